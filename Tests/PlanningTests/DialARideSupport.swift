@testable import Planning

/// A small problem from a seed: places on a square, windows at one end of each ride, kinds that differ.
func rides(seed: Int, count: Int, kinds: Int = 1, tight: Bool = false) -> DialARideProblem {
  var dice = SeededGenerator(seed: seed)
  let places = 2 * count + 1
  let x = (0..<places).map { _ in Double.random(in: -9...9, using: &dice) }
  let y = (0..<places).map { _ in Double.random(in: -9...9, using: &dice) }
  var table: [Double] = []
  for from in 0..<places {
    for to in 0..<places {
      let (dx, dy) = (x[from] - x[to], y[from] - y[to])
      let square: Double = dx * dx + dy * dy
      table.append(square.squareRoot())
    }
  }
  let requests = (0..<count).map { index in
    let moment = Double(Int.random(in: 20...150, using: &dice))
    let isIn = Bool.random(using: &dice)
    let load = [Int.random(in: 1...3, using: &dice), Int.random(in: 0...1, using: &dice)]
    return DialARideProblem.Request(
      pickup: .init(place: 1 + index, earliest: isIn ? moment : 0, latest: isIn ? moment + 15 : 240, service: 2),
      delivery: .init(
        place: 1 + count + index, earliest: isIn ? 0 : moment, latest: isIn ? 240 : moment + 15, service: 2),
      load: load, rideLimit: 30, penalty: tight ? 25 : 200)
  }
  let vehicles = (0..<kinds).map { kind in
    DialARideProblem.Kind(
      count: 2, start: 0, end: 0, capacity: [3 + kind, 1 + kind], earliest: 0, latest: 240,
      routeLimit: tight ? 100 : 240, fixedCost: Double(kind) * 3, rate: 1 + 0.2 * Double(kind))
  }
  return DialARideProblem(requests: requests, kinds: vehicles, places: places, time: table)
}

/// The cheapest plan by trying every route of every set of requests, then every way to share the requests out.
func cheapest(_ problem: DialARideProblem) -> Double {
  let sets = 1 << problem.requests.count
  var left: [Double] = []
  for set in 0..<sets {
    var penalty = 0.0
    for (index, request) in problem.requests.enumerated() where set >> index & 1 == 1 {
      penalty += request.penalty ?? .infinity
    }
    left.append(penalty)
  }
  for (kind, vehicle) in problem.kinds.enumerated() {
    var trial = EveryRoute(problem: problem, kind: kind)
    trial.extend([], [], 0)
    for _ in 0..<vehicle.count {
      var next = left
      for set in 0..<sets {
        for part in 0..<sets where part & ~set == 0 { next[set] = min(next[set], trial.best[part] + left[set & ~part]) }
      }
      left = next
    }
  }
  return left[sets - 1]
}

/// Goes through every route of one kind, timed by plain relaxation of the rules as differences of times.
struct EveryRoute {
  let problem: DialARideProblem
  let kind: Int
  var best: [Double]

  init(problem: DialARideProblem, kind: Int) {
    (self.problem, self.kind) = (problem, kind)
    best = [Double](repeating: .infinity, count: 1 << problem.requests.count)
  }

  mutating func extend(_ stops: [Int], _ aboard: [Int], _ served: Int) {
    let count = problem.requests.count
    if !stops.isEmpty, !holds(stops, isWhole: aboard.isEmpty) {
      // With more people the times only get tighter.
      return
    }
    if aboard.isEmpty { best[served] = min(best[served], cost(stops)) }
    for request in 0..<count where served >> request & 1 == 0 && isWelcome(request, aboard) {
      extend(stops + [request], aboard + [request], served | 1 << request)
    }
    for request in aboard { extend(stops + [count + request], aboard.filter { $0 != request }, served) }
  }

  private func isWelcome(_ request: Int, _ aboard: [Int]) -> Bool {
    let requests = problem.requests
    if !requests[request].kindCost.isEmpty, requests[request].kindCost[kind] == .infinity { return false }
    if aboard.contains(where: { requests[$0].apart.contains(request) || requests[request].apart.contains($0) }) {
      return false
    }
    return problem.kinds[kind].capacity.indices.allSatisfy { place in
      (aboard + [request]).reduce(0) { $0 + requests[$1].load[place] } <= problem.kinds[kind].capacity[place]
    }
  }

  private func cost(_ stops: [Int]) -> Double {
    if stops.isEmpty { return 0 }
    let vehicle = problem.kinds[kind]
    let places = [vehicle.start] + stops.map { problem.place(of: $0) } + [vehicle.end]
    let way = zip(places, places.dropFirst()).reduce(0) { $0 + problem.cost[$1.0 * problem.places + $1.1] }
    let extra = stops.filter { $0 < problem.requests.count && !problem.requests[$0].kindCost.isEmpty }
    return extra.reduce(vehicle.fixedCost + vehicle.rate * way) { $0 + problem.requests[$1].kindCost[kind] }
  }

  /// Whether times exist: differences `t[to] - t[from] >= least`, raised from the earliest times until all hold.
  private func holds(_ stops: [Int], isWhole: Bool) -> Bool {
    let vehicle = problem.kinds[kind]
    let count = problem.requests.count
    let points = stops.map { $0 < count ? problem.requests[$0].pickup : problem.requests[$0 - count].delivery }
    var (times, latest) = ([vehicle.earliest] + points.map(\.earliest), [vehicle.latest] + points.map(\.latest))
    var differences: [(from: Int, to: Int, least: Double)] = []
    var here = vehicle.start
    var stay = 0.0
    for (index, point) in points.enumerated() {
      let leg = stay + problem.time[here * problem.places + point.place]
      differences.append((index, index + 1, leg))
      let isManned = stops[..<index].count { $0 < count } > stops[..<index].count { $0 >= count }
      if isManned, problem.waitLimit < .infinity { differences.append((index + 1, index, -leg - problem.waitLimit)) }
      (here, stay) = (point.place, point.service)
      if stops[index] >= count, let pickup = stops.firstIndex(of: stops[index] - count) {
        let request = problem.requests[stops[index] - count]
        differences.append((index + 1, pickup + 1, -request.pickup.service - request.rideLimit))
      }
    }
    if isWhole {
      differences.append((stops.count, stops.count + 1, stay + problem.time[here * problem.places + vehicle.end]))
      differences.append((stops.count + 1, 0, -vehicle.routeLimit))
      times.append(vehicle.earliest)
      latest.append(vehicle.latest)
    }
    for _ in 0...(2 * times.count) {
      var hasMoved = false
      for difference in differences where times[difference.from] + difference.least > times[difference.to] + 1e-9 {
        times[difference.to] = times[difference.from] + difference.least
        if times[difference.to] > latest[difference.to] + 1e-9 { return false }
        hasMoved = true
      }
      if !hasMoved { return zip(times, latest).allSatisfy { $0 <= $1 + 1e-9 } }
    }
    return false
  }
}

extension DialARideProblem {
  func place(of stop: Int) -> Int {
    stop < requests.count ? requests[stop].pickup.place : requests[stop - requests.count].delivery.place
  }

  /// Plain rules over a plan and its times; the cost, or nil.
  func checked(_ solution: DialARideSolution) -> Double? {
    var cost = solution.unserved.reduce(0) { $0 + (requests[$1].penalty ?? .infinity) }
    var seen = solution.unserved
    for (kind, vehicle) in kinds.enumerated() {
      if solution.routes.count(where: { $0.kind == kind }) > vehicle.count { return nil }
    }
    for route in solution.routes {
      guard let table = timetable(of: route) else { return nil }
      let vehicle = kinds[route.kind]
      var (clock, here, load, out) = (table.departure, vehicle.start, vehicle.capacity.map { _ in 0 }, [Int: Double]())
      if clock < vehicle.earliest - 1e-6 { return nil }
      var way = 0.0
      for (stop, begin) in zip(route.stops, table.services) {
        let request = stop % requests.count
        let point = stop < requests.count ? requests[request].pickup : requests[request].delivery
        if begin < clock + time[here * places + point.place] - 1e-6 { return nil }
        if begin < point.earliest - 1e-6 || begin > point.latest + 1e-6 { return nil }
        way += price(here, point.place)
        (clock, here) = (begin + point.service, point.place)
        if stop < requests.count {
          if out.keys.contains(where: { isApart(request, $0) }) { return nil }
          out[request] = clock
          load = zip(load, requests[request].load).map(+)
          if zip(load, vehicle.capacity).contains(where: >) { return nil }
          seen.append(request)
          if !requests[request].kindCost.isEmpty { cost += requests[request].kindCost[route.kind] }
        } else {
          guard let since = out.removeValue(forKey: request), begin - since <= requests[request].rideLimit + 1e-6 else {
            return nil
          }
          load = zip(load, requests[request].load).map(-)
        }
      }
      way += price(here, vehicle.end)
      let isHome = table.arrival >= clock + time[here * places + vehicle.end] - 1e-6
      let isInTime = table.arrival <= vehicle.latest + 1e-6
      guard isHome, isInTime, out.isEmpty, table.arrival - table.departure <= vehicle.routeLimit + 1e-6 else {
        return nil
      }
      cost += vehicle.fixedCost + vehicle.rate * way
    }
    return seen.sorted() == Array(requests.indices) ? cost : nil
  }

  private func isApart(_ a: Int, _ b: Int) -> Bool {
    requests[a].apart.contains(b) || requests[b].apart.contains(a)
  }

  private func price(_ a: Int, _ b: Int) -> Double { cost[a * places + b] }
}
