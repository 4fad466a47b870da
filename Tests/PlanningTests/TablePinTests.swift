import Precedence
import Testing
import Visit

@testable import Planning

@Suite("Somebody who is fixed to a table") struct TablePinTests {
  private func banquet(_ rules: [String], seats: Int = 4) -> SeatingCase {
    var seating = SeatingCase(
      guests: 6, hosts: 2,
      .roundTables([Layout.Table(id: "T1", seats: seats, tier: 1), Layout.Table(id: "T2", seats: seats, tier: 2)]))
    var pin = Rule.Pin()
    pin.table = "T2"
    seating.rule(.pin(pin), ["g3"])
    for other in rules { seating.rule(.apart, ["g3", other], .seat) }
    return seating
  }

  @Test(
    "sits there on a chair of the own side, never on the host's", arguments: [[], ["g5"], ["g5", "g6"], ["g4", "g5"]])
  func side(apart: [String]) {
    let seating = banquet(apart)
    let problem = seating.problem
    let (seats, contribution) = seating.planned()
    #expect(seats.count == 8 && !contribution.findings.contains { $0.rule == "rules/conflict" })
    #expect(seats.first { $0.person == "g3" }?.table == "T2")
    for seat in seats {
      let side = problem.numbers[seat.seat].flatMap { problem.seats[$0].side }
      #expect(side == nil || side == seat.side, "\(seat.person) on \(seat.seat)")
    }
  }

  @Test("leaves no chair of honour empty at another") func empty() {
    let (seats, contribution) = banquet([], seats: 6).planned()
    #expect(contribution.findings.allSatisfy { $0.rule == "precedence/inversion" })
    for table in ["T1", "T2"] {
      let honours = seats.filter { $0.table == table }.map(\.honour).sorted()
      #expect(honours == Array(1...honours.count), "\(table)")
    }
  }

  @Test("may sit on the other side's chair where the rule names it") func named() {
    var seating = SeatingCase(guests: 4, hosts: 2, .roundTables([Layout.Table(id: "T", seats: 10, main: true)]))
    seating.pin("g1", seat: "T-1")
    #expect(seating.planned().seats.seat("g1") == "T-1")
  }
}
