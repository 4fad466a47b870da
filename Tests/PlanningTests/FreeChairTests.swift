import Precedence
import Testing
import Visit

@testable import Planning

@Suite("Where a table has more chairs than people,") struct FreeChairTests {
  private static let table = Layout.roundTables([Layout.Table(id: "T", seats: 10, main: true)])

  @Test(
    "those who must sit beside each other do",
    arguments: [(3, 2, ["g1", "g3"]), (3, 1, ["g1", "g2"]), (4, 0, ["g2", "g4"]), (2, 2, ["g1", "g2", "h2"])])
  func beside(guests: Int, hosts: Int, named: [String]) {
    var seating = SeatingCase(guests: guests, hosts: hosts, Self.table)
    seating.rule(.beside(nil), named)
    let (seats, contribution) = seating.planned()
    #expect(seats.count == guests + hosts && contribution.isProven)
    #expect(!contribution.findings.contains { $0.rule == "rules/conflict" })
    let chairs = named.compactMap { seats.seat($0)?.dropFirst(2) }.compactMap { Int($0) }
    #expect(chairs.count == named.count)
    for (one, next) in zip(chairs, chairs.dropFirst()) { #expect([1, 9].contains(abs(one - next))) }
  }

  @Test("the others keep their chairs")
  func others() {
    var seating = SeatingCase(guests: 3, hosts: 2, Self.table)
    let before = seating.planned().seats
    seating.rule(.beside(nil), ["g1", "g3"])
    let after = seating.planned().seats
    let moved = before.map(\.person).filter { person in
      before.first { $0.person == person }?.seat != after.first { $0.person == person }?.seat
    }
    #expect(moved == ["g3"])
  }

  @Test("two who are alone part where they must")
  func apart() {
    var seating = SeatingCase(guests: 2, hosts: 0, Self.table)
    seating.rule(.apart, ["g1", "g2"], .seat)
    let (seats, contribution) = seating.planned()
    let chairs = seats.compactMap { Int($0.seat.dropFirst(2)) }
    #expect(chairs.count == 2 && contribution.findings.isEmpty && contribution.isProven)
    #expect(![1, 9].contains(abs((chairs.first ?? 0) - (chairs.last ?? 0))))
  }

  @Test("what contradicts itself is still told")
  func contradiction() {
    var seating = SeatingCase(guests: 3, hosts: 2, Self.table)
    seating.rule(.beside(nil), ["g1", "g3"])
    seating.rule(.apart, ["g1", "g3"], .seat)
    #expect(seating.planned().contribution.findings.map(\.rule) == ["rules/conflict"])
  }

  @Test("hard rules are kept wherever they can be, and the order is the best of all chairs", arguments: 0..<40)
  func brute(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let guests = Int.random(in: 2...3, using: &generator)
    let chairs = Int.random(in: 5...6, using: &generator)
    let layouts: [Layout] = [
      .roundTables([Layout.Table(id: "T", seats: chairs, main: true)]), .longTable(seats: 6, style: .continental),
      .roundTables([Layout.Table(id: "T", seats: 3, main: true), Layout.Table(id: "U", seats: 3)]),
      .theatre(Layout.Grid(rows: 2, columns: 3)),
    ]
    var seating = SeatingCase(
      guests: guests, hosts: Int.random(in: 0...(4 - guests), using: &generator), layouts[seed % layouts.count])
    let everybody = seating.visit.people.map(\.id.text)
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let two = Array(everybody.shuffled(using: &generator).prefix(2))
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: seating.rule(.apart, two, .table)
      case 1, 2: seating.rule(.apart, two, .seat)
      default: seating.rule(.beside(nil), two)
      }
    }
    let problem = seating.problem
    let (seats, contribution) = seating.planned()
    #expect(seats.count == everybody.count)
    let isConflict = contribution.findings.contains { $0.rule == "rules/conflict" }
    // Where these tables don't let people part, others are opened.
    let best = [problem, seating.problem(opensTables: true)].lazy.compactMap { problem in
      (OpenedChairs(problem)?.problem ?? problem).best()
    }.first
    #expect(isConflict == (best == nil))
    if let best { #expect(contribution.value(.precedence) == best[1] && contribution.isProven) }
  }

  @Test("hosts keep their chairs, and guests sit no farther off than need be")
  func near() {
    var seating = SeatingCase(guests: 4, hosts: 2, Self.table)
    seating.rule(.beside(nil), ["g1", "g2"])
    let (seats, contribution) = seating.planned()
    #expect(contribution.value(.precedence) == 0 && contribution.isProven)
    #expect(["h1", "h2", "g1", "g2"].map { seats.seat($0) } == ["T-1", "T-6", "T-10", "T-9"])
  }

  @Test("at a table that is partly laid too")
  func second() {
    var seating = SeatingCase(
      guests: 8, hosts: 3, .roundTables(["T", "U"].map { Layout.Table(id: $0, seats: 10, main: $0 == "T") }))
    seating.rule(.apart, ["g7", "g8"], .table)
    let (seats, contribution) = seating.planned()
    #expect(contribution.findings.isEmpty && contribution.isProven)
    #expect(seats.first { $0.person == "g7" }?.table != seats.first { $0.person == "g8" }?.table)
    #expect(seats.count { $0.table == "T" } == 9)
  }

  @Test("a pin alone moves nobody else, and nothing is called proven for it")
  func pinned() {
    var seating = SeatingCase(guests: 4, hosts: 2, Self.table)
    let before = seating.planned().seats
    seating.pin("g1", seat: "T-4")
    let (seats, contribution) = seating.planned()
    #expect(["h1", "h2"].allSatisfy { seats.seat($0) == before.seat($0) } && seats.seat("g1") == "T-4")
    #expect(contribution.value(.precedence) ?? 0 > 0 && contribution.goals[.precedence]?.bound == 0)
  }
}

@Suite("Beside somebody without a rank") struct BesideUnrankedTests {
  @Test("the first guest stays first")
  func first() {
    var seating = SeatingCase(guests: 5, hosts: 0, unranked: 2, .theatre(Layout.Grid(rows: 4, columns: 10)))
    let before = seating.planned().seats
    seating.rule(.beside(nil), ["g1", "u1"])
    let (seats, contribution) = seating.planned()
    #expect(contribution.value(.precedence) == 0 && contribution.isProven)
    #expect(seats.seat("g1") == before.seat("g1"))
    // Nobody else without a rank sits above the ranked.
    #expect(contribution.findings.filter { $0.rule == "precedence/unranked" }.map { $0.people.first } == ["u1"])
  }
}
