import Testing
import Visit

@testable import Precedence

@Suite("Every layout") struct EveryLayoutTests {
  static let layouts: [(name: String, layout: Layout)] = [
    ("rostrum", .rostrum(rows: [7, 8], audience: nil)),
    ("rostrum with audience", .rostrum(rows: [3], audience: Layout.Grid(rows: 4, columns: 6, aisles: [3]))),
    ("theatre", .theatre(Layout.Grid(rows: 4, columns: 7, aisles: [2, 5]))),
    ("classroom", .classroom(Layout.Grid(rows: 5, columns: 4))),
    ("call", .call(perSide: 6)), ("talks", .twoSided(perSide: 7, door: .facingLongSide)),
    ("talks end-on", .twoSided(perSide: 6, door: .facingShortSide)),
    ("meeting", .meeting(seats: 16, chair: .door)), ("meeting by the view", .meeting(seats: 17, chair: .view)),
    ("meeting at the head", .meeting(seats: 16, chair: .head)), ("U", .uShape(seats: 17)),
    ("hollow square", .hollowSquare(seats: 22)), ("long table", .longTable(seats: 18, style: .continental)),
    ("long table with ends", .longTable(seats: 18, style: .english)), ("signing", .signing),
    ("photo", .photo(rows: [9, 10])),
    (
      "round tables",
      .roundTables([Layout.Table(id: "T1", seats: 10, main: true), Layout.Table(id: "T2", seats: 8)])
    ),
  ]

  @Test("Seats are distinct, neighbours mutual, each side's chairs stand apart", arguments: 0..<17, 0..<6)
  func sound(index: Int, size: Int) {
    let entry = Self.layouts[index]
    for convention in Convention.allCases {
      var party = Party(guests: size, hosts: max(0, size - 1), unranked: size % 3, convention: convention)
      if size > 1 { party.serve("i", "g1", .interpreter) }
      let result = party.arranged(entry.layout)
      let seats = result.seats
      let ordinary = seats.filter { $0.serves == nil }
      #expect(Set(seats.map(\.id)).count == seats.count, "\(entry.name)")
      #expect(Set(ordinary.map(\.at)).count == ordinary.count, "\(entry.name)")
      let byID = Dictionary(uniqueKeysWithValues: seats.map { ($0.id, $0) })
      for seat in seats where seat.rightNeighbour != nil {
        #expect(byID[seat.rightNeighbour ?? ""]?.leftNeighbour == seat.id, "\(entry.name) \(seat.id)")
      }
      for seat in seats { #expect((0..<360).contains(seat.faces)) }
      #expect(ordinary.count >= party.visit.people.count - result.servers.count, "\(entry.name)")
      #expect(result.zones.count == party.visit.people.count)
      distances(ordinary, entry.name)
    }
  }

  private func distances(_ seats: [Arrangement.Seat], _ name: String) {
    for (index, seat) in seats.enumerated() {
      for other in seats[(index + 1)...] {
        let x = seat.at.x - other.at.x, y = seat.at.y - other.at.y
        #expect(x * x + y * y > 0.2, "\(name): \(seat.id) and \(other.id)")
      }
    }
  }

  @Test("The neighbour at the right hand stands at the right", arguments: 0..<16)
  func hands(index: Int) {
    let entry = Self.layouts[index]
    let seats = Party(guests: 5, hosts: 4).arranged(entry.layout).seats
    let byID = Dictionary(uniqueKeysWithValues: seats.map { ($0.id, $0) })
    for seat in seats {
      guard let other = seat.rightNeighbour.flatMap({ byID[$0] }), other.faces == seat.faces else { continue }
      let (sine, cosine) = circle(Double(seat.faces))
      #expect((other.at.x - seat.at.x) * cosine - (other.at.y - seat.at.y) * sine > 0.3, "\(entry.name) \(seat.id)")
    }
  }

  @Test("With foreign guests a rostrum is the mirror of that at home", arguments: 1...9)
  func mirrored(count: Int) {
    let home = Party(guests: count, hosts: 0).arranged(.rostrum(rows: [9], audience: nil)).seats
    let abroad = Party(guests: count, hosts: 0, convention: .international)
      .arranged(.rostrum(rows: [9], audience: nil)).seats
    if count % 2 == 1 {
      #expect(honours(home) == honours(abroad).reversed())
    } else {
      #expect(honours(home) == honours(abroad))
    }
  }

  @Test("Numbers out of all measure make no hall and no trap") func measureless() {
    let party = Party(guests: 3, hosts: 2)
    for number in [Int.min, -1, 0, Int.max] {
      for layout: Layout in [
        .rostrum(rows: [number, number], audience: Layout.Grid(rows: number, columns: number, aisles: [number])),
        .theatre(Layout.Grid(rows: number, columns: 3)), .call(perSide: number),
        .twoSided(perSide: number, door: .facingLongSide), .meeting(seats: number, chair: .head),
        .uShape(seats: number),
        .hollowSquare(seats: number), .longTable(seats: number, style: .english), .photo(rows: [number]),
        .roundTables([Layout.Table(id: "T", seats: number, tier: number), Layout.Table(id: "U", seats: 4)]),
      ] {
        #expect(party.arranged(layout).seats.count < 30_000)
      }
    }
  }
}
