internal import Visit
internal import Wording

/// A vehicle from above with who sits where, its front at the top. 乘车座位图
struct VehicleChart {
  let papers: Papers
  let trip: Plan.Trip

  private static let seatWidth = 62.0
  private static let seatHeight = 42.0
  private static let gap = 9.0

  var markup: Markup? {
    guard let vehicle = papers.register.vehicles[trip.vehicle] else { return nil }
    let rows = Self.rows(of: vehicle, used: trip.riders.map(\.seat))
    let columns = rows.map(\.count).max() ?? 1
    let width = Double(columns) * (Self.seatWidth + Self.gap) + Self.gap + 16
    let height = Double(rows.count) * (Self.seatHeight + Self.gap) + 56
    return Pen.picture(width: width, height: height, title: papers.vehicleAndPlate(trip.vehicle)) {
      Pen.rectangle(
        4, 4, width - 8, height - 8, "outline", corner: vehicle.kind == .coach || vehicle.kind == .minibus ? 14 : 30)
      Pen.text(papers(.carFront), width / 2, 20, "muted", size: 10)
      for (position, row) in rows.enumerated() {
        seats(row, y: 28 + Double(position) * (Self.seatHeight + Self.gap), width: width)
      }
    }
  }

  private func seats(_ row: [String?], y: Double, width: Double) -> [Markup] {
    let step = (width - 16 - Self.gap) / Double(max(1, row.count))
    return row.enumerated().flatMap { position, seat -> [Markup] in
      guard let seat else { return [] }
      let x = 8 + Self.gap / 2 + step * (Double(position) + 0.5)
      return seat == Self.driver ? driver(x, y) : self.seat(seat, x, y)
    }
  }

  private func driver(_ x: Double, _ y: Double) -> [Markup] {
    let name = papers.register.vehicles[trip.vehicle]?.driver ?? papers(.chauffeur)
    return [
      Pen.circle(x, y + Self.seatHeight / 2 - 4, 10, "outline"), Pen.line(x - 10, y + 14, x + 10, y + 14, "outline"),
      Pen.text(name, x, y + Self.seatHeight - 1, "muted", size: 10, width: Self.seatWidth),
    ]
  }

  private func seat(_ seat: String, _ x: Double, _ y: Double) -> [Markup] {
    let left = x - Self.seatWidth / 2
    guard let rider = trip.riders.first(where: { $0.seat == seat }) else {
      return [Pen.rectangle(left, y, Self.seatWidth, Self.seatHeight, "vacant", corner: 7)]
    }
    let side = papers.register.side(of: rider.person).rawValue
    return [Pen.rectangle(left, y, Self.seatWidth, Self.seatHeight, side, corner: 7)]
      + Pen.name(papers.name(rider.person), x + 4, y + Self.seatHeight / 2 + 1, width: Self.seatWidth - 18, size: 13)
      + [
        Pen.circle(left + 2, y + 3, 8, "\(side)-mark"),
        Pen.text(String(rider.honour), left + 2, y + 6.5, "\(side)-number", size: 10),
      ]
  }

  private static let driver = "driver"

  /// The seats from the front to the back and from the left window to the right; nil is the aisle.
  private static func rows(of vehicle: Vehicle, used: [String]) -> [[String?]] {
    switch vehicle.kind {
    case .sedan, .suv: [[driver, nil, "front"], ["rear-left", "rear-middle", "rear-right"]]
    case .mpv:
      [[driver, nil, "front"], ["row2-left", nil, "row2-right"], ["row3-left", "row3-middle", "row3-right"]]
    case .minibus: [[driver, nil, nil, nil]] + busRows(vehicle.seats, left: 2, right: 1, used: used)
    case .coach: [[driver, nil, nil, nil, nil]] + busRows(vehicle.seats, left: 2, right: 2, used: used)
    }
  }

  /// Rows `1A 1B | 1C …` as far as the seats go; rows behind the last that is used are left out.
  private static func busRows(_ seats: Int, left: Int, right: Int, used: [String]) -> [[String?]] {
    let last = used.compactMap { Int($0.prefix { $0.isNumber }) }.max() ?? 1
    let total = max(1, seats / (left + right))
    return (1...max(1, min(total, last + 1, 40))).map { row in
      let letters = ["A", "B", "C", "D", "E"]
      let ids = letters.prefix(left + right).map { Optional("\(row)\($0)") }
      let extra = used.contains("\(row)\(letters[left + right])")
      return extra
        ? ids + ["\(row)\(letters[left + right])"] : Array(ids.prefix(left)) + [nil] + Array(ids.dropFirst(left))
    }
  }
}
