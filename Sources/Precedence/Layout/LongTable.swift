internal import Visit

extension Occasion {
  /// 长桌: hosts face to face in the middle of the long sides or at the ends, guests at their hands (protocol.md 3.9).
  /// Chairs are numbered clockwise from above, 1 is the first host's.
  func longTable(_ seats: Int, _ style: Layout.LongTableStyle) -> Arrangement {
    let size = bounded(seats, 400)
    let blocked = Set((0..<size).filter { Set(hall.blocked).contains("S\($0 + 1)") })
    let places = mixedPlaces(size, blocked) ?? placesBySide(size, blocked)
    let id = { (chair: Int) in "S\(chair + 1)" }
    var result = Arrangement()
    result.seats = places.enumerated().map { honour, place in
      let (at, faces) = longTablePoint(place.chair, size, english: style == .english)
      return Arrangement.Seat(
        id: id(place.chair), side: place.isFixed ? place.side : nil, usual: place.side, honour: honour + 1, at: at,
        faces: faces, leftNeighbour: size > 1 ? id((place.chair + 1) % size) : nil,
        rightNeighbour: size > 1 ? id((place.chair + size - 1) % size) : nil, zone: "hall")
    }
    let long = Double((size + 1) / 2) * 0.7
    result.fixtures = [
      style == .english ? table(Point(0, 0), 1.4, long) : table(Point(0, 0), long, 1.4),
      Arrangement.Fixture(kind: .door, at: Point(0, rounded(-long / 2 - 2.5)), width: 1.6, depth: 0.2),
    ]
    return result
  }

  /// By rank alone, hosts and guests by turns.
  private func placesBySide(_ size: Int, _ blocked: Set<Int>) -> [(chair: Int, side: Side?, isFixed: Bool)] {
    let (hosts, guests) = divided(people)
    return PlaceOrder.longTablePlaces(
      size, hosts: hosts.count, guests: guests.count, honour: settings.honour, without: blocked
    ).map { ($0.chair, $0.label.map { side(of: $0, hosts: hosts, guests: guests) }, $0.isFixed) }
  }

  /// Where a chair stands and looks. With the hosts at the ends the table stands along the sheet.
  private func longTablePoint(_ chair: Int, _ size: Int, english: Bool) -> (Point, Int) {
    let across = size / 2
    if english {
      let right = across - 1, left = size - across - 1
      let length = Double(max(right, left, 1)) * 0.7
      if chair == 0 { return (Point(0, rounded(length / 2 + 0.4)), 180) }
      if chair == across { return (Point(0, rounded(-length / 2 - 0.4)), 0) }
      if chair < across { return (Point(1.1, rounded((Double(right + 1) / 2 - Double(chair)) * 0.7)), 270) }
      return (Point(-1.1, rounded((Double(chair - across) - Double(left + 1) / 2) * 0.7)), 90)
    }
    let topRight = across / 2, topLeft = (size - across - 1) / 2
    if chair <= topRight { return (Point(rounded(Double(chair) * 0.7), 1.1), 180) }
    if chair >= size - topLeft { return (Point(rounded(Double(chair - size) * 0.7), 1.1), 180) }
    return (Point(rounded(Double(across - chair) * 0.7), -1.1), 0)
  }
}
