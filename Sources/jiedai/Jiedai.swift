internal import ArgumentParser
internal import Glibc
internal import Visit
internal import Wording

/// The command line: one file a subcommand, each of which reads its options, calls the library, and prints.
@main
struct Jiedai: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "jiedai", abstract: Speech.say(.commandAbstract), discussion: Speech.say(.commandDiscussion),
      version: Plan.Made().version,
      subcommands: [
        PlanCommand.self, CheckCommand.self, OrderCommand.self, ExportCommand.self, ArchiveCommand.self,
        DecideCommand.self, GenerateCommand.self, BenchCommand.self,
        AlternativesCommand.self, CompareCommand.self, WhatIfCommand.self, WhyCommand.self, ExplainCommand.self,
      ])
  }

  /// Runs the command and leaves with its exit code.
  static func main() {
    Console.claim()
    // A reader that has seen enough, and a file that may not grow, are answers of `write`, not ends of the program.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      leave(for: error)
    }
  }

  private static func leave(for error: any Error) -> Never {
    if let stop = error as? Stop {
      Console.talk(stop.message)
      Glibc.exit(stop.code)
    }
    let message = HelpTranslation.text(fullMessage(for: error), in: Speech.language)
    let code = exitCode(for: error)
    if code.isSuccess {
      do { try Console.print(message + "\n") } catch { leave(for: error) }
    } else if !message.isEmpty {
      Console.talk(message)
    }
    Glibc.exit(code.rawValue)
  }
}
