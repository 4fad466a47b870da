internal import Optimization
internal import Visit

// Fewer vehicles. What a small fleet of large vehicles can do is looked for first: a search that takes one vehicle's
// work apart at a time seldom comes from many small ones to few large ones.
extension RouteSearch {
  /// The best state that was found with as few vehicles as seem to be enough, no worse than the one given.
  ///
  /// From `least` vehicles on, one more at a time until everybody is driven; then with one less, as long as that works:
  /// each that might stay in is tried twice.
  mutating func fewer(than start: (state: RouteState, value: RouteScore), least: Int) -> (RouteState, RouteScore) {
    var empty = RouteState(problem)
    placeConvoys(&empty)
    var fleet = FleetOrder(problem, convoys: empty)
    fleet.take(least - fleet.bound.count)
    absences = problem.tasks.map { _ in 1 }
    grounded = Set(fleet.others)
    var current = squeezed(empty, below: target(start.value), budget / 25, hope: 4)
    while !isWithin(current.value, target(start.value)), work < budget * 3 / 5, !cancellation.isCancelled,
      fleet.take(for: current.state, problem)
    {
      grounded = Set(fleet.others)
      current = squeezed(current.state, below: target(start.value), budget / 25)
    }
    var turn = 0
    while isWithin(current.value, target(start.value)), work < budget * 3 / 5, !cancellation.isCancelled,
      fleet.taken.count + fleet.bound.count > least
    {
      let before = work
      let spare = fleet.spare(current.state, problem)
      guard turn < 2 * spare.count else { break }
      var smaller = fleet
      smaller.drop(spare[turn / 2])
      grounded = Set(smaller.others)
      let effort = (budget * 3 / 5 - work) / min(4, 2 * spare.count - turn)
      let tried = squeezed(current.state, below: target(start.value), effort)
      turn += 1
      if isWithin(tried.value, target(start.value)) { (current, fleet, turn) = (tried, smaller, 0) }
      if work == before { break }
    }
    grounded = []
    absences = []
    return current.value < start.value ? current : start
  }

  /// The goals before vehicles as good as they are; the others don't matter.
  private func target(_ value: RouteScore) -> RouteScore {
    var target = RouteScore(lanes: .init(repeating: .max))
    for (lane, goal) in problem.goals.prefix(8).enumerated() {
      if goal == .vehicles { break }
      target.lanes[lane] = value.lanes[lane]
    }
    return target
  }

  private func isWithin(_ value: RouteScore, _ target: RouteScore) -> Bool { !(target < value) }

  /// The state without the vehicles that stay in, its people on the others, searched until it keeps to `target` or
  /// up to an amount of work, given up at once where more than one in `hope` are left. After Nagata & Bräysy 2009, who is left goes first the next time, the more so the oftener.
  private mutating func squeezed(
    _ state: RouteState, below target: RouteScore, _ effort: Int, hope: Int = 12
  ) -> (state: RouteState, value: RouteScore) {
    var current = state
    for shift in current.routes.indices where grounded.contains(problem.shifts[shift].vehicle) {
      while let last = current.routes[shift].indices.last { current.remove(shift, last, problem) }
    }
    repair(&current, barred: [], shuffled: false)
    var value = problem.score(current)
    var missing = self.missing(current)
    guard left(current, atMost: hope) else { return (current, value) }
    let limit = work + effort
    while work < limit, !cancellation.isCancelled, !isWithin(value, target) {
      rounds += 1
      var candidate = current
      destroy(&candidate)
      repair(&candidate, barred: [], shuffled: true)
      let found = problem.score(candidate)
      let gone = self.missing(candidate)
      if gone < missing || gone == missing && !(value < found) {
        (current, value, missing) = (candidate, found, gone)
      } else {
        for task in absences.indices where candidate.left[task].contains(where: { $0 > 0 }) { absences[task] += 1 }
        missing = self.missing(current)
      }
    }
    return (current, value)
  }

  /// Whether so few are left that moving others may make room for them: at most one in so many.
  private func left(_ state: RouteState, atMost share: Int) -> Bool {
    func seats(_ counts: (Int) -> [Int]) -> Int {
      problem.tasks.indices.reduce(0) { sum, task in
        sum + zip(counts(task), problem.tasks[task].kinds).reduce(0) { $0 + $1.0 * $1.1.seats }
      }
    }
    return seats { state.left[$0] } * share <= seats { problem.tasks[$0].kinds.map(\.count) }
  }

  /// The people left behind, each counted as often as they were before.
  private func missing(_ state: RouteState) -> Int {
    absences.indices.reduce(0) { sum, task in
      let seats = zip(state.left[task], problem.tasks[task].kinds).reduce(0) { $0 + $1.0 * $1.1.seats }
      return sum + seats * absences[task]
    }
  }

  /// Takes errands out: those about the time of somebody who is left, or any.
  private mutating func destroy(_ state: inout RouteState) {
    let left = problem.tasks.indices.filter { task in state.left[task].contains { $0 > 0 } }
    if left.isEmpty, random.below(4) > 0, let ride = missing(in: state) {
      return removeNear(&state, random.below(8) + 1, of: ride)
    }
    guard !left.isEmpty, random.below(4) > 0 else {
      for _ in 0..<random.below(6) + 1 { removeAny(&state) }
      return
    }
    let task = left[random.below(left.count)]
    let asked = problem.tasks[task]
    let middle = (asked.leave.lowerBound + asked.leave.upperBound) / 2
    let kinds = asked.kinds.indices.filter { state.left[task][$0] > 0 }.map { asked.kinds[$0] }
    // Only vehicles that take those who are left can make room for them.
    let isOpen = random.below(3) == 0
    removeNear(&state, random.below(isOpen ? 20 : 8) + 1, of: (asked.from, asked.to, middle)) { shift in
      isOpen || kinds.contains { $0.suits[shift] }
    }
  }

  /// Some ride that misses a preference.
  private mutating func missing(in state: RouteState) -> (from: Int, to: Int, start: Int)? {
    var rides: [(from: Int, to: Int, start: Int)] = []
    for (shift, route) in state.routes.enumerated() {
      for errand in route {
        guard case .ride(let ride) = errand.work, problem.missed(ride, shift, state) > 0 else { continue }
        rides.append((errand.from, errand.to, errand.start))
      }
    }
    return rides.isEmpty ? nil : rides[random.below(rides.count)]
  }
}
