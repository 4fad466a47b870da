internal import Optimization

// Fewer vehicles. What a small fleet of large vehicles can do is looked for first: a search that takes one vehicle's
// work apart at a time seldom comes from many small ones to few large ones.
extension RouteSearch {
  /// The best state that was found with as few vehicles as seem to be enough, no worse than the one given.
  ///
  /// From `least` vehicles on, one more at a time until everybody is driven; then once more, and longer, with one less.
  mutating func fewer(than start: (state: RouteState, value: RouteScore), least: Int) -> (RouteState, RouteScore) {
    var empty = RouteState(problem)
    placeConvoys(&empty)
    var fleet = FleetOrder(problem, convoys: empty)
    fleet.take(least - fleet.bound.count)
    absences = problem.tasks.map { _ in 1 }
    var best = start
    var current = empty
    while best.value == start.value, work < budget / 2, !cancellation.isCancelled {
      grounded = Set(fleet.others)
      let tried = squeezed(current, below: start.value, work + budget / 40)
      if tried.value < start.value { best = tried } else if !fleet.take(for: tried.state, problem) { break }
      current = tried.state
    }
    while best.value < start.value, fleet.taken.count + fleet.bound.count > least, work < budget / 2,
      !cancellation.isCancelled
    {
      fleet.drop(best.state, problem)
      grounded = Set(fleet.others)
      let tried = squeezed(best.state, below: best.value, work + budget / 6)
      guard tried.value < best.value else { break }
      best = tried
    }
    grounded = []
    absences = []
    return best
  }

  /// The state without the vehicles that stay in, its people on the others, searched until it is better than `value` or
  /// up to an amount of work. After Nagata & Bräysy 2009, who is left goes first the next time, the more so the oftener.
  private mutating func squeezed(
    _ state: RouteState, below bar: RouteScore, _ limit: Int
  ) -> (state: RouteState, value: RouteScore) {
    var current = state
    for shift in current.routes.indices where grounded.contains(problem.shifts[shift].vehicle) {
      while let last = current.routes[shift].indices.last { current.remove(shift, last, problem) }
    }
    repair(&current, barred: [], shuffled: false)
    var value = problem.score(current)
    var missing = self.missing(current)
    while work < limit, !cancellation.isCancelled, !(value < bar) {
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
    guard !left.isEmpty, random.below(4) > 0 else {
      for _ in 0..<random.below(6) + 1 { removeAny(&state) }
      return
    }
    let task = problem.tasks[left[random.below(left.count)]]
    let middle = (task.leave.lowerBound + task.leave.upperBound) / 2
    removeNear(&state, random.below(8) + 1, of: (task.from, task.to, middle))
  }
}
