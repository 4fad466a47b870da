/// Prices of guests that no known column exceeds, or hardly, with the least sum, near a centre. 近端对偶
///
/// It minimises the sum of the prices plus a square of the distance from the centre, each column a half-space, by
/// Hildreth's method: one column after the other takes what it lacks. Unlike a simplex it doesn't jump about between
/// the many optima of a relaxation of this kind, and a sweep over ten thousand columns takes less than a millisecond.
struct BanquetPrices {
  private let counts: [Double]
  private var members: [Int32] = []
  private var starts: [Int32] = [0]
  private var worths: [Double] = []
  private var places: [Int32] = []
  private var uses: [Double] = []
  private var known: Set<[Int]> = []
  /// Where the prices may not stray far from: guests first, then classes of tables.
  private(set) var centre: [Double]
  /// The prices.
  private(set) var prices: [Double]
  /// How strongly the centre draws.
  var pull: Double
  private let people: Int

  init(prices: [Double], counts: [Double], pull: Double) {
    people = prices.count
    self.counts = counts
    self.pull = pull
    centre = prices + counts.map { _ in 0 }
    self.prices = centre
  }

  /// How many columns.
  var count: Int { worths.count }
  /// The prices of the guests.
  var guests: [Double] { Array(prices.prefix(people)) }
  /// The prices of a table of each class.
  var classes: [Double] { prices.suffix(counts.count).map { max(0, $0) } }

  /// Takes a column in; false when it was known.
  @discardableResult mutating func add(_ column: BanquetColumn) -> Bool {
    guard known.insert([column.place] + column.guests).inserted else { return false }
    members += column.guests.map { Int32($0) }
    starts.append(Int32(members.count))
    worths.append(Double(column.worth))
    places.append(Int32(column.place))
    uses.append(0)
    return true
  }

  /// The columns.
  var columns: [BanquetColumn] {
    worths.indices.map { column in
      let range = Int(starts[column])..<Int(starts[column + 1])
      return BanquetColumn(place: Int(places[column]), guests: members[range].map(Int.init), worth: Int(worths[column]))
    }
  }

  /// Moves the centre to the present prices.
  mutating func settle() {
    centre = prices
  }

  /// Drops the columns that are of no use and far from their prices.
  mutating func prune(below distance: Double) {
    let old = columns
    let kept = worths.indices.filter { uses[$0] > 0 || surplus($0) > -distance }
    var fresh = self
    fresh.members = []
    fresh.starts = [0]
    fresh.worths = []
    fresh.places = []
    fresh.uses = []
    fresh.known = []
    for index in kept where fresh.add(old[index]) { fresh.uses[fresh.uses.count - 1] = uses[index] }
    self = fresh
  }

  private func surplus(_ column: Int) -> Double {
    var result = worths[column] - prices[people + Int(places[column])]
    for index in Int(starts[column])..<Int(starts[column + 1]) { result -= prices[Int(members[index])] }
    return result
  }

  /// Sweeps over the columns until they lack little.
  mutating func solve(sweeps: Int, tolerance: Double) {
    refresh()
    for sweep in 0..<sweeps {
      let worst = sweep % 8 == 0 ? pass(all: true) : pass(all: false)
      if sweep % 8 == 0, worst < tolerance { break }
    }
  }

  /// The prices that the uses of the columns imply.
  private mutating func refresh() {
    var cover = [Double](repeating: 0, count: prices.count)
    for column in uses.indices where uses[column] > 0 {
      for index in Int(starts[column])..<Int(starts[column + 1]) { cover[Int(members[index])] += uses[column] }
      cover[people + Int(places[column])] += uses[column]
    }
    for index in prices.indices {
      let need = index < people ? 1 : counts[index - people]
      prices[index] = centre[index] - (need - cover[index]) / pull
      if index >= people, need.isInfinite { prices[index] = 0 }
    }
  }

  /// One sweep; the most that a column moved by.
  private mutating func pass(all: Bool) -> Double {
    var worst = 0.0
    let pull = pull
    prices.withUnsafeMutableBufferPointer { prices in
      members.withUnsafeBufferPointer { members in
        for column in uses.indices where all || uses[column] > 0 {
          let range = Int(starts[column])..<Int(starts[column + 1])
          let place = people + Int(places[column])
          let limited = counts[Int(places[column])].isFinite
          var lack = worths[column]
          if limited { lack -= prices[place] }
          for index in range { lack -= prices[Int(members[index])] }
          let breadth = Double(range.count + (limited ? 1 : 0))
          let change = max(-uses[column], lack * pull / breadth)
          guard change != 0 else { continue }
          uses[column] += change
          let rise = change / pull
          worst = max(worst, abs(rise) * breadth)
          for index in range { prices[Int(members[index])] += rise }
          if limited { prices[place] += rise }
        }
      }
    }
    return worst
  }
}
