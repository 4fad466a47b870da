internal import Visit
internal import Wording

extension SeatChart {
  /// From where the chart is seen, whose hand is left and right of it, what the colours mean, and the edition.
  func caption(_ width: Double, _ height: Double) -> [Markup] {
    let y = height - 62
    return [
      Pen.line(24, y - 20, width - 24, y - 20, "hair"),
      Pen.text(papers(viewpoint), width / 2, y, "guest-text", size: 13, width: width * 0.3),
    ] + hands(atLeft: true, 24, y, width * 0.33) + hands(atLeft: false, width - 24, y, width * 0.33)
      + legend(width, y + 42)
  }

  /// Whose hand an edge of the chart is, a line for each group of people.
  private func hands(atLeft: Bool, _ x: Double, _ y: Double, _ width: Double) -> [Markup] {
    let texts = hands(atLeft: atLeft).map { atLeft ? "◀ " + $0 : $0 + " ▶" }
    let widest = texts.map { DisplayWidth.of($0) }.max() ?? 1
    let size = min(12, width / Double(widest) / 0.54)
    return texts.enumerated().map { position, text in
      Pen.text(text, x, y + Double(position) * 17, "strong", size: size, anchor: atLeft ? "start" : "end")
    }
  }

  private func legend(_ width: Double, _ y: Double) -> [Markup] {
    let sides = Side.allCases.filter { side in scene.chairs.contains { $0.side == side && $0.person != nil } }
    let entries = sides.enumerated().flatMap { position, side in
      let x = 24 + Double(position) * 84
      return [
        Pen.rectangle(x, y - 10, 18, 12, side.rawValue, corner: 3),
        Pen.text(
          papers(side == .guest ? .guestSide : .hostSide), x + 24, y, "name", size: 11, width: 56, anchor: "start"),
      ]
    }
    let note = Pen.text(
      papers(.markNote), 24 + Double(sides.count) * 84, y, "muted", size: 10.5, width: 230, anchor: "start")
    return entries + [note, Pen.text(papers.edition, width - 24, y, "muted", size: 10, width: 240, anchor: "end")]
  }

  /// Whose left or right hand is at that edge: those who look at the viewer have their right at the chart's left.
  private func hands(atLeft: Bool) -> [String] {
    let occupied = scene.chairs.filter { $0.person != nil }
    let towards = occupied.contains { $0.faces == 180 }
    let away = occupied.contains { $0.faces == 0 }
    let (facing, backs) = view == .audience ? groups : (groups.1, groups.0)
    let hands: [Phrase] =
      (towards ? [.hand(left: !atLeft, of: facing.phrase)] : []) + (away ? [.hand(left: atLeft, of: backs.phrase)] : [])
    return hands.isEmpty ? [papers(.edge(left: atLeft))] : hands.map { papers($0) }
  }

  /// What those are called who look at the audience's side of the hall, and those who have their backs to it.
  private var groups: (Label, Label) {
    switch layout {
    case .rostrum: (.onRostrum, .inAudience)
    case .twoSided, .meeting, .uShape, .hollowSquare, .roundTables, .longTable: (.facingDoor, .backToDoor)
    case .photo: (.standing, .standing)
    default: (.sitting, .sitting)
    }
  }

  /// From where the chart is seen.
  private var viewpoint: Label {
    switch (layout, view) {
    case (.rostrum, .audience), (.signing, .audience): .fromAudience
    case (.rostrum, .seated): .fromRostrum
    case (.theatre, .audience), (.classroom, .audience): .fromBack
    case (.theatre, .seated), (.classroom, .seated): .fromFront
    case (.photo, .audience): .fromCamera
    case (.photo, .seated): .fromStanding
    case (.call, .seated), (.signing, .seated): .fromSeats
    case (.custom, .audience), (nil, .audience): .fromBelow
    case (.custom, .seated), (nil, .seated): .fromAbove
    case (_, .audience): .fromDoor
    case (_, .seated): .fromInside
    }
  }

  private var layout: Layout? { item.hall.flatMap { papers.register.halls[$0]?.layout } }
}
