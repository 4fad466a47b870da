internal import Optimization

/// Adaptive large neighbourhood search (ALNS): takes some requests out and puts them back better, ten thousand times. The
/// same seed and the same number of rounds give the same answer everywhere. 自适应大邻域搜索
struct LargeNeighbourhoodSearch {
  let network: RideNetwork
  var dice: Dice
  var timer: RunTimer
  private var current: RoundTrip
  private(set) var best: RoundTrip
  /// Every round that was part of a plan worth keeping.
  private(set) var pool = TourPool()
  private var weights: OperatorWeights

  /// A plan in the making. 现行方案
  struct RoundTrip {
    /// One a vehicle.
    var tours: [Tour]
    /// Who isn't served, ascending.
    var bank: [Int]
    var cost: Double

    /// Its rounds as the pool has them.
    func entries(_ network: RideNetwork) -> [TourPool.Entry] {
      tours.filter { !$0.stops.isEmpty }.map { TourPool.Entry($0, network.count) }
    }
  }

  init(_ network: RideNetwork, seed: Int) {
    self.network = network
    dice = Dice(seed: seed)
    timer = RunTimer(network)
    let kinds = network.problem.kinds
    let vehicles = kinds.indices.flatMap { kind in
      (0..<min(kinds[kind].count, network.count)).map { _ in Tour(network, kind: kind) }
    }
    current = RoundTrip(tours: vehicles, bank: Array(0..<network.count), cost: 0)
    best = current
    weights = OperatorWeights(removals: Removal.allCases.count, insertions: InsertionRule.all.count)
    var first = current
    Insertion(rule: InsertionRule(regret: 3, noise: 0)).apply(&first, network, &timer, &dice)
    first.cost = price(first)
    current = first
    best = first
    keep(first)
  }

  /// Begins from another plan.
  mutating func begin(with routes: [DialARideSolution.Route]) {
    var start = current
    for index in start.tours.indices { start.tours[index] = Tour(network, kind: start.tours[index].kind) }
    start.bank = Array(0..<network.count)
    for route in routes {
      guard let index = start.tours.firstIndex(where: { $0.kind == route.kind && $0.stops.isEmpty }) else { continue }
      guard let tour = Tour(network, route) else { continue }
      start.tours[index] = tour
      start.bank.removeAll { route.stops.contains($0) }
    }
    Insertion(rule: InsertionRule(regret: 2, noise: 0)).apply(&start, network, &timer, &dice)
    start.cost = price(start)
    current = start
    if start.cost < best.cost { best = start }
    keep(start)
  }

  /// What a plan costs, those who are left standing included.
  func price(_ plan: RoundTrip) -> Double {
    plan.tours.reduce(0) { $0 + $1.cost }
      + plan.bank.reduce(0) { $0 + (network.problem.requests[$1].penalty ?? network.dread) }
  }

  /// So many rounds, each of which may be refused as in annealing, the more often the later.
  /// `heat` is the share of the cost that is at first as soon taken as not.
  mutating func run(rounds: Int, heat share: Double = 0.01, until stop: () -> Bool) {
    guard network.count > 0, !current.tours.isEmpty else { return }
    let served = max(1, current.tours.reduce(0) { $0 + $1.cost })
    var heat = share * served
    let cooling = rounds > 1 ? Double.pow(0.002, 1 / Double(rounds)) : 1
    for round in 0..<rounds {
      if round % 16 == 0, stop() { break }
      step(heat)
      heat *= cooling
      if round % 200 == 199 { weights.learn() }
    }
  }

  private mutating func step(_ heat: Double) {
    let removal = weights.drawRemoval(&dice)
    let insertion = weights.drawInsertion(&dice)
    var next = current
    Removal.allCases[removal].apply(&next, network, &timer, &dice)
    Insertion(rule: InsertionRule.all[insertion]).apply(&next, network, &timer, &dice)
    next.cost = price(next)
    var score = 0.0
    if next.cost < best.cost - 1e-9 {
      best = next
      score = 9
    } else if next.cost < current.cost - 1e-9 {
      score = 4
    }
    if next.cost < current.cost + heat * -logarithm(dice.share()) {
      if score == 0, abs(next.cost - current.cost) > 1e-9 { score = 1 }
      if score > 0 { keep(next) }
      current = next
    }
    weights.reward(removal, insertion, score)
  }

  private mutating func keep(_ plan: RoundTrip) {
    for tour in plan.tours where !tour.stops.isEmpty { pool.add(tour, network.count) }
  }
}

/// Which operators have done well of late. 算子权重
struct OperatorWeights {
  private var removal: [Double]
  private var insertion: [Double]
  private var scores: [[Double]]
  private var uses: [[Double]]

  init(removals: Int, insertions: Int) {
    removal = [Double](repeating: 1, count: removals)
    insertion = [Double](repeating: 1, count: insertions)
    scores = [removal.map { _ in 0 }, insertion.map { _ in 0 }]
    uses = scores
  }

  func drawRemoval(_ dice: inout Dice) -> Int { draw(removal, &dice) }
  func drawInsertion(_ dice: inout Dice) -> Int { draw(insertion, &dice) }

  private func draw(_ weights: [Double], _ dice: inout Dice) -> Int {
    var rest = dice.share() * weights.reduce(0, +)
    for (index, weight) in weights.enumerated() {
      rest -= weight
      if rest < 0 { return index }
    }
    return weights.count - 1
  }

  mutating func reward(_ removal: Int, _ insertion: Int, _ score: Double) {
    scores[0][removal] += score
    uses[0][removal] += 1
    scores[1][insertion] += score
    uses[1][insertion] += 1
  }

  mutating func learn() {
    func blend(_ weight: Double, _ score: Double, _ uses: Double) -> Double {
      uses > 0 ? max(0.1, 0.8 * weight + 0.2 * score / uses) : weight
    }
    for index in removal.indices { removal[index] = blend(removal[index], scores[0][index], uses[0][index]) }
    for index in insertion.indices { insertion[index] = blend(insertion[index], scores[1][index], uses[1][index]) }
    scores = scores.map { $0.map { _ in 0 } }
    uses = scores
  }
}
