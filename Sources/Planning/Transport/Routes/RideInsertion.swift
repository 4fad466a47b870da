/// Finds the best way for a vehicle to take some of a task's people: on a ride it makes already, or on one of its own.
/// 插入
struct RideInsertion {
  let problem: RouteProblem
  /// Vehicles that are not to be taken.
  var barred: Set<Int> = []
  /// How many rides were given times: the work that was done.
  private(set) var work = 0
  /// Places of a ride at most.
  static let longest = 6

  /// One way, and what it changes for the worse.
  struct Option {
    var shift: Int
    /// What the vehicle then does.
    var route: [RouteState.Errand]
    /// Units of each kind that ride.
    var counts: [Int]
    var delta: RouteScore
    var count: Int { counts.reduce(0, +) }
  }

  /// Where a ride goes into what a vehicle does: before the errand at `position`, or in place of it.
  private struct Slot {
    var shift: Int
    var position: Int
    var replaces: Bool
    var next: Int { replaces ? position + 1 : position }
  }

  init(_ problem: RouteProblem, barred: Set<Int> = []) {
    self.problem = problem
    self.barred = barred
  }

  /// Puts as many of a task's people as can ride where they cost least, a vehicle at a time. Vehicles whose bit is set in
  /// `overlooked` are taken only when no other does.
  mutating func place(_ task: Int, in state: inout RouteState, overlooking overlooked: UInt64 = 0) {
    while state.left[task].contains(where: { $0 > 0 }) {
      let option = best(task, state, overlooking: overlooked) ?? (overlooked == 0 ? nil : best(task, state))
      guard let option else { return }
      apply(option, task, &state)
    }
  }

  /// The best way for some more of a task's people: the least lost for each of them.
  private mutating func best(_ task: Int, _ state: RouteState, overlooking overlooked: UInt64 = 0) -> Option? {
    var best: Option?
    var idle: Set<Int> = []
    for shift in problem.shifts.indices where problem.shifts[shift].carries {
      guard overlooked >> UInt64(shift % 64) & 1 == 0, !barred.contains(problem.shifts[shift].vehicle) else { continue }
      // Of vehicles that are alike and not out yet, one is as good as the other.
      if state.routes[shift].isEmpty, !idle.insert(problem.twins[shift]).inserted { continue }
      consider(task, shift, state, &best)
    }
    return best
  }

  func apply(_ option: Option, _ task: Int, _ state: inout RouteState) {
    state.set(option.shift, option.route, problem)
    for kind in option.counts.indices { state.left[task][kind] -= option.counts[kind] }
  }

  private mutating func consider(_ task: Int, _ shift: Int, _ state: RouteState, _ best: inout Option?) {
    let asked = problem.tasks[task]
    let route = state.routes[shift]
    let empty = room(for: task, on: shift, aboard: nil, state)
    guard empty.contains(where: { $0 > 0 }) else { return }
    for position in 0...route.count {
      let (free, bound) = leeway(state, shift, before: position, next: position)
      if free + problem.board > asked.leave.upperBound { break }
      if position < route.count { join(task, Slot(shift: shift, position: position, replaces: true), state, &best) }
      guard bound - problem.board >= asked.arrive.lowerBound else { continue }
      var ride = Ride(task, from: asked.from, to: asked.to)
      ride.members[0].counts = empty
      offer(ride, empty, task, Slot(shift: shift, position: position, replaces: false), state, &best)
    }
  }

  /// Tries the rides that come of taking a task's people along on one that is made already.
  private mutating func join(_ task: Int, _ slot: Slot, _ state: RouteState, _ best: inout Option?) {
    let shift = slot.shift
    let errand = state.routes[shift][slot.position]
    guard case .ride(let ride) = errand.work else { return }
    let asked = problem.tasks[task]
    if let mine = ride.members.firstIndex(where: { $0.task == task }) {
      let counts = room(for: task, on: shift, aboard: (ride, mine), state)
      var more = ride
      more.members[mine].counts = zip(ride.members[mine].counts, counts).map { $0 + $1 }
      return offer(more, counts, task, slot, state, &best)
    }
    guard problem.sharing, near(slot, asked, state),
      ride.members.allSatisfy({ !asked.rivals.contains($0.task) })
    else { return }
    for var joined in joins(ride, task) where joined.isWhole {
      let last = joined.members.count - 1
      let counts = room(for: task, on: shift, aboard: (joined, last), state)
      joined.members[last].counts = counts
      offer(joined, counts, task, slot, state, &best)
    }
  }

  /// The ways to have a task's places among those of a ride.
  private func joins(_ ride: Ride, _ task: Int) -> [Ride] {
    let asked = problem.tasks[task]
    let on = ride.places.firstIndex(of: asked.from)
    let off = ride.places.firstIndex(of: asked.to)
    var result: [Ride] = []
    for start in on.map({ $0...$0 }) ?? 0...(ride.places.count - 1) {
      let shifted = on == nil ? 1 : 0
      if let off {
        guard off + shifted > start else { continue }
        result.append(
          ride.joined(
            by: task, from: asked.from, at: start, isNew: on == nil, to: asked.to, at: off + shifted, isNew: false))
      } else if ride.places.count + shifted < Self.longest {
        for end in (start + 1)...(ride.places.count + shifted) {
          result.append(
            ride.joined(by: task, from: asked.from, at: start, isNew: on == nil, to: asked.to, at: end, isNew: true))
        }
      }
    }
    return result
  }

  /// Whether an errand can be under way while a task's people are.
  private func near(_ slot: Slot, _ asked: RideTask, _ state: RouteState) -> Bool {
    let errand = state.routes[slot.shift][slot.position]
    let slack = state.slack[slot.shift]
    let (length, free, start) = (errand.end - errand.start, slack.free[slot.position], slack.start[slot.position])
    return free - length <= asked.leave.upperBound && start + length >= asked.leave.lowerBound
  }

  /// From when on a vehicle may be free of what is before, and by when it has to start what is next.
  private func leeway(_ state: RouteState, _ shift: Int, before: Int, next: Int) -> (free: Int, bound: Int) {
    let (hours, slack) = (problem.shifts[shift].hours, state.slack[shift])
    return (
      before > 0 ? slack.free[before - 1] : hours.lowerBound,
      next < slack.start.count ? slack.start[next] : hours.upperBound
    )
  }

  /// Compares a ride with the best so far: as what is around it stands, or where that can't be, with all of it moved.
  private mutating func offer(
    _ ride: Ride, _ counts: [Int], _ task: Int, _ slot: Slot, _ state: RouteState, _ best: inout Option?
  ) {
    let count = counts.reduce(0, +)
    guard count > 0 else { return }
    let length = (1..<ride.places.count).reduce(0) { $0 + problem.grid.length(ride.places[$1 - 1], ride.places[$1]) }
    var sum = change(ride, length, slot, state)
    sum.comfort = -comfort(of: slot, state.routes[slot.shift])
    if let best, !problem.score(sum).isLess(count, than: best.delta, best.count) { return }
    guard let (route, comfort) = timed(ride, length: length, slot, state), problem.keepsDuty(route, slot.shift)
    else { return }
    sum.comfort = comfort
    let delta = problem.score(sum)
    if let best, !delta.isLess(count, than: best.delta, best.count) { return }
    best = Option(shift: slot.shift, route: route, counts: counts, delta: delta)
  }

  /// What changes for the worse, comfort aside, and that more people are driven: a small car that takes the first of
  /// them only is no better for that than a coach that takes all.
  private func change(
    _ ride: Ride, _ length: Int, _ slot: Slot, _ state: RouteState
  ) -> RouteProblem.Sum {
    let vehicle = problem.shifts[slot.shift]
    let route = state.routes[slot.shift]
    var sum = RouteProblem.Sum()
    if !slot.replaces, !state.isUsed(vehicle.vehicle, problem) {
      sum.vehicles += 1
      sum.cost += vehicle.dayCost
      if vehicle.isSpare { sum.preferences += 1 }
    }
    sum.cost += added(length, ride.places[0], ride.places[ride.places.count - 1], slot, route) * vehicle.lengthCost
    sum.preferences += problem.missed(ride, slot.shift, state)
    if slot.replaces, case .ride(let old) = route[slot.position].work {
      sum.preferences -= problem.missed(old, slot.shift, state)
    }
    return sum
  }

  /// How much farther the vehicle drives, empty drives included.
  private func added(_ length: Int, _ first: Int, _ last: Int, _ slot: Slot, _ route: [RouteState.Errand]) -> Int {
    let grid = problem.grid
    let from = slot.position > 0 ? route[slot.position - 1].to : problem.shifts[slot.shift].depot
    let next = slot.next < route.count ? route[slot.next].from : nil
    var result = length + grid.length(from, first) + (next.map { grid.length(last, $0) } ?? 0)
    if slot.replaces {
      let old = route[slot.position]
      result -= old.length + grid.length(from, old.from) + (next.map { grid.length(old.to, $0) } ?? 0)
    } else {
      result -= next.map { grid.length(from, $0) } ?? 0
    }
    return result
  }

  /// The route with a ride in it, and how much less comfortable it is.
  private mutating func timed(
    _ ride: Ride, length: Int, _ slot: Slot, _ state: RouteState
  ) -> (route: [RouteState.Errand], comfort: Int)? {
    var route = state.routes[slot.shift]
    let vehicle = problem.shifts[slot.shift]
    let hours = vehicle.hours
    let (first, last) = (ride.places[0], ride.places[ride.places.count - 1])
    let from = slot.position > 0 ? route[slot.position - 1].to : vehicle.depot
    let to = slot.next < route.count ? route[slot.next].from : vehicle.depot
    let old = comfort(of: slot, route)
    func fitted(_ free: Int, _ bound: Int) -> Ride? {
      let soonest = free + problem.grid.drive(from, first, at: free)
      guard soonest < RoadGrid.noWay, let latest = problem.grid.departure(last, to, by: bound, leavingBy: bound)
      else { return nil }
      return problem.timing.timed(ride, soonest: soonest, latest: latest)
    }
    func errand(_ ride: Ride) -> RouteState.Errand {
      RouteState.Errand(
        work: .ride(ride), from: first, to: last, start: ride.arrive[0],
        end: ride.arrive[ride.places.count - 1] + problem.board, length: length)
    }
    work += 1
    let free = slot.position > 0 ? route[slot.position - 1].end : hours.lowerBound
    let bound = slot.next < route.count ? route[slot.next].start : hours.upperBound
    if let ride = fitted(free, bound) {
      let end = ride.arrive[ride.places.count - 1] + problem.board
      guard end + problem.grid.drive(last, to, at: end) <= bound else { return nil }
      route.replaceSubrange(slot.position..<slot.next, with: [errand(ride)])
      return (route, problem.timing.discomfort(ride) - old)
    }
    let (wide, late) = leeway(state, slot.shift, before: slot.position, next: slot.next)
    guard wide < free || late > bound, let loose = fitted(wide, late) else { return nil }
    let whole = route.reduce(0) { $0 + problem.comfort(of: $1) }
    route.replaceSubrange(slot.position..<slot.next, with: [errand(loose)])
    work += route.count
    guard let moved = problem.retimed(route, slot.shift) else { return nil }
    return (moved, moved.reduce(0) { $0 + problem.comfort(of: $1) } - whole)
  }

  /// What the errand that a ride would replace costs in comfort.
  private func comfort(of slot: Slot, _ route: [RouteState.Errand]) -> Int {
    slot.replaces ? problem.comfort(of: route[slot.position]) : 0
  }
}
