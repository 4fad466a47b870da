import Precedence
import Testing
import Visit

@testable import Planning

@Suite("People whom needs keep to some places") struct SeatingByKindTests {
  /// A hall with a few people, some of whom need places that a wheelchair reaches.
  private func random(_ seed: Int) -> SeatingCase {
    var generator = SeededGenerator(seed: seed)
    let layouts: [Layout] = [
      .theatre(Layout.Grid(rows: 3, columns: 3, aisles: [])), .theatre(Layout.Grid(rows: 4, columns: 2, aisles: [])),
      .rostrum(rows: [3, 4], audience: nil), .call(perSide: 3), .photo(rows: [4, 3]),
    ]
    let layout = layouts[Int.random(in: 0..<layouts.count, using: &generator)]
    var seating = SeatingCase(
      guests: Int.random(in: 2...4, using: &generator), hosts: Int.random(in: 0...2, using: &generator),
      unranked: Int.random(in: 0...1, using: &generator), layout)
    for index in seating.visit.people.indices where Int.random(in: 0..<3, using: &generator) == 0 {
      seating.visit.people[index].needs = [.wheelchair]
    }
    let seats = seating.problem.seats.map(\.id).shuffled(using: &generator)
    seating.hall.accessible = Array(seats.prefix(Int.random(in: 1...3, using: &generator)))
    return seating
  }

  @Test("sit as well in order as anybody could seat them")
  func brute() throws {
    var (tried, inverted) = (0, 0)
    for seed in 0..<300 {
      let problem = random(seed).problem
      guard let seating = SeatingByKind(problem)?.best(problem.seatedByOrder()) else { continue }
      tried += 1
      inverted += problem.precedence(seating) > 0 ? 1 : 0
      #expect(problem.unmet(seating) == 0 && problem.holds(seating), "seed \(seed)")
      #expect(problem.order(seating) + [0] == problem.best(), "seed \(seed)")
    }
    #expect(tried > 100 && inverted > 30, "\(tried) \(inverted)")
  }

  @Test("stay where they usually sit where the order asks nothing else") func usual() throws {
    var seating = SeatingCase(guests: 6, hosts: 0, .theatre(Layout.Grid(rows: 3, columns: 3, aisles: [])))
    seating.visit.people[5].needs = [.wheelchair]
    seating.hall.accessible = ["2-1", "2-2", "2-3"]
    let problem = seating.problem
    let usual = problem.seatedByOrder()
    #expect(try #require(SeatingByKind(problem)).best(usual) == usual)
  }

  @Test("are proven in a hall of hundreds at once") func large() throws {
    var seating = SeatingCase(guests: 400, hosts: 0, .theatre(Layout.Grid(rows: 21, columns: 20, aisles: [])))
    for index in stride(from: 3, to: 400, by: 40) { seating.visit.people[index].needs = [.wheelchair] }
    seating.hall.accessible = (18...21).flatMap { ["\($0)-1", "\($0)-20"] } + ["1-1", "1-20", "9-1", "9-20"]
    let (seats, contribution) = seating.planned()
    #expect(seats.count == 400 && contribution.isProven)
  }
}
