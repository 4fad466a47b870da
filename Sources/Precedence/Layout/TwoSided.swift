internal import Visit

extension Occasion {
  /// 会谈: two sides of a long table, the principals face to face, an interpreter beside each (protocol.md 2.2).
  ///
  /// Where the table lies across, guests face the door, which is at the bottom of the sheet; where it stands end-on,
  /// guests are on the right as one enters. `A` are guests, `B` hosts, numbered from the left of a full side.
  func twoSided(_ perSide: Int, _ door: Layout.Door, _ extra: Int) -> Arrangement {
    let across = door == .facingLongSide
    let guests = SeatLine(origin: across ? Point(0, 1.2) : Point(1.2, 0), faces: across ? 180 : 270, pitch: 0.8)
    let hosts = SeatLine(origin: across ? Point(0, -1.2) : Point(-1.2, 0), faces: across ? 0 : 90, pitch: 0.8)
    let most = max(1, bounded(perSide, 200))
    var result = Arrangement()
    result.seats =
      talksSide(.guest, most, guests, names: ("A", "C"), extra)
      + talksSide(.host, most, hosts, names: ("B", "D"), extra)
    let front = [Side.guest, .host].map { side in result.seats.filter { $0.side == side && $0.row == 1 }.count }
    let length = Double(max(front.max() ?? 1, 2)) * 0.8 + 0.8
    result.fixtures = [
      Arrangement.Fixture(
        kind: .table, at: Point(0, 0), width: rounded(across ? length : 1.4), depth: rounded(across ? 1.4 : length)),
      Arrangement.Fixture(
        kind: .door, at: Point(0, rounded(across ? -4 : -length / 2 - 2)), width: 1.6, depth: 0.2),
    ]
    return result
  }

  private func talksSide(
    _ side: Side, _ most: Int, _ line: SeatLine, names: (front: String, back: String), _ extra: Int
  ) -> [Arrangement.Seat] {
    let count = people(side).isEmpty ? 0 : people(side).count + extra
    let hand = most > 1 ? interpreterHand(side) : nil
    let front = min(count, hand == nil ? most : most - 1)
    let back = min(count - front, most)
    let centre = settings.honour == .left ? most / 2 + 1 : (most + 1) / 2
    let order = PlaceOrder.tableSide(front, honour: settings.honour, interpreter: hand)
    let principal = names.front + String(centre)
    let chairs = order.map { place in
      Chair(
        id: names.front + String(centre + place.offset), honour: place.number ?? count + 1, side: side,
        beside: place.number == nil ? principal : nil)
    }
    let behind = line.behind(mostServers > 0 ? 2.2 : 1.2)
    let second = PlaceOrder.row(back, honour: settings.honour, even: settings.even).enumerated().map {
      Chair(id: names.back + String($0 + 1), honour: front + $1, side: side)
    }
    return line.seats(chairs, first: order.first.map { Double($0.offset) }) + behind.seats(second)
  }

  /// At which hand of the first of a side an interpreter sits, if one does.
  private func interpreterHand(_ side: Side) -> Placement.Honour? {
    guard hasInterpreter(side) else { return nil }
    return switch settings.interpreter {
    case .right: .right
    case .mirror: side == .host ? .right : .left
    case .behind: nil
    }
  }
}
