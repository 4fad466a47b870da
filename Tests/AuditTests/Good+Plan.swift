import Visit

extension Good {
  static var plan: Plan {
    var plan = Plan()
    plan.scenario.id = "good"
    plan.order = [
      .init(person: "wang", rank: "r1", by: "rank", why: "rank r1 before r2"),
      .init(person: "li", rank: "r2", by: "rank", why: "rank r2 before r3"),
      .init(person: "zhao", rank: "r3", by: "rank", why: "rank r3 before r4"),
      .init(person: "chen", rank: "r4", by: nil, why: nil),
    ]
    plan.activities = [
      item("talks", at(1, 14), at(1, 16), "room", "office", ["wang", "li", "ding", "zhao", "chen"]),
      item("dinner", at(1, 18, 30), at(1, 20), "lake-room", "lake", ["wang", "li", "ding", "zhao", "chen"]),
      item("tour", at(2, 9, 30), at(2, 11), nil, "site", ["wang", "li", "ding", "zhao"]),
    ]
    plan.seats = seats
    plan.trips = firstDay + secondDay
    plan.stays = [
      .init(person: "wang", hotel: "guesthouse", room: "803", nights: date(1)..<date(2)),
      .init(person: "li", hotel: "guesthouse", room: "603", nights: date(1)..<date(2)),
      .init(person: "ding", hotel: "guesthouse", room: "602", nights: date(1)..<date(2)),
    ]
    plan.duties = [.init(what: "meet", person: "huang", place: "station", at: at(1, 10, 15), people: guests)]
    plan.goals = goals
    return plan
  }

  static let guests: [Person.ID] = ["wang", "li", "ding"]

  /// Counted by hand.
  ///
  /// Preferences: the province is on two floors. Vehicles: two on the first day, three on the second. Cost: bus
  /// 2 × 400.00 + 136.0 km × 2.40, car 2 × 200.00 + 54.0 km × 1.20, rooms 480.00 + 2 × 380.00. Comfort: 2 minutes at the
  /// station for 4 + 2 + 1 + 1, 7 of detour for huang, 2 for zhao (4) where the convoy forms.
  private static var goals: [Plan.Goal] {
    [
      goal(.served, ["transport": 0]), goal(.precedence, ["seating": 0]),
      goal(.preferences, ["lodging": 1]), goal(.vehicles, ["transport": 5]),
      goal(.cost, ["transport": 1_591_200, "lodging": 1_240_000]), goal(.comfort, ["transport": 31]),
    ]
  }

  private static func goal(_ name: GoalName, _ parts: [String: Int]) -> Plan.Goal {
    let sum = parts.values.reduce(0, +)
    return Plan.Goal(
      name: name, value: sum, bound: sum,
      parts: parts.sorted { $0.key < $1.key }.map { .init(planner: $0.key, value: $0.value, bound: $0.value) })
  }

  private static func item(
    _ activity: Activity.ID, _ start: Moment, _ end: Moment, _ hall: Hall.ID?, _ place: Place.ID, _ people: [Person.ID]
  ) -> Plan.Item {
    Plan.Item(
      activity: activity, start: start, end: end, hall: hall, place: place, attend: people.map { .init(person: $0) })
  }

  // MARK: Trips

  private static var firstDay: [Plan.Trip] {
    [
      trip(
        "t1", "bus", 230,
        [stop("office", at(1, 9, 38), at(1, 9, 40), on: ["huang"]), stop("station", at(1, 10, 15), off: ["huang"])],
        [("huang", "1A", 1)]),
      Plan.Trip(
        id: "t2", vehicle: "bus", hectometres: 250,
        stops: [
          stop("station", at(1, 10, 17), at(1, 10, 19), on: guests + ["huang"]),
          stop("inn", at(1, 10, 49), at(1, 10, 51), off: guests), stop("office", at(1, 11, 1), off: ["huang"]),
        ],
        riders: [
          .init(person: "wang", seat: "1A", honour: 1, from: 0, to: 1),
          .init(person: "li", seat: "1B", honour: 2, from: 0, to: 1),
          .init(person: "ding", seat: "1C", honour: 3, from: 0, to: 1),
          .init(person: "huang", seat: "2A", honour: 4, from: 0, to: 2),
        ]),
      bus("t3", 100, from: "inn", at(1, 13, 40), to: "office", at(1, 13, 50)),
      bus("t4", 50, from: "office", at(1, 16, 2), to: "inn", at(1, 16, 12)),
      bus("t5", 60, from: "inn", at(1, 18, 8), to: "lake", at(1, 18, 20)),
      hosts("t6", from: "office", at(1, 18, 5), to: "lake", at(1, 18, 20)),
      bus("t7", 60, from: "lake", at(1, 20, 2), to: "inn", at(1, 20, 14)),
      hosts("t8", from: "lake", at(1, 20, 2), to: "office", at(1, 20, 17)),
    ]
  }

  private static var secondDay: [Plan.Trip] {
    let (leave, arrive) = (at(2, 8, 55), at(2, 9, 20))
    return [
      run("t9", "car", 50, from: "office", at(2, 8, 41), to: "inn", at(2, 8, 51), [("zhao", "rear-right", 1)]),
      convoy(
        "t10", "car", 1, 180, leave, arrive,
        [("wang", "rear-right", 1), ("zhao", "rear-left", 2), ("ding", "front", 3)]),
      convoy("t11", "bus", 2, 230, leave, arrive, [("li", "1A", 1)]),
      convoy("t12", "lead", 0, 230, leave, arrive, []),
      bus("t13", 180, from: "site", at(2, 11, 2), to: "inn", at(2, 11, 27)),
      run("t14", "car", 150, from: "site", at(2, 11, 2), to: "office", at(2, 11, 22), [("zhao", "rear-right", 1)]),
      bus("t15", 200, from: "inn", at(2, 15), to: "station", at(2, 15, 30)),
    ]
  }

  private static func bus(
    _ id: String, _ length: Int, from: Place.ID, _ leave: Moment, to: Place.ID, _ arrive: Moment
  ) -> Plan.Trip {
    run(id, "bus", length, from: from, leave, to: to, arrive, [("wang", "1A", 1), ("li", "1B", 2), ("ding", "1C", 3)])
  }

  private static func hosts(_ id: String, from: Place.ID, _ leave: Moment, to: Place.ID, _ arrive: Moment) -> Plan.Trip
  {
    run(id, "car", 80, from: from, leave, to: to, arrive, [("zhao", "rear-right", 1), ("chen", "rear-left", 2)])
  }

  private static func convoy(
    _ id: String, _ vehicle: Vehicle.ID, _ position: Int, _ length: Int, _ leave: Moment, _ arrive: Moment,
    _ riders: [(Person.ID, String, Int)]
  ) -> Plan.Trip {
    var trip = run(id, vehicle, length, from: "inn", leave, to: "site", arrive, riders)
    trip.convoy = "c1"
    trip.position = position
    return trip
  }

  private static func run(
    _ id: String, _ vehicle: Vehicle.ID, _ length: Int, from: Place.ID, _ leave: Moment, to: Place.ID, _ arrive: Moment,
    _ riders: [(Person.ID, String, Int)]
  ) -> Plan.Trip {
    let people = riders.map(\.0)
    return trip(id, vehicle, length, [stop(from, leave - 2, leave, on: people), stop(to, arrive, off: people)], riders)
  }

  private static func trip(
    _ id: String, _ vehicle: Vehicle.ID, _ length: Int, _ stops: [Plan.Stop], _ riders: [(Person.ID, String, Int)]
  ) -> Plan.Trip {
    Plan.Trip(
      id: id, vehicle: vehicle, hectometres: length, stops: stops,
      riders: riders.map { .init(person: $0.0, seat: $0.1, honour: $0.2, from: 0, to: 1) })
  }

  private static func stop(
    _ place: Place.ID, _ arrive: Moment, _ leave: Moment? = nil, on: [Person.ID] = [], off: [Person.ID] = []
  ) -> Plan.Stop {
    Plan.Stop(place: place, arrive: arrive, leave: leave, on: on, off: off)
  }

  // MARK: Seats

  private static var seats: [Plan.Seat] {
    [
      seat("talks", "wang", "A3", .guest, row: 1, honour: 1, Point(0, 1.2), faces: 180),
      seat("talks", "li", "A2", .guest, row: 1, honour: 2, Point(0.8, 1.2), faces: 180),
      seat("talks", "ding", "A3+1", .guest, row: 2, honour: 4, Point(0, 2), faces: 180),
      seat("talks", "zhao", "B3", .host, row: 1, honour: 1, Point(0, -1.2), faces: 0),
      seat("talks", "chen", "B2", .host, row: 1, honour: 2, Point(-0.8, -1.2), faces: 0),
      seat("dinner", "wang", "T1-8", .guest, "T1", row: 1, honour: 2, Point(-0.81, 0.81), faces: 135),
      seat("dinner", "li", "T1-2", .guest, "T1", row: 1, honour: 3, Point(0.81, 0.81), faces: 225),
      seat("dinner", "ding", "T1-7", .guest, "T1", row: 1, honour: 8, Point(-1.15, 0), faces: 90),
      seat("dinner", "zhao", "T1-1", .host, "T1", row: 1, honour: 1, Point(0, 1.15), faces: 180),
      seat("dinner", "chen", "T1-5", .host, "T1", row: 1, honour: 4, Point(0, -1.15), faces: 0),
    ]
  }

  private static func seat(
    _ activity: Activity.ID, _ person: Person.ID, _ seat: String, _ side: Side, _ table: String? = nil, row: Int,
    honour: Int, _ point: Point, faces: Int
  ) -> Plan.Seat {
    Plan.Seat(
      activity: activity, person: person, seat: seat, side: side, table: table, row: row, honour: honour, at: point,
      faces: faces)
  }
}
