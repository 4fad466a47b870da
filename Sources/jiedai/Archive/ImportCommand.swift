internal import Archive
internal import ArgumentParser
internal import Wording

/// `jiedai archive import OTHER.sqlite | PLAN.json --scenario FILE`
struct ImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "import", abstract: Speech.say(.archiveImportAbstract))
  }

  @Argument(help: ArgumentHelp(Speech.say(.importHelp), valueName: Speech.say(.fileName)))
  var file: String

  @Option(help: ArgumentHelp(Speech.say(.scenarioHelp), valueName: Speech.say(.fileName)))
  var scenario: String?

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var speech: LanguageOption

  func validate() throws {
    if file.hasSuffix(".json"), scenario == nil { throw ValidationError(Speech.say(.optionMissing("--scenario"))) }
  }

  func run() throws {
    guard let scenario else { return try merge() }
    let desk = try Desk(reading: scenario, language: speech.language)
    // Only a plan that the audit passes is kept.
    let papers = try desk.papers(of: file)
    _ = try desk.keep(papers, in: archive.open(for: .adding))
  }

  private func merge() throws {
    let other = try archived { () throws(ArchiveFailure) in try Archive(file, for: .reading) }
    let archive = try archive.open(for: .adding)
    let merged = try archived { () throws(ArchiveFailure) in try archive.merge(other) }
    Console.talk(Speech.say(.archiveMerged(file, plans: merged.plans, decisions: merged.decisions)))
  }
}
