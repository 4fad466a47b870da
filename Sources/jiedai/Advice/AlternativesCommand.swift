internal import Advice
internal import ArgumentParser
internal import Publishing
internal import Visit
internal import Wording

/// `jiedai alternatives FILE`
struct AlternativesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "alternatives", abstract: Speech.say(.alternativesAbstract),
      discussion: Speech.say(.alternativesDiscussion))
  }

  @Argument(help: ArgumentHelp(Speech.say(.planOrScenarioHelp), valueName: Speech.say(.fileName)))
  var plan: String

  @Option(help: ArgumentHelp(Speech.say(.countHelp), valueName: Speech.say(.numberName)))
  var count = 4

  @Option(help: ArgumentHelp(Speech.say(.betweenHelp), valueName: "goal,goal"))
  var between: String?

  @Option(help: ArgumentHelp(Speech.say(.likeHelp), valueName: Speech.say(.fileName)))
  var like: String?

  @Option(help: ArgumentHelp(Speech.say(.alternativesOutHelp), valueName: Speech.say(.folderName)))
  var out: String?

  @Option(help: ArgumentHelp(Speech.say(.formatHelp), valueName: "text|json"))
  var format: PlanCommand.Format?

  @Flag(name: .customLong("no-archive"), help: ArgumentHelp(Speech.say(.noArchiveHelp)))
  var noArchive = false

  @OptionGroup var input: PlanInput
  @OptionGroup var limits: LimitOptions
  @OptionGroup var trace: TraceOption
  @OptionGroup var speech: LanguageOption

  func validate() throws {
    guard (1...20).contains(count) else { throw ValidationError(Speech.say(.countRange(1, 20))) }
    if between != nil, pair == nil {
      throw ValidationError(Speech.say(.betweenExpected(GoalName.allCases.map(\.rawValue))))
    }
  }

  private var pair: (GoalName, GoalName)? {
    let names = between?.split(separator: ",").compactMap { GoalName(rawValue: String($0)) } ?? []
    return names.count == 2 && names[0] != names[1] ? (names[0], names[1]) : nil
  }

  func run() throws { try trace.record { try advise() } }

  private func advise() throws {
    let counsel = try Counsel(plan, input, limits, language: speech.language)
    let archive = try noArchive ? nil : input.archive.openForPlan()
    let near = try like.map { try input.read([$0], language: speech.language).plans.first?.plan } ?? counsel.brought
    let base = counsel.draft()
    try counsel.audit(base)
    let alternatives = Alternatives(
      for: base, count: count, between: pair, near: near, language: counsel.language,
      cancellation: counsel.cancellation)
    let desk = counsel.desk
    let finished = try alternatives.plans.map { try desk.finished($0.plan) }
    let labels = alternatives.plans.map {
      (profile: $0.profile.name, label: AlternativesPapers.label($0).text(counsel.language))
    }
    let ids = try archive.map { try desk.keep(finished, as: labels, in: $0) } ?? []
    let papers = AlternativesPapers(alternatives, finished, ids: ids, for: desk.visit, language: counsel.language)
    if let out { try counsel.desk.write(papers, to: out) }
    switch format ?? (out == nil ? .text : nil) {
    case .text: try Console.print(papers.text)
    case .json: try Console.print(papers.json)
    case nil: break
    }
  }
}
