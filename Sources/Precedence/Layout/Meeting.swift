internal import Visit

extension Occasion {
  /// 小型会议: one table. Facing the door, or with the view behind, the first sits in the middle of the far side, the next
  /// left and right of him, the others opposite; at the head, they sit down both sides, the last opposite him
  /// (protocol.md 2.3.1, 2.3.2). Whoever is named as chair has the first place; he isn't compared with the others.
  func meeting(_ seats: Int, _ chair: Layout.Chair) -> Arrangement {
    let count = bounded(seats, 400)
    var result = Arrangement()
    result.merged = activity.seating.order != .bySide
    result.seats = chair == .head ? headTable(count) : sideTable(count)
    let length = Double((count + 1) / 2) * 0.7 + 0.6
    let wide = chair != .head
    result.fixtures = [
      Arrangement.Fixture(
        kind: .table, at: Point(0, 0), width: rounded(wide ? length : 1.2), depth: rounded(wide ? 1.2 : length)),
      Arrangement.Fixture(
        kind: .door, at: chair == .view ? Point(rounded(length / 2 + 2), 0) : Point(0, rounded(-length / 2 - 2)),
        width: chair == .view ? 0.2 : 1.6, depth: chair == .view ? 1.6 : 0.2),
    ]
    if let person = activity.chair, people.contains(person),
      let first = result.seats.firstIndex(where: { $0.honour == 1 })
    {
      result.seats[first].zone = "chair"
      for other in people { result.zones[other] = "hall" }
      result.zones[person] = "chair"
      for server in servers { result.zones[server.person] = result.zones[server.principal] ?? "hall" }
    }
    return result
  }

  private func sideTable(_ count: Int) -> [Arrangement.Seat] {
    let far = (count + 1) / 2
    let rows = [(number: far, y: 1.0, faces: 180, after: 0), (number: count - far, y: -1.0, faces: 0, after: far)]
    return rows.flatMap { row in
      SeatLine(origin: Point(0, row.y), faces: row.faces, pitch: 0.7).seats(
        PlaceOrder.row(row.number, honour: settings.honour, even: settings.even).map {
          Chair(id: "S\($0 + row.after)", honour: $0 + row.after)
        })
    }
  }

  private func headTable(_ count: Int) -> [Arrangement.Seat] {
    guard count > 0 else { return [] }
    let others = count - 1
    let pairs = others / 2
    let length = Double(pairs) * 0.7
    let head = SeatLine(origin: Point(0, rounded(length / 2 + 0.6)), faces: 180, pitch: 0.7)
    var seats = head.seats([Chair(id: "S1", honour: 1)])
    let honourRight = settings.honour == .right
    // The head looks down the sheet: his left is at the right of the sheet.
    let left = (0..<pairs).map { 2 + 2 * $0 + (honourRight ? 1 : 0) }
    let right = (0..<pairs).map { 2 + 2 * $0 + (honourRight ? 0 : 1) }
    let chair = { (number: Int) in Chair(id: "S\(number)", honour: number) }
    seats += SeatLine(origin: Point(1, 0), faces: 270, pitch: 0.7).seats(left.reversed().map(chair))
    seats += SeatLine(origin: Point(-1, 0), faces: 90, pitch: 0.7).seats(right.map(chair))
    if others % 2 == 1 {
      let foot = SeatLine(origin: Point(0, rounded(-length / 2 - 0.6)), faces: 0, pitch: 0.7)
      seats += foot.seats([chair(count)])
    }
    return seats
  }
}
