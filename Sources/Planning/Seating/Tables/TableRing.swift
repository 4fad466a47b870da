internal import Visit

/// The exact order of people around one table: each side by order on the chairs by honour, those without a rank after it,
/// chairs that aren't laid down to a side by either, so that neighbours suit best. 一桌之内
///
/// It tries every way that can still be better than the best so far. Where rules leave it no choice it lets a junior sit
/// above a senior, as little as can be.
struct TableRing {
  private let puzzle: TablePuzzle
  private let chairs: [Int]
  /// The chairs at both hands of each chair that come before it by honour.
  private let earlier: [[(chair: Int, isRight: Bool)]]
  private let people: [Int]
  private let allowed: [Set<Int>?]
  private let lenient: Bool
  private var seated: [Int]
  private var used: [Bool]
  private var best: (cost: [Int], seated: [Int])?
  private var work: Int

  /// What an order of people costs: chairs they may not have, inversions, neighbours.
  typealias Cost = [Int]

  /// The people of a table, each side in order.
  private init(_ puzzle: TablePuzzle, _ table: TablePuzzle.Table, _ people: [Int], lenient: Bool, work: Int) {
    self.puzzle = puzzle
    self.lenient = lenient
    self.work = work
    let chairs = Array(table.chairs)
    self.chairs = chairs
    let first = table.chairs.lowerBound
    var earlier = chairs.map { _ in [(chair: Int, isRight: Bool)]() }
    for (index, chair) in chairs.enumerated() {
      guard let right = puzzle.chairs[chair].right, table.chairs.contains(right) else { continue }
      if right - first < index {
        earlier[index].append((right - first, true))
      } else if right - first > index {
        earlier[right - first].append((index, false))
      }
    }
    self.earlier = earlier
    self.people = people.sorted { (puzzle.key($0), $0) < (puzzle.key($1), $1) }
    allowed = self.people.map { puzzle.kept[$0] }
    seated = chairs.map { _ in -1 }
    used = people.map { _ in false }
  }

  /// The best order of some people at a table, the sitter of each chair.
  static func best(_ puzzle: TablePuzzle, _ table: TablePuzzle.Table, _ people: [Int], work: Int = 20_000) -> [Int] {
    var strict = TableRing(puzzle, table, people, lenient: false, work: work)
    strict.place(0, [0, 0, 0])
    if let best = strict.best, best.cost[0] == 0, !puzzle.costs.hasHardNeighbours || strict.isContent(best.seated) {
      return best.seated
    }
    var lenient = TableRing(puzzle, table, people, lenient: true, work: 4 * work)
    lenient.best = strict.best.map { (cost: lenient.cost(of: $0.seated), seated: $0.seated) }
    lenient.place(0, [0, 0, 0])
    return lenient.best?.seated ?? people
  }

  private func isContent(_ seated: [Int]) -> Bool { cost(of: seated)[0] == 0 }

  /// What an order costs, hard neighbours among what may not be.
  private func cost(of order: [Int]) -> Cost {
    var copy = self
    copy.used = people.map { _ in false }
    var cost = [0, 0, 0]
    for (index, sitter) in order.enumerated() {
      guard let person = copy.people.firstIndex(of: sitter) else { continue }
      cost = zip(cost, copy.added(person, at: index)).map(+)
      copy.seated[index] = sitter
      copy.used[person] = true
    }
    return cost
  }

  /// What a person adds on a chair.
  private func added(_ person: Int, at index: Int) -> Cost {
    let sitter = people[person]
    let wrong = allowed[person].map { $0.contains(chairs[index]) ? 0 : 1 } ?? 0
    var skipped = 0
    for other in 0..<person where !used[other] && puzzle.side(people[other]) == puzzle.side(sitter) {
      // Someone senior who comes later.
      guard puzzle.isRanked(people[other]) else { continue }
      skipped += puzzle.isRanked(sitter) ? puzzle.key(sitter) - puzzle.key(people[other]) : 1 << 20
    }
    var beside = 0, broken = 0
    for neighbour in earlier[index] {
      let other = seated[neighbour.chair]
      let cost = neighbour.isRight ? puzzle.costs.beside(sitter, other) : puzzle.costs.beside(other, sitter)
      beside += cost
      if puzzle.costs.isHard(cost) { broken += cost > 0 ? 1 : -1 }
    }
    return lenient ? [wrong + broken, skipped, beside] : [wrong, skipped, beside]
  }

  /// As deep as the table has chairs, 60 at most.
  private mutating func place(_ index: Int, _ cost: Cost) {
    guard work > 0 else { return }
    work -= 1
    guard index < chairs.count else {
      if best.map({ cost.lexicographicallyPrecedes($0.cost) }) ?? true { best = (cost, seated) }
      return
    }
    for person in candidates(at: index) {
      let sum = zip(cost, added(person, at: index)).map(+)
      if !puzzle.costs.hasAttraction, let best, !sum.lexicographicallyPrecedes(best.cost) { continue }
      if let best, sum[1] > best.cost[1], sum[0] >= best.cost[0] { continue }
      seated[index] = people[person]
      used[person] = true
      place(index + 1, sum)
      used[person] = false
    }
    seated[index] = -1
  }

  /// Who may sit on a chair next: the first of a side, or each of those without a rank; the usual side first.
  private func candidates(at index: Int) -> [Int] {
    let chair = puzzle.chairs[chairs[index]]
    let left = people.indices.filter { !used[$0] }
    if let owner = left.first(where: { allowed[$0]?.count == 1 && allowed[$0]?.contains(chairs[index]) == true }) {
      return [owner]
    }
    var result: [Int] = []
    for side in [chair.usual, chair.usual == .host ? Side.guest : .host] {
      if chair.isFixed, side != chair.usual { continue }
      let own = left.filter { puzzle.side(people[$0]) == side }
      let free = own.filter { allowed[$0]?.contains(chairs[index]) ?? true }
      if lenient {
        result += free
      } else if let first = free.first(where: { puzzle.isRanked(people[$0]) }) {
        result.append(first)
      } else {
        result += free
      }
    }
    return result
  }
}
