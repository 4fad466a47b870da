internal import Advice
internal import ArgumentParser
internal import Planning
internal import Publishing
internal import Visit
internal import Wording

/// `jiedai why PLAN PERSON`
struct WhyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "why", abstract: Speech.say(.whyAbstract), discussion: Speech.say(.whyDiscussion))
  }

  @Argument(help: ArgumentHelp(Speech.say(.planOrScenarioHelp), valueName: Speech.say(.fileName)))
  var plan: String

  @Argument(help: ArgumentHelp(Speech.say(.whyPersonHelp), valueName: "id"))
  var person: String

  @Option(help: ArgumentHelp(Speech.say(.whyActivityHelp), valueName: "id"))
  var activity: String?

  @Option(help: ArgumentHelp(Speech.say(.formatHelp), valueName: "text|json"))
  var format: PlanCommand.Format = .text

  @OptionGroup var input: PlanInput
  @OptionGroup var limits: LimitOptions
  @OptionGroup var speech: LanguageOption

  func run() throws {
    let counsel = try Counsel(plan, input, limits, language: speech.language)
    let reader = ChangeReader(counsel.desk.visit)
    let who = try counsel.read { () throws(ChangeFailure) in try reader.person(person) }
    let place = try activity.map { id in try counsel.read { () throws(ChangeFailure) in try reader.activity(id) } }
    let draft = place == nil ? counsel.draft() : counsel.draft(for: .seat)
    let why = Why(who, at: place, in: draft, language: counsel.language, cancellation: counsel.cancellation)
    let papers = WhyPapers(of: draft, language: counsel.language)
    try Console.print(format == .json ? papers.json(why) : papers.text(why))
  }
}
