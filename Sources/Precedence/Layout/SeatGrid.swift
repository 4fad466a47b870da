internal import Visit

extension Occasion {
  /// 剧院式、课桌式: rows by rank from the front, each from its centre outwards (protocol.md 2.3.5).
  func grid(_ grid: Layout.Grid, pitch: Double, depth: Double) -> Arrangement {
    var result = Arrangement()
    result.merged = activity.seating.order != .bySide
    result.seats = gridSeats(grid, SeatLine(origin: Point(0, 0), faces: 0, pitch: pitch), depth: depth)
    for person in people { result.zones[person] = "hall" }
    reserve(&result, in: "hall", grid)
    result.fixtures = [Arrangement.Fixture(kind: .stage, at: Point(0, 2.5), width: 5, depth: 1.5)]
    return result
  }

  /// Seats `row-column`, both from 1, the columns from the sitters' left. An aisle parts neighbours.
  func gridSeats(_ grid: Layout.Grid, _ front: SeatLine, depth: Double) -> [Arrangement.Seat] {
    let columns = bounded(grid.columns, 500)
    let aisles = Set(grid.aisles)
    var line = front
    var result: [Arrangement.Seat] = []
    for row in 0..<bounded(grid.rows, columns == 0 ? 0 : 20_000 / columns) {
      let order = PlaceOrder.row(columns, honour: settings.honour, even: settings.even)
      let chairs = order.enumerated().map { Chair(id: "\(row + 1)-\($0 + 1)", honour: row * columns + $1) }
      var seats = line.seats(chairs)
      var shift = -0.5 * Double(aisles.filter { (1..<max(1, columns)).contains($0) }.count)
      for column in seats.indices {
        seats[column].at = seats[column].at.moved(right: shift, forward: 0, facing: line.faces)
        guard aisles.contains(column + 1), column + 1 < columns else { continue }
        seats[column].rightNeighbour = nil
        seats[column + 1].leftNeighbour = nil
        shift += 1
      }
      result += seats
      line = line.behind(depth)
    }
    return result
  }
}
