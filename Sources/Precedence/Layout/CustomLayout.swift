internal import Visit

extension Occasion {
  /// Seats as the scenario lists them. Neighbours are the nearest that look the same way, at most 1.5 m to the side.
  func custom(_ listed: [Layout.CustomSeat]) -> Arrangement {
    var result = Arrangement()
    result.merged = activity.seating.order == .merged || !listed.contains { $0.side != nil }
    result.seats = listed.prefix(5_000).map { seat in
      Arrangement.Seat(
        id: seat.id, side: seat.side, honour: seat.honour, at: seat.at, faces: seat.faces, accessible: seat.accessible,
        zone: "hall")
    }
    let seats = result.seats
    for index in seats.indices {
      result.seats[index].rightNeighbour = neighbour(of: seats[index], among: seats, hand: 1)
      result.seats[index].leftNeighbour = neighbour(of: seats[index], among: seats, hand: -1)
    }
    return result
  }

  private func neighbour(of seat: Arrangement.Seat, among seats: [Arrangement.Seat], hand: Double) -> String? {
    let (sine, cosine) = circle(Double(seat.faces))
    var nearest: (distance: Double, id: String)?
    for other in seats where other.id != seat.id {
      let x = other.at.x - seat.at.x, y = other.at.y - seat.at.y
      let right = (x * cosine - y * sine) * hand
      let turned = abs((other.faces % 360 - seat.faces % 360 + 900) % 360 - 180)
      guard right > 0.2, right <= 1.5, abs(x * sine + y * cosine) <= right / 2, turned <= 60 else { continue }
      if nearest.map({ right < $0.distance }) ?? true { nearest = (right, other.id) }
    }
    return nearest?.id
  }
}
