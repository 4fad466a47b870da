import Precedence
import Testing
import Visit

@testable import Planning

@Suite("Hard rules of two who sit side by side, or don't,") struct SeatingPairsTests {
  /// A kind of hall, by a name that a failure can show.
  enum Room: String, CaseIterable {
    case rostrum, call, talks, meeting, uShape, square, table, photo

    var layout: Layout {
      switch self {
      case .rostrum: .rostrum(rows: [9], audience: nil)
      case .call: .call(perSide: 6)
      case .talks: .twoSided(perSide: 7, door: .facingLongSide)
      case .meeting: .meeting(seats: 12, chair: .door)
      case .uShape: .uShape(seats: 12)
      case .square: .hollowSquare(seats: 12)
      case .table: .roundTables([Layout.Table(id: "T", seats: 10, main: true)])
      case .photo: .photo(rows: [9, 9])
      }
    }
  }

  /// Where two sit, as the first of them sees it.
  private func hands(_ seating: SeatingCase, _ seats: [Plan.Seat], _ first: String, _ second: String) -> [String] {
    let arranged = seating.problem.arrangement.seats
    guard let seat = arranged.first(where: { $0.id == seats.seat(first) }), let other = seats.seat(second) else {
      return ["nowhere"]
    }
    return (seat.leftNeighbour == other ? ["left"] : []) + (seat.rightNeighbour == other ? ["right"] : [])
  }

  @Test("are kept in every kind of hall, whatever it costs the order", arguments: Room.allCases, ["", "left", "right"])
  func beside(room: Room, hand: String) {
    var seating = SeatingCase(guests: 5, hosts: 2, room.layout)
    seating.rule(.beside(Placement.Honour(rawValue: hand)), ["g1", "g5"])
    let (seats, contribution) = seating.planned()
    let found = hands(seating, seats, "g1", "g5")
    #expect(hand.isEmpty ? !found.isEmpty : found.contains(hand), "\(seats.map { "\($0.person) \($0.seat)" })")
    #expect(seats.count == 7 && contribution.value(.served) == 0)
    #expect(contribution.isProven)
  }

  @Test("part two in every kind of hall", arguments: Room.allCases)
  func apart(room: Room) {
    var seating = SeatingCase(guests: 5, hosts: 2, room.layout)
    seating.rule(.apart, ["g1", "g2"], .seat)
    let (seats, contribution) = seating.planned()
    #expect(hands(seating, seats, "g1", "g2").isEmpty)
    #expect(seats.count == 7 && contribution.value(.served) == 0 && contribution.isProven)
  }

  @Test("make a chain of three, each next to the one named after")
  func chain() {
    var seating = SeatingCase(guests: 7, hosts: 0, Room.rostrum.layout)
    seating.rule(.together, ["g7", "g1", "g6"], .seat)
    let (seats, contribution) = seating.planned()
    #expect(!hands(seating, seats, "g7", "g1").isEmpty && !hands(seating, seats, "g1", "g6").isEmpty)
    #expect(contribution.isProven)
  }

  @Test("are set aside and named where sides face each other")
  func acrossTheTable() {
    var seating = SeatingCase(guests: 3, hosts: 3, Room.talks.layout)
    seating.rule(.beside(nil), ["g1", "h1"])
    let (seats, contribution) = seating.planned()
    #expect(seats.count == 6)
    #expect(contribution.findings.map(\.rule) == ["rules/conflict"])
    #expect(contribution.findings.first?.people.map(\.text) == ["g1", "h1"])
  }

  @Test("are set aside and named where a row is too full to part three")
  func tooFull() {
    var seating = SeatingCase(guests: 3, hosts: 0, .rostrum(rows: [3], audience: nil))
    seating.rule(.apart, ["g1", "g2", "g3"], .seat)
    let (seats, contribution) = seating.planned()
    #expect(seats.count == 3)
    #expect(contribution.findings.contains { $0.rule == "rules/conflict" })
  }

  @Test("are set aside and named where there is but one table to part at")
  func oneTable() {
    var seating = SeatingCase(guests: 3, hosts: 2, Room.table.layout)
    seating.rule(.apart, ["g1", "g2"], .table)
    let (seats, contribution) = seating.planned()
    #expect(seats.count == 5)
    #expect(contribution.findings.contains { $0.rule == "rules/conflict" })
  }

  @Test("say nothing of somebody who isn't there")
  func absent() {
    var seating = SeatingCase(guests: 3, hosts: 2, Room.table.layout)
    seating.rule(.beside(nil), ["g1", "nobody"])
    let (seats, contribution) = seating.planned()
    #expect(seats.count == 5 && contribution.findings.isEmpty && contribution.isProven)
  }

  @Test("can't hold both ways: beside at the left, and at the right")
  func bothHands() {
    var seating = SeatingCase(guests: 5, hosts: 0, Room.rostrum.layout)
    seating.rule(.beside(.left), ["g1", "g2"])
    seating.rule(.beside(.right), ["g1", "g2"])
    let (seats, contribution) = seating.planned()
    #expect(hands(seating, seats, "g1", "g2") == ["left"])
    #expect(contribution.findings.filter { $0.rule == "rules/conflict" }.count == 1)
  }
}
