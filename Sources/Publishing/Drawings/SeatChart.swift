public import Visit
internal import Wording

/// Who sits where at an activity, drawn in plan view from above: names in position, their places in the order, the sides
/// by colour, and from where the chart is seen. 席位图
public struct SeatChart {
  /// From where a chart is seen; what is left in one is right in the other, and the caption says so. 视向
  public enum View: String, Sendable, CaseIterable {
    /// From the hall, the camera or the door.
    case audience
    /// From where those sit who face the audience.
    case seated
  }

  let papers: Papers
  let item: Plan.Item
  let view: View
  let scene: SeatScene
  /// Whose cards stand out. 标出的人
  private var marked: Set<Person.ID> = []
  /// Points of the drawing for a metre.
  private let scale: Double

  /// Points from one chair to the next.
  private static let pitch = 72.0
  static let card = (width: 60.0, height: 40.0)
  private static let head = 84.0
  private static let foot = 92.0
  private static let margin = 46.0
  private static let leastWidth = 640.0
  /// What a label needs.
  private static let leastFurniture = 18.0

  /// The chart of an activity, or nil where nobody is seated.
  init?(papers: Papers, item: Plan.Item, view: View) {
    guard let scene = papers.scene(of: item) else { return nil }
    self.papers = papers
    self.item = item
    self.view = view
    self.scene = (view == .audience ? scene : scene.turned).tightened
    scale = Self.pitch / self.scene.pitch
  }

  /// The chart with the cards of some people standing out.
  func marking(_ people: Set<Person.ID>) -> SeatChart {
    var chart = self
    chart.marked = people
    return chart
  }

  /// The chart as SVG that stands alone.
  public var svg: String { markup.source }

  var markup: Markup {
    let box = frame
    let (width, height) = size
    let offset = (width - (box.right - box.left) * scale) / 2
    func place(_ point: Point) -> (x: Double, y: Double) {
      ((point.x - box.left) * scale + offset, (box.top - point.y) * scale + Self.head + Self.margin)
    }
    return Pen.picture(width: width, height: height, title: papers.title(item.activity)) {
      heading(width)
      for piece in scene.pieces { draw(piece, place(piece.at)) }
      for chair in scene.chairs { draw(chair, place(chair.at)) }
      caption(width, height)
    }
  }

  /// Whether the chart comes out larger on a sheet across than on an upright one, in the room that those have for it.
  var isWide: Bool {
    let (width, height) = size
    return min(265 / width, 156 / height) > min(174 / width, 225 / height)
  }

  private var size: (width: Double, height: Double) {
    let box = frame
    return (
      max(Self.leastWidth, (box.right - box.left) * scale + 2 * Self.margin),
      Self.head + (box.top - box.bottom) * scale + Self.foot + 2 * Self.margin
    )
  }

  private var frame: (left: Double, right: Double, bottom: Double, top: Double) {
    let xs = scene.chairs.map(\.at.x) + scene.pieces.flatMap { [$0.at.x - $0.width / 2, $0.at.x + $0.width / 2] }
    let ys = scene.chairs.map(\.at.y) + scene.pieces.flatMap { [$0.at.y - $0.depth / 2, $0.at.y + $0.depth / 2] }
    return (xs.min() ?? 0, xs.max() ?? 0, ys.min() ?? 0, ys.max() ?? 0)
  }

  private func heading(_ width: Double) -> [Markup] {
    let when = "\(papers.date(item.start.day)) \(papers.times(item.start, item.end))"
    return [
      Pen.text(papers.title(item.activity), width / 2, 28, "heading", size: 21, width: width - 40),
      Pen.text("\(when)　\(papers.location(item))", width / 2, 50, "muted", size: 12.5, width: width - 40),
    ]
  }

  private func draw(_ piece: SeatScene.Piece, _ at: (x: Double, y: Double)) -> [Markup] {
    let least = piece.label.isEmpty ? 0 : Self.leastFurniture
    let (width, depth) = (max(least, piece.width * scale), max(least, piece.depth * scale))
    let shape =
      switch piece.shape {
      case .box: Pen.rectangle(at.x - width / 2, at.y - depth / 2, width, depth, "furniture", corner: 4)
      case .round: Pen.circle(at.x, at.y, width / 2, "furniture")
      }
    return [
      shape,
      Pen.text(piece.label, at.x, at.y + 4.2, "muted", size: min(13, max(11, depth - 2)), width: max(width - 6, 24)),
    ]
  }

  private func draw(_ chair: SeatScene.Chair, _ at: (x: Double, y: Double)) -> [Markup] {
    guard let person = chair.person else {
      return [Pen.rectangle(at.x - 15, at.y - 12, 30, 24, "vacant", corner: 5)]
    }
    let side = (chair.side ?? papers.register.side(of: person)).rawValue
    let (left, top) = (at.x - Self.card.width / 2, at.y - Self.card.height / 2)
    let mark: [Markup] =
      chair.mark.map {
        [
          Pen.circle(left + 3, top + 3, 9.5, "\(side)-mark"),
          Pen.text($0, left + 3, top + 7.2, "\(side)-number", size: 11, width: 15),
        ]
      } ?? []
    let halo =
      marked.contains(person)
      ? [Pen.rectangle(left - 4, top - 4, Self.card.width + 8, Self.card.height + 8, "changed", corner: 9)] : []
    return halo
      + [way(chair.faces, at), Pen.rectangle(left, top, Self.card.width, Self.card.height, side, corner: 6)]
      + Pen.name(papers.name(person), at.x, at.y + 1, width: Self.card.width - 8, size: 14.5) + mark
  }

  /// A small wedge at the edge of the card towards which its sitter looks.
  private func way(_ faces: Int, _ at: (x: Double, y: Double)) -> Markup {
    let turn = ((faces % 360) + 360) % 360
    return Markup(
      "path",
      [
        "d": "M-6 \(Pen.number(reach(turn) + 1)) L0 \(Pen.number(reach(turn) - 6)) L6 \(Pen.number(reach(turn) + 1)) Z",
        "class": "way", "transform": "translate(\(Pen.number(at.x)) \(Pen.number(at.y))) rotate(\(turn))",
      ])
  }

  /// How far the card's edge is in a direction, upwards being negative.
  private func reach(_ turn: Int) -> Double {
    switch turn {
    case 0, 180: -Self.card.height / 2
    case 90, 270: -Self.card.width / 2
    case 1...45, 135...225, 315...359: -Self.card.height / 2 - 4
    default: -Self.card.width / 2 - 1
    }
  }
}

extension Papers {
  /// The charts of all activities at which people are seated, as seen from both sides.
  public func seatChart(of activity: Activity.ID, _ view: SeatChart.View) -> SeatChart? {
    items[activity].flatMap { SeatChart(papers: self, item: $0, view: view) }
  }
}
