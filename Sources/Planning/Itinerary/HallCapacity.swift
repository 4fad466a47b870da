internal import Visit

extension Hall {
  /// How many can sit there at most; nil where chairs are put for as many as come. 容量
  var capacity: Int? {
    let seats: Int? =
      switch layout {
      case .rostrum(let rows, let audience): audience.map { rows.total + $0.seats }
      case .theatre(let grid), .classroom(let grid): grid.seats
      case .roundTables(let tables): tables.map { max(0, $0.seats) }.total
      case .meeting(let seats, _), .uShape(let seats), .hollowSquare(let seats), .longTable(let seats, _): seats
      case .photo(let rows): rows.total
      case .custom(let seats): seats.count
      case .call, .twoSided, .signing: nil
      }
    return seats.map { max(0, $0 - blocked.count) }
  }
}

extension Layout.Grid {
  fileprivate var seats: Int { max(0, rows).multipliedReportingOverflow(by: max(0, columns)).partialValue }
}

extension [Int] {
  fileprivate var total: Int { reduce(0) { $0 &+ Swift.max(0, $1) } }
}

extension ItineraryProblem {
  /// The halls of an activity that hold all who are asked; where none does, the largest. 按容量选会场
  static func roomy(_ halls: [Hall], for number: Int) -> [Hall] {
    let fit = halls.filter { $0.capacity.map { $0 >= number } ?? true }
    guard fit.isEmpty else { return fit }
    let most = halls.compactMap(\.capacity).max()
    return halls.filter { $0.capacity == most }
  }
}
