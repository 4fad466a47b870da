internal import Visit
internal import Wording

/// The trips of one convoy. 车队
struct ConvoyGroup: Sendable {
  var id: String
  /// Cars in their order; the pilot cars are not among them.
  var cars: [Plan.Trip]
  var pilots: [Plan.Trip]

  /// Everybody who rides, in the order of the cars.
  var people: [Person.ID] { cars.flatMap { $0.stops.flatMap(\.on) } }
}

extension AuditRule {
  /// A convoy leaves together, from one place to one place, its cars numbered from 1. 车队同行
  static let convoyTogether = AuditRule("convoy-together") { audit in
    audit.convoys.compactMap { convoy in
      let all = convoy.cars + convoy.pilots
      let numbered = convoy.cars.map(\.position) == convoy.cars.indices.map { $0 + 1 }
      let starts = Set(all.map { $0.stops.first?.leave })
      let ends = Set(all.map { [$0.stops.first?.place, $0.stops.last?.place] })
      guard !numbered || starts.count > 1 || ends.count > 1 else { return nil }
      return Remark(.auditConvoyApart(convoy.id, convoy.cars.map(\.id).joined(separator: ", ")))
    }
      + audit.plan.trips.filter { ($0.convoy == nil) != ($0.position == nil) }.map {
        Remark(.auditConvoyPosition($0.id))
      }
  }

  /// Pilot cars lead, and nothing else has position 0. 前导车
  static let convoyPilot = AuditRule("convoy-pilot") { audit in
    audit.plan.trips.compactMap { trip in
      guard let position = trip.position, let vehicle = audit.register.vehicles[trip.vehicle],
        (position == 0) != (vehicle.role == .pilot)
      else { return nil }
      return Remark(.auditPilot(trip.id, vehicle.name, position), parts: [.vehicle(vehicle.id)])
    }
  }

  /// Nobody senior rides in a later car than a junior of the same side. 车序
  static let convoyOrder = AuditRule("convoy-order") { audit in
    guard !audit.admitsInversions else { return [] }
    return audit.convoys.flatMap { convoy in
      audit.inversions(in: convoy).map { senior, junior, _ in
        Remark(.auditConvoyOrder(convoy.id, audit.name(senior), audit.name(junior)), people: [senior, junior])
      }
    }
  }

  /// The first guest and the first host of a convoy ride in car 1, with the interpreter or aide who serves them. 主车
  static let convoyFirstCar = AuditRule("convoy-first-car") { audit in
    audit.convoys.flatMap { convoy -> [Remark] in
      guard let first = convoy.cars.first else { return [] }
      let aboard = Set(first.stops.flatMap(\.on))
      let principals = [Side.guest, .host].compactMap { side in
        audit.ranking.people.first { audit.side(of: $0) == side && convoy.people.contains($0) }
      }
      let servants = principals.compactMap { principal in
        audit.attendant(of: principal, among: convoy.people).map { (principal, $0) }
      }
      var remarks = principals.filter { !aboard.contains($0) && !audit.isPinned($0, elsewhereThan: first) }.map {
        Remark(.auditFirstCar(convoy.id, audit.name($0)), people: [$0])
      }
      let wanted = Set(principals + servants.map(\.1))
      guard let vehicle = audit.register.vehicles[first.vehicle], wanted.count <= vehicle.seats else { return remarks }
      for (principal, servant) in servants where !aboard.contains(servant) && audit.fits(wanted, first, servant) {
        remarks.append(
          Remark(
            .auditFirstCarServant(convoy.id, audit.name(servant), audit.name(principal)), people: [servant, principal]))
      }
      return remarks
    }
  }

  /// Where a convoy is asked for, the guests who start with the senior guest ride in it. 车队成员
  static let convoyMembers = AuditRule("convoy-missing") { audit in
    guard !audit.plan.findings.contains(where: { $0.rule == "transport/no-convoy" }) else { return [] }
    return audit.convoyJourneys().compactMap { journey in
      let trips = journey.rides.map { audit.plan.trips[$0.ride.trip] }
      guard Set(trips.map(\.id)).count > 1 else { return nil }
      let names = Set(trips.map(\.convoy))
      guard names.count > 1 || names.contains(nil) else { return nil }
      let people = journey.rides.map(\.person)
      return Remark(
        .auditNoConvoy(journey.title, audit.names(people)), people: people, parts: journey.parts)
    }
  }
}

extension Inspection {
  /// The convoys, in the order in which they are first mentioned.
  var convoys: [ConvoyGroup] {
    var names: [String] = []
    for trip in plan.trips { if let name = trip.convoy, !names.contains(name) { names.append(name) } }
    return names.map { name in
      let trips = plan.trips.filter { $0.convoy == name }
      let cars = trips.filter { $0.position != 0 }.sorted {
        ($0.position ?? .max, $0.id) < ($1.position ?? .max, $1.id)
      }
      return ConvoyGroup(id: name, cars: cars, pilots: trips.filter { $0.position == 0 })
    }
  }

  /// Pairs of a side of whom the senior rides in a later car.
  func inversions(in convoy: ConvoyGroup) -> [(senior: Person.ID, junior: Person.ID, distance: Int)] {
    var result: [(senior: Person.ID, junior: Person.ID, distance: Int)] = []
    for (index, car) in convoy.cars.enumerated() {
      for junior in car.stops.flatMap(\.on) {
        for later in convoy.cars.dropFirst(index + 1) {
          for senior in later.stops.flatMap(\.on) {
            if let lead = ranking.lead(of: senior, over: junior) { result.append((senior, junior, lead)) }
          }
        }
      }
    }
    return result
  }

  /// The interpreter, else the secretary or aide, who serves somebody.
  func attendant(of principal: Person.ID, among people: [Person.ID]) -> Person.ID? {
    let serving = visit.people.filter {
      people.contains($0.id) && $0.serves.contains(principal) && ranking.position(of: $0.id) == nil
    }
    return (serving.first { $0.role == .interpreter } ?? serving.first { [.secretary, .aide].contains($0.role) })?.id
  }

  /// A hard rule holds somebody in another vehicle.
  func isPinned(_ person: Person.ID, elsewhereThan trip: Plan.Trip) -> Bool {
    hardRules.contains { _, rule in
      guard case .pin(let pin) = rule.demand, let vehicle = pin.vehicle else { return false }
      return rule.people.contains(person) && vehicle != trip.vehicle
    }
  }

  /// Whether luggage, needs and pins let somebody into the first car with all who belong there.
  func fits(_ wanted: Set<Person.ID>, _ trip: Plan.Trip, _ person: Person.ID) -> Bool {
    guard let vehicle = register.vehicles[trip.vehicle], !isPinned(person, elsewhereThan: trip) else { return false }
    if register.people[person]?.needs.contains(.wheelchair) ?? false {
      guard vehicle.features.contains(Need.wheelchair.rawValue) else { return false }
    }
    let parted = hardRules.contains { _, rule in
      rule.scope == .car && rule.demand == .apart && rule.people.contains(person)
        && rule.people.contains { $0 != person && wanted.contains($0) }
    }
    guard !parted else { return false }
    let travels = timelines.contains { timeline in
      wanted.contains(timeline.person.id)
        && timeline.rides.contains {
          plan.trips[$0.trip].convoy == trip.convoy
            && ($0.previous?.kind == .arrival || $0.next?.kind == .departure)
        }
    }
    let pieces = travels ? wanted.map { register.people[$0]?.luggageAlong ?? 0 }.total() : 0
    return pieces <= vehicle.luggage
  }

  /// A journey that should be made in convoy, with its guests who start where the senior guest does.
  struct ConvoyJourney {
    var title: Phrase
    var parts: [Origins.Part]
    var rides: [(person: Person.ID, ride: Ride)]
  }

  /// The journeys for which the scenario asks for a convoy.
  func convoyJourneys() -> [ConvoyJourney] {
    var journeys: [ConvoyJourney] = []
    let all = visit.transport.convoys.contains(.activities)
    for (activity, _) in scheduled where activity.convoy || all && activity.kind != .free {
      let rides = guestRides { $0.next?.kind == .activity(activity.id) }
      append(rides, title(.activity(activity.id)), [.activity(activity.id)], to: &journeys)
    }
    for (kind, wish) in [(Anchor.Kind.arrival, TransportRules.Convoy.arrival), (.departure, .departure)]
    where visit.transport.convoys.contains(wish) {
      let rides = guestRides { (kind == .arrival ? $0.previous : $0.next)?.kind == kind }
      let groups = Dictionary(grouping: rides) { entry in
        let anchor = kind == .arrival ? entry.ride.previous : entry.ride.next
        return "\(anchor?.place.text ?? "") \(anchor.map { kind == .arrival ? $0.end : $0.start }?.text ?? "")"
      }
      for key in groups.keys.sorted() {
        append(groups[key] ?? [], title(kind), [.key(.section("transport"), "convoys")], to: &journeys)
      }
    }
    return journeys
  }

  private func guestRides(_ fits: (Ride) -> Bool) -> [(person: Person.ID, ride: Ride)] {
    timelines.filter { side(of: $0.person.id) == .guest }.flatMap { timeline in
      timeline.rides.filter { fits($0) && (!$0.isHomeward || $0.previous?.kind == .arrival) }.map {
        (timeline.person.id, $0)
      }
    }
  }

  private func append(
    _ rides: [(person: Person.ID, ride: Ride)], _ title: Phrase, _ parts: [Origins.Part],
    to journeys: inout [ConvoyJourney]
  ) {
    let leader = ranking.sorted(rides.map(\.person)).first
    guard let first = rides.first(where: { $0.person == leader })?.ride else { return }
    let members = rides.filter { sameJourney(first, $0.ride) }
    journeys.append(ConvoyJourney(title: title, parts: parts, rides: members))
  }
}
