internal import Visit

/// Vehicles, kilometres and rooms, in thousandths of the currency unit. 费用
extension Inspection {
  func costParts() -> [String: Int] { ["transport": transportCost(), "lodging": roomCost()] }

  /// A vehicle's day in cents × 10; hundreds of metres × cents a kilometre.
  private func transportCost() -> Int {
    vehicleDays.map { day in
      let length = day.runs.map(\.trip.hectometres).total()
      return saturating(
        saturating(day.vehicle.dayCost, times: 10), plus: saturating(length, times: day.vehicle.kilometreCost))
    }.total()
  }

  /// Room-nights; a shared room is paid once a night.
  private func roomCost() -> Int {
    struct Night: Hashable {
      var hotel: Hotel.ID
      var room: String
      var night: Day
    }
    var paid: Set<Night> = []
    var total = 0
    for stay in lodgings {
      for night in stay.nights.days
      where paid.insert(Night(hotel: stay.hotel.id, room: stay.room.number, night: night)).inserted {
        total = saturating(total, plus: saturating(min(max(0, stay.room.price), 100_000_000), times: 10))
      }
    }
    return total
  }
}
