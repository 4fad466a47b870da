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

  /// The values of the goals, in the visit's order, for comparing.
  func rank(_ goals: [GoalName]) -> [Int] { goals.map { self.goals[$0]?.value ?? 0 } }
}

/// Plans one day: with hosts who gather where their convoy forms; and where that leaves something unmet, once more
/// without, and with convoys that can't be made dissolved. The better of the ways is taken.
func solveDay(_ day: Day, _ movements: [Movement], rules: CarRules, _ context: Context) -> DaySolution {
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

private func solveOnce(_ problem: DayProblem, _ context: Context) -> DaySolution {
  guard !problem.parties.isEmpty || !problem.convoys.isEmpty else { return DaySolution() }
  let built = DayModel(problem, context)
  guard
    case .solved(let assignment, let results, let stop) = solve(
      built.model, limits: context.solving(of: built.model), cancellation: context.cancellation,
      progress: { context.report("transport", $0) })
  else {
    var nothing = DayDecision()
    nothing.left = problem.parties.enumerated().flatMap { party, group in
      group.classes.enumerated().map { .init(party: party, kind: $0, count: $1.units.count) }
    }
    nothing.dissolved = Array(problem.convoys.indices)
    var solution = DaySolution(problem, nothing, context)
    solution.cutShort = true
    return solution
  }
  var solution = DaySolution(problem, built.decision(assignment), context)
  for result in results {
    guard let name = GoalName(rawValue: result.name) else { continue }
    solution.goals[name] = .init(
      value: result.value, bound: problem.cut ? min(result.bound, 0) : result.bound, seconds: result.seconds)
  }
  solution.cutShort = stop != .proven
  return solution
}

extension DaySolution {
  /// What a decision comes to, in trips and in what is unmet.
  fileprivate init(_ problem: DayProblem, _ decision: DayDecision, _ context: Context) {
    dissolved = decision.dissolved.map { problem.convoys[$0].key }
    failed = problem.failed
    trips = TripWriting(problem, decision, context).trips()
    unmet = UnmetRides(problem, context).reasons(for: decision.left)
  }
}

extension Context {
  /// The limits of one solve of a model: the work of a node grows with the columns, so large models get fewer.
  fileprivate func solving(of model: Model) -> Limits {
    var limits = solving
    limits.nodes = min(limits.nodes ?? .max, max(50, 2_000_000 / max(1, model.size)))
    return limits
  }
}
