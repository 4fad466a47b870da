internal import Visit
internal import Wording

/// From where to where somebody rides, and when. 乘车行程
struct Ride: Sendable {
  var from: Place.ID
  var to: Place.ID
  var leave: Moment
  var arrive: Moment

  /// Everybody's, in the order of the plan.
  static func all(of plan: Plan) -> [Person.ID: [Ride]] {
    var rides: [Person.ID: [Ride]] = [:]
    for trip in plan.trips {
      for rider in trip.riders {
        guard trip.stops.indices.contains(rider.from), trip.stops.indices.contains(rider.to),
          let leave = trip.stops[rider.from].leave
        else { continue }
        let end = trip.stops[rider.to]
        rides[rider.person, default: []].append(
          Ride(from: trip.stops[rider.from].place, to: end.place, leave: leave, arrive: end.arrive))
      }
    }
    return rides
  }
}

extension Papers {
  /// When cars leave with some, by where they start. 发车时间
  func told(_ rides: [Ride]) -> String {
    unique(rides.map(\.from)).compactMap { from -> String? in
      let own = rides.filter { $0.from == from }.sorted { $0.leave < $1.leave }
      guard let first = own.first, let last = own.last else { return nil }
      guard first.leave == last.leave else {
        return self(.drives(from: first.leave.clock, to: last.leave.clock, from: place(from)))
      }
      return self(.drive(first.leave.clock, from: place(from), minutes: first.arrive - first.leave))
    }.joined(separator: "\n")
  }
}
