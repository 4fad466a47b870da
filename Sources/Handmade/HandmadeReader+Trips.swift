internal import Precedence
internal import Visit

/// Trips from the rows of a table of cars. 由乘车表还原车次
extension HandmadeReader {
  /// A trip of rows that belong together: with the stops of the best plan's trip of that number where all rows fit it, else
  /// with those that the rows say.
  func trip(_ rows: [RideRow], number: Int) -> Plan.Trip {
    let id = rows.compactMap(\.trip).first ?? "h\(number + 1)"
    let usual = best.trips.first { $0.id == id }
    let vehicle = rows.first?.vehicle ?? ""
    var trip = Plan.Trip(id: id, vehicle: vehicle, hectometres: 0, stops: [], riders: [])
    trip.position = rows.compactMap(\.position).first
    trip.convoy = trip.position == nil ? nil : usual?.convoy ?? convoy(of: rows)
    if let usual, rows.allSatisfy({ Self.spans($0, usual.stops) != nil }) {
      trip.stops = usual.stops
      trip.luggage = usual.luggage
    } else {
      trip.stops = stops(of: rows)
    }
    for index in trip.stops.indices {
      trip.stops[index].on = []
      trip.stops[index].off = []
    }
    for row in rows {
      guard let person = row.person, let (from, to) = Self.spans(row, trip.stops) else { continue }
      trip.riders.append(Plan.Rider(person: person, seat: row.seat ?? "", honour: 0, from: from, to: to))
      trip.stops[from].on.append(person)
      trip.stops[to].off.append(person)
    }
    seat(&trip)
    return trip
  }

  /// Cars that have a number and leave together belong to one convoy.
  private func convoy(of rows: [RideRow]) -> String {
    rows.first.map { "\($0.from.place) \($0.from.at)" } ?? ""
  }

  /// The stops at which a row's ride begins and ends.
  private static func spans(_ row: RideRow, _ stops: [Plan.Stop]) -> (Int, Int)? {
    let from = stops.firstIndex { $0.place == row.from.place && ($0.leave ?? $0.arrive) == row.from.at }
    guard let from else { return nil }
    let to = stops.indices.first { $0 > from && stops[$0].place == row.to.place && stops[$0].arrive == row.to.at }
    return to.map { (from, $0) }
  }

  /// The stops that the rows say, in order of time. When a vehicle comes to where people only get on, or goes on from where
  /// they only get off, is what boarding takes.
  private func stops(of rows: [RideRow]) -> [Plan.Stop] {
    struct Event {
      var at: Moment
      var place: Place.ID
      var isLeaving: Bool
    }
    let events = rows.flatMap { row in
      [
        Event(at: row.from.at, place: row.from.place, isLeaving: true),
        Event(at: row.to.at, place: row.to.place, isLeaving: false),
      ]
    }.sorted { ($0.at, $0.isLeaving ? 1 : 0, $0.place) < ($1.at, $1.isLeaving ? 1 : 0, $1.place) }
    let board = visit.travel.board
    var stops: [Plan.Stop] = []
    for event in events {
      if let last = stops.last, last.place == event.place, last.leave.map({ $0 >= event.at || event.isLeaving }) ?? true
      {
        let index = stops.count - 1
        if event.isLeaving { stops[index].leave = max(stops[index].leave ?? event.at, event.at) }
        continue
      }
      stops.append(
        Plan.Stop(
          place: event.place, arrive: event.isLeaving ? event.at - board : event.at,
          leave: event.isLeaving ? event.at : nil, on: [], off: []))
    }
    for index in stops.indices.dropLast() where stops[index].leave == nil {
      stops[index].leave = stops[index].arrive + board
    }
    if let last = stops.indices.last { stops[last].leave = nil }
    return stops
  }

  /// Gives riders whose seat isn't said one by their place in the order, and each seat its honour.
  private func seat(_ trip: inout Plan.Trip) {
    guard let vehicle = register.vehicles[trip.vehicle] else { return }
    let most = trip.stops.indices.map { stop in trip.riders.count { $0.from <= stop && stop < $0.to } }.max() ?? 0
    func seats(_ riders: Int) -> [String] {
      vehicleSeats(
        vehicle.kind, seats: vehicle.seats, riders: riders, hostDrives: vehicle.hostDrives, settings: Settings(visit))
    }
    let usual = seats(most)
    let all = usual + seats(vehicle.seats).filter { !usual.contains($0) }
    var free = all.filter { seat in !trip.riders.contains { $0.seat == seat } }
    let sorted = order.sorted(trip.riders.map(\.person))
    for person in sorted {
      guard let index = trip.riders.firstIndex(where: { $0.person == person && $0.seat.isEmpty }), !free.isEmpty else {
        continue
      }
      trip.riders[index].seat = free.removeFirst()
    }
    for index in trip.riders.indices {
      // Nothing is left to sit on.
      if trip.riders[index].seat.isEmpty { trip.riders[index].seat = "–" }
      trip.riders[index].honour = (all.firstIndex(of: trip.riders[index].seat) ?? all.count) + 1
    }
    trip.riders = trip.riders.enumerated().sorted { ($0.element.honour, $0.offset) < ($1.element.honour, $1.offset) }
      .map(\.element)
  }

  /// The kilometres of trips, the empty run from where the vehicle was before included.
  func measure(_ trips: inout [Plan.Trip]) {
    let roads = Roads(visit)
    let sorted = trips.indices.sorted { a, b in
      let first = (trips[a].stops.first?.arrive ?? Moment(minutes: 0), a)
      return first < (trips[b].stops.first?.arrive ?? Moment(minutes: 0), b)
    }
    var places: [String: Place.ID] = [:]
    for index in sorted {
      let trip = trips[index]
      guard let first = trip.stops.first, let last = trip.stops.last, let vehicle = register.vehicles[trip.vehicle]
      else {
        continue
      }
      let key = "\(first.arrive.day) \(trip.vehicle)"
      let origin = places[key] ?? vehicle.depot
      places[key] = last.place
      if let usual = best.trips.first(where: { $0.id == trip.id }), usual.vehicle == trip.vehicle,
        usual.stops.map(\.place) == trip.stops.map(\.place), usual.stops.map(\.arrive) == trip.stops.map(\.arrive),
        before(usual) == origin
      {
        trips[index].hectometres = usual.hectometres
        continue
      }
      var length = roads.journey(from: origin, to: first.place, at: first.arrive)?.hectometres ?? 0
      for (from, to) in zip(trip.stops, trip.stops.dropFirst()) {
        length += roads.journey(from: from.place, to: to.place, at: from.leave ?? from.arrive)?.hectometres ?? 0
      }
      trips[index].hectometres = length
    }
  }

  /// Where a vehicle was before a trip of the best plan.
  private func before(_ trip: Plan.Trip) -> Place.ID? {
    guard let start = trip.stops.first?.arrive else { return nil }
    let earlier = best.trips.filter { other in
      other.vehicle == trip.vehicle
        && other.stops.first.map { $0.arrive < start && $0.arrive.day == start.day } ?? false
    }
    let last = earlier.max { ($0.stops.first?.arrive ?? start) < ($1.stops.first?.arrive ?? start) }
    return last?.stops.last?.place ?? register.vehicles[trip.vehicle]?.depot
  }
}
