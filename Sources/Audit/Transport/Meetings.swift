internal import Visit
internal import Wording

extension AuditRule {
  /// Each group that arrives by train or flight is met by as many of the staff as the scenario asks, or the plan says
  /// that it isn't. 接站
  static let arrivalsMet = AuditRule("arrival-not-met") { audit in
    let needed = audit.visit.transport.escortsAtArrival
    guard needed > 0, !audit.plan.findings.contains(where: { $0.rule == "duties/meet" }) else { return [] }
    var seen: Set<String> = []
    return audit.visit.people.compactMap { person in
      guard let arrive = person.arrive, arrive.by != nil else { return nil }
      let ready = audit.register.readyAt(arrive)
      guard seen.insert("\(arrive.place) \(ready)").inserted else { return nil }
      let meeting = audit.plan.duties.filter { duty in
        duty.what == "meet" && duty.place == arrive.place && duty.at <= ready
          && audit.register.people[duty.person]?.role == .staff && duty.people.contains(person.id)
      }
      guard Set(meeting.map(\.person)).count < needed else { return nil }
      return Remark(
        .auditNotMet(audit.name(arrive.place), at: ready.text, found: meeting.count, needed: needed),
        people: [person.id], parts: [.key(.section("transport"), "escort")])
    }
  }
}
