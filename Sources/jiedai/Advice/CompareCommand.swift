internal import ArgumentParser
internal import Publishing
internal import Wording

/// `jiedai compare A B [C]`
struct CompareCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "compare", abstract: Speech.say(.compareAbstract), discussion: Speech.say(.compareDiscussion))
  }

  @Argument(help: ArgumentHelp(Speech.say(.plansHelp), valueName: "plan"))
  var plans: [String]

  @Option(help: ArgumentHelp(Speech.say(.formatHelp), valueName: "text|json"))
  var format: PlanCommand.Format?

  @Option(help: ArgumentHelp(Speech.say(.pageHelp), valueName: Speech.say(.fileName)))
  var out: String?

  @OptionGroup var input: PlanInput
  @OptionGroup var speech: LanguageOption

  func validate() throws {
    guard (2...4).contains(plans.count) else { throw ValidationError(Speech.say(.compareNeedsPlans)) }
  }

  func run() throws {
    let (plans, desk) = try input.read(plans, language: speech.language)
    let names = Self.names(plans.map(\.name))
    let papers = ComparisonPapers(
      zip(names, plans).map { (name: $0, plan: $1.plan) }, for: desk.visit, language: desk.language)
    if let out { try Console.save(papers.page, to: out) }
    switch format ?? (out == nil ? .text : nil) {
    case .text: try Console.print(papers.text)
    case .json: try Console.print(papers.json)
    case nil: break
    }
  }

  /// Files go by what tells them apart: the name without `.json`, or the folder where all are called `plan.json`.
  static func names(_ paths: [String]) -> [String] {
    let parts = paths.map { $0.split(separator: "/").map(String.init) }
    let last = parts.map { $0.last.map { $0.hasSuffix(".json") ? String($0.dropLast(5)) : $0 } ?? "" }
    guard Set(last).count < last.count else { return last }
    let folders = parts.map { $0.dropLast().last ?? "" }
    return Set(folders).count == folders.count && !folders.contains("") ? folders : paths
  }
}
