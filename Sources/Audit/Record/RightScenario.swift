internal import Visit
internal import Wording

extension AuditRule {
  /// The plan is of this scenario. 方案与任务一致
  static let rightScenario = AuditRule("scenario-id") { audit in
    guard audit.plan.scenario.id != audit.visit.id else { return [] }
    return [Remark(.auditOtherScenario(audit.plan.scenario.id, expected: audit.visit.id))]
  }
}
