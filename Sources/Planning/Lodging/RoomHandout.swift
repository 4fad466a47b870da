internal import Visit

/// Gives out the numbers of rooms to people whose class of room is decided. 房号分配
///
/// Within a class a delegation is in the order of precedence along the numbers, and people who are to be near each
/// other follow one another.
struct RoomHandout {
  let problem: LodgingProblem
  let classes: [RoomClass]
  /// The class and nights of each guest.
  let choices: [Choice?]
  /// Guests who share though `share` doesn't cover them.
  let couples: [LodgingProblem.Pair]
  /// Who shares by the nights of both; nil leaves it to the handout.
  let sharing: [Sharing]?
  /// People of the same nights share first, however many others there are.
  var isThrifty = false

  /// One room that two people of a bond with certain nights share.
  struct Sharing: Sendable, Hashable {
    var roomClass: Int
    var bond: Int
    var first: Range<Day>
    var second: Range<Day>
  }

  /// What was decided for one guest.
  struct Choice: Sendable, Hashable {
    var roomClass: Int
    var nights: Range<Day>
  }

  /// People who live in one room, perhaps one after another.
  private struct Household {
    var guests: [Int]
    var nights: [Range<Day>]
    var turn: Int
    var bond: Int?
  }

  /// The room of each guest. Nobody is without one who has a choice, unless the rooms of a class run out.
  func placements() -> [LodgingPlacement?] {
    var placements: [LodgingPlacement?] = Array(repeating: nil, count: problem.guests.count)
    for (guest, choice) in choices.enumerated() {
      guard let choice, classes[choice.roomClass].rooms.count == 1 else { continue }
      placements[guest] = LodgingPlacement(room: classes[choice.roomClass].example, nights: choice.nights)
    }
    for (index, roomClass) in classes.enumerated() where roomClass.rooms.count > 1 {
      let households = inOrder(sharing.map { paired($0, in: index) } ?? households(of: index))
      for (household, room) in rooms(for: households, in: roomClass) {
        for guest in household.guests {
          placements[guest] = choices[guest].map { LodgingPlacement(room: room, nights: $0.nights) }
        }
      }
    }
    return repaired(placements)
  }

  private func households(of roomClass: Int) -> [Household] {
    let beds = problem.beds(problem.rooms[classes[roomClass].example].room, for: nil)
    let sorted = problem.guests.indices.filter { choices[$0]?.roomClass == roomClass }
      .sorted { key($0).lexicographicallyPrecedes(key($1)) }
    let members = isThrifty ? evenFirst(sorted, beds: beds) : sorted
    var households: [Household] = []
    for guest in members {
      guard let nights = choices[guest]?.nights else { continue }
      let bond = problem.guests[guest].bond
      let couple = couples.first { $0.first == guest || $0.second == guest }
      if let couple, let home = households.firstIndex(where: { $0.guests == [couple.first + couple.second - guest] }) {
        join(guest, &households[home], nights)
      } else if couple == nil, bond != nil, beds > 1, let home = home(for: guest, nights, households, beds: beds) {
        join(guest, &households[home], nights)
      } else {
        households.append(
          Household(
            guests: [guest], nights: [nights], turn: problem.guests[guest].turn, bond: couple == nil ? bond : nil))
      }
    }
    return households
  }

  /// Those who fill rooms with others of their bond and nights, then whoever is left over.
  private func evenFirst(_ sorted: [Int], beds: Int) -> [Int] {
    struct Likeness: Hashable {
      var bond: Int
      var nights: Range<Day>
    }
    func likeness(_ guest: Int) -> Likeness? {
      guard let bond = problem.guests[guest].bond, let nights = choices[guest]?.nights,
        !couples.contains(where: { $0.holds(guest) })
      else { return nil }
      return Likeness(bond: bond, nights: nights)
    }
    var left: [Likeness: Int] = [:]
    for guest in sorted { if let like = likeness(guest) { left[like, default: 0] += 1 } }
    for like in left.keys { left[like] = (left[like] ?? 0) / beds * beds }
    var (even, odd) = ([Int](), [Int]())
    for guest in sorted {
      if let like = likeness(guest), let some = left[like], some > 0 {
        left[like] = some - 1
        even.append(guest)
      } else {
        odd.append(guest)
      }
    }
    return even + odd
  }

  /// Households as decided: the first by turn of each kind of nights share with one another.
  private func paired(_ sharing: [Sharing], in roomClass: Int) -> [Household] {
    var waiting = problem.guests.indices.filter { choices[$0]?.roomClass == roomClass }
      .sorted { problem.guests[$0].turn < problem.guests[$1].turn }
    var households: [Household] = []
    func take(_ guests: [Int]) {
      waiting.removeAll { guests.contains($0) }
      households.append(
        Household(
          guests: guests, nights: guests.compactMap { choices[$0]?.nights },
          turn: guests.map { problem.guests[$0].turn }.min() ?? 0, bond: nil))
    }
    for couple in couples where waiting.contains(couple.first) && waiting.contains(couple.second) {
      take([couple.first, couple.second])
    }
    for pair in sharing where pair.roomClass == roomClass {
      func fits(_ guest: Int, _ nights: Range<Day>) -> Bool {
        problem.guests[guest].bond == pair.bond && choices[guest]?.nights == nights
      }
      guard let first = waiting.first(where: { fits($0, pair.first) }) else { continue }
      let others = waiting.filter { $0 != first && fits($0, pair.second) && !keepsApart($0, first) }
      let home = problem.guests[first].person.delegation
      guard let second = others.first(where: { problem.guests[$0].person.delegation == home }) ?? others.first else {
        continue
      }
      take([first, second])
    }
    for guest in waiting { take([guest]) }
    return households
  }

  private func key(_ guest: Int) -> [Int] {
    guard let nights = choices[guest]?.nights else { return [] }
    return [nights.lowerBound.ordinal, nights.upperBound.ordinal, problem.guests[guest].turn]
  }

  private func join(_ guest: Int, _ household: inout Household, _ nights: Range<Day>) {
    household.guests.append(guest)
    household.nights.append(nights)
    household.turn = min(household.turn, problem.guests[guest].turn)
  }

  /// The household with a bed left that fits best: the same nights, then the same delegation.
  private func home(for guest: Int, _ nights: Range<Day>, _ households: [Household], beds: Int) -> Int? {
    let open = households.indices.filter { index in
      let household = households[index]
      return household.bond == problem.guests[guest].bond && fits(nights, household.nights, beds: beds)
        && household.guests.allSatisfy { !keepsApart($0, guest) }
    }
    return open.min { fit(guest, nights, households[$0]) < fit(guest, nights, households[$1]) }
  }

  private func fits(_ nights: Range<Day>, _ others: [Range<Day>], beds: Int) -> Bool {
    let marks = [nights.lowerBound] + others.map(\.lowerBound).filter { nights.contains($0) }
    return marks.allSatisfy { mark in others.count { $0.contains(mark) } < beds }
  }

  private func fit(_ guest: Int, _ nights: Range<Day>, _ household: Household) -> Int {
    let sameNights = household.nights.contains(nights)
    let delegation = problem.guests[guest].person.delegation
    let sameDelegation = household.guests.allSatisfy { problem.guests[$0].person.delegation == delegation }
    return (sameNights ? 0 : 2) + (sameDelegation ? 0 : 1)
  }

  private func keepsApart(_ first: Int, _ second: Int) -> Bool {
    problem.demands.contains {
      $0.kind == .apart(.room) && $0.guests.contains(first) && $0.guests.contains(second)
    }
  }

  /// By turn, except that whoever is to be near somebody follows directly.
  private func inOrder(_ households: [Household]) -> [Household] {
    var order = households.sorted { $0.turn < $1.turn }
    for demand in problem.demands where demand.kind == .near {
      let homes = order.indices.filter { home in order[home].guests.contains { demand.guests.contains($0) } }
      guard let first = homes.first else { continue }
      let moved = homes.dropFirst().map { order[$0] }
      for home in homes.dropFirst().reversed() { order.remove(at: home) }
      order.insert(contentsOf: moved, at: first + 1)
    }
    return order
  }

  /// Rooms in number order to households in their order; where that runs out of rooms, by the day people come, which
  /// never needs more rooms than there are people on one night.
  private func rooms(for households: [Household], in roomClass: RoomClass) -> [(Household, Int)] {
    if let direct = firstFit(households, roomClass.rooms) { return direct }
    let byArrival = households.sorted { left, right in
      (left.nights.map(\.lowerBound).min() ?? Day(ordinal: 0), left.turn)
        < (right.nights.map(\.lowerBound).min() ?? Day(ordinal: 0), right.turn)
    }
    return firstFit(byArrival, roomClass.rooms) ?? []
  }

  private func firstFit(_ households: [Household], _ rooms: [Int]) -> [(Household, Int)]? {
    var occupied: [[Range<Day>]] = Array(repeating: [], count: rooms.count)
    var result: [(Household, Int)] = []
    for household in households {
      let free = rooms.indices.first { room in
        household.nights.allSatisfy { nights in !occupied[room].contains { $0.overlaps(nights) } }
      }
      guard let free else { return nil }
      occupied[free] += household.nights
      result.append((household, rooms[free]))
    }
    return result
  }

  /// Exchanges rooms of one class as long as that keeps more of what is asked.
  private func repaired(_ start: [LodgingPlacement?]) -> [LodgingPlacement?] {
    var best = start
    var worst = broken(best)
    for _ in 0..<20 where worst > 0 {
      guard let better = exchange(best, better: worst) else { return best }
      best = better
      worst = broken(best)
    }
    return best
  }

  private func broken(_ placements: [LodgingPlacement?]) -> Int {
    let hard = problem.demands.count { $0.weight == nil && !problem.keeps($0, placements) }
    return hard * 1_000_000_000 + problem.missed(placements).reduce(0) { $0 + (problem.demands[$1].weight ?? 0) }
  }

  private func exchange(_ placements: [LodgingPlacement?], better limit: Int) -> [LodgingPlacement?]? {
    for demand in problem.demands where !problem.keeps(demand, placements) {
      for guest in demand.guests {
        guard let home = placements[guest]?.room, let own = choices[guest]?.roomClass else { continue }
        for room in classes[own].rooms where room != home {
          let tried = placements.map { placement in
            guard var placement else { return placement }
            if placement.room == home { placement.room = room } else if placement.room == room { placement.room = home }
            return placement
          }
          if broken(tried) < limit { return tried }
        }
      }
    }
    return nil
  }
}
