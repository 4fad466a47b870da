internal import Archive
internal import ArgumentParser
internal import Wording

/// `jiedai archive purge --visit ID`
struct PurgeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "purge", abstract: Speech.say(.archivePurgeAbstract))
  }

  @Option(help: ArgumentHelp(Speech.say(.purgeVisitHelp), valueName: Speech.say(.idName)))
  var visit: String

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var speech: LanguageOption

  func run() throws {
    let archive = try archive.open(for: .changing)
    let count = try archived { () throws(ArchiveFailure) in try archive.purge(visit: visit, at: Clock.now) }
    Console.talk(Speech.say(.archiveNumbersPurged(visit, count)))
  }
}
