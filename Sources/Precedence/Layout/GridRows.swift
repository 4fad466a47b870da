internal import Visit

/// The seats of rows that nobody has spoken for yet, by row and column. 空余排座
struct GridRows {
  /// A seat: its number in the arrangement, its row from 1 and its column from 1.
  struct Place {
    var seat: Int
    var row: Int
    var column: Int
  }

  private let grid: Layout.Grid
  private var places: [Place]

  init(_ grid: Layout.Grid, seats: [Int], of all: [Arrangement.Seat]) {
    self.grid = grid
    places = seats.compactMap { number in
      let parts = all[number].id.split(separator: "-").compactMap { Int($0) }
      return parts.count == 2 ? Place(seat: number, row: parts[0], column: parts[1]) : nil
    }
  }

  /// Takes the seats of which something holds.
  mutating func take(_ holds: (Place) -> Bool) -> [Int] {
    let taken = places.filter(holds).map(\.seat)
    places.removeAll(where: holds)
    return taken
  }

  /// The numbers of the seats that nobody has spoken for.
  var seats: [Int] { places.map(\.seat) }

  /// Leaves seats out of what comes after.
  mutating func leave(_ holds: (Int) -> Bool) { places.removeAll { holds($0.seat) } }

  /// Takes the seats from which the doors are reached first; of those as near, the ones by an aisle, then at the back.
  mutating func nearest(_ count: Int, to doors: [Hall.Door]) -> [Int] {
    let edges = Set([1, grid.columns] + grid.aisles + grid.aisles.map { $0 + 1 })
    func distance(_ place: Place, _ door: Hall.Door) -> Int {
      switch door {
      case .back: grid.rows - place.row
      case .front: place.row - 1
      case .left: place.column - 1
      case .right: grid.columns - place.column
      }
    }
    let doors = doors.isEmpty ? [Hall.Door.back] : doors
    let keys = Dictionary(
      uniqueKeysWithValues: places.map { place in
        (
          place.seat,
          [
            doors.map { distance(place, $0) }.min() ?? 0, edges.contains(place.column) ? 0 : 1, -place.row,
            place.column,
          ]
        )
      })
    let taken = Set(
      places.map(\.seat).sorted { (keys[$0] ?? []).lexicographicallyPrecedes(keys[$1] ?? []) }.prefix(count))
    return take { taken.contains($0.seat) }
  }

  /// Takes neighbouring seats between two aisles, as far in front as there are so many; where there are nowhere so many,
  /// what is left between several.
  mutating func block(_ count: Int) -> [Int] {
    var sections = self.sections
    guard count > 0 else { return [] }
    if let best = sections.filter({ $0.count >= count }).min(by: { rank($0) < rank($1) }) {
      let taken = Set(best.prefix(count).map(\.seat))
      return take { taken.contains($0.seat) }
    }
    sections.sort { ($1.count, rank($0)) < ($0.count, rank($1)) }
    let taken = Set(sections.flatMap { $0 }.prefix(count).map(\.seat))
    return take { taken.contains($0.seat) }
  }

  /// Free seats between aisles, each section row by row and back again, so that what follows is next to what went before.
  private var sections: [[Place]] {
    let starts = [0] + grid.aisles
    return starts.indices.map { index in
      let last = index + 1 < starts.count ? starts[index + 1] : Int.max
      return places.filter { $0.column > starts[index] && $0.column <= last }.sorted { one, other in
        let columns = one.row % 2 == 1 ? (one.column, other.column) : (other.column, one.column)
        return (one.row, columns.0) < (other.row, columns.1)
      }
    }.filter { !$0.isEmpty }
  }

  /// Front sections before others, and of those the middle ones.
  private func rank(_ section: [Place]) -> Int {
    guard let first = section.first else { return Int.max }
    let columns = section.map(\.column)
    let middle = (columns.min() ?? 0) + (columns.max() ?? 0) - grid.columns - 1
    return first.row * 10_000 + abs(middle) * 2 + (middle > 0 ? 1 : 0)
  }
}
