internal import Optimization
internal import Visit

/// Seats a banquet of any size at tables of equal tiers: the tiers by order, the tables of each by a search, the chairs of
/// each table exactly. 宴会排座
struct TableSearch {
  private let puzzle: TablePuzzle
  private let seed: Int
  private let bound: Int
  private let stop: @Sendable () -> Bool
  private static let rounds = 200

  /// `bound`: no seating misses less. Nil where the hall has no such tables, or not everybody finds a chair that is laid.
  init?(_ problem: SeatingProblem, seed: Int, bound: Int, stop: @escaping @Sendable () -> Bool) {
    guard let puzzle = TablePuzzle(problem) else { return nil }
    self.puzzle = puzzle
    self.seed = seed
    self.bound = bound
    self.stop = stop
  }

  /// The best seating that the search finds.
  func run() -> Seating {
    let order = TableOrder(puzzle)
    var starts = [order.seated()]
    if puzzle.costs.groups.contains(where: \.isKept) { starts.append(order.seated(byDelegation: true)) }
    let searched = starts.map { improved($0) }
    let finished = searched.map { puzzle.seating(polished($0)) }
    let problem = puzzle.seating
    return finished.min { problem.cost(of: $0).lexicographicallyPrecedes(problem.cost(of: $1)) } ?? []
  }

  /// An annealing from a start, its length by the number of people, until nothing can be better.
  private func improved(_ start: [Int]) -> [Int] {
    let chairs = sorted(start)
    guard !puzzle.costs.isEmpty, !chairs.contains(where: { $0 < 0 }) else { return chairs }
    var annealing = TableAnnealing(puzzle, start: chairs, seed: UInt64(bitPattern: Int64(seed)))
    guard annealing.canMove else { return chairs }
    // What wishes can't but miss, as the annealing counts it.
    let usual = puzzle.seating(chairs)
    let offset = annealing.cost - puzzle.seating.preferences(usual)
    let least = puzzle.seating.cost(of: usual)[1] == 0 ? bound + offset : Int.min
    let chunk = min(20_000, max(500, 10 * start.count))
    var temperature = puzzle.costs.warmth
    for _ in 0..<Self.rounds where !stop() && annealing.bestCost > least {
      annealing.run(chunk, temperature: temperature)
      temperature *= 0.975
    }
    annealing.run(4 * chunk, temperature: 0)
    return sorted(annealing.best)
  }

  /// Each table by order, so that the search starts from what it will keep.
  private func sorted(_ start: [Int]) -> [Int] {
    var result = start
    for table in puzzle.tables where !start[table.chairs].contains(where: { $0 < 0 }) {
      for side in Side.allCases {
        let own = table.chairs.filter { puzzle.side(start[$0]) == side && puzzle.kept[start[$0]] == nil }
        let people = own.map { start[$0] }.sorted { (puzzle.key($0), $0) < (puzzle.key($1), $1) }
        for (chair, sitter) in zip(own, people) { result[chair] = sitter }
      }
    }
    return result
  }

  /// Each table exactly, where its neighbours cost anything or somebody is kept at it.
  private func polished(_ start: [Int]) -> [Int] {
    var result = start
    for table in puzzle.tables {
      let people = Array(start[table.chairs])
      guard !people.contains(where: { $0 < 0 }) else { continue }
      let matters = !puzzle.costs.beside.isEmpty || people.contains { puzzle.kept[$0] != nil }
      guard matters else { continue }
      for (chair, sitter) in zip(table.chairs, TableRing.best(puzzle, table, people)) { result[chair] = sitter }
    }
    return result
  }
}

extension TableCosts.Group {
  /// Whether it asks for few tables.
  var isKept: Bool {
    if case .kept = kind { return true }
    return false
  }
}

extension SeatingProblem {
  /// What a seating costs by the definitions, what matters most first.
  func cost(of seating: Seating) -> [Int] {
    let hard = demands.reduce(0) { $0 + ($1.weight == nil ? misses($1, seating) : 0) }
    return [unmet(seating), hard, holds(seating) ? 0 : 1] + order(seating) + [preferences(seating)]
  }
}
