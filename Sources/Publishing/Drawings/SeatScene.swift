internal import Visit

/// What a seat chart shows: chairs and what stands among them, in plan view from above. 席位图的内容
struct SeatScene {
  /// Somewhere somebody sits, stands, or could.
  struct Chair {
    var seat: String
    var at: Point
    /// Degrees clockwise from up.
    var faces: Int
    var person: Person.ID?
    var side: Side?
    /// What is written beside the name: the place in the order, or what an unranked person does.
    var mark: String?
    var isBlocked = false
  }

  /// Something that stands in the hall.
  struct Piece {
    enum Shape { case box, round }
    var shape: Shape
    /// Its centre.
    var at: Point
    /// Metres across and deep.
    var width: Double
    var depth: Double
    var label: String
  }

  var chairs: [Chair]
  var pieces: [Piece]

  /// The same seen from the other side: half a turn, so that nothing is mirrored that isn't mirrored in the hall.
  var turned: SeatScene {
    var scene = self
    for position in chairs.indices {
      scene.chairs[position].at = Point(-chairs[position].at.x, -chairs[position].at.y)
      scene.chairs[position].faces = (chairs[position].faces + 180) % 360
    }
    for position in pieces.indices { scene.pieces[position].at = Point(-pieces[position].at.x, -pieces[position].at.y) }
    return scene
  }

  /// The least distance between two chairs, in metres; 0.4 at least, so that a strange hall still fits on a sheet.
  var pitch: Double {
    let points = chairs.map(\.at).sorted { ($0.x, $0.y) < ($1.x, $1.y) }
    var least = Double.infinity
    for (position, point) in points.enumerated() {
      for other in points[(position + 1)...] {
        guard other.x - point.x < least else { break }
        let distance = ((other.x - point.x) * (other.x - point.x) + (other.y - point.y) * (other.y - point.y))
          .squareRoot()
        least = min(least, distance)
      }
    }
    return least.isFinite ? max(0.4, least) : 1
  }
}

extension Papers {
  /// Numbers for a seat chart: each ranked person's place among those who are ordered together, so that it can be held
  /// against the order: per side where sides sit apart or at tables, else in the hall; a rostrum apart from its
  /// audience. 排名
  func marks(of seats: [Plan.Seat], in layout: Layout?) -> [Person.ID: String] {
    let bySide = ordersBySide(layout)
    var counts: [String: Int] = [:]
    var marks: [Person.ID: String] = [:]
    for person in sorted(seats.map(\.person)) {
      guard let seat = seats.first(where: { $0.person == person }) else { continue }
      guard positions[person] != nil else {
        marks[person] = register.people[person]?.role.map { String(self($0.label).prefix(1)) }
        continue
      }
      let group = (bySide ? seat.side.rawValue : "") + (layout.isRostrum ? "/\(seat.faces)" : "")
      counts[group, default: 0] += 1
      marks[person] = String(counts[group, default: 0])
    }
    return marks
  }

  private func ordersBySide(_ layout: Layout?) -> Bool {
    switch layout {
    case .call, .twoSided, .signing, .roundTables, .longTable, .hollowSquare: true
    case .photo: visit.convention == .international
    case .rostrum, .theatre, .classroom, .meeting, .uShape, .custom, nil: false
    }
  }
}

extension Layout? {
  var isRostrum: Bool {
    if case .rostrum = self { true } else { false }
  }
}
