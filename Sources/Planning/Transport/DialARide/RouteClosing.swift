internal import Optimization

extension RouteGeneration {
  /// Finds the best choice among all routes that a plan below the ceiling could have in it: cuts and reduced costs leave a few of
  /// them, and branch and bound the choice.
  mutating func close(
    _ all: [RouteMaster.Route], _ cuts: [SubsetRow], _ prices: RoutePrices, _ ceiling: Double
  ) throws(LinearProgram.Failure) {
    var routes = all
    var master = RouteMaster(network, in: try LinearProgram())
    try master.lay()
    for cut in cuts { try master.add(cut) }
    let worth = all.map { RouteMaster.reduced($0.entry, $0.requests, prices, cuts) }
    for index in all.indices.sorted(by: { (worth[$0], $0) < (worth[$1], $1) }).prefix(600) {
      try master.add(all[index].entry)
    }
    while !clock.isOver() {
      guard let relaxation = try settle(&master, routes) else { return }
      raise(to: min(ceiling, relaxation.bound - 1e-7 * Double(network.count)))
      takeWhole(master.routes, relaxation)
      if isClosed { return }
      let gap = min(ceiling, upper) - relaxation.bound + Self.tolerance(upper)
      if gap < 0 { return }
      routes = routes.filter { RouteMaster.reduced($0.entry, $0.requests, relaxation.prices, master.cuts) <= gap }
      let known = zip(master.routes, relaxation.values).map { (requests: $0.requests, value: $1) }
      let isBroken = known.contains { $0.value > 1e-6 && $0.value < 1 - 1e-6 }
      let cuts = SubsetRowSearch.broken(known, count: network.count, known: master.cuts, limit: 60)
      if !isBroken || cuts.isEmpty || routes.count < 400 || master.cuts.count > 1500 { break }
      for cut in cuts { try master.add(cut) }
    }
    choose(routes, ceiling)
  }

  /// Solves over all these routes, brought in as they are wanted.
  private func settle(
    _ master: inout RouteMaster, _ routes: [RouteMaster.Route]
  ) throws(LinearProgram.Failure) -> RouteMaster.Relaxation? {
    while !clock.isOver() {
      guard let relaxation = try master.solve() else { return nil }
      var wanted: [(reduced: Double, index: Int)] = []
      for (index, route) in routes.enumerated() {
        let reduced = RouteMaster.reduced(route.entry, route.requests, relaxation.prices, master.cuts)
        if reduced < -1e-7 { wanted.append((reduced, index)) }
      }
      if wanted.isEmpty { return relaxation }
      for next in wanted.sorted(by: <).prefix(150) { try master.add(routes[next.index].entry) }
    }
    return nil
  }

  /// How finely costs are counted in whole numbers: to the millionth, coarser where they are so large that their sum
  /// might not be a number any more.
  private func scale(_ routes: [RouteMaster.Route]) -> Double {
    let penalties = network.problem.requests.map { $0.penalty ?? 0 }
    let largest = max(1, routes.lazy.map { abs($0.entry.cost) }.max() ?? 1, penalties.max() ?? 1)
    return min(1e6, 1e15 / (largest * Double(network.count + 1)))
  }

  /// The best choice of whole routes; no plan below the ceiling is missed by it.
  mutating func choose(_ routes: [RouteMaster.Route], _ ceiling: Double, nodes: Int = 100_000) {
    let scale = self.scale(routes)
    var model = Model("routes")
    let columns = routes.indices.map { model.binary("route \($0)") }
    var skips: [Int: Variable] = [:]
    for (request, asked) in network.problem.requests.enumerated() where asked.penalty != nil {
      skips[request] = model.binary("skip \(request)")
    }
    var serving = [[Int]](repeating: [], count: network.count)
    for (index, route) in routes.enumerated() { for request in route.entry.requests { serving[request].append(index) } }
    for request in 0..<network.count {
      model.require("serve \(request)", equals: 1) {
        for index in serving[request] { 1 * columns[index] }
        if let skip = skips[request] { 1 * skip }
      }
    }
    for (kind, vehicle) in network.problem.kinds.enumerated() {
      model.require("vehicles \(kind)", in: ...vehicle.count) {
        for index in routes.indices where routes[index].entry.kind == kind { 1 * columns[index] }
      }
    }
    var cost = Expression()
    for (index, route) in routes.enumerated() { cost.add(Int((route.entry.cost * scale).rounded()), columns[index]) }
    for (request, skip) in skips.sorted(by: { $0.key < $1.key }) {
      cost.add(Int(((network.problem.requests[request].penalty ?? 0) * scale).rounded()), skip)
    }
    model.goals = [Goal("cost", cost)]
    let limits = Limits(nodes: nodes, seconds: clock.left.map { max(0.1, nodes < 1000 ? $0 / 8 : $0) })
    switch solve(model, limits: limits) {
    case .solved(let assignment, let goals, let stop):
      let chosen = routes.indices.filter { assignment[columns[$0]] == 1 }.map { routes[$0].entry }
      let skipped = skips.sorted { $0.key < $1.key }.reduce(0) { sum, skip in
        sum + Double(assignment[skip.value]) * (network.problem.requests[skip.key].penalty ?? 0)
      }
      take(chosen, cost: chosen.reduce(skipped) { $0 + $1.cost })
      let slack = 1e-7 * abs(upper) + Double(network.count) / scale
      let bound = stop == .proven ? upper : goals.last.map { Double($0.bound) / scale - slack } ?? lower
      raise(to: min(bound, upper, ceiling))
    case .infeasible:
      raise(to: min(upper, ceiling))
    case .nothingFound, .unbeaten, .failed:
      break
    }
  }
}
