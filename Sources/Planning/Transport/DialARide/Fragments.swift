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
      var fragment = found.fragment
      fragment.offset = book.count
      book += search.book[found.fragment.offset..<found.fragment.offset + found.fragment.length]
      all.append(fragment)
    }
  }
}

/// Follows every order of getting in and out that time and room allow. 片段枚举
private struct FragmentSearch {
  struct Found {
    var fragment: Fragment
    var isDominated = false
  }

  /// The same riders, first in and last out: only the better of these are kept.
  private struct Key: Hashable {
    var first: Int
    var last: Int
    var requests: BitSet256
  }

  private struct State {
    var stops: [Int]
    var aboard: [Int]
    var requests: BitSet256
    var kinds: UInt64
    var load: SIMD4<Int32>
    var price: Double
    var ready: Double
  }

  let network: RideNetwork
  let limit: Int
  let clock: Stopwatch
  var timer: RunTimer
  var found: [Found] = []
  var book: [Int] = []
  private var index: [Key: [Int]] = [:]
  private var kept = 0
  private var work = 0
  /// Whom a request can be joined by while it is on board.
  private var joiners: [[Int]] = []
  private var mayJoin: [Bool] = []

  init(_ network: RideNetwork, limit: Int, clock: Stopwatch) {
    self.network = network
    self.limit = limit
    self.clock = clock
    timer = RunTimer(network)
    pair()
  }

  /// Which requests can get in while which others are on board.
  private mutating func pair() {
    let count = network.count
    mayJoin = [Bool](repeating: false, count: count * count)
    for first in 0..<count {
      for second in 0..<count where second != first && couldJoin(first, second) {
        mayJoin[first * count + second] = true
      }
      joiners.append((0..<count).filter { mayJoin[first * count + $0] })
    }
  }

  private mutating func couldJoin(_ first: Int, _ second: Int) -> Bool {
    guard !network.apart[first].contains(second), !network.apart[second].contains(first) else { return false }
    guard network.isMetric else { return true }
    let (outFirst, outSecond) = (network.count + first, network.count + second)
    return timer.segment([first, second, outFirst, outSecond]) != nil
      || timer.segment([first, second, outSecond, outFirst]) != nil
  }

  mutating func run() -> Bool {
    for request in 0..<network.count {
      let kinds = network.problem.kinds.indices.reduce(UInt64(0)) { mask, kind in
        network.allows(request, kind) ? mask | 1 << UInt64(kind) : mask
      }
      guard kinds != 0, timer.segment([request]) != nil else { continue }
      let start = State(
        stops: [request], aboard: [request], requests: BitSet256([request]), kinds: kinds, load: network.load[request],
        price: 0, ready: network.earliest[request] + network.service[request])
      guard follow(start) else { return false }
    }
    return true
  }

  /// Goes on from a begin, depth first.
  private mutating func follow(_ start: State) -> Bool {
    var stack = [start]
    while let state = stack.popLast() {
      work += 1
      if work % 1024 == 0, clock.isOver(share: 0.5) { return false }
      guard work < 40 * limit, kept <= limit, found.count < 4 * limit else { return false }
      for request in state.aboard {
        guard let next = deliver(request, state) else { continue }
        if next.aboard.isEmpty { close(next) } else { stack.append(next) }
      }
      guard let oldest = state.aboard.first else { continue }
      for request in joiners[oldest] {
        if let next = pick(request, state) { stack.append(next) }
      }
    }
    return true
  }

  private func moved(_ state: State, to stop: Int) -> State? {
    guard let here = state.stops.last else { return nil }
    let arrival = state.ready + network.way(here, stop)
    guard arrival <= network.latest[stop] + RideNetwork.tolerance else { return nil }
    var next = state
    next.ready = max(arrival, network.earliest[stop]) + network.service[stop]
    next.price += network.price(here, stop)
    next.stops.append(stop)
    return next
  }

  private mutating func deliver(_ request: Int, _ state: State) -> State? {
    guard var next = moved(state, to: network.count + request) else { return nil }
    next.aboard.removeAll { $0 == request }
    next.load &-= network.load[request]
    return next.aboard.isEmpty || canGoOn(next) ? next : nil
  }

  private mutating func pick(_ request: Int, _ state: State) -> State? {
    let count = network.count
    guard !state.requests.contains(request), state.aboard.allSatisfy({ mayJoin[$0 * count + request] }) else {
      return nil
    }
    let load = state.load &+ network.load[request]
    var kinds = state.kinds
    for kind in network.problem.kinds.indices where kinds >> UInt64(kind) & 1 == 1 {
      if !network.allows(request, kind) || !network.fits(load, kind) { kinds &= ~(1 << UInt64(kind)) }
    }
    guard kinds != 0, var next = moved(state, to: request) else { return nil }
    next.aboard.append(request)
    next.requests.insert(request)
    next.load = load
    next.kinds = kinds
    return canGoOn(next) ? next : nil
  }

  /// Whether each who is on board could be set down next; where detours are never shorter, all who can't now never can.
  private mutating func canGoOn(_ state: State) -> Bool {
    guard network.isMetric else { return timer.segment(state.stops) != nil }
    for request in state.aboard where timer.segment(state.stops + [network.count + request]) == nil { return false }
    return true
  }

  /// Writes down a fragment unless another is as good.
  private mutating func close(_ state: State) {
    guard let segment = timer.segment(state.stops), let last = state.stops.last else { return }
    let fragment = Fragment(
      first: state.stops[0], last: last - network.count, requests: state.requests, kinds: state.kinds,
      price: state.price, segment: segment, offset: book.count, length: state.stops.count)
    let key = Key(first: fragment.first, last: fragment.last, requests: fragment.requests)
    let rivals = index[key] ?? []
    if rivals.contains(where: { fragment.isNoBetter(than: found[$0].fragment) }) { return }
    for rival in rivals where found[rival].fragment.isNoBetter(than: fragment) {
      found[rival].isDominated = true
      kept -= 1
    }
    index[key] = rivals.filter { !found[$0].isDominated } + [found.count]
    found.append(Found(fragment: fragment))
    book += state.stops
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
