/// The partial routes of a search, in the order of their times. 标号
struct LabelTree {
  /// A partial route: from the depot to the end of a fragment. 标号
  struct Label {
    /// Who got out last; -1 at the depot.
    var last: Int
    var segment: Segment
    /// What it costs at the present prices.
    var cost: Double
    var visited: BitSet256
    /// The cuts of which it has met an odd number of members.
    var half: BitSet256
    var parent: Int
    var fragment: Int
    var isDead = false
  }

  private let network: RideNetwork
  private let grid: TimeGrid
  private let prices: RoutePrices
  private let isLong: Bool
  private let all: Bool
  private(set) var labels: [Label] = []
  private var queue: TimeQueue
  /// By who got out last; of all labels, by who rides.
  private var rivals: [[Int]]
  private var twins: [Twin: [Int]] = [:]
  /// Who can still get in at a step or later, and the cuts with such members.
  private let open: [BitSet256]
  private let openCuts: [BitSet256]

  private struct Twin: Hashable {
    var last: Int
    var visited: BitSet256
  }

  init(
    _ network: RideNetwork, _ grid: TimeGrid, _ prices: RoutePrices, _ cuts: [SubsetRow], isLong: Bool, all: Bool
  ) {
    self.network = network
    self.grid = grid
    self.prices = prices
    self.isLong = isLong
    self.all = all
    queue = TimeQueue(steps: grid.count)
    rivals = [[Int]](repeating: [], count: network.count)
    var open = [BitSet256](repeating: BitSet256(), count: grid.count)
    for request in 0..<network.count {
      for step in 0...grid.arriving[request].upperBound { open[step].insert(request) }
    }
    self.open = open
    let alive = cuts.indices.filter { prices.cut[$0] < 0 }
    var last = (BitSet256(), BitSet256())
    openCuts = open.map { requests in
      if requests != last.0 || last.1.isEmpty {
        last = (requests, BitSet256(alive.filter { !cuts[$0].members.isDisjoint(with: requests) }))
      }
      return last.1
    }
  }

  /// The depot.
  mutating func root(_ departure: Segment, _ cost: Double) {
    labels.append(
      Label(last: -1, segment: departure, cost: cost, visited: BitSet256(), half: BitSet256(), parent: -1, fragment: -1)
    )
    queue.put(0, at: grid.index(departure.finish))
  }

  /// The label that is next in time.
  mutating func next() -> Int? { queue.next() }

  /// The fragments on the way to a label.
  func chain(_ index: Int) -> [Int] {
    var result: [Int] = []
    var index = index
    while index > 0 {
      result.append(labels[index].fragment)
      index = labels[index].parent
    }
    return result.reversed()
  }

  /// A label more, unless another does all that it does.
  mutating func add(_ label: Label) {
    if all { addUnlessTwin(label) } else { addUnlessWorse(label) }
  }

  private mutating func append(_ label: Label) -> Int {
    queue.put(labels.count, at: grid.index(label.segment.finish))
    labels.append(label)
    return labels.count - 1
  }

  /// Keeps the best of those who carry the same people.
  private mutating func addUnlessTwin(_ label: Label) {
    let key = Twin(last: label.last, visited: label.visited)
    let known = twins[key] ?? []
    for index in known where isNoWorse(labels[index], than: label) { return }
    for index in known where isNoWorse(label, than: labels[index]) { labels[index].isDead = true }
    let fresh = append(label)
    twins[key] = known.filter { !labels[$0].isDead } + [fresh]
  }

  private func isNoWorse(_ one: Label, than other: Label) -> Bool {
    one.cost <= other.cost + 1e-10 && one.segment.finish <= other.segment.finish + 1e-10
      && (!isLong
        || (one.segment.length <= other.segment.length + 1e-10
          && one.segment.latestStart >= other.segment.latestStart - 1e-10))
  }

  private mutating func addUnlessWorse(_ label: Label) {
    let known = rivals[label.last]
    var hasDead = false
    for index in known.suffix(400) {
      if dominates(labels[index], label) { return }
      if dominates(label, labels[index]) {
        labels[index].isDead = true
        hasDead = true
      }
    }
    let fresh = append(label)
    if hasDead { rivals[label.last] = known.filter { !labels[$0].isDead } }
    rivals[label.last].append(fresh)
  }

  /// Whether whatever can follow the other can follow the one, and costs no more then.
  private func dominates(_ one: Label, _ other: Label) -> Bool {
    guard isNoWorse(one, than: other) else { return false }
    let step = grid.index(other.segment.finish)
    guard one.visited.intersection(open[step]).isSubset(of: other.visited) else { return false }
    let extra = one.half.subtracting(other.half).intersection(openCuts[step])
    if extra.isEmpty { return true }
    var cost = one.cost
    extra.forEach { cost -= prices.cut[$0] }
    return cost <= other.cost + 1e-10
  }
}
