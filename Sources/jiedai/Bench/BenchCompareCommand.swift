internal import ArgumentParser
internal import Benchmarking
internal import Publishing
internal import Wording

/// `jiedai bench compare RUN RUN`
struct BenchCompareCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "compare", abstract: Speech.say(.benchCompareAbstract),
      discussion: Speech.say(.benchCompareDiscussion))
  }

  @Argument(help: ArgumentHelp(Speech.say(.benchBeforeHelp), valueName: Speech.say(.benchRunName)))
  var before: String

  @Argument(help: ArgumentHelp(Speech.say(.benchAfterHelp), valueName: Speech.say(.benchRunName)))
  var after: String

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var speech: LanguageOption

  func run() throws {
    let language = speech.language ?? Speech.language
    let runs = RunInput(archive: archive, language: language)
    let comparison = BenchComparison(from: try runs.run(before), to: try runs.run(after))
    try Console.print(comparison.table(language).text())
  }
}
