internal import Visit
internal import Wording

extension Papers {
  /// Who rides where, one row a rider (protocol.md 9, document 5). 乘车安排
  var carTable: Table {
    var table = Table(
      "cars", title: self(.cars),
      columns: [
        .init(self(.date)), .init(self(.trip)), .init(self(.car)), .init(self(.vehicle), isLong: true),
        .init(self(.driver)),
        .init(self(.liaison), isLong: true), .init(self(.seat)), .init(self(.name)), .init(self(.boards), isLong: true),
        .init(self(.alights), isLong: true), .init(self(.remarks), isForm: true),
      ])
    table.rows = plan.trips.flatMap(rows)
    table.grouped = 6
    table.isWide = true
    return table
  }

  /// A trip without riders, such as a pilot car's, still has a row with its way.
  private func rows(of trip: Plan.Trip) -> [[String]] {
    let head = [
      trip.stops.first.map { date($0.arrive.day) } ?? "", trip.id, carNumber(trip), vehicleAndPlate(trip.vehicle),
      register.vehicles[trip.vehicle]?.driver ?? "", liaison(on: trip),
    ]
    guard !trip.riders.isEmpty else {
      return [head + ["", "–", boarding(trip, at: 0), alighting(trip, at: trip.stops.count - 1), cargo(trip)]]
    }
    return trip.riders.map { rider in
      head + [
        self(rider.seat, Terms.carSeat), name(rider.person), boarding(trip, at: rider.from),
        alighting(trip, at: rider.to), "",
      ]
    }
  }

  /// The luggage that goes without its owners, and whose it is. 行李
  func cargo(_ trip: Plan.Trip, where isMeant: (Plan.Baggage) -> Bool = { _ in true }) -> String {
    let luggage = trip.luggage.filter(isMeant)
    guard !luggage.isEmpty else { return "" }
    return self(
      .luggageLoad(
        luggage.reduce(0) { $0 + min(max(0, $1.pieces), 10_000) }, luggage.map { "\(name($0.person)) \($0.pieces)" }))
  }

  /// `1号车` in a convoy; elsewhere a car goes by its name.
  func carNumber(_ trip: Plan.Trip) -> String { trip.position.map { self(.car($0)) } ?? "" }

  /// The staff who ride along, with their phones.
  func liaison(on trip: Plan.Trip) -> String {
    trip.riders.compactMap { register.people[$0.person] }.filter { $0.role == .staff }
      .map { ([name($0.id)] + [$0.phone].compactMap { $0 }).joined(separator: " ") }
      .joined(separator: "\n")
  }

  private func boarding(_ trip: Plan.Trip, at position: Int) -> String {
    guard trip.stops.indices.contains(position) else { return "" }
    let stop = trip.stops[position]
    return self(.timeAndPlace((stop.leave ?? stop.arrive).clock, place(stop.place)))
  }

  private func alighting(_ trip: Plan.Trip, at position: Int) -> String {
    guard trip.stops.indices.contains(position) else { return "" }
    return self(.timeAndPlace(trip.stops[position].arrive.clock, place(trip.stops[position].place)))
  }
}
