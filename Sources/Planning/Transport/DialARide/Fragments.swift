/// A run of stops from an empty vehicle to an empty vehicle: what routes are made of. 路段片
///
/// After Rist and Forbes (2021), who call them fragments.
struct Fragment: Sendable {
  /// The request that gets in first.
  var first: Int
  /// The request that gets out last.
  var last: Int
  /// Who rides.
  var requests: BitSet256
  /// The kinds of vehicle that have the room.
  var kinds: UInt64
  /// The price of the way inside, before the kind's rate.
  var price: Double
  var segment: Segment
  /// Where its stops begin in the book of stops, and how many there are.
  var offset: Int
  var length: Int
}

/// Every fragment that can be part of a route and isn't worse than another one. 路段片全集
struct Fragments: Sendable {
  private(set) var all: [Fragment] = []
  private var book: [Int] = []

  /// The stops of a fragment.
  func stops(of fragment: Int) -> [Int] {
    Array(book[all[fragment].offset..<all[fragment].offset + all[fragment].length])
  }

  /// All of a network; nil when there are more than `limit`, or finding them takes too much work.
  init?(_ network: RideNetwork, limit: Int, clock: Stopwatch) {
    guard network.count <= BitSet256.capacity, network.problem.kinds.count <= 64 else { return nil }
    var search = FragmentSearch(network, limit: limit, clock: clock)
    guard search.run() else { return nil }
    for found in search.found where !found.isDominated {
      let stops = search.stops(to: found.node)
      var fragment = found.fragment
      (fragment.offset, fragment.length) = (book.count, stops.count)
      book += stops
      all.append(fragment)
    }
  }
}
