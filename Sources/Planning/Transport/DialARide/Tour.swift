/// One vehicle's round in the search: its runs between the moments when nobody is on board, with what they are from the
/// depot to each and from each to the depot, so that an insertion is timed by looking at one run. 行车路线
struct Tour {
  let kind: Int
  private(set) var stops: [Int] = []
  /// Where each run begins in `stops`, and where the last ends.
  private(set) var starts: [Int] = [0]
  /// The round up to the end of the run before, one a run and one more.
  private var heads: [Segment]
  /// The round from the begin of the run on, one a run and one more.
  private var tails: [Segment]
  /// When the vehicle can leave each stop at the earliest, ride limits not asked.
  private var ready: [Double] = []
  /// When service must begin at each stop at the latest, ride limits not asked.
  private var due: [Double] = []
  /// What is on board after each stop.
  private var loads: [SIMD4<Int32>] = []
  /// The run of each stop.
  private var runOf: [Int] = []
  /// What the round costs.
  private(set) var cost = 0.0
  /// The whole round.
  private(set) var whole: Segment

  /// How many runs.
  var runs: Int { starts.count - 1 }

  /// A vehicle that stays at home.
  init(_ network: RideNetwork, kind: Int) {
    self.kind = kind
    heads = [network.departure(kind)]
    tails = [network.arrival(kind)]
    whole = network.departure(kind)
  }

  /// A round; nil when it can't be driven.
  init?(_ network: RideNetwork, _ route: DialARideSolution.Route) {
    self.init(network, kind: route.kind)
    var timer = RunTimer(network)
    guard rebuild(network, route.stops, &timer) else { return nil }
  }

  /// Takes other stops; false, and the round of no more use, when they can't be driven.
  mutating func rebuild(_ network: RideNetwork, _ stops: [Int], _ timer: inout RunTimer) -> Bool {
    self.stops = stops
    guard load(network) else { return false }
    guard !stops.isEmpty else {
      self = Tour(network, kind: kind)
      return true
    }
    guard segments(network, &timer) else { return false }
    bracket(network)
    price(network)
    return true
  }

  /// Follows who is on board: runs, loads, who must be apart.
  private mutating func load(_ network: RideNetwork) -> Bool {
    starts = [0]
    loads = []
    runOf = []
    var (onBoard, load) = ([Int](), SIMD4<Int32>.zero)
    for (index, stop) in stops.enumerated() {
      runOf.append(starts.count - 1)
      if stop < network.count {
        guard network.allows(stop, kind) else { return false }
        if network.apart[stop].contains(where: onBoard.contains) { return false }
        onBoard.append(stop)
        load &+= network.load[stop]
        guard network.fits(load, kind) else { return false }
      } else {
        guard let seat = onBoard.firstIndex(of: stop - network.count) else { return false }
        onBoard.remove(at: seat)
        load &-= network.load[stop - network.count]
        if onBoard.isEmpty { starts.append(index + 1) }
      }
      loads.append(load)
    }
    return onBoard.isEmpty
  }

  private mutating func segments(_ network: RideNetwork, _ timer: inout RunTimer) -> Bool {
    var parts: [Segment] = []
    for run in 0..<runs {
      guard let part = timer.segment(Array(stops[starts[run]..<starts[run + 1]])) else { return false }
      parts.append(part)
    }
    heads = [network.departure(kind)]
    for run in 0..<runs {
      guard let head = heads[run].joined(wayTo(network, run), parts[run]) else { return false }
      heads.append(head)
    }
    tails = [network.arrival(kind)]
    for run in stride(from: runs - 1, through: 0, by: -1) {
      guard let last = tails.last, let tail = parts[run].joined(wayTo(network, run + 1), last) else { return false }
      tails.append(tail)
    }
    tails.reverse()
    guard let whole = heads[runs].joined(wayTo(network, runs), network.arrival(kind)) else { return false }
    self.whole = whole
    return whole.duration <= network.routeLimit[kind] + RideNetwork.tolerance
  }

  /// The way to the begin of a run from the run before or the depot; behind the last run, the way home.
  private func wayTo(_ network: RideNetwork, _ run: Int) -> Double {
    let index = starts[run]
    if index == stops.count { return stops.isEmpty ? 0 : network.wayHome(stops[index - 1], kind) }
    return index == 0 ? network.wayOut(kind, stops[0]) : network.way(stops[index - 1], stops[index])
  }

  private mutating func bracket(_ network: RideNetwork) {
    ready = stops.map { network.earliest[$0] + network.service[$0] }
    due = stops.map { network.latest[$0] }
    for (index, stop) in stops.enumerated() {
      let arrival =
        index == 0
        ? network.problem.kinds[kind].earliest + network.wayOut(kind, stop)
        : ready[index - 1] + network.way(stops[index - 1], stop)
      ready[index] = max(ready[index], arrival + network.service[stop])
    }
    for index in stride(from: stops.count - 2, through: 0, by: -1) {
      let leg = network.service[stops[index]] + network.way(stops[index], stops[index + 1])
      due[index] = min(due[index], due[index + 1] - leg)
    }
  }

  private mutating func price(_ network: RideNetwork) {
    guard let first = stops.first, let last = stops.last else { return cost = 0 }
    var way = network.priceOut(kind, first) + network.priceHome(last, kind)
    for index in 1..<stops.count { way += network.price(stops[index - 1], stops[index]) }
    let kinds = network.problem.kinds
    cost = kinds[kind].rate * way + kinds[kind].fixedCost
    for stop in stops where stop < network.count { cost += network.kindCost[stop * kinds.count + kind] }
  }

  /// A place for a request: before which stop it gets in, before which it gets out, and what that costs.
  struct Place {
    var pickup: Int
    var delivery: Int
    var cost: Double
  }

  /// The cheapest place for a request that costs less than `limit`, or nil.
  func place(for request: Int, in network: RideNetwork, below limit: Double, _ timer: inout RunTimer) -> Place? {
    guard network.allows(request, kind) else { return nil }
    var search = PlaceSearch(tour: self, network: network, request: request, limit: limit)
    return search.run(&timer)
  }

  /// The stops with a request put in its place.
  func stops(with request: Int, at place: Place, _ network: RideNetwork) -> [Int] {
    var result = stops
    result.insert(network.count + request, at: place.delivery)
    result.insert(request, at: place.pickup)
    return result
  }
}

extension Tour {
  /// Goes through the places of a request in a round: cheap necessary tests first, exact timing only for a place that would
  /// be better than the best. 插入位置
  fileprivate struct PlaceSearch {
    let tour: Tour
    let network: RideNetwork
    let request: Int
    var limit: Double
    var best: Place?

    init(tour: Tour, network: RideNetwork, request: Int, limit: Double) {
      self.tour = tour
      self.network = network
      self.request = request
      self.limit = limit
    }

    var rate: Double { network.rate[tour.kind] }

    mutating func run(_ timer: inout RunTimer) -> Place? {
      let kind = network.problem.kinds[tour.kind]
      let fixed =
        (tour.stops.isEmpty ? kind.fixedCost : 0) + network.kindCost[request * network.problem.kinds.count + tour.kind]
      for pickup in 0...tour.stops.count {
        let arrival = pickup == 0 ? kind.earliest + out(request) : tour.ready[pickup - 1] + way(before: pickup, request)
        if arrival > network.latest[request] + RideNetwork.tolerance {
          if network.isMetric { break } else { continue }
        }
        let load = pickup == 0 ? SIMD4<Int32>.zero : tour.loads[pickup - 1]
        guard network.fits(load &+ network.load[request], tour.kind) else { continue }
        walk(from: pickup, at: max(arrival, network.earliest[request]), fixed, &timer)
      }
      return best
    }

    private func out(_ stop: Int) -> Double { network.wayOut(tour.kind, stop) }
    private func way(before index: Int, _ stop: Int) -> Double { network.way(tour.stops[index - 1], stop) }

    /// The price of the way between the stops around an index, either of which may be the depot.
    private func gap(_ index: Int) -> Double {
      let stops = tour.stops
      if stops.isEmpty { return 0 }
      if index == 0 { return network.priceOut(tour.kind, stops[0]) }
      if index == stops.count { return network.priceHome(stops[index - 1], tour.kind) }
      return network.price(stops[index - 1], stops[index])
    }

    private func priceIn(_ index: Int, _ stop: Int) -> Double {
      index == 0 ? network.priceOut(tour.kind, stop) : network.price(tour.stops[index - 1], stop)
    }

    private func priceOn(_ stop: Int, _ index: Int) -> Double {
      index == tour.stops.count ? network.priceHome(stop, tour.kind) : network.price(stop, tour.stops[index])
    }

    /// Tries the deliveries behind a pick-up, stop after stop.
    private mutating func walk(from pickup: Int, at begin: Double, _ fixed: Double, _ timer: inout RunTimer) {
      let delivery = network.count + request
      var clock = begin + network.service[request]
      var ride = 0.0
      var here = request
      let entry = priceIn(pickup, request)
      let detour = entry + priceOn(request, pickup) - gap(pickup)
      for index in pickup...tour.stops.count {
        let way = network.way(here, delivery)
        let late = clock + way > network.latest[delivery] + RideNetwork.tolerance
        let long = ride + way > network.rideLimit[request] + RideNetwork.tolerance
        if late || long {
          if network.isMetric { return }
        } else {
          let direct = entry + network.price(request, delivery) + priceOn(delivery, index) - gap(index)
          let split = detour + priceIn(index, delivery) + priceOn(delivery, index) - gap(index)
          let cost = rate * (index == pickup ? direct : split) + fixed
          if cost < limit - 1e-9, holds(pickup, index, &timer) {
            limit = cost
            best = Place(pickup: pickup, delivery: index, cost: cost)
          }
        }
        guard index < tour.stops.count else { return }
        let stop = tour.stops[index]
        let leg = network.way(here, stop)
        clock = max(network.earliest[stop], clock + leg)
        guard clock <= tour.due[index] + RideNetwork.tolerance else { return }
        guard network.fits(tour.loads[index] &+ network.load[request], tour.kind) else { return }
        clock += network.service[stop]
        ride += leg + network.service[stop]
        here = stop
      }
    }

    /// Whether the round with the request in this place can be driven: the runs it touches timed as one, joined with what is
    /// before and behind.
    private func holds(_ pickup: Int, _ delivery: Int, _ timer: inout RunTimer) -> Bool {
      let count = tour.stops.count
      // Between two runs nobody is on board: the request then begins a run of its own or lengthens the next.
      let first = pickup == count ? tour.runs : tour.runOf[pickup]
      let last = delivery == count || tour.starts[tour.runOf[delivery]] == delivery
      let next = delivery == count ? tour.runs : tour.runOf[delivery] + (last ? 0 : 1)
      let (low, high) = (tour.starts[first], tour.starts[next])
      guard mayShare(low, pickup, delivery, high) else { return false }
      timer.draft.removeAll(keepingCapacity: true)
      for index in low..<pickup { timer.draft.append(tour.stops[index]) }
      timer.draft.append(request)
      for index in pickup..<delivery { timer.draft.append(tour.stops[index]) }
      timer.draft.append(network.count + request)
      for index in delivery..<high { timer.draft.append(tour.stops[index]) }
      guard let begin = timer.draft.first, let end = timer.draft.last else { return false }
      guard let part = timer.segment(timer.draft) else { return false }
      let wayIn = low == 0 ? out(begin) : way(before: low, begin)
      let wayOn = high == count ? network.wayHome(end, tour.kind) : network.way(end, tour.stops[high])
      guard let head = tour.heads[first].joined(wayIn, part), let whole = head.joined(wayOn, tour.tails[next]) else {
        return false
      }
      return whole.duration <= network.routeLimit[tour.kind] + RideNetwork.tolerance
    }

    /// Whether nobody from whom the request must be apart is on board with it.
    private func mayShare(_ low: Int, _ pickup: Int, _ delivery: Int, _ high: Int) -> Bool {
      let apart = network.apart[request]
      if apart.isEmpty { return true }
      var aboard: [Int] = []
      for stop in tour.stops[low..<pickup] {
        if stop < network.count { aboard.append(stop) } else { aboard.removeAll { $0 == stop - network.count } }
      }
      aboard += tour.stops[pickup..<delivery].filter { $0 < network.count }
      return !apart.contains(where: aboard.contains)
    }
  }
}
