/// The partial routes of a search stop by stop, in the order of their times. 逐点标号
struct StopLabels {
  /// A partial route. 标号
  struct Label {
    var run: RunState
    /// What it costs at the present prices.
    var cost: Double
    var load = SIMD4<Int32>.zero
    var aboard = BitSet256()
    var visited = BitSet256()
    /// The cuts of which it has met an odd number of members.
    var half = BitSet256()
    var parent = -1
    var isDead = false

    init(run: RunState, cost: Double) {
      self.run = run
      self.cost = cost
    }
  }

  private struct Rival {
    var time: Double
    var cost: Double
    var index: Int
  }

  private let network: RideNetwork
  private let steps: StopSteps
  private let prices: RoutePrices
  private let isLong: Bool
  private let isQuick: Bool
  private let openCuts: [BitSet256]
  private(set) var labels: [Label] = []
  private var queue: TimeQueue
  private var rivals: [[Rival]]

  /// Quick searches let a label go as soon as another is cheaper and earlier with no more on board; what they find is
  /// real, but they may miss some.
  init(
    _ network: RideNetwork, _ steps: StopSteps, _ prices: RoutePrices, _ cuts: [SubsetRow], isLong: Bool, isQuick: Bool
  ) {
    self.network = network
    self.steps = steps
    self.prices = prices
    self.isLong = isLong
    self.isQuick = isQuick
    queue = TimeQueue(steps: steps.count)
    rivals = [[Rival]](repeating: [], count: 2 * network.count)
    let alive = cuts.indices.filter { prices.cut[$0] < 0 }
    openCuts = steps.open.map { requests in
      BitSet256(alive.filter { !cuts[$0].members.isDisjoint(with: requests) })
    }
  }

  /// The depot.
  mutating func root(_ label: Label) {
    labels.append(label)
    queue.put(0, at: steps.index(label.run.time))
  }

  /// The label that is next in time.
  mutating func next() -> Int? { queue.next() }

  /// The stops on the way to a label.
  func chain(_ index: Int) -> [Int] {
    var result: [Int] = []
    var index = index
    while index > 0 {
      result.append(labels[index].run.stop)
      index = labels[index].parent
    }
    return result.reversed()
  }

  /// A label more, unless another does all that it does.
  mutating func add(_ label: Label) {
    let stop = label.run.stop
    var hasDead = false
    for rival in rivals[stop] {
      if rival.cost <= label.cost + 1e-10, rival.time <= label.run.time + 1e-10 {
        if dominates(labels[rival.index], label) { return }
      } else if label.cost <= rival.cost, label.run.time <= rival.time, dominates(label, labels[rival.index]) {
        labels[rival.index].isDead = true
        hasDead = true
      }
    }
    if hasDead { rivals[stop].removeAll { labels[$0.index].isDead } }
    rivals[stop].append(Rival(time: label.run.time, cost: label.cost, index: labels.count))
    // A label is never put behind the step that is being worked off.
    queue.put(labels.count, at: max(queue.step, steps.index(label.run.time)))
    labels.append(label)
  }

  /// Whether whatever can follow the other can follow the one, and costs no more then. Where detours are never shorter,
  /// having fewer on board is no hindrance.
  private func dominates(_ one: Label, _ other: Label) -> Bool {
    let isLighter = network.isMetric ? one.aboard.isSubset(of: other.aboard) : one.aboard == other.aboard
    guard isLighter else { return false }
    if isQuick { return true }
    let step = steps.index(other.run.time)
    guard one.visited.intersection(steps.open[step]).isSubset(of: other.visited) else { return false }
    guard one.run.isNoTighter(than: other.run, anchored: isLong) else { return false }
    let extra = one.half.subtracting(other.half).intersection(openCuts[step])
    if extra.isEmpty { return true }
    var cost = one.cost
    extra.forEach { cost -= prices.cut[$0] }
    return cost <= other.cost + 1e-10
  }
}

/// The day in equal steps, and who can still get in from each step on. 时间步
struct StopSteps {
  let begin: Double
  let step: Double
  let count: Int
  /// Who can still get in at a step or later.
  let open: [BitSet256]
  private let order: [[Int]]

  /// Nil when times have no end.
  init?(_ network: RideNetwork, _ vehicle: DialARideProblem.Kind) {
    let begin = min(vehicle.earliest, network.earliest.min() ?? 0)
    let end = network.latest.max() ?? 0
    guard begin.isFinite, end.isFinite, end - begin < 1e9 else { return nil }
    let count = 1000
    self.begin = begin
    self.count = count
    step = max(1e-6, end - begin) / Double(count - 1)
    var open: [BitSet256] = []
    for index in 0..<count {
      let time = begin + Double(index) * step
      open.append(BitSet256((0..<network.count).filter { network.latest[$0] + RideNetwork.tolerance >= time }))
    }
    self.open = open
    order = open.map(\.members)
  }

  /// The step of a time.
  @inline(__always) func index(_ time: Double) -> Int { timeStep(time, from: begin, every: step, count: count) }

  /// Who can still get in from a time on.
  @inline(__always) func following(_ time: Double) -> [Int] { order[index(time)] }
}
