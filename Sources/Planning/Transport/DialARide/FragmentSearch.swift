/// Follows every order of getting in and out that time and room allow, a stop more at a time; of those who have carried and
/// carry the same people between the same stops, only who isn't worse goes on. 片段枚举
struct FragmentSearch {
  /// A run from empty to empty. 完整片段
  struct Found {
    var fragment: Fragment
    var node: Int
    var isDominated = false
  }

  /// A run in the making. 未完片段
  private struct Partial {
    var state: RunState
    var first: Int
    var requests: BitSet256
    var aboard: BitSet256
    var kinds: UInt64
    var load: SIMD4<Int32>
    var price: Double
    var node: Int
  }

  private struct Key: Hashable {
    var first: Int
    var last: Int
    var requests: BitSet256
    var aboard: BitSet256
  }

  private let network: RideNetwork
  private let limit: Int
  private let clock: Stopwatch
  private var timer: RunTimer
  private(set) var found: [Found] = []
  /// The stops of all runs, each with the one before it.
  private var tree: [(stop: Int, before: Int)] = []
  private var level: [Partial] = []
  private var nextLevel: [Partial] = []
  private var nextIndex: [Key: [Int]] = [:]
  private var index: [Key: [Int]] = [:]
  private var kept = 0
  private var work = 0
  private var mayJoin: [Bool] = []
  private var joiners: [[Int]] = []
  private let isPatient: Bool

  init(_ network: RideNetwork, limit: Int, clock: Stopwatch) {
    self.network = network
    self.limit = limit
    self.clock = clock
    timer = RunTimer(network)
    isPatient = network.problem.waitLimit == .infinity
    mayJoin = network.pairs(&timer)
    joiners = (0..<network.count).map { first in
      (0..<network.count).filter { mayJoin[first * network.count + $0] }
    }
  }

  /// The stops on the way to a node.
  func stops(to node: Int) -> [Int] {
    var result: [Int] = []
    var node = node
    while node >= 0 {
      result.append(tree[node].stop)
      node = tree[node].before
    }
    return result.reversed()
  }

  /// False when there are too many.
  mutating func run() -> Bool {
    for request in 0..<network.count {
      let kinds = network.problem.kinds.indices.reduce(UInt64(0)) { mask, kind in
        network.allows(request, kind) ? mask | 1 << UInt64(kind) : mask
      }
      guard kinds != 0, timer.segment([request]) != nil else { continue }
      tree.append((request, -1))
      level.append(
        Partial(
          state: RunState(network, pickup: request), first: request, requests: BitSet256([request]),
          aboard: BitSet256([request]), kinds: kinds, load: network.load[request], price: 0, node: tree.count - 1))
    }
    while !level.isEmpty {
      for partial in level { if !follow(partial) { return false } }
      level = nextLevel
      nextLevel = []
      nextIndex = [:]
    }
    return true
  }

  private mutating func follow(_ partial: Partial) -> Bool {
    work += 1
    if work % 1024 == 0, clock.isOver(share: 0.6) { return false }
    guard work < 30 * limit, kept <= limit else { return false }
    var joining: Int?
    for place in 0..<partial.state.riders {
      let request = Int(partial.state.who[place])
      joining = joining ?? request
      deliver(request, partial)
    }
    guard let joining else { return true }
    for request in joiners[joining] where !partial.requests.contains(request) {
      if partial.state.riders == RunState.places {
        // There may be a ninth rider, and then we can't tell.
        if network.problem.kinds.indices.contains(where: {
          network.fits(partial.load &+ network.load[request], $0)
        }) {
          return false
        }
        continue
      }
      pick(request, partial)
    }
    return true
  }

  private func moved(_ partial: Partial, to stop: Int) -> Partial? {
    let here = partial.state.stop
    let leg = network.service[here] + network.way(here, stop)
    guard let state = partial.state.moved(to: stop, after: leg, network) else { return nil }
    var next = partial
    next.state = state
    next.price += network.price(here, stop)
    return next
  }

  private mutating func deliver(_ request: Int, _ partial: Partial) {
    guard var next = moved(partial, to: network.count + request) else { return }
    next.aboard.remove(request)
    next.load &-= network.load[request]
    if next.aboard.isEmpty { close(next) } else { keep(next) }
  }

  private mutating func pick(_ request: Int, _ partial: Partial) {
    let load = partial.load &+ network.load[request]
    var kinds = partial.kinds
    for kind in network.problem.kinds.indices where kinds >> UInt64(kind) & 1 == 1 {
      if !network.allows(request, kind) || !network.fits(load, kind) { kinds &= ~(1 << UInt64(kind)) }
    }
    guard kinds != 0 else { return }
    for place in 0..<partial.state.riders where !mayJoin[Int(partial.state.who[place]) * network.count + request] {
      return
    }
    guard var next = moved(partial, to: request) else { return }
    next.aboard.insert(request)
    next.requests.insert(request)
    next.load = load
    next.kinds = kinds
    keep(next)
  }

  /// A run to go on with, unless another is as good.
  private mutating func keep(_ partial: Partial) {
    var partial = partial
    if network.isMetric, !partial.state.canGoOn(network) { return }
    if !isPatient, timer.segment(stops(to: partial.node) + [partial.state.stop]) == nil { return }
    let key = Key(
      first: partial.first, last: partial.state.stop, requests: partial.requests, aboard: partial.aboard)
    let rivals = nextIndex[key] ?? []
    // Waits that must be short need more than the few numbers: then every order goes on.
    if isPatient, rivals.contains(where: { isNoWorse(nextLevel[$0], than: partial) }) { return }
    tree.append((partial.state.stop, partial.node))
    partial.node = tree.count - 1
    if isPatient, let rival = rivals.first(where: { isNoWorse(partial, than: nextLevel[$0]) }) {
      nextLevel[rival] = partial
      return
    }
    nextIndex[key] = rivals + [nextLevel.count]
    nextLevel.append(partial)
  }

  private func isNoWorse(_ one: Partial, than other: Partial) -> Bool {
    one.price <= other.price + 1e-12 && other.kinds & ~one.kinds == 0
      && one.state.isNoTighter(than: other.state, anchored: true)
  }

  /// Writes down a fragment unless another is as good.
  private mutating func close(_ partial: Partial) {
    let stop = partial.state.stop
    var segment = partial.state.segment(network)
    if !isPatient {
      guard let timed = timer.segment(stops(to: partial.node) + [stop]) else { return }
      segment = timed
    }
    let fragment = Fragment(
      first: partial.first, last: stop - network.count, requests: partial.requests, kinds: partial.kinds,
      price: partial.price, segment: segment, offset: 0, length: 0)
    let key = Key(first: fragment.first, last: fragment.last, requests: fragment.requests, aboard: BitSet256())
    let rivals = index[key] ?? []
    if rivals.contains(where: { fragment.isNoBetter(than: found[$0].fragment) }) { return }
    for rival in rivals where found[rival].fragment.isNoBetter(than: fragment) {
      found[rival].isDominated = true
      kept -= 1
    }
    tree.append((stop, partial.node))
    index[key] = rivals.filter { !found[$0].isDominated } + [found.count]
    found.append(Found(fragment: fragment, node: tree.count - 1))
    kept += 1
  }
}

extension Fragment {
  /// Whether another with the same riders and ends does all that this one does.
  fileprivate func isNoBetter(than other: Fragment) -> Bool {
    let slack = 1e-12
    return other.price <= price + slack && other.segment.finish <= segment.finish + slack
      && other.segment.length <= segment.length + slack && other.segment.latestStart >= segment.latestStart - slack
      && kinds & ~other.kinds == 0
  }
}

extension RideNetwork {
  /// Which requests can get in while which others are on board: `aboard * count + joining`.
  func pairs(_ timer: inout RunTimer) -> [Bool] {
    var result = [Bool](repeating: false, count: count * count)
    for first in 0..<count {
      for second in 0..<count where second != first && !apart[first].contains(second) {
        let (outFirst, outSecond) = (count + first, count + second)
        result[first * count + second] =
          !isMetric || timer.segment([first, second, outFirst, outSecond]) != nil
          || timer.segment([first, second, outSecond, outFirst]) != nil
      }
    }
    return result
  }
}
