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
  /// sits lower than a seat left empty. 车内座次
  static let vehicleSeatOrder = AuditRule("vehicle-seat-order") { audit in
    audit.plan.trips.flatMap { trip -> [Remark] in
      guard let seats = VehicleHonours(trip, audit) else { return [] }
      var remarks: [Remark] = []
      for (index, first) in trip.riders.enumerated() {
        for second in trip.riders.dropFirst(index + 1) where first.overlaps(second) {
          guard let a = seats.honour(of: first.seat), let b = seats.honour(of: second.seat) else { continue }
          let (better, worse) = a < b ? (first, second) : (second, first)
          guard audit.side(of: better.person) == audit.side(of: worse.person),
            audit.outranks(worse.person, better.person), !seats.pinned.contains(better.person),
            !seats.pinned.contains(worse.person)
          else { continue }
          remarks.append(
            Remark(
              .auditCarOrder(trip.id, senior: audit.name(worse.person), junior: audit.name(better.person)),
              people: [worse.person, better.person]))
        }
        guard audit.ranking.position(of: first.person) != nil, !seats.pinned.contains(first.person),
          let own = seats.honour(of: first.seat),
          let free = seats.usual.prefix(own - 1).first(where: { seat in
            !trip.riders.contains { $0.seat == seat && $0.overlaps(first) }
          })
        else { continue }
        remarks.append(
          Remark(.auditCarBetterFree(trip.id, audit.name(first.person), first.seat, free: free), people: [first.person])
        )
      }
      return remarks
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
  /// Whose seat a rule fixes.
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
    pinned = Set(
      audit.visit.rules.flatMap { rule -> [Person.ID] in
        guard case .pin(let pin) = rule.demand, pin.vehicle != nil, pin.seat != nil else { return [] }
        return rule.people
      })
  }

  /// The place of a seat, 1 the highest; nil where the vehicle doesn't have it.
  func honour(of seat: String) -> Int? { (usual + others).firstIndex(of: seat).map { $0 + 1 } }
}
