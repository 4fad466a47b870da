public import Advice
public import ArgumentParser
internal import Planning
internal import Publishing
internal import Visit
internal import Wording

extension Options.Matter: ExpressibleByArgument {}

/// `jiedai what-if FILE|PLAN`
struct WhatIfCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "what-if", abstract: Speech.say(.whatIfAbstract), discussion: Speech.say(.whatIfDiscussion))
  }

  @Argument(help: ArgumentHelp(Speech.say(.planOrScenarioHelp), valueName: Speech.say(.fileName)))
  var plan: String

  @Option(name: .customLong("person"), help: ArgumentHelp(Speech.say(.optionsPersonHelp), valueName: "id"))
  var person: String?

  @Option(name: .customLong("where"), help: ArgumentHelp(Speech.say(.whereHelp), valueName: "seat|room|car"))
  var matter: Options.Matter?

  @Option(name: .customLong("at"), help: ArgumentHelp(Speech.say(.atActivityHelp), valueName: "id"))
  var activity: String?

  @Option(help: ArgumentHelp(Speech.say(.formatHelp), valueName: "text|json"))
  var format: PlanCommand.Format = .text

  @OptionGroup var changes: ChangeOptions
  @OptionGroup var input: PlanInput
  @OptionGroup var limits: LimitOptions
  @OptionGroup var trace: TraceOption
  @OptionGroup var speech: LanguageOption

  func validate() throws {
    guard changes.isEmpty ? person != nil && matter != nil : person == nil else {
      throw ValidationError(Speech.say(.whatIfNeedsChange))
    }
  }

  func run() throws { try trace.record { try advise() } }

  private func advise() throws {
    let counsel = try Counsel(plan, input, limits, language: speech.language)
    let reader = ChangeReader(counsel.desk.visit)
    guard let person, let matter else { return try show(changes, counsel, reader) }
    let who = try counsel.read { () throws(ChangeFailure) in try reader.person(person) }
    let place = try activity.map { id in try counsel.read { () throws(ChangeFailure) in try reader.activity(id) } }
    let base = counsel.draft(for: matter)
    let options = Options(of: who, matter, at: place, in: base, language: counsel.language)
    let papers = WhatIfPapers(of: base, language: counsel.language)
    try Console.print(format == .json ? papers.json(options) : papers.text(options, matter))
  }

  private func show(_ options: ChangeOptions, _ counsel: Counsel, _ reader: ChangeReader) throws {
    let base = counsel.draft()
    let changes = try counsel.read { () throws(ChangeFailure) in try options.changes(reader, base.plan) }
    let whatIf = WhatIf(changes, to: base, language: counsel.language)
    try counsel.audit(whatIf.revised)
    let papers = WhatIfPapers(of: base, language: counsel.language)
    try Console.print(format == .json ? papers.json(whatIf) : papers.text(whatIf))
  }
}
