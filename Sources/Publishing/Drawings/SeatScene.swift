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
    /// The table at which it stands, where there are several.
    var table: String?
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
