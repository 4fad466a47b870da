public import Optimization

/// How far a dial-a-ride search goes: by counted work, and by the clock on top. 求解限度
public struct DialARideLimits: Sendable, Hashable {
  /// Rounds of the neighbourhood search in each of its two starts.
  public var rounds: Int
  /// Seconds for everything, about; nil for no limit.
  public var seconds: Double?
  /// On how many cores; nil for as many as help.
  public var jobs: Int?
  /// Another seed, another search.
  public var seed: Int
  /// Whether a bound is looked for, and a proof.
  public var proves: Bool

  /// Limits.
  public init(rounds: Int = 4000, seconds: Double? = nil, jobs: Int? = nil, seed: Int = 1, proves: Bool = true) {
    self.rounds = rounds
    self.seconds = seconds
    self.jobs = jobs
    self.seed = seed
    self.proves = proves
  }
}

/// What a dial-a-ride search found. 求解结果
public struct DialARideResult: Sendable, Hashable {
  /// The best plan.
  public var solution: DialARideSolution
  /// What it costs, penalties for those left standing included where they have one.
  public var value: Double
  /// No plan that serves everybody who must be served costs less; endless when there is no such plan.
  public var bound: Double
  /// Whether everybody who must be served is.
  public var servesAll: Bool
  /// Why the search ended.
  public var stop: Stop

  /// Whether it is proven that nobody can serve everybody who must be served.
  public var isInfeasible: Bool { bound == .infinity }
  /// Whether the value is proven to be the least.
  public var isProven: Bool { servesAll && value - bound <= max(1e-4, 1e-6 * abs(value)) }
}

/// What a search tells while it runs. 进度
public struct DialARideProgress: Sendable, Hashable {
  /// The least cost found so far.
  public var value: Double
  /// The bound so far.
  public var bound: Double
}

/// Finds the cheapest rounds for a dial-a-ride problem, with a bound. 拼车调度求解
///
/// Nil when the problem has a `fault`.
public func solveDialARide(
  _ problem: DialARideProblem, limits: DialARideLimits = DialARideLimits(),
  cancellation: Cancellation = Cancellation(), progress: @escaping @Sendable (DialARideProgress) -> Void = { _ in }
) -> DialARideResult? {
  guard problem.fault == nil else { return nil }
  let network = RideNetwork(problem)
  let clock = Stopwatch(seconds: limits.seconds, cancellation: cancellation)
  let found = searchTours(network, limits, clock)
  progress(DialARideProgress(value: found.best.value, bound: 0))
  var result = found.best
  if limits.proves { prove(&result, network, found.pool, limits, clock, progress) }
  result.stop = clock.stop ?? (result.isProven ? .proven : .nodes)
  return result
}

/// Searches from two seeds, side by side where there are cores.
private func searchTours(
  _ network: RideNetwork, _ limits: DialARideLimits, _ clock: Stopwatch
) -> (best: DialARideResult, pool: TourPool) {
  let seeds = [2 * limits.seed, 2 * limits.seed + 1]
  let searches = concurrentMap(seeds, jobs: limits.jobs) { seed in
    var search = LargeNeighbourhoodSearch(network, seed: seed)
    search.run(rounds: limits.proves ? max(1, limits.rounds / 3) : limits.rounds, until: { clock.isOver(share: 0.4) })
    return (search.best, search.pool)
  }
  var pool = TourPool()
  for search in searches { for entry in search.1.entries { pool.add(entry) } }
  let best = searches.map(\.0).enumerated().min { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }
  return (network.result(best?.element), pool)
}

/// Bounds a plan from below, and betters it where it can be bettered.
private func prove(
  _ result: inout DialARideResult, _ network: RideNetwork, _ pool: TourPool, _ limits: DialARideLimits,
  _ clock: Stopwatch, _ progress: @escaping @Sendable (DialARideProgress) -> Void
) {
  let stranded = result.solution.unserved.count { network.problem.requests[$0].penalty == nil }
  let dread = network.dread * Double(stranded)
  guard
    var generation = RouteGeneration(
      network, upper: result.value + dread, limits: limits, clock: clock, progress: progress)
  else { return }
  do throws(LinearProgram.Failure) {
    try generation.run(pool)
  } catch {
    // What was bounded before stays bounded.
  }
  if let routes = generation.better {
    let served = Set(routes.flatMap(\.requests))
    result.solution = DialARideSolution(
      routes: routes.map { DialARideSolution.Route(kind: $0.kind, stops: $0.stops) },
      unserved: (0..<network.count).filter { !served.contains($0) })
    result.value = generation.upper
    result.servesAll = result.solution.unserved.allSatisfy { network.problem.requests[$0].penalty != nil }
  }
  // A bound that only leaving somebody standing can reach says that no plan serves everybody.
  if generation.lower > network.dread - 0.5 {
    result.bound = .infinity
  } else {
    result.bound = generation.isClosed && result.servesAll ? result.value : generation.lower
  }
}

extension RideNetwork {
  /// A plan of the search in public words.
  fileprivate func result(_ plan: LargeNeighbourhoodSearch.RoundTrip?) -> DialARideResult {
    let tours = plan?.tours.filter { !$0.stops.isEmpty } ?? []
    let unserved = plan?.bank ?? Array(0..<count)
    let routes = tours.map { DialARideSolution.Route(kind: $0.kind, stops: $0.stops) }
    let penalties = unserved.reduce(0) { $0 + (problem.requests[$1].penalty ?? 0) }
    return DialARideResult(
      solution: DialARideSolution(routes: routes, unserved: unserved),
      value: tours.reduce(penalties) { $0 + $1.cost }, bound: 0,
      servesAll: unserved.allSatisfy { problem.requests[$0].penalty != nil }, stop: .nodes)
  }
}
