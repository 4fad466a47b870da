internal import Glibc

/// The state of an annealing over seatings: who sits where, and what each guest would add at each table, kept up to date
/// with every move so that a proposal costs a few look-ups. 模拟退火
///
/// Empty chairs are guests without wishes, so every move is a swap: of two guests, or of two pairs, since couples
/// freeze long before the rest does. The arrays are bare memory that lives as long as the annealer.
struct BanquetAnnealer<Number: FixedWidthInteger & SignedInteger>: ~Copyable {
  private let problem: BanquetProblem
  /// Guests and empty chairs.
  private let all: Int
  private let guests: Int
  private let tables: Int
  private let weights: UnsafeMutablePointer<Number>
  /// For each table what every guest would add there.
  private let pull: UnsafeMutablePointer<Number>
  private let tableOf: UnsafeMutablePointer<Int32>
  private let chairs: UnsafeMutablePointer<Int32>
  private let chairOf: UnsafeMutablePointer<Int32>
  private let firstChair: UnsafeMutablePointer<Int32>
  private let count: UnsafeMutablePointer<Int32>
  private let minimum: UnsafeMutablePointer<Int32>
  /// The one somebody won't be parted from; itself when there is none.
  private let partner: UnsafeMutablePointer<Int32>
  private let draws: UnsafeMutablePointer<Float>
  private let penalty: Int
  private let minds: Bool
  private var draw: SeededDraw
  /// The worth of the present seating, penalties for minima taken off.
  private(set) var value = 0
  private(set) var best: [Int] = []
  private(set) var bestValue = Int.min
  private(set) var moves = 0
  /// How many of them were made although they made things worse.
  private(set) var worsened = 0
  private var fresh = false

  private static var drawCount: Int { 1 << 12 }

  init(_ problem: BanquetProblem, seed: UInt64) {
    self.problem = problem
    guests = problem.guests
    tables = problem.tables.count
    all = problem.tables.reduce(0) { $0 + $1.capacity }
    draw = SeededDraw(seed: seed)
    weights = .allocate(capacity: max(1, all * all))
    weights.initialize(repeating: 0, count: all * all)
    pull = .allocate(capacity: max(1, tables * all))
    pull.initialize(repeating: 0, count: tables * all)
    tableOf = Self.numbers(all)
    chairs = Self.numbers(all)
    chairOf = Self.numbers(all)
    firstChair = Self.numbers(tables + 1)
    count = Self.numbers(tables)
    minimum = Self.numbers(tables)
    partner = Self.numbers(all)
    draws = .allocate(capacity: Self.drawCount)
    for index in 0..<Self.drawCount {
      draws[index] = Float(-log((Double(index) + 0.5) / Double(Self.drawCount)))
    }
    minds = problem.tables.contains { $0.minimum > 1 }
    penalty = 2 * (problem.wishes.map { abs($0.weight) }.max() ?? 1)
    for wish in problem.wishes {
      weights[wish.one * all + wish.other] = Number(truncatingIfNeeded: wish.weight)
      weights[wish.other * all + wish.one] = Number(truncatingIfNeeded: wish.weight)
    }
    for table in 0..<tables {
      let shape = problem.tables[table]
      firstChair[table + 1] = firstChair[table] + Int32(shape.capacity)
      minimum[table] = Int32(shape.minimum)
    }
    pairUp()
    var start = problem.fitting.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element) }
    start.shuffle(using: &draw)
    seat(start)
  }

  deinit {
    weights.deallocate()
    pull.deallocate()
    for numbers in [tableOf, chairs, chairOf, firstChair, count, minimum, partner] { numbers.deallocate() }
    draws.deallocate()
  }

  private static func numbers(_ count: Int) -> UnsafeMutablePointer<Int32> {
    let result = UnsafeMutablePointer<Int32>.allocate(capacity: max(1, count))
    result.initialize(repeating: 0, count: max(1, count))
    return result
  }

  /// Two guests are partners when each is the other's dearest by far.
  private func pairUp() {
    var dearest = [(weight: Int, who: Int)](repeating: (0, -1), count: all)
    var second = [Int](repeating: 0, count: all)
    for wish in problem.wishes where wish.weight > 0 {
      for (one, other) in [(wish.one, wish.other), (wish.other, wish.one)] {
        if wish.weight > dearest[one].weight {
          second[one] = dearest[one].weight
          dearest[one] = (wish.weight, other)
        } else {
          second[one] = max(second[one], wish.weight)
        }
      }
    }
    for guest in 0..<all {
      let (weight, who) = dearest[guest]
      let mutual = who >= 0 && dearest[who].who == guest && weight > second[guest] && weight > second[who]
      partner[guest] = Int32(mutual ? who : guest)
    }
  }

  /// Seats everybody as given, the empty chairs filled up, and counts everything anew.
  mutating func seat(_ seating: [Int]) {
    var next = (0..<tables).map { Int(firstChair[$0]) }
    var place: [Int] = seating
    for table in 0..<tables { count[table] = 0 }
    for table in seating { count[table] += 1 }
    for table in 0..<tables {
      place += Array(repeating: table, count: problem.tables[table].capacity - Int(count[table]))
    }
    for guest in 0..<all {
      let table = place[guest]
      tableOf[guest] = Int32(table)
      chairs[next[table]] = Int32(guest)
      chairOf[guest] = Int32(next[table])
      next[table] += 1
    }
    value = 0
    for table in 0..<tables {
      let row = pull + table * all
      for guest in 0..<guests { row[guest] = Number(truncatingIfNeeded: problem.fondness(of: guest, for: table)) }
      for guest in 0..<guests where place[guest] == table {
        value += Int(row[guest])
        let weight = weights + guest * all
        for other in 0..<all { row[other] &+= weight[other] }
      }
      value -= shortfall(table, Int(count[table]))
    }
    bestValue = .min
    fresh = true
    note()
  }

  @inline(__always) private func shortfall(_ table: Int, _ count: Int) -> Int {
    minds && count > 0 && count < Int(minimum[table]) ? penalty * (Int(minimum[table]) - count) : 0
  }

  /// Keeps the present seating when it is the best so far; called before a move for the worse, and in the end.
  mutating func note() {
    guard fresh, value > bestValue else { return }
    fresh = false
    if minds {
      for table in 0..<tables where shortfall(table, Int(count[table])) > 0 { return }
    }
    bestValue = value
    best = (0..<guests).map { Int(tableOf[$0]) }
  }

  /// Makes a number of proposals at one temperature.
  mutating func run(_ proposals: Int, temperature: Float) {
    guard tables > 1, all > 1 else { return }
    for _ in 0..<proposals {
      let bits = draw.next()
      let one = SeededDraw.below(all, bits)
      let other = SeededDraw.below(all, bits >> 20)
      let here = Int(tableOf[one])
      let there = Int(tableOf[other])
      if here == there { continue }
      let patience = Int(-temperature * draws[Int(truncatingIfNeeded: bits >> 52)])
      let mate = Int(partner[one])
      if mate != one, Int(tableOf[mate]) == here, bits & 3 != 0 {
        swapPairs(one, mate, other, bits, here, there, patience)
      } else {
        swap(one, other, here, there, patience)
      }
    }
    moves += proposals
    note()
  }

  @inline(__always) private mutating func swap(
    _ one: Int, _ other: Int, _ here: Int, _ there: Int, _ patience: Int
  ) {
    let home = pull + here * all
    let away = pull + there * all
    var gain = Int(away[one]) &- Int(home[one]) &+ Int(home[other]) &- Int(away[other])
    gain &-= 2 &* Int(weights[one &* all &+ other])
    if minds { gain &-= strain(here, there, (one < guests ? 1 : 0) - (other < guests ? 1 : 0)) }
    guard gain >= patience else { return }
    if gain < 0 {
      worsened += 1
      if fresh { note() }
    }
    let going = weights + one * all
    let coming = weights + other * all
    for guest in 0..<guests {
      let change = coming[guest] &- going[guest]
      home[guest] &+= change
      away[guest] &-= change
    }
    exchange(one, other, here, there)
    value += gain
    if value > bestValue { fresh = true }
  }

  @inline(__always) private mutating func swapPairs(
    _ one: Int, _ mate: Int, _ other: Int, _ bits: UInt64, _ here: Int, _ there: Int, _ patience: Int
  ) {
    var fourth = Int(partner[other])
    if fourth == other || Int(tableOf[fourth]) != there {
      let first = Int(firstChair[there])
      let size = Int(firstChair[there + 1]) - first
      guard size > 1 else { return }
      fourth = Int(chairs[first + SeededDraw.below(size, bits >> 31)])
      guard fourth != other else { return }
    }
    let home = pull + here * all
    let away = pull + there * all
    let a = weights + one * all
    let b = weights + mate * all
    var gain = Int(away[one]) &- Int(home[one]) &+ Int(away[mate]) &- Int(home[mate])
    gain &+= Int(home[other]) &- Int(away[other]) &+ Int(home[fourth]) &- Int(away[fourth])
    let inner = Int(a[mate]) &+ Int(weights[other &* all &+ fourth])
    let cross = Int(a[other]) &+ Int(a[fourth]) &+ Int(b[other]) &+ Int(b[fourth])
    gain &+= 2 &* (inner &- cross)
    if minds { gain &-= strain(here, there, 2 - (other < guests ? 1 : 0) - (fourth < guests ? 1 : 0)) }
    guard gain >= patience else { return }
    if gain < 0 {
      worsened += 1
      if fresh { note() }
    }
    let c = weights + other * all
    let d = weights + fourth * all
    for guest in 0..<guests {
      let change = c[guest] &+ d[guest] &- a[guest] &- b[guest]
      home[guest] &+= change
      away[guest] &-= change
    }
    exchange(one, other, here, there)
    exchange(mate, fourth, here, there)
    value += gain
    if value > bestValue { fresh = true }
  }

  /// What the minima lose when `leaving` guests more go from one table than come.
  @inline(__always) private func strain(_ here: Int, _ there: Int, _ leaving: Int) -> Int {
    guard leaving != 0 else { return 0 }
    let before = shortfall(here, Int(count[here])) + shortfall(there, Int(count[there]))
    return shortfall(here, Int(count[here]) - leaving) + shortfall(there, Int(count[there]) + leaving) - before
  }

  @inline(__always) private func exchange(_ one: Int, _ other: Int, _ here: Int, _ there: Int) {
    let (from, to) = (chairOf[one], chairOf[other])
    chairs[Int(from)] = Int32(truncatingIfNeeded: other)
    chairs[Int(to)] = Int32(truncatingIfNeeded: one)
    chairOf[one] = to
    chairOf[other] = from
    tableOf[one] = Int32(truncatingIfNeeded: there)
    tableOf[other] = Int32(truncatingIfNeeded: here)
    let leaving: Int32 = (one < guests ? 1 : 0) - (other < guests ? 1 : 0)
    count[here] -= leaving
    count[there] += leaving
  }
}
