internal import Archive
internal import ArgumentParser
internal import Wording

/// `jiedai archive backup FILE`
struct BackupCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "backup", abstract: Speech.say(.archiveBackupAbstract))
  }

  @Argument(help: ArgumentHelp(Speech.say(.backupHelp), valueName: Speech.say(.fileName)))
  var target: String

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var speech: LanguageOption

  func run() throws {
    let archive = try archive.open(for: .reading)
    try archived { () throws(ArchiveFailure) in try archive.backUp(to: target) }
    Console.talk(Speech.say(.archiveCopied(target)))
  }
}
