internal import ArgumentParser
internal import Publishing
internal import Wording

/// `jiedai order FILE`
struct OrderCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "order", abstract: Speech.say(.orderAbstract), discussion: Speech.say(.orderDiscussion))
  }

  @Argument(help: ArgumentHelp(Speech.say(.scenarioHelp), valueName: Speech.say(.fileName)))
  var scenario: String

  @OptionGroup var speech: LanguageOption

  func run() throws {
    try Console.print(Desk(reading: scenario, language: speech.language).order.text())
  }
}
