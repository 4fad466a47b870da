internal import Visit
internal import Wording

extension AuditRule {
  /// No more people than seats. 载客数
  static let seatsEnough = AuditRule("too-many-people") { audit in
    audit.plan.trips.compactMap { trip in
      guard let vehicle = audit.register.vehicles[trip.vehicle] else { return nil }
      let most = audit.aboard(trip).map(\.count).max() ?? 0
      guard most > vehicle.seats else { return nil }
      return Remark(
        .auditTooMany(vehicle.name, trip.id, found: most, seats: vehicle.seats), parts: [.vehicle(vehicle.id)])
    }
  }

  /// No more luggage than there is space for, on the journeys that people make with theirs. 行李
  static let luggageSpace = AuditRule("too-much-luggage") { audit in
    let carried = audit.luggage()
    return audit.plan.trips.enumerated().compactMap { index, trip in
      guard let vehicle = audit.register.vehicles[trip.vehicle] else { return nil }
      let pieces =
        audit.aboard(trip).enumerated().map { leg, people in
          let apart = trip.luggage.filter { $0.from <= leg && leg < $0.to }.map(\.pieces).total()
          return saturating(people.map { carried[Carried(trip: index, person: $0)] ?? 0 }.total(), plus: apart)
        }.max() ?? 0
      let space = audit.luggageSpace(for: trip, vehicle)
      guard pieces > space else { return nil }
      return Remark(
        .auditLuggage(vehicle.name, trip.id, found: pieces, space: space), parts: [.vehicle(vehicle.id)])
    }
  }

  /// Who needs a wheelchair rides in a vehicle fit for it. 无障碍车辆
  static let wheelchair = AuditRule("wheelchair-vehicle") { audit in
    audit.plan.trips.flatMap { trip -> [Remark] in
      guard let vehicle = audit.register.vehicles[trip.vehicle],
        !vehicle.features.contains(Need.wheelchair.rawValue)
      else { return [] }
      let people = audit.visit.people.filter { person in
        person.needs.contains(.wheelchair) && trip.stops.contains { $0.on.contains(person.id) }
      }
      return people.map {
        Remark(
          .auditWheelchair($0.name, vehicle.name, trip.id), people: [$0.id],
          parts: [.person($0.id), .vehicle(vehicle.id)])
      }
    }
  }

  /// Where rides aren't shared, people of different delegations ride apart, convoys and shuttles aside, and those whom a
  /// rule binds together with whom they go. 合乘
  static let sharing = AuditRule("ride-shared") { audit in
    guard !audit.visit.transport.share else { return [] }
    return audit.plan.trips.compactMap { trip in
      guard trip.convoy == nil, !audit.isShuttle(trip) else { return nil }
      let mixed = audit.aboard(trip).first { audit.parties(of: $0) > 1 }
      guard let mixed else { return nil }
      return Remark(
        .auditShared(trip.id, audit.names(mixed)), people: mixed, parts: [.key(.section("transport"), "share")])
    }
  }
}

/// Somebody's luggage on a trip.
struct Carried: Hashable, Sendable {
  var trip: Int
  var person: Person.ID
}

extension Inspection {
  /// How many delegations people are of, with those counted as one of whom some are bound together.
  fileprivate func parties(of people: [Person.ID]) -> Int {
    var parties = Set(people.compactMap { register.people[$0]?.delegation }).map { Set([$0]) }
    for rule in visit.rules where rule.demand == .together && rule.scope == .car && rule.weight == nil {
      let bound = Set(rule.people.filter(people.contains).compactMap { register.people[$0]?.delegation })
      let touched = parties.filter { !$0.isDisjoint(with: bound) }
      parties.removeAll { !$0.isDisjoint(with: bound) }
      if !touched.isEmpty { parties.append(touched.reduce([]) { $0.union($1) }) }
    }
    return parties.count
  }

  /// Who is aboard from each stop to the next, in the order of getting on.
  func aboard(_ trip: Plan.Trip) -> [[Person.ID]] {
    var people: [Person.ID] = []
    return trip.stops.dropLast().map { stop in
      let off = Set(stop.off)
      people.removeAll { off.contains($0) }
      let known = Set(people)
      people += stop.on.filter { !known.contains($0) }
      return people
    }
  }

  /// Luggage goes along from the arrival and to the departure.
  func luggage() -> [Carried: Int] {
    var result: [Carried: Int] = [:]
    for timeline in timelines where timeline.person.luggageAlong > 0 {
      for ride in timeline.rides where ride.previous?.kind == .arrival || ride.next?.kind == .departure {
        result[Carried(trip: ride.trip, person: timeline.person.id)] = timeline.person.luggageAlong
      }
    }
    return result
  }

  /// A vehicle's space, and that of a luggage car in its convoy.
  func luggageSpace(for trip: Plan.Trip, _ vehicle: Vehicle) -> Int {
    guard let convoy = trip.convoy else { return vehicle.luggage }
    let cars = plan.trips.filter { $0.convoy == convoy }.compactMap { register.vehicles[$0.vehicle] }
    return ([vehicle] + cars.filter { $0.role == .luggage }).map(\.luggage).total()
  }
}
