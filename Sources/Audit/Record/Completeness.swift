internal import Visit
internal import Wording

extension AuditRule {
  /// A plan calls itself complete just when nothing is unmet. 完整性
  static let completeness = AuditRule("made-complete") { audit in
    guard audit.plan.made.complete != audit.plan.unmet.isEmpty else { return [] }
    return [Remark(.auditComplete(audit.plan.made.complete, unmet: audit.plan.unmet.count))]
  }
}
