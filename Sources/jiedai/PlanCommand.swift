internal import Archive
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

  @Option(name: .customLong("from"), help: ArgumentHelp(Speech.say(.fromHelp), valueName: "plan.json|csv"))
  var tables: [String] = []

  @Flag(name: .customLong("no-timing"), help: ArgumentHelp(Speech.say(.noTimingHelp)))
  var noTiming = false

  @Flag(name: .customLong("no-archive"), help: ArgumentHelp(Speech.say(.noArchiveHelp)))
  var noArchive = false

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var limits: LimitOptions
  @OptionGroup var trace: TraceOption
  @OptionGroup var speech: LanguageOption

  func validate() throws { try CheckCommand.validate(tables) }

  func run() throws { try trace.record { try plan() } }

  private func plan() throws {
    let desk = try Desk(reading: scenario, language: speech.language)
    if let out { try desk.check(out) }
    // Opened first, so that a plan isn't made for nothing where it can't be kept.
    let archive = try noArchive ? nil : archive.openForPlan()
    var papers = try tables.isEmpty ? desk.plan(within: limits) : desk.complete(tables, within: limits)
    var entry: Entry?
    var failure: Stop?
    do {
      if let archive { (entry, papers) = try desk.keep(papers, in: archive) }
    } catch {
      // The plan is worth more than its place in the archive.
      failure = error
    }
    if let out { try desk.write(papers, to: out, timing: !noTiming, noting: entry, in: archive) }
    // With a folder, nothing is printed unless it is asked for.
    switch format ?? (out == nil ? .text : nil) {
    case .text: try Console.print(papers.text)
    case .json: try Console.print(PlanFile.text(of: papers.plan, timing: !noTiming))
    case nil: break
    }
    if let failure { throw failure }
    if !papers.plan.made.complete { throw ExitCode(Stop.unmet) }
  }
}
