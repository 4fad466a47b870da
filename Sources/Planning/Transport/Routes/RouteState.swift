internal import Visit

/// The values of the goals in the order of the visit, for comparing one plan of a day with another. 目标值
struct RouteScore: Sendable, Equatable {
  /// One lane a goal; those beyond the goals are 0.
  var lanes = SIMD8<Int>(repeating: 0)

  static func + (one: Self, other: Self) -> Self { RouteScore(lanes: one.lanes &+ other.lanes) }

  static func < (one: Self, other: Self) -> Bool {
    for lane in 0..<8 where one.lanes[lane] != other.lanes[lane] { return one.lanes[lane] < other.lanes[lane] }
    return false
  }

  /// Whether this is less for each of `count` than another for each of `others`.
  func isLess(_ count: Int, than other: Self, _ others: Int) -> Bool {
    let (mine, theirs) = (lanes &* SIMD8(repeating: others), other.lanes &* SIMD8(repeating: count))
    for lane in 0..<8 where mine[lane] != theirs[lane] { return mine[lane] < theirs[lane] }
    return false
  }
}

/// Everything that is decided for a day while routes are being built: who rides where, and what is left. 路线状态
struct RouteState: Sendable {
  /// Something a vehicle does between two places.
  struct Errand: Sendable {
    enum Work: Sendable {
      case ride(Ride)
      /// One car of a convoy.
      case convoy(Int)
    }
    var work: Work
    var from: Int
    var to: Int
    /// The vehicle is at `from` from then on, and free at `to` from `end` on.
    var start: Int
    var end: Int
    /// Hundreds of metres driven with people.
    var length: Int

    /// The convoy of which it is a car.
    var convoy: Int? {
      if case .convoy(let index) = work { return index }
      return nil
    }
  }

  /// How a convoy is made.
  struct Led: Sendable {
    var option: Int
    var leave: Int
    /// Vehicles of the fleet.
    var pilots: [Int]
  }

  /// What each shift does, in order of time.
  private(set) var routes: [[Errand]]
  /// How far they can move.
  private(set) var slack: [RouteSlack]
  /// Units not yet driven, by task and kind.
  var left: [[Int]]
  var convoys: [Led?]

  /// Nothing is decided.
  init(_ problem: RouteProblem) {
    routes = problem.shifts.map { _ in [] }
    slack = problem.shifts.map { _ in RouteSlack() }
    left = problem.tasks.map { $0.kinds.map(\.count) }
    convoys = problem.convoys.map { _ in nil }
  }

  /// Whether a vehicle is out at all.
  func isUsed(_ vehicle: Int, _ problem: RouteProblem) -> Bool {
    routes.indices.contains { problem.shifts[$0].vehicle == vehicle && !routes[$0].isEmpty }
  }

  /// Lets a vehicle do something else.
  mutating func set(_ shift: Int, _ route: [Errand], _ problem: RouteProblem) {
    routes[shift] = route
    slack[shift] = problem.slack(of: route, shift)
  }

  /// Takes an errand out; a convoy goes with all its cars.
  mutating func remove(_ shift: Int, _ position: Int, _ problem: RouteProblem) {
    switch routes[shift][position].work {
    case .ride(let ride):
      for member in ride.members {
        for kind in member.counts.indices { left[member.task][kind] += member.counts[kind] }
      }
      var route = routes[shift]
      route.remove(at: position)
      set(shift, route, problem)
    case .convoy(let index):
      convoys[index] = nil
      for shift in routes.indices {
        let route = routes[shift].filter { $0.convoy != index }
        if route.count < routes[shift].count { set(shift, route, problem) }
      }
    }
  }
}

extension RouteProblem {
  /// The values that a state comes to.
  func score(_ state: RouteState) -> RouteScore {
    var sum = Sum()
    for (task, kinds) in tasks.enumerated() {
      for (index, kind) in kinds.kinds.enumerated() { sum.served += kind.left[state.left[task][index]] }
    }
    for (index, led) in state.convoys.enumerated() { add(led, of: convoys[index], to: &sum) }
    var used: Set<Int> = []
    for (shift, route) in state.routes.enumerated() where !route.isEmpty {
      if used.insert(shifts[shift].vehicle).inserted {
        sum.vehicles += 1
        sum.cost += shifts[shift].dayCost
        if shifts[shift].isSpare { sum.preferences += 1 }
      }
      var at = shifts[shift].depot
      for errand in route {
        sum.cost += (grid.length(at, errand.from) + errand.length) * shifts[shift].lengthCost
        at = errand.to
        guard case .ride(let ride) = errand.work else { continue }
        sum.comfort += timing.discomfort(ride)
        sum.preferences += missed(ride, shift, state)
      }
    }
    return score(sum)
  }

  /// The values of all goals by name.
  struct Sum {
    var served = 0
    var preferences = 0
    var vehicles = 0
    var cost = 0
    var comfort = 0
  }

  /// The values in the order of the visit.
  func score(_ sum: Sum) -> RouteScore {
    var score = RouteScore()
    for (lane, goal) in goals.prefix(8).enumerated() {
      switch goal {
      case .served: score.lanes[lane] = sum.served
      case .precedence: continue
      case .preferences: score.lanes[lane] = sum.preferences
      case .vehicles: score.lanes[lane] = sum.vehicles
      case .cost: score.lanes[lane] = sum.cost
      case .comfort: score.lanes[lane] = sum.comfort
      }
    }
    return score
  }

  private func add(_ led: RouteState.Led?, of convoy: ConvoyTask, to sum: inout Sum) {
    guard let led else {
      sum.served += convoy.weight
      return
    }
    let pilots = Set(shifts.lazy.filter(\.isPilot).map(\.vehicle)).count
    sum.preferences += convoy.options[led.option].missed + pilots - led.pilots.count
    sum.comfort += discomfort(convoy, leaving: led.leave)
  }

  /// Weighted minutes that a convoy's people wait, are early and ride round when it leaves at a moment.
  func discomfort(_ convoy: ConvoyTask, leaving: Int) -> Int {
    let arrive = leaving + grid.drive(convoy.from, convoy.to, at: leaving)
    return convoy.members.reduce(0) { sum, member in
      let wait = member.ready.map { leaving - board - $0 } ?? 0
      let early = member.due.map { $0 - arrive } ?? 0
      return sum + (max(0, wait) + max(0, early) + max(0, arrive - leaving - member.direct)) * member.courtesy
    }
  }

  /// The weight of preferences missed by who rides on a ride.
  func missed(_ ride: Ride, _ shift: Int, _ state: RouteState) -> Int {
    var missed = 0
    for member in ride.members {
      for (kind, count) in member.counts.enumerated() where count > 0 {
        let misses = tasks[member.task].kinds[kind].misses
        if !misses.isEmpty { missed += misses[shift] * count }
        for pair in pairs[member.task][kind] {
          guard pair.isFirst, let weight = pair.weight else { continue }
          if ride.carries(pair.other.task, pair.other.kind) != pair.together { missed += weight }
        }
      }
    }
    return missed
  }
}

extension Ride {
  /// Whether somebody of a task's kind is aboard at all.
  func carries(_ task: Int, _ kind: Int) -> Bool {
    members.contains { $0.task == task && kind < $0.counts.count && $0.counts[kind] > 0 }
  }
}
