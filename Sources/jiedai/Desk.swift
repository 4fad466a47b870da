internal import Audit
internal import Glibc
internal import Optimization
internal import Planning
internal import Precedence
internal import Publishing
internal import ScenarioFile
internal import Visit
internal import Wording

/// Where a scenario becomes a checked plan and a plan becomes papers. 案头
struct Desk {
  /// The visit that the scenario describes.
  let visit: Visit
  /// Which scenario it was.
  let source: Plan.Scenario
  /// The language of what is made from it.
  let language: Language
  /// The scenario as it was read.
  let reading: ScenarioReading

  /// The order of precedence with its reasons.
  var order: Table {
    var plan = Plan()
    plan.order = OrderOfPrecedence(visit).planOrder(language)
    return Papers(visit: visit, plan: plan, language: language).orderTable
  }

  /// The papers of a new plan, which the audit has passed.
  func plan(within limits: LimitOptions) throws(Stop) -> Papers {
    var visit = visit
    visit.limits = limits.over(visit.limits)
    let interrupt = Interrupt(language: language)
    let progress = ProgressLine(language: language)
    let planner = Planner(
      visit: visit, language: language, cancellation: interrupt.cancellation, progress: { progress.show($0) })
    var plan = planner.plan()
    progress.clear()
    plan.scenario = source
    return try audited(plan)
  }

  /// The papers of a plan that we made ourselves, which the audit must pass.
  func audited(_ plan: Plan) throws(Stop) -> Papers {
    var plan = plan
    let report = Trace.span("audit", .stage) { Audit.report(on: plan, for: visit, language: language) }
    guard report.faults.isEmpty else {
      throw .ourFault(list(Phrase.auditFailed.text(language), report.faults))
    }
    plan.findings += report.findings
    return Papers(visit: visit, plan: plan, language: language)
  }

  /// The papers of a plan that was made before.
  func papers(of path: String) throws(Stop) -> Papers {
    let plan = try Self.read(path, language: language)
    guard plan.scenario.sha256 == source.sha256 else {
      throw .badData(say(.otherScenario(path, source.file)))
    }
    return try papers(of: plan, named: path)
  }

  /// The papers of a plan of this scenario that the audit passes.
  func papers(of plan: Plan, named path: String) throws(Stop) -> Papers {
    let faults = Audit.report(on: plan, for: visit, language: language).faults
    guard faults.isEmpty else { throw .badData(list(Phrase.auditFailed(path).text(language), faults)) }
    return Papers(visit: visit, plan: plan, language: language)
  }

  /// Writes the papers, all or none, and says so.
  func write(_ files: [OutputFolder.File], to folder: String) throws(Stop) {
    try into(folder) { out throws(OutputFolder.Failure) in try out.write(files) }
    Console.talk(Phrase.papersWritten(folder, files: files.count).text(language))
  }

  /// Fails at once where the papers couldn't be written.
  func check(_ folder: String) throws(Stop) {
    try into(folder) { out throws(OutputFolder.Failure) in try out.check() }
  }

  private func into(_ folder: String, _ act: (OutputFolder) throws(OutputFolder.Failure) -> Void) throws(Stop) {
    do throws(OutputFolder.Failure) {
      try act(OutputFolder(folder))
    } catch {
      throw error.cannotCreate ? .cannotCreate(say(error.message)) : .cannotWrite(say(error.message))
    }
  }

  /// One file of the papers by its name.
  func find(_ name: String, among files: [OutputFolder.File]) throws(Stop) -> OutputFolder.File {
    guard let file = files.first(where: { $0.name == name }) else {
      throw Stop(code: 64, message: say(.noSuchPaper(name, files.map(\.name))))
    }
    return file
  }

  /// The plan that a file holds.
  static func read(_ path: String, language: Language) throws(Stop) -> Plan {
    let text = try InputFile(path, language: language).text
    do throws(PlanFile.Failure) {
      return try PlanFile.plan(from: text)
    } catch {
      let phrase = Phrase.notAPlan(path, Phrase(zh: error.text(.zh), en: error.text(.en)))
      throw .badData(Phrase.errorPrefix.text(language) + phrase.text(language))
    }
  }

  private func list(_ sentence: String, _ faults: [Finding]) -> String {
    ([sentence] + faults.map { "  \($0.rule): \($0.message)" }).joined(separator: "\n")
  }

  private func say(_ phrase: Phrase) -> String { Phrase.errorPrefix.text(language) + phrase.text(language) }
}
