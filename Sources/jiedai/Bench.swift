internal import ArgumentParser
internal import Wording

/// `jiedai bench`: a subcommand a set of public instances.
struct Bench: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "bench", abstract: Speech.say(.benchAbstract), subcommands: [BenchDARP.self, BenchBanquet.self])
  }
}
