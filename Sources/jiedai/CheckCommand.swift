internal import ArgumentParser
internal import Visit
internal import Wording

/// `jiedai check FILE`
struct CheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check", abstract: Speech.say(.checkAbstract), discussion: Speech.say(.checkDiscussion))
  }

  @Argument(help: ArgumentHelp(Speech.say(.scenarioHelp), valueName: Speech.say(.fileName)))
  var scenario: String

  @OptionGroup var speech: LanguageOption

  func run() throws {
    let desk = try Desk(reading: scenario, language: speech.language)
    let phrase = Phrase.scenarioIsSound(
      scenario, people: desk.visit.people.count, activities: desk.visit.activities.count)
    try Console.print(phrase.text(desk.language) + "\n")
  }
}
