import Precedence
import Testing
import Visit

@testable import Planning

@Suite("Seating against trying everything") struct SeatingProofTests {
  private func random(_ seed: Int) -> SeatingCase {
    var generator = SeededGenerator(seed: seed)
    let layouts: [Layout] = [
      .rostrum(rows: [3, 3], audience: nil), .call(perSide: 2), .twoSided(perSide: 3, door: .facingLongSide),
      .roundTables([Layout.Table(id: "T", seats: 7, main: true)]), .photo(rows: [3, 3]),
      .roundTables([
        Layout.Table(id: "T", seats: 3, main: true, tier: 1), Layout.Table(id: "U", seats: 3, tier: 1),
      ]),
      .longTable(seats: 6, style: .continental),
    ]
    let guests = Int.random(in: 2...3, using: &generator)
    let hosts = Int.random(in: 1...2, using: &generator)
    let layout = layouts[Int.random(in: 0..<layouts.count, using: &generator)]
    var seating = SeatingCase(guests: guests, hosts: hosts, unranked: Int.random(in: 0...1, using: &generator), layout)
    let everybody = seating.visit.people.map(\.id.text)
    for _ in 0..<Int.random(in: 0...3, using: &generator) {
      let two = Array(everybody.shuffled(using: &generator).prefix(2))
      let weight = Bool.random(using: &generator) ? nil : Int.random(in: 1...3, using: &generator)
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: seating.rule(.beside(nil), two, weight: weight)
      case 1: seating.rule(.beside(.left), two, weight: weight)
      case 2: seating.rule(.apart, two, .seat, weight: weight)
      case 3: seating.rule(.apart, two, .table, weight: weight)
      default: seating.rule(.together, two, .table, weight: weight)
      }
    }
    if Bool.random(using: &generator) { seating.activity.seating.alternate = .side }
    return seating
  }

  @Test("Small cases are as good as can be, and proven so", arguments: 0..<48)
  func brute(seed: Int) {
    let seating = random(seed)
    let problem = seating.problem
    let (seats, contribution) = seating.planned()
    #expect(seats.count == problem.sitters.count)
    #expect(Set(seats.map(\.seat)).count == seats.count)
    let conflicts = contribution.findings.filter { $0.rule == "rules/conflict" }
    // Chairs that aren't laid are open only where those laid don't do.
    let laid = problem.best()
    let isEnough = laid?.prefix(2) == [0, 0] || !problem.demands.contains { $0.weight == nil && $0.rule != nil }
    let all = isEnough ? laid : (OpenedChairs(problem)?.problem ?? problem).best()
    guard let all else {
      #expect(!conflicts.isEmpty)
      return
    }
    let best = laid?.prefix(3) == all.prefix(3) ? laid ?? all : all
    #expect(conflicts.isEmpty)
    #expect(contribution.isProven || best[0] > 0)
    #expect([contribution.value(.precedence), contribution.value(.preferences)] == [best[1], best[3]])
  }

  @Test("Where every place of the named is tried, the rest in order is as good as can be")
  func byPlace() {
    var tried = 0
    for seed in 100..<400 {
      let problem = random(seed).problem
      let search = SeatingByPlace(problem, without: [])
      let isLeast = !problem.followers.joined().contains { problem.isCalled[$0] }
      let found = search?.best(least: { Array(problem.order($0).prefix(isLeast ? 3 : 1)) }) {
        problem.order($0) + [problem.preferences($0)]
      }
      guard let found else { continue }
      tried += problem.demands.isEmpty ? 0 : 1
      #expect(problem.holds(found), "seed \(seed)")
      let cost = problem.order(found) + [problem.preferences(found)]
      #expect(cost == problem.best() || cost[0] > 0, "seed \(seed)")
    }
    #expect(tried > 20)
  }

  @Test("Where every seating in order is tried, none is better")
  func inOrder() {
    var tried = 0
    for seed in 400..<470 {
      let problem = random(seed).problem
      guard let search = SeatingInOrder(problem) else { continue }
      let found = search.best { [problem.preferences($0)] }
      let best = problem.best()
      guard let found else {
        #expect(best.map { $0[0] + $0[1] + $0[2] > 0 } ?? true, "seed \(seed)")
        continue
      }
      tried += problem.demands.isEmpty ? 0 : 1
      #expect(problem.holds(found) && problem.isInOrder(found), "seed \(seed)")
      #expect([0, 0, 0, problem.preferences(found)] == best, "seed \(seed)")
    }
    #expect(tried > 12)
  }

  @Test("Without rules nobody is above a senior, at any size", arguments: 0..<12)
  func order(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let guests = Int.random(in: 1...40, using: &generator)
    let hosts = Int.random(in: 1...20, using: &generator)
    let tables = (0..<8).map { Layout.Table(id: "T\($0)", seats: 10, main: $0 == 0) }
    for layout: Layout in [
      .rostrum(rows: [11, 12, 40], audience: nil), .photo(rows: [21, 22, 30]), .call(perSide: 40),
      .twoSided(perSide: 25, door: .facingShortSide), .theatre(Layout.Grid(rows: 8, columns: 9)), .uShape(seats: 60),
      .hollowSquare(seats: 200), .roundTables(tables), .longTable(seats: 60, style: .english), .signing,
    ] {
      for convention in Convention.allCases {
        var seating = SeatingCase(guests: guests, hosts: hosts, unranked: seed % 4, layout)
        seating.visit.convention = convention
        let problem = seating.problem
        let usual = problem.seatedByOrder()
        #expect(Set(usual.compactMap { $0 }).count == problem.sitters.count, "\(layout)")
        #expect(problem.inversions(usual).isEmpty, "\(layout)")
        #expect(problem.unrankedAbove(usual).isEmpty, "\(layout)")
        #expect(problem.holds(usual), "\(layout)")
      }
    }
  }
}
