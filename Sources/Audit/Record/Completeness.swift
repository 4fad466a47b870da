internal import Visit
internal import Wording

extension AuditRule {
  /// A plan calls itself complete just when nothing is unmet and no rule is set aside. 完整性
  static let completeness = AuditRule("made-complete") { audit in
    let isWhole = !audit.plan.findings.contains(where: \.isShortfall)
    guard audit.plan.made.complete != (audit.plan.unmet.isEmpty && isWhole) else { return [] }
    return [Remark(.auditComplete(audit.plan.made.complete, unmet: audit.plan.unmet.count))]
  }
}
