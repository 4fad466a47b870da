internal import Glibc

/// An annealing among some tables: who sits where, and what each guest would add at each table, kept up to date with
/// every move so that a proposal costs a few look-ups. 模拟退火
///
/// Empty chairs are guests without wishes, so every move is a swap: of two guests, or of two pairs, since couples
/// freeze long before the rest does. The arrays are bare memory that lives as long as the annealer; within them guests
/// are numbered anew, the empty chairs last.
struct BanquetAnnealer<Number: FixedWidthInteger & SignedInteger & Sendable>: ~Copyable {
  private let room: BanquetRoom<Number>
  private var part = BanquetRoom<Number>.Part()
  /// Guests and empty chairs of the part, and how many of them are guests.
  private var all = 0
  private var guests = 0
  /// The length of a row: `all`, rounded up for the sake of vectors.
  private var stride = 0
  private let weights: UnsafeMutablePointer<Number>
  /// For each table what every guest would add there.
  private let pull: UnsafeMutablePointer<Number>
  private let tableOf: UnsafeMutablePointer<Int32>
  private let chairs: UnsafeMutablePointer<Int32>
  private let chairOf: UnsafeMutablePointer<Int32>
  private let partner: UnsafeMutablePointer<Int32>
  /// What partners are worth to each other.
  private let bond: UnsafeMutablePointer<Number>
  /// Who a guest of the part is in the room, and the other way round.
  private let names: UnsafeMutablePointer<Int32>
  private let locals: UnsafeMutablePointer<Int32>
  private let firstChair: UnsafeMutablePointer<Int32>
  private let count: UnsafeMutablePointer<Int32>
  private let minimum: UnsafeMutablePointer<Int32>
  private let draws: UnsafeMutablePointer<Float>
  private var draw: SeededDraw
  /// What the moves have brought since the tables were taken.
  private(set) var gained = 0
  private(set) var moves = 0
  /// How many of them were made although they made things worse.
  private(set) var worsened = 0

  private static var drawCount: Int { 1 << 12 }

  /// An annealer for parts of at most so many tables.
  init(_ room: BanquetRoom<Number>, most tables: Int, seed: UInt64) {
    self.room = room
    draw = SeededDraw(seed: seed)
    let capacities = room.problem.tables.map(\.capacity).sorted(by: >)
    let chairs = Self.padded(capacities.prefix(tables).reduce(0, +))
    weights = Self.zeroes(chairs * chairs)
    pull = Self.zeroes(tables * chairs)
    tableOf = Self.zeroes(chairs)
    self.chairs = Self.zeroes(chairs)
    chairOf = Self.zeroes(chairs)
    partner = Self.zeroes(chairs)
    bond = Self.zeroes(chairs)
    names = Self.zeroes(chairs)
    locals = Self.zeroes(room.problem.guests)
    firstChair = Self.zeroes(tables + 1)
    count = Self.zeroes(tables)
    minimum = Self.zeroes(tables)
    draws = Self.zeroes(Self.drawCount)
    for index in 0..<Self.drawCount {
      draws[index] = Float(-log((Double(index) + 0.5) / Double(Self.drawCount)))
    }
    for guest in 0..<room.problem.guests { locals[guest] = -1 }
  }

  deinit {
    weights.deallocate()
    pull.deallocate()
    for numbers in [tableOf, chairs, chairOf, partner, names, locals, firstChair, count, minimum] {
      numbers.deallocate()
    }
    bond.deallocate()
    draws.deallocate()
  }

  private static func zeroes<Value: Numeric>(_ count: Int) -> UnsafeMutablePointer<Value> {
    let result = UnsafeMutablePointer<Value>.allocate(capacity: max(1, count))
    result.initialize(repeating: 0, count: max(1, count))
    return result
  }

  private static func padded(_ count: Int) -> Int { (count + 15) & ~15 }

  /// How many proposals are worth the trouble of taking these tables.
  var worthwhile: Int { max(256, all * all / 16) }

  /// Takes tables of the room, and counts everything anew.
  mutating func take(_ tables: Int) {
    part = room.take(tables, &draw)
    number()
    for guest in 0..<guests { gather(guest) }
    for guest in guests..<stride { (weights + guest * stride).update(repeating: 0, count: stride) }
    for table in 0..<part.tables.count { count(table) }
    gained = 0
  }

  /// Gives the tables back; whether the room has never been as good.
  mutating func give() -> Bool {
    for chair in 0..<all {
      let guest = Int(chairs[chair])
      part.chairs[chair] = guest < guests ? names[guest] : -1
    }
    for guest in 0..<guests { locals[Int(names[guest])] = -1 }
    return room.give(part, gain: gained)
  }

  /// Gives those at the tables their numbers here.
  private mutating func number() {
    all = part.chairs.count
    stride = Self.padded(all)
    guests = 0
    for chair in 0..<all where part.chairs[chair] >= 0 {
      names[guests] = part.chairs[chair]
      locals[Int(part.chairs[chair])] = Int32(truncatingIfNeeded: guests)
      guests += 1
    }
    var empty = guests
    var chair = 0
    for (table, name) in part.tables.enumerated() {
      let shape = room.problem.tables[name]
      firstChair[table] = Int32(truncatingIfNeeded: chair)
      count[table] = 0
      minimum[table] = Int32(truncatingIfNeeded: shape.minimum)
      for _ in 0..<shape.capacity {
        var guest = empty
        if part.chairs[chair] >= 0 {
          guest = Int(locals[Int(part.chairs[chair])])
          count[table] += 1
        } else {
          empty += 1
        }
        chairs[chair] = Int32(truncatingIfNeeded: guest)
        chairOf[guest] = Int32(truncatingIfNeeded: chair)
        tableOf[guest] = Int32(truncatingIfNeeded: table)
        partner[guest] = Int32(truncatingIfNeeded: guest)
        bond[guest] = 0
        chair += 1
      }
    }
    firstChair[part.tables.count] = Int32(truncatingIfNeeded: chair)
  }

  /// Fetches a guest's partner and wishes, as far as they are about people here.
  private func gather(_ guest: Int) {
    let name = Int(names[guest])
    let mate = locals[Int(room.partner[name])]
    let row = weights + guest * stride
    room.weights.withUnsafeBufferPointer { all in
      guard let base = all.baseAddress else { return }
      let from = base + name * room.problem.guests
      for other in 0..<guests { row[other] = from[Int(names[other])] }
    }
    for other in guests..<stride { row[other] = 0 }
    guard mate >= 0 else { return }
    partner[guest] = mate
    bond[guest] = row[Int(mate)]
  }

  /// Counts what every guest would add at a table.
  private func count(_ table: Int) {
    let row = pull + table * stride
    for guest in 0..<guests {
      row[guest] = Number(truncatingIfNeeded: room.problem.fondness(of: Int(names[guest]), for: part.tables[table]))
    }
    for guest in guests..<stride { row[guest] = 0 }
    for chair in Int(firstChair[table])..<Int(firstChair[table + 1]) {
      let weight = weights + Int(chairs[chair]) * stride
      for other in 0..<stride { row[other] &+= weight[other] }
    }
  }

  @inline(__always) private func shortfall(_ table: Int, _ count: Int) -> Int {
    count > 0 && count < Int(minimum[table]) ? room.penalty * (Int(minimum[table]) - count) : 0
  }

  /// Whether somebody sits at a table with fewer than its minimum: only there can a move be worth more than the wishes say.
  @inline(__always) private func isShort(_ table: Int) -> Bool { count[table] > 0 && count[table] < minimum[table] }

  /// Makes a number of proposals at one temperature.
  mutating func run(_ proposals: Int, temperature: Float) {
    moves += proposals
    guard part.tables.count > 1, all > 1 else { return }
    let minds = room.minds
    let hope = 2 * room.worst
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
        swapPairs(one, mate, other, here, there, patience, minds, hope)
      } else {
        swap(one, other, here, there, patience, minds, hope)
      }
    }
  }

  @inline(__always) private mutating func swap(
    _ one: Int, _ other: Int, _ here: Int, _ there: Int, _ patience: Int, _ minds: Bool, _ hope: Int
  ) {
    let home = pull + here &* stride
    let away = pull + there &* stride
    var gain = Int(away[one]) &- Int(home[one]) &+ Int(home[other]) &- Int(away[other])
    if gain &+ hope < patience, !minds || !isShort(here) && !isShort(there) { return }
    gain &-= 2 &* Int(weights[one &* stride &+ other])
    if minds { gain &-= strain(here, there, (one < guests ? 1 : 0) - (other < guests ? 1 : 0)) }
    guard gain >= patience else { return }
    if gain < 0 { worsened &+= 1 }
    let going = weights + one &* stride
    let coming = weights + other &* stride
    for guest in 0..<stride {
      let change = coming[guest] &- going[guest]
      home[guest] &+= change
      away[guest] &-= change
    }
    exchange(one, other, here, there)
    gained &+= gain
  }

  @inline(__always) private mutating func swapPairs(
    _ one: Int, _ mate: Int, _ other: Int, _ here: Int, _ there: Int, _ patience: Int, _ minds: Bool,
    _ hope: Int
  ) {
    var fourth = Int(partner[other])
    var bonds = Int(bond[one])
    if fourth != other, Int(tableOf[fourth]) == there {
      bonds &+= Int(bond[other])
    } else {
      let first = Int(firstChair[there])
      let size = Int(firstChair[there + 1]) - first
      guard size > 1 else { return }
      fourth = Int(chairs[first + SeededDraw.below(size, draw.next())])
      guard fourth != other else { return }
      bonds &+= Int(weights[other &* stride &+ fourth])
    }
    let home = pull + here &* stride
    let away = pull + there &* stride
    let a = weights + one &* stride
    let b = weights + mate &* stride
    var gain = Int(away[one]) &- Int(home[one]) &+ Int(away[mate]) &- Int(home[mate])
    gain &+= Int(home[other]) &- Int(away[other]) &+ Int(home[fourth]) &- Int(away[fourth])
    gain &+= 2 &* bonds
    if gain &+ 4 &* hope < patience, !minds || !isShort(here) && !isShort(there) { return }
    let cross = Int(a[other]) &+ Int(a[fourth]) &+ Int(b[other]) &+ Int(b[fourth])
    gain &-= 2 &* cross
    if minds { gain &-= strain(here, there, 2 - (other < guests ? 1 : 0) - (fourth < guests ? 1 : 0)) }
    guard gain >= patience else { return }
    if gain < 0 { worsened &+= 1 }
    let c = weights + other &* stride
    let d = weights + fourth &* stride
    for guest in 0..<stride {
      let change = c[guest] &+ d[guest] &- a[guest] &- b[guest]
      home[guest] &+= change
      away[guest] &-= change
    }
    exchange(one, other, here, there)
    exchange(mate, fourth, here, there)
    gained &+= gain
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
    count[here] &-= leaving
    count[there] &+= leaving
  }
}
