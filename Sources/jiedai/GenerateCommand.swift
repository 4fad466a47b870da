internal import ArgumentParser
internal import Generating
internal import Wording

/// `jiedai generate --guests N`
struct GenerateCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "generate", abstract: Speech.say(.generateAbstract), discussion: Speech.say(.generateDiscussion))
  }

  @Option(
    help: ArgumentHelp(
      Speech.say(.guestsHelp(Forum.sizes.lowerBound, Forum.sizes.upperBound)), valueName: Speech.say(.numberName)))
  var guests: Int

  @Option(help: ArgumentHelp(Speech.say(.generateSeedHelp), valueName: Speech.say(.numberName)))
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp(Speech.say(.generateOutHelp), valueName: Speech.say(.fileName)))
  var out: String?

  @Option(
    name: .customLong("lang"), help: ArgumentHelp(Speech.say(.generateLanguageHelp), valueName: "zh|en"))
  var language: Language = .zh

  func validate() throws {
    guard !Forum.sizes.contains(guests) else { return }
    throw ValidationError(
      Speech.say(.guestsOutOfRange(guests, Forum.sizes.lowerBound, Forum.sizes.upperBound)))
  }

  func run() throws {
    let scenario = Forum(guests: guests, seed: seed, language: language).scenario
    guard let out else { return try Console.print(scenario) }
    try Console.save(scenario, to: out)
  }
}
