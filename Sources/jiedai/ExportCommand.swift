internal import ArgumentParser
internal import Publishing
internal import Wording

/// `jiedai export PLAN.json --scenario FILE --out DIR`
struct ExportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export", abstract: Speech.say(.exportAbstract), discussion: Speech.say(.exportDiscussion))
  }

  @Argument(help: ArgumentHelp(Speech.say(.planFileHelp), valueName: "plan.json"))
  var plan: String?

  @Option(help: ArgumentHelp(Speech.say(.scenarioHelp), valueName: Speech.say(.fileName)))
  var scenario: String?

  @Option(help: ArgumentHelp(Speech.say(.outHelp), valueName: Speech.say(.folderName)))
  var out: String?

  @Option(name: .customLong("print"), help: ArgumentHelp(Speech.say(.printHelp), valueName: Speech.say(.fileName)))
  var paper: String?

  @Flag(help: ArgumentHelp(Speech.say(.schemaHelp)))
  var schema = false

  @OptionGroup var speech: LanguageOption

  func validate() throws {
    guard !schema else { return }
    if plan == nil { throw ValidationError(Speech.say(.optionMissing("plan.json"))) }
    if scenario == nil { throw ValidationError(Speech.say(.optionMissing("--scenario"))) }
    if out == nil && paper == nil { throw ValidationError(Speech.say(.exportNeedsTarget)) }
  }

  func run() throws {
    guard !schema, let plan, let scenario else { return try Console.print(PlanFile.schema) }
    let desk = try Desk(reading: scenario, language: speech.language)
    if let out { try desk.check(out) }
    let files = try desk.papers(of: plan).files()
    if let paper { try Console.print(desk.find(paper, among: files).text) }
    if let out { try desk.write(files, to: out) }
  }
}
