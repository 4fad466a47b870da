internal import Precedence
internal import Visit
internal import Wording

extension Papers {
  /// The chairs and furniture of an activity, or nil where nobody is seated. Empty chairs and what stands among them
  /// come from the hall's layout, the sitters from the plan.
  func scene(of item: Plan.Item) -> SeatScene? {
    let seats = plan.seats.filter { $0.activity == item.activity }
    guard !seats.isEmpty else { return nil }
    let arrangement = arrangement(of: item, laidFor: seats)
    let marks = marks(of: seats, in: arrangement)
    let empty = emptyChairs(of: arrangement, besides: seats)
    let chairs = seats.map { seat in
      SeatScene.Chair(
        seat: seat.seat, at: seat.at, faces: seat.faces, person: seat.person, side: seat.side, mark: marks[seat.person],
        table: seat.table)
    }
    let all = empty + chairs
    return SeatScene(chairs: all, pieces: arrangement.fixtures.map { piece($0, among: all) })
  }

  /// The chairs that stay empty. Those behind somebody are set only for who sits there; of the rows that nobody uses at
  /// the back of a hall one is drawn, which shows that there are more.
  private func emptyChairs(of arrangement: Arrangement, besides seats: [Plan.Seat]) -> [SeatScene.Chair] {
    let taken = Set(seats.map(\.seat))
    var lastRows: [String: Int] = [:]
    for seat in arrangement.seats where taken.contains(seat.id) {
      lastRows[seat.zone] = max(lastRows[seat.zone] ?? 0, seat.row)
    }
    return arrangement.seats
      .filter { seat in
        !taken.contains(seat.id) && seat.behind == nil
          && (seat.table != nil || seat.row <= (lastRows[seat.zone] ?? 0) + 1)
      }
      .map { SeatScene.Chair(seat: $0.id, at: $0.at, faces: $0.faces, person: nil, side: $0.side, table: $0.table) }
  }

  /// The layout as it stands; tables at which nobody sits aren't laid.
  private func arrangement(of item: Plan.Item, laidFor seats: [Plan.Seat]) -> Arrangement {
    guard let activity = register.activities[item.activity], let hall = item.hall.flatMap({ register.halls[$0] }) else {
      return Arrangement()
    }
    var arrangement = Precedence.arrangement(
      for: activity, in: hall, of: visit, attending: item.attend.compactMap { register.people[$0.person] },
      order: order, tables: Precedence.tables(in: hall, seats: seats))
    let laid = Set(seats.compactMap(\.table))
    arrangement.seats.removeAll { seat in seat.table.map { !laid.contains($0) } ?? false }
    arrangement.fixtures.removeAll { fixture in
      fixture.kind == .roundTable && fixture.name.map { !laid.contains($0) } ?? false
    }
    return arrangement
  }

  private func piece(_ fixture: Arrangement.Fixture, among chairs: [SeatScene.Chair]) -> SeatScene.Piece {
    let label: String =
      switch fixture.kind {
      case .table: fixture.name ?? ""
      case .roundTable: fixture.name ?? self(.table)
      case .stage: self(.stage)
      case .lectern: self(.lectern)
      case .door: self(.door)
      }
    var piece = SeatScene.Piece(
      shape: fixture.kind == .roundTable ? .round : .box, at: fixture.at, width: fixture.width, depth: fixture.depth,
      label: label)
    // A door is drawn near the chairs: it says where one comes in, not how long the room is. Round tables are drawn a
    // little smaller, for the cards of those around them.
    if fixture.kind == .door { piece.at = near(fixture.at, chairs) }
    if fixture.kind == .roundTable { piece.width *= 0.86 }
    return piece
  }

  /// The point, or one that is closer to the chairs; in the middle of them where it was beside it only for tables that
  /// aren't laid.
  private func near(_ point: Point, _ chairs: [SeatScene.Chair]) -> Point {
    func clamped(_ value: Double, _ others: [Double], _ room: Double) -> Double {
      min(max(value, (others.min() ?? value) - room), (others.max() ?? value) + room)
    }
    let (xs, ys) = (chairs.map(\.at.x), chairs.map(\.at.y))
    let isAcross = point.y < (ys.min() ?? 0) || point.y > (ys.max() ?? 0)
    let oneTable = Set(chairs.compactMap(\.table)).count == 1
    let middle = ((xs.min() ?? 0) + (xs.max() ?? 0)) / 2
    return Point(isAcross && oneTable ? middle : clamped(point.x, xs, 1.3), clamped(point.y, ys, 1.3))
  }

  /// What is written beside the names: each ranked person's place among those who are ordered together, so that the chart
  /// can be held against the order, and of the others what they do. 排名
  func marks(of seats: [Plan.Seat], in arrangement: Arrangement) -> [Person.ID: String] {
    let zones = Dictionary(arrangement.seats.map { ($0.id, $0.zone) }, uniquingKeysWith: { first, _ in first })
    let chairs = Dictionary(seats.map { ($0.person, $0) }, uniquingKeysWith: { first, _ in first })
    var counts: [String: Int] = [:]
    var marks: [Person.ID: String] = [:]
    for person in sorted(Array(chairs.keys)) {
      guard positions[person] != nil, let seat = chairs[person] else {
        marks[person] = register.people[person]?.role?.mark.map { self($0) }
        continue
      }
      let group = (zones[seat.seat] ?? "") + (arrangement.merged ? "" : "/" + seat.side.rawValue)
      counts[group, default: 0] += 1
      marks[person] = String(counts[group, default: 0])
    }
    return marks
  }
}
