public import Visit
public import Wording

/// Checks a plan against the rules of its visit, from the two alone: it shares nothing with the planners but the domain,
/// the order's vocabulary and the layouts. 独立核查
///
/// Each rule is one named thing in a file of its own (`AuditRule.all` lists them). To add one: write a file with an
/// `AuditRule` in the folder of its area, word it in `Phrase+Audit…`, add it to `AuditRule.all`, and break a plan for it in
/// the tests.
public enum Audit {
  /// What is wrong with a plan, what the office should know of it, and what its goals really come to.
  public static func report(on plan: Plan, for visit: Visit, language: Language) -> AuditReport {
    let (tame, wild) = plan.tamed()
    let inspection = Inspection(visit, tame)
    var report = AuditReport()
    report.faults = wild.map { finding("impossible-value", Remark($0), .error, visit, language) }
    for rule in AuditRule.all {
      report.faults += rule.check(inspection).map { finding(rule.name, $0, .error, visit, language) }
    }
    for advice in AuditRule.advice {
      report.findings += advice.check(inspection).map { finding(advice.name, $0, .note, visit, language) }
    }
    for policy in visit.policies {
      report.findings += policyRemarks(policy, inspection).map { limit, remark in
        Finding(
          rule: "\(policy.id)/\(limit.id)", severity: remark.severity ?? limit.severity,
          message: remark.phrase.text(language), people: remark.people,
          lines: visit.origins.lines(of: remark.parts))
      }
    }
    report.parts = inspection.goals
    report.goals = inspection.goals.mapValues { $0.reduce(0) { saturating($0, plus: $1.value) } }
    report.minutes = Dictionary(
      inspection.timelines.map { ($0.person.id, inspection.minutes(of: $0)) }, uniquingKeysWith: { first, _ in first })
    return report
  }

  /// All that is to be said of a plan, faults first, in the language of the visit.
  public static func findings(of plan: Plan, for visit: Visit) -> [Finding] {
    let report = report(on: plan, for: visit, language: visit.language ?? .zh)
    return report.faults + report.findings
  }

  /// The names of all rules that a plan must keep, as they stand in `Finding.rule`.
  public static var rules: [String] { ["audit/impossible-value"] + AuditRule.all.map { "audit/\($0.name)" } }

  private static func finding(
    _ rule: String, _ remark: Remark, _ severity: Finding.Severity, _ visit: Visit, _ language: Language
  ) -> Finding {
    Finding(
      rule: "audit/\(rule)", severity: remark.severity ?? severity, message: remark.phrase.text(language),
      people: remark.people, lines: visit.origins.lines(of: remark.parts))
  }
}

/// What an audit says. 核查结果
public struct AuditReport: Sendable {
  /// Broken rules: a plan that has any must not be printed.
  public var faults: [Finding] = []
  /// Limits of policies that are passed, and what is good to know.
  public var findings: [Finding] = []
  /// What each goal comes to, recomputed.
  public var goals: [GoalName: Int] = [:]
  /// The same, planner by planner.
  public var parts: [GoalName: [String: Int]] = [:]
  /// The minutes that each person waits, is early and rides longer than need be, unweighted. 等候与绕行
  public var minutes: [Person.ID: Minutes] = [:]

  /// Nothing said yet.
  public init() {}

  /// Whether every rule is kept.
  public var isClean: Bool { faults.isEmpty }
}
