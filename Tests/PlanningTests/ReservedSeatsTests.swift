import Audit
import Precedence
import Testing
import Visit
import Wording

@testable import Planning

@Suite("Rows that are kept for some") struct ReservedSeatsTests {
  /// Guests of three delegations in rows of ten with an aisle after the fifth.
  private struct Case {
    var visit = emptyVisit()
    var activity = Activity(id: "a", title: "大会", kind: .meeting, duration: 60)
    var hall = Hall(id: "hall", name: "厅", place: "p", layout: .theatre(.init(rows: 6, columns: 10, aisles: [5])))

    init(_ sizes: [Int]) {
      for (number, size) in sizes.enumerated() {
        let id = Delegation.ID("d\(number)")
        visit.delegations.append(Delegation(id: id, name: id.text, side: .guest))
        for member in 0..<size {
          var person = Person(id: Person.ID("d\(number)-\(member)"), name: "d\(number)-\(member)", delegation: id)
          person.rank = Rank(name: "\(member % 4)", level: member % 4)
          person.height = 160 + (member * 7 + number * 5) % 30
          visit.people.append(person)
        }
      }
      visit.limits.jobs = 1
    }

    func planned() -> (plan: Plan, visit: Visit) {
      var visit = visit
      visit.activities = [activity]
      visit.halls = [hall]
      let items = [
        Plan.Item(
          activity: "a", start: moment("1 18:00"), end: moment("1 19:00"), hall: "hall", place: "p",
          attend: visit.people.map { Plan.Attendance(person: $0.id) })
      ]
      let context = Context(visit, language: .en)
      let parts = planSeating(context, items: items)
      var plan = Plan()
      plan.order = context.order.planOrder(.en)
      plan.activities = items
      plan.seats = parts.flatMap(\.seats)
      plan.findings = parts.flatMap(\.contribution.findings)
      return (plan, visit)
    }
  }

  private static let rules: Set<String> = [
    "audit/seat-not-reserved", "audit/photo-height", "audit/seat-wrong-side", "audit/seat-missing",
    "audit/junior-better-seated", "audit/no-seat", "audit/seat-not-as-laid-out",
  ]

  private func faults(_ made: (plan: Plan, visit: Visit)) -> [String] {
    Audit.report(on: made.plan, for: made.visit, language: .en).faults.map(\.rule).filter { Self.rules.contains($0) }
  }

  /// A need comes before the order, and so leaves juniors in better places.
  private func besidesOrder(_ made: (plan: Plan, visit: Visit)) -> [String] {
    faults(made).filter { $0 != "audit/junior-better-seated" }
  }

  private func swapped(_ made: (plan: Plan, visit: Visit), _ one: Person.ID, _ other: Person.ID) -> (Plan, Visit) {
    var plan = made.plan
    for index in plan.seats.indices {
      if plan.seats[index].person == one {
        plan.seats[index].person = other
      } else if plan.seats[index].person == other {
        plan.seats[index].person = one
      }
    }
    return (plan, made.visit)
  }

  private func row(_ seat: Plan.Seat) -> Int { seat.seat.split(separator: "-").first.flatMap { Int($0) } ?? 0 }
  private func column(_ seat: Plan.Seat) -> Int { seat.seat.split(separator: "-").last.flatMap { Int($0) } ?? 0 }

  @Test("A zone holds its delegation and nobody else, the order kept inside")
  func zones() throws {
    var room = Case([8, 6, 9])
    room.activity.seating.zones = [.init(id: "press", attendees: [.delegation("d1")], rows: 2...3, columns: 1...5)]
    let made = room.planned()
    #expect(made.plan.seats.count == 23)
    for seat in made.plan.seats {
      let isInside = (2...3).contains(row(seat)) && column(seat) <= 5
      #expect(isInside == seat.person.text.hasPrefix("d1"))
    }
    #expect(faults(made).isEmpty)
    #expect(faults(swapped(made, "d1-0", "d0-0")).contains("audit/seat-not-reserved"))
  }

  @Test("Whoever comes late sits nearest to the doors", arguments: Hall.Door.allCases)
  func late(door: Hall.Door) {
    var room = Case([8, 6, 9])
    room.hall.doors = [door]
    room.activity.seating.late = [.delegation("d2"), .person("d0-3")]
    let made = room.planned()
    #expect(made.plan.seats.count == 23)
    #expect(faults(made).isEmpty)
    if door == .back {
      #expect(made.plan.seats.filter { $0.person.text.hasPrefix("d2") }.allSatisfy { row($0) == 6 })
      #expect(faults(swapped(made, "d2-0", "d1-0")).contains("audit/seat-not-reserved"))
    }
  }

  @Test("Delegations sit in blocks that no aisle crosses", arguments: 0..<12)
  func blocks(seed: Int) {
    var dice = Dice(seed: seed)
    var room = Case((0..<6).map { _ in Int.random(in: 1...9, using: &dice) })
    room.activity.seating.delegations = .keep
    let made = room.planned()
    #expect(made.plan.seats.count == room.visit.people.count)
    let owned = made.plan.findings.filter { $0.rule == "seating/block-split" }.flatMap(\.people)
    for delegation in room.visit.delegations {
      let own = made.plan.seats.filter { $0.person.text.hasPrefix("\(delegation.id)-") && !owned.contains($0.person) }
      #expect(Set(own.map { column($0) > 5 }).count <= 1)
    }
    #expect(faults(made).isEmpty)
  }

  @Test("A block that is broken is found, and one that no stretch could hold is told")
  func broken() throws {
    var room = Case([5, 5])
    room.activity.seating.delegations = .keep
    let made = room.planned()
    #expect(faults(made).isEmpty)
    #expect(faults(swapped(made, "d0-4", "d1-4")).contains("audit/seat-not-reserved"))
    var large = Case([34])
    large.activity.seating.delegations = .keep
    let told = large.planned()
    #expect(told.plan.findings.map(\.rule).contains("seating/block-split"))
    #expect(faults(told).isEmpty)
  }

  /// Six people in four rows of four, of whom one in a wheelchair reaches one seat of the last row.
  private func withWheelchair() -> Case {
    var room = Case([3, 3])
    room.hall.layout = .theatre(.init(rows: 4, columns: 4))
    room.hall.accessible = ["4-1"]
    room.visit.people[0].needs = [.wheelchair]
    return room
  }

  private func seat(_ id: Person.ID, _ made: (plan: Plan, visit: Visit)) -> String? {
    made.plan.seats.first { $0.person == id }?.seat
  }

  @Test("Whoever comes late leaves a wheelchair its seat, and the companion the one beside")
  func lateAndWheelchair() {
    var room = withWheelchair()
    room.activity.seating.late = [.delegation("d1")]
    let alone = room.planned()
    #expect(alone.plan.seats.count == 6)
    #expect(seat("d0-0", alone) == "4-1")
    #expect(besidesOrder(alone).isEmpty)
    room.visit.people[0].companion = "d1-0"
    let helped = room.planned()
    #expect(helped.plan.seats.count == 6)
    #expect(seat("d0-0", helped) == "4-1")
    #expect(seat("d1-0", helped) == "4-2")
    #expect(besidesOrder(helped).isEmpty)
  }

  @Test(
    "A zone neither holds back nor takes away the seat of a wheelchair",
    arguments: [("d0", 1...2), ("d1", 3...4), ("d0", 3...4)])
  func zoneAndWheelchair(delegation: String, rows: ClosedRange<Int>) {
    var room = withWheelchair()
    room.activity.seating.zones = [.init(id: "z", attendees: [.delegation(.init(delegation))], rows: rows)]
    let made = room.planned()
    #expect(made.plan.seats.count == 6)
    #expect(seat("d0-0", made) == "4-1")
    #expect(besidesOrder(made).isEmpty)
  }

  private func photographed() -> Case {
    var room = Case([6])
    room.visit.convention = .domestic
    room.hall.layout = .photo(rows: [3, 5])
    room.activity.seating.backRows = .height
    return room
  }

  @Test("Where a place of a photo is blocked everybody has another", arguments: ["P1-1", "P2-1", "P2-3"])
  func photoBlocked(place: String) {
    for convention in [Convention.domestic, .international] {
      var room = photographed()
      room.visit.convention = convention
      room.hall.blocked = [place]
      let made = room.planned()
      #expect(made.plan.seats.count == 6)
      #expect(!made.plan.seats.contains { $0.seat == place })
      #expect(faults(made).isEmpty)
    }
  }

  @Test(
    "A wheelchair has the place of a photo that it reaches, whatever the height",
    arguments: [("d0-3", "P2-1"), ("d0-3", "P1-2"), ("d0-0", "P2-1"), ("d0-0", "P1-3")])
  func photoWheelchair(person: String, place: String) throws {
    var room = photographed()
    let index = try #require(room.visit.people.firstIndex { $0.id.text == person })
    room.visit.people[index].needs = [.wheelchair]
    room.hall.accessible = [place]
    let made = room.planned()
    #expect(made.plan.seats.count == 6)
    #expect(seat(.init(person), made) == place)
    #expect(besidesOrder(made).isEmpty)
  }

  @Test("A companion whom heights part from the one who is helped is told")
  func photoCompanion() {
    var room = photographed()
    for (index, height) in [1: 190, 2: 150, 3: 151, 5: 190] { room.visit.people[index].height = height }
    room.visit.people[2].companion = "d0-3"
    let made = room.planned()
    #expect(made.plan.seats.count == 6)
    #expect(made.plan.findings.filter { $0.rule == "seating/companion" }.map(\.people) == [["d0-2", "d0-3"]])
  }

  @Test("The back rows of a photo go by height, the front row by order")
  func photo() throws {
    var room = Case([14, 10])
    room.hall.layout = .photo(rows: [7, 9, 9])
    room.activity.seating.backRows = .height
    let made = room.planned()
    #expect(made.plan.seats.count == 24)
    let order = made.plan.order.map(\.person)
    #expect(Set(made.plan.seats.filter { $0.row == 1 }.map(\.person)) == Set(order.prefix(7)))
    let heights = (2...3).map { row in
      made.plan.seats.filter { $0.row == row }.compactMap { seat in
        room.visit.people.first { $0.id == seat.person }?.height
      }
    }
    #expect(try #require(heights[0].max()) <= (try #require(heights[1].min())))
    #expect(faults(made).isEmpty)
    let tallest = try #require(made.plan.seats.filter { $0.row == 3 }.min { abs($0.at.x) < abs($1.at.x) })
    let shortest = try #require(made.plan.seats.filter { $0.row == 2 }.max { abs($0.at.x) < abs($1.at.x) })
    #expect(faults(swapped(made, tallest.person, shortest.person)).contains("audit/photo-height"))
  }
}
