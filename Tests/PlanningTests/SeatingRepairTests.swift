import Precedence
import Testing
import Visit

@testable import Planning

@Suite("Rules in large rows") struct SeatingRepairTests {
  private func hall(_ people: Int) -> SeatingCase {
    SeatingCase(guests: people, hosts: 0, .theatre(.init(rows: people / 20 + 1, columns: 20, aisles: [4])))
  }

  private func seats(_ made: (seats: [Plan.Seat], contribution: Contribution)) -> [String: (row: Int, column: Int)] {
    var result: [String: (row: Int, column: Int)] = [:]
    for seat in made.seats {
      let parts = seat.seat.split(separator: "-").compactMap { Int($0) }
      if parts.count == 2 { result[seat.person.text] = (parts[0], parts[1]) }
    }
    return result
  }

  @Test(
    "Two far apart in the order sit beside each other, and few others lose by it", arguments: [(3, 190), (150, 20)])
  func beside(pair: (Int, Int)) throws {
    var room = hall(200)
    room.rule(.beside(nil), ["g\(pair.0)", "g\(pair.1)"])
    let made = room.planned()
    let places = seats(made)
    let one = try #require(places["g\(pair.0)"]), other = try #require(places["g\(pair.1)"])
    #expect(one.row == other.row && abs(one.column - other.column) == 1)
    #expect(made.contribution.findings.allSatisfy { $0.rule != "rules/conflict" })
    // One who moves past d others inverts as many pairs, of 1 to d places: their sum is the least that this can cost.
    let most = abs(pair.0 - pair.1)
    #expect((made.contribution.goals[.precedence]?.value ?? 0) <= most * (most + 1) / 2 + 4 * most)
  }

  @Test("A pin to a chair holds, and neighbours who must part do")
  func pinned() throws {
    var room = hall(160)
    room.pin("g120", seat: "1-1")
    room.rule(.apart, ["g1", "g2"], .seat)
    let made = room.planned()
    let places = seats(made)
    #expect(try #require(places["g120"]) == (1, 1))
    let one = try #require(places["g1"]), other = try #require(places["g2"])
    #expect(one.row != other.row || abs(one.column - other.column) != 1)
    #expect(made.contribution.findings.allSatisfy { $0.rule != "rules/conflict" })
  }

  @Test("What no seating keeps is named")
  func impossible() {
    var room = hall(160)
    for other in ["g2", "g3", "g4"] { room.rule(.beside(nil), ["g1", other]) }
    #expect(room.planned().contribution.findings.contains { $0.rule == "rules/conflict" })
  }

  @Test("Inversions counted by a tree of sums are those counted pair by pair", arguments: 0..<20)
  func counted(seed: Int) {
    let problem = hall(40).problem
    var dice = Dice(seed: seed)
    let seating = problem.seats.indices.shuffled(using: &dice).prefix(problem.sitters.count).map { Optional($0) }
    let pairs = problem.inversions(seating)
    #expect(problem.precedence(seating) == pairs.reduce(0) { $0 + problem.distance($1.senior, $1.junior) })
  }
}
