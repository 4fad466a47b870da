internal import Archive
internal import ArgumentParser
internal import Publishing
internal import ScenarioFile
internal import Wording

/// `jiedai archive export ID --out DIR`
struct ExportKeptCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "export", abstract: Speech.say(.archiveExportAbstract))
  }

  @Argument(help: ArgumentHelp(Speech.say(.planIDHelp), valueName: Speech.say(.idName)))
  var plan: String

  @Option(help: ArgumentHelp(Speech.say(.outHelp), valueName: Speech.say(.folderName)))
  var out: String?

  @Option(
    name: .customLong("print"), help: ArgumentHelp(Speech.say(.archivePrintHelp), valueName: Speech.say(.fileName)))
  var paper: String?

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var speech: LanguageOption

  func validate() throws {
    if out == nil && paper == nil { throw ValidationError(Speech.say(.exportNeedsTarget)) }
  }

  func run() throws {
    // Only what is written into a folder is noted in the archive.
    let archive = try archive.open(for: out == nil ? .reading : .changing)
    let entry = try archived { () throws(ArchiveFailure) in try archive.entry(plan) }
    if let paper, let text = try scenario(paper, of: entry, in: archive) { try Console.print(text) }
    let isScenario = try paper.map { try scenario($0, of: entry, in: archive) != nil } ?? true
    guard out != nil || !isScenario else { return }
    let desk = try Desk(entry, in: archive, language: speech.language)
    let papers = try desk.papers(of: entry, in: archive)
    if let paper, !isScenario { try Console.print(desk.find(paper, among: papers.files()).text) }
    if let out { try desk.write(papers, to: out, noting: entry, in: archive) }
  }

  /// The text of the scenario or of one of its lists, if that is what is asked for.
  private func scenario(_ name: String, of entry: Entry, in archive: Archive) throws -> String? {
    let files = try archived { () throws(ArchiveFailure) in try archive.files(of: entry.scenario) }
    return files.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }
}
