/// The prices that a relaxation puts on serving, on vehicles and on cuts. 对偶价格
struct RoutePrices {
  /// What serving a request is worth.
  var serve: [Double]
  /// What a vehicle of a kind is worth: nothing or less.
  var vehicle: [Double]
  /// What a unit of a cut is worth: nothing or less.
  var cut: [Double]
}

/// A cut: of these requests, at most so many pairs can lie in the routes together (subset row, Jepsen et al. 2008). 子集行割
struct SubsetRow: Hashable {
  /// Three requests.
  var members: BitSet256

  /// How much a route with these requests takes of the row, whose right-hand side is 1.
  func weight(_ requests: BitSet256) -> Int { requests.intersection(members).count / 2 }
}

/// Looks for routes of one kind of vehicle that are worth more than they cost: a shortest path over fragments, held by
/// lower bounds of what comes after. 定价
struct RoutePricing {
  let network: RideNetwork
  let fragments: Fragments
  let kind: Int
  let grid: TimeGrid
  /// The fragments that may still be part of a better plan, by who gets in first.
  private(set) var starting: [[Int]]
  private(set) var cuts: [SubsetRow] = []
  /// What each fragment costs at the present prices.
  private var reduced: [Double]
  /// The cuts that a fragment meets an odd number of times.
  private var odd: [BitSet256]
  private var prices = RoutePrices(serve: [], vehicle: [], cut: [])
  private var bounds: CompletionBounds
  private let rate: Double
  private let isLong: Bool
  /// What no route costs less than at the present prices.
  private(set) var floor = -Double.infinity

  /// A found route with its reduced cost. 负检验数路线
  struct Found {
    var fragments: [Int]
    var reduced: Double
  }

  /// Nil when no such vehicle can drive, or times have no end.
  init?(_ network: RideNetwork, _ fragments: Fragments, kind: Int) {
    let vehicle = network.problem.kinds[kind]
    guard let grid = TimeGrid(network, fragments, vehicle) else { return nil }
    self.network = network
    self.fragments = fragments
    self.kind = kind
    self.grid = grid
    rate = vehicle.rate
    isLong = vehicle.routeLimit < vehicle.latest - vehicle.earliest
    starting = (0..<network.count).map { _ in [] }
    for (index, fragment) in fragments.all.enumerated() where fragment.kinds >> UInt64(kind) & 1 == 1 {
      starting[fragment.first].append(index)
    }
    reduced = [Double](repeating: 0, count: fragments.all.count)
    odd = [BitSet256](repeating: BitSet256(), count: fragments.all.count)
    bounds = CompletionBounds(grid: grid)
  }

  /// How many fragments are left.
  var size: Int { starting.reduce(0) { $0 + $1.count } }

  /// What leaving the depot costs at the present prices.
  private var entry: Double { network.problem.kinds[kind].fixedCost - prices.vehicle[kind] }

  /// A cut more.
  mutating func add(_ cut: SubsetRow) {
    for (index, fragment) in fragments.all.enumerated() where fragment.requests.intersection(cut.members).count % 2 == 1
    {
      odd[index].insert(cuts.count)
    }
    cuts.append(cut)
  }

  /// Takes new prices. No route costs less at them than the answer.
  mutating func take(_ prices: RoutePrices) -> Double {
    self.prices = prices
    let kinds = network.problem.kinds.count
    let worth = (0..<network.count).map { network.kindCost[$0 * kinds + kind] - prices.serve[$0] }
    for list in starting {
      for index in list {
        let fragment = fragments.all[index]
        var cost = rate * fragment.price
        fragment.requests.forEach { cost += worth[$0] }
        for (cut, price) in prices.cut.enumerated() where price < 0 {
          cost -= price * Double(cuts[cut].weight(fragment.requests))
        }
        reduced[index] = cost
      }
    }
    bounds.fill(network, fragments, kind, starting, reduced)
    floor = bounds.least(network, kind) + entry
    return floor
  }

  /// Drops the fragments that no route below `limit` has in it.
  mutating func drop(above limit: Double) {
    let through = bounds.through(network, fragments, kind, starting, reduced, entry: entry)
    for request in starting.indices { starting[request].removeAll { through[$0] > limit } }
  }

  /// Takes dropped fragments back.
  mutating func restore(_ fragments: [[Int]]) { starting = fragments }

  /// The routes whose reduced cost is below `limit`. Without `all`, those suffice that are the least of their like, so
  /// that none is found only when there is none. Incomplete when more than `labels` were followed.
  func search(below limit: Double, all: Bool, labels most: Int, clock: Stopwatch) -> (found: [Found], isComplete: Bool)
  {
    var tree = LabelTree(network, grid, prices, cuts, isLong: isLong, all: all)
    let departure = network.departure(kind)
    let routeLimit = network.routeLimit[kind] + RideNetwork.tolerance
    let home = network.arrival(kind)
    var found: [Found] = []
    tree.root(departure, entry)
    while let index = tree.next() {
      let label = tree.labels[index]
      if label.isDead { continue }
      if tree.labels.count > most || (index % 4096 == 0 && clock.isOver()) { return (found, false) }
      if label.last >= 0 {
        let total = label.cost + rate * network.priceHome(network.count + label.last, kind)
        if total < limit, let whole = label.segment.joined(network.wayHome(network.count + label.last, kind), home),
          !isLong || whole.duration <= routeLimit
        {
          found.append(Found(fragments: tree.chain(index), reduced: total))
        }
      }
      extend(label, index, &tree, limit)
    }
    return (found, true)
  }

  private func extend(_ label: LabelTree.Label, _ parent: Int, _ tree: inout LabelTree, _ limit: Double) {
    let end = network.count + label.last
    for request in 0..<network.count where !label.visited.contains(request) {
      let way = label.last < 0 ? network.wayOut(kind, request) : network.way(end, request)
      let arrival = label.segment.finish + way
      guard arrival <= network.latest[request] + RideNetwork.tolerance else { continue }
      let price = label.last < 0 ? network.priceOut(kind, request) : network.price(end, request)
      let cost = label.cost + rate * price
      guard cost + bounds.after(arrivingAt: request, arrival) < limit else { continue }
      for index in starting[request] {
        let fragment = fragments.all[index]
        guard cost + reduced[index] + bounds.least(behind: fragment.last) < limit,
          fragment.requests.isDisjoint(with: label.visited), let segment = label.segment.joined(way, fragment.segment)
        else { continue }
        if isLong,
          segment.duration + network.wayHome(network.count + fragment.last, kind)
            > network.routeLimit[kind] + RideNetwork.tolerance
        {
          continue
        }
        var total = cost + reduced[index]
        label.half.intersection(odd[index]).forEach { total -= prices.cut[$0] }
        guard total + bounds.after(leaving: fragment.last, segment.finish) < limit else { continue }
        tree.add(
          LabelTree.Label(
            last: fragment.last, segment: segment, cost: total, visited: label.visited.union(fragment.requests),
            half: label.half.symmetricDifference(odd[index]), parent: parent, fragment: index))
      }
    }
  }
}
