internal import Optimization
internal import Precedence
internal import Visit

/// What was decided for one day. 一日用车结果
struct DaySolution: Sendable {
  var trips: [Plan.Trip] = []
  var unmet: [Plan.Unmet] = []
  var goals: [GoalName: Contribution.Bounded] = [:]
  /// Convoys that could not be made in this attempt.
  var dissolved: [ConvoyKey] = []
  /// Convoys whose people can't leave at one time.
  var failed: [ConvoyKey] = []
  /// Convoys whose people go by themselves after all.
  var barred: [ConvoyKey] = []
  var cutShort = false
  /// Made with all the time that everybody's day allows.
  var isWide = false
  /// The weight of wishes for seats in vehicles that aren't kept, where two wish for one: no model sees it.
  var seatsMissed = 0
  /// The weight of wishes to ride with somebody who isn't driven at all: the models count them as missed.
  var lonely = 0

  /// The values of the goals, in the visit's order, for comparing.
  func rank(_ goals: [GoalName]) -> [Int] { goals.map { self.goals[$0]?.value ?? 0 } }

  /// Nothing can be better.
  var isProven: Bool { dissolved.isEmpty && goals.values.allSatisfy { $0.value == $0.bound } }
}

/// Plans one day: nobody is brought far too early or waits for long; where that leaves somebody behind, once more with all
/// the time that everybody's day allows. 一日用车
///
/// What is proven of a day on which somebody is left behind is proven with all that time; of other days, among the runs at
/// comfortable times.
func solveDay(_ day: Day, _ movements: [Movement], rules: CarRules, _ context: Context) -> DaySolution {
  let solution = solveInTime(day, movements, rules: rules, context)
  guard TransportDay(day: day, movements: movements, solution: solution).isWorthMoreTime, !context.isComfortable else {
    return solution
  }
  var unproven = solution
  for goal in unproven.goals.keys { unproven.goals[goal]?.bound = 0 }
  guard !context.cancellation.isCancelled else {
    unproven.cutShort = true
    return unproven
  }
  var wide = solveInTime(day, movements.map(\.widened), rules: rules, context)
  wide.isWide = true
  let goals = context.visit.goals
  if wide.rank(goals).lexicographicallyPrecedes(solution.rank(goals)) { return wide }
  for (goal, bounded) in wide.goals {
    guard let value = unproven.goals[goal]?.value else { continue }
    unproven.goals[goal]?.bound = min(value, bounded.bound)
  }
  return unproven
}

extension TransportDay {
  /// Somebody is left behind, and people have more time than is comfortable.
  var isWorthMoreTime: Bool { !solution.unmet.isEmpty && !solution.isWide && movements.contains { $0.widest != nil } }
}

/// Plans one day within some windows: with hosts who gather where their convoy forms; and where that leaves something
/// unmet, once more without, and with convoys that can't be made dissolved. The better of the ways is taken.
private func solveInTime(_ day: Day, _ movements: [Movement], rules: CarRules, _ context: Context) -> DaySolution {
  var barred: Set<ConvoyKey> = []
  var best: DaySolution?
  for gather in [true, false] {
    var solution = solveOnce(
      DayProblem(day: day, movements: movements, gather: gather, barred: barred, rules: rules, context), context)
    while !solution.dissolved.isEmpty, !context.cancellation.isCancelled {
      barred.formUnion(solution.dissolved)
      solution = solveOnce(
        DayProblem(day: day, movements: movements, gather: gather, barred: barred, rules: rules, context), context)
    }
    solution.barred = barred.union(solution.failed).sorted()
    let goals = context.visit.goals
    if best.map({ solution.rank(goals).lexicographicallyPrecedes($0.rank(goals)) }) ?? true { best = solution }
    if solution.unmet.isEmpty && solution.barred.isEmpty { break }
    barred = []
  }
  return best ?? DaySolution()
}

/// One attempt: routes are built and compared with what nothing can be better than; where a gap is left and the day is
/// small enough, the integer programme over all runs worth a look closes it.
private func solveOnce(_ problem: DayProblem, _ context: Context) -> DaySolution {
  guard !problem.parties.isEmpty || !problem.convoys.isEmpty else { return DaySolution() }
  let (built, made) = buildRoutes(problem, context)
  if built.isProven || context.cancellation.isCancelled || !problem.isSmall { return built.recounted }
  return improve(built, in: problem.enumerated(context, beside: made), context).recounted
}

extension DayProblem {
  /// Whether the integer programme over all runs worth a look may follow.
  var isSmall: Bool { parties.count <= Self.small }

  /// So many parties at most make a small day.
  static let small = 24

  /// At most so many runs by so many shifts are left to an integer programme.
  static let mostColumns = 6_000

  /// With more variables it is only asked where somebody would be left behind.
  static let mostVariables = 5_000
}

/// The routes that the search builds, with what counting alone proves of them, and the day with their runs alone.
func buildRoutes(_ problem: DayProblem, _ context: Context) -> (solution: DaySolution, made: DayProblem) {
  let started = ContinuousClock.now
  let routes = RouteProblem(problem, context)
  let least = RouteBound(routes, context.cancellation).least()
  let served = context.visit.goals.firstIndex(of: .served)
  // Where people are left behind after all, nothing is known of what the others need.
  let bound = { (score: RouteScore) in
    served.map { score.lanes[$0] == 0 } ?? false ? least.served : least.unserved
  }
  // Where only one question is open, the integer programme answers it soon.
  let known = problem.isSmall ? nil : context.known
  let start = known?.trips[problem.day].map { routes.state(like: $0, problem, context.visit.vehicles) }
  // What is known was searched for long before; most of it stays the best.
  let effort = problem.isSmall ? (context.purpose == .trial ? 50 : 500) : start == nil ? 20_000 : 4_000
  let budget = min(4_000_000, effort * (1 + routes.tasks.count))
  var search = RouteSearch(
    routes, seed: context.limits.seed, budget: budget, cancellation: context.cancellation)
  let lane = context.visit.goals.firstIndex(of: .vehicles)
  let (state, value) = search.run(
    from: start, isSettled: known?.hasFewest(for: context.visit.goals) ?? false,
    least: lane.map { least.served.lanes[$0] } ?? 0, until: { $0 == bound($0) },
    progress: { context.report("transport", of: "\(problem.day)", $0, bound($0)) })
  let (made, decision) = problem.deciding(state, of: routes)
  var solution = DaySolution(made, decision, context)
  let proven = bound(value)
  solution.cutShort = context.cancellation.isCancelled && value != proven
  let seconds = Double((ContinuousClock.now - started) / .milliseconds(1)) / 1000
  for (lane, goal) in context.visit.goals.prefix(8).enumerated() where goal != .precedence {
    solution.goals[goal] = .init(
      value: value.lanes[lane], bound: min(value.lanes[lane], proven.lanes[lane]), seconds: seconds)
  }
  return (solution, made)
}

/// The best of all runs worth a look, or what was built already where none is better: then that is proven, among these
/// runs. Where they are too many for an integer programme, it stays as it is.
private func improve(_ built: DaySolution, in problem: DayProblem, _ context: Context) -> DaySolution {
  guard problem.runs.count * problem.shifts.count <= DayProblem.mostColumns else { return built }
  var model = DayModel(problem, context, known: built.goals)
  if context.isGlimpse || model.model.size > DayProblem.mostVariables {
    guard let served = built.goals[.served], served.value > served.bound else { return built }
  }
  if context.isGlimpse { model.model.goals.removeAll { $0.name != GoalName.served.rawValue } }
  let outcome = solve(
    model.model, limits: context.solving(of: model.model), cancellation: context.cancellation,
    progress: { context.report("transport", of: "\(problem.day)", $0) })
  var solution = built
  let (results, stop): ([GoalResult], Stop)
  switch outcome {
  case .solved(let assignment, let found, let end):
    solution = DaySolution(problem, model.decision(assignment), context)
    (results, stop) = (found, end)
  case .unbeaten(let found, let end): (results, stop) = (found, end)
  case .infeasible, .nothingFound, .failed: return built
  }
  for result in results {
    guard let name = GoalName(rawValue: result.name) else { continue }
    let bound = max(problem.cut ? 0 : result.bound, built.goals[name]?.bound ?? 0)
    // What isn't the best may drive about empty for nothing, which no trip shows.
    let value = name == .cost ? min(result.value, solution.cost(context)) : result.value
    solution.goals[name] = .init(value: value, bound: min(value, bound), seconds: result.seconds)
  }
  solution.cutShort = stop != .proven
  return solution
}

extension DaySolution {
  /// The same with what the models don't see among its preferences.
  var recounted: Self {
    var solution = self
    solution.goals[.preferences]?.value += seatsMissed - lonely
    if lonely > 0 { solution.goals[.preferences]?.bound = 0 }
    return solution
  }

  /// What the trips cost: each vehicle's day, and the ways.
  fileprivate func cost(_ context: Context) -> Int {
    unique(trips.map(\.vehicle)).reduce(0) { sum, id in
      guard let vehicle = context.register.vehicles[id] else { return sum }
      let ways = trips.reduce(0) { $0 + ($1.vehicle == id ? $1.hectometres : 0) }
      return sum + vehicle.dayCost * 10 + ways * vehicle.kilometreCost
    }
  }

  /// What a decision comes to, in trips and in what is unmet.
  init(_ problem: DayProblem, _ decision: DayDecision, _ context: Context) {
    dissolved = decision.dissolved.map { problem.convoys[$0].key }
    failed = problem.failed
    (trips, seatsMissed) = TripWriting(problem, decision, context).trips()
    unmet = UnmetRides(problem, context).reasons(for: decision.left)
    lonely = problem.lonely(decision)
  }
}

extension Context {
  /// The limits of one solve of a model: a large one gets fewer nodes, because each takes longer, with the square of the
  /// columns where they are many; so do its steps, each of which is as long as its rows are many.
  func solving(of model: Model) -> Limits {
    var limits = solving
    let size = Double(max(1, model.size))
    let nodes = 2_000_000 / size * min(1, 4_000_000 / (size * size))
    limits.nodes = min(limits.nodes ?? .max, max(20, Int(nodes)))
    limits.iterations = model.fewSteps
    return limits
  }
}
