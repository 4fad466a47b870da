internal import Precedence
internal import Visit

/// Who sits where: a seat for each sitter, nil without one. 排座结果
typealias Seating = [Int?]

// What an assignment is worth, counted by the definitions.
extension SeatingProblem {
  /// Weight of those without a seat.
  func unmet(_ seating: Seating) -> Int {
    sitters.indices.reduce(0) { $0 + (seating[$1] == nil ? sitters[$1].weight : 0) }
  }

  /// Pairs of whom the junior has the better place. 颠倒
  func inversions(_ seating: Seating) -> [(senior: Int, junior: Int)] {
    groups.flatMap { group -> [(senior: Int, junior: Int)] in
      isInOrder(group, seating)
        ? []
        : group.indices.flatMap { i -> [(senior: Int, junior: Int)] in
          guard let own = seating[group[i]] else { return [] }
          return group[(i + 1)...].compactMap { junior in
            seating[junior].flatMap { isBetter($0, than: own) ? (group[i], junior) : nil }
          }
        }
    }
  }

  /// Whether nobody of a group has a better place than one before: tiers never fall, nor places at one table. Of thousands
  /// in their order no pair need be looked at.
  private func isInOrder(_ group: [Int], _ seating: Seating) -> Bool {
    var tier = Int.min
    var honours = [Int](repeating: .min, count: tableCount)
    for sitter in group {
      guard let seat = seating[sitter] else { continue }
      let table = tableNumber(seat)
      guard seats[seat].tier >= tier, seats[seat].honour >= honours[table] else { return false }
      tier = seats[seat].tier
      honours[table] = seats[seat].honour
    }
    return true
  }

  /// Ranked people whom only the order tells apart, numbered by the seats that they may have: some best seating has each
  /// of a number in order. Who of two sits above the other otherwise may as well change places: neither the two nor
  /// anybody else loses by it. 同类者按序
  func alike(_ group: [Int]) -> [Int: Int] {
    var named = Set(sitters.compactMap(\.principal))
    for demand in demands {
      switch demand.kind {
      case .pin, .adjacent, .notAdjacent, .sameTable, .otherTables: named.formUnion(demand.people)
      default: return [:]
      }
    }
    var numbers: [[Int]: Int] = [:]
    var result: [Int: Int] = [:]
    for sitter in group where !named.contains(sitter) {
      let kind = sitters[sitter].allowed + [sitters[sitter].side == .host ? -1 : -2]
      let number = numbers[kind] ?? numbers.count
      numbers[kind] = number
      result[sitter] = number
    }
    return result
  }

  /// Whether nobody sits above somebody senior.
  func isInOrder(_ seating: Seating) -> Bool { unrankedAbove(seating).isEmpty && inversions(seating).isEmpty }

  /// Total inversion: each weighs the distance of the two in the order.
  func precedence(_ seating: Seating) -> Int {
    guard tableCount == 1 else { return inversions(seating).reduce(0) { $0 + distance($1.senior, $1.junior) } }
    return groups.reduce(0) { $0 + inversion($1, seating) }
  }

  /// The same where nobody is at a table, in n log n steps: for each, how many of those before sit worse, and the sum of
  /// their places in the order, kept by honour in a tree of sums.
  private func inversion(_ group: [Int], _ seating: Seating) -> Int {
    let own = group.compactMap { sitter in seating[sitter].map { (sitter, ($0, seats[$0].tier, seats[$0].honour)) } }
    let levels = unique(own.map { [$0.1.1, $0.1.2] }).sorted { $0.lexicographicallyPrecedes($1) }
    let ranks = Dictionary(uniqueKeysWithValues: levels.enumerated().map { ($1, $0 + 1) })
    var counts = [Int](repeating: 0, count: levels.count + 1)
    var places = counts
    var (seen, sum, total) = (0, 0, 0)
    for (sitter, seat) in own {
      let position = sitters[sitter].position ?? 0
      let rank = ranks[[seat.1, seat.2]] ?? 0
      var (better, at) = ((count: 0, sum: 0), rank)
      while at > 0 {
        better = (better.count + counts[at], better.sum + places[at])
        at &= at - 1
      }
      total += (seen - better.count) * position - (sum - better.sum)
      at = rank
      while at < counts.count {
        counts[at] += 1
        places[at] += position
        at += at & -at
      }
      (seen, sum) = (seen + 1, sum + position)
    }
    return total
  }

  /// People without a rank who have a better place than somebody ranked of their group, each with the most senior of
  /// these: they should sit after the ranked.
  func unrankedAbove(_ seating: Seating) -> [(follower: Int, senior: Int)] {
    zip(groups, followers).flatMap { group, followers in
      followers.compactMap { follower -> (follower: Int, senior: Int)? in
        guard let own = seating[follower] else { return nil }
        let senior = group.first { other in seating[other].map { isBetter(own, than: $0) } ?? false }
        return senior.map { (follower, $0) }
      }
    }
  }

  /// What the order costs, what matters most first: people without a rank above the ranked, then total inversion, then
  /// those without a rank whom a hard rule seats where they sit above. 次序代价
  func order(_ seating: Seating) -> [Int] {
    let above = unrankedAbove(seating)
    let called = above.count { isCalled[$0.follower] }
    return [above.count - called, precedence(seating), called]
  }

  /// Whether a hard rule says where somebody sits: on which places, beside whom, at whose table. Whoever has no rank and is
  /// called may sit above the ranked where the order gains by it: nobody senior goes down the row for it.
  static func called(_ sitters: [Sitter], _ demands: [SeatDemand]) -> [Bool] {
    var result = [Bool](repeating: false, count: sitters.count)
    for demand in demands where demand.weight == nil {
      switch demand.kind {
      case .pin, .adjacent, .sameTable: for sitter in demand.people { result[sitter] = true }
      default: continue
      }
    }
    return result
  }

  /// Weight of preferences missed.
  func preferences(_ seating: Seating) -> Int {
    demands.reduce(0) { sum, demand in
      demand.weight.map { sum + $0 * misses(demand, seating) } ?? sum
    }
  }

  /// Whether sides, needs, those who serve, hosts at tables and hard demands are as they must be.
  func holds(_ seating: Seating) -> Bool {
    for (sitter, seat) in seating.enumerated() {
      guard let seat else { continue }
      guard sitters[sitter].allowed.contains(seat) else { return false }
      if let principal = sitters[sitter].principal {
        guard let served = seating[principal], seats[seat].serves == seats[served].id else { return false }
        let beside = seats.indices.filter { seats[$0].beside == seats[served].id }
        guard seats[seat].beside != nil || beside.allSatisfy({ seating.contains($0) }) else { return false }
      }
    }
    return demands.allSatisfy { $0.weight != nil || misses($0, seating) == 0 } && tablesHaveHosts(seating)
      && chairsAreTakenInTurn(seating) && partiesAreKept(seating) && hostsChairsAreTaken(seating)
  }

  private func tablesHaveHosts(_ seating: Seating) -> Bool {
    guard !hostedTables.isEmpty || !openedTables.isEmpty else { return true }
    let seated = sitters.indices.filter { seating[$0] != nil }
    let hosted = Set(seated.filter { sitters[$0].side == .host }.compactMap { table(seating, $0) })
    let used = Set(seated.compactMap { table(seating, $0) })
    return hostedTables.allSatisfy { hosted.contains($0) }
      && openedTables.allSatisfy { !used.contains($0) || hosted.contains($0) }
  }

  /// Where rules may open a table: chairs, each with the one that is taken before it. Chairs of a table are taken from the
  /// highest on; those kept for hosts are left out.
  static func chairsInTurn(_ seats: [Arrangement.Seat], _ openedTables: [String]) -> [(chair: Int, before: Int)] {
    guard !openedTables.isEmpty else { return [] }
    return unique(seats.compactMap(\.table)).flatMap { table in
      let chairs = seats.indices.filter { number in
        seats[number].table == table && seats[number].serves == nil && seats[number].side != .host
          && (openedTables.contains(table) || seats[number].usual == .guest)
      }.sorted { seats[$0].honour < seats[$1].honour }
      return zip(chairs.dropFirst(), chairs).map { ($0, $1) }
    }
  }

  /// The first chair of each opened table: a host's.
  static func hostChairs(_ seats: [Arrangement.Seat], _ openedTables: [String]) -> [Int] {
    openedTables.compactMap { table in
      seats.indices.filter { seats[$0].table == table && seats[$0].serves == nil }
        .min { seats[$0].honour < seats[$1].honour }
    }
  }

  private func chairsAreTakenInTurn(_ seating: Seating) -> Bool {
    guard !chairsInTurn.isEmpty || !hostChairs.isEmpty else { return true }
    let taken = Set(seating.compactMap { $0 })
    return chairsInTurn.allSatisfy { !taken.contains($0.chair) || taken.contains($0.before) }
      && sitters.indices.allSatisfy { sitter in
        sitters[sitter].side == .host || !(seating[sitter].map { hostChairs.contains($0) } ?? false)
      }
  }

  /// Tables that the number who come doesn't need but a rule may: where guests sit, a host does too.
  static func openedTables(_ seats: [Arrangement.Seat], _ sitters: [Sitter], _ tables: [String]) -> [String] {
    let laid = Set(seats.filter { $0.usual != nil }.compactMap(\.table))
    return laid.isEmpty || !sitters.contains { $0.side == .host } ? [] : tables.filter { !laid.contains($0) }
  }

  /// Tables at each of which a host must sit.
  static func hostedTables(_ seats: [Arrangement.Seat]) -> [String] {
    let tables = unique(seats.filter { $0.usual == .host }.compactMap(\.table))
    return tables.count > 1 ? tables : []
  }

  private func table(_ seating: Seating, _ sitter: Int) -> String? { seating[sitter].flatMap { seats[$0].table } }

  /// Who sits on each seat.
  private func sitters(_ seating: Seating) -> [Int?] {
    var result = [Int?](repeating: nil, count: seats.count)
    for (sitter, seat) in seating.enumerated() {
      if let seat { result[seat] = sitter }
    }
    return result
  }

  private func areNeighbours(_ seating: Seating, _ pair: SeatDemand.Pair) -> Bool {
    guard let first = seating[pair.first], let second = seating[pair.second] else { return false }
    return pair.hand != .right && hands[first].left == second || pair.hand != .left && hands[first].right == second
  }

  /// How often a demand is missed; people without a seat miss nothing but a place of their own.
  func misses(_ demand: SeatDemand, _ seating: Seating) -> Int {
    func seated(_ pair: SeatDemand.Pair) -> Bool { seating[pair.first] != nil && seating[pair.second] != nil }
    switch demand.kind {
    case .pin(let person, let places): return seating[person].map { places.contains($0) } ?? true ? 0 : 1
    case .adjacent(let pair): return seated(pair) && !areNeighbours(seating, pair) ? 1 : 0
    case .notAdjacent(let pair): return areNeighbours(seating, pair) ? 1 : 0
    case .sameTable(let pair):
      return seated(pair) && table(seating, pair.first) != table(seating, pair.second) ? 1 : 0
    case .otherTables(let pair):
      return seated(pair) && table(seating, pair.first) == table(seating, pair.second) ? 1 : 0
    case .atMost(let most, let people, let name):
      return people.filter { table(seating, $0) == name }.count > most ? 1 : 0
    case .atLeast(let least, let people, let name):
      return people.filter { table(seating, $0) == name }.count < least ? 1 : 0
    case .noneOr(let least, let people, let name):
      let count = people.count { table(seating, $0) == name }
      return count > 0 && count < least ? 1 : 0
    case .strangers(let strangers):
      let sitters = sitters(seating)
      return neighbours.count { left, right in
        guard let one = sitters[left], let other = sitters[right] else { return false }
        return strangers.contains(one, other)
      }
    case .kept(let groups):
      return groups.reduce(0) { $0 + max(0, Set($1.compactMap { table(seating, $0) }).count - 1) }
    }
  }

  /// What can't be avoided: more people than seats in a zone or on a side, or more wheelchairs than places for them.
  var unmetBound: Int {
    let zones = unique(sitters.map(\.zone))
    return zones.reduce(0) { $0 + shortage(in: $1) }
  }

  private func shortage(in zone: String) -> Int {
    let people = sitters.indices.filter { sitters[$0].zone == zone && sitters[$0].principal == nil }
    let chairs = seats.filter { $0.zone == zone && $0.serves == nil }
    func short(_ some: [Int], _ fits: (Arrangement.Seat) -> Bool) -> Int {
      let room = chairs.count(where: fits)
      return some.map { sitters[$0].weight }.sorted().prefix(max(0, some.count - room)).reduce(0, +)
    }
    let sides = Side.allCases.map { side in
      short(people.filter { sitters[$0].side == side }) { $0.side == nil || $0.side == side }
    }
    return max(
      short(people) { _ in true }, sides.reduce(0, +), short(people.filter { sitters[$0].needsAccess }, \.accessible))
  }
}
