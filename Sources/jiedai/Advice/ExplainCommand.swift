internal import Advice
internal import ArgumentParser
internal import Planning
internal import Publishing
internal import Wording

/// `jiedai explain FILE`
struct ExplainCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "explain", abstract: Speech.say(.explainAbstract), discussion: Speech.say(.explainDiscussion))
  }

  @Argument(help: ArgumentHelp(Speech.say(.planOrScenarioHelp), valueName: Speech.say(.fileName)))
  var plan: String

  @Option(help: ArgumentHelp(Speech.say(.formatHelp), valueName: "text|json"))
  var format: PlanCommand.Format = .text

  @OptionGroup var input: PlanInput
  @OptionGroup var limits: LimitOptions
  @OptionGroup var trace: TraceOption
  @OptionGroup var speech: LanguageOption

  func run() throws { try trace.record { try advise() } }

  private func advise() throws {
    let counsel = try Counsel(plan, input, limits, language: speech.language)
    let draft = counsel.draft()
    let papers = ExplanationPapers(of: draft, language: counsel.language)
    let line = ProgressLine(language: counsel.language)
    let explanation = Explanation(of: draft, language: counsel.language, cancellation: counsel.cancellation) {
      line.show(papers.text($0))
    }
    line.clear()
    try Console.print(format == .json ? papers.json(explanation) : papers.text(explanation))
    if !explanation.isNothing { throw ExitCode(Stop.unmet) }
  }
}
