internal import Precedence
internal import Visit

/// What a rule or the activity asks of seats, by index of sitter and seat. 座位要求
struct SeatDemand: Sendable {
  /// What is asked.
  var kind: Kind
  /// Nil makes it hard; else what a miss costs.
  var weight: Int?
  /// The rule by position in the scenario, or nil where the activity asks.
  var rule: Int?

  /// Two people, and the hand of the first at which the second is to sit.
  struct Pair: Sendable, Hashable {
    var first, second: Int
    var hand: Placement.Honour?
  }

  /// What is asked.
  enum Kind: Sendable {
    /// Each of them on one of these seats.
    case pin([Int], Set<Int>)
    /// Next to each other.
    case adjacent([Pair])
    /// Not next to each other.
    case notAdjacent([Pair])
    /// At one table.
    case sameTable([Int])
    /// At no common table.
    case otherTables([Pair])
    /// At most so many of them at a table.
    case atMost(Int, [Int])
    /// At least so many of them at each table.
    case atLeast(Int, [Int])
    /// These neighbours share no language, or are alike where they should alternate: each such pair counts.
    case strangers([Pair])
    /// Each group at as few tables as can be: each further table counts.
    case kept([[Int]])
  }

  /// Seats that a pin names for a sitter.
  func pinned(_ sitter: Int) -> [Int] {
    if case .pin(let sitters, let seats) = kind, sitters.contains(sitter) { return seats.sorted() }
    return []
  }

  /// All that bears on an activity: the rules in their order, then what the activity itself says.
  static func all(
    _ visit: Visit, _ activity: Activity, sitters: [SeatingProblem.Sitter], seats: [Arrangement.Seat],
    numbers: [String: Int]
  ) -> [SeatDemand] {
    let reader = SeatRuleReader(sitters: sitters, seats: seats, numbers: numbers)
    var demands: [SeatDemand] = []
    for (number, rule) in visit.rules.enumerated() where rule.at.isEmpty || rule.at.contains(activity.id) {
      for kind in reader.kinds(rule) {
        demands.append(
          SeatDemand(kind: kind, weight: rule.weight.map { min(max(0, $0), 1_000_000) }, rule: number))
      }
    }
    return demands + reader.wishes(activity.seating)
  }
}

/// Reads rules as demands on the seats of one activity. 规则解读
struct SeatRuleReader {
  let sitters: [SeatingProblem.Sitter]
  let seats: [Arrangement.Seat]
  let numbers: [String: Int]

  private var hasTables: Bool { seats.contains { $0.table != nil } }

  func kinds(_ rule: Rule) -> [SeatDemand.Kind] {
    let named = rule.people.compactMap { id in sitters.firstIndex { $0.person.id == id } }
    let scope = rule.scope ?? (rule.at.isEmpty ? nil : hasTables ? .table : .seat)
    switch rule.demand {
    case .pin(let pin): return self.pin(pin, named, always: !rule.at.isEmpty)
    case .beside(let hand):
      let pairs = chain(named, hand: hand, everywhere: rule.at.isEmpty)
      return pairs.isEmpty ? [] : [.adjacent(pairs)]
    case .together:
      guard named.count > 1 else { return [] }
      if scope == .table { return hasTables ? [.sameTable(named)] : [] }
      guard scope == .seat || scope == .tableNeighbours else { return [] }
      let pairs = chain(named, hand: nil, everywhere: rule.at.isEmpty)
      return pairs.isEmpty ? [] : [.adjacent(pairs)]
    case .apart:
      guard named.count > 1 else { return [] }
      if scope == .table { return hasTables ? [.otherTables(pairs(named) { _, _ in true })] : [] }
      return scope == .seat || scope == .tableNeighbours ? [.notAdjacent(pairs(named) { _, _ in true })] : []
    case .sharedLanguage:
      guard scope == nil || scope == .seat || scope == .tableNeighbours || scope == .table else { return [] }
      let among = rule.people.isEmpty ? Array(sitters.indices) : named
      return [.strangers(pairs(among, shareNoLanguage))]
    case .atMost(let most, let group):
      guard scope == .table, hasTables else { return [] }
      return members(group, rule.people.isEmpty ? Array(sitters.indices) : named).map { .atMost(max(0, most), $0) }
    case .atLeast(let least, let group):
      guard scope == .table, hasTables else { return [] }
      return members(group, rule.people.isEmpty ? Array(sitters.indices) : named).map { .atLeast(least, $0) }
    case .near: return []
    }
  }

  /// What the activity says of its tables: the named hosts' chairs, alternation, delegations.
  func wishes(_ seating: Activity.Seating) -> [SeatDemand] {
    var result: [SeatDemand] = []
    for (host, honour) in [(seating.host, 1), (seating.secondHost, nil)] {
      guard let host, let sitter = sitters.firstIndex(where: { $0.person.id == host }) else { continue }
      let chairs = hostChairs(honour)
      if !chairs.isEmpty { result.append(SeatDemand(kind: .pin([sitter], chairs), weight: nil, rule: nil)) }
    }
    if let alternate = seating.alternate {
      let alike = pairs(Array(sitters.indices)) { first, second in
        alternate == .side
          ? first.side == second.side : first.person.gender != nil && first.person.gender == second.person.gender
      }
      result.append(SeatDemand(kind: .strangers(alike), weight: 1, rule: nil))
    }
    guard hasTables || seating.delegations == .mix else { return result }
    switch seating.delegations {
    case .mix?:
      let alike = pairs(Array(sitters.indices)) { $0.person.delegation == $1.person.delegation }
      result.append(SeatDemand(kind: .strangers(alike), weight: 1, rule: nil))
    case .keep?:
      result.append(SeatDemand(kind: .kept(members(.delegation(nil), Array(sitters.indices))), weight: 1, rule: nil))
    case nil: break
    }
    return result
  }

  /// The first host's chair, or the second's: the next chair of the main table that hosts sit on.
  private func hostChairs(_ honour: Int?) -> Set<Int> {
    let main = seats.indices.filter { seats[$0].usual != nil && seats[$0].tier <= 1 }.inHonour(seats)
    if honour == 1 { return Set(main.prefix(1)) }
    return Set(main.dropFirst().filter { seats[$0].usual == .host }.prefix(1))
  }

  private func pin(_ pin: Rule.Pin, _ named: [Int], always: Bool) -> [SeatDemand.Kind] {
    guard !named.isEmpty, pin.vehicle == nil else { return [] }
    if let seat = pin.seat {
      guard numbers[seat] != nil || always else { return [] }
      return [.pin(named, Set([numbers[seat]].compactMap { $0 }))]
    }
    guard let table = pin.table, hasTables else { return [] }
    let chairs = seats.indices.filter { seats[$0].table == table }
    return chairs.isEmpty && !always ? [] : [.pin(named, Set(chairs))]
  }

  /// Each with the next. Where a rule names no activity, pairs that can't sit side by side there are left out.
  private func chain(_ named: [Int], hand: Placement.Honour?, everywhere: Bool) -> [SeatDemand.Pair] {
    zip(named, named.dropFirst()).compactMap { first, second in
      let sided = seats.contains { $0.side != nil } && !hasTables
      let apart =
        sitters[first].zone != sitters[second].zone || sided && sitters[first].side != sitters[second].side
      return everywhere && apart ? nil : SeatDemand.Pair(first: first, second: second, hand: hand)
    }
  }

  private func pairs(
    _ among: [Int], _ matters: (SeatingProblem.Sitter, SeatingProblem.Sitter) -> Bool
  ) -> [SeatDemand.Pair] {
    among.indices.flatMap { i in
      among[(i + 1)...].compactMap { other in
        matters(sitters[among[i]], sitters[other]) ? SeatDemand.Pair(first: among[i], second: other) : nil
      }
    }
  }

  private func shareNoLanguage(_ first: SeatingProblem.Sitter, _ second: SeatingProblem.Sitter) -> Bool {
    let a = first.person.languages, b = second.person.languages
    return !a.isEmpty && !b.isEmpty && !a.contains { b.contains($0) }
  }

  private func members(_ group: Rule.Group, _ among: [Int]) -> [[Int]] {
    func those(_ belongs: (SeatingProblem.Sitter) -> Bool) -> [Int] { among.filter { belongs(sitters[$0]) } }
    switch group {
    case .delegation(let id?): return [those { $0.person.delegation == id }]
    case .delegation(nil):
      return unique(among.map { sitters[$0].person.delegation }).map { id in those { $0.person.delegation == id } }
    case .language(let language): return [those { $0.person.languages.contains(language) }]
    case .side(let side): return [those { $0.side == side }]
    case .role(let role): return [those { $0.person.role == role }]
    }
  }
}
