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
  /// Where it seats a companion: a number after those of all rules, under which it may be set aside.
  var companion: Int?

  /// By what it is set aside, where it may be.
  var cause: Int? { rule ?? companion }

  /// Two people, and the hand of the first at which the second is to sit.
  struct Pair: Sendable, Hashable {
    var first, second: Int
    var hand: Placement.Honour?
  }

  /// What is asked.
  enum Kind: Sendable {
    /// On one of these seats.
    case pin(Int, Set<Int>)
    /// Next to each other.
    case adjacent(Pair)
    /// Not next to each other.
    case notAdjacent(Pair)
    /// At one table.
    case sameTable(Pair)
    /// At no common table.
    case otherTables(Pair)
    /// At most so many of them at a table.
    case atMost(Int, [Int], String)
    /// At least so many of them at a table.
    case atLeast(Int, [Int], String)
    /// At least so many of them at a table, or none.
    case noneOr(Int, [Int], String)
    /// These neighbours share no language, or are alike where they should alternate: each such pair counts.
    case strangers(Strangers)
    /// Each group at as few tables as can be: each further table counts.
    case kept([[Int]])
  }

  /// Whether it may ask for more tables than the number who come needs.
  var opensTables: Bool {
    switch kind {
    case .otherTables, .atMost: true
    default: false
    }
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
    return demands + reader.hosts(activity.seating, besides: demands) + reader.wishes(activity.seating)
  }
}

/// Reads rules as demands on the seats of one activity. 规则解读
struct SeatRuleReader {
  let sitters: [SeatingProblem.Sitter]
  let seats: [Arrangement.Seat]
  let numbers: [String: Int]

  private var hasTables: Bool { seats.contains { $0.table != nil } }
  /// Tables at which somebody is to sit.
  private var tables: [String] { unique(seats.filter { $0.usual != nil }.compactMap(\.table)) }

  /// Each demand on its own: of a pair, a person or a table.
  func kinds(_ rule: Rule) -> [SeatDemand.Kind] {
    let named = unique(rule.people.compactMap { id in sitters.firstIndex { $0.person.id == id } })
    let scope = rule.scope
    let isClose = scope == nil || scope == .seat || scope == .tableNeighbours
    switch rule.demand {
    case .pin(let pin): return self.pin(pin, named, always: !rule.at.isEmpty)
    case .beside(let hand): return chain(named, hand: hand, everywhere: rule.at.isEmpty).map { .adjacent($0) }
    case .together:
      if scope == .table { return hasTables ? pairs(named) { _, _ in true }.map { .sameTable($0) } : [] }
      return isClose ? chain(named, hand: nil, everywhere: rule.at.isEmpty).map { .adjacent($0) } : []
    case .apart:
      let all = pairs(named) { _, _ in true }
      if scope == .table { return hasTables ? all.map { .otherTables($0) } : [] }
      return isClose ? all.map { .notAdjacent($0) } : []
    case .sharedLanguage:
      guard isClose || scope == .table else { return [] }
      return rule.people.isEmpty || !named.isEmpty ? [.strangers(withoutCommonLanguage(Set(named)))] : []
    case .atMost(let most, let group):
      let all = unique(seats.compactMap(\.table))
      return numbers(rule, group, named, scope, all) { .atMost(max(0, most), $0, $1) }
    case .atLeast(let least, .delegation(nil)):
      // Each delegation where any of it sits.
      guard least > 1 else { return [] }
      let all = unique(seats.compactMap(\.table))
      return numbers(rule, .delegation(nil), named, scope, all) { .noneOr(least, $0, $1) }
    case .atLeast(let least, let group): return numbers(rule, group, named, scope, tables) { .atLeast(least, $0, $1) }
    case .near: return []
    }
  }

  private func numbers(
    _ rule: Rule, _ group: Rule.Group, _ named: [Int], _ scope: Rule.Scope?, _ tables: [String],
    _ kind: ([Int], String) -> SeatDemand.Kind
  ) -> [SeatDemand.Kind] {
    guard scope == .table || scope == .tableNeighbours else { return [] }
    let groups = members(group, rule.people.isEmpty ? Array(sitters.indices) : named)
    return groups.flatMap { group in tables.map { kind(group, $0) } }
  }

  /// The named hosts' chairs, but of hosts to whom a hard rule gives a place by its name.
  func hosts(_ seating: Activity.Seating, besides demands: [SeatDemand]) -> [SeatDemand] {
    let hosts = [seating.host, seating.secondHost].map { host in
      host.flatMap { host in sitters.firstIndex { $0.person.id == host } }
    }
    return zip(hosts, hostChairs).compactMap { host, chair in
      guard let host, let chair else { return nil }
      let isGiven = demands.contains { demand in
        if case .pin(host, let places) = demand.kind { return demand.weight == nil && places.count == 1 }
        return false
      }
      return isGiven ? nil : SeatDemand(kind: .pin(host, [chair]), weight: nil, rule: nil)
    }
  }

  /// What the activity says of its tables: alternation, delegations.
  func wishes(_ seating: Activity.Seating) -> [SeatDemand] {
    var result: [SeatDemand] = []
    if let alternate = seating.alternate {
      let alike =
        alternate == .side
        ? Strangers(sitters, by: { sitters[$0].side }, areStrange: { sitters[$0].side == sitters[$1].side })
        : Strangers(
          sitters, by: { sitters[$0].person.gender },
          areStrange: { sitters[$0].person.gender != nil && sitters[$0].person.gender == sitters[$1].person.gender })
      result.append(SeatDemand(kind: .strangers(alike), weight: 1, rule: nil))
    }
    guard hasTables || seating.delegations == .mix else { return result }
    switch seating.delegations {
    case .mix?:
      let alike = Strangers(
        sitters, by: { sitters[$0].person.delegation },
        areStrange: { sitters[$0].person.delegation == sitters[$1].person.delegation })
      result.append(SeatDemand(kind: .strangers(alike), weight: 1, rule: nil))
    case .keep?:
      result.append(SeatDemand(kind: .kept(members(.delegation(nil), Array(sitters.indices))), weight: 1, rule: nil))
    case nil: break
    }
    return result
  }

  /// The first host's chair and the second's: those of the main table that are laid for hosts, or else its highest and
  /// the next on which somebody of the hosts sits.
  private var hostChairs: [Int?] {
    let main = seats.indices.filter { seats[$0].usual != nil && seats[$0].tier <= 1 }.inHonour(seats)
    let laid = main.filter { seats[$0].isHosts }
    guard let first = laid.first ?? main.first else { return [nil, nil] }
    let others = main.filter { seats[$0].table == seats[first].table && $0 != first }
    return [first, others.first { seats[$0].isHosts } ?? others.first { seats[$0].usual == .host }]
  }

  private func pin(_ pin: Rule.Pin, _ named: [Int], always: Bool) -> [SeatDemand.Kind] {
    guard !named.isEmpty, pin.vehicle == nil else { return [] }
    if let seat = pin.seat {
      guard numbers[seat] != nil || always else { return [] }
      return named.map { .pin($0, Set([numbers[seat]].compactMap { $0 })) }
    }
    guard let table = pin.table, hasTables else { return [] }
    let chairs = seats.indices.filter { seats[$0].table == table }
    guard !chairs.isEmpty || always else { return [] }
    // Only who is given a seat by its name may sit on the other side's: a table is any of the own side's chairs.
    return named.map { sitter in
      let own = chairs.filter { seats[$0].side == nil || seats[$0].side == sitters[sitter].side }
      return .pin(sitter, Set(own))
    }
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

  /// Those who share no language, of whom one is named where anybody is.
  private func withoutCommonLanguage(_ named: Set<Int>) -> Strangers {
    Strangers(
      sitters, by: { sitters[$0].person.languages + (named.contains($0) ? ["!"] : []) },
      areStrange: { first, second in
        let a = sitters[first].person.languages, b = sitters[second].person.languages
        return (named.isEmpty || named.contains(first) || named.contains(second)) && !a.contains { b.contains($0) }
      })
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
