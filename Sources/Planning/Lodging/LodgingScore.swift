internal import Visit

/// What a distribution of rooms is worth, counted from the rooms alone. 住宿评价
struct LodgingScore: Sendable, Hashable {
  var served = 0
  var precedence = 0
  var preferences = 0
  /// Thousandths of a currency unit.
  var cost = 0

  /// The value of a goal on which lodging bears.
  func value(_ goal: GoalName) -> Int? {
    switch goal {
    case .served: served
    case .precedence: precedence
    case .preferences: preferences
    case .cost: cost
    case .vehicles, .comfort: nil
    }
  }
}

/// The room of one guest for some nights.
struct LodgingPlacement: Sendable, Hashable {
  var room: Int
  var nights: Range<Day>
}

/// A junior who has a better room than a comparable senior. 倒置
struct LodgingInversion: Sendable, Hashable {
  var senior: Int
  var junior: Int
  /// How far apart the two are in the order.
  var weight: Int
}

extension LodgingProblem {
  /// The value of each goal; nil stands for a guest without a room.
  func score(_ placements: [LodgingPlacement?]) -> LodgingScore {
    var score = LodgingScore()
    for (guest, placement) in zip(guests, placements) {
      score.served += guest.weight * (guest.nights.count - (placement?.nights.count ?? 0))
    }
    score.preferences += fours(placements)
    score.precedence = inversions(placements).reduce(0) { $0 + $1.weight }
    score.preferences += missed(placements).reduce(0) { $0 + (demands[$1].weight ?? 0) }
    score.preferences += cohesive.reduce(0) { $0 + extraFloors($1, placements) }
    score.cost = cost(placements)
    return score
  }

  /// People with a number that they would rather not have.
  private func fours(_ placements: [LodgingPlacement?]) -> Int {
    let unlucky = zip(guests, placements).compactMap { guest, placement in
      guest.person.noFour && placement.map { rooms[$0.room].room.number.contains("4") } ?? false ? guest.person.id : nil
    }
    return hasReturns ? Set(unlucky).count : unlucky.count
  }

  /// Juniors with a better room than a comparable senior in the same hotel on a common night.
  func inversions(_ placements: [LodgingPlacement?]) -> [LodgingInversion] {
    let ranked = guests.indices.filter { guests[$0].position != nil && placements[$0] != nil }
      .sorted { (guests[$0].position ?? 0) < (guests[$1].position ?? 0) }
    var found: [LodgingInversion] = []
    // Two people count once, however often one of them goes and comes back.
    var seen: Set<[Int]> = []
    for (place, senior) in ranked.enumerated() {
      for junior in ranked[(place + 1)...] where guests[senior].side == guests[junior].side {
        guard let a = placements[senior], let b = placements[junior], a.nights.overlaps(b.nights),
          rooms[a.room].house == rooms[b.room].house, rooms[b.room].room.grade < rooms[a.room].room.grade
        else { continue }
        let pair = [guests[senior].position ?? 0, guests[junior].position ?? 0]
        guard !hasReturns || seen.insert(pair).inserted else { continue }
        found.append(LodgingInversion(senior: senior, junior: junior, weight: distance(senior, junior)))
      }
    }
    return found
  }

  /// How far apart two ranked guests are in the order.
  func distance(_ senior: Int, _ junior: Int) -> Int { (guests[junior].position ?? 0) - (guests[senior].position ?? 0) }

  /// The demands with a weight that aren't kept.
  func missed(_ placements: [LodgingPlacement?]) -> [Int] {
    demands.indices.filter { demands[$0].weight != nil && !keeps(demands[$0], placements) }
  }

  /// Whether a demand is kept among those who have a room.
  func keeps(_ demand: LodgingDemand, _ placements: [LodgingPlacement?]) -> Bool {
    let lodged = demand.guests.filter { placements[$0] != nil }
    func room(_ guest: Int) -> Int { placements[guest]?.room ?? 0 }
    func everyPair(_ test: (Int, Int) -> Bool) -> Bool {
      lodged.indices.allSatisfy { i in
        lodged[(i + 1)...].allSatisfy { isOnePerson(lodged[i], $0) || test(lodged[i], $0) }
      }
    }
    // Somebody who goes and comes back is one.
    func people(_ lodged: [Int], _ scope: LodgingDemand.Scope) -> [Int: Int] {
      let places = lodged.map { (person: guests[$0].person.id, place: place(room($0), scope)) }
      guard hasReturns else { return counts(places.map(\.place)) }
      return Dictionary(grouping: places, by: \.place).mapValues { Set($0.map(\.person)).count }
    }
    func overlap(_ first: Int, _ second: Int) -> Bool {
      guard let a = placements[first], let b = placements[second] else { return false }
      return a.nights.overlaps(b.nights)
    }
    switch demand.kind {
    case .together(.room): return everyPair { room($0) == room($1) || !overlap($0, $1) }
    case .together(let scope): return everyPair { place(room($0), scope) == place(room($1), scope) }
    case .apart(.room): return everyPair { room($0) != room($1) || !overlap($0, $1) }
    case .apart(let scope): return everyPair { place(room($0), scope) != place(room($1), scope) }
    case .near: return everyPair { near(room($0), room($1)) }
    case .pin(let rooms): return lodged.allSatisfy { rooms.contains(room($0)) }
    case .atMost(let most, let scope):
      return people(lodged, scope).allSatisfy { $0.value <= most }
    case .quota(let most, let house):
      let stays = lodged.filter { rooms[room($0)].house == house }.compactMap { placements[$0]?.nights }
      return mostAtOnce(stays, unlessAtMost: most) <= most
    case .atLeast(let least, let scope):
      let inside = people(lodged, scope)
      let used = Set(placements.compactMap { $0.map { place($0.room, scope) } })
      return used.allSatisfy { inside[$0, default: 0] >= least }
    }
  }

  /// A room, its floor or its hotel, by index.
  func place(_ room: Int, _ scope: LodgingDemand.Scope) -> Int {
    switch scope {
    case .room: room
    case .floor: rooms[room].floor
    case .hotel: rooms[room].house
    }
  }

  /// Floors that some guests use beyond the first.
  func extraFloors(_ group: [Int], _ placements: [LodgingPlacement?]) -> Int {
    max(0, Set(group.compactMap { placements[$0].map { rooms[$0.room].floor } }).count - 1)
  }

  /// Room-nights by price; a shared room is paid once a night.
  private func cost(_ placements: [LodgingPlacement?]) -> Int {
    var byRoom: [Int: [Range<Day>]] = [:]
    for placement in placements.compactMap(\.self) { byRoom[placement.room, default: []].append(placement.nights) }
    return byRoom.reduce(0) { $0 + rooms[$1.key].price * nights(covered: $1.value) }
  }

  private func nights(covered ranges: [Range<Day>]) -> Int {
    var total = 0
    var reached: Day?
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let from = max(range.lowerBound, reached ?? range.lowerBound)
      total += max(0, range.upperBound.ordinal - from.ordinal)
      reached = max(range.upperBound, reached ?? range.upperBound)
    }
    return total
  }

  /// The most stays that have a night in common; just how many there are when that is no more than `few`.
  private func mostAtOnce(_ stays: [Range<Day>], unlessAtMost few: Int) -> Int {
    guard stays.count > few else { return stays.count }
    return Set(stays.map(\.lowerBound)).map { night in stays.count { $0.contains(night) } }.max() ?? 0
  }

  private func counts(_ places: [Int]) -> [Int: Int] { places.reduce(into: [:]) { $0[$1, default: 0] += 1 } }

  /// Whether the placements keep everything that is hard: eligible and free rooms, beds, sharing, rules.
  func isLawful(_ placements: [LodgingPlacement?]) -> Bool {
    for (guest, placement) in placements.enumerated() {
      guard let placement else { continue }
      guard eligible[guest].contains(placement.room), rooms[placement.room].room.isFree(placement.nights),
        guests[guest].nights.covers(placement.nights)
      else { return false }
    }
    return Dictionary(grouping: placements.indices.filter { placements[$0] != nil }, by: { placements[$0]?.room ?? 0 })
      .allSatisfy { room, people in mayLive(people, in: room, placements) }
      && demands.allSatisfy { $0.weight != nil || keeps($0, placements) }
  }

  private func mayLive(_ people: [Int], in room: Int, _ placements: [LodgingPlacement?]) -> Bool {
    people.allSatisfy { guest in
      guard let first = placements[guest]?.nights.lowerBound else { return true }
      let present = people.filter { placements[$0]?.nights.contains(first) ?? false }
      let pair = present.count == 2 ? self.pair(present[0], present[1]) : nil
      guard present.count <= beds(rooms[room].room, for: pair) else { return false }
      return present.indices.allSatisfy { i in present[(i + 1)...].allSatisfy { mayShare(present[i], $0) } }
    }
  }
}

extension Range<Day> {
  /// How many nights.
  var count: Int { upperBound.ordinal - lowerBound.ordinal }

  /// Whether all nights of `other` are among these.
  func covers(_ other: Range<Day>) -> Bool { lowerBound <= other.lowerBound && other.upperBound <= upperBound }
}
