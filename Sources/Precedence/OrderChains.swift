public import Visit

/// Chains of the kind "each is before the next", over positions 0..<count.
struct OrderChains: Sendable {
  private(set) var followers: [[Int]]
  private var waitsFor: [Int]
  private var pairs: Set<Pair> = []

  private struct Pair: Hashable { let first, second: Int }

  init(_ chains: [[Int]], count: Int) {
    followers = Array(repeating: [], count: count)
    waitsFor = Array(repeating: 0, count: count)
    for chain in chains {
      for (first, second) in zip(chain, chain.dropFirst())
      where first != second && pairs.insert(Pair(first: first, second: second)).inserted {
        followers[first].append(second)
        waitsFor[second] += 1
      }
    }
  }

  /// Whether a chain has `first` directly before `second`.
  func holds(_ first: Int, before second: Int) -> Bool { pairs.contains(Pair(first: first, second: second)) }

  /// The order that takes at each step the smallest position for which no predecessor is still waiting. Where chains
  /// go in a circle and nobody is free, the smallest that waits is taken.
  func order() -> [Int] {
    var waitsFor = waitsFor
    var taken = Array(repeating: false, count: followers.count)
    var free = followers.indices.reversed().filter { waitsFor[$0] == 0 }  // the smallest last
    var low = 0
    var result: [Int] = []
    while result.count < followers.count {
      while low < taken.count, taken[low] { low += 1 }
      let next = free.popLast() ?? low
      guard !taken[next] else { continue }
      taken[next] = true
      result.append(next)
      for follower in followers[next] {
        waitsFor[follower] -= 1
        if waitsFor[follower] == 0, !taken[follower] { insert(follower, into: &free) }
      }
    }
    return result
  }

  private func insert(_ position: Int, into free: inout [Int]) {
    var low = 0
    var high = free.count
    while low < high {
      let middle = (low + high) / 2
      if free[middle] > position { low = middle + 1 } else { high = middle }
    }
    free.insert(position, at: low)
  }

  /// A circle of the chains in the order of the chains, or nil where there is none.
  func circle() -> [Int]? {
    var waitsFor = waitsFor
    var free = followers.indices.filter { waitsFor[$0] == 0 }
    while let next = free.popLast() {
      for follower in followers[next] {
        waitsFor[follower] -= 1
        if waitsFor[follower] == 0 { free.append(follower) }
      }
    }
    // Whoever still waits for somebody waits, step by step, for himself.
    guard let start = waitsFor.indices.first(where: { waitsFor[$0] > 0 }) else { return nil }
    var predecessor: [Int: Int] = [:]
    for first in followers.indices where waitsFor[first] > 0 {
      for second in followers[first] where predecessor[second] == nil { predecessor[second] = first }
    }
    var path = [start]
    var seen = [start: 0]
    while let last = path.last, let before = predecessor[last] {
      if let entry = seen[before] { return startingSmallest(path[entry...].reversed()) }
      seen[before] = path.count
      path.append(before)
    }
    return nil
  }

  private func startingSmallest(_ circle: [Int]) -> [Int] {
    guard let smallest = circle.min(), let turn = circle.firstIndex(of: smallest) else { return circle }
    return Array(circle[turn...] + circle[..<turn])
  }
}

extension OrderOfPrecedence {
  /// People whose chains of `before` go in a circle, each before the next and the last before the first, or nil where
  /// there is none. 循环
  public static func cycle(in chains: [[Person.ID]]) -> [Person.ID]? {
    var people: [Person.ID] = []
    var positions: [Person.ID: Int] = [:]
    for person in chains.joined() where positions[person] == nil {
      positions[person] = people.count
      people.append(person)
    }
    for chain in chains {
      for (first, second) in zip(chain, chain.dropFirst()) where first == second { return [first] }
    }
    let circle = OrderChains(chains.map { $0.compactMap { positions[$0] } }, count: people.count).circle()
    return circle.map { $0.map { people[$0] } }
  }
}
