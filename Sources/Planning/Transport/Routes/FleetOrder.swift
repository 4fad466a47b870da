/// Vehicles as they are taken when as few as can be shall do: who can't do without one first, then the largest. 用车次序
struct FleetOrder: Sendable {
  /// Vehicles of convoys: they are out whatever else they do.
  let bound: Set<Int>
  /// Vehicles that were taken besides.
  private(set) var taken: [Int] = []
  /// The others, the most useful first.
  private(set) var others: [Int]
  /// Sets of vehicles of which one at least is needed.
  private var needs: [Set<Int>] = []

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
    needs = Self.needs(problem, carriers).filter { $0.isDisjoint(with: bound) }
    takeNeeded(needs)
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

  /// Leaves in a vehicle that nobody needs: that which carries the fewest people, the next time the second of them.
  mutating func drop(_ state: RouteState, _ problem: RouteProblem, turn: Int) {
    let spare = taken.filter { vehicle in
      needs.allSatisfy { need in !need.contains(vehicle) || taken.contains { $0 != vehicle && need.contains($0) } }
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
    let order = spare.indices.sorted { (loads[$0], $0) < (loads[$1], $1) }
    guard !order.isEmpty, let index = taken.firstIndex(of: spare[order[turn % order.count]]) else { return }
    others.append(taken.remove(at: index))
  }

  /// Takes the vehicle that meets most needs, until all are met that can be.
  private mutating func takeNeeded(_ all: [Set<Int>]) {
    var needs = all
    while !needs.isEmpty {
      let counts = others.map { vehicle in needs.count { $0.contains(vehicle) } }
      guard let most = counts.max(), most > 0, let index = counts.firstIndex(of: most) else { return }
      let vehicle = others.remove(at: index)
      taken.append(vehicle)
      needs.removeAll { $0.contains(vehicle) }
    }
  }

  /// The sets of vehicles of which one at least is needed: for those who fit few, and for those who wish for one.
  private static func needs(_ problem: RouteProblem, _ carriers: [Int]) -> [Set<Int>] {
    let all = Set(carriers.map { problem.shifts[$0].vehicle })
    var needs: [Set<Int>] = []
    for kind in problem.tasks.lazy.flatMap(\.kinds) {
      var fit = carriers.filter { kind.suits[$0] }
      if !kind.misses.isEmpty, let least = fit.map({ kind.misses[$0] }).min() {
        fit.removeAll { kind.misses[$0] > least }
      }
      let vehicles = Set(fit.map { problem.shifts[$0].vehicle })
      if vehicles.count < all.count, !vehicles.isEmpty, !needs.contains(vehicles) { needs.append(vehicles) }
    }
    return needs
  }
}
