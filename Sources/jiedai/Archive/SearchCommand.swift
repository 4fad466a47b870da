internal import Archive
internal import ArgumentParser
internal import Wording

/// `jiedai archive search WORD…`
struct SearchCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "search", abstract: Speech.say(.archiveSearchAbstract))
  }

  @Argument(help: ArgumentHelp(Speech.say(.wordsHelp), valueName: Speech.say(.wordName)))
  var words: [String]

  @OptionGroup var list: EntryList
  @OptionGroup var archive: ArchiveOption
  @OptionGroup var speech: LanguageOption

  func run() throws {
    let archive = try archive.open(for: .reading)
    let entries = try archived { () throws(ArchiveFailure) in try archive.entries(with: words) }
    try list.print(entries, archive.path, speech.language ?? Speech.language)
  }
}
