/// The bricks that tables are built of when they are priced: every guest alone, and those who cling together as one.
/// 定价单元
///
/// Guests who cling to one another form a cluster, and a table holds of each cluster one unit at most, so that every
/// set of guests is a set of units in exactly one way. Couples as one unit make the sums of a table even, which the
/// enumeration in `BanquetPricing` lives on.
struct BanquetUnits: Sendable {
  /// The guests of each unit.
  private(set) var members: [[Int]] = []
  /// The cluster of each unit.
  private(set) var cluster: [Int] = []
  /// What the wishes inside each unit are worth.
  private(set) var inner: [Int] = []
  /// The clusters' guests.
  private(set) var clusters: [[Int]] = []
  /// What two units at one table are worth: a row of vectors a unit.
  private(set) var rows: [SIMD8<Float>] = []
  /// The length of a row in vectors.
  private(set) var vectors = 0
  /// The largest weight of all between two units.
  private(set) var largest: Float = 0

  /// How many units.
  var count: Int { members.count }

  init(_ problem: BanquetProblem) {
    clusters = Self.clusters(problem)
    var weight = [Float](repeating: 0, count: problem.guests * problem.guests)
    for wish in problem.wishes {
      weight[wish.one * problem.guests + wish.other] = Float(wish.weight)
      weight[wish.other * problem.guests + wish.one] = Float(wish.weight)
    }
    for (number, guests) in clusters.enumerated() {
      for subset in 1..<(1 << guests.count) {
        let unit = guests.indices.filter { subset & (1 << $0) != 0 }.map { guests[$0] }
        members.append(unit)
        cluster.append(number)
        var sum: Float = 0
        for one in unit { for other in unit where one < other { sum += weight[one * problem.guests + other] } }
        inner.append(Int(sum))
      }
    }
    vectors = (count + 7) / 8
    rows = [SIMD8<Float>](repeating: SIMD8(), count: count * vectors)
    for row in 0..<count {
      for column in 0..<count where cluster[column] != cluster[row] {
        var sum: Float = 0
        for guest in members[row] { for other in members[column] { sum += weight[guest * problem.guests + other] } }
        rows[row * vectors + column / 8][column % 8] = sum
        largest = max(largest, abs(sum))
      }
    }
  }

  /// Guests joined by wishes far above the common run, at most three together.
  private static func clusters(_ problem: BanquetProblem) -> [[Int]] {
    let positive = problem.wishes.filter { $0.weight > 0 }
    let middle = positive.map(\.weight).sorted().dropFirst(positive.count / 2).first ?? 0
    let most = problem.tables.map(\.capacity).max() ?? 0
    var of = Array(0..<problem.guests)
    var groups = of.map { [$0] }
    let heavy = positive.filter { $0.weight > 2 * middle }.enumerated().sorted {
      ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
    }
    for (_, wish) in heavy {
      let (one, other) = (of[wish.one], of[wish.other])
      guard one != other, groups[one].count + groups[other].count <= min(3, most / 2) else { continue }
      for guest in groups[other] { of[guest] = one }
      groups[one] += groups[other]
      groups[other] = []
    }
    return groups.filter { !$0.isEmpty }.map { $0.sorted() }
  }
}
