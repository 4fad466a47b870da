/// Minimises a model's goals in sequence, each held at its value before the next is looked at (weights would break the
/// order: GLPK prunes by a relative tolerance). 逐级优化
///
/// `start` is an assignment known to keep every row; the answer is never worse. The answer is checked row by row in
/// whole numbers before it is returned.
public func solve(
  _ model: Model, limits: Limits = Limits(), start: [Int]? = nil, cancellation: Cancellation = Cancellation(),
  progress: (Progress) -> Void = { _ in }
) -> Outcome {
  var search = LexicographicSearch(model, limits: limits, cancellation: cancellation)
  if let start, model.holds(start) { search.best = start }
  return withoutActuallyEscaping(progress) { search.run(progress: $0) }
}

/// The state of a search over several goals.
struct LexicographicSearch {
  var model: Model
  private let goals: [Goal]
  let limits: Limits
  let cancellation: Cancellation
  let clock = ContinuousClock()
  private let begin: ContinuousClock.Instant
  var stop = Stop.proven
  private var results: [GoalResult] = []
  var best: [Int]?

  init(_ model: Model, limits: Limits, cancellation: Cancellation) {
    self.model = model
    self.goals = model.goals.isEmpty ? [Goal("feasible", Expression(), floor: 0)] : model.goals
    self.limits = limits
    self.cancellation = cancellation
    begin = clock.now
  }

  mutating func run(progress: (Progress) -> Void) -> Outcome {
    var next = 0
    if best == nil, goals[0].attained == nil, let leap = leap(progress) {
      if let failure = leap.failure { return failure }
      next = leap.goals
    }
    while next < goals.count {
      if let outcome = improve(goals[next], progress) { return outcome }
      next += 1
    }
    guard let best else { return results.isEmpty ? .nothingFound(stop) : .unbeaten(results, stop: stop) }
    return .solved(Assignment(values: best), attained(by: best), stop: stop)
  }

  /// The results with what the answer comes to: where a goal wasn't proven, one behind it may have made it better.
  private func attained(by best: [Int]) -> [GoalResult] {
    zip(results, goals).map { result, goal in
      var result = result
      result.value = min(result.value, goal.expression.value(at: best) ?? .max)
      result.bound = min(result.bound, result.value)
      return result
    }
  }

  /// Tries at once what is most likely: that the goals in front all attain their floors, and the one behind them is
  /// minimised under that. Says how many goals that settled.
  private mutating func leap(_ progress: (Progress) -> Void) -> (goals: Int, failure: Outcome?)? {
    let floored = goals.prefix { $0.floor != nil }.count
    let pinned = min(floored, goals.count - 1)
    guard pinned > 0 else { return nil }
    for count in stride(from: pinned, through: 1, by: -1) where count == pinned || count == (pinned + 1) / 2 {
      var tight = model
      for goal in goals.prefix(count) { tight.hold(goal, at: goal.floor ?? 0) }
      let started = clock.now
      let answer = minimise(goals[count], in: tight, progress)
      if case .infeasible? = answer.failure { continue }
      if let failure = answer.failure { return (0, failure) }
      guard let values = answer.values, answer.stop == .proven else { continue }
      for goal in goals.prefix(count) {
        results.append(
          GoalResult(name: goal.name, value: goal.floor ?? 0, bound: goal.floor ?? 0, nodes: 0, seconds: 0))
      }
      best = values
      model = tight
      settle(goals[count], values, bound: answer.bound, nodes: answer.nodes, since: started)
      return (count + 1, nil)
    }
    return nil
  }

  /// Minimises one goal under the goals before. Returns an outcome when nothing is held and nothing more can be done.
  private mutating func improve(_ goal: Goal, _ progress: (Progress) -> Void) -> Outcome? {
    let started = clock.now
    // What the caller holds is as nice as the caller made it.
    if goal.nodes != nil, best == nil, goals[0].attained != nil { return nil }
    if let attained = best.flatMap({ goal.expression.value(at: $0) }) ?? goal.attained {
      return beat(goal, attained, progress)
    }
    let answer = minimise(goal, in: model, progress)
    if let failure = answer.failure { return failure }
    note(answer.stop, of: goal)
    guard let values = answer.values else { return .nothingFound(answer.stop) }
    best = values
    let bound = max(goal.floor ?? lowest(goal.expression), answer.bound)
    settle(goal, values, bound: bound, nodes: answer.nodes, since: started)
    return nil
  }

  /// Why a goal wasn't taken further, unless no more was wanted of it.
  mutating func note(_ reason: Stop, of goal: Goal) {
    if reason != .proven, goal.nodes == nil || reason != .nodes { stop = reason }
  }

  var exhausted: Bool {
    cancellation.isCancelled || limits.seconds.map { elapsed(since: begin) >= $0 } ?? false
  }

  private mutating func settle(
    _ goal: Goal, _ values: [Int], bound: Int, nodes: Int, since started: ContinuousClock.Instant
  ) {
    let value = goal.expression.value(at: values) ?? .max
    if nodes > 0, results.count + 1 < goals.count {
      model.fix(goal, below: value + 1, with: relaxed(goal, until: value))
    }
    settle(goal, at: value, bound: bound, nodes: nodes, since: started)
  }

  mutating func settle(_ goal: Goal, at value: Int, bound: Int, nodes: Int, since started: ContinuousClock.Instant) {
    results.append(
      GoalResult(
        name: goal.name, value: value, bound: min(bound, value), nodes: nodes, seconds: elapsed(since: started)))
    model.hold(goal, at: value)
  }

  private func elapsed(since instant: ContinuousClock.Instant) -> Double {
    let (seconds, attoseconds) = (clock.now - instant).components
    return Double(seconds) + Double(attoseconds) * 1e-18
  }

  /// The least an expression could be by the bounds of its variables alone.
  func lowest(_ expression: Expression) -> Int {
    guard let terms = expression.merged else { return .min }
    let least = try? terms.reduce(into: expression.constant) { sum, term in
      let bounds = model.columns[term.variable.index].bounds
      let edge = term.coefficient > 0 ? bounds.lowerBound : bounds.upperBound
      sum = try Checked.sum(sum, try Checked.product(term.coefficient, edge))
    }
    return least ?? .min
  }

  /// Seconds that are left for all that is still to come.
  var secondsLeft: Double? { limits.seconds.map { max(0.01, $0 - elapsed(since: begin)) } }

  func watch(_ goal: Goal, _ flat: FlatModel, _ progress: @escaping (Progress) -> Void) -> Watch {
    Watch(
      goal: goal.name, cancellation, until: secondsLeft.map { clock.now + .seconds($0) }, unit: flat.unit,
      constant: flat.constant, progress: progress)
  }
}

extension Model {
  /// Asks that a goal is no worse than a value.
  mutating func hold(_ goal: Goal, at value: Int) {
    require("hold \(goal.name)", in: ...value) { goal.expression }
  }
}
