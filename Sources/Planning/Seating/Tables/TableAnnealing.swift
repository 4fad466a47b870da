internal import Visit

/// An annealing over who sits at which table: two people of one side at tables of one tier change places, and each side
/// of the two tables sits by order again. 分桌搜索
///
/// All that a proposal looks up is bare memory that lives as long as the annealing.
struct TableAnnealing: ~Copyable {
  private let sitters: Int
  private let chairs: Int
  private let tables: Int
  /// The sitter of each chair, and the chair of each sitter.
  private let at: UnsafeMutablePointer<Int32>
  private let chairOf: UnsafeMutablePointer<Int32>
  private let tableOf: UnsafeMutablePointer<Int32>
  private let firstChair: UnsafeMutablePointer<Int32>
  /// The chair at the right hand of each, or -1.
  private let right: UnsafeMutablePointer<Int32>
  /// The chairs of a side at a table, by honour, without those that are kept for one person; two lists a table.
  private let slots: UnsafeMutablePointer<Int32>
  private let firstSlot: UnsafeMutablePointer<Int32>
  /// The slot of each chair, or -1.
  private let slotOf: UnsafeMutablePointer<Int32>
  /// Where somebody comes at a table; those without a rank may change this.
  private let key: UnsafeMutablePointer<Int>
  private let isRanked: UnsafeMutablePointer<Bool>
  /// What neighbours, and those at one table, cost; nil where nothing asks.
  private let beside: UnsafeMutablePointer<Int32>?
  private let same: UnsafeMutablePointer<Int32>?
  private let groups: TableGroups
  private let pools: [[Int32]]
  private let poolOf: UnsafeMutablePointer<Int32>
  private let movable: [Int32]
  /// What the neighbours at each table cost.
  private let ring: UnsafeMutablePointer<Int>
  private let one: UnsafeMutablePointer<Int32>
  private let other: UnsafeMutablePointer<Int32>
  private var draw: SeededDraw
  private(set) var cost = 0
  private(set) var best: [Int]
  private(set) var bestCost = Int.max
  private var isFresh = false

  init(_ puzzle: TablePuzzle, start: [Int], seed: UInt64) {
    sitters = puzzle.costs.count
    chairs = start.count
    tables = puzzle.tables.count
    draw = SeededDraw(seed: seed)
    at = Self.memory(start.map { Int32($0) })
    var places = [Int32](repeating: -1, count: sitters)
    for (chair, sitter) in start.enumerated() { places[sitter] = Int32(chair) }
    chairOf = Self.memory(places)
    tableOf = Self.memory(puzzle.tableOf.map { Int32($0) })
    firstChair = Self.memory(puzzle.tables.map { Int32($0.chairs.lowerBound) } + [Int32(chairs)])
    right = Self.memory(puzzle.chairs.map { Int32($0.right ?? -1) })
    let free = { (chair: Int) in puzzle.kept[start[chair]] == nil }
    let lists = puzzle.tables.flatMap { table in
      Side.allCases.map { side in table.chairs.filter { puzzle.side(start[$0]) == side && free($0) } }
    }
    slots = Self.memory(lists.flatMap { $0 }.map { Int32($0) })
    firstSlot = Self.memory(lists.reduce(into: [Int32(0)]) { $0.append(($0.last ?? 0) + Int32($1.count)) })
    var slotOf = [Int32](repeating: -1, count: chairs)
    for (slot, chair) in lists.flatMap({ $0 }).enumerated() { slotOf[chair] = Int32(slot) }
    self.slotOf = Self.memory(slotOf)
    key = Self.memory(
      (0..<sitters).map { puzzle.isRanked($0) ? puzzle.key($0) : 1 << 40 + Int(places[$0]) })
    isRanked = Self.memory((0..<sitters).map { puzzle.isRanked($0) })
    beside = puzzle.costs.beside.isEmpty ? nil : Self.memory(puzzle.costs.beside)
    same = puzzle.costs.same.isEmpty ? nil : Self.memory(puzzle.costs.same)
    groups = TableGroups(puzzle.costs, tables: tables, largest: puzzle.tables.map(\.chairs.count).max() ?? 0)
    movable = start.indices.filter(free).map { Int32(start[$0]) }
    (pools, poolOf) = Self.pools(puzzle, movable, places)
    ring = Self.memory([Int](repeating: 0, count: tables))
    one = Self.memory([Int32](repeating: 0, count: chairs))
    other = Self.memory([Int32](repeating: 0, count: chairs))
    best = start
    count(puzzle.costs)
  }

  deinit {
    for memory in [at, chairOf, tableOf, firstChair, right, slots, firstSlot, slotOf, poolOf, one, other] {
      memory.deallocate()
    }
    key.deallocate()
    isRanked.deallocate()
    beside?.deallocate()
    same?.deallocate()
    ring.deallocate()
  }

  static func memory<Value>(_ values: [Value]) -> UnsafeMutablePointer<Value> {
    let result = UnsafeMutablePointer<Value>.allocate(capacity: max(1, values.count))
    for (index, value) in values.enumerated() { (result + index).initialize(to: value) }
    return result
  }

  /// Those who may change places with one another: of one tier and side.
  private static func pools(
    _ puzzle: TablePuzzle, _ movable: [Int32], _ places: [Int32]
  ) -> ([[Int32]], UnsafeMutablePointer<Int32>) {
    var pools: [[Int32]] = []
    var poolOf = [Int32](repeating: -1, count: places.count)
    for tier in unique(puzzle.tables.map(\.tier)) {
      for side in Side.allCases {
        let members = movable.filter {
          puzzle.tables[puzzle.tableOf[Int(places[Int($0)])]].tier == tier && puzzle.side(Int($0)) == side
        }
        for member in members { poolOf[Int(member)] = Int32(pools.count) }
        pools.append(members)
      }
    }
    return (pools, memory(poolOf))
  }

  /// Counts all anew.
  private mutating func count(_ costs: TableCosts) {
    cost = groups.count { chairOf[$0] < 0 ? nil : Int(tableOf[Int(chairOf[$0])]) }
    for table in 0..<tables {
      let range = Int(firstChair[table])..<Int(firstChair[table + 1])
      ring[table] = neighbours(table, at + range.lowerBound)
      cost += ring[table] + costs.same(range.map { Int(at[$0]) }[...])
    }
    isFresh = true
    note()
  }

  /// Whether any two people could change places.
  var canMove: Bool { pools.contains { $0.count > 1 } }

  /// Keeps the present seating where it is the best so far; called before a move for the worse, and in the end.
  mutating func note() {
    guard isFresh, cost < bestCost else { return }
    isFresh = false
    bestCost = cost
    best = (0..<chairs).map { Int(at[$0]) }
  }

  /// Makes a number of proposals at one temperature.
  mutating func run(_ proposals: Int, temperature: Double) {
    guard movable.count > 1 else { return }
    for _ in 0..<proposals {
      let bits = draw.next()
      let first = Int(movable[SeededDraw.below(movable.count, bits)])
      let pool = Int(poolOf[first])
      let second = Int(pools[pool][SeededDraw.below(pools[pool].count, bits >> 32)])
      guard first != second else { continue }
      let a = Int(tableOf[Int(chairOf[first])]), b = Int(tableOf[Int(chairOf[second])])
      if a != b {
        exchange(first, second, a, b, temperature)
      } else if beside != nil, !isRanked[first], !isRanked[second] {
        turn(first, second, a, temperature)
      }
    }
    note()
  }

  /// Two people at two tables change places.
  private mutating func exchange(_ first: Int, _ second: Int, _ a: Int, _ b: Int, _ temperature: Double) {
    var gain = together(first, second, a, b) + groups.gain(first, second, a, b)
    var (ringA, ringB) = (0, 0)
    if beside != nil {
      if !isRanked[first], !isRanked[second] { swap(&key[first], &key[second]) }
      lay(second, insteadOf: first, a, one)
      lay(first, insteadOf: second, b, other)
      (ringA, ringB) = (neighbours(a, one), neighbours(b, other))
      gain += ringA - ring[a] + ringB - ring[b]
    }
    guard accepts(gain, temperature) else {
      if beside != nil, !isRanked[first], !isRanked[second] { swap(&key[first], &key[second]) }
      return
    }
    groups.move(first, second, a, b)
    if beside != nil {
      settle(a, one)
      settle(b, other)
      (ring[a], ring[b]) = (ringA, ringB)
    } else {
      change(first, second)
    }
  }

  /// Two people without a rank change places at their table.
  private mutating func turn(_ first: Int, _ second: Int, _ table: Int, _ temperature: Double) {
    change(first, second)
    let found = neighbours(table, at + Int(firstChair[table]))
    if accepts(found - ring[table], temperature) {
      ring[table] = found
      swap(&key[first], &key[second])
    } else {
      change(first, second)
    }
  }

  private func change(_ first: Int, _ second: Int) {
    swap(&chairOf[first], &chairOf[second])
    at[Int(chairOf[first])] = Int32(truncatingIfNeeded: first)
    at[Int(chairOf[second])] = Int32(truncatingIfNeeded: second)
  }

  /// Takes note of the cost where a change is to be made.
  @inline(__always) private mutating func accepts(_ gain: Int, _ temperature: Double) -> Bool {
    if gain > 0 {
      guard temperature > 0, Self.lets(gain, temperature, Double(draw.next() >> 11) * 0x1p-53) else { return false }
      note()
    }
    cost += gain
    if cost < bestCost { isFresh = true }
    return true
  }

  /// Whether a loss is taken: near enough to exp(-x), and the same on every machine.
  @inline(__always) private static func lets(_ gain: Int, _ temperature: Double, _ drawn: Double) -> Bool {
    let x = Double(gain) / temperature
    guard x < 12 else { return false }
    let part = x / 4
    let rise = 1 + part + part * part / 2 + part * part * part / 6
    return drawn * rise * rise * rise * rise < 1
  }

  private func together(_ first: Int, _ second: Int, _ a: Int, _ b: Int) -> Int {
    guard let same else { return 0 }
    var gain = 0
    let one = same + first * sitters, two = same + second * sitters
    for chair in Int(firstChair[a])..<Int(firstChair[a + 1]) where Int(at[chair]) != first {
      gain += Int(two[Int(at[chair])]) - Int(one[Int(at[chair])])
    }
    for chair in Int(firstChair[b])..<Int(firstChair[b + 1]) where Int(at[chair]) != second {
      gain += Int(one[Int(at[chair])]) - Int(two[Int(at[chair])])
    }
    return gain
  }

  /// The sitters of a table's chairs when one comes instead of another of the same side, by order.
  private func lay(_ come: Int, insteadOf gone: Int, _ table: Int, _ result: UnsafeMutablePointer<Int32>) {
    let first = Int(firstChair[table])
    result.update(from: at + first, count: Int(firstChair[table + 1]) - first)
    var slot = Int(slotOf[Int(chairOf[gone])])
    var list = 2 * table
    if slot >= Int(firstSlot[list + 1]) { list += 1 }
    let (low, high) = (Int(firstSlot[list]), Int(firstSlot[list + 1]))
    let rank = key[come]
    while slot + 1 < high, key[Int(at[Int(slots[slot + 1])])] < rank {
      result[Int(slots[slot]) - first] = at[Int(slots[slot + 1])]
      slot += 1
    }
    while slot > low, key[Int(at[Int(slots[slot - 1])])] > rank {
      result[Int(slots[slot]) - first] = at[Int(slots[slot - 1])]
      slot -= 1
    }
    result[Int(slots[slot]) - first] = Int32(truncatingIfNeeded: come)
  }

  /// What the neighbours at a table cost with these sitters.
  private func neighbours(_ table: Int, _ people: UnsafeMutablePointer<Int32>) -> Int {
    guard let beside else { return 0 }
    let first = Int(firstChair[table])
    var sum = 0
    for chair in first..<Int(firstChair[table + 1]) where right[chair] >= 0 {
      sum += Int(beside[Int(people[chair - first]) * sitters + Int(people[Int(right[chair]) - first])])
    }
    return sum
  }

  private func settle(_ table: Int, _ people: UnsafeMutablePointer<Int32>) {
    let first = Int(firstChair[table])
    for chair in first..<Int(firstChair[table + 1]) {
      at[chair] = people[chair - first]
      chairOf[Int(at[chair])] = Int32(truncatingIfNeeded: chair)
    }
  }
}
