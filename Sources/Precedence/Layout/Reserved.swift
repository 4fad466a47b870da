internal import Visit

// Parts of the rows that are kept for some: by name, for whoever comes late, or a block for each delegation. People of
// different parts aren't compared; within each the order holds. 预留区
extension Occasion {
  /// Parts the rows of a grid. `base` is the zone of all its seats.
  func reserve(_ result: inout Arrangement, in base: String, _ grid: Layout.Grid) {
    let seating = activity.seating
    guard !seating.zones.isEmpty || !seating.late.isEmpty || seating.delegations == .keep else { return }
    let blocked = Set(hall.blocked)
    var rows = GridRows(
      grid,
      seats: result.seats.indices.filter { result.seats[$0].zone == base && !blocked.contains(result.seats[$0].id) },
      of: result.seats)
    var waiting = people.filter { (result.zones[$0] ?? base) == base }
    for zone in seating.zones {
      let own = waiting.filter { isAmong(zone.attendees, $0) }
      let seats = rows.take { zone.rows.contains($0.row) && (zone.columns?.contains($0.column) ?? true) }
      keep(seats, for: own, as: "zone \(zone.id)", &result)
      waiting.removeAll { own.contains($0) }
    }
    let late = waiting.filter { isAmong(seating.late, $0) && isMobile($0) }
    if !late.isEmpty {
      keep(rows.nearest(late.count, to: hall.doors), for: late, as: "late", &result)
      waiting.removeAll { late.contains($0) }
    }
    if seating.delegations == .keep { block(waiting, &rows, &result) }
  }

  /// A block for each delegation, that of the most senior first; whoever needs one of few accessible seats stays out.
  private func block(_ waiting: [Person.ID], _ rows: inout GridRows, _ result: inout Arrangement) {
    let reached = hall.accessible.map(Set.init)
    let free = waiting.filter(isMobile)
    if let reached, free.count < waiting.count { rows.leave { reached.contains(result.seats[$0].id) } }
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

  /// Whether any seat will do; others take one of the few that a wheelchair reaches, wherever these are.
  private func isMobile(_ id: Person.ID) -> Bool {
    hall.accessible == nil || !(person(id)?.needs.contains(.wheelchair) ?? false)
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

  /// Rows of a photo behind the first by height: the shortest before the tallest, in each row the tallest in the middle
  /// (protocol.md 2.5.5). Everybody there has a place of one's own. 合影后排按身高
  func arrangeByHeight(_ result: inout Arrangement) {
    guard activity.seating.backRows == .height else { return }
    let front = result.seats.count { $0.row == 1 }
    let heights = people.map { person($0)?.height ?? Self.usualHeight }
    var waiting = people.indices.dropFirst(front).sorted { (heights[$0], $0) < (heights[$1], $1) }[...]
    for row in 2...max(2, result.seats.map(\.row).max() ?? 1) {
      let places = result.seats.indices.filter { result.seats[$0].row == row }
        .sorted { (abs(result.seats[$0].at.x), $0) < (abs(result.seats[$1].at.x), $1) }
      let standing = waiting.prefix(places.count).reversed()
      waiting = waiting.dropFirst(places.count)
      for (place, number) in zip(places, standing) {
        result.seats[place].zone = "place \(result.seats[place].id)"
        result.seats[place].side = nil
        result.zones[people[number]] = result.seats[place].zone
      }
    }
  }

  /// In centimetres, of whom nothing is known.
  private static var usualHeight: Int { 170 }
}
