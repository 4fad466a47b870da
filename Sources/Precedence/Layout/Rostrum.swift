internal import Visit

extension Occasion {
  /// 主席台: its people in one order by rows that face the audience; the rest in the audience's grid (protocol.md 1).
  ///
  /// Where nobody is named for the rostrum, everybody sits there, or the most senior do where there is an audience.
  func rostrum(_ rows: [Int], _ audience: Layout.Grid?, _ extra: Int) -> Arrangement {
    let rows = rows.map { bounded($0, 200) }
    let room = rows.reduce(0, +)
    let above = Self.onRostrum(people, activity, hall) ?? []
    var result = Arrangement()
    result.merged = activity.seating.order != .bySide
    for person in people { result.zones[person] = "audience" }
    for person in above + servers.map(\.person) { result.zones[person] = "rostrum" }
    addRostrum(min(above.count + extra, room), rows, to: &result)
    if let audience {
      let line = SeatLine(origin: Point(0, -4), faces: 0, pitch: 0.6, zone: "audience")
      result.seats += gridSeats(audience, line, depth: 1.0)
      reserve(&result, in: "audience", audience)
    }
    return result
  }

  private func addRostrum(_ count: Int, _ rows: [Int], to result: inout Arrangement) {
    let even: Placement.Even = count == 2 && settings.twoPerson == .strict ? .strict : settings.even
    var line = SeatLine(origin: Point(0, 0), faces: 180, pitch: 0.8, zone: "rostrum")
    var widest = 1.0
    for row in PlaceOrder.rows(count, perRow: rows, honour: settings.honour, even: even) {
      let chairs = row.enumerated().map { Chair(id: "R\(line.row)-\($0 + 1)", honour: $1) }
      let first = row.firstIndex(of: row.min() ?? 1).map { -Double($0) }
      let seats = line.seats(chairs, first: settings.axis == .principal && row.count % 2 == 0 ? first : nil)
      result.seats += seats
      let width = Double(row.count) * line.pitch
      widest = max(widest, width)
      result.fixtures.append(
        Arrangement.Fixture(
          kind: .table, at: line.point(right: 0, forward: 0.5), width: rounded(width), depth: 0.45))
      line = line.behind(mostServers > 0 ? 2.2 : 1.6)
    }
    let depth = Double(line.row) * 1.6
    result.fixtures.insert(
      Arrangement.Fixture(
        kind: .stage, at: Point(0, rounded(depth / 2 - 1.6)), width: rounded(widest + 4), depth: rounded(depth + 0.8)),
      at: 0)
    result.fixtures.append(lectern(beside: widest / 2))
  }

  private func lectern(beside edge: Double) -> Arrangement.Fixture {
    let x: Double =
      switch settings.lectern {
      case .centreFront: 0
      case .seatedRight: -edge - 0.8
      case .seatedLeft: edge + 0.8
      }
    return Arrangement.Fixture(kind: .lectern, at: Point(rounded(x), -1.2), width: 0.7, depth: 0.5)
  }
}

/// A number of chairs that a hall can hold.
func bounded(_ number: Int, _ most: Int) -> Int { min(max(0, number), most) }
