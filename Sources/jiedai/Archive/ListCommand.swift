internal import Archive
internal import ArgumentParser
internal import Wording

/// `jiedai archive list`
struct ListCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: Speech.say(.archiveListAbstract))
  }

  @Option(help: ArgumentHelp(Speech.say(.visitHelp), valueName: Speech.say(.idName)))
  var visit: String?

  @OptionGroup var list: EntryList
  @OptionGroup var archive: ArchiveOption
  @OptionGroup var speech: LanguageOption

  func run() throws {
    let archive = try archive.open(for: .reading)
    let entries = try archived { () throws(ArchiveFailure) in try archive.entries(of: visit) }
    try list.print(entries, archive.path, speech.language ?? Speech.language)
  }
}
