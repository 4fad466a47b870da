internal import Visit
internal import Wording

extension Inspection {
  /// People of the host side at a station or airport who may not receive there, or too many of them for a group. 迎送
  func receivers(roles: [Role], most: Int?) -> [PolicyBreach] {
    var groups: [(place: Place.ID, ready: Moment, people: [Person.ID])] = []
    for person in visit.people {
      guard let arrive = person.arrive, arrive.by != nil else { continue }
      let ready = register.readyAt(arrive)
      if let index = groups.firstIndex(where: { $0.place == arrive.place && $0.ready == ready }) {
        groups[index].people.append(person.id)
      } else {
        groups.append((arrive.place, ready, [person.id]))
      }
    }
    return groups.compactMap { group in
      let there = receiving(group.people, at: group.place)
      let wrong = there.filter { person in register.people[person]?.role.map { !roles.contains($0) } ?? true }
      let crowded = most.map { there.count > $0 } ?? false
      guard !wrong.isEmpty || crowded else { return nil }
      let people = wrong.isEmpty ? there : wrong
      return PolicyBreach(
        found: .auditReceiversFound(name(group.place), at: group.ready.text, people.map { name($0) }, most: most),
        people: people, parts: people.map { .person($0) })
    }
  }

  /// Hosts who meet some people, or leave the place where they arrive in one car with them.
  private func receiving(_ group: [Person.ID], at place: Place.ID) -> [Person.ID] {
    let arriving = Set(group)
    let meeting = plan.duties.filter { $0.place == place && !arriving.isDisjoint(with: $0.people) }.map(\.person)
    let riding = plan.trips.flatMap { trip -> [Person.ID] in
      trip.stops.flatMap { stop -> [Person.ID] in
        stop.place == place && !arriving.isDisjoint(with: stop.on) ? stop.on : []
      }
    }
    let hosts = Set(meeting + riding).filter { side(of: $0) == .host && register.people[$0] != nil }
    return ranking.sorted(hosts)
  }

  /// People below some ranks who are driven in small cars though a larger vehicle is there. 集中乘车
  func vehicles(_ ranks: Policy.RankNames, kinds: [VehicleKind]) -> [PolicyBreach] {
    guard ranks.range(on: visit.precedence.ladder) != nil else { return [] }
    let trips = plan.trips.filter { trip in
      guard let vehicle = register.vehicles[trip.vehicle], kinds.contains(vehicle.kind), let first = trip.stops.first,
        let last = trip.stops.last
      else { return false }
      let riders = trip.stops.flatMap(\.on)
      let guests = riders.filter { side(of: $0) == .guest }
      guard !guests.isEmpty, !riders.contains(where: { holds(ranks, $0) }) else { return false }
      return visit.vehicles.contains { other in
        !kinds.contains(other.kind) && other.role == nil && other.seats > vehicle.seats
          && other.hours.contains { $0.contains(first.arrive) && $0.contains(last.arrive) }
          && !isBusy(other, during: trip)
      }
    }
    guard !trips.isEmpty else { return [] }
    return [
      PolicyBreach(
        found: .auditSmallCarsFound(trips.map(\.id)),
        people: ranking.sorted(Set(trips.flatMap { $0.stops.flatMap(\.on) })),
        parts: [.section("vehicles")])
    ]
  }

  /// Whether a vehicle is on a trip of its own, not of the same convoy, while another trip is made.
  private func isBusy(_ vehicle: Vehicle, during trip: Plan.Trip) -> Bool {
    guard let first = trip.stops.first?.arrive, let last = trip.stops.last?.arrive else { return false }
    return plan.trips.contains { other in
      guard other.vehicle == vehicle.id, trip.convoy == nil || other.convoy != trip.convoy,
        let from = other.stops.first?.arrive, let to = other.stops.last?.arrive
      else { return false }
      return from < last && first < to
    }
  }
}
