internal import Optimization

/// Proves how cheap a plan can be: routes priced until none is worth more than it costs, cuts, then every route that a better
/// plan could have in it, and the best choice among these. 列生成
struct RouteGeneration {
  let network: RideNetwork
  let clock: Stopwatch
  let progress: @Sendable (DialARideProgress) -> Void
  /// No plan costs less.
  private(set) var lower: Double = 0
  /// The best plan's cost.
  private(set) var upper: Double
  /// The best plan's routes, where they are better than those we began with.
  private(set) var better: [TourPool.Entry]?
  private var pricers: [any RoutePricer] = []
  private let limits: DialARideLimits
  private var polishes = 0

  /// How near two costs are the same.
  static func tolerance(_ value: Double) -> Double { max(1e-6, 1e-8 * abs(value)) }

  /// Nil when the problem has no end in time, or too many people may ride together. Beyond the limit of fragments, routes are
  /// priced stop by stop.
  init?(
    _ network: RideNetwork, upper: Double, limits: DialARideLimits, clock: Stopwatch,
    fragments limit: Int = 200_000, progress: @escaping @Sendable (DialARideProgress) -> Void
  ) {
    (self.network, self.upper, self.limits, self.clock, self.progress) = (network, upper, limits, clock, progress)
    let fragments = Fragments(network, limit: limit, clock: clock)
    for kind in network.problem.kinds.indices {
      let byFragments = fragments.flatMap { RoutePricing(network, $0, kind: kind) }
      guard let pricer: any RoutePricer = byFragments ?? StopPricing(network, kind: kind) else { return nil }
      pricers.append(pricer)
    }
  }

  /// Whether there is nothing left between the bounds.
  var isClosed: Bool { lower >= upper - Self.tolerance(upper) }

  /// Runs until proven, or until time or means are used up.
  mutating func run(_ pool: TourPool) throws(LinearProgram.Failure) {
    var master = RouteMaster(network, in: try LinearProgram())
    try master.lay()
    for entry in pool.entries.suffix(3000) { try master.add(entry) }
    while !clock.isOver() {
      guard let relaxation = try converge(&master) else { return }
      takeWhole(master.routes, relaxation)
      tell()
      if isClosed { return }
      let isTold = try closeGap(relaxation, master.cuts)
      tell()
      if !isClosed, polishes < 6 {
        tryKnown(master.routes, relaxation, master.cuts)
        if !isClosed { try polish(&master, relaxation) }
        tell()
      }
      if isClosed { return }
      let hasCuts = try addCuts(&master, relaxation, limit: 30)
      if !hasCuts && !isTold { return }
    }
  }

  /// Tries all routes that a plan a little above the bound could have in it, then a little more, as long as they aren't
  /// too many; whether that told anything.
  private mutating func closeGap(
    _ relaxation: RouteMaster.Relaxation, _ cuts: [SubsetRow]
  ) throws(LinearProgram.Failure) -> Bool {
    var isTold = false
    var width = max(0.0001 * abs(relaxation.bound), Self.tolerance(upper))
    while !isClosed, !clock.isOver() {
      let ceiling = min(upper, relaxation.bound + width)
      if ceiling > lower + Self.tolerance(upper) {
        guard let routes = enumerate(relaxation, ceiling) else { return isTold }
        try close(routes, cuts, relaxation.prices, ceiling)
        isTold = true
      }
      width *= 3
    }
    return isTold
  }

  /// A relaxation that happens to choose whole routes is a plan.
  mutating func takeWhole(_ routes: [RouteMaster.Route], _ relaxation: RouteMaster.Relaxation) {
    guard relaxation.values.allSatisfy({ $0 < 1e-6 || $0 > 1 - 1e-6 }) else { return }
    let chosen = relaxation.values.indices.filter { relaxation.values[$0] > 0.5 }.map { routes[$0].entry }
    var isServed = [Bool](repeating: false, count: network.count)
    for request in chosen.flatMap(\.requests) {
      if isServed[request] { return }
      isServed[request] = true
    }
    let penalties = network.problem.requests.indices.filter { !isServed[$0] }.map {
      network.problem.requests[$0].penalty
    }
    guard penalties.allSatisfy({ $0 != nil }) else { return }
    take(chosen, cost: penalties.reduce(0) { $0 + ($1 ?? 0) } + chosen.reduce(0) { $0 + $1.cost })
  }

  /// The best choice among those known routes that cost next to nothing at these prices.
  private mutating func tryKnown(
    _ routes: [RouteMaster.Route], _ relaxation: RouteMaster.Relaxation, _ cuts: [SubsetRow]
  ) {
    let gap = min(upper - relaxation.bound, max(Self.tolerance(upper), 0.0015 * abs(relaxation.bound)))
    let near = routes.map { (route: $0, reduced: RouteMaster.reduced($0.entry, $0.requests, relaxation.prices, cuts)) }
      .filter { $0.reduced <= gap }
    let ranked = near.indices.sorted { (near[$0].reduced, $0) < (near[$1].reduced, $1) }
    choose(ranked.prefix(600).map { near[$0].route }, -.infinity, nodes: 400)
  }

  /// Searches on from what the relaxation likes best: its routes, the fullest first, as far as they don't meet. What the
  /// search finds on its way are new columns.
  private mutating func polish(
    _ master: inout RouteMaster, _ relaxation: RouteMaster.Relaxation
  ) throws(LinearProgram.Failure) {
    let ranked = relaxation.values.indices.filter { relaxation.values[$0] > 1e-3 }
      .sorted { (relaxation.values[$1], $0) < (relaxation.values[$0], $1) }
    polishes += 1
    let (network, limits, clock, turn) = (network, limits, clock, polishes)
    let liked = ranked.map { master.routes[$0] }
    let searches = concurrentMap([0, 1], jobs: limits.jobs) { side in
      var start: [DialARideSolution.Route] = []
      var served = BitSet256()
      // The other side begins from the second best.
      for route in liked.dropFirst(side) where route.requests.isDisjoint(with: served) {
        served = served.union(route.requests)
        start.append(DialARideSolution.Route(kind: route.entry.kind, stops: route.entry.stops))
      }
      var search = LargeNeighbourhoodSearch(network, seed: 1000 * turn + 2 * limits.seed + side)
      search.begin(with: start)
      search.run(rounds: max(1, limits.rounds / 8), heat: 0.003, until: { clock.isOver(share: 0.95) })
      return (search.best, search.pool)
    }
    for (plan, pool) in searches {
      if plan.cost < upper - Self.tolerance(upper) { take(plan.entries(network), cost: plan.cost) }
      for entry in pool.entries.suffix(400) { try master.add(entry) }
    }
  }

  /// A bound that is known to hold.
  mutating func raise(to bound: Double) { lower = max(lower, min(bound, upper)) }

  /// A plan that is known to work.
  mutating func take(_ routes: [TourPool.Entry], cost: Double) {
    guard cost < upper else { return }
    upper = cost
    better = routes
  }

  private func tell() {
    progress(DialARideProgress(value: upper, bound: lower))
  }

  /// Prices routes until none is worth more than it costs; nil when time is up.
  private mutating func converge(
    _ master: inout RouteMaster
  ) throws(LinearProgram.Failure) -> RouteMaster.Relaxation? {
    while !clock.isOver() {
      guard let relaxation = try master.solve() else { return nil }
      var (bound, isLast) = (relaxation.bound, true)
      for kind in pricers.indices where network.problem.kinds[kind].count > 0 {
        var proven = pricers[kind].take(relaxation.prices)
        if proven < -1e-7 {
          let result = pricers[kind].price(clock)
          if result.found.isEmpty, result.least == nil { return nil }
          if !result.found.isEmpty { isLast = false }
          proven = max(proven, result.least ?? proven)
          for entry in pick(result.found, kind) { try master.add(entry) }
        }
        bound += min(0, proven) * Double(network.problem.kinds[kind].count)
      }
      lower = max(lower, bound)
      if isLast { return relaxation }
      if isClosed { return nil }
    }
    return nil
  }

  /// The best of what was found, no request in too many of them.
  private func pick(_ found: [PricedRoute], _ kind: Int) -> [TourPool.Entry] {
    var uses = [Int](repeating: 0, count: network.count)
    var result: [TourPool.Entry] = []
    for route in found.sorted(by: { ($0.reduced, $0.stops.count) < ($1.reduced, $1.stops.count) }) {
      guard result.count < 120, let entry = entry(route, kind) else { continue }
      guard entry.requests.contains(where: { uses[$0] < 12 }) else { continue }
      for request in entry.requests { uses[request] += 1 }
      result.append(entry)
    }
    return result
  }

  private func entry(_ route: PricedRoute, _ kind: Int) -> TourPool.Entry? {
    guard let tour = Tour(network, DialARideSolution.Route(kind: kind, stops: route.stops)) else { return nil }
    return TourPool.Entry(
      kind: kind, requests: route.stops.filter { $0 < network.count }.sorted(), stops: route.stops, cost: tour.cost)
  }

  /// Every route that a plan below the ceiling could have in it; nil when they are too many.
  private mutating func enumerate(
    _ relaxation: RouteMaster.Relaxation, _ ceiling: Double
  ) -> [RouteMaster.Route]? {
    let gap = ceiling - relaxation.bound + Self.tolerance(upper)
    let whole = upper - relaxation.bound + Self.tolerance(upper)
    var pool = TourPool()
    for kind in pricers.indices where network.problem.kinds[kind].count > 0 {
      _ = pricers[kind].take(relaxation.prices)
      guard let found = pricers[kind].every(below: gap, ceiling: whole, clock) else { return nil }
      for route in found { if let entry = entry(route, kind) { pool.add(entry) } }
    }
    return pool.entries.map { RouteMaster.Route(entry: $0, requests: BitSet256($0.requests)) }
  }

  private mutating func addCuts(
    _ master: inout RouteMaster, _ relaxation: RouteMaster.Relaxation, limit: Int
  ) throws(LinearProgram.Failure) -> Bool {
    let routes = zip(master.routes, relaxation.values).map { (requests: $0.requests, value: $1) }
    let space = BitSet256.capacity - master.cuts.count
    let cuts = SubsetRowSearch.broken(routes, count: network.count, known: master.cuts, limit: min(limit, space))
    for cut in cuts {
      try master.add(cut)
      for kind in pricers.indices { pricers[kind].add(cut) }
    }
    return !cuts.isEmpty
  }
}
