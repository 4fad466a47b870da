internal import Visit
internal import Wording

/// The floors of a hotel on which people of the visit stay, the highest first. 楼层图
struct FloorChart {
  let papers: Papers
  let hotel: Hotel

  private static let room = (width: 86.0, height: 62.0, gap: 6.0)
  private static let perLine = 8
  private static let margin = 44.0

  var markup: Markup? {
    let stays = papers.plan.stays.filter { $0.hotel == hotel.id }
    let floors = Set(stays.compactMap { papers.room(of: $0)?.floor }).sorted(by: >)
    guard !floors.isEmpty else { return nil }
    let lines = floors.flatMap { floor in
      let rooms = hotel.rooms.filter { $0.floor == floor }
      return stride(from: 0, to: rooms.count, by: Self.perLine).map { start in
        (floor: start == 0 ? floor : nil, rooms: Array(rooms[start..<min(start + Self.perLine, rooms.count)]))
      }
    }
    let widest = lines.map(\.rooms.count).max() ?? 1
    let width = Self.margin + Double(widest) * (Self.room.width + Self.room.gap) + 4
    let height = Double(lines.count) * (Self.room.height + 12) + 8
    return Pen.picture(width: width, height: height, title: hotel.name) {
      for (position, line) in lines.enumerated() {
        let y = 4 + Double(position) * (Self.room.height + 12)
        if let floor = line.floor { label(floor, y, width) }
        for (column, room) in line.rooms.enumerated() {
          draw(room, stays, Self.margin + Double(column) * (Self.room.width + Self.room.gap), y)
        }
      }
    }
  }

  private func label(_ floor: Int, _ y: Double, _ width: Double) -> [Markup] {
    [
      Pen.text(
        papers(.floor(floor)), 2, y + Self.room.height / 2 + 5, "heading", size: 14, width: Self.margin - 6,
        anchor: "start"),
      Pen.line(0, y + Self.room.height + 6, width, y + Self.room.height + 6, "hair"),
    ]
  }

  private func draw(_ room: Room, _ stays: [Plan.Stay], _ x: Double, _ y: Double) -> [Markup] {
    let here = stays.filter { $0.room == room.number }
    let side = here.first.map { papers.register.side(of: $0.person).rawValue }
    let taken = here.isEmpty && !room.taken.isEmpty
    let centre = x + Self.room.width / 2
    let accessible: [Markup] =
      room.accessible ? [Pen.text(papers(.accessible), centre, y + Self.room.height - 5, "muted", size: 8.5)] : []
    let state: [Markup] =
      taken || here.isEmpty ? [Pen.text(papers(taken ? .taken : .free), centre, y + 42, "muted", size: 11)] : []
    return [
      Pen.rectangle(x, y, Self.room.width, Self.room.height, side ?? (taken ? "taken" : "vacant"), corner: 5),
      Pen.text(room.number, x + 7, y + 16, "strong", size: 12, width: 40, anchor: "start"),
      Pen.text(papers(room.kind.label), x + Self.room.width - 7, y + 16, "muted", size: 9.5, width: 44, anchor: "end"),
    ] + state + people(here, centre, y) + accessible
  }

  private func people(_ stays: [Plan.Stay], _ x: Double, _ y: Double) -> [Markup] {
    let shown = Array(stays.prefix(3))
    let step = shown.count > 2 ? 12.0 : 16.0
    let start = y + (shown.count > 1 ? 32 : 42)
    return shown.enumerated().map { position, stay in
      Pen.text(
        Pen.spread(papers.name(stay.person)), x, start + Double(position) * step, "name",
        size: shown.count > 2 ? 11 : 13.5,
        width: Self.room.width - 10)
    }
  }
}
