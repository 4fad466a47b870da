internal import Optimization
internal import Visit

/// A linear programme in which some columns count hotels and so should be whole numbers. 分支定界
///
/// Hotels that are counted in halves would mix staircases, which no hotel can.
protocol LodgingBranching: ~Copyable {
  /// Solves the programme with some counts limited, no further than to a value that is `enough`; nil where nothing
  /// keeps all rows.
  mutating func solve(
    _ asked: [LodgingBranch.Limit], enough: Double, seconds: Double?
  ) throws(LinearProgram.Failure) -> LodgingBranch?
  /// The columns that count, and how many there may be of each.
  var counts: [LodgingBranch.Count] { get }
}

/// A programme with some counts limited. 分支
struct LodgingBranch: Sendable {
  var asked: [Limit]
  /// Nothing that keeps the limits is below.
  var value: Double
  /// The count that is the farthest from whole, and what it is; nil where all are.
  var broken: Int?
  var share = 0.0

  /// A column that counts hotels.
  struct Count: Sendable {
    var column: Int
    var most: Double
  }

  /// What a count, by position, is to be.
  struct Limit: Sendable {
    var count: Int
    var least: Double
    var most: Double
  }

  init(asked: [Limit], value: Double, shares: [Double]) {
    self.asked = asked
    self.value = value
    var farthest = 1e-6
    for (index, share) in shares.enumerated() {
      let far = abs(share - share.rounded())
      if far > farthest + 1e-9 { (farthest, broken, self.share) = (far, index, share) }
    }
  }
}

extension LodgingBranching where Self: ~Copyable {
  /// A value below which nothing is whose counts are whole, or one that is `enough`: counts are made whole, the most
  /// promising first, until so many programmes are solved. Nil where there is nothing.
  mutating func least(nodes: Int, enough: Double, seconds: Double?) throws(LinearProgram.Failure)
    -> Double?
  {
    guard let root = try solve([], enough: enough, seconds: seconds) else { return nil }
    var open = [root]
    var solved = 1
    while let best = open.indices.min(by: { open[$0].value < open[$1].value }) {
      let node = open[best]
      guard let count = node.broken, solved + 2 <= nodes, node.value < enough else {
        return node.value
      }
      open.remove(at: best)
      for (least, most) in [
        (0, node.share.rounded(.down)), (node.share.rounded(.up), counts[count].most),
      ] {
        let asked = node.asked + [LodgingBranch.Limit(count: count, least: least, most: most)]
        if var child = try solve(asked, enough: enough, seconds: seconds) {
          child.value = max(child.value, node.value)
          open.append(child)
        }
        solved += 1
      }
    }
    return nil
  }
}

extension LinearProgram {
  /// Columns that count staircases, which are columns already: for each step of each grade the hotels in which it is no
  /// higher, then each staircase by itself.
  mutating func addCounts(
    _ stairs: [[Int]], _ columns: [Int], most: Double
  ) throws(LinearProgram.Failure) -> [LodgingBranch.Count] {
    var counts: [LodgingBranch.Count] = []
    for grade in 0..<(stairs.first?.count ?? 0) {
      for step in Set(stairs.map { $0[grade] }).sorted().dropLast() {
        let own = zip(stairs, columns).filter { $0.0[grade] <= step }.map {
          (column: $0.1, value: 1.0)
        }
        let count = try addColumn(cost: 0, upper: most, entries: [])
        _ = try addRow(0, 0, entries: own + [(column: count, value: -1)])
        counts.append(LodgingBranch.Count(column: count, most: most))
      }
    }
    return counts + columns.map { LodgingBranch.Count(column: $0, most: most) }
  }

  /// Limits counts as asked, and no others.
  mutating func limit(_ counts: [LodgingBranch.Count], _ asked: [LodgingBranch.Limit])
    throws(LinearProgram.Failure)
  {
    var limits = counts.map { (least: 0.0, most: $0.most) }
    for one in asked {
      limits[one.count] = (
        max(limits[one.count].least, one.least), min(limits[one.count].most, one.most)
      )
    }
    for (count, limit) in zip(counts, limits) {
      try setBounds(limit.least, limit.most, of: count.column)
    }
  }
}
