internal import Visit

/// Preferences missed on the road: wishes about cars, convoys without their pilot or their best car, hosts who don't
/// come to where the convoy forms, and spare cars. 乘车偏好
extension Inspection {
  func transportPreferences() -> Int {
    let spare = vehicleDays.filter { $0.vehicle.role == .spare }.count
    return [spare, convoys.map { missed(in: $0) }.total(), pairsMissed(), pinsMissed()].total()
  }

  private func missed(in convoy: ConvoyGroup) -> Int {
    guard let first = convoy.cars.first, let start = first.stops.first else { return 0 }
    let day = (start.leave ?? start.arrive).day
    let out = visit.vehicles.filter { isOut($0, on: day) }
    let best = out.filter { $0.role == nil || $0.role == .spare }.compactMap(\.rating).min()
    let plain = best != nil && register.vehicles[first.vehicle]?.rating != best ? 1 : 0
    let pilots = out.filter { vehicle in
      vehicle.role == .pilot && !convoy.pilots.contains { $0.vehicle == vehicle.id }
    }
    return plain + pilots.count + hostsAside(of: convoy)
  }

  /// Whether a vehicle might go with a convoy: it is on duty, and keeps no line's timetable.
  private func isOut(_ vehicle: Vehicle, on day: Day) -> Bool {
    let isBound = visit.shuttles.contains { line in
      departures(of: line).contains { plan.trips[$0.trip].vehicle == vehicle.id && $0.leave.day == day }
    }
    return !isBound
      && vehicle.hours.contains { hours in
        let low = max(hours.lowerBound, Moment(day, minute: 0))
        return low.day == day && low < hours.upperBound
      }
  }

  /// Hosts who go to the same by themselves.
  private func hostsAside(of convoy: ConvoyGroup) -> Int {
    let trips = Set(convoy.cars.map(\.id))
    let goals = Set(
      timelines.flatMap(\.rides).filter { trips.contains(plan.trips[$0.trip].id) }.compactMap { ride -> Activity.ID? in
        if case .activity(let id) = ride.next?.kind { id } else { nil }
      })
    return timelines.filter { side(of: $0.person.id) == .host }.flatMap(\.rides).filter { ride in
      guard case .activity(let id) = ride.next?.kind, !ride.isHomeward else { return false }
      return goals.contains(id) && plan.trips[ride.trip].convoy == nil
    }.count
  }

  /// Soft wishes to ride together or apart, for each journey that both make: nobody misses the company of who isn't driven.
  private func pairsMissed() -> Int {
    var missed = 0
    for rule in visit.rules where rule.weight != nil && rule.scope == .car {
      guard rule.demand == .together || rule.demand == .apart else { continue }
      for (position, first) in rule.people.enumerated() {
        for second in rule.people.dropFirst(position + 1) {
          missed = saturating(missed, plus: saturating(breaches(of: rule, first, second).count, times: worth(rule)))
        }
      }
    }
    return missed
  }

  /// Rides in another vehicle than the one wished for, or on another seat of it.
  private func pinsMissed() -> Int {
    var missed = 0
    for rule in visit.rules where rule.weight != nil {
      guard case .pin(let pin) = rule.demand, let vehicle = pin.vehicle else { continue }
      for person in rule.people {
        let rides = (timeline(of: person)?.rides ?? []).filter { ride in
          let trip = plan.trips[ride.trip]
          let isSeated = pin.seat.map { seat in trip.riders.contains { $0.person == person && $0.seat == seat } }
          return (trip.vehicle != vehicle || isSeated == false) && applies(rule, to: ride)
        }
        missed = saturating(missed, plus: saturating(rides.count, times: worth(rule)))
      }
    }
    return missed
  }
}
