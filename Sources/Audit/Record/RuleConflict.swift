internal import Visit
internal import Wording

/// Hard rules that the plan says can't all hold, at one activity or, without one, in vehicles. 规则冲突
///
/// The plan may break one rule for each such set, and no more. The audit looks for itself whether they can hold; where it
/// finds no reason against it, it says so, and leaves it to people.
struct RuleConflict: Sendable {
  /// Positions in the scenario's list.
  var rules: [Int]
  /// Where; nil for rules about vehicles.
  var activity: Activity.ID?

  /// What the findings of a plan say; they name rules and activities by their lines, and rules that stand in no file, such
  /// as a what-if's, by their people.
  static func all(_ visit: Visit, _ plan: Plan) -> [RuleConflict] {
    plan.findings.filter { $0.rule == "rules/conflict" }.map { finding in
      let lines = Set(finding.lines)
      func named(_ part: Origins.Part) -> Bool { visit.origins[part].map { lines.contains($0.line) } ?? false }
      return RuleConflict(
        rules: visit.rules.indices.filter { index in
          let rule = visit.rules[index]
          let isNamed =
            visit.origins.has(.rule(index))
            ? named(.rule(index)) : !rule.people.isEmpty && Set(rule.people).isSubset(of: finding.people)
          return rule.weight == nil && isNamed
        },
        activity: visit.activities.first { named(.activity($0.id)) }?.id)
    }
  }
}

extension Inspection {
  /// Which of the rules that are broken at an activity, or in vehicles, may be: those of the plan's conflicts there, if no
  /// more are broken than there are conflicts.
  func excused(_ broken: Set<Int>, at activity: Activity.ID?) -> Set<Int> {
    let own = conflicts.filter { $0.activity == activity }
    let named = broken.intersection(own.flatMap(\.rules))
    return named.count <= own.count ? named : []
  }

  /// Remarks on hard rules at one activity, or in vehicles, without those that are excused.
  func unexcused(_ remarks: [(rule: Int, remark: Remark)], at activity: Activity.ID?, besides others: Set<Int> = [])
    -> [Remark]
  {
    let excused = excused(others.union(remarks.map(\.rule)), at: activity)
    return remarks.filter { !excused.contains($0.rule) }.map(\.remark)
  }
}

extension AuditRule {
  /// A conflict of rules for which the audit sees no reason. 冲突未证实
  static let unverifiedConflict = AuditRule("unverified-conflict") { audit in
    audit.conflicts.filter { !audit.cannotHold($0) }.map { conflict in
      let people = conflict.rules.flatMap { audit.visit.rules[$0].people }
      let lines = audit.visit.origins.lines(of: conflict.rules.map { .rule($0) })
      return Remark(
        .auditUnverifiedConflict(lines, at: conflict.activity.map { audit.name($0) }),
        people: people.enumerated().filter { !people[..<$0].contains($1) }.map(\.element),
        parts: conflict.rules.map { .rule($0) }, severity: .warning)
    }
  }
}
