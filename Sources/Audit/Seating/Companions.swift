internal import Precedence
internal import Visit
internal import Wording

extension AuditRule {
  /// Whoever helps somebody sits beside that person, or the plan says that there was no such seat. 陪护相邻
  static let companion = AuditRule("companion-not-beside") { audit in
    audit.seatCharts.flatMap { chart in
      chart.entries.map(\.seat.person).compactMap { id -> Remark? in
        guard let helper = audit.register.people[id]?.companion, helper != id, let own = chart.places[id],
          let other = chart.places[helper], own.zone == other.zone, !chart.servers.contains(id),
          !chart.servers.contains(helper), !chart.areBeside(id, helper)
        else { return nil }
        let isTold = audit.plan.findings.contains {
          $0.rule == "seating/companion" && $0.people == [id, helper]
        }
        guard !isTold else { return nil }
        return Remark(
          .auditCompanion(audit.name(id), audit.name(helper), chart.activity.title), people: [id, helper],
          parts: [.person(id), .activity(chart.activity.id)])
      }
    }
  }
}
