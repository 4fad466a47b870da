internal import Precedence
internal import Visit

/// What wishes must miss however people sit at tables, counted from numbers alone: each demand for itself. 分桌下界
struct TableBound {
  /// Nothing that keeps what is hard, and the order where it holds, misses less.
  let value: Int
  private let problem: SeatingProblem
  private let tiers: TableTiers
  private let tables: [(name: String, tier: Int, chairs: [Int])]

  /// `tiersHold`: nobody sits at a table below a junior.
  init(_ problem: SeatingProblem, tiersHold: Bool) {
    self.problem = problem
    let laid = problem.seats.indices.filter { problem.seats[$0].usual != nil && problem.seats[$0].table != nil }
    let names = unique(laid.inHonour(problem.seats).compactMap { problem.seats[$0].table })
    let byName = Dictionary(grouping: laid) { problem.seats[$0].table ?? "" }
    tables = names.map { name in
      let chairs = byName[name] ?? []
      return (name, chairs.first.map { problem.seats[$0].tier } ?? 0, chairs)
    }
    tiers = TableTiers(problem, tables.map { (tier: $0.tier, chairs: $0.chairs) }, hold: tiersHold)
    var sum = 0
    // More tables than are laid may be used where rules open them: then numbers of tables say nothing.
    let isOpen = problem.opensTables
    var numbers: [String: [SeatDemand]] = [:]
    var order: [String] = []
    var pairs: [SeatDemand] = []
    let copy = Self.Parts(problem: problem, tiers: tiers, tables: tables, isOpen: isOpen)
    for demand in problem.demands {
      guard let weight = demand.weight else { continue }
      switch demand.kind {
      case .strangers(let strangers): sum += weight * copy.strangers(strangers)
      case .kept(let groups): sum += weight * copy.kept(groups)
      case .atMost(_, let people, _), .atLeast(_, let people, _):
        let key = "\(demand.rule ?? -1)/\(people.first ?? -1)/\(people.count)"
        if numbers[key] == nil { order.append(key) }
        numbers[key, default: []].append(demand)
      case .sameTable, .otherTables: pairs.append(demand)
      case .pin, .adjacent, .notAdjacent, .noneOr: break
      }
    }
    for key in order { sum += copy.numbers(numbers[key] ?? []) }
    value = sum + copy.pairs(pairs)
  }

  /// The counting, demand by demand.
  private struct Parts {
    let problem: SeatingProblem
    let tiers: TableTiers
    let tables: [(name: String, tier: Int, chairs: [Int])]
    let isOpen: Bool

    /// A group needs as many tables of a tier as its people there fill, hosts at least one at each table that has one.
    func kept(_ groups: [[Int]]) -> Int {
      var hosts = 0
      var needed = 0
      var hostGroups = 0
      var rest = 0
      for group in groups where !group.isEmpty {
        let least = leastTables(group)
        if group.allSatisfy({ problem.sitters[$0].side == .host }) {
          hosts += group.count
          hostGroups += 1
          needed += least
        } else {
          rest += least - 1
        }
      }
      // Everybody of the hosts' side belongs to some group: together these are at every table with a host.
      let all = problem.sitters.count { $0.side == .host && $0.principal == nil }
      if hosts == all { needed = max(needed, problem.hostedTables.count) }
      return rest + max(0, needed - hostGroups)
    }

    private func leastTables(_ group: [Int]) -> Int {
      var count = 0
      for tier in unique(tables.map(\.tier)) {
        let members = group.count { tiers.certain[$0] == tier }
        let largest = problem.largestTable(of: tables.filter { $0.tier == tier }.map(\.name))
        if members > 0, largest > 0 { count += (members + largest - 1) / largest }
      }
      let largest = max(1, problem.largestTable(of: nil))
      return max(count, (group.count + largest - 1) / largest, 1)
    }

    /// Neighbours of one kind: those of another are at either hand of two of them at most.
    func strangers(_ strangers: Strangers) -> Int {
      guard !isOpen else { return 0 }
      let laid = Set(tables.flatMap(\.chairs))
      let people = problem.sitters.indices.filter { problem.sitters[$0].principal == nil }
      guard people.count == laid.count else { return 0 }
      let edges = problem.neighbours.count { laid.contains($0.0) && laid.contains($0.1) }
      var counts = [Int](repeating: 0, count: strangers.count)
      for person in people { counts[strangers.labels[person]] += 1 }
      return (0..<strangers.count).map { label in
        // All who mind those of a label and one another.
        let common = (0..<strangers.count).filter { strangers.areStrange($0, label) }
        let isClique = common.allSatisfy { one in common.allSatisfy { strangers.areStrange(one, $0) } }
        let those = isClique && common.contains(label) ? common : strangers.areStrange(label, label) ? [label] : []
        let count = those.reduce(0) { $0 + counts[$1] }
        return those.isEmpty ? 0 : max(0, edges - 2 * (people.count - count))
      }.max() ?? 0
    }

    /// At most, or at least, so many of some people at each of some tables.
    func numbers(_ demands: [SeatDemand]) -> Int {
      guard let first = demands.first, let weight = first.weight else { return 0 }
      switch first.kind {
      case .atLeast(let least, let people, _):
        guard least > 0 else { return 0 }
        return weight * max(0, demands.count - people.count / least)
      case .atMost(let most, let people, _):
        let largest = problem.largestTable(of: nil)
        let over = people.count - demands.count * most
        return over > 0 && largest > most ? weight * ((over + largest - most - 1) / (largest - most)) : 0
      default: return 0
      }
    }

    /// Wishes for one table or for two: those who can't share a tier are apart, and the rest is bounded by columns.
    func pairs(_ demands: [SeatDemand]) -> Int {
      var sum = 0
      var wishes: [BanquetProblem.Wish] = []
      for demand in demands {
        guard let weight = demand.weight, weight > 0 else { continue }
        switch demand.kind {
        case .sameTable(let pair):
          sum += weight
          if tiers.mayShare(pair.first, pair.second) { wishes.append(.init(pair.first, pair.second, weight)) }
        case .otherTables(let pair): wishes.append(.init(pair.first, pair.second, -weight))
        default: break
        }
      }
      guard !wishes.isEmpty, !isOpen else { return isOpen ? 0 : sum }
      return max(0, sum - columns(wishes))
    }

    /// The most that wishes by pair can be worth.
    private func columns(_ wishes: [BanquetProblem.Wish]) -> Int {
      let likes = wishes.reduce(0) { $0 + max(0, $1.weight) }
      let people = unique(wishes.flatMap { [$0.one, $0.other] })
      let number = Dictionary(uniqueKeysWithValues: people.enumerated().map { ($1, $0) })
      let own = wishes.compactMap { wish -> BanquetProblem.Wish? in
        guard let one = number[wish.one], let other = number[wish.other] else { return nil }
        return BanquetProblem.Wish(one, other, wish.weight)
      }
      let shapes = tables.map { BanquetProblem.Table(capacity: $0.chairs.count) }
      guard let problem = try? BanquetProblem(guests: people.count, tables: shapes, wishes: own) else { return likes }
      let effort = BanquetEffort(moves: 200_000, jobs: 1)
      return min(likes, BanquetSolver(problem, effort: effort).solve().bound)
    }
  }
}

extension SeatingProblem {
  /// The most people that some tables, all by default, can hold.
  func largestTable(of names: [String]?) -> Int {
    var chairs: [String: Int] = [:]
    for seat in seats where seat.serves == nil {
      if let table = seat.table { chairs[table, default: 0] += 1 }
    }
    return (names ?? chairs.keys.sorted()).map { chairs[$0] ?? 0 }.max() ?? 0
  }
}
