internal import Visit

// Parts of the rows that are kept for some: by name, for whoever comes late, or a block for each delegation. People of
// different parts aren't compared; within each the order holds. 预留区
extension Occasion {
  /// Parts the rows of a grid. `base` is the zone of all its seats.
  func reserve(_ result: inout Arrangement, in base: String, _ grid: Layout.Grid) {
    let seating = activity.seating
    guard !seating.zones.isEmpty || !seating.late.isEmpty || seating.delegations == .keep else { return }
    let blocked = Set(hall.blocked)
    let reach = Reach(self)
    var rows = GridRows(
      grid,
      seats: result.seats.indices.filter { result.seats[$0].zone == base && !blocked.contains(result.seats[$0].id) },
      of: result.seats)
    var waiting = people.filter { (result.zones[$0] ?? base) == base }
    var spare: [Int] = []
    for zone in seating.zones {
      let seats = rows.take { zone.rows.contains($0.row) && (zone.columns?.contains($0.column) ?? true) }
      let reached = seats.filter { reach.contains(result.seats[$0]) }
      // The most senior where there are too few: the others sit among all.
      let own = Array(
        reach.members(waiting.filter { isAmong(zone.attendees, $0) }, places: reached.count).prefix(seats.count))
      keep(seats, for: own, as: "zone \(zone.id)", &result)
      waiting.removeAll { own.contains($0) }
      let free = min(seats.count - own.count, reached.count - own.count { reach.isImmobile($0) })
      spare += reached.suffix(max(0, free))
    }
    let held = held(waiting, reach, rows, spare, &result, base)
    rows.leave { held.contains($0) }
    let late = waiting.filter { isAmong(seating.late, $0) && reach.isMobile($0) }
    if !late.isEmpty {
      keep(rows.nearest(late.count, to: hall.doors), for: late, as: "late", &result)
      waiting.removeAll { late.contains($0) }
    }
    if seating.delegations == .keep { block(waiting.filter(reach.isMobile), &rows, &result) }
  }

  /// Seats that are left out of all parts, in front before others: one that a wheelchair reaches for whoever needs it, and
  /// one beside it for the companion. What is missing of them the zones give back of what they don't need.
  private func held(
    _ waiting: [Person.ID], _ reach: Reach, _ rows: GridRows, _ spare: [Int], _ result: inout Arrangement,
    _ base: String
  ) -> Set<Int> {
    let needing = waiting.filter(reach.isImmobile)
    var helped = needing.count { id in person(id)?.companion.map { waiting.contains($0) } ?? false }
    let numbers = Dictionary(
      result.seats.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let free = Set(rows.seats)
    var held = Set<Int>()
    var missing = needing.count
    for seat in rows.seats.sorted() where missing > 0 && reach.contains(result.seats[seat]) && !held.contains(seat) {
      held.insert(seat)
      missing -= 1
      let hands = [result.seats[seat].leftNeighbour, result.seats[seat].rightNeighbour].compactMap { name in
        name.flatMap { numbers[$0] }
      }.filter { free.contains($0) && !held.contains($0) }
      guard helped > 0, let beside = hands.first(where: { !reach.contains(result.seats[$0]) }) ?? hands.first else {
        continue
      }
      held.insert(beside)
      helped -= 1
    }
    for seat in spare.suffix(missing) { result.seats[seat].zone = base }
    return held
  }

  /// A block for each delegation, that of the most senior first; whoever needs one of few accessible seats stays out.
  private func block(_ free: [Person.ID], _ rows: inout GridRows, _ result: inout Arrangement) {
    var parties: [(delegation: Delegation.ID, members: [Person.ID])] = []
    for id in free {
      guard let delegation = person(id)?.delegation else { continue }
      if let known = parties.firstIndex(where: { $0.delegation == delegation }) {
        parties[known].members.append(id)
      } else {
        parties.append((delegation, [id]))
      }
    }
    for party in parties {
      keep(rows.block(party.members.count), for: party.members, as: "block \(party.delegation)", &result)
    }
  }

  private func keep(_ seats: [Int], for people: [Person.ID], as zone: String, _ result: inout Arrangement) {
    for seat in seats { result.seats[seat].zone = zone }
    for person in people { result.zones[person] = zone }
  }

  private func isAmong(_ attendees: [Activity.Attendee], _ id: Person.ID) -> Bool {
    guard let person = person(id) else { return false }
    return attendees.contains { attendee in
      switch attendee {
      case .delegation(let delegation): person.delegation == delegation
      case .person(let other): other == id
      case .role(let role): person.role == role
      }
    }
  }
}
