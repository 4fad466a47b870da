internal import Archive
internal import ArgumentParser
internal import Publishing
internal import Wording

/// `jiedai archive show ID`
struct ShowCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "show", abstract: Speech.say(.archiveShowAbstract))
  }

  @Argument(help: ArgumentHelp(Speech.say(.planIDHelp), valueName: Speech.say(.idName)))
  var plan: String

  @Option(help: ArgumentHelp(Speech.say(.formatHelp), valueName: "text|json"))
  var format: PlanCommand.Format = .text

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var speech: LanguageOption

  func run() throws {
    let archive = try archive.open(for: .reading)
    let entry = try archived { () throws(ArchiveFailure) in try archive.entry(plan) }
    if format == .json {
      return try Console.print(archived { () throws(ArchiveFailure) in try archive.document(of: entry) })
    }
    let desk = try Desk(entry, in: archive, language: speech.language)
    let papers = try desk.papers(of: entry, in: archive)
    try Console.print(Self.record(of: entry, desk.language).text() + "\n" + papers.text)
  }

  /// When the plan was kept and what it was made from.
  private static func record(of entry: Entry, _ language: Language) -> Table {
    func say(_ label: Label) -> String { label.phrase.text(language) }
    var table = Table(
      "record", title: say(.archive), columns: [.init(say(.matter)), .init(say(.message), isLong: true)])
    let time = Phrase.timeInZone(EntryList.time(entry.keptAt, entry), entry.timezone).text(language)
    table.rows = [
      [say(.planID), entry.id], [say(.keptAt), time], [say(.visit), entry.visit],
      [say(.scenario), "\(entry.file)  \(entry.scenario.prefix(12))"],
    ]
    table.rows += entry.labels.map { [say(.alternative), $0] }
    return table
  }
}
