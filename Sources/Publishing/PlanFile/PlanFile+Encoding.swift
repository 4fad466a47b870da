internal import Visit

extension PlanFile {
  static func json(_ plan: Plan, timing: Bool) -> JSON {
    [
      "format": .whole(format),
      "scenario": [
        "id": .string(plan.scenario.id), "sha256": .string(plan.scenario.sha256), "file": .string(plan.scenario.file),
      ],
      "made": json(plan.made),
      "order": .array(plan.order.map(json)),
      "activities": .array(plan.activities.map(json)),
      "seats": .array(plan.seats.map(json)),
      "trips": .array(plan.trips.map(json)),
      "stays": .array(plan.stays.map(json)),
      "duties": .array(plan.duties.map(json)),
      "goals": .array(plan.goals.map { json($0, timing: timing) }),
      "unmet": .array(plan.unmet.map(json)),
      "findings": .array(plan.findings.map(json)),
      "certificates": .array(plan.certificates.map(json)),
      "changes": .array([]),
    ]
  }

  private static func json(_ made: Plan.Made) -> JSON {
    var members: [JSON.Member] = [
      .init(key: "version", value: .string(made.version)), .init(key: "seed", value: .whole(made.seed)),
      .init(key: "complete", value: .bool(made.complete)), .init(key: "cut-short", value: .bool(made.cutShort)),
    ]
    if let profile = made.profile { members.append(.init(key: "profile", value: .string(profile))) }
    if let order = made.goalOrder {
      members.append(.init(key: "goal-order", value: .strings(order.map(\.rawValue))))
    }
    return .object(members)
  }

  private static func json(_ place: Plan.Precedence) -> JSON {
    let reason: JSON = place.by.map { ["by": .string($0), "why": .string(place.why ?? "")] } ?? .null
    return ["person": json(place.person), "rank": .string(place.rank), "before-next": reason]
  }

  private static func json(_ item: Plan.Item) -> JSON {
    [
      "id": json(item.activity), "start": json(item.start), "end": json(item.end), "hall": json(item.hall),
      "place": json(item.place), "attend": .array(item.attend.map(json)),
    ]
  }

  private static func json(_ attendance: Plan.Attendance) -> JSON {
    guard let principal = attendance.standsFor else { return ["person": json(attendance.person)] }
    return ["person": json(attendance.person), "for": json(principal)]
  }

  private static func json(_ seat: Plan.Seat) -> JSON {
    [
      "activity": json(seat.activity), "person": json(seat.person), "seat": .string(seat.seat),
      "side": .string(seat.side.rawValue), "table": .optional(seat.table), "row": .whole(seat.row),
      "honour": .whole(seat.honour), "at": .array([metres(seat.at.x), metres(seat.at.y)]), "faces": .whole(seat.faces),
    ]
  }

  private static func json(_ trip: Plan.Trip) -> JSON {
    var members: [JSON.Member] = [
      .init(key: "id", value: .string(trip.id)), .init(key: "vehicle", value: json(trip.vehicle)),
      .init(key: "convoy", value: .optional(trip.convoy)),
      .init(key: "position", value: trip.position.map { .whole($0) } ?? .null),
      .init(key: "km", value: .number(Decimals.text(trip.hectometres, places: 1, least: 1))),
      .init(key: "stops", value: .array(trip.stops.map(json))),
      .init(key: "riders", value: .array(trip.riders.map(json))),
    ]
    if !trip.luggage.isEmpty { members.append(.init(key: "luggage", value: .array(trip.luggage.map(json)))) }
    return .object(members)
  }

  private static func json(_ baggage: Plan.Baggage) -> JSON {
    [
      "person": json(baggage.person), "pieces": .whole(baggage.pieces), "from": .whole(baggage.from),
      "to": .whole(baggage.to),
    ]
  }

  private static func json(_ stop: Plan.Stop) -> JSON {
    [
      "place": json(stop.place), "arrive": json(stop.arrive), "leave": stop.leave.map { json($0) } ?? .null,
      "on": json(stop.on), "off": json(stop.off),
    ]
  }

  private static func json(_ rider: Plan.Rider) -> JSON {
    [
      "person": json(rider.person), "seat": .string(rider.seat), "honour": .whole(rider.honour),
      "from": .whole(rider.from), "to": .whole(rider.to),
    ]
  }

  private static func json(_ stay: Plan.Stay) -> JSON {
    [
      "person": json(stay.person), "hotel": json(stay.hotel), "room": .string(stay.room),
      "from": .string(stay.nights.lowerBound.description), "to": .string(stay.nights.upperBound.description),
    ]
  }

  private static func json(_ duty: Plan.Duty) -> JSON {
    [
      "what": .string(duty.what), "person": json(duty.person), "place": json(duty.place), "at": json(duty.at),
      "people": json(duty.people),
    ]
  }

  private static func json(_ goal: Plan.Goal, timing: Bool) -> JSON {
    var members: [JSON.Member] = [
      .init(key: "name", value: .string(goal.name.rawValue)),
      .init(key: "value", value: amount(goal.value, of: goal.name)),
      .init(key: "bound", value: amount(goal.bound, of: goal.name)),
      .init(key: "gap", value: .number(Decimals.text(goal.gap, places: 6, least: 1))),
      .init(key: "proven", value: .bool(goal.proven)),
    ]
    if timing {
      members.append(.init(key: "seconds", value: .number(Decimals.text(goal.seconds, places: 3, least: 1))))
    }
    members.append(.init(key: "parts", value: .array(goal.parts.map { json($0, of: goal.name) })))
    return .object(members)
  }

  private static func json(_ part: Plan.Part, of goal: GoalName) -> JSON {
    [
      "planner": .string(part.planner), "value": amount(part.value, of: goal), "bound": amount(part.bound, of: goal),
      "proven": .bool(part.proven),
    ]
  }

  private static func json(_ certificate: Plan.Certificate) -> JSON {
    [
      "activity": json(certificate.activity), "pairs": .whole(certificate.pairs),
      "inversions": .array(certificate.inversions.map(json)),
    ]
  }

  private static func json(_ pair: Plan.Inversion) -> JSON {
    [
      "senior": json(pair.senior), "junior": json(pair.junior), "distance": .whole(pair.distance),
      "why": .string(pair.why), "lines": .array(pair.lines.map { .whole($0) }), "elsewhere": json(pair.elsewhere),
    ]
  }

  private static func json(_ unmet: Plan.Unmet) -> JSON {
    [
      "person": json(unmet.person), "what": .string(unmet.what.rawValue), "where": .string(unmet.at),
      "why": .string(unmet.why), "lines": .array(unmet.lines.map { .whole($0) }),
    ]
  }

  private static func json(_ finding: Finding) -> JSON {
    [
      "rule": .string(finding.rule), "severity": .string(finding.severity.rawValue),
      "message": .string(finding.message), "people": json(finding.people),
      "lines": .array(finding.lines.map { .whole($0) }),
    ]
  }

  /// Cost is counted in thousandths of the currency unit and written in units; the other goals are whole numbers.
  private static func amount(_ value: Int, of goal: GoalName) -> JSON {
    .number(Decimals.text(value, places: goal.places))
  }

  private static func metres(_ value: Double) -> JSON { .number(Decimals.text(value, places: 3, least: 1)) }
  private static func json<Subject>(_ id: Identifier<Subject>) -> JSON { .string(id.text) }
  private static func json<Subject>(_ id: Identifier<Subject>?) -> JSON { .optional(id?.text) }
  private static func json<Subject>(_ ids: [Identifier<Subject>]) -> JSON { .strings(ids.map(\.text)) }
  private static func json(_ moment: Moment) -> JSON { .string(moment.description) }
}

extension GoalName {
  /// How many decimal places a goal's count has when it is written.
  var places: Int { self == .cost ? 3 : 0 }
}
