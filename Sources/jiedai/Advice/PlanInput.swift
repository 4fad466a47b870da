internal import Archive
internal import ArgumentParser
internal import Glibc
internal import Visit
internal import Wording

/// Where plans and their scenario are taken from: files, or the archive. 方案来源
struct PlanInput: ParsableArguments {
  @Option(help: ArgumentHelp(Speech.say(.scenarioOfPlanHelp), valueName: Speech.say(.fileName)))
  var scenario: String?

  @OptionGroup var archive: ArchiveOption

  /// A plan with the name by which it is called.
  typealias Named = (name: String, plan: Plan)

  /// The plans of some ids or files, and the desk of the scenario from which the first was made.
  func read(_ names: [String], language: Language?) throws -> (plans: [Named], desk: Desk) {
    var plans: [Named] = []
    var desk: Desk?
    for name in names {
      let (plan, reader) = try read(name, language: language)
      if desk == nil { desk = try reader() }
      if let desk, plan.scenario.id != desk.visit.id {
        let phrase = Phrase.otherVisit(name, plan.scenario.id, expected: desk.visit.id)
        throw Stop.badData(Speech.say(.errorPrefix) + Speech.say(phrase))
      }
      plans.append((name, plan))
    }
    guard let desk else { throw ValidationError(Speech.say(.compareNeedsPlans)) }
    return (plans, desk)
  }

  private func read(_ name: String, language: Language?) throws -> (plan: Plan, desk: () throws -> Desk) {
    if name.contains(".") || name.contains("/") {
      let plan = try Desk.read(name, language: language ?? Speech.language)
      return (plan, { try Desk(reading: self.scenario ?? Self.scenario(of: plan, at: name), language: language) })
    }
    let archive = try archive.open(for: .reading)
    let entry = try archived { () throws(ArchiveFailure) in try archive.entry(name) }
    let plan = try archived { () throws(ArchiveFailure) in try archive.plan(of: entry) }
    return (
      plan,
      {
        if let scenario = self.scenario { return try Desk(reading: scenario, language: language) }
        return try Desk(entry, in: archive, language: language)
      }
    )
  }

  /// The scenario's file: beside the plan, in the folder above, or here.
  private static func scenario(of plan: Plan, at path: String) throws -> String {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let file = plan.scenario.file
    let candidates = [folder, folder + "../", "", "Scenarios/"].map { $0 + file }
    guard !file.isEmpty, !file.contains("/"), let found = candidates.first(where: { access($0, R_OK) == 0 }) else {
      throw Stop.noInput(Speech.say(.errorPrefix) + Speech.say(.scenarioOfPlan(path, file)))
    }
    return found
  }
}
