internal import Precedence
internal import Visit
internal import Wording

extension AuditRule {
  /// Every rider has a seat that the vehicle has, alone, and its place of honour is what the kind says. 车内座位
  static let vehicleSeats = AuditRule("vehicle-seats") { audit in
    audit.plan.trips.flatMap { trip -> [Remark] in
      guard let seats = VehicleHonours(trip, audit) else { return [] }
      return trip.riders.enumerated().compactMap { index, rider -> Remark? in
        guard let honour = seats.honour(of: rider.seat) else {
          return Remark(
            .auditCarSeatUnknown(audit.name(rider.person), rider.seat, audit.name(trip.vehicle), trip.id),
            people: [rider.person])
        }
        let rival = trip.riders.prefix(index).first { $0.seat == rider.seat && $0.overlaps(rider) }
        if let rival {
          return Remark(
            .auditCarSeatTwice(rider.seat, audit.name(rival.person), audit.name(rider.person), trip.id),
            people: [rival.person, rider.person])
        }
        guard honour != rider.honour else { return nil }
        return Remark(
          .auditCarHonour(trip.id, rider.seat, found: rider.honour, expected: honour), people: [rider.person])
      }
    }
  }

  /// Inside a vehicle the senior of a side has the better seat, those outside the order come after, and nobody of rank
  /// sits lower than a seat left empty that would be right. Where people get on and off on the way and the seats don't
  /// suffice for that, the order holds among those who get on together. 车内座次
  static let vehicleSeatOrder = AuditRule("vehicle-seat-order") { audit in
    audit.plan.trips.flatMap { trip -> [Remark] in
      guard let seats = VehicleHonours(trip, audit) else { return [] }
      let suffices = audit.seatsSuffice(trip, seats)
      return trip.riders.enumerated().flatMap { index, rider -> [Remark] in
        audit.misplaced(rider, before: trip.riders.dropFirst(index + 1), trip, seats, together: !suffices)
          + audit.betterFree(rider, trip, seats, suffices: suffices)
      }
    }
  }
}

extension Inspection {
  /// Whether all could sit in their order beside those whose seat a rule fixes: each below the seniors of the same side
  /// who are aboard at the same time.
  fileprivate func seatsSuffice(_ trip: Plan.Trip, _ seats: VehicleHonours) -> Bool {
    let fixed = trip.riders.filter { seats.pinned.contains($0.person) }
    let taken = fixed.compactMap { rider in seats.honour(of: rider.seat).map { (rider: rider, honour: $0) } }
    var placed: [(rider: Plan.Rider, honour: Int)] = []
    for person in ranking.sorted(trip.riders.map(\.person)) where !seats.pinned.contains(person) {
      guard let rider = trip.riders.first(where: { $0.person == person }) else { continue }
      let others = placed.filter { $0.rider.overlaps(rider) }
      let above = others.filter { side(of: $0.rider.person) == side(of: person) }.map(\.honour).max() ?? 0
      let held = others + taken.filter { $0.rider.overlaps(rider) }
      guard let honour = (above + 1..<seats.count + 1).first(where: { place in !held.contains { $0.honour == place } })
      else { return false }
      placed.append((rider, honour))
    }
    return true
  }

  /// Riders who sit below a junior, or above a senior, of the same side.
  fileprivate func misplaced(
    _ first: Plan.Rider, before others: ArraySlice<Plan.Rider>, _ trip: Plan.Trip, _ seats: VehicleHonours,
    together: Bool
  ) -> [Remark] {
    others.compactMap { second -> Remark? in
      guard first.overlaps(second), !together || first.from == second.from,
        let a = seats.honour(of: first.seat), let b = seats.honour(of: second.seat)
      else { return nil }
      let (better, worse) = a < b ? (first, second) : (second, first)
      guard side(of: better.person) == side(of: worse.person), outranks(worse.person, better.person),
        !seats.pinned.contains(better.person), !seats.pinned.contains(worse.person)
      else { return nil }
      return Remark(
        .auditCarOrder(trip.id, senior: name(worse.person), junior: name(better.person)),
        people: [worse.person, better.person])
    }
  }

  /// Somebody of rank for whom a better seat is free all the way, below the seniors aboard.
  fileprivate func betterFree(
    _ rider: Plan.Rider, _ trip: Plan.Trip, _ seats: VehicleHonours, suffices: Bool
  ) -> [Remark] {
    guard ranking.position(of: rider.person) != nil, !seats.pinned.contains(rider.person),
      let own = seats.honour(of: rider.seat)
    else { return [] }
    let seniors = trip.riders.filter {
      (suffices || $0.from == rider.from) && $0.overlaps(rider) && side(of: $0.person) == side(of: rider.person)
        && outranks($0.person, rider.person)
    }
    let above = seniors.compactMap { seats.honour(of: $0.seat) }.filter { $0 < own }.max() ?? 0
    let free = seats.usual.prefix(own - 1).dropFirst(above).first { seat in
      !trip.riders.contains { $0.seat == seat && $0.overlaps(rider) }
    }
    return free.map {
      [Remark(.auditCarBetterFree(trip.id, name(rider.person), rider.seat, free: $0), people: [rider.person])]
    } ?? []
  }
}

extension Inspection {
  /// Whether somebody sits on the seat to which a rule fixes them on this trip.
  fileprivate func isFixed(_ rider: Plan.Rider, on trip: Plan.Trip) -> Bool {
    visit.rules.contains { rule in
      guard case .pin(let pin) = rule.demand, pin.vehicle == trip.vehicle, pin.seat == rider.seat,
        rule.people.contains(rider.person)
      else { return false }
      return (timeline(of: rider.person)?.rides ?? []).contains {
        plan.trips[$0.trip].id == trip.id && applies(rule, to: $0)
      }
    }
  }
}

extension Plan.Rider {
  /// Whether both are aboard at once.
  func overlaps(_ other: Self) -> Bool { from < other.to && other.from < to }
}

extension Inspection {
  /// Whether the first is before the second in the order, or stands in it while the second doesn't.
  func outranks(_ first: Person.ID, _ second: Person.ID) -> Bool {
    guard let a = ranking.position(of: first) else { return false }
    return ranking.position(of: second).map { a < $0 } ?? true
  }
}

/// The seats of a trip's vehicle in order of honour for the most who are aboard at once. 车内尊位
struct VehicleHonours: Sendable {
  /// Those for the riders, the highest first.
  let usual: [String]
  private let others: [String]
  /// Who sits where a rule, or a wish, has them on this trip.
  let pinned: Set<Person.ID>

  init?(_ trip: Plan.Trip, _ audit: Inspection) {
    guard let vehicle = audit.register.vehicles[trip.vehicle] else { return nil }
    let settings = Settings(audit.visit)
    let most = audit.aboard(trip).map(\.count).max() ?? 0
    usual = Precedence.vehicleSeats(
      vehicle.kind, seats: vehicle.seats, riders: most, hostDrives: vehicle.hostDrives, settings: settings)
    let usual = Set(usual)
    others = Precedence.vehicleSeats(
      vehicle.kind, seats: vehicle.seats, riders: vehicle.seats, hostDrives: vehicle.hostDrives, settings: settings
    ).filter { !usual.contains($0) }
    pinned = Set(trip.riders.filter { audit.isFixed($0, on: trip) }.map(\.person))
  }

  /// How many seats there are.
  var count: Int { usual.count + others.count }

  /// The place of a seat, 1 the highest; nil where the vehicle doesn't have it.
  func honour(of seat: String) -> Int? { (usual + others).firstIndex(of: seat).map { $0 + 1 } }
}
