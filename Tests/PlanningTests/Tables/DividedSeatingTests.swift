import Audit
import Precedence
import ScenarioFile
import Testing
import Visit
import Wording

@testable import Planning

@Suite("Dinners divided over round tables") struct DividedSeatingTests {
  private static let tables = [
    Layout.Table(id: "T1", seats: 12, main: true), Layout.Table(id: "T2", seats: 10), Layout.Table(id: "T3", seats: 8),
  ]

  /// Who sits round a table, clockwise from the chair that faces the door.
  private func around(_ seats: [Plan.Seat], _ table: String, _ size: Int) -> String {
    (1...size).map { chair in seats.first { $0.seat == "\(table)-\(chair)" }?.person.text ?? "-" }
      .joined(separator: " ")
  }

  // MARK: The tables of protocol.md 3

  @Test("With one host at each of two tables both are laid for one host")
  func oneHostEach() {
    var seating = SeatingCase(guests: 7, hosts: 2, .roundTables(Self.tables))
    seating.rule(.apart, ["g6", "g7"], .table, weight: 1)
    let (seats, contribution) = seating.planned()
    #expect(around(seats, "T1", 12) == "h1 g2 g4 g6 - - - - - g5 g3 g1")
    #expect(around(seats, "T2", 10) == "h2 - - - - - - - - g7")
    #expect(contribution.isProven && contribution.value(.preferences) == 0 && contribution.value(.precedence) == 0)
  }

  @Test("A third host goes to the second table, the two others sit face to face")
  func threeHosts() {
    var seating = SeatingCase(guests: 7, hosts: 3, .roundTables(Self.tables))
    seating.rule(.apart, ["g6", "g7"], .table)
    let (seats, contribution) = seating.planned()
    #expect(around(seats, "T1", 12) == "h1 g2 g6 - - g3 h2 g4 - - g5 g1")
    #expect(around(seats, "T2", 10) == "h3 - - - - - - - - g7")
    #expect(contribution.isProven && contribution.findings.isEmpty)
  }

  @Test("A pin opens a table, with a host at it", arguments: [nil, 2])
  func pinned(weight: Int?) {
    var seating = SeatingCase(guests: 5, hosts: 2, .roundTables(Self.tables))
    var pin = Rule.Pin()
    pin.table = "T2"
    seating.rule(.pin(pin), ["g5"], weight: weight)
    let (seats, contribution) = seating.planned()
    #expect(around(seats, "T1", 12) == "h1 g2 g4 - - - - - - - g3 g1")
    #expect(around(seats, "T2", 10) == "h2 - - - - - - - - g5")
    #expect(contribution.isProven && contribution.findings.isEmpty && contribution.value(.preferences) == 0)
  }

  @Test("Where the second host is kept elsewhere the table is laid for one")
  func elsewhere() {
    var seating = SeatingCase(guests: 4, hosts: 2, .roundTables([Layout.Table(id: "T", seats: 10, main: true)]))
    seating.pin("h2", seat: "T-3")
    let (seats, contribution) = seating.planned()
    #expect(around(seats, "T", 10) == "h1 g2 h2 - - - - g4 g3 g1")
    #expect(contribution.isProven && contribution.findings.isEmpty)
  }

  @Test("A guest who is named as host has his place, the host the first guest's")
  func named() {
    var seating = SeatingCase(guests: 4, hosts: 1, .roundTables([Layout.Table(id: "T", seats: 8, main: true)]))
    seating.activity.seating.host = "g1"
    let (seats, contribution) = seating.planned()
    #expect(around(seats, "T", 8) == "g1 g2 g4 - - - g3 h1")
    #expect(contribution.isProven && contribution.findings.isEmpty && contribution.unmet.isEmpty)
  }

  // MARK: By chance

  /// Two tables of four, few people and rules.
  private func small(_ seed: Int) -> SeatingCase {
    var generator = SeededGenerator(seed: seed)
    let tables = [Layout.Table(id: "T1", seats: 4, main: true), Layout.Table(id: "T2", seats: 4)]
    var seating = SeatingCase(
      guests: Int.random(in: 2...3, using: &generator), hosts: Int.random(in: 1...2, using: &generator),
      .roundTables(tables))
    let everybody = seating.visit.people.map(\.id.text)
    for _ in 0..<Int.random(in: 1...2, using: &generator) {
      let two = Array(everybody.shuffled(using: &generator).prefix(2))
      let weight = Bool.random(using: &generator) ? nil : Int.random(in: 1...3, using: &generator)
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: seating.rule(.beside(nil), two, weight: weight)
      case 1: seating.rule(.apart, two, .seat, weight: weight)
      case 2:
        var pin = Rule.Pin()
        pin.table = "T2"
        seating.rule(.pin(pin), [two[0]], weight: weight)
      case 3: seating.rule(.together, two, .table, weight: weight)
      default: seating.rule(.apart, two, .table, weight: weight)
      }
    }
    return seating
  }

  /// Every way to divide people over the two tables that may be: as many at each as are laid by order, or where a rule may
  /// want another table, any number with a host and a guest at each.
  private func divisions(_ problem: SeatingProblem, hosted: Bool) -> [[Person.ID: String]] {
    let people = problem.sitters.map(\.person.id)
    let hosts = Set(problem.sitters.filter { $0.side == .host }.map(\.person.id))
    let laid = ["T1", "T2"].map { table in problem.seats.count { $0.table == table && $0.usual != nil } }
    let pins = Set(
      problem.demands.flatMap { demand -> [String] in
        if case .pin(_, let seats) = demand.kind { seats.compactMap { problem.seats[$0].table } } else { [] }
      })
    let kept = problem.demands.count { demand in
      if case .pin = demand.kind { demand.weight == nil } else { false }
    }
    let isFree =
      kept > laid[1] && pins.contains("T2") || problem.demands.contains(where: \.opensTables)
      || pins.contains("T2") && laid[1] == 0
    return (0..<(1 << people.count)).compactMap { bits in
      let second = Set(people.enumerated().filter { bits >> $0.offset & 1 == 1 }.map(\.element))
      let counts = [people.count - second.count, second.count]
      let hostsAt = [hosts.subtracting(second).count, hosts.intersection(second).count]
      let used = counts.count { $0 > 0 }
      guard counts.allSatisfy({ $0 <= 4 }), counts[0] > 0 || pins.contains("T2"), isFree || counts == laid else {
        return nil
      }
      let isHosted = (0..<2).allSatisfy { table in
        counts[table] == 0 || (hosts.count >= used ? hostsAt[table] > 0 : hostsAt[table] <= 1)
      }
      let isShared =
        people.count - hosts.count < used || (0..<2).allSatisfy { counts[$0] == 0 || counts[$0] > hostsAt[$0] }
      let isAllowed = used <= max(laid.count { $0 > 0 }, hosted ? hosts.count : 2) || pins.count > 1
      guard isHosted, !isFree || isShared && isAllowed else { return nil }
      return Dictionary(uniqueKeysWithValues: people.map { ($0, second.contains($0) ? "T2" : "T1") })
    }
  }

  /// The least cost of all ways to seat those of one division.
  private func best(_ problem: SeatingProblem) -> [Int]? {
    var best: [Int]?
    var seating = Seating(repeating: nil, count: problem.sitters.count)
    func place(_ sitter: Int, _ taken: Set<Int>) {
      guard sitter < problem.sitters.count else {
        guard problem.holds(seating) else { return }
        let cost = [problem.unrankedAbove(seating).count, problem.precedence(seating), problem.preferences(seating)]
        if best.map({ cost.lexicographicallyPrecedes($0) }) ?? true { best = cost }
        return
      }
      for seat in problem.sitters[sitter].allowed where !taken.contains(seat) {
        seating[sitter] = seat
        place(sitter + 1, taken.union([seat]))
        seating[sitter] = nil
      }
    }
    place(0, [])
    return best
  }

  @Test("Small dinners are seated as well as can be, however people are divided", arguments: 0..<60)
  func brute(seed: Int) {
    let seating = small(seed)
    func least(hosted: Bool) -> [Int]? {
      divisions(seating.problem, hosted: hosted).compactMap { best(seating.problem(divided: $0)) }
        .min { $0.lexicographicallyPrecedes($1) }
    }
    let least = least(hosted: true) ?? least(hosted: false)
    let (_, contribution) = seating.planned()
    let conflicts = contribution.findings.filter { $0.rule == "rules/conflict" }
    guard let least else {
      // Chairs that aren't laid may keep what those laid can't.
      let isOpen = OpenedChairs(seating.problem) != nil
      #expect(!conflicts.isEmpty || isOpen, "\(seating.visit.rules) \(seating.visit.people.map(\.id))")
      return
    }
    #expect(conflicts.isEmpty)
    let found = [contribution.value(.precedence), contribution.value(.preferences)]
    guard least[0] + least[1] == 0 else {
      // Chairs that aren't laid may help the order, and then nothing need be proven.
      let inversion = contribution.goals[.precedence]
      #expect((inversion?.bound ?? 0) <= least[1] && (inversion?.value ?? 0) <= least[1])
      return
    }
    #expect(contribution.isProven)
    #expect(found == [least[1], least[2]], "\(seating.visit.rules) \(seating.visit.people.map(\.id))")
  }

  /// A dinner at three tables with up to three hosts.
  private func dinner(_ seed: Int, seats: Bool) -> String {
    var generator = SeededGenerator(seed: seed)
    let guests = Int.random(in: 2...8, using: &generator), hosts = Int.random(in: 1...3, using: &generator)
    let names = (1...guests).map { "g\($0)" } + (1...hosts).map { "h\($0)" }
    var text = """
      visit: {id: chance, dates: 2026-12-03 .. 2026-12-03}
      precedence: {ladder: [A, B, C, D]}
      delegations: [{id: g, side: guest}, {id: h, side: host}]
      places: [{id: inn}]
      halls: [{id: canteen, place: inn, layout: round-tables, tables: [{id: T1, seats: 8, main: true}, {id: T2, seats: 8}, {id: T3, seats: 6}]}]
      itinerary: [{id: dinner, kind: meal, hall: canteen, start: 2026-12-03 18:00, duration: 1h, attend: [g, h]}]
      people:

      """
    for (number, name) in names.enumerated() {
      let rank = ["A", "B", "C", "D"][min(3, number < guests ? number / 2 : number - guests)]
      let serves = name == "g2" && seed % 5 == 0 ? "role: interpreter, serves: [g1]" : "rank: \(rank)"
      text += "  - {id: \(name), name: \(name), delegation: \(name.prefix(1)), \(serves), local: inn}\n"
    }
    text += "rules:\n"
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let two = names.shuffled(using: &generator).prefix(2).joined(separator: ", ")
      let one = names.randomElement(using: &generator) ?? "g1"
      let weight = Bool.random(using: &generator) ? "" : ", weight: \(Int.random(in: 1...5, using: &generator))"
      let rule =
        switch Int.random(in: 0..<(seats ? 7 : 4), using: &generator) {
        case 0, 1: "apart: [\(two)], where: table"
        case 2: "together: [\(two)], where: table"
        case 3: "pin: \(one), table: T\(Int.random(in: 1...3, using: &generator))"
        case 4:
          "pin: \(one), seat: T\(Int.random(in: 1...2, using: &generator))-\(Int.random(in: 1...6, using: &generator))"
        case 5: "beside: [\(two)]"
        default: "apart: [\(two)], where: seat"
        }
      text += "  - {\(rule), at: dinner\(weight)}\n"
    }
    return text
  }

  private func plan(_ text: String) throws -> (plan: Plan, faults: [Finding]) {
    let reading = readScenario(Array(text.utf8), named: "dinner.yaml", lists: { _ in .failure(.missing) })
    let visit = try #require(reading.visit, "\(reading.diagnostics.map { $0.rendered(.en) })\n\(text)")
    let plan = Planner(visit: visit, language: .en).plan()
    return (plan, Audit.report(on: plan, for: visit, language: .en).faults)
  }

  @Test("Each table is laid for the hosts and guests who sit at it", arguments: 0..<60)
  func laid(seed: Int) throws {
    let text = dinner(seed, seats: false)
    let (plan, faults) = try plan(text)
    #expect(faults.isEmpty, "\(text)\(faults.map { "\($0.rule): \($0.message)" })")
    let served = seed % 5 == 0 ? ["g2"] : []
    for (table, size) in [("T1", 8), ("T2", 8), ("T3", 6)] {
      let own = plan.seats.filter { $0.table == table && !served.contains($0.person.text) }
      let hosts = own.count { $0.side == .host }
      // An interpreter moves others of the table outwards.
      guard served.isEmpty || !plan.seats.contains(where: { $0.table == table && $0.person == "g2" }) else { continue }
      let chairs = Array(
        PlaceOrder.roundTable(size, hosts: hosts, guests: own.count - hosts).enumerated())
      let labelled = chairs.filter { $1 != nil }.map { "\(table)-\($0.offset + 1)" }
      #expect(Set(own.map(\.seat)) == Set(labelled), "\(text)")
      let hostsChairs = chairs.filter { $1?.side == .host && ($1?.number ?? 0) < min(3, hosts + 1) }
      for (chair, _) in hosts == 1 ? hostsChairs.prefix(1) : hostsChairs[...] {
        #expect(own.first { $0.seat == "\(table)-\(chair + 1)" }?.side == .host, "\(text)")
      }
    }
  }

  @Test("No second host's chair is empty between two guests, and the audit finds nothing", arguments: 100..<200)
  func audited(seed: Int) throws {
    let text = dinner(seed, seats: true)
    let (_, faults) = try plan(text)
    #expect(faults.isEmpty, "\(text)\(faults.map { "\($0.rule): \($0.message)" })")
  }
}
