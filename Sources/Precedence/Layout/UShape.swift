internal import Visit

extension Occasion {
  /// U 形: the head on the closed side, arranged as a rostrum, then the wings from the head on, the senior hand first; or,
  /// by setting, from the open side on (protocol.md 2.3.3).
  func uShape(_ seats: Int) -> Arrangement {
    let count = bounded(seats, 600)
    let wing = count / 3
    let head = count - 2 * wing
    let open = settings.uShapeHead == .openSide
    let width = Double(max(head, 2)) * 0.7
    let length = Double(wing) * 0.7
    var result = Arrangement()
    result.merged = activity.seating.order != .bySide
    let afterWings = open ? 2 * wing : 0
    let front = PlaceOrder.row(head, honour: settings.honour, even: settings.even).map {
      Chair(id: "S\($0 + afterWings)", honour: $0 + afterWings)
    }
    result.seats = SeatLine(origin: Point(0, rounded(length / 2 + 1)), faces: 180, pitch: 0.7).seats(front)
    let afterHead = open ? 0 : head
    let senior = (0..<wing).map { afterHead + 1 + 2 * (open ? wing - 1 - $0 : $0) }
    let junior = senior.map { $0 + 1 }
    let (left, right) = settings.honour == .left ? (senior, junior) : (junior, senior)
    let chair = { (number: Int) in Chair(id: "S\(number)", honour: number) }
    let x = rounded(width / 2 + 0.6)
    result.seats += SeatLine(origin: Point(x, 0), faces: 270, pitch: 0.7).seats(left.reversed().map(chair))
    result.seats += SeatLine(origin: Point(-x, 0), faces: 90, pitch: 0.7).seats(right.map(chair))
    result.fixtures = [
      table(Point(0, rounded(length / 2 + 0.4)), width + 0.6, 0.6), table(Point(rounded(x - 0.6), 0), 0.6, length),
      table(Point(rounded(0.6 - x), 0), 0.6, length),
      Arrangement.Fixture(kind: .door, at: Point(0, rounded(-length / 2 - 2)), width: 1.6, depth: 0.2),
    ]
    return result
  }

  /// A table for drawing.
  func table(_ at: Point, _ width: Double, _ depth: Double) -> Arrangement.Fixture {
    Arrangement.Fixture(kind: .table, at: at, width: rounded(width), depth: rounded(depth))
  }
}
