internal import Precedence
internal import Visit
internal import Wording

/// A vehicle from above with who sits where, its front at the top. 乘车座位图
struct VehicleChart {
  let papers: Papers
  let trip: Plan.Trip

  private static let seat = (width: 62.0, height: 42.0, gap: 9.0)
  /// Rows behind the last that is used aren't drawn, except the one after it, which shows that the bus goes on.
  private static let rowsBehind = 1.0

  var markup: Markup? {
    guard let vehicle = papers.register.vehicles[trip.vehicle] else { return nil }
    let seats = drawn(of: vehicle)
    guard let right = seats.map(\.at.x).max(), let front = seats.map(\.at.y).max(), let rear = seats.map(\.at.y).min()
    else { return nil }
    let across = Self.seat.width + Self.seat.gap
    let down = Self.seat.height + Self.seat.gap
    let isBus = vehicle.kind == .coach || vehicle.kind == .minibus
    let column = isBus ? 0.5 : 0.6
    let width = (right / column + 1) * across + Self.seat.gap + 16
    let height = ((front - rear) / 0.9 + 1) * down + 46
    return Pen.picture(width: width, height: height, title: papers.vehicleAndPlate(trip.vehicle)) {
      Pen.rectangle(4, 4, width - 8, height - 8, "outline", corner: isBus ? 14 : 30)
      Pen.text(papers(.carFront), width / 2, 20, "muted", size: 10)
      for seat in seats {
        let x = 8 + Self.seat.gap / 2 + (seat.at.x / column + 0.5) * across
        draw(seat.id, x, 28 + (front - seat.at.y) / 0.9 * down)
      }
    }
  }

  /// The seats as far back as they are used.
  private func drawn(of vehicle: Vehicle) -> [VehicleSeat] {
    let all = vehiclePlan(vehicle.kind, seats: vehicle.seats)
    let used = Set(trip.riders.map(\.seat))
    let rearmost = all.filter { used.contains($0.id) }.map(\.at.y).min()
    let isBus = vehicle.kind == .coach || vehicle.kind == .minibus
    guard isBus, let rearmost else { return all }
    return all.filter { $0.at.y >= rearmost - 0.9 * Self.rowsBehind - 0.01 }
  }

  private func draw(_ seat: String, _ x: Double, _ y: Double) -> [Markup] {
    let left = x - Self.seat.width / 2
    if seat == "driver", !trip.riders.contains(where: { $0.seat == seat }) { return driver(x, y) }
    guard let rider = trip.riders.first(where: { $0.seat == seat }) else {
      return [Pen.rectangle(left, y, Self.seat.width, Self.seat.height, "vacant", corner: 7)]
    }
    let side = papers.register.side(of: rider.person).rawValue
    return [Pen.rectangle(left, y, Self.seat.width, Self.seat.height, side, corner: 7)]
      + Pen.name(papers.name(rider.person), x, y + Self.seat.height / 2 + 2, width: Self.seat.width - 10, size: 13.5)
      + [
        Pen.circle(left + 3, y + 3, 8.5, "\(side)-mark"),
        Pen.text(String(rider.honour), left + 3, y + 6.7, "\(side)-number", size: 10.5),
      ]
  }

  private func driver(_ x: Double, _ y: Double) -> [Markup] {
    let name = papers.register.vehicles[trip.vehicle]?.driver ?? papers(.chauffeur)
    return [
      Pen.circle(x, y + 15, 10, "outline"), Pen.line(x - 10, y + 15, x + 10, y + 15, "outline"),
      Pen.text(name, x, y + Self.seat.height - 3, "muted", size: 11, width: Self.seat.width),
    ]
  }
}
