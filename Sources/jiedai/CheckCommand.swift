internal import ArgumentParser
internal import Visit
internal import Wording

/// `jiedai check FILE [PLAN…]`
struct CheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check", abstract: Speech.say(.checkAbstract), discussion: Speech.say(.checkDiscussion))
  }

  @Argument(help: ArgumentHelp(Speech.say(.scenarioHelp), valueName: Speech.say(.fileName)))
  var scenario: String

  @Argument(help: ArgumentHelp(Speech.say(.handmadeHelp), valueName: "plan.json|csv"))
  var plans: [String] = []

  @Flag(name: .customLong("no-mend"), help: ArgumentHelp(Speech.say(.noMendHelp)))
  var noMend = false

  @OptionGroup var limits: LimitOptions
  @OptionGroup var speech: LanguageOption

  func validate() throws { try Self.validate(plans) }

  /// Tables may be read together, a plan only by itself.
  static func validate(_ plans: [String]) throws {
    if plans.count > 1, plans.contains(where: { $0.lowercased().hasSuffix(".json") }) {
      throw ValidationError(Speech.say(.handmadeOneFile))
    }
  }

  func run() throws {
    let desk = try Desk(reading: scenario, language: speech.language)
    guard plans.isEmpty else { return try checkPlans(desk) }
    let phrase = Phrase.scenarioIsSound(
      scenario, people: desk.visit.people.count, activities: desk.visit.activities.count)
    try Console.print(phrase.text(desk.language) + "\n")
  }

  private func checkPlans(_ desk: Desk) throws {
    let check = try desk.check(plans, within: limits, mends: !noMend)
    try Console.print(check.text)
    if !check.isSound { throw ExitCode(Stop.broken) }
  }
}
