internal import Visit

extension Occasion {
  /// 回字形: guests on the side that faces the door, hosts opposite, the other sides by rank from the far corners, the
  /// senior hand first (protocol.md 2.3.4). In one order, the side that faces the door comes first and its opposite last.
  func hollowSquare(_ seats: Int) -> Arrangement {
    let count = bounded(seats, 800)
    let (quarter, rest) = (count / 4, count % 4)
    let far = quarter + (rest > 0 ? 1 : 0), near = quarter + (rest > 1 ? 1 : 0)
    let flanks = [quarter + (rest > 2 ? 1 : 0), quarter]
    var result = Arrangement()
    let oneSided = people(.host).isEmpty || people(.guest).isEmpty
    result.merged = activity.seating.order == .merged || activity.seating.order == nil && oneSided
    let width = Double(max(far, near, 2)) * 0.7, length = Double(max(quarter, 2)) * 0.7
    let x = rounded(width / 2 + 0.8), y = rounded(length / 2 + 0.8)
    let nearAfter = result.merged ? far + flanks[0] + flanks[1] : 0
    let flankAfter = result.merged ? far : max(far, near)
    result.seats =
      straight(far, "A", .guest, SeatLine(origin: Point(0, y), faces: 180, pitch: 0.7), 0, result.merged)
      + straight(near, "B", .host, SeatLine(origin: Point(0, -y), faces: 0, pitch: 0.7), nearAfter, result.merged)
    let senior = (0..<flanks[0]).map { Chair(id: "C\(2 * $0 + 1)", honour: flankAfter + 1 + 2 * $0) }
    let junior = (0..<flanks[1]).map { Chair(id: "C\(2 * $0 + 2)", honour: flankAfter + 2 + 2 * $0) }
    let (left, right) = settings.honour == .left ? (senior, junior) : (junior, senior)
    result.seats += SeatLine(origin: Point(x, 0), faces: 270, pitch: 0.7).seats(left.reversed())
    result.seats += SeatLine(origin: Point(-x, 0), faces: 90, pitch: 0.7).seats(right)
    result.fixtures = [
      table(Point(0, rounded(y - 0.6)), width, 0.6), table(Point(0, rounded(0.6 - y)), width, 0.6),
      table(Point(rounded(x - 0.6), 0), 0.6, length), table(Point(rounded(0.6 - x), 0), 0.6, length),
      Arrangement.Fixture(kind: .door, at: Point(0, rounded(-y - 2)), width: 1.6, depth: 0.2),
    ]
    return result
  }

  private func straight(_ count: Int, _ name: String, _ side: Side, _ line: SeatLine, _ after: Int, _ merged: Bool)
    -> [Arrangement.Seat]
  {
    line.seats(
      PlaceOrder.row(count, honour: settings.honour, even: settings.even).enumerated().map {
        Chair(id: "\(name)\($0 + 1)", honour: $1 + after, side: merged ? nil : side)
      })
  }
}
