public import Planning

extension RideInstance {
  /// Recomputes a plan's cost from the file's numbers by plain rules, the planner not asked; nil when a rule is broken.
  /// 独立复核
  ///
  /// `times` are the planner's times, one timetable a route; they are what is held against windows, rides and routes.
  public func cost(of solution: DialARideSolution, times: [DialARideTimetable]) -> Double? {
    guard solution.routes.count <= vehicles, times.count == solution.routes.count else { return nil }
    var served = [Int](repeating: 0, count: requests)
    var total = 0.0
    for (route, table) in zip(solution.routes, times) {
      guard let cost = cost(of: route.stops, table, &served) else { return nil }
      total += cost
    }
    return served.allSatisfy { $0 == 1 } ? total : nil
  }

  private func cost(of stops: [Int], _ table: DialARideTimetable, _ served: inout [Int]) -> Double? {
    let tolerance = 1e-6
    guard table.services.count == stops.count, let home = nodes.last else { return nil }
    var (here, clock, way, load) = (nodes[0], table.departure, 0.0, 0)
    var left: [Int: Double] = [:]
    guard clock >= nodes[0].earliest - tolerance, clock <= nodes[0].latest + tolerance else { return nil }
    for (stop, begin) in zip(stops, table.services) {
      guard (0..<2 * requests).contains(stop) else { return nil }
      let node = nodes[stop + 1]
      way += here.distance(to: node)
      let early = begin < clock + here.distance(to: node) - tolerance
      guard !early, begin >= node.earliest - tolerance, begin <= node.latest + tolerance else { return nil }
      clock = begin + node.service
      load += node.load
      guard load <= capacity else { return nil }
      if stop < requests {
        served[stop] += 1
        left[stop] = clock
      } else {
        guard let since = left.removeValue(forKey: stop - requests) else { return nil }
        guard begin - since <= rideLimit + tolerance else { return nil }
      }
      here = node
    }
    way += here.distance(to: home)
    let late = table.arrival < clock + here.distance(to: home) - tolerance
    guard !late, left.isEmpty, table.arrival <= home.latest + tolerance else { return nil }
    return table.arrival - table.departure <= routeLimit + tolerance ? way : nil
  }
}
