import Visit

extension Sample {
  static var plan: Plan {
    var plan = Plan()
    plan.scenario.id = "sample"
    plan.scenario.sha256 = String(repeating: "0f", count: 32)
    plan.scenario.file = "sample.yaml"
    plan.made.complete = false
    plan.order = [
      .init(person: "wang", rank: "厅局级副职", by: "rank", why: "厅局级副职高于县处级正职"),
      .init(person: "li", rank: "县处级正职", by: "rank", why: "县处级正职高于乡科级正职"),
      .init(person: "zhao", rank: "乡科级正职", by: nil, why: nil),
    ]
    plan.activities = [
      .init(
        activity: "talks", start: at(1, 14, 30), end: at(1, 16, 30), hall: "room-301", place: "office",
        attend: ["wang", "li", "ding", "zhao"].map { .init(person: $0) }),
      .init(
        activity: "dinner", start: at(1, 18, 30), end: at(1, 20), hall: "lake-room", place: "lakeside",
        attend: [.init(person: "wang"), .init(person: "ding", standsFor: "li"), .init(person: "zhao")]),
    ]
    plan.seats = talksSeats + dinnerSeats
    plan.trips = trips
    plan.stays = [
      .init(person: "wang", hotel: "guesthouse", room: "803", nights: date(1)..<date(2)),
      .init(person: "li", hotel: "guesthouse", room: "501", nights: date(1)..<date(2)),
    ]
    plan.duties = [
      .init(what: "meet", person: "huang", place: "station", at: at(1, 10, 32), people: ["wang", "li", "ding"])
    ]
    plan.goals = goals
    plan.unmet = [
      .init(person: "ding", what: .room, at: "2026-12-03", why: "当晚无空房", lines: [12, 40])
    ]
    plan.findings = [
      Finding(
        rule: "cn-domestic-reception/meal-escorts", severity: .warning, message: "陪餐人数请再核对 <3人>", people: ["zhao"],
        lines: [87]),
      Finding(rule: "cn-domestic-reception/letter", severity: .note, message: "无公函不接待", people: [], lines: []),
    ]
    plan.certificates = [
      .init(activity: "talks", pairs: 1),
      .init(
        activity: "dinner", pairs: 1,
        inversions: [
          .init(senior: "wang", junior: "li", distance: 1, why: "其中一人的座位有规则（第 80 行）", lines: [80], elsewhere: ["talks"])
        ]),
    ]
    return plan
  }

  private static var talksSeats: [Plan.Seat] {
    [
      seat("talks", "wang", "A2", .guest, row: 1, honour: 1, Point(0, 1.2), faces: 180),
      seat("talks", "li", "A1", .guest, row: 1, honour: 2, Point(0.8, 1.2), faces: 180),
      seat("talks", "ding", "A2+1", .guest, row: 2, honour: 4, Point(0, 2), faces: 180),
      seat("talks", "zhao", "B2", .host, row: 1, honour: 1, Point(0, -1.2), faces: 0),
    ]
  }

  private static var dinnerSeats: [Plan.Seat] {
    [
      seat("dinner", "wang", "T1-8", .guest, table: "T1", row: 1, honour: 2, Point(-0.81, 0.81), faces: 135),
      seat("dinner", "ding", "T1-7", .guest, table: "T1", row: 1, honour: 8, Point(-1.15, 0), faces: 90),
      seat("dinner", "zhao", "T1-1", .host, table: "T1", row: 1, honour: 1, Point(0, 1.15), faces: 180),
    ]
  }

  private static func seat(
    _ activity: Activity.ID, _ person: Person.ID, _ seat: String, _ side: Side, table: String? = nil, row: Int,
    honour: Int, _ point: Point, faces: Int
  ) -> Plan.Seat {
    Plan.Seat(
      activity: activity, person: person, seat: seat, side: side, table: table, row: row, honour: honour, at: point,
      faces: faces)
  }

  private static var trips: [Plan.Trip] {
    [
      Plan.Trip(
        id: "t1", vehicle: "car-1", convoy: "c1", position: 1, hectometres: 762,
        stops: [
          .init(place: "station", arrive: at(1, 10, 50), leave: at(1, 10, 57), on: ["wang", "li", "ding"], off: []),
          .init(place: "inn", arrive: at(1, 11, 45), leave: nil, on: [], off: ["wang", "li", "ding"]),
        ],
        riders: [
          .init(person: "wang", seat: "rear-right", honour: 1, from: 0, to: 1),
          .init(person: "li", seat: "rear-left", honour: 2, from: 0, to: 1),
          .init(person: "ding", seat: "front", honour: 3, from: 0, to: 1),
        ]),
      Plan.Trip(
        id: "t2", vehicle: "mini-1", hectometres: 21,
        stops: [
          .init(place: "inn", arrive: at(1, 14, 5), leave: at(1, 14, 12), on: ["wang", "li", "ding"], off: []),
          .init(place: "office", arrive: at(1, 14, 18), leave: nil, on: [], off: ["wang", "li", "ding"]),
        ],
        riders: [
          .init(person: "wang", seat: "1A", honour: 1, from: 0, to: 1),
          .init(person: "li", seat: "1B", honour: 2, from: 0, to: 1),
          .init(person: "ding", seat: "1C", honour: 3, from: 0, to: 1),
        ]),
    ]
  }

  private static var goals: [Plan.Goal] {
    [
      .init(name: .served, value: 1, bound: 1, seconds: 0.0123, parts: [.init(planner: "lodging", value: 1, bound: 1)]),
      .init(name: .precedence, value: 0, bound: 0),
      .init(
        name: .cost, value: 1_283_440, bound: 1_200_000, seconds: 0.25,
        parts: [
          .init(planner: "transport", value: 483_440, bound: 400_000),
          .init(planner: "lodging", value: 800_000, bound: 800_000),
        ]),
    ]
  }
}
