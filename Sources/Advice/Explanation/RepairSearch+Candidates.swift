internal import Planning
internal import Precedence
internal import Visit

extension RepairSearch {
  private var visit: Visit { base.visit }

  /// Changes that might mend a conflict, family by family, the least first.
  func candidates(for conflict: Conflict) -> [[Candidate]] {
    switch conflict.part {
    case .programme: programme(conflict)
    case .lodging:
      standards(conflict) + [ceilings(conflict)] + quotas(conflict)
        + [moreRooms(conflict), rules(conflict), people(conflict)]
    case .seating(let id): [moreTables(id), halls(id), rules(conflict), absent(conflict, from: id)]
    case .transport: [rules(conflict), people(conflict)]
    case .day(let day):
      vehicles(conflict, on: day) + [waits(conflict), times(conflict, on: day), rules(conflict), people(conflict)]
    }
  }

  /// Each hard rule of the conflict set aside.
  private func rules(_ conflict: Conflict) -> [Candidate] {
    conflict.statements.compactMap { statement in
      if case .rule(let index) = statement { return Candidate(changes: [.dropRule(index)], depth: 2) }
      return nil
    }.reversed()
  }

  /// The last of the order who are left out don't come.
  private func people(_ conflict: Conflict) -> [Candidate] {
    let left = conflict.people.reversed().map { Change.dropPerson($0) }
    return left.isEmpty
      ? [] : [Candidate(changes: Array(left.prefix(1)), depth: 3), Candidate(changes: Array(left), depth: 3)]
  }

  // MARK: Rooms

  private func standards(_ conflict: Conflict) -> [[Candidate]] {
    let register = Register(visit)
    let levels = conflict.people.map { register.people[$0]?.rank?.level }
    let binding = unique(
      levels.compactMap { level in visit.lodging.standards.firstIndex { $0.ranks.contains(level) } })
    let rooms = visit.hotels.flatMap(\.rooms)
    return binding.map { index in
      let standard = visit.lodging.standards[index]
      var steps: [(kinds: [Room.Kind], price: Int?)] = []
      let now = standard.kinds ?? Room.Kind.allCases
      if let ceiling = standard.maxPrice {
        steps += Set(rooms.filter { now.contains($0.kind) && $0.price > ceiling }.map(\.price)).sorted().map {
          ([], $0)
        }
      }
      for kind in [Room.Kind.twin, .single, .suite] where !now.contains(kind) {
        let prices = Set(rooms.filter { $0.kind == kind }.map(\.price)).sorted()
        steps += prices.map { price in ([kind], standard.maxPrice.flatMap { $0 < price ? price : nil }) }
      }
      return steps.map { Candidate(changes: [.widenStandard(index, kinds: $0.kinds, price: $0.price)], depth: 0) }
    }
  }

  /// The ceilings of the conflict, then all that hold for those left out with the prices of their standards, each raised
  /// to the price of rooms there.
  private func ceilings(_ conflict: Conflict) -> [Candidate] {
    let register = Register(visit)
    let levels = Set(conflict.people.map { register.people[$0]?.rank?.level })
    let (standards, ceilings) = (visit.lodging.standards, visit.lodging.ceilings)
    let clashing = ceilings.indices.filter { conflict.statements.contains(.ceiling($0)) }
    let holding = ceilings.indices.filter { index in levels.contains { ceilings[index].ranks.contains($0) } }
    let cities = Set(holding.map { ceilings[$0].city })
    let rooms = visit.hotels.filter { $0.city.map(cities.contains) ?? false }.flatMap(\.rooms)
    return Set(rooms.map(\.price)).sorted().flatMap { price -> [Candidate] in
      let raised = { (all: [Int]) in
        all.filter { ceilings[$0].price < price }.map { Change.raiseCeiling($0, to: price) }
      }
      let bound = standards.indices.filter { index in
        levels.contains { level in standards.firstIndex { $0.ranks.contains(level) } == index }
          && standards[index].maxPrice.map { $0 < price } ?? false
      }
      let all = raised(holding) + bound.map { .widenStandard($0, kinds: [], price: price) }
      return unique([raised(clashing), all]).filter { !$0.isEmpty }.map { Candidate(changes: $0, depth: 0) }
    }
  }

  /// Each quota of the conflict raised by one guest after the other, as far as there are people left out.
  private func quotas(_ conflict: Conflict) -> [[Candidate]] {
    conflict.statements.compactMap { statement in
      guard case .quota(let id, let index) = statement,
        let quota = visit.hotels.first(where: { $0.id == id })?.quotas[index]
      else { return nil }
      return (1...max(1, min(12, conflict.people.count))).map { more in
        Candidate(changes: [.raiseQuota(id, index, to: quota.most + more)], depth: 0)
      }
    }
  }

  /// More rooms like the cheapest that those left out may be given.
  private func moreRooms(_ conflict: Conflict) -> [Candidate] {
    let register = Register(visit)
    guard let person = conflict.people.first.flatMap({ register.people[$0] }) else { return [] }
    let standard = visit.lodging.standards.first { $0.ranks.contains(person.rank?.level) }
    let suits = { (room: Room) in
      (standard?.kinds?.contains(room.kind) ?? true) && (standard?.maxPrice.map { room.price <= $0 } ?? true)
        && (!person.needs.contains(.wheelchair) || room.accessible)
    }
    let rooms = visit.hotels.flatMap { hotel in hotel.rooms.filter(suits).map { (hotel.id, $0) } }
    guard let cheapest = rooms.min(by: { $0.1.price < $1.1.price }) else { return [] }
    return (1...max(1, min(12, conflict.people.count))).map { count in
      Candidate(changes: [.addRooms(cheapest.0, like: cheapest.1.number, count: count)], depth: 0)
    }
  }

  // MARK: Seats

  private func moreTables(_ id: Activity.ID) -> [Candidate] {
    guard let hall = base.plan.activities.first(where: { $0.activity == id })?.hall,
      case .roundTables? = visit.halls.first(where: { $0.id == hall })?.layout
    else { return [] }
    return [Candidate(changes: [.addTable(hall, seats: 10)], depth: 0)]
  }

  /// Another hall that is laid for the same.
  private func halls(_ id: Activity.ID) -> [Candidate] {
    let now = base.plan.activities.first { $0.activity == id }
    let hall = visit.halls.first { $0.id == now?.hall }
    let place = hall?.place
    let others = visit.halls.filter { $0.id != hall?.id && $0.layout.usualKind == hall?.layout.usualKind }
    return (others.filter { $0.place == place } + others.filter { $0.place != place }).map {
      Candidate(changes: [.hall(id, $0.id)], depth: 0)
    }
  }

  /// The last of the order don't sit there.
  private func absent(_ conflict: Conflict, from id: Activity.ID) -> [Candidate] {
    let there = base.plan.activities.first { $0.activity == id }?.attend.map(\.person) ?? []
    let out = Set(conflict.people)
    guard !out.isEmpty, out.count < there.count else { return [] }
    return [Candidate(changes: [.restrict(id, to: there.filter { !out.contains($0) })], depth: 3)]
  }

  // MARK: Times

  private static let shifts = [15, -15, 30, -30, 45, -45, 60, -60, 90, -90, 120, -120, 180, -180]

  private func programme(_ conflict: Conflict) -> [[Candidate]] {
    let activities = unique(
      conflict.statements.compactMap { statement -> Activity.ID? in
        switch statement {
        case .time(let id), .gap(let id), .attends(_, let id): id
        default: nil
        }
      })
    let moves = activities.map { self.moves(of: $0) }
    let excused = conflict.statements.compactMap { statement -> Candidate? in
      if case .attends(let person, let id) = statement {
        return Candidate(changes: [.excuse(person, from: id)], depth: 3)
      }
      return nil
    }
    let all = unique(
      conflict.statements.compactMap { statement -> Activity.ID? in
        if case .attends(_, let id) = statement { return id }
        return nil
      }
    ).map { id in Candidate(changes: conflict.people.map { .excuse($0, from: id) }, depth: 3) }
    return moves + [excused + all]
  }

  private func moves(of id: Activity.ID) -> [Candidate] {
    guard
      let start = visit.activities.first(where: { $0.id == id })?.start
        ?? base.plan.activities.first(where: { $0.activity == id })?.start
    else { return [] }
    return Self.shifts.map { Candidate(changes: [.move(id, to: start + $0)], depth: 1) }
  }

  /// The activities of a day to which those left out go, each moved a little.
  private func times(_ conflict: Conflict, on day: Day) -> [Candidate] {
    let people = Set(conflict.people)
    let items = base.plan.activities.filter { item in
      item.start.day == day && item.attend.contains { people.contains($0.person) }
    }
    let fixed = visit.activities.filter { own in own.start != nil && items.contains { $0.activity == own.id } }
    return [15, -15, 30, -30, 60, -60].flatMap { shift in
      fixed.prefix(3).compactMap { activity in
        activity.start.map { Candidate(changes: [.move(activity.id, to: $0 + shift)], depth: 1) }
      }
    }
  }

  // MARK: Rides

  /// One more vehicle, the smallest that does; one that takes wheelchairs where somebody needs that.
  private func vehicles(_ conflict: Conflict, on day: Day) -> [[Candidate]] {
    let hours = Moment(day, minute: 5 * 60)...Moment(day, minute: 23 * 60 + 59)
    guard let like = visit.vehicles.first?.id else { return [] }
    let register = Register(visit)
    let needsLift = conflict.people.contains { register.people[$0]?.needs.contains(.wheelchair) ?? false }
    let kinds: [VehicleKind] = needsLift ? [.mpv, .minibus] : [.sedan, .mpv, .minibus, .coach]
    return [
      kinds.map {
        Candidate(changes: [.addVehicle($0, like: like, hours: hours, accessible: needsLift)], depth: 0)
      }
    ]
  }

  private func waits(_ conflict: Conflict) -> [Candidate] {
    [15, 30, 60, 90].map { Candidate(changes: [.maxWait(visit.transport.maxWait + $0)], depth: 0) }
  }
}
