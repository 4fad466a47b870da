/// How many of each group sit at each table, and what it costs that one goes and another comes. 各桌人数
struct TableGroups {
  private let tables: Int
  private let width: Int
  /// The groups of each sitter.
  private let memberships: [[Int]]
  private let members: [[Int]]
  /// What a number of a group at one table costs; a row a group.
  private let costs: [Int]
  private let isAsked: [Bool]
  private let counts: UnsafeMutableBufferPointer<Int32>
  private let owner: Owner

  /// Frees the counts.
  private final class Owner {
    let counts: UnsafeMutableBufferPointer<Int32>
    init(_ counts: UnsafeMutableBufferPointer<Int32>) { self.counts = counts }
    deinit { counts.deallocate() }
  }

  init(_ costs: TableCosts, tables: Int, largest: Int) {
    self.tables = tables
    width = largest + 2
    memberships = costs.memberships
    members = costs.groups.map(\.members)
    self.costs = costs.groups.flatMap { group in (0..<largest + 2).map { group.cost($0) } }
    isAsked = costs.groups.flatMap(\.tables)
    counts = .allocate(capacity: max(1, costs.groups.count * tables))
    counts.initialize(repeating: 0)
    owner = Owner(counts)
  }

  /// Counts all anew: what they cost together.
  func count(_ tableOf: (Int) -> Int?) -> Int {
    counts.update(repeating: 0)
    var sum = 0
    for (group, members) in members.enumerated() {
      for member in members {
        if let table = tableOf(member) { counts[group * tables + table] += 1 }
      }
      for table in 0..<tables { sum += cost(group, table, 0) }
    }
    return sum
  }

  @inline(__always) private func cost(_ group: Int, _ table: Int, _ change: Int) -> Int {
    let place = group * tables + table
    return isAsked[place] ? costs[group * width + Int(counts[place]) + change] : 0
  }

  /// What it costs when two people change tables.
  func gain(_ first: Int, _ second: Int, _ a: Int, _ b: Int) -> Int {
    guard !members.isEmpty else { return 0 }
    var gain = 0
    for group in memberships[first] where !memberships[second].contains(group) {
      gain += cost(group, a, -1) - cost(group, a, 0) + cost(group, b, 1) - cost(group, b, 0)
    }
    for group in memberships[second] where !memberships[first].contains(group) {
      gain += cost(group, b, -1) - cost(group, b, 0) + cost(group, a, 1) - cost(group, a, 0)
    }
    return gain
  }

  /// Two people change tables.
  func move(_ first: Int, _ second: Int, _ a: Int, _ b: Int) {
    for group in memberships[first] {
      counts[group * tables + a] -= 1
      counts[group * tables + b] += 1
    }
    for group in memberships[second] {
      counts[group * tables + b] -= 1
      counts[group * tables + a] += 1
    }
  }
}
