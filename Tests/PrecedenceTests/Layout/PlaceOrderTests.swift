import Testing
import Visit

@testable import Precedence

@Suite("Orders of places") struct PlaceOrderTests {
  private func text(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: " ") }
  private func text(_ labels: [PlaceOrder.Label]) -> String { labels.map(\.description).joined(separator: " ") }

  @Test(
    "A rostrum at home, as the hall sees it",
    arguments: [
      (1, "1"), (2, "1 2"), (3, "3 1 2"), (4, "3 1 2 4"), (5, "5 3 1 2 4"), (6, "5 3 1 2 4 6"), (7, "7 5 3 1 2 4 6"),
      (8, "7 5 3 1 2 4 6 8"), (9, "9 7 5 3 1 2 4 6 8"),
    ])
  func anchor(count: Int, audience: String) {
    #expect(text(PlaceOrder.row(count, honour: .left, even: .anchor).reversed()) == audience)
  }

  @Test(
    "A rostrum at home with 1 left of the centre line, seated",
    arguments: [(2, "1 2"), (4, "3 1 2 4"), (6, "5 3 1 2 4 6"), (8, "7 5 3 1 2 4 6 8"), (5, "4 2 1 3 5")])
  func strict(count: Int, seated: String) {
    #expect(text(PlaceOrder.row(count, honour: .left, even: .strict)) == seated)
  }

  @Test(
    "A rostrum with foreign guests, seated",
    arguments: [
      (1, "1"), (2, "2 1"), (3, "3 1 2"), (4, "4 2 1 3"), (5, "5 3 1 2 4"), (6, "6 4 2 1 3 5"), (7, "7 5 3 1 2 4 6"),
      (8, "8 6 4 2 1 3 5 7"), (9, "9 7 5 3 1 2 4 6 8"),
    ])
  func international(count: Int, seated: String) {
    #expect(text(PlaceOrder.row(count, honour: .right, even: .strict)) == seated)
    #expect(text(PlaceOrder.row(count, honour: .right, even: .auto)) == seated)
  }

  @Test("Each row is a permutation; hand and even rule are two settings", arguments: 0...40)
  func permutation(count: Int) {
    for honour in Placement.Honour.allCases {
      for even in Placement.Even.allCases {
        #expect(PlaceOrder.row(count, honour: honour, even: even).sorted() == Array(1..<(count + 1)))
      }
    }
    guard count % 2 == 0 else { return }
    let left = { PlaceOrder.row(count, honour: .left, even: $0) }
    let right = { PlaceOrder.row(count, honour: .right, even: $0) }
    #expect(left(.anchor) == right(.strict))
    #expect(left(.strict) == right(.anchor))
  }

  @Test("Twelve people, seven in front") func rows() {
    let rows = PlaceOrder.rows(12, perRow: [7, 7], honour: .left, even: .anchor)
    #expect(rows.map(text) == ["6 4 2 1 3 5 7", "11 9 8 10 12"])
  }

  @Test("The front row is odd where the others have room") func oddFront() {
    #expect(PlaceOrder.fill(12, perRow: [8, 8]) == [7, 5])
    #expect(PlaceOrder.fill(16, perRow: [8, 8]) == [8, 8])
    #expect(PlaceOrder.fill(8, perRow: [8, 8]) == [8])
    #expect(PlaceOrder.fill(30, perRow: [8, 8]) == [8, 8])
  }

  @Test("Side by side: guests on the senior hand") func sofa() {
    #expect(text(PlaceOrder.sofa(hosts: 1, guests: 1, honour: .right)) == "H1 G1")
    #expect(text(PlaceOrder.sofa(hosts: 2, guests: 3, honour: .right)) == "H2 H1 G1 G2 G3")
    #expect(text(PlaceOrder.sofa(hosts: 1, guests: 1, honour: .left).reversed()) == "H1 G1")
    #expect(text(PlaceOrder.sofa(hosts: 2, guests: 2, honour: .left)) == "G2 G1 H1 H2")
  }

  @Test(
    "One side of talks",
    arguments: [
      (1, "1", "1 译", "1"), (2, "1 2", "2 1 译", "2 1"), (3, "3 1 2", "2 1 译 3", "2 1 3"),
      (4, "3 1 2 4", "4 2 1 译 3", "4 2 1 3"), (5, "5 3 1 2 4", "4 2 1 译 3 5", "4 2 1 3 5"),
      (6, "5 3 1 2 4 6", "6 4 2 1 译 3 5", "6 4 2 1 3 5"), (7, "7 5 3 1 2 4 6", "6 4 2 1 译 3 5 7", "6 4 2 1 3 5 7"),
      (8, "7 5 3 1 2 4 6 8", "8 6 4 2 1 译 3 5 7", "8 6 4 2 1 3 5 7"),
      (9, "9 7 5 3 1 2 4 6 8", "8 6 4 2 1 译 3 5 7 9", "8 6 4 2 1 3 5 7 9"),
    ])
  func tableSide(count: Int, foreign: String, interpreter: String, domestic: String) {
    let show = { (honour: Placement.Honour, interpreter: Placement.Honour?) in
      PlaceOrder.tableSide(count, honour: honour, interpreter: interpreter).map { $0.number.map(String.init) ?? "译" }
        .joined(separator: " ")
    }
    #expect(show(.right, nil) == foreign)
    #expect(show(.right, .right) == interpreter)
    #expect(show(.left, nil) == domestic)
  }

  @Test(
    "A photo with foreign guests, as they stand",
    arguments: [
      (1, 1, "H1 G1"), (1, 2, "G2 H1 G1"), (2, 1, "H2 H1 G1"), (2, 2, "H2 H1 G1 G2"), (3, 2, "H3 G2 H1 G1 H2"),
      (3, 3, "H3 H2 H1 G1 G2 G3"), (4, 3, "H4 G3 G2 H1 G1 H2 H3"), (3, 4, "H3 G4 G2 H1 G1 G3 H2"),
      (4, 4, "H4 H3 H2 H1 G1 G2 G3 G4"), (5, 4, "H5 G4 H3 G2 H1 G1 H2 G3 H4"), (4, 5, "H4 G5 G3 G2 H1 G1 H2 G4 H3"),
    ])
  func photo(hosts: Int, guests: Int, standing: String) {
    #expect(text(PlaceOrder.photo(hosts: hosts, guests: guests)) == standing)
  }

  @Test("A photo holds everybody once, hosts at the ends where there are two", arguments: 0...9, 0...9)
  func photoComplete(hosts: Int, guests: Int) {
    let row = PlaceOrder.photo(hosts: hosts, guests: guests)
    #expect(row.count == hosts + guests)
    #expect(Set(row).count == row.count)
    guard hosts > 2, guests > 0, row.count % 2 == 1 else { return }
    #expect(row.first?.side == .host)
    #expect(row.last?.side == .host)
    #expect(row[row.count / 2].description == "H1")
  }

  @Test(
    "Round tables, clockwise from the chair that faces the door",
    arguments: [
      (6, 2, 4, Placement.Banquet.pair, "H1 G2 G3 H2 G4 G1"), (6, 2, 4, .single, "H1 G2 G4 H2 G3 G1"),
      (8, 3, 5, .pair, "H1 G2 G5 G3 H2 G4 H3 G1"), (8, 3, 5, .single, "H1 G2 G4 H2 H3 G5 G3 G1"),
      (10, 4, 6, .pair, "H1 G2 H4 G6 G3 H2 G4 G5 H3 G1"), (10, 4, 6, .single, "H1 G2 G4 G6 H3 H4 H2 G5 G3 G1"),
      (12, 4, 8, .pair, "H1 G2 H4 G6 G8 G3 H2 G4 G7 G5 H3 G1"),
      (12, 4, 8, .single, "H1 G2 G4 G6 G8 H3 H4 H2 G7 G5 G3 G1"),
      (12, 5, 7, .pair, "H1 G2 H4 G6 G7 G3 H2 G4 H5 G5 H3 G1"),
      (12, 5, 7, .single, "H1 G2 G4 G6 H2 H4 H5 H3 G7 G5 G3 G1"),
    ])
  func roundTable(size: Int, hosts: Int, guests: Int, scheme: Placement.Banquet, seats: String) {
    let table = PlaceOrder.roundTable(size, hosts: hosts, guests: guests, scheme: scheme)
    #expect(text(table.compactMap { $0 }) == seats)
  }

  @Test("Every scheme seats everybody, each side in its order", arguments: Placement.Banquet.allCases, 1...14)
  func tableComplete(scheme: Placement.Banquet, size: Int) {
    for hosts in 0...size {
      for guests in 0...(size - hosts) {
        let places = PlaceOrder.tablePlaces(size, hosts: hosts, guests: guests, scheme: scheme)
        #expect(places.map(\.chair).sorted() == Array(0..<size))
        let labels = places.compactMap(\.label)
        #expect(labels.filter { $0.side == .host }.map(\.number) == Array(1..<(hosts + 1)))
        #expect(labels.filter { $0.side == .guest }.map(\.number) == Array(1..<(guests + 1)))
        #expect(!places.dropFirst(labels.count).contains { $0.label != nil })
      }
    }
  }

  @Test(
    "Tables in one row from the main wall",
    arguments: [(1, "1"), (2, "2 1"), (3, "3 1 2"), (4, "4 2 1 3"), (5, "5 3 1 2 4")])
  func tableOrder(count: Int, order: String) { #expect(text(PlaceOrder.tableOrder(count)) == order) }
}
