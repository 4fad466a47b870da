internal import Precedence
internal import Visit

/// Who sits at tables of which tier: by order, each side on the chairs that are laid for it, save those whom rules keep
/// elsewhere. 分档入席
struct TableOrder {
  let puzzle: TablePuzzle
  /// Tiers that rules want for some, against the order.
  private(set) var wanted: [Int: Int] = [:]
  private let people: [Int]

  init(_ puzzle: TablePuzzle) {
    self.puzzle = puzzle
    people = puzzle.seating.sitters.indices.filter { puzzle.seating.sitters[$0].principal == nil }
    if puzzle.seating.demands.contains(where: { $0.weight == nil && $0.isAboutTables }) { reconcile() }
  }

  /// The sitter of each chair. `delegations`: those of a tier delegation by delegation rather than by order.
  func seated(byDelegation: Bool = false) -> [Int] {
    var result = [Int](repeating: -1, count: puzzle.chairs.count)
    keep(&result)
    let tiers = tiers(result)
    for (tier, members) in tiers {
      for side in Side.allCases {
        var own = members.filter { puzzle.side($0) == side }
        if byDelegation { own = Self.byDelegation(own, puzzle) }
        let chairs = puzzle.chairs.indices.filter { tierOf($0) == tier && result[$0] < 0 }
        let usual = chairs.filter { puzzle.chairs[$0].usual == side }
        for (chair, sitter) in zip(usual, own) { result[chair] = sitter }
      }
    }
    // Who came in place of the other side takes what is left.
    let seated = Set(result)
    var left = people.filter { !seated.contains($0) }[...]
    for chair in result.indices where result[chair] < 0 { result[chair] = left.popFirst() ?? -1 }
    return result
  }

  private func tierOf(_ chair: Int) -> Int { puzzle.tables[puzzle.tableOf[chair]].tier }

  private static func byDelegation(_ people: [Int], _ puzzle: TablePuzzle) -> [Int] {
    let groups = unique(people.map { puzzle.seating.sitters[$0].person.delegation })
    return groups.flatMap { group in people.filter { puzzle.seating.sitters[$0].person.delegation == group } }
  }

  /// Those whom pins and needs keep, each on the first chair of the own side among these.
  private func keep(_ result: inout [Int]) {
    for sitter in people {
      guard let own = puzzle.kept[sitter] else { continue }
      let free = own.filter { result[$0] < 0 }.sorted()
      let chair =
        free.first { puzzle.chairs[$0].usual == puzzle.side(sitter) && tierOf($0) == wanted[sitter] }
        ?? free.first { puzzle.chairs[$0].usual == puzzle.side(sitter) } ?? free.first
      if let chair { result[chair] = sitter }
    }
  }

  /// The people of each tier who aren't kept, by order.
  private func tiers(_ result: [Int]) -> [(tier: Int, members: [Int])] {
    let kept = Set(result)
    var waiting = people.filter { !kept.contains($0) }
    return unique(puzzle.tables.map(\.tier)).map { tier in
      var members: [Int] = []
      for side in Side.allCases {
        let room = puzzle.chairs.indices.count {
          result[$0] < 0 && tierOf($0) == tier && puzzle.chairs[$0].usual == side
        }
        let own = waiting.filter { puzzle.side($0) == side && wanted[$0].map { $0 <= tier } ?? true }
        let forced = own.filter { wanted[$0] != nil }.prefix(room)
        let others = own.filter { wanted[$0] == nil }.prefix(room - forced.count)
        members += (forced + others).sorted()
      }
      let taken = Set(members)
      waiting.removeAll { taken.contains($0) }
      return (tier, members)
    }
  }

  // MARK: Against the order

  /// Lets somebody change the tier where a hard rule can't be kept otherwise, as little against the order as can be.
  private mutating func reconcile() {
    let tiers = unique(puzzle.tables.map(\.tier))
    for demand in puzzle.seating.demands where demand.weight == nil {
      let pair: SeatDemand.Pair
      let together: Bool
      switch demand.kind {
      case .sameTable(let own), .adjacent(let own): (pair, together) = (own, true)
      case .otherTables(let own): (pair, together) = (own, false)
      default: continue
      }
      let now = current()
      guard let first = now[pair.first], let second = now[pair.second] else { continue }
      if together, first == second { continue }
      if !together, first != second || puzzle.tables.count(where: { $0.tier == first }) > 1 { continue }
      let options: [(Int, Int)] =
        together
        ? [(pair.first, second), (pair.second, first)]
        : [pair.first, pair.second].flatMap { sitter in
          tiers.filter { abs($0 - first) == 1 }.map { (sitter, $0) }
        }
      choose(options.filter { puzzle.kept[$0.0] == nil })
    }
  }

  private mutating func choose(_ options: [(sitter: Int, tier: Int)]) {
    var best: (cost: Int, wanted: [Int: Int])?
    for option in options {
      var trial = self
      trial.wanted[option.sitter] = option.tier
      let cost = trial.inversion
      if best.map({ cost < $0.cost }) ?? true { best = (cost, trial.wanted) }
    }
    if let best { wanted = best.wanted }
  }

  /// The tier of each.
  private func current() -> [Int: Int] {
    var result: [Int: Int] = [:]
    for (chair, sitter) in seated().enumerated() where sitter >= 0 { result[sitter] = tierOf(chair) }
    return result
  }

  /// The total inversion between tiers.
  private var inversion: Int {
    let tier = current()
    var sum = 0
    for group in puzzle.seating.groups {
      // For each tier how many have been met and the sum of their positions.
      var met: [Int: (count: Int, positions: Int)] = [:]
      for sitter in group {
        guard let own = tier[sitter], let position = puzzle.seating.sitters[sitter].position else { continue }
        for (other, seniors) in met where other > own { sum += seniors.count * position - seniors.positions }
        met[own, default: (0, 0)].count += 1
        met[own, default: (0, 0)].positions += position
      }
    }
    return sum
  }
}

extension SeatDemand {
  /// Whether it asks for one table or for two.
  fileprivate var isAboutTables: Bool {
    switch kind {
    case .sameTable, .otherTables, .adjacent: true
    default: false
    }
  }
}
