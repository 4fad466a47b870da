internal import Visit
internal import Wording

extension AuditRule {
  /// Nobody is in two places at once: at two activities, or at one and in a car, or in two cars. 分身
  static let onePlace = AuditRule("two-places-at-once") { audit in
    audit.timelines.flatMap { timeline -> [Remark] in
      var remarks: [Remark] = []
      let fixed = timeline.anchors.filter { $0.start < $0.end && $0.kind != .arrival && $0.kind != .departure }
      for (index, first) in fixed.enumerated() {
        for second in fixed.dropFirst(index + 1) where first.end > second.start {
          remarks.append(
            Remark(
              .auditTwoActivities(
                timeline.person.name, audit.title(first.kind), audit.title(second.kind), at: second.start.text),
              people: [timeline.person.id], parts: audit.parts(first.kind) + audit.parts(second.kind)))
        }
        for ride in timeline.rides
        where ride.leave < first.end && ride.arrive > first.start && ride.leave >= first.start {
          remarks.append(
            Remark(
              .auditRideDuring(timeline.person.name, audit.title(first.kind), audit.plan.trips[ride.trip].id),
              people: [timeline.person.id], parts: audit.parts(first.kind)))
        }
      }
      for (first, second) in zip(timeline.rides, timeline.rides.dropFirst()) where second.leave < first.arrive {
        remarks.append(
          Remark(
            .auditTwoRides(
              timeline.person.name, audit.plan.trips[first.trip].id, audit.plan.trips[second.trip].id,
              at: second.leave.text), people: [timeline.person.id]))
      }
      return remarks
    }
  }

  /// There is time to travel from one activity to the next. 转场时间
  static let travelTime = AuditRule("no-time-to-travel") { audit in
    audit.timelines.flatMap { timeline in
      zip(timeline.anchors, timeline.anchors.dropFirst()).compactMap { first, second -> Remark? in
        guard first.place != second.place, first.end <= second.start, first.kind != .departure, second.kind != .arrival
        else { return nil }
        guard !audit.unmet.holds(timeline.person.id, .ride, at: first.place.text) else { return nil }
        // Where no road is known people may still go by way of where they live, or the ride is missing.
        guard let needed = audit.lead(from: first.place, to: second.place, at: first.end),
          first.end + needed > second.start
        else { return nil }
        return Remark(
          .auditTravelTime(
            timeline.person.name, from: audit.name(first.place), to: audit.name(second.place),
            gap: second.start - first.end, needed: needed), people: [timeline.person.id],
          parts: audit.parts(first.kind) + audit.parts(second.kind) + [.person(timeline.person.id)])
      }
    }
  }
}

extension Inspection {
  /// What a fixed point of somebody's way is called.
  func title(_ kind: Anchor.Kind) -> Phrase {
    switch kind {
    case .arrival: .auditArrival
    case .departure: .auditDeparture
    case .duty: .auditDuty
    case .activity(let id): Phrase(zh: "“\(name(id))”", en: "“\(name(id))”")
    }
  }

  /// Where it stands in the scenario.
  func parts(_ kind: Anchor.Kind) -> [Origins.Part] {
    if case .activity(let id) = kind { return [.activity(id)] }
    return []
  }
}
