internal import ArgumentParser
internal import Wording

/// `jiedai bench …`
struct BenchCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "bench", abstract: Speech.say(.benchAbstract), discussion: Speech.say(.benchDiscussion),
      subcommands: [BenchRunCommand.self, BenchCompareCommand.self, BenchGateCommand.self],
      defaultSubcommand: BenchRunCommand.self)
  }
}
