import Precedence
import Testing
import Visit

@testable import Planning

@Suite("Seating") struct SeatingPlannerTests {
  private let table = Layout.roundTables([Layout.Table(id: "T", seats: 10, main: true)])

  @Test("A rostrum by order alone is proven without a search") func rostrum() {
    let (seats, contribution) = SeatingCase(guests: 4, hosts: 3, .rostrum(rows: [7], audience: nil)).planned()
    #expect(seats.names == "h3 h2 h1 g1 g2 g3 g4" || seats.count == 7)
    #expect(contribution.isProven)
    #expect(contribution.goals.values.allSatisfy { $0.value == 0 })
    #expect(seats.sorted { $0.honour < $1.honour }.map(\.person.text) == ["g1", "h1", "g2", "h2", "g3", "h3", "g4"])
  }

  @Test("A round table as protocol has it") func roundTable() {
    let seats = SeatingCase(guests: 6, hosts: 4, table).planned().seats
    let order = (1...10).map { chair in seats.first { $0.seat == "T-\(chair)" }?.person.text ?? "-" }
    #expect(order == ["h1", "g2", "h4", "g6", "g3", "h2", "g4", "g5", "h3", "g1"])
  }

  @Test("A pin holds, and the others are seated by order around it") func pin() {
    var seating = SeatingCase(guests: 5, hosts: 0, .rostrum(rows: [7], audience: nil))
    seating.pin("g5", seat: "R1-3")
    let (seats, contribution) = seating.planned()
    #expect(seats.seat("g5") == "R1-3")
    #expect(contribution.isProven)
    // g5 above g1 … g4: the distances 4, 3, 2 and 1.
    #expect(contribution.value(.precedence) == 10)
    #expect(contribution.findings.filter { $0.rule == "precedence/inversion" }.count == 4)
  }

  @Test("People who must not sit together don't, with the least inversion") func apart() {
    var seating = SeatingCase(guests: 5, hosts: 0, .rostrum(rows: [7], audience: nil))
    seating.rule(.apart, ["g1", "g2"], .seat)
    let (seats, contribution) = seating.planned()
    let neighbours = seats.sorted { $0.at.x < $1.at.x }.map(\.person.text)
    let first = neighbours.firstIndex(of: "g1") ?? 0, second = neighbours.firstIndex(of: "g2") ?? 0
    #expect(abs(first - second) > 1)
    #expect(contribution.isProven)
    #expect((contribution.value(.precedence) ?? 0) > 0)
  }

  @Test("A preference doesn't break the order") func preference() {
    var seating = SeatingCase(guests: 5, hosts: 0, .rostrum(rows: [7], audience: nil))
    seating.rule(.beside(nil), ["g1", "g5"], weight: 3)
    let contribution = seating.planned().contribution
    #expect(contribution.value(.precedence) == 0)
    #expect(contribution.value(.preferences) == 3)
    #expect(contribution.isProven)
  }

  @Test("At a round table the free chairs give what the order leaves open") func tablePreference() {
    var seating = SeatingCase(guests: 6, hosts: 4, table)
    seating.rule(.beside(nil), ["g4", "g6"], weight: 3)
    let (seats, contribution) = seating.planned()
    #expect(contribution.value(.preferences) == 0)
    #expect(contribution.value(.precedence) == 0)
    let chairs = ["g4", "g6"].compactMap { seats.seat($0)?.dropFirst(2) }.compactMap { Int($0) }
    #expect(chairs.count == 2)
    #expect([1, 9].contains(abs((chairs.first ?? 0) - (chairs.last ?? 0))))
  }

  @Test("An interpreter sits beside at talks, a guard behind") func servers() {
    var seating = SeatingCase(guests: 3, hosts: 3, .twoSided(perSide: 7, door: .facingLongSide))
    seating.serve("i", "g1")
    seating.serve("guard", "g1", .security)
    let (seats, contribution) = seating.planned()
    #expect(contribution.isProven)
    let arranged = seating.problem.arrangement.seats
    let first = seats.seat("g1")
    #expect(arranged.first { $0.id == seats.seat("i") }?.beside == first)
    #expect(arranged.first { $0.id == seats.seat("guard") }?.behind == first)
  }

  @Test("Those who serve go with their principal where a pin moves him") func movedServer() {
    var seating = SeatingCase(guests: 3, hosts: 1, .twoSided(perSide: 7, door: .facingLongSide))
    seating.serve("i", "g1")
    seating.pin("g3", seat: "A4")
    let (seats, contribution) = seating.planned()
    #expect(seats.seat("g3") == "A4")
    let arranged = seating.problem.arrangement.seats
    #expect(arranged.first { $0.id == seats.seat("i") }?.serves == seats.seat("g1"))
    #expect(contribution.isProven)
  }

  @Test("Who needs a wheelchair's place has one, at the least cost to the order") func wheelchair() {
    var seating = SeatingCase(guests: 5, hosts: 0, .rostrum(rows: [7], audience: nil))
    seating.visit.people[2].needs = [.wheelchair]
    seating.hall.accessible = ["R1-1"]
    let (seats, contribution) = seating.planned()
    #expect(seats.seat("g3") == "R1-1")
    // R1-1 is the fifth place: g4 and g5 are above g3.
    #expect(contribution.value(.precedence) == 2 || contribution.value(.precedence) == 3)
    #expect(contribution.isProven)
  }

  @Test("More people than seats: the last of the order have none, and are told why") func tooFew() {
    let (seats, contribution) = SeatingCase(guests: 9, hosts: 0, .rostrum(rows: [7], audience: nil)).planned()
    #expect(seats.count == 7)
    #expect(contribution.unmet.map(\.person.text) == ["g8", "g9"])
    #expect(contribution.unmet.first?.why == "厅 has 7 seats for 9 people; those last in the order have none")
    #expect(contribution.isProven)
  }

  @Test("Rules that can't hold together are named, and the last is set aside") func conflict() {
    var seating = SeatingCase(guests: 4, hosts: 0, .rostrum(rows: [4], audience: nil))
    seating.rule(.beside(nil), ["g3", "g4"])
    seating.rule(.beside(nil), ["g1", "g2"])
    seating.rule(.apart, ["g1", "g2"], .seat)
    let (seats, contribution) = seating.planned()
    let finding = contribution.findings.first { $0.rule == "rules/conflict" }
    #expect(finding?.severity == .error)
    #expect(finding?.people.map(\.text) == ["g1", "g2"])
    #expect(finding?.message.contains("2 rules") == true)
    #expect(seats.count == 4)
    #expect(contribution.unmet.isEmpty)
  }

  @Test("A rule alone that can't be kept is named too") func impossible() {
    var seating = SeatingCase(guests: 3, hosts: 0, .rostrum(rows: [4], audience: nil))
    seating.pin("g1", seat: "nowhere")
    let (seats, contribution) = seating.planned()
    #expect(contribution.findings.contains { $0.rule == "rules/conflict" && $0.message.contains("this rule") })
    #expect(seats.count == 3)
  }

  @Test("Sides alternate where they can") func alternate() {
    var seating = SeatingCase(guests: 5, hosts: 5, table)
    seating.activity.seating.alternate = .side
    let (seats, contribution) = seating.planned()
    let order = (1...10).compactMap { chair in seats.first { $0.seat == "T-\(chair)" }?.side }
    let alike = order.indices.filter { order[$0] == order[($0 + 1) % order.count] }.count
    #expect(contribution.value(.preferences) == alike)
    #expect(contribution.value(.precedence) == 0)
    #expect(contribution.isProven)
  }

  @Test("A guest who is named as host takes the main seat, the host the seat at his right") func swapped() {
    var seating = SeatingCase(guests: 6, hosts: 4, table)
    seating.activity.seating.host = "g1"
    let seats = seating.planned().seats
    #expect(seats.seat("g1") == "T-1")
    #expect(seats.seat("h1") == "T-10")
  }

  @Test("A guest who outranks the host keeps the guest's seat") func outranked() {
    var seating = SeatingCase(guests: 2, hosts: 2, table)
    for index in [2, 3] { seating.visit.people[index].rank = Rank(name: "4", level: 4) }
    #expect(seating.planned().seats.seat("h1") == "T-1")
  }

  @Test("Every used table has a host, and seniors are at the higher table") func tables() {
    let layout = Layout.roundTables([Layout.Table(id: "T1", seats: 8, main: true), Layout.Table(id: "T2", seats: 8)])
    let (seats, contribution) = SeatingCase(guests: 10, hosts: 3, layout).planned()
    #expect(contribution.value(.precedence) == 0)
    for table in ["T1", "T2"] { #expect(seats.contains { $0.table == table && $0.side == .host }) }
    let guests = seats.filter { $0.side == .guest && $0.table == "T2" }.compactMap { Int($0.person.text.dropFirst()) }
    #expect(guests.min() ?? 0 > 10 - guests.count)
  }

  @Test("Who may not share a table is at another, and with whom together") func tableRules() {
    let layout = Layout.roundTables([
      Layout.Table(id: "T1", seats: 6, main: true, tier: 1), Layout.Table(id: "T2", seats: 6, tier: 1),
    ])
    var seating = SeatingCase(guests: 8, hosts: 3, layout)
    seating.rule(.apart, ["g1", "g2"], .table)
    seating.rule(.together, ["g1", "g8"], .table)
    let (seats, contribution) = seating.planned()
    let table = { (person: String) in seats.first { $0.person.text == person }?.table }
    #expect(table("g1") != table("g2"))
    #expect(table("g1") == table("g8"))
    #expect(contribution.value(.precedence) == 0)
    #expect(contribution.findings.filter { $0.rule == "rules/conflict" }.isEmpty)
  }

  @Test("Delegations mix around a table, or keep to as few tables as can be", arguments: [true, false])
  func delegations(mix: Bool) {
    var seating = SeatingCase(
      guests: 6, hosts: 3,
      .roundTables([
        Layout.Table(id: "T1", seats: 5, main: true, tier: 1), Layout.Table(id: "T2", seats: 5, tier: 1),
      ]))
    for index in [1, 3, 5] { seating.visit.people[index].delegation = "c" }
    seating.activity.seating.delegations = mix ? .mix : .keep
    let (seats, contribution) = seating.planned()
    #expect(contribution.isProven)
    #expect(contribution.value(.precedence) == 0)
    if !mix {
      let tables = Dictionary(grouping: seats) { seat in
        seating.visit.people.first { $0.id == seat.person }?.delegation
      }.mapValues { Set($0.compactMap(\.table)).count }
      // The hosts sit at both tables; each party of guests keeps to one.
      #expect(tables["g"] == 1)
      #expect(tables["c"] == 1)
    }
  }
}
