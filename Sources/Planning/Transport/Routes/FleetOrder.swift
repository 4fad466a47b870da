/// Vehicles as they are taken when as few as can be shall do: who can't do without one first, then the largest. 用车次序
struct FleetOrder: Sendable {
  /// Vehicles of convoys: they are out whatever else they do.
  let bound: Set<Int>
  /// Vehicles that were taken besides.
  private(set) var taken: [Int] = []
  /// The others, the most useful first.
  private(set) var others: [Int]
  /// Sets of vehicles of which some at least are needed.
  private var needs: [Need] = []

  /// At least so many of some vehicles are needed.
  private struct Need {
    var vehicles: Set<Int>
    var count: Int

    /// How many more are needed beside some.
    func open(beside taken: [Int]) -> Int { count - taken.count { vehicles.contains($0) } }
  }

  /// Nothing is taken but what convoys take, and what some people can't do without.
  init(_ problem: RouteProblem, convoys state: RouteState) {
    let bound = Set(problem.shifts.indices.filter { !state.routes[$0].isEmpty }.map { problem.shifts[$0].vehicle })
    let carriers = problem.shifts.indices.filter { problem.shifts[$0].carries }
    var worth: [Int: (spare: Int, use: Int, cost: Int)] = [:]
    for shift in carriers {
      let own = problem.shifts[shift]
      let use = own.seats * (own.hours.upperBound - own.hours.lowerBound)
      worth[own.vehicle] = (own.isSpare ? 1 : 0, (worth[own.vehicle]?.use ?? 0) - use, own.dayCost)
    }
    self.bound = bound
    others = worth.keys.filter { !bound.contains($0) }.sorted {
      let (one, other) = (worth[$0] ?? (0, 0, 0), worth[$1] ?? (0, 0, 0))
      return (one.spare, one.use, one.cost, $0) < (other.spare, other.use, other.cost, $1)
    }
    needs = Self.needs(problem, carriers).compactMap { need in
      let open = need.open(beside: Array(bound))
      return open > 0 ? Need(vehicles: need.vehicles, count: open) : nil
    }
    takeNeeded()
  }

  /// Takes vehicles until so many are taken.
  mutating func take(_ count: Int) {
    while taken.count < count, !others.isEmpty { taken.append(others.removeFirst()) }
  }

  /// Takes one more vehicle, the first that at least half of those who are left may ride in; false where there is none.
  mutating func take(for state: RouteState, _ problem: RouteProblem) -> Bool {
    let left = problem.tasks.indices.flatMap { task in
      problem.tasks[task].kinds.indices.filter { state.left[task][$0] > 0 }.map { problem.tasks[task].kinds[$0] }
    }
    let counts = others.map { vehicle in
      left.count { kind in problem.shifts.indices.contains { problem.shifts[$0].vehicle == vehicle && kind.suits[$0] } }
    }
    guard let most = counts.max(), let index = counts.firstIndex(where: { $0 * 2 >= most }) else { return false }
    taken.append(others.remove(at: index))
    return true
  }

  /// The vehicles that might be left in, of those that are alike one: those that carry the fewest people first.
  func spare(_ state: RouteState, _ problem: RouteProblem) -> [Int] {
    let spare = taken.filter { vehicle in
      needs.allSatisfy { !$0.vehicles.contains(vehicle) || $0.open(beside: taken) < 0 }
    }
    let loads = spare.map { vehicle in
      problem.shifts.indices.reduce(0) { sum, shift in
        guard problem.shifts[shift].vehicle == vehicle else { return sum }
        return state.routes[shift].reduce(sum) { sum, errand in
          guard case .ride(let ride) = errand.work else { return sum }
          return ride.members.reduce(sum) { $0 + $1.counts.reduce(0, +) }
        }
      }
    }
    var seen: Set<Int> = []
    return spare.indices.sorted { (loads[$0], $0) < (loads[$1], $1) }.map { spare[$0] }.filter { vehicle in
      guard let shift = problem.shifts.firstIndex(where: { $0.vehicle == vehicle }) else { return false }
      return seen.insert(problem.twins[shift]).inserted
    }
  }

  /// Leaves a vehicle in.
  mutating func drop(_ vehicle: Int) {
    guard let index = taken.firstIndex(of: vehicle) else { return }
    others.append(taken.remove(at: index))
  }

  /// Takes the vehicle that meets most needs, until all are met that can be.
  private mutating func takeNeeded() {
    while true {
      let open = needs.filter { $0.open(beside: taken) > 0 }
      let counts = others.map { vehicle in open.count { $0.vehicles.contains(vehicle) } }
      guard let most = counts.max(), most > 0, let index = counts.firstIndex(of: most) else { return }
      taken.append(others.remove(at: index))
    }
  }

  /// The sets of vehicles of which some at least are needed: for those who fit few, as many as their journeys take, and
  /// one for those who wish for it.
  private static func needs(_ problem: RouteProblem, _ carriers: [Int]) -> [Need] {
    let all = Set(carriers.map { problem.shifts[$0].vehicle })
    let quickest = problem.grid.quickest()
    var needs: [Need] = []
    for kind in problem.tasks.lazy.flatMap(\.kinds) {
      let fit = carriers.filter { kind.suits[$0] }
      var sets = [fit]
      if !kind.misses.isEmpty, let least = fit.map({ kind.misses[$0] }).min() {
        sets.append(fit.filter { kind.misses[$0] == least })
      }
      for (index, set) in sets.enumerated() {
        let vehicles = Set(set.map { problem.shifts[$0].vehicle })
        guard vehicles.count < all.count, !vehicles.isEmpty, !needs.contains(where: { $0.vehicles == vehicles }) else {
          continue
        }
        let count = index > 0 ? 1 : FleetBound.apart(problem.confined(to: vehicles), quickest)
        needs.append(Need(vehicles: vehicles, count: count))
      }
    }
    return needs
  }
}
