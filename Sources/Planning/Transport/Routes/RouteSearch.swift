internal import Optimization
internal import Visit

/// Builds a day's routes and makes them better: takes some errands out, puts their people back where they cost least, and
/// keeps what is no worse. 大邻域搜索
///
/// Large neighbourhood search after Ropke & Pisinger 2006 for pick-up and delivery, with rides instead of single stops
/// as what is taken out. Work is counted in rides given times, so that the result doesn't depend on the machine.
struct RouteSearch {
  let problem: RouteProblem
  var random: SplitMix
  let cancellation: Cancellation
  let budget: Int
  private(set) var work = 0
  var rounds = 0
  /// Vehicles that stay in.
  var grounded: Set<Int> = []
  /// How often the people of each task were left, while the fewest vehicles are looked for.
  var absences: [Int] = []

  /// A search that gives times to about `budget` rides.
  init(_ problem: RouteProblem, seed: Int, budget: Int, cancellation: Cancellation) {
    self.problem = problem
    self.budget = budget
    self.cancellation = cancellation
    random = SplitMix(seed: seed)
  }

  /// The best state that was found, and its values. `isEnough` says that nothing can be better; there are `least`
  /// vehicles at least. It starts from what is known, where anything is, and looks for fewer vehicles unless that is
  /// settled and everybody rides.
  mutating func run(
    from known: RouteState? = nil, isSettled: Bool = false, least: Int = 0, until isEnough: (RouteScore) -> Bool,
    progress: (RouteScore) -> Void
  ) -> (RouteState, RouteScore) {
    var current = known ?? RouteState(problem)
    repair(&current, barred: [], shuffled: false)
    var value = problem.score(current)
    let isDone = isSettled && !current.left.contains { $0.contains { $0 > 0 } }
    if problem.goals.contains(.vehicles), !isEnough(value), !isDone {
      (current, value) = fewer(than: (current, value), least: least)
    }
    var (best, bestValue) = (current, value)
    progress(bestValue)
    while work < budget, !cancellation.isCancelled, !isEnough(bestValue) {
      rounds += 1
      var candidate = current
      let barred = destroy(&candidate, rounds)
      repair(&candidate, barred: barred, shuffled: true)
      if !barred.isEmpty { repair(&candidate, barred: [], shuffled: true) }
      let found = problem.score(candidate)
      if found < bestValue {
        (best, bestValue) = (candidate, found)
        progress(found)
      }
      if !(value < found) || isNear(found, bestValue) { (current, value) = (candidate, found) }
    }
    return (best, bestValue)
  }

  /// Whether a value is worse than the best in a goal that is measured, not counted, and by little.
  private func isNear(_ value: RouteScore, _ best: RouteScore) -> Bool {
    let share = max(1, 200 * work / max(1, budget))
    for (lane, goal) in problem.goals.prefix(8).enumerated() where value.lanes[lane] != best.lanes[lane] {
      guard goal == .cost || goal == .comfort else { return value.lanes[lane] < best.lanes[lane] }
      return value.lanes[lane] - best.lanes[lane] <= best.lanes[lane] / (50 + share)
    }
    return true
  }

  // MARK: Taking out

  /// Takes errands out in one of four ways; says which vehicles are not to be taken at first.
  private mutating func destroy(_ state: inout RouteState, _ round: Int) -> Set<Int> {
    let count = state.routes.reduce(0) { $0 + $1.count }
    guard count > 0 else { return [] }
    let most = max(3, min(12, count * 2 / 3))
    switch round % 4 {
    case 0:
      for _ in 0..<random.below(most) + 1 { removeAny(&state) }
      return []
    case 1, 2:
      removeNear(&state, random.below(most) + 2)
      return []
    default:
      return removeRoute(&state)
    }
  }

  mutating func removeAny(_ state: inout RouteState) {
    let busy = state.routes.indices.filter { !state.routes[$0].isEmpty }
    guard !busy.isEmpty else { return }
    let shift = busy[random.below(busy.count)]
    state.remove(shift, random.below(state.routes[shift].count), problem)
  }

  /// Takes out the errands closest in time to one of them.
  private mutating func removeNear(_ state: inout RouteState, _ count: Int) {
    let busy = state.routes.indices.filter { !state.routes[$0].isEmpty }
    guard !busy.isEmpty else { return }
    let shift = busy[random.below(busy.count)]
    let seed = state.routes[shift][random.below(state.routes[shift].count)]
    removeNear(&state, count, of: (seed.from, seed.to, seed.start))
  }

  /// Takes out the errands closest to a journey at a moment, of some shifts.
  mutating func removeNear(
    _ state: inout RouteState, _ count: Int, of seed: (from: Int, to: Int, start: Int),
    among isAmong: (Int) -> Bool = { _ in true }
  ) {
    let busy = state.routes.indices.filter { !state.routes[$0].isEmpty && isAmong($0) }
    var near: [(distance: Int, shift: Int, start: Int)] = []
    for shift in busy {
      for errand in state.routes[shift] {
        let strange = errand.from == seed.from || errand.to == seed.to ? 0 : 15
        near.append((abs(errand.start - seed.start) + strange + random.below(10), shift, errand.start))
      }
    }
    near.sort { ($0.distance, $0.shift, $0.start) < ($1.distance, $1.shift, $1.start) }
    for one in near.prefix(count) {
      guard let position = state.routes[one.shift].firstIndex(where: { $0.start == one.start }) else { continue }
      state.remove(one.shift, position, problem)
    }
  }

  /// Takes out all that a vehicle does, so that the others may do without it.
  private mutating func removeRoute(_ state: inout RouteState) -> Set<Int> {
    let busy = state.routes.indices.filter { !state.routes[$0].isEmpty }
    guard !busy.isEmpty else { return [] }
    let picks = [busy[random.below(busy.count)], busy[random.below(busy.count)]]
    let shift = picks.min { state.routes[$0].count < state.routes[$1].count } ?? busy[0]
    let vehicle = problem.shifts[shift].vehicle
    for shift in problem.shifts.indices where problem.shifts[shift].vehicle == vehicle {
      while let last = state.routes[shift].indices.last { state.remove(shift, last, problem) }
    }
    if let other = busy.randomElement(using: &random), problem.shifts[other].vehicle != vehicle {
      for _ in 0..<2 {
        guard let last = state.routes[other].indices.randomElement(using: &random) else { break }
        state.remove(other, last, problem)
      }
    }
    return [vehicle]
  }

  // MARK: Putting back

  /// Makes the convoys that aren't made yet.
  func placeConvoys(_ state: inout RouteState) {
    let convoys = ConvoyInsertion(problem: problem)
    for index in problem.convoys.indices where state.convoys[index] == nil { convoys.place(index, in: &state) }
  }

  mutating func repair(_ state: inout RouteState, barred: Set<Int>, shuffled: Bool) {
    placeConvoys(&state)
    var insertion = RideInsertion(problem, barred: barred.union(grounded))
    for task in order(of: state, shuffled: shuffled) {
      // Now and then the best vehicle is overlooked, so that the same people don't always end where they were.
      let overlooked = shuffled ? random.next() & random.next() & random.next() : 0
      insertion.place(task, in: &state, overlooking: overlooked)
    }
    work += insertion.work + 1
  }

  /// The tasks with people left, in the order in which they are put back: by time, by size, by length or by chance.
  private mutating func order(of state: RouteState, shuffled: Bool) -> [Int] {
    let tasks = problem.tasks.indices.filter { state.left[$0].contains { $0 > 0 } }
    let way = shuffled ? random.below(4) : 0
    let keyed = tasks.map { task -> (first: Int, second: Int, task: Int) in
      let asked = problem.tasks[task]
      if !grounded.isEmpty, task < absences.count, absences[task] > 1 { return (.min, -absences[task], task) }
      let size = asked.kinds.indices.reduce(0) { $0 + asked.kinds[$1].seats * state.left[task][$1] }
      switch way {
      case 0: return (asked.leave.upperBound, -size, task)
      case 1: return (-size, asked.leave.upperBound, task)
      case 2: return (-asked.direct, asked.leave.upperBound, task)
      default: return (random.below(1 << 20), 0, task)
      }
    }
    return keyed.sorted { $0 < $1 }.map(\.task)
  }
}

/// Random numbers from a seed, the same everywhere: SplitMix64 (Steele, Lea & Flood 2014). 随机数
struct SplitMix: RandomNumberGenerator, Sendable {
  private var state: UInt64

  init(seed: Int) { state = UInt64(bitPattern: Int64(seed)) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to below `count`.
  mutating func below(_ count: Int) -> Int { count > 1 ? Int.random(in: 0..<count, using: &self) : 0 }
}
