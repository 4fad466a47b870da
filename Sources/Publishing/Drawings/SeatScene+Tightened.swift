internal import Visit

extension SeatScene {
  /// The scene with wide gaps drawn narrower, so that names can be larger: who sits beside, before and behind whom stays
  /// as it is. Scenes with round tables keep their shape.
  var tightened: SeatScene {
    if pieces.contains(where: { $0.shape == .round }) { return movedTogether }
    guard chairs.allSatisfy({ $0.faces % 90 == 0 }) else { return self }
    let pitch = pitch
    let x = Axis(chairs.map(\.at.x), pitch: pitch)
    let y = Axis(chairs.map(\.at.y), pitch: pitch)
    var scene = self
    for position in chairs.indices {
      scene.chairs[position].at = Point(x(chairs[position].at.x), y(chairs[position].at.y))
    }
    for (position, piece) in pieces.enumerated() {
      let (left, right) = (x(piece.at.x - piece.width / 2), x(piece.at.x + piece.width / 2))
      let (bottom, top) = (y(piece.at.y - piece.depth / 2), y(piece.at.y + piece.depth / 2))
      let box = Box(left: left, right: right, bottom: bottom, top: top).clear(of: scene.chairs.map(\.at), pitch)
      scene.pieces[position].at = Point((box.left + box.right) / 2, (box.bottom + box.top) / 2)
      scene.pieces[position].width = box.right - box.left
      scene.pieces[position].depth = box.top - box.bottom
    }
    return scene
  }

  /// Round tables keep their shape and move towards one another as far as there is room between their chairs.
  private var movedTogether: SeatScene {
    let tables = Set(chairs.compactMap(\.table)).sorted()
    let boxes = tables.map { table in Box(chairs.filter { $0.table == table }.map(\.at)) }
    guard tables.count > 1, chairs.allSatisfy({ $0.table != nil }) else { return self }
    let room = pitch * 1.4
    let share = stride(from: 0.4, through: 1, by: 0.05).first { share in
      boxes.indices.allSatisfy { one in
        boxes.indices.allSatisfy { other in
          one >= other || boxes[one].moved(by: share).isApart(from: boxes[other].moved(by: share), room)
        }
      }
    }
    guard let share else { return self }
    var scene = self
    func shift(_ point: Point, _ box: Box) -> Point {
      Point(point.x + box.centre.x * (share - 1), point.y + box.centre.y * (share - 1))
    }
    for (position, chair) in chairs.enumerated() {
      guard let table = tables.firstIndex(of: chair.table ?? "") else { continue }
      scene.chairs[position].at = shift(chair.at, boxes[table])
    }
    for (position, piece) in pieces.enumerated() {
      let table = tables.firstIndex(of: piece.label)
      scene.pieces[position].at =
        table.map { shift(piece.at, boxes[$0]) } ?? Point(piece.at.x * share, piece.at.y * share)
    }
    return scene
  }

  /// An upright rectangle.
  private struct Box {
    var left, right, bottom, top: Double

    init(left: Double, right: Double, bottom: Double, top: Double) {
      (self.left, self.right, self.bottom, self.top) = (left, right, bottom, top)
    }

    /// Around some points.
    init(_ points: [Point]) {
      (left, right) = (points.map(\.x).min() ?? 0, points.map(\.x).max() ?? 0)
      (bottom, top) = (points.map(\.y).min() ?? 0, points.map(\.y).max() ?? 0)
    }

    var centre: Point { Point((left + right) / 2, (bottom + top) / 2) }

    /// With its centre at a share of the way from the middle of the hall.
    func moved(by share: Double) -> Box {
      let (x, y) = (centre.x * (share - 1), centre.y * (share - 1))
      return Box(left: left + x, right: right + x, bottom: bottom + y, top: top + y)
    }

    func isApart(from other: Box, _ room: Double) -> Bool {
      left - other.right >= room || other.left - right >= room || bottom - other.top >= room
        || other.bottom - top >= room
    }

    /// Drawn in where it would lie under the cards of those who sit around it; a stage, on which people sit, stays.
    func clear(of chairs: [Point], _ pitch: Double) -> Box {
      guard !chairs.contains(where: { $0.x > left && $0.x < right && $0.y > bottom && $0.y < top }) else { return self }
      let (across, along) = (pitch * 0.48, pitch * 0.38)
      var box = self
      for chair in chairs {
        if chair.x > left, chair.x < right {
          if chair.y <= bottom { box.bottom = max(box.bottom, min(chair.y + along, centre.y - 0.1)) }
          if chair.y >= top { box.top = min(box.top, max(chair.y - along, centre.y + 0.1)) }
        }
        if chair.y > bottom, chair.y < top {
          if chair.x <= left { box.left = max(box.left, min(chair.x + across, centre.x - 0.1)) }
          if chair.x >= right { box.right = min(box.right, max(chair.x - across, centre.x + 0.1)) }
        }
      }
      return box
    }
  }

  /// Where the coordinates of one direction are drawn. Gaps up to a chair's are kept, which is why no two chairs come
  /// closer than the closest were.
  private struct Axis {
    private var knots: [(from: Double, to: Double)] = []

    init(_ values: [Double], pitch: Double) {
      let kept = pitch * 1.1
      for value in Set(values).sorted() {
        guard let last = knots.last else {
          knots.append((value, value))
          continue
        }
        let gap = value - last.from
        knots.append((value, last.to + min(gap, kept) + max(0, gap - kept) * 0.4))
      }
    }

    func callAsFunction(_ value: Double) -> Double {
      guard let first = knots.first, let last = knots.last else { return value }
      if value <= first.from { return first.to - (first.from - value) * 0.5 }
      if value >= last.from { return last.to + (value - last.from) * 0.5 }
      guard let next = knots.firstIndex(where: { $0.from >= value }), next > 0 else { return value }
      let (low, high) = (knots[next - 1], knots[next])
      return low.to + (value - low.from) / (high.from - low.from) * (high.to - low.to)
    }
  }
}
