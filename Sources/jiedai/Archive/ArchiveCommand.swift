internal import ArgumentParser
internal import Wording

/// `jiedai archive …`
struct ArchiveCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "archive", abstract: Speech.say(.archiveAbstract), discussion: Speech.say(.archiveDiscussion),
      subcommands: [
        ListCommand.self, ShowCommand.self, SearchCommand.self, ExportKeptCommand.self, ImportCommand.self,
        CheckArchiveCommand.self, BackupCommand.self, PurgeCommand.self,
      ])
  }
}
