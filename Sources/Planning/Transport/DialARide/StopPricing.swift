/// Looks for routes of one kind of vehicle stop by stop, for problems with too many fragments to write them all down:
/// a shortest path over who is on board, where and when (Ropke and Cordeau 2009; Gschwind and Irnich 2015). 逐点定价
struct StopPricing: RoutePricer {
  let network: RideNetwork
  let kind: Int
  private let isLong: Bool
  private let mayJoin: [Bool]
  private let steps: StopSteps
  private var cuts: [SubsetRow] = []
  /// The cuts that each request is a member of.
  private var memberships: [BitSet256]
  private var prices = RoutePrices(serve: [], vehicle: [], cut: [])
  private var worth: [Double] = []

  /// Nil when there are too many requests, times have no end, more may ride at once than can be followed, or waits with
  /// people on board must be short.
  init?(_ network: RideNetwork, kind: Int) {
    let vehicle = network.problem.kinds[kind]
    guard network.count <= BitSet256.capacity, network.problem.waitLimit == .infinity else { return nil }
    guard let steps = StopSteps(network, vehicle), network.mostRiders(kind) <= RunState.places else { return nil }
    self.network = network
    self.kind = kind
    self.steps = steps
    isLong = vehicle.routeLimit < vehicle.latest - vehicle.earliest
    var timer = RunTimer(network)
    mayJoin = network.pairs(&timer)
    memberships = [BitSet256](repeating: BitSet256(), count: network.count)
  }

  mutating func add(_ cut: SubsetRow) {
    cut.members.forEach { memberships[$0].insert(cuts.count) }
    cuts.append(cut)
  }

  mutating func take(_ prices: RoutePrices) -> Double {
    self.prices = prices
    let kinds = network.problem.kinds.count
    worth = (0..<network.count).map { network.kindCost[$0 * kinds + kind] - prices.serve[$0] }
    return -.infinity
  }

  func price(_ clock: Stopwatch) -> (found: [PricedRoute], least: Double?) {
    let quick = search(isQuick: true, labels: 150_000, clock)
    if !quick.found.isEmpty { return (quick.found, nil) }
    let whole = search(isQuick: false, labels: 900_000, clock)
    guard whole.isComplete else { return (whole.found, nil) }
    return (whole.found, whole.found.reduce(-1e-7) { min($0, $1.reduced) })
  }

  mutating func every(below limit: Double, ceiling: Double, _ clock: Stopwatch) -> [PricedRoute]? { nil }

  private func search(isQuick: Bool, labels most: Int, _ clock: Stopwatch) -> (found: [PricedRoute], isComplete: Bool) {
    var pool = StopLabels(network, steps, prices, cuts, isLong: isLong, isQuick: isQuick)
    let entry = network.problem.kinds[kind].fixedCost - prices.vehicle[kind]
    pool.root(StopLabels.Label(run: RunState(network, depot: kind), cost: entry))
    var found: [(reduced: Double, index: Int)] = []
    var isComplete = true
    while let index = pool.next() {
      let label = pool.labels[index]
      if label.isDead { continue }
      if pool.labels.count > most || (index % 2048 == 0 && clock.isOver()) {
        isComplete = false
        break
      }
      if let total = home(label), total < -1e-7 { found.append((total, index)) }
      for place in 0..<label.run.riders { deliver(Int(label.run.who[place]), label, index, &pool) }
      for request in steps.following(label.run.time) where !label.visited.contains(request) {
        pick(request, label, index, &pool)
      }
    }
    found.sort { ($0.reduced, $0.index) < ($1.reduced, $1.index) }
    return (found.prefix(1000).map { PricedRoute(stops: pool.chain($0.index), reduced: $0.reduced) }, isComplete)
  }

  /// What the route costs when it ends here; nil when it can't.
  private func home(_ label: StopLabels.Label) -> Double? {
    let stop = label.run.stop
    guard stop >= 0, label.run.riders == 0 else { return nil }
    let vehicle = network.problem.kinds[kind]
    let leg = network.service[stop] + network.wayHome(stop, kind)
    let due = min(vehicle.latest, label.run.latestStart + vehicle.routeLimit) + RideNetwork.tolerance
    guard label.run.time + leg <= due else { return nil }
    guard label.run.length + leg <= vehicle.routeLimit + RideNetwork.tolerance else { return nil }
    return label.cost + network.rate[kind] * network.priceHome(stop, kind)
  }

  private func deliver(_ request: Int, _ label: StopLabels.Label, _ index: Int, _ pool: inout StopLabels) {
    let (here, stop) = (label.run.stop, network.count + request)
    let leg = network.service[here] + network.way(here, stop)
    guard let run = label.run.moved(to: stop, after: leg, network) else { return }
    if network.isMetric, !run.canGoOn(network) { return }
    var next = label
    next.run = run
    next.cost += network.rate[kind] * network.price(here, stop)
    next.aboard.remove(request)
    next.load &-= network.load[request]
    next.parent = index
    pool.add(next)
  }

  private func pick(_ request: Int, _ label: StopLabels.Label, _ index: Int, _ pool: inout StopLabels) {
    let here = label.run.stop
    let load = label.load &+ network.load[request]
    guard label.run.riders < RunState.places, network.allows(request, kind), network.fits(load, kind) else { return }
    for place in 0..<label.run.riders where !mayJoin[Int(label.run.who[place]) * network.count + request] { return }
    let leg = here < 0 ? network.wayOut(kind, request) : network.service[here] + network.way(here, request)
    guard let run = label.run.moved(to: request, after: leg, network) else { return }
    if network.isMetric, !run.canGoOn(network) { return }
    let price = here < 0 ? network.priceOut(kind, request) : network.price(here, request)
    var next = label
    next.run = run
    next.cost += network.rate[kind] * price + worth[request]
    label.half.intersection(memberships[request]).forEach { next.cost -= prices.cut[$0] }
    next.half = label.half.symmetricDifference(memberships[request])
    next.aboard.insert(request)
    next.visited.insert(request)
    next.load = load
    next.parent = index
    pool.add(next)
  }
}

extension RideNetwork {
  /// How many requests may be on board at once at most, seen by their loads alone.
  func mostRiders(_ kind: Int) -> Int {
    (0..<4).map { place in
      var room = capacity[kind][place]
      let loads = (0..<count).map { load[$0][place] }.sorted()
      return loads.prefix {
        room -= $0
        return room >= 0
      }.count
    }.min() ?? 0
  }
}
