internal import Audit
internal import Precedence
public import Visit
public import Wording

/// What is to be said of a plan that an office has made: every rule that it breaks, and what it comes to beside the best.
/// 手工方案核查
public struct HandmadeReport: Sendable {
  /// A rule that is broken, and the row of the table that it is about, where one is. 违反
  public struct Violation: Sendable {
    /// The rule, in words, with the people.
    public var finding: Finding
    /// The row.
    public var mark: HandmadePlan.Mark?
  }

  /// A goal of both plans. Less is better. 目标对比
  public struct GoalPair: Sendable, Hashable {
    /// Which.
    public var goal: GoalName
    /// What the office's plan comes to.
    public var theirs: Int
    /// What our best plan comes to.
    public var ours: Int
    /// No plan can be below it.
    public var bound: Int
  }

  /// Every rule that is broken, in the order in which they are checked.
  public let violations: [Violation]
  /// Limits of regulations that are passed, and what is good to know, where the best plan doesn't have the same.
  public let findings: [Finding]
  /// The goals of both plans, in the scenario's order.
  public let goals: [GoalPair]

  /// Whether every rule is kept.
  public var isSound: Bool { violations.isEmpty }

  /// Checks a plan against the rules of its visit and holds it beside the best plan.
  public init(on handmade: HandmadePlan, beside best: Plan, of visit: Visit, language: Language) {
    let report = Self.audit(handmade.plan, like: best, of: visit, language: language)
    let register = Register(visit)
    violations = report.faults.map { finding in
      Violation(finding: finding, mark: Self.mark(of: finding, in: handmade, register))
    }
    let known = Set(Self.audit(best, like: best, of: visit, language: language).findings.map(\.message))
    findings = report.findings.filter { !known.contains($0.message) }
    let forgotten = Self.forgotten(report, visit)
    // A sound plan that is as good so far shows where a bound of ours holds only of what was tried.
    var isRival = report.faults.isEmpty
    goals = best.goals.map { goal in
      let theirs = (report.goals[goal.name] ?? goal.value) + (goal.name == .served ? forgotten : 0)
      isRival = isRival && theirs <= goal.value
      return GoalPair(
        goal: goal.name, theirs: theirs, ours: goal.value, bound: isRival ? min(goal.bound, theirs) : goal.bound)
    }
  }

  /// What it weighs that people have no seat, no bed or no ride though the tables don't say so.
  private static func forgotten(_ report: AuditReport, _ visit: Visit) -> Int {
    let order = OrderOfPrecedence(visit)
    let missing: Set<String> = ["audit/no-seat", "audit/night-without-room", "audit/movement-missing"]
    return report.faults.filter { missing.contains($0.rule) }.flatMap(\.people).reduce(0) { $0 + order.weight(of: $1) }
  }

  /// An audit without what a table doesn't say: the goals' values, which are computed here and not claimed there.
  ///
  /// Who sits before a senior is a fault where the best plan has nobody do so; where it has, such pairs are counted in the
  /// goal instead.
  static func audit(_ plan: Plan, like best: Plan, of visit: Visit, language: Language) -> AuditReport {
    var plan = plan
    plan.goals = best.goals
    plan.made = best.made
    plan.scenario.id = visit.id
    var report = Audit.report(on: plan, for: visit, language: language)
    if let index = plan.goals.firstIndex(where: { $0.name == .precedence && $0.value > 0 }) {
      plan.goals[index].value = report.goals[.precedence] ?? 0
      report = Audit.report(on: plan, for: visit, language: language)
    }
    let claims: Set<String> = [
      "audit/goal-list", "audit/goal-value", "audit/goal-parts", "audit/goal-bound", "audit/made-complete",
      "audit/unmet-though-met", "audit/order-of-precedence", "audit/order-reason", "audit/precedence-certificate",
    ]
    report.faults.removeAll { claims.contains($0.rule) }
    return report
  }

  /// The row that a finding is about: one of its people's, of the activity, room or trip that it names.
  private static func mark(
    of finding: Finding, in handmade: HandmadePlan, _ register: Register
  ) -> HandmadePlan.Mark? {
    // The last of the people is the one who came where another already was.
    for person in finding.people.reversed() {
      let marks = handmade.marks.filter { $0.person == person }
      let named = marks.first { mark in
        let name = mark.kind == .seats ? register.activities[Activity.ID(mark.at)]?.title ?? mark.at : mark.at
        return finding.message.contains(name)
      }
      if let named { return named }
    }
    return nil
  }
}
