internal import ArgumentParser
internal import Publishing
internal import Visit
internal import Wording

/// `jiedai plan FILE`
struct PlanCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "plan", abstract: Speech.say(.planAbstract), discussion: Speech.say(.planDiscussion))
  }

  /// How the plan is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(help: ArgumentHelp(Speech.say(.scenarioHelp), valueName: Speech.say(.fileName)))
  var scenario: String

  @Option(help: ArgumentHelp(Speech.say(.outHelp), valueName: Speech.say(.folderName)))
  var out: String?

  @Option(help: ArgumentHelp(Speech.say(.formatHelp), valueName: "text|json"))
  var format: Format?

  @Flag(name: .customLong("no-timing"), help: ArgumentHelp(Speech.say(.noTimingHelp)))
  var noTiming = false

  @OptionGroup var limits: LimitOptions
  @OptionGroup var speech: LanguageOption

  func run() throws {
    let desk = try Desk(reading: scenario, language: speech.language)
    let papers = try desk.plan(within: limits)
    if let out { try desk.write(papers.files(timing: !noTiming), to: out) }
    // With a folder, nothing is printed unless it is asked for.
    switch format ?? (out == nil ? .text : nil) {
    case .text: try Console.print(papers.text)
    case .json: try Console.print(PlanFile.text(of: papers.plan, timing: !noTiming))
    case nil: break
    }
    if !papers.plan.made.complete { throw ExitCode(Stop.unmet) }
  }
}
