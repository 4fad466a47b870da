/// What the rest of a route costs at least, by where and when: a route that may meet a request twice, and be a step early,
/// costs no more than a real one. 完成下界
struct CompletionBounds {
  private let grid: TimeGrid
  /// By a request's first stop and the step in which it is reached.
  private var arriving: [[Double]]
  /// By a request's last stop and the step in which it is left.
  private var leaving: [[Double]]

  init(grid: TimeGrid) {
    self.grid = grid
    arriving = grid.arriving.map { [Double](repeating: .infinity, count: $0.count) }
    leaving = grid.leaving.map { [Double](repeating: .infinity, count: $0.count) }
  }

  /// The rest from a request's first stop on, when it is reached at a time.
  @inline(__always) func after(arrivingAt request: Int, _ time: Double) -> Double {
    let range = grid.arriving[request]
    let index = grid.index(time)
    return index > range.upperBound ? .infinity : arriving[request][max(0, index - range.lowerBound)]
  }

  /// The rest from a request's last stop on, when it is left at a time.
  @inline(__always) func after(leaving request: Int, _ time: Double) -> Double {
    let range = grid.leaving[request]
    let index = grid.index(time)
    return index > range.upperBound ? .infinity : leaving[request][max(0, index - range.lowerBound)]
  }

  /// The rest from a request's last stop on, whenever it is left.
  @inline(__always) func least(behind request: Int) -> Double { leaving[request][0] }

  /// Fills the tables from the last step to the first.
  mutating func fill(
    _ network: RideNetwork, _ fragments: Fragments, _ kind: Int, _ starting: [[Int]], _ reduced: [Double]
  ) {
    let rate = network.problem.kinds[kind].rate
    let latest = network.problem.kinds[kind].latest
    for step in stride(from: grid.count - 1, through: 0, by: -1) {
      let time = grid.time(step)
      for request in starting.indices where grid.arriving[request].contains(step) {
        var least = Double.infinity
        for index in starting[request] {
          let fragment = fragments.all[index]
          guard time <= fragment.segment.latestStart + RideNetwork.tolerance else { continue }
          let end = max(fragment.segment.finish, time + fragment.segment.length)
          least = min(least, reduced[index] + after(leaving: fragment.last, end))
        }
        arriving[request][step - grid.arriving[request].lowerBound] = least
      }
      for request in starting.indices where grid.leaving[request].contains(step) {
        let stop = network.count + request
        let isHome = time + network.wayHome(stop, kind) <= latest + RideNetwork.tolerance
        var least = isHome ? rate * network.priceHome(stop, kind) : .infinity
        for next in starting.indices where !starting[next].isEmpty {
          least = min(least, rate * network.price(stop, next) + after(arrivingAt: next, time + network.way(stop, next)))
        }
        leaving[request][step - grid.leaving[request].lowerBound] = least
      }
    }
  }

  /// The least a whole route costs, the leaving not counted.
  func least(_ network: RideNetwork, _ kind: Int) -> Double {
    let vehicle = network.problem.kinds[kind]
    return (0..<network.count).reduce(Double.infinity) { least, request in
      let arrival = vehicle.earliest + network.wayOut(kind, request)
      return min(least, vehicle.rate * network.priceOut(kind, request) + after(arrivingAt: request, arrival))
    }
  }

  /// The least that a route with each fragment costs.
  func through(
    _ network: RideNetwork, _ fragments: Fragments, _ kind: Int, _ starting: [[Int]], _ reduced: [Double],
    entry: Double
  ) -> [Double] {
    let vehicle = network.problem.kinds[kind]
    var result = [Double](repeating: .infinity, count: reduced.count)
    var reach = arriving.map { [Double](repeating: .infinity, count: $0.count) }
    var left = leaving.map { [Double](repeating: .infinity, count: $0.count) }
    func arrive(_ request: Int, _ time: Double, _ cost: Double) {
      let range = grid.arriving[request]
      let index = max(grid.index(time), range.lowerBound)
      guard index <= range.upperBound else { return }
      reach[request][index - range.lowerBound] = min(reach[request][index - range.lowerBound], cost)
    }
    for request in starting.indices {
      let price = entry + vehicle.rate * network.priceOut(kind, request)
      arrive(request, vehicle.earliest + network.wayOut(kind, request), price)
    }
    for step in 0..<grid.count {
      let time = grid.time(step)
      for request in starting.indices where grid.leaving[request].contains(step) {
        let cost = left[request][step - grid.leaving[request].lowerBound]
        guard cost < .infinity else { continue }
        let stop = network.count + request
        for next in starting.indices where !starting[next].isEmpty {
          arrive(next, time + network.way(stop, next), cost + vehicle.rate * network.price(stop, next))
        }
      }
      for request in starting.indices where grid.arriving[request].contains(step) {
        let place = step - grid.arriving[request].lowerBound
        // Who is early waits.
        if place > 0 { reach[request][place] = min(reach[request][place], reach[request][place - 1]) }
        let cost = reach[request][place]
        guard cost < .infinity else { continue }
        for index in starting[request] {
          let fragment = fragments.all[index]
          guard time <= fragment.segment.latestStart + RideNetwork.tolerance else { continue }
          let end = max(fragment.segment.finish, time + fragment.segment.length)
          let range = grid.leaving[fragment.last]
          let slot = max(0, grid.index(end) - range.lowerBound)
          guard slot < range.count else { continue }
          left[fragment.last][slot] = min(left[fragment.last][slot], cost + reduced[index])
          result[index] = min(result[index], cost + reduced[index] + leaving[fragment.last][slot])
        }
      }
    }
    return result
  }
}
