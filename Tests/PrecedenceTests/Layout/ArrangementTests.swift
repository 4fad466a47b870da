import Testing
import Visit

@testable import Precedence

/// A hall with so many guests `g1` … and hosts `h1` …, each `…` unranked people after them, and those who serve.
struct Party {
  var visit: Visit
  var activity = Activity(id: "a", title: "", kind: .meeting, duration: 60)
  var hall = Hall(id: "hall", name: "", place: "p", layout: .signing)

  init(guests: Int, hosts: Int, unranked: Int = 0, convention: Convention = .domestic) {
    var people: [Person] = []
    for number in 0..<max(guests, hosts) {
      if number < guests { people.append(person("g\(number + 1)", rank: min(2, number))) }
      if number < hosts { people.append(person("h\(number + 1)", rank: min(2, number), delegation: "h")) }
    }
    for number in 0..<unranked { people.append(person("u\(number + 1)", rank: nil)) }
    visit = PrecedenceTests.visit(people, by: [.rank])
    visit.convention = convention
  }

  mutating func serve(_ id: String, _ principal: String, _ role: Role, delegation: Delegation.ID = "g") {
    var server = person(id, rank: nil, delegation: delegation)
    server.role = role
    server.serves = [Person.ID(principal)]
    visit.people.append(server)
  }

  func arranged(_ layout: Layout) -> Arrangement {
    var hall = hall
    hall.layout = layout
    return arrangement(
      for: activity, in: hall, of: visit, attending: visit.people, order: OrderOfPrecedence(visit))
  }
}

/// From left to right of the sheet: the honours of a row.
func honours(_ seats: [Arrangement.Seat]) -> [Int] { seats.sorted { $0.at.x < $1.at.x }.map(\.honour) }
/// From left to right of the sheet: side and honour of a row.
func labels(_ seats: [Arrangement.Seat]) -> String {
  seats.sorted { $0.at.x < $1.at.x }
    .map { ($0.side == .guest ? "G" : $0.side == .host ? "H" : "-") + String($0.honour) }.joined(separator: " ")
}

@Suite("Arrangements") struct ArrangementTests {
  @Test("A rostrum is set for those who come, and seen from the hall 1 has 2 at the right")
  func rostrum() {
    let seats = Party(guests: 5, hosts: 0).arranged(.rostrum(rows: [7], audience: nil)).seats
    #expect(honours(seats) == [5, 3, 1, 2, 4])
    #expect(seats.first { $0.honour == 1 }?.at.x == 0)
    #expect(seats.allSatisfy { $0.faces == 180 })
    let first = seats.first { $0.honour == 1 }
    #expect(seats.first { $0.id == first?.leftNeighbour }?.honour == 2)
    #expect(seats.first { $0.id == first?.rightNeighbour }?.honour == 3)
  }

  @Test("Those named sit on the rostrum, the others in the audience") func audience() {
    var party = Party(guests: 4, hosts: 3)
    party.activity.rostrum = ["g1", "h1", "g2"]
    let result = party.arranged(.rostrum(rows: [7], audience: Layout.Grid(rows: 2, columns: 4, aisles: [2])))
    #expect(result.seats.filter { $0.zone == "rostrum" }.count == 3)
    #expect(result.seats.filter { $0.zone == "audience" }.count == 8)
    #expect(result.zones["g2"] == "rostrum")
    #expect(result.zones["h2"] == "audience")
    #expect(result.seats.first { $0.id == "1-2" }?.rightNeighbour == nil)
    #expect(result.seats.first { $0.id == "1-1" }?.rightNeighbour == "1-2")
  }

  @Test("Two alone, and the principal on the axis, by setting") func settings() {
    var party = Party(guests: 2, hosts: 0)
    #expect(honours(party.arranged(.rostrum(rows: [7], audience: nil)).seats) == [1, 2])
    party.visit.placement.twoPerson = .strict
    #expect(honours(party.arranged(.rostrum(rows: [7], audience: nil)).seats) == [2, 1])
    party.visit.placement.axis = .principal
    let seats = party.arranged(.rostrum(rows: [7], audience: nil)).seats
    #expect(seats.first { $0.honour == 1 }?.at.x == 0)
  }

  @Test("Armchairs: the foreign guest at the host's right, the superior at the left") func call() {
    let foreign = Party(guests: 3, hosts: 2, convention: .international).arranged(.call(perSide: 6))
    #expect(labels(foreign.seats) == "G3 G2 G1 H1 H2")
    let home = Party(guests: 2, hosts: 2).arranged(.call(perSide: 1))
    #expect(labels(home.seats.filter { $0.row == 1 }) == "H1 G1")
    #expect(labels(home.seats.filter { $0.row == 2 }) == "H2 G2")
    #expect(foreign.seats.first { $0.honour == 1 && $0.side == .guest }?.leftNeighbour == "B1")
  }

  @Test("Talks across the room: guests face the door, the principals face to face") func talks() {
    let seats = Party(guests: 4, hosts: 3).arranged(.twoSided(perSide: 9, door: .facingLongSide)).seats
    #expect(labels(seats.filter { $0.side == .guest }) == "G3 G1 G2 G4")
    #expect(labels(seats.filter { $0.side == .host }) == "H2 H1 H3")
    let first = seats.first { $0.id == "A5" }
    #expect(first?.at == Point(0, 1.2))
    #expect(first?.faces == 180)
    #expect(seats.first { $0.id == "B5" }?.at == Point(0, -1.2))
    #expect(Set(seats.map(\.id)).count == seats.count)
  }

  @Test("Talks end-on: guests at the right as one enters") func talksEndOn() {
    let seats = Party(guests: 4, hosts: 3).arranged(.twoSided(perSide: 9, door: .facingShortSide)).seats
    #expect(seats.filter { $0.side == .guest }.allSatisfy { $0.at.x > 0 && $0.faces == 270 })
    #expect(seats.filter { $0.side == .host }.allSatisfy { $0.at.x < 0 && $0.faces == 90 })
  }

  @Test("An interpreter sits at the principal's right hand, others who serve behind") func interpreter() {
    var party = Party(guests: 3, hosts: 3, convention: .international)
    party.serve("interpreter", "g1", .interpreter)
    party.serve("guard", "g1", .security)
    let result = party.arranged(.twoSided(perSide: 7, door: .facingShortSide))
    let first = result.seats.first { $0.side == .guest && $0.honour == 1 }
    #expect(result.seats.first { $0.id == first?.rightNeighbour }?.beside == first?.id)
    #expect(result.seats.filter { $0.behind == first?.id }.count == 2)
    #expect(result.servers.map(\.person) == ["interpreter", "guard"])
    party.visit.placement.interpreter = .mirror
    let mirrored = party.arranged(.twoSided(perSide: 7, door: .facingShortSide)).seats
    let again = mirrored.first { $0.side == .guest && $0.honour == 1 }
    #expect(mirrored.first { $0.id == again?.leftNeighbour }?.beside == again?.id)
    party.visit.placement.interpreter = .behind
    #expect(!party.arranged(.twoSided(perSide: 7, door: .facingShortSide)).seats.contains { $0.beside != nil })
  }

  @Test("A photo at home has the most senior in an odd front row and the unranked at the ends") func photo() {
    let result = Party(guests: 6, hosts: 4, unranked: 2).arranged(.photo(rows: [8, 9]))
    #expect(result.merged)
    #expect(honours(result.seats.filter { $0.row == 1 }) == [7, 5, 3, 1, 2, 4, 6])
    #expect(honours(result.seats.filter { $0.row == 2 }) == [12, 10, 8, 9, 11])
  }

  @Test("A photo with foreign guests alternates host and guest") func foreignPhoto() {
    let result = Party(guests: 4, hosts: 5, convention: .international).arranged(.photo(rows: [9]))
    #expect(labels(result.seats) == "H4 G3 H2 G1 H1 G2 H3 G4 H5")
    #expect(!result.merged)
  }

  @Test("Signing: guest left and host right as the hall sees it, the parties behind") func signing() {
    let result = Party(guests: 3, hosts: 3).arranged(.signing)
    #expect(labels(result.seats.filter { $0.zone == "signers" }) == "G1 H1")
    #expect(labels(result.seats.filter { $0.zone == "parties" }) == "G2 G1 H1 H2")
  }

  @Test("Ten at a round table: hosts face to face, guests at their hands") func roundTable() {
    let seats = Party(guests: 6, hosts: 4).arranged(.roundTables([Layout.Table(id: "T", seats: 10, main: true)])).seats
    let byHonour = seats.sorted { $0.honour < $1.honour }.map(\.id)
    #expect(byHonour.prefix(6) == ["T-1", "T-10", "T-2", "T-6", "T-5", "T-7"])
    #expect(seats.first { $0.id == "T-1" }?.rightNeighbour == "T-10")
    #expect(seats.first { $0.id == "T-1" }?.faces == 180)
  }

  @Test("No second table without need, and a host at each that is used") func tables() {
    let tables = [Layout.Table(id: "T2", seats: 10), Layout.Table(id: "T1", seats: 10, main: true)]
    let one = Party(guests: 6, hosts: 4).arranged(.roundTables(tables)).seats
    #expect(one.filter { $0.usual != nil }.allSatisfy { $0.table == "T1" })
    let two = Party(guests: 12, hosts: 3).arranged(.roundTables(tables)).seats
    #expect(two.first { $0.table == "T1" }?.tier == 1)
    for table in ["T1", "T2"] { #expect(two.contains { $0.table == table && $0.usual == .host }) }
    #expect(two.filter { $0.usual != nil }.count == 15)
  }

  @Test("Blocked seats go, others come in their stead; named seats are accessible") func blocked() {
    var party = Party(guests: 3, hosts: 0)
    party.hall.blocked = ["R1-1"]
    party.hall.accessible = ["R1-4"]
    let seats = party.arranged(.rostrum(rows: [7], audience: nil)).seats
    #expect(seats.count == 3)
    #expect(!seats.contains { $0.id == "R1-1" })
    #expect(seats.filter(\.accessible).map(\.id) == ["R1-4"])
  }
}
