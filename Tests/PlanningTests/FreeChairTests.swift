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
}
