internal import Visit

extension RouteProblem {
  /// A state that makes as many of some trips as the day's people, times and vehicles allow; who isn't on one of them
  /// is left to the search. 沿用
  func state(like trips: [Plan.Trip], _ day: DayProblem, _ fleet: [Vehicle]) -> RouteState {
    var state = RouteState(self)
    let numbers = Dictionary(fleet.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let convoys = Dictionary(grouping: trips.filter { $0.convoy != nil }, by: { $0.convoy ?? "" })
    for (_, cars) in convoys.sorted(by: { $0.key < $1.key }) { lead(cars, day, numbers, &state) }
    let units = units(of: day)
    let ordinary = trips.filter { $0.convoy == nil }.sorted {
      ($0.stops[0].arrive, $0.id) < ($1.stops[0].arrive, $1.id)
    }
    for trip in ordinary {
      guard let vehicle = numbers[trip.vehicle], let ride = ride(like: trip, units),
        shifts.indices.contains(where: { shifts[$0].vehicle == vehicle && allows(ride, on: $0, state) })
      else { continue }
      let last = ride.places.count - 1
      let errand = RouteState.Errand(
        work: .ride(ride), from: ride.places[0], to: ride.places[last], start: ride.arrive[0],
        end: ride.arrive[last] + board,
        length: (0..<last).reduce(0) { $0 + grid.length(ride.places[$1], ride.places[$1 + 1]) })
      guard ConvoyInsertion(problem: self).insert(errand, vehicle, &state) else { continue }
      for member in ride.members {
        for kind in member.counts.indices { state.left[member.task][kind] -= member.counts[kind] }
      }
    }
    return state
  }

  /// Makes a convoy as it was made.
  private func lead(_ cars: [Plan.Trip], _ day: DayProblem, _ numbers: [Vehicle.ID: Int], _ state: inout RouteState) {
    let led = cars.filter { ($0.position ?? 0) > 0 }.sorted { ($0.position ?? 0) < ($1.position ?? 0) }
    let vehicles = led.compactMap { numbers[$0.vehicle] }
    guard let stops = led.first?.stops, let leave = stops[0].leave, let to = stops.last?.place else { return }
    for (index, convoy) in day.convoys.enumerated() where state.convoys[index] == nil {
      guard (convoy.from, convoy.to) == (stops[0].place, to), convoy.leave.contains(leave),
        let option = convoys[index].options.firstIndex(where: { $0.vehicles == vehicles }),
        let made = ConvoyInsertion(problem: self).making(index, option, at: leave.minutes, state)
      else { continue }
      state = made
      return
    }
  }

  /// Somebody's unit in a task, told by its first person.
  private struct Member {
    var task: Int
    var kind: Int
    var people: [Person.ID]
  }

  private func units(of day: DayProblem) -> [Person.ID: [Member]] {
    var units: [Person.ID: [Member]] = [:]
    for (task, party) in day.parties.enumerated() {
      for (kind, own) in party.classes.enumerated() {
        for people in own.units {
          guard let first = people.first else { continue }
          units[first, default: []].append(Member(task: task, kind: kind, people: people))
        }
      }
    }
    return units
  }

  /// A trip as a ride of those whose journeys it still makes; nil where there is nobody.
  private func ride(like trip: Plan.Trip, _ units: [Person.ID: [Member]]) -> Ride? {
    let places = trip.stops.compactMap { grid.number($0.place) }
    guard places.count == trip.stops.count, places.count > 1, Set(places).count == places.count else { return nil }
    let leave = trip.stops.dropLast().map { ($0.leave ?? $0.arrive).minutes }
    let arrive = trip.stops.map(\.arrive.minutes)
    var members: [Ride.Member] = []
    for rider in trip.riders where places.indices.contains(rider.to) && rider.from < rider.to {
      let isAboard = { (person: Person.ID) in
        trip.riders.contains { $0.person == person && ($0.from, $0.to) == (rider.from, rider.to) }
      }
      let own = units[rider.person]?.first { unit in
        let task = tasks[unit.task]
        return (task.from, task.to) == (places[rider.from], places[rider.to])
          && task.leave.contains(leave[rider.from]) && task.arrive.contains(arrive[rider.to])
          && arrive[rider.to] - leave[rider.from] <= task.longest && unit.people.allSatisfy(isAboard)
      }
      guard let own else { continue }
      let position = members.firstIndex { $0.task == own.task && ($0.on, $0.off) == (rider.from, rider.to) }
      if position == nil {
        let none = tasks[own.task].kinds.map { _ in 0 }
        members.append(Ride.Member(task: own.task, on: rider.from, off: rider.to, counts: none))
      }
      members[position ?? members.count - 1].counts[own.kind] += 1
    }
    var ride = Ride(0, from: places[0], to: places[1])
    (ride.places, ride.members, ride.leave, ride.arrive) = (places, members, leave, arrive)
    guard let kept = ride.without({ _ in false }) else { return nil }
    if kept.places == places { return kept }
    guard kept.isWhole else { return nil }
    return timing.timed(kept, soonest: arrive[0], latest: arrive[places.count - 1] + board)
  }

  /// Whether a vehicle may make a ride: who is aboard, how much of it, and with whom.
  private func allows(_ ride: Ride, on shift: Int, _ state: RouteState) -> Bool {
    let vehicle = shifts[shift]
    guard vehicle.carries, sharing || ride.members.count == 1 else { return false }
    for member in ride.members {
      for (kind, count) in member.counts.enumerated() where count > 0 {
        guard tasks[member.task].kinds[kind].suits[shift], count <= state.left[member.task][kind] else { return false }
        let isParted = pairs[member.task][kind].contains { pair in
          pair.weight == nil && !pair.together && ride.carries(pair.other.task, pair.other.kind)
        }
        if isParted { return false }
      }
    }
    return (0..<(ride.places.count - 1)).allSatisfy { leg in
      var (seats, luggage, groups) = (vehicle.seats, vehicle.luggage, most)
      for member in ride.members where member.on <= leg && leg < member.off {
        for (count, kind) in zip(member.counts, tasks[member.task].kinds) {
          seats -= count * kind.seats
          luggage -= count * kind.luggage
          for (group, size) in kind.grouped.enumerated() { groups[group] -= count * size }
        }
      }
      return seats >= 0 && luggage >= 0 && groups.allSatisfy { $0 >= 0 }
    }
  }
}
