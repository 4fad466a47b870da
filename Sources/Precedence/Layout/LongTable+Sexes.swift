public import Visit

extension PlaceOrder {
  /// Who sits on the chairs of a long table where men and women sit by turns: the first, second … of a sex. 男女相间
  ///
  /// Chair 0 and, with a second host, the chair across are the hosts'. The first man is at the hostess's right, the second
  /// at her left; the first lady at the host's right, the second at his left; the next lady at the first man's right, and so
  /// on (protocol.md 3.9). Where one sex is short, the other fills the chairs that are left.
  public static func longTableBySexes(
    _ size: Int, hosts: (first: Gender, second: Gender?), men: Int, women: Int, honour: Placement.Honour = .right,
    without: Set<Int> = []
  ) -> [(chair: Int, gender: Gender, number: Int)] {
    guard size > 0 else { return [] }
    var left = [Gender.male: Array(1..<max(1, men + 1))[...], .female: Array(1..<max(1, women + 1))[...]]
    var chairs: [(chair: Int, wanted: Gender)] = []
    var seen = without.union(hosts.second == nil ? [0] : [0, size / 2])
    let senior = honour == .right ? -1 : 1
    for distance in 1..<max(2, size) {
      for (base, host) in [(0, hosts.first), (size / 2, hosts.second)] {
        guard let host else { continue }
        for step in [senior * distance, -senior * distance] {
          let chair = ((base + step) % size + size) % size
          guard seen.insert(chair).inserted else { continue }
          chairs.append((chair, distance % 2 == 1 ? host.other : host))
        }
      }
    }
    var taken: [Int: (Gender, Int)] = [:]
    for (chair, wanted) in chairs {
      if let number = left[wanted]?.popFirst() { taken[chair] = (wanted, number) }
    }
    for (chair, wanted) in chairs where taken[chair] == nil {
      if let number = left[wanted.other]?.popFirst() { taken[chair] = (wanted.other, number) }
    }
    return chairs.compactMap { chair, _ in taken[chair].map { (chair, $0.0, $0.1) } }
  }
}

extension Gender {
  fileprivate var other: Gender { self == .male ? .female : .male }
}

extension Occasion {
  /// The chairs of a long table in order of honour where men and women sit by turns: that is asked for, or the hosts are a
  /// couple; nil where everybody else is of one sex, or somebody's sex isn't known.
  func mixedPlaces(_ size: Int, _ blocked: Set<Int>) -> [(chair: Int, side: Side?, isFixed: Bool)]? {
    let couple = hostsAtTable.count > 1 && person(hostsAtTable[0])?.spouse == hostsAtTable[1]
    guard activity.seating.alternate == .gender || couple, let laid = laidBySexes(size, blocked) else {
      return nil
    }
    // Of each side the higher places are those of the seniors.
    var chairs: [Side: [Int]] = [:]
    for person in hostsAtTable + people(.guest).filter({ !hostsAtTable.contains($0) }) {
      if let chair = laid.chairs[person] { chairs[side(person), default: []].append(chair) }
    }
    var next = chairs.mapValues { $0[...] }
    let settled = laid.order.compactMap { person -> (chair: Int, side: Side?, isFixed: Bool)? in
      let side = side(person)
      return next[side]?.popFirst().map { ($0, side, laid.fixed.contains($0)) }
    }
    let taken = Set(settled.map(\.chair))
    return settled + (0..<size).filter { !taken.contains($0) && !blocked.contains($0) }.map { ($0, nil, false) }
  }

  /// Who sits on which chair, everybody in the order of being placed, and the chairs that are laid down.
  private func laidBySexes(_ size: Int, _ blocked: Set<Int>) -> (
    chairs: [Person.ID: Int], order: [Person.ID], fixed: Set<Int>
  )? {
    var pair = Array(hostsAtTable.prefix(2))
    let others = people(.guest).filter { !pair.contains($0) } + people(.host).filter { !pair.contains($0) }
    let gender = { (id: Person.ID) in person(id)?.gender }
    let men = byPartnersRank(others.filter { gender($0) == .male })
    let women = byPartnersRank(others.filter { gender($0) == .female })
    guard !men.isEmpty, !women.isEmpty, men.count + women.count == others.count,
      size - blocked.count >= pair.count + others.count, blocked.isDisjoint(with: [0, size / 2])
    else { return nil }
    // The hostess has the first chair.
    if pair.count == 2, gender(pair[0]) == .male, gender(pair[1]) == .female { pair.reverse() }
    guard let first = pair.first.flatMap(gender), pair.allSatisfy({ gender($0) != nil }) else { return nil }
    let laid = PlaceOrder.longTableBySexes(
      size, hosts: (first, pair.count > 1 ? gender(pair[1]) : nil), men: men.count, women: women.count,
      honour: settings.honour, without: blocked)
    var chairs = Dictionary(uniqueKeysWithValues: zip(pair, [0, size / 2]))
    var order = Array(hostsAtTable.prefix(2))
    for place in laid {
      let person = (place.gender == .male ? men : women)[place.number - 1]
      chairs[person] = place.chair
      order.append(person)
    }
    return (chairs, order, Set([0, size / 2] + laid.prefix(4).map(\.chair)))
  }

  /// Guests before hosts, each by the order; who has no rank takes that of husband or wife (protocol.md 6.5.8).
  private func byPartnersRank(_ some: [Person.ID]) -> [Person.ID] {
    some.enumerated().sorted { left, right in
      let key = { (entry: (offset: Int, element: Person.ID)) in
        (
          side(entry.element) == .host ? 1 : 0,
          order.position(of: entry.element) ?? person(entry.element)?.spouse.flatMap { order.position(of: $0) } ?? .max,
          entry.offset
        )
      }
      return key(left) < key(right)
    }.map(\.element)
  }
}
