internal import Precedence
public import Visit

/// What it comes to that somebody changes places with whoever is elsewhere, nobody else being moved: quickly counted
/// where planning anew would take long, and never less than what that would cost. 对调
extension Draft {
  /// Whether a part is so large that planning it anew takes seconds.
  public func isLarge(_ part: Part) -> Bool {
    switch part {
    case .seating(let id):
      return seating.first { $0.item.activity == id }.map { $0.seats.count > 40 } ?? false
    case .lodging: return lodging.stays.count * visit.hotels.reduce(0) { $0 + $1.rooms.count } > 10_000
    case .day(let day): return transport.days.contains { $0.day == day && $0.movements.count > 150 }
    case .programme, .transport: return false
    }
  }

  /// For each of some seats of an activity what each goal changes by when somebody sits there and who sits there takes the
  /// person's seat; nil where that breaks a rule.
  public func exchanges(of person: Person.ID, seats: [String], at id: Activity.ID) -> [[GoalName: Int]?] {
    let context = Context(visit, language: language)
    guard let part = seating.first(where: { $0.item.activity == id }), let activity = context.register.activities[id],
      let hall = part.item.hall.flatMap({ context.register.halls[$0] })
    else { return seats.map { _ in nil } }
    let attending = part.item.attend.compactMap { context.register.people[$0.person] }
    let met = seating.prefix { $0.item.activity != id }.flatMap(\.neighbours)
    let laid = SeatingProblem(
      context, activity, hall, attending: attending, met: activity.seating.variety ? Set(met) : [],
      divided: Precedence.tables(in: hall, seats: part.seats))
    let isLaid = part.seats.allSatisfy { seat in
      laid.sitters.first { $0.person.id == seat.person }?.allowed.contains(laid.numbers[seat.seat] ?? -1) ?? true
    }
    let problem = isLaid ? laid : OpenedChairs(laid)?.problem ?? laid
    let places = Dictionary(part.seats.map { ($0.person, $0.seat) }, uniquingKeysWith: { first, _ in first })
    let before = problem.sitters.map { sitter in places[sitter.person.id].flatMap { problem.numbers[$0] } }
    guard let own = problem.sitters.firstIndex(where: { $0.person.id == person }), let seat = before[own] else {
      return seats.map { _ in nil }
    }
    return seats.map { target in
      guard let other = problem.numbers[target] else { return nil }
      var after = before
      if let holder = before.firstIndex(of: other) { after[holder] = seat }
      after[own] = other
      problem.seatServers(&after)
      guard problem.unmet(after) <= problem.unmet(before), problem.holds(after) || !problem.holds(before),
        problem.unrankedAbove(after).count <= problem.unrankedAbove(before).count
      else { return nil }
      return [
        .precedence: problem.precedence(after) - problem.precedence(before),
        .preferences: problem.preferences(after) - problem.preferences(before),
      ]
    }
  }

  /// For each of some rooms of the hotel in which somebody stays what each goal changes by when the person has that room,
  /// and who has it on those nights takes the person's; nil where that breaks a rule.
  public func exchanges(of person: Person.ID, rooms: [String], in hotel: Hotel.ID) -> [[GoalName: Int]?] {
    let problem = LodgingProblem(Context(visit, language: language))
    let number = { (hotel: Hotel.ID, room: String) in
      problem.rooms.firstIndex { $0.hotel == hotel && $0.room.number == room }
    }
    let stays = Dictionary(grouping: lodging.stays, by: \.person)
    let before = problem.guests.map { guest -> LodgingPlacement? in
      guard let stay = stays[guest.person.id]?.first(where: { $0.nights.overlaps(guest.nights) }),
        let room = number(stay.hotel, stay.room)
      else { return nil }
      return LodgingPlacement(room: room, nights: stay.nights)
    }
    guard let own = problem.guests.firstIndex(where: { $0.person.id == person }), let mine = before[own],
      problem.isLawful(before)
    else { return rooms.map { _ in nil } }
    let base = problem.score(before)
    return rooms.map { room in
      guard let target = number(hotel, room) else { return nil }
      var after = before
      for holder in before.indices where before[holder]?.room == target {
        guard before[holder]?.nights.overlaps(mine.nights) ?? false else { continue }
        after[holder]?.room = mine.room
      }
      after[own]?.room = target
      guard problem.isLawful(after) else { return nil }
      let score = problem.score(after)
      let pairs = visit.goals.compactMap { goal in
        score.value(goal).map { (goal, $0 - (base.value(goal) ?? 0)) }
      }
      return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
  }
}
