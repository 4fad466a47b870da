import Precedence
import Testing
import Visit

@testable import Planning

@Suite("Where a chair is blocked") struct BlockedSeatTests {
  static let layouts: [Layout] = [
    .rostrum(rows: [7], audience: nil), .rostrum(rows: [3], audience: Layout.Grid(rows: 2, columns: 4)),
    .theatre(Layout.Grid(rows: 2, columns: 4)), .call(perSide: 5), .twoSided(perSide: 5, door: .facingLongSide),
    .meeting(seats: 7, chair: .view), .uShape(seats: 9), .hollowSquare(seats: 12),
    .roundTables([Layout.Table(id: "T", seats: 8, main: true)]), .longTable(seats: 8, style: .continental),
    .longTable(seats: 9, style: .english), .signing, .photo(rows: [4, 4]),
  ]

  @Test("everybody has another, whichever it is", arguments: layouts.indices, 1..<4)
  func seated(layout: Int, hosts: Int) {
    var seating = SeatingCase(guests: 3, hosts: hosts, Self.layouts[layout])
    seating.activity.signers = ["g1", "h1"]
    let chairs = seating.problem.seats.filter { $0.serves == nil }.map(\.id)
    // Each signer has the one chair at the table.
    let signers: Set<String> = Set(seating.planned().seats.filter { ["g1", "h1"].contains($0.person) }.map(\.seat))
    var isSigning = false
    if case .signing = seating.hall.layout { isSigning = true }
    for chair in chairs where !isSigning || !signers.contains(chair) {
      seating.hall.blocked = [chair]
      let (seats, contribution) = seating.planned()
      #expect(seats.count == 3 + hosts && !seats.contains { $0.seat == chair }, "\(chair): \(contribution.unmet)")
      #expect(contribution.value(.precedence) == 0, "\(chair)")
    }
  }

  @Test("in the audience, those on the rostrum stay")
  func audience() {
    var seating = SeatingCase(guests: 4, hosts: 2, .rostrum(rows: [7], audience: Layout.Grid(rows: 2, columns: 5)))
    seating.activity.rostrum = ["g1", "g2", "h1"]
    let before = seating.planned().seats
    seating.hall.blocked = ["2-1", "2-2", "2-5"]
    #expect(seating.planned().seats == before)
  }

  @Test("or a zone is too small, the most senior have it and the others sit among all")
  func zone() {
    var seating = SeatingCase(guests: 3, hosts: 1, .classroom(Layout.Grid(rows: 3, columns: 5)))
    let zone = Activity.Seating.Zone(id: "z", attendees: [.delegation("g")], rows: 1...1, columns: 1...2)
    seating.activity.seating.zones = [zone]
    let (seats, contribution) = seating.planned()
    #expect(contribution.unmet.isEmpty)
    #expect(Set(seats.filter { ["1-1", "1-2"].contains($0.seat) }.map(\.person)) == ["g1", "g2"])
  }
}
