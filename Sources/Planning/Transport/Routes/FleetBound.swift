internal import Optimization

/// How many vehicles are needed for the seats that must be out, and what their day costs at least: who fits few vehicles
/// needs seats in these, so that not only the largest can be taken. 车辆数下界
struct FleetBound {
  /// Vehicles that are alike for this.
  private struct Group {
    var seats: Int
    var luggage: Int
    var dayCost: Int
    /// Which of the needs they serve.
    var serves: [Bool]
    var count: Int
  }

  /// What must be out, in all vehicles of a set.
  private struct Need {
    var seats: Int
    var luggage: Int
    var vehicles: Int
  }

  private let problem: RouteProblem
  private let groups: [Group]
  private let needs: [Need]

  init(_ problem: RouteProblem, quickest: [[Int]], _ cancellation: Cancellation = Cancellation()) {
    self.problem = problem
    let carriers = problem.shifts.indices.filter { problem.shifts[$0].carries }
    let all = Set(carriers.map { problem.shifts[$0].vehicle })
    var sets = [all]
    for kind in problem.tasks.lazy.flatMap(\.kinds) {
      let fit = Set(carriers.filter { kind.suits[$0] }.map { problem.shifts[$0].vehicle })
      if !fit.isEmpty, !sets.contains(fit) { sets.append(fit) }
    }
    needs = sets.map { set in
      let (people, pieces) = Self.demands(problem, carriers, within: set)
      let own = carriers.filter { set.contains(problem.shifts[$0].vehicle) }.map { problem.shifts[$0] }
      let (seats, room) = (own.lazy.map(\.seats).max() ?? 1, own.lazy.map(\.luggage).max() ?? 1)
      let counts = !Self.isAmple(problem, carriers)
      return Need(
        seats: SeatBound(people, quickest: quickest, board: problem.board).seats(by: seats, cancellation),
        luggage: counts ? SeatBound(pieces, quickest: quickest, board: problem.board).seats(by: room, cancellation) : 0,
        vehicles: set == all ? 1 : Self.apart(problem.confined(to: set), quickest))
    }
    groups = Self.groups(problem, carriers, sets)
  }

  /// The people who fit no vehicle outside a set, and their luggage.
  private static func demands(
    _ problem: RouteProblem, _ carriers: [Int], within set: Set<Int>
  ) -> (people: [SeatBound.Demand], pieces: [SeatBound.Demand]) {
    var people: [SeatBound.Demand] = []
    var pieces: [SeatBound.Demand] = []
    for task in problem.tasks {
      let kinds = task.kinds.filter { kind in
        let fit = carriers.filter { kind.suits[$0] }
        return !fit.isEmpty && fit.allSatisfy { set.contains(problem.shifts[$0].vehicle) }
      }
      guard !kinds.isEmpty else { continue }
      func demand(_ size: Int) -> SeatBound.Demand {
        SeatBound.Demand(from: task.from, to: task.to, leave: task.leave, arrive: task.arrive, size: size)
      }
      people.append(demand(kinds.reduce(0) { $0 + $1.seats * $1.count }))
      pieces.append(demand(kinds.reduce(0) { $0 + $1.luggage * $1.count }))
    }
    return (people, pieces.filter { $0.size > 0 })
  }

  /// Vehicles of a set that people who fit no other need at least, since their journeys fall together.
  static func apart(_ part: RouteProblem, _ quickest: [[Int]]) -> Int {
    max(CliqueBound(part, quickest: quickest).vehicles(), WindowBound(part, quickest: quickest).vehicles(), 1)
  }

  /// No vehicle has less room for luggage than for people with a piece each.
  private static func isAmple(_ problem: RouteProblem, _ carriers: [Int]) -> Bool {
    let most =
      problem.tasks.lazy.flatMap(\.kinds).map { ($0.luggage + max(1, $0.seats) - 1) / max(1, $0.seats) }.max() ?? 0
    return carriers.allSatisfy { problem.shifts[$0].luggage >= most * problem.shifts[$0].seats }
  }

  private static func groups(_ problem: RouteProblem, _ carriers: [Int], _ sets: [Set<Int>]) -> [Group] {
    var groups: [Group] = []
    for vehicle in Set(carriers.map { problem.shifts[$0].vehicle }).sorted() {
      let own = carriers.filter { problem.shifts[$0].vehicle == vehicle }.map { problem.shifts[$0] }
      let serves = sets.map { $0.contains(vehicle) }
      let (seats, luggage) = (own.lazy.map(\.seats).max() ?? 0, own.lazy.map(\.luggage).max() ?? 0)
      let cost = own.lazy.map(\.dayCost).min() ?? 0
      if let index = groups.firstIndex(where: {
        $0.seats == seats && $0.luggage == luggage && $0.dayCost == cost && $0.serves == serves
      }) {
        groups[index].count += 1
      } else {
        groups.append(Group(seats: seats, luggage: luggage, dayCost: cost, serves: serves, count: 1))
      }
    }
    return groups
  }

  /// The fewest vehicles, and the least that their days cost; nil where the fleet isn't enough for all.
  func least(vehicles floor: Int) -> (vehicles: Int, cost: Int)? {
    guard let vehicles = value(of: "vehicles", atLeast: floor, { _ in 1 }) else { return nil }
    let most = max(floor, vehicles)
    guard let cost = value(of: "cost", atLeast: most, \.dayCost) else { return nil }
    return (most, cost)
  }

  /// The least of a sum over the vehicles that are out; a bound of it where the search is cut short.
  private func value(of name: String, atLeast floor: Int, _ worth: (Group) -> Int) -> Int? {
    var model = Model("fleet")
    let out = groups.map { model.integer("out", in: 0...$0.count) }
    for (index, need) in needs.enumerated() {
      let serving = groups.indices.filter { groups[$0].serves[index] }
      model.require("seats", in: need.seats...) { for group in serving { groups[group].seats * out[group] } }
      model.require("luggage", in: need.luggage...) { for group in serving { groups[group].luggage * out[group] } }
      if need.seats > 0 {
        model.require("vehicles of a set", in: need.vehicles...) { for group in serving { 1 * out[group] } }
      }
    }
    let available = groups.reduce(0) { $0 + $1.count }
    model.require("vehicles", in: min(floor, available)...) { for variable in out { 1 * variable } }
    var sum = Expression()
    for (index, group) in groups.enumerated() { sum.add(worth(group), out[index]) }
    model.goals = [Goal(name, sum, floor: 0)]
    guard case .solved(_, let results, _) = solve(model, limits: Limits(nodes: 2_000)), let result = results.first
    else { return nil }
    return result.bound
  }
}
