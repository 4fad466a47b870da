internal import Visit

// How many of a task's people find room on a ride.
extension RideInsertion {
  /// What a vehicle still takes: seats, pieces of luggage, and people of each group that a rule limits. 余位
  private struct Space {
    var seats: Int
    var luggage: Int
    var groups: [Int]

    /// How many units of a kind it takes, at most so many.
    func count(_ kind: RideTask.Kind, atMost most: Int) -> Int {
      var count = most
      if kind.seats > 0 { count = min(count, seats / kind.seats) }
      if kind.luggage > 0 { count = min(count, luggage / kind.luggage) }
      for (size, space) in zip(kind.grouped, groups) where size > 0 { count = min(count, space / size) }
      return max(0, count)
    }

    mutating func take(_ kind: RideTask.Kind, _ count: Int) {
      seats -= count * kind.seats
      luggage -= count * kind.luggage
      for (group, size) in kind.grouped.enumerated() { groups[group] -= count * size }
    }

    /// The less of both, of everything.
    func least(_ other: Space) -> Space {
      Space(
        seats: min(seats, other.seats), luggage: min(luggage, other.luggage),
        groups: zip(groups, other.groups).map { min($0, $1) })
    }
  }

  /// How many of each kind of what is left find room: the heaviest first.
  func room(for task: Int, on shift: Int, aboard: (ride: Ride, member: Int)?, _ state: RouteState) -> [Int] {
    var space = space(on: shift, beside: aboard)
    let kinds = problem.tasks[task].kinds
    var counts = kinds.map { _ in 0 }
    for index in problem.tasks[task].sequence {
      var count = kinds[index].suits[shift] ? state.left[task][index] : 0
      if count > 0, aboard.map({ parted(task, index, from: $0.ride, $0.member) }) ?? false { count = 0 }
      if count > 0, conflicts(task, index, counts) { count = 0 }
      counts[index] = space.count(kinds[index], atMost: count)
      space.take(kinds[index], counts[index])
    }
    return unsplit(counts, of: task, state)
  }

  /// The least that is free on any leg of a member's ride.
  private func space(on shift: Int, beside aboard: (ride: Ride, member: Int)?) -> Space {
    let vehicle = problem.shifts[shift]
    let whole = Space(seats: vehicle.seats, luggage: vehicle.luggage, groups: problem.most)
    guard let (ride, member) = aboard else { return whole }
    let mine = ride.members[member]
    return (mine.on..<mine.off).reduce(whole) { least, leg in
      var free = whole
      for other in ride.members where other.on <= leg && other.off > leg {
        for (kind, count) in other.counts.enumerated() where count > 0 {
          free.take(problem.tasks[other.task].kinds[kind], count)
        }
      }
      return least.least(free)
    }
  }

  /// Without those whose company has to wait for another ride, as long as others ride.
  private func unsplit(_ counts: [Int], of task: Int, _ state: RouteState) -> [Int] {
    var whole = counts
    for kind in counts.indices where counts[kind] > 0 {
      let isSplit = problem.pairs[task][kind].contains { pair in
        pair.together && pair.other.task == task && counts[pair.other.kind] == 0
          && state.left[task][pair.other.kind] > 0
      }
      if isSplit { whole[kind] = 0 }
    }
    return whole.contains { $0 > 0 } ? whole : counts
  }

  /// Whether a hard rule parts a kind from others of its task that were chosen before it.
  private func conflicts(_ task: Int, _ kind: Int, _ chosen: [Int]) -> Bool {
    problem.pairs[task][kind].contains { pair in
      pair.weight == nil && !pair.together && pair.other.task == task && pair.other.kind < chosen.count
        && chosen[pair.other.kind] > 0
    }
  }

  /// Whether a hard rule parts a kind from somebody aboard at the same time.
  private func parted(_ task: Int, _ kind: Int, from ride: Ride, _ member: Int) -> Bool {
    let mine = ride.members[member]
    return problem.pairs[task][kind].contains { pair in
      pair.weight == nil && !pair.together
        && ride.members.contains { other in
          other.task == pair.other.task && pair.other.kind < other.counts.count && other.counts[pair.other.kind] > 0
            && other.on < mine.off && mine.on < other.off
        }
    }
  }
}
