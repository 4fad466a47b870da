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
  private var pricings: [RoutePricing] = []
  private let fragments: Fragments

  /// How near two costs are the same.
  static func tolerance(_ value: Double) -> Double { max(1e-6, 1e-8 * abs(value)) }

  /// Nil when the problem has too many fragments, or times without end.
  init?(
    _ network: RideNetwork, upper: Double, clock: Stopwatch, progress: @escaping @Sendable (DialARideProgress) -> Void
  ) {
    guard let fragments = Fragments(network, limit: 400_000, clock: clock) else { return nil }
    (self.network, self.fragments, self.upper, self.clock, self.progress) = (network, fragments, upper, clock, progress)
    for kind in network.problem.kinds.indices {
      guard let pricing = RoutePricing(network, fragments, kind: kind) else { return nil }
      pricings.append(pricing)
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
      var isTold = false
      for share in [1, 0.3, 0.1] where !isTold && !isClosed {
        let ceiling = min(upper, relaxation.bound + share * (upper - relaxation.bound))
        guard let routes = enumerate(relaxation, ceiling) else { continue }
        try close(routes, master.cuts, relaxation.prices, ceiling)
        isTold = true
      }
      tell()
      if isClosed { return }
      let hasCuts = try addCuts(&master, relaxation, limit: 30)
      if !hasCuts && !isTold { return }
    }
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
      for kind in pricings.indices {
        let least = min(0, pricings[kind].take(relaxation.prices))
        var proven = least
        if least < -1e-7 {
          var result = pricings[kind].search(below: least / 2, all: false, labels: 200_000, clock: clock)
          if result.found.isEmpty {
            result = pricings[kind].search(below: -1e-7, all: false, labels: 2_000_000, clock: clock)
            if result.isComplete, result.found.isEmpty { proven = -1e-7 }
          }
          if !result.found.isEmpty { isLast = false }
          if !result.isComplete, result.found.isEmpty { return nil }
          for entry in pick(result.found, kind) { try master.add(entry) }
        }
        bound += proven * Double(network.problem.kinds[kind].count)
      }
      lower = max(lower, bound)
      if isLast { return relaxation }
      if isClosed { return nil }
    }
    return nil
  }

  /// The best of what was found, no request in too many of them.
  private func pick(_ found: [RoutePricing.Found], _ kind: Int) -> [TourPool.Entry] {
    var uses = [Int](repeating: 0, count: network.count)
    var result: [TourPool.Entry] = []
    for route in found.sorted(by: { ($0.reduced, $0.fragments.count) < ($1.reduced, $1.fragments.count) }) {
      guard result.count < 120, let entry = entry(route, kind) else { continue }
      guard entry.requests.contains(where: { uses[$0] < 12 }) else { continue }
      for request in entry.requests { uses[request] += 1 }
      result.append(entry)
    }
    return result
  }

  private func entry(_ route: RoutePricing.Found, _ kind: Int) -> TourPool.Entry? {
    let stops = route.fragments.flatMap { fragments.stops(of: $0) }
    guard let tour = Tour(network, DialARideSolution.Route(kind: kind, stops: stops)) else { return nil }
    return TourPool.Entry(
      kind: kind, requests: stops.filter { $0 < network.count }.sorted(), stops: stops, cost: tour.cost)
  }

  /// Every route that a plan below the ceiling could have in it; nil when they are too many.
  private mutating func enumerate(
    _ relaxation: RouteMaster.Relaxation, _ ceiling: Double
  ) -> [RouteMaster.Route]? {
    let gap = ceiling - relaxation.bound + Self.tolerance(upper)
    var pool = TourPool()
    for kind in pricings.indices {
      _ = pricings[kind].take(relaxation.prices)
      pricings[kind].drop(above: upper - relaxation.bound + Self.tolerance(upper))
      let result = pricings[kind].search(below: gap, all: true, labels: 400_000, clock: clock)
      guard result.isComplete, result.found.count < 100_000 else { return nil }
      for route in result.found { if let entry = entry(route, kind) { pool.add(entry) } }
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
      for kind in pricings.indices { pricings[kind].add(cut) }
    }
    return !cuts.isEmpty
  }
}
