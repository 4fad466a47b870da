public import Visit

/// What a plan provides for somebody at one occasion. 安排
public enum Provision: Hashable, Sendable {
  /// There from one moment to another, in a hall or without one. 出席
  case present(from: Moment, to: Moment, hall: Hall.ID?)
  /// On a seat, and at a table where there are tables. 座位
  case seat(String, table: String?)
  /// In a vehicle, on a seat of it. 乘车
  case ride(Ride)
  /// In a room for the night. 房间
  case room(Hotel.ID, String)

  /// Somebody's ride from one place to another. 一次乘车
  public struct Ride: Hashable, Sendable {
    /// In what.
    public var vehicle: Vehicle.ID
    /// The place of the car in its convoy, if any. 车序
    public var position: Int?
    /// The seat in it.
    public var seat: String
    /// Gets on when the vehicle leaves.
    public var leave: Moment
    /// Gets off.
    public var arrive: Moment
  }
}

/// What it is provided for; the same in all plans of a visit. 事由
public enum Occasion: Hashable, Sendable {
  /// An activity.
  case activity(Activity.ID)
  /// A seat at an activity.
  case seat(Activity.ID)
  /// The so-manieth ride of a day, from 0, from one place to another.
  case ride(Day, from: Place.ID, to: Place.ID, turn: Int)
  /// Nights, half-open.
  case nights(Range<Day>)
}

extension Plan {
  /// All that the plan arranges for one person, occasion by occasion, in the plan's order.
  public func provisions(of person: Person.ID) -> [(occasion: Occasion, provision: Provision)] {
    var result: [(occasion: Occasion, provision: Provision)] = []
    for item in activities where item.attend.contains(where: { $0.person == person }) {
      result.append((.activity(item.activity), .present(from: item.start, to: item.end, hall: item.hall)))
    }
    for seat in seats where seat.person == person {
      result.append((.seat(seat.activity), .seat(seat.seat, table: seat.table)))
    }
    var turns: [Occasion: Int] = [:]
    for (trip, rider) in trips.flatMap({ trip in trip.riders.map { (trip, $0) } }) where rider.person == person {
      guard let ride = ride(rider, on: trip) else { continue }
      let first = Occasion.ride(ride.day, from: ride.from, to: ride.to, turn: 0)
      let turn = turns[first, default: 0]
      turns[first] = turn + 1
      result.append((.ride(ride.day, from: ride.from, to: ride.to, turn: turn), .ride(ride.ride)))
    }
    for stay in stays where stay.person == person {
      for night in stay.nights.lowerBound.ordinal..<stay.nights.upperBound.ordinal {
        let day = Day(ordinal: night)
        result.append((.nights(day..<day.advanced(by: 1)), .room(stay.hotel, stay.room)))
      }
    }
    return result
  }

  private func ride(
    _ rider: Rider, on trip: Trip
  ) -> (day: Day, from: Place.ID, to: Place.ID, ride: Provision.Ride)? {
    guard trip.stops.indices.contains(rider.from), trip.stops.indices.contains(rider.to) else { return nil }
    let (on, off) = (trip.stops[rider.from], trip.stops[rider.to])
    let leave = on.leave ?? on.arrive
    let ride = Provision.Ride(
      vehicle: trip.vehicle, position: trip.position, seat: rider.seat, leave: leave, arrive: off.arrive)
    return (leave.day, on.place, off.place, ride)
  }
}
