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

  @OptionGroup var input: PlanInput
  @OptionGroup var limits: LimitOptions
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

  func run() throws {
    let counsel = try Counsel(plan, input, limits, language: speech.language)
    let near = try like.map { try input.read([$0], language: speech.language).plans.first?.plan } ?? counsel.brought
    let base = counsel.draft()
    try counsel.audit(base)
    let alternatives = Alternatives(
      for: base, count: count, between: pair, near: near, language: counsel.language,
      cancellation: counsel.cancellation)
    let papers = AlternativesPapers(
      alternatives, for: counsel.desk.visit, from: counsel.desk.source, language: counsel.language)
    if let out { try counsel.desk.write(papers, to: out) }
    switch format ?? (out == nil ? .text : nil) {
    case .text: try Console.print(papers.text)
    case .json: try Console.print(papers.json)
    case nil: break
    }
  }
}

extension Desk {
  /// Writes each plan into a folder of its own, and the page that compares them beside these.
  fileprivate func write(_ papers: AlternativesPapers, to folder: String) throws(Stop) {
    try Console.makeFolder(folder)
    for plan in papers.folders() { try write(plan.files, to: "\(folder)/\(plan.name)") }
    try Console.save(papers.page, to: "\(folder)/comparison.html")
  }
}
