/// How far the errands of a route can move in time without one being lost. 时间余量
struct RouteSlack: Sendable {
  /// The vehicle is free at the end of each errand from then on, when all go as early as can be.
  var free: [Int] = []
  /// The vehicle has to start each errand by then, when all go as late as can be.
  var start: [Int] = []
}

extension RouteProblem {
  /// The slack of a route.
  func slack(of route: [RouteState.Errand], _ shift: Int) -> RouteSlack {
    RouteSlack(free: frees(route, shift), start: starts(route, shift) ?? route.map(\.start))
  }

  /// A route with its errands at the best times for all: chosen from the first on, or from the last back, whichever is
  /// more comfortable. Nil where they can't all be made.
  func retimed(_ route: [RouteState.Errand], _ shift: Int) -> [RouteState.Errand]? {
    guard let starts = starts(route, shift) else { return nil }
    let onward = onward(route, shift, starts)
    let back = back(route, shift)
    guard let onward, let back else { return onward ?? back }
    return discomfort(onward) <= discomfort(back) ? onward : back
  }

  private func discomfort(_ route: [RouteState.Errand]) -> Int { route.reduce(0) { $0 + comfort(of: $1) } }

  /// Weighted minutes of discomfort of an errand's riders; a convoy's count by themselves.
  func comfort(of errand: RouteState.Errand) -> Int {
    guard case .ride(let ride) = errand.work else { return 0 }
    return timing.discomfort(ride)
  }

  private func frees(_ route: [RouteState.Errand], _ shift: Int) -> [Int] {
    var result: [Int] = []
    var (at, free) = (shifts[shift].depot, shifts[shift].hours.lowerBound)
    for errand in route {
      let soonest = free + grid.drive(at, errand.from, at: free)
      var end = errand.end
      if case .ride(let ride) = errand.work, let early = timing.earliest(ride, soonest: soonest) {
        end = min(end, early.arrive[ride.places.count - 1] + board)
      }
      (at, free) = (errand.to, end)
      result.append(end)
    }
    return result
  }

  private func starts(_ route: [RouteState.Errand], _ shift: Int) -> [Int]? {
    var result = route.map(\.start)
    var (to, bound) = (shifts[shift].depot, shifts[shift].hours.upperBound)
    for index in route.indices.reversed() {
      let errand = route[index]
      guard let latest = grid.departure(errand.to, to, by: bound, leavingBy: bound) else { return nil }
      if case .ride(let ride) = errand.work {
        guard let late = timing.latest(ride, latest: latest) else { return nil }
        result[index] = late.arrive[0]
      } else if errand.end > latest {
        return nil
      }
      (to, bound) = (errand.from, result[index])
    }
    return result
  }

  private func onward(_ route: [RouteState.Errand], _ shift: Int, _ starts: [Int]) -> [RouteState.Errand]? {
    var result: [RouteState.Errand] = []
    var (at, free) = (shifts[shift].depot, shifts[shift].hours.lowerBound)
    for (index, errand) in route.enumerated() {
      let isLast = index + 1 == route.count
      let bound = isLast ? shifts[shift].hours.upperBound : starts[index + 1]
      let next = isLast ? shifts[shift].depot : route[index + 1].from
      guard let moved = moved(errand, from: at, free: free, to: next, bound: bound) else { return nil }
      result.append(moved)
      (at, free) = (moved.to, moved.end)
    }
    return result
  }

  private func back(_ route: [RouteState.Errand], _ shift: Int) -> [RouteState.Errand]? {
    let frees = frees(route, shift)
    var result = route
    var (next, bound) = (shifts[shift].depot, shifts[shift].hours.upperBound)
    for index in route.indices.reversed() {
      let at = index > 0 ? route[index - 1].to : shifts[shift].depot
      let free = index > 0 ? frees[index - 1] : shifts[shift].hours.lowerBound
      guard let moved = moved(route[index], from: at, free: free, to: next, bound: bound) else { return nil }
      result[index] = moved
      (next, bound) = (moved.from, moved.start)
    }
    return result
  }

  /// An errand at its best time between what is before and after.
  private func moved(
    _ errand: RouteState.Errand, from: Int, free: Int, to: Int, bound: Int
  ) -> RouteState.Errand? {
    let soonest = free + grid.drive(from, errand.from, at: free)
    guard let latest = grid.departure(errand.to, to, by: bound, leavingBy: bound) else { return nil }
    guard case .ride(let ride) = errand.work else {
      return errand.start >= soonest && errand.end <= latest ? errand : nil
    }
    guard let timed = timing.timed(ride, soonest: soonest, latest: latest) else { return nil }
    var errand = errand
    errand.work = .ride(timed)
    errand.start = timed.arrive[0]
    errand.end = timed.arrive[timed.places.count - 1] + board
    return errand.end + grid.drive(errand.to, to, at: errand.end) <= bound ? errand : nil
  }

  /// Whether a vehicle's day is no longer than its duty.
  func keepsDuty(_ route: [RouteState.Errand], _ shift: Int) -> Bool {
    guard let duty = shifts[shift].duty, let first = route.first, let last = route.last else { return true }
    let depot = shifts[shift].depot
    let out = grid.departure(depot, first.from, by: first.start, leavingBy: first.start) ?? first.start
    return last.end + grid.drive(last.to, depot, at: last.end) - out <= duty
  }
}
