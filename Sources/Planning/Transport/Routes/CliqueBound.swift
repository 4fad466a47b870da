/// How many vehicles must be out at least, since of some parties no two can be driven by one vehicle. 互斥下界
///
/// Two parties are at odds when a vehicle can drive them neither one after the other nor together, whatever the order of
/// stops, at the best hours and by the best way round, limits of riding and of seats aside. Vehicles are no fewer than
/// the parties of any set that are all at odds, each counted as often as the vehicles that it fills at once. The set is
/// grown greedily from each party.
struct CliqueBound {
  private let tasks: [RideTask]
  private let timing: RideTiming
  private let quickest: [[Int]]
  /// Vehicles that a party fills at once.
  private let weights: [Int]

  init(_ problem: RouteProblem, quickest: [[Int]]) {
    tasks = problem.tasks
    self.quickest = quickest
    timing = RideTiming(tasks: problem.tasks, grid: problem.grid.with(quickest), board: problem.board)
    let largest = problem.shifts.lazy.filter(\.carries).map(\.seats).max() ?? 0
    weights = problem.tasks.map { task in
      let seats = task.kinds.reduce(0) { $0 + $1.seats * $1.count }
      let round = quickest[task.to][task.from] + problem.board + quickest[task.from][task.to]
      let low = max(task.arrive.lowerBound, task.leave.lowerBound + quickest[task.from][task.to])
      let rounds = 1 + max(0, task.arrive.upperBound - low) / max(1, round)
      let most = largest * rounds
      return most > 0 ? max(1, (seats + most - 1) / most) : 1
    }
  }

  /// The fewest vehicles that this shows.
  func vehicles() -> Int {
    let odds = tasks.indices.map { one in tasks.indices.map { other in one != other && atOdds(one, other) } }
    var most = 0
    for start in tasks.indices {
      var candidates = tasks.indices.filter { odds[start][$0] }
      var weight = weights[start]
      while !candidates.isEmpty {
        let next = candidates.max { gain($0, candidates, odds) < gain($1, candidates, odds) } ?? candidates[0]
        weight += weights[next]
        candidates = candidates.filter { odds[next][$0] }
      }
      most = max(most, weight)
    }
    return most
  }

  /// What a candidate brings and leaves to be brought.
  private func gain(_ task: Int, _ candidates: [Int], _ odds: [[Bool]]) -> Int {
    candidates.reduce(weights[task]) { odds[task][$1] ? $0 + weights[$1] : $0 }
  }

  private func atOdds(_ one: Int, _ other: Int) -> Bool {
    if follows(one, other) || follows(other, one) { return false }
    return ![(one, other), (other, one)].contains { first, second in
      shared(first, second).contains { timing.earliest($0, soonest: .min / 4) != nil }
    }
  }

  /// Whether a vehicle can drive the second after the first.
  private func follows(_ first: Int, _ second: Int) -> Bool {
    let (a, b) = (tasks[first], tasks[second])
    let arrive = max(a.arrive.lowerBound, a.leave.lowerBound + quickest[a.from][a.to])
    let leave = max(b.leave.lowerBound, arrive + quickest[a.to][b.from] + timing.board)
    return leave <= b.leave.upperBound && leave + quickest[b.from][b.to] <= b.arrive.upperBound
  }

  /// The rides on which the second gets on while the first is aboard, and either gets off first.
  private func shared(_ first: Int, _ second: Int) -> [Ride] {
    let (a, b) = (tasks[first], tasks[second])
    let ride = Ride(first, from: a.from, to: a.to)
    let sameStart = a.from == b.from
    let on = sameStart ? 0 : 1
    guard b.from != a.to else { return [] }
    let together = sameStart ? 1 : 2
    if a.to == b.to {
      return [ride.joined(by: second, from: b.from, at: on, isNew: !sameStart, to: b.to, at: together, isNew: false)]
    }
    return [together, together + 1].map { off in
      ride.joined(by: second, from: b.from, at: on, isNew: !sameStart, to: b.to, at: off, isNew: true)
    }
  }
}
