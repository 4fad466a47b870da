/// A banquet of round tables where pairs of guests wish to sit together or apart: every guest at one table, each table
/// within its capacity, the sum of the weights of pairs at one table as large as can be. 宴会分桌
///
/// Guests and tables are numbers from 0; who they are is the caller's matter.
package struct BanquetProblem: Sendable, Hashable {
  /// A table. 餐桌
  package struct Table: Sendable, Hashable {
    /// The chairs.
    package var capacity: Int
    /// The least number of guests when anybody sits at it.
    package var minimum: Int
    /// Tables of one kind are equal to every guest; `fondness` tells the kinds apart.
    package var kind: Int

    /// A table.
    package init(capacity: Int, minimum: Int = 0, kind: Int = 0) {
      self.capacity = capacity
      self.minimum = minimum
      self.kind = kind
    }
  }

  /// What two guests at one table are worth; negative when they'd rather be apart. 同桌意愿
  package struct Wish: Sendable, Hashable {
    /// One guest.
    package var one: Int
    /// The other guest.
    package var other: Int
    /// What it is worth when they sit at one table.
    package var weight: Int

    /// A wish.
    package init(_ one: Int, _ other: Int, _ weight: Int) {
      self.one = one
      self.other = other
      self.weight = weight
    }
  }

  /// How many guests.
  package private(set) var guests: Int
  /// The tables.
  package private(set) var tables: [Table]
  /// The wishes, each pair once, by number.
  package private(set) var wishes: [Wish]
  /// For each guest what a table of each kind is worth; empty when all tables are equal to all.
  package private(set) var fondness: [[Int]]
  /// For each table a number of guests, so that everybody sits and the least numbers are kept.
  let fitting: [Int]

  /// Why numbers make no banquet. 错误
  package enum Fault: Error, Hashable, Sendable {
    /// A wish, by its place in the list, that names nobody, or one guest twice.
    case wish(Int)
    /// A table, by its place in the list, with a capacity or minimum that makes no sense.
    case table(Int)
    /// Fewer chairs than guests.
    case chairs(Int)
    /// The fondness isn't one number a guest and kind.
    case fondness
    /// No choice of tables seats everybody with each table's least number kept.
    case minima
    /// A number so large that sums of it can't be trusted.
    case size
  }

  /// The most guests, and the most tables, that the dense arithmetic of the search can hold.
  package static let mostGuests = 8_000
  /// The largest weight, and the largest sum of the weights of one guest.
  package static let mostWeight = 1 << 28

  /// A banquet. Wishes of the same pair are added up.
  package init(guests: Int, tables: [Table], wishes: [Wish], fondness: [[Int]] = []) throws(Fault) {
    guard (0...Self.mostGuests).contains(guests), tables.count <= Self.mostGuests else { throw .size }
    for (index, table) in tables.enumerated() {
      let fine = (0...Self.mostGuests).contains(table.capacity) && (0...table.capacity).contains(table.minimum)
      guard fine, (0...tables.count).contains(table.kind) else { throw .table(index) }
    }
    let chairs = tables.reduce(0) { $0 + $1.capacity }
    guard chairs >= guests else { throw .chairs(chairs) }
    guard chairs <= 2 * Self.mostGuests else { throw .size }
    let kinds = (tables.map(\.kind).max() ?? 0) + 1
    guard fondness.isEmpty || fondness.count == guests && fondness.allSatisfy({ $0.count == kinds }) else {
      throw .fondness
    }
    try Self.check(wishes, fondness, guests)
    guard let fitting = Self.fit(guests, tables) else { throw .minima }
    self.guests = guests
    self.tables = tables
    self.fondness = fondness
    self.fitting = fitting
    self.wishes = Self.merged(wishes)
  }

  private static func check(_ wishes: [Wish], _ fondness: [[Int]], _ guests: Int) throws(Fault) {
    var sums = [Int](repeating: 0, count: guests)
    for (index, wish) in wishes.enumerated() {
      guard sums.indices.contains(wish.one), sums.indices.contains(wish.other), wish.one != wish.other else {
        throw .wish(index)
      }
      guard wish.weight.magnitude <= mostWeight else { throw .size }
      sums[wish.one] += abs(wish.weight)
      sums[wish.other] += abs(wish.weight)
    }
    for (guest, numbers) in fondness.enumerated() {
      for number in numbers {
        guard number.magnitude <= mostWeight else { throw .size }
        sums[guest] += abs(number)
      }
    }
    guard sums.allSatisfy({ $0 <= mostWeight }) else { throw .size }
  }

  private static func merged(_ wishes: [Wish]) -> [Wish] {
    let turned = wishes.map { $0.one < $0.other ? $0 : Wish($0.other, $0.one, $0.weight) }
    var result: [Wish] = []
    for wish in turned.sorted(by: { ($0.one, $0.other) < ($1.one, $1.other) }) {
      if let last = result.last, last.one == wish.one, last.other == wish.other {
        result[result.count - 1].weight += wish.weight
      } else {
        result.append(wish)
      }
    }
    return result.filter { $0.weight != 0 }
  }

  /// Numbers of guests for the tables, each nothing or between the least number and the capacity.
  private static func fit(_ guests: Int, _ tables: [Table]) -> [Int]? {
    // For each number of guests, the table that first made it possible; the count at that table fills the rest.
    var reached = [Bool](repeating: false, count: guests + 1)
    reached[0] = true
    var history = [reached]
    for table in tables {
      var next = reached
      var inside = 0
      let (least, most) = (max(1, table.minimum), table.capacity)
      for total in 0...guests {
        if total >= least, reached[total - least] { inside += 1 }
        if total > most, reached[total - most - 1] { inside -= 1 }
        if inside > 0 { next[total] = true }
      }
      reached = next
      history.append(reached)
    }
    guard reached[guests] else { return nil }
    var left = guests
    var result = [Int](repeating: 0, count: tables.count)
    for index in tables.indices.reversed() {
      let least = max(1, tables[index].minimum)
      let sizes = (least...max(least, tables[index].capacity)).filter { $0 <= tables[index].capacity && $0 <= left }
      let even = (left + index) / (index + 1)
      let size = sizes.sorted { (abs($0 - even), $0) < (abs($1 - even), $1) }.first { history[index][left - $0] }
      guard let size else { continue }
      result[index] = size
      left -= size
    }
    return left == 0 ? result : nil
  }

  /// What a guest thinks of a table.
  func fondness(of guest: Int, for table: Int) -> Int {
    fondness.isEmpty ? 0 : fondness[guest][tables[table].kind]
  }

  /// Whether a seating, a table for each guest, keeps capacities and minima.
  func seats(_ seating: [Int]) -> Bool {
    guard seating.count == guests, seating.allSatisfy(tables.indices.contains) else { return false }
    var counts = [Int](repeating: 0, count: tables.count)
    for table in seating { counts[table] += 1 }
    return zip(counts, tables).allSatisfy { $0 <= $1.capacity && ($0 == 0 || $0 >= $1.minimum) }
  }

  /// The worth of a seating, a table for each guest; nil when it breaks a capacity or a minimum.
  package func value(of seating: [Int]) -> Int? {
    guard seats(seating) else { return nil }
    let fond = seating.indices.reduce(0) { $0 + fondness(of: $1, for: seating[$1]) }
    return wishes.reduce(fond) { $0 + (seating[$1.one] == seating[$1.other] ? $1.weight : 0) }
  }

  /// The most that a guest's company at one table can be worth to it.
  var mostAtOneTable: Int {
    var likes = [[Int]](repeating: [], count: guests)
    for wish in wishes where wish.weight > 0 {
      likes[wish.one].append(wish.weight)
      likes[wish.other].append(wish.weight)
    }
    let others = max(0, (tables.map(\.capacity).max() ?? 1) - 1)
    return likes.map { $0.sorted(by: >).prefix(others).reduce(0, +) }.max() ?? 0
  }
}
