internal import Visit
internal import Wording

extension PlanFile {
  static func decode(_ json: JSON) throws(Failure) -> Plan {
    let root = JSONCursor(value: json, path: "")
    let format = try root("format")
    guard try format.whole() == Self.format else { throw format.failure(.planFormat(Self.format, format.value.line)) }
    var plan = Plan()
    plan.scenario = try scenario(root("scenario"))
    plan.made = try made(root("made"))
    plan.order = try root("order").list(precedence)
    plan.activities = try root("activities").list(item)
    plan.seats = try root("seats").list(seat)
    plan.trips = try root("trips").list(trip)
    plan.stays = try root("stays").list(stay)
    plan.duties = try root("duties").list(duty)
    plan.goals = try root("goals").list(goal)
    plan.unmet = try root("unmet").list(unmet)
    plan.findings = try root("findings").list(finding)
    plan.certificates = try root.optional("certificates")?.list(certificate) ?? []
    return plan
  }

  private static func certificate(_ json: JSONCursor) throws(Failure) -> Plan.Certificate {
    Plan.Certificate(
      activity: try json("activity").id(), pairs: try json("pairs").whole(),
      inversions: try json("inversions").list { json throws(Failure) in
        Plan.Inversion(
          senior: try json("senior").id(), junior: try json("junior").id(), distance: try json("distance").whole(),
          why: try json("why").string(), lines: try json("lines").list { line throws(Failure) in try line.whole() },
          elsewhere: try json("elsewhere").list { item throws(Failure) in try item.id() })
      })
  }

  private static func scenario(_ json: JSONCursor) throws(Failure) -> Plan.Scenario {
    var scenario = Plan.Scenario()
    scenario.id = try json("id").string()
    scenario.sha256 = try json("sha256").string()
    scenario.file = try json("file").string()
    return scenario
  }

  private static func made(_ json: JSONCursor) throws(Failure) -> Plan.Made {
    var made = Plan.Made()
    made.version = try json("version").string()
    made.seed = try json("seed").whole()
    made.complete = try json("complete").bool()
    made.cutShort = try json("cut-short").bool()
    made.profile = try json.optional("profile")?.string()
    made.goalOrder = try json.optional("goal-order")?.list { json throws(Failure) in try json.word() }
    return made
  }

  private static func precedence(_ json: JSONCursor) throws(Failure) -> Plan.Precedence {
    let reason = try json.optional("before-next")
    return Plan.Precedence(
      person: try json("person").id(), rank: try json("rank").string(),
      by: try reason?("by").string(), why: try reason?("why").string())
  }

  private static func item(_ json: JSONCursor) throws(Failure) -> Plan.Item {
    Plan.Item(
      activity: try json("id").id(), start: try json("start").moment(), end: try json("end").moment(),
      hall: try json.optional("hall")?.id(), place: try json("place").id(),
      attend: try json("attend").list { json throws(Failure) in
        Plan.Attendance(person: try json("person").id(), standsFor: try json.optional("for")?.id())
      })
  }

  private static func seat(_ json: JSONCursor) throws(Failure) -> Plan.Seat {
    Plan.Seat(
      activity: try json("activity").id(), person: try json("person").id(), seat: try json("seat").string(),
      side: try json("side").word(), table: try json.optional("table")?.string(), row: try json("row").whole(),
      honour: try json("honour").whole(), at: try point(json("at")), faces: try json("faces").whole())
  }

  private static func point(_ json: JSONCursor) throws(Failure) -> Point {
    let numbers = try json.list { json throws(Failure) in try json.double() }
    guard numbers.count == 2 else { throw json.failure(.planExpected("[x, y]", json.value.line)) }
    return Point(numbers[0], numbers[1])
  }

  private static func trip(_ json: JSONCursor) throws(Failure) -> Plan.Trip {
    let stops = try json("stops").list(stop)
    var trip = Plan.Trip(
      id: try json("id").string(), vehicle: try json("vehicle").id(), convoy: try json.optional("convoy")?.string(),
      position: try json.optional("position")?.whole(), hectometres: try json("km").units(places: 1), stops: stops,
      riders: try json("riders").list { json throws(Failure) in try rider(json, stops: stops.count) })
    trip.luggage =
      try json.optional("luggage")?.list { json throws(Failure) in try baggage(json, stops: stops.count) } ?? []
    return trip
  }

  private static func baggage(_ json: JSONCursor, stops: Int) throws(Failure) -> Plan.Baggage {
    let baggage = Plan.Baggage(
      person: try json("person").id(), pieces: try json("pieces").whole(), from: try json("from").whole(),
      to: try json("to").whole())
    guard 0 <= baggage.from, baggage.from < baggage.to, baggage.to < stops else {
      throw json.failure(.planRide(from: baggage.from, to: baggage.to, stops: stops))
    }
    return baggage
  }

  private static func stop(_ json: JSONCursor) throws(Failure) -> Plan.Stop {
    Plan.Stop(
      place: try json("place").id(), arrive: try json("arrive").moment(), leave: try json.optional("leave")?.moment(),
      on: try json("on").list(person), off: try json("off").list(person))
  }

  private static func rider(_ json: JSONCursor, stops: Int) throws(Failure) -> Plan.Rider {
    let rider = Plan.Rider(
      person: try json("person").id(), seat: try json("seat").string(), honour: try json("honour").whole(),
      from: try json("from").whole(), to: try json("to").whole())
    guard 0 <= rider.from, rider.from < rider.to, rider.to < stops else {
      throw json.failure(.planRide(from: rider.from, to: rider.to, stops: stops))
    }
    return rider
  }

  private static func stay(_ json: JSONCursor) throws(Failure) -> Plan.Stay {
    let from = try json("from").day()
    let to = try json("to").day()
    guard from < to else { throw json.failure(.planNights(from.description, to.description)) }
    return Plan.Stay(
      person: try json("person").id(), hotel: try json("hotel").id(), room: try json("room").string(),
      nights: from..<to)
  }

  private static func duty(_ json: JSONCursor) throws(Failure) -> Plan.Duty {
    Plan.Duty(
      what: try json("what").string(), person: try json("person").id(), place: try json("place").id(),
      at: try json("at").moment(), people: try json("people").list(person))
  }

  private static func goal(_ json: JSONCursor) throws(Failure) -> Plan.Goal {
    let name: GoalName = try json("name").word()
    return Plan.Goal(
      name: name, value: try json("value").units(places: name.places),
      bound: try json("bound").units(places: name.places),
      seconds: try json.optional("seconds")?.double() ?? 0,
      parts: try json("parts").list { json throws(Failure) in
        Plan.Part(
          planner: try json("planner").string(), value: try json("value").units(places: name.places),
          bound: try json("bound").units(places: name.places))
      })
  }

  private static func unmet(_ json: JSONCursor) throws(Failure) -> Plan.Unmet {
    Plan.Unmet(
      person: try json("person").id(), what: try json("what").word(), at: try json("where").string(),
      why: try json("why").string(), lines: try json("lines").list(line))
  }

  private static func finding(_ json: JSONCursor) throws(Failure) -> Finding {
    Finding(
      rule: try json("rule").string(), severity: try json("severity").word(), message: try json("message").string(),
      people: try json("people").list(person), lines: try json("lines").list(line))
  }

  private static func person(_ json: JSONCursor) throws(Failure) -> Person.ID { try json.id() }
  private static func line(_ json: JSONCursor) throws(Failure) -> Int { try json.whole() }
}
