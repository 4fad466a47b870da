internal import CGLPK

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
  private var model: Model
  private let goals: [Goal]
  private let limits: Limits
  private let cancellation: Cancellation
  private let clock = ContinuousClock()
  private let begin: ContinuousClock.Instant
  private var stop = Stop.proven
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
    if best == nil, let leap = leap(progress) {
      if let failure = leap.failure { return failure }
      next = leap.goals
    }
    while next < goals.count {
      if let outcome = improve(goals[next], progress) { return outcome }
      next += 1
    }
    guard let best else { return .nothingFound(stop) }
    return .solved(Assignment(values: best), results, stop: stop)
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
      let answer = minimise(goals[count], in: tight, cutoff: nil, progress)
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
    if let best, let value = goal.expression.value(at: best), value == goal.floor {
      settle(goal, best, bound: value, nodes: 0, since: started)
      return nil
    }
    if stop != .proven, let best, exhausted {
      settle(goal, best, bound: goal.floor ?? lowest(goal.expression), nodes: 0, since: started)
      return nil
    }
    let answer = minimise(goal, in: model, cutoff: best, progress)
    if let failure = answer.failure {
      if case .infeasible = failure, best != nil {
        return .failed("\(model.name): a held assignment became infeasible")
      }
      return failure
    }
    if answer.stop != .proven { stop = answer.stop }
    let floor = goal.floor ?? lowest(goal.expression)
    if let values = answer.values, better(values, than: best, goal) { best = values }
    guard let held = best else { return .nothingFound(answer.stop) }
    settle(goal, held, bound: max(floor, answer.bound), nodes: answer.nodes, since: started)
    return nil
  }

  private var exhausted: Bool {
    cancellation.isCancelled || limits.seconds.map { elapsed(since: begin) >= $0 } ?? false
  }

  private func better(_ values: [Int], than other: [Int]?, _ goal: Goal) -> Bool {
    guard let other else { return true }
    return (goal.expression.value(at: values) ?? .max) <= (goal.expression.value(at: other) ?? .max)
  }

  private mutating func settle(
    _ goal: Goal, _ values: [Int], bound: Int, nodes: Int, since started: ContinuousClock.Instant
  ) {
    let value = goal.expression.value(at: values) ?? .max
    results.append(
      GoalResult(
        name: goal.name, value: value, bound: min(bound, value), nodes: nodes, seconds: elapsed(since: started)))
    if nodes > 0, results.count < goals.count { fix(goal, at: value) }
    model.hold(goal, at: value)
  }

  /// Fixes the columns that can't differ from their bound in any assignment with this value of the goal: where the
  /// relaxation's reduced cost alone exceeds what is left between its bound and the value. 约化费用固定
  private mutating func fix(_ goal: Goal, at value: Int) {
    guard let relaxed = Lowering(model, objective: goal.expression)?.relaxed() else { return }
    let slack = Double(value - goal.expression.constant) - relaxed.bound + 1e-4 * max(1, abs(relaxed.bound) * 1e-4)
    for column in model.columns.indices where model.columns[column].whole {
      let bounds = model.columns[column].bounds
      if relaxed.reduced[column] > slack, abs(relaxed.values[column] - Double(bounds.lowerBound)) < 1e-7 {
        model.narrow(column, to: bounds.lowerBound)
      } else if -relaxed.reduced[column] > slack, abs(relaxed.values[column] - Double(bounds.upperBound)) < 1e-7 {
        model.narrow(column, to: bounds.upperBound)
      }
    }
  }

  private func elapsed(since instant: ContinuousClock.Instant) -> Double {
    let (seconds, attoseconds) = (clock.now - instant).components
    return Double(seconds) + Double(attoseconds) * 1e-18
  }

  /// The least an expression could be by the bounds of its variables alone.
  private func lowest(_ expression: Expression) -> Int {
    expression.terms.reduce(expression.constant) { sum, term in
      let bounds = model.columns[term.variable.index].bounds
      let edge = term.coefficient > 0 ? bounds.lowerBound : bounds.upperBound
      return sum &+ term.coefficient &* edge
    }
  }

  private struct Answer {
    var values: [Int]?
    var bound = Int.min
    var nodes = 0
    var stop = Stop.proven
    var failure: Outcome?
  }

  private func minimise(_ goal: Goal, in model: Model, cutoff: [Int]?, _ progress: (Progress) -> Void) -> Answer {
    var model = model
    if let cutoff, let value = goal.expression.value(at: cutoff) { model.hold(goal, at: value) }
    guard let lowered = Lowering(model, objective: goal.expression) else {
      return Answer(failure: .failed("\(model.name): a number is too large for the solver"))
    }
    if lowered.contradicts { return Answer(failure: .infeasible) }
    let seconds = limits.seconds.map { max(0.01, $0 - elapsed(since: begin)) }
    return withoutActuallyEscaping(progress) { progress in
      let watch = Watch(goal: goal.name, cancellation: cancellation, progress: progress)
      let (result, values) = lowered.solve(limits, seconds: seconds, watch)
      return answer(result, values, model, goal)
    }
  }

  /// What GLPK's answer means; the values are checked in whole numbers first.
  private func answer(_ result: cglpk_result, _ raw: [Double], _ model: Model, _ goal: Goal) -> Answer {
    var answer = Answer(nodes: Int(result.nodes))
    if result.fatal != 0 { return Answer(failure: .failed("\(model.name): \(message(of: result))")) }
    if result.bound > -1e15, result.bound < 1e15 { answer.bound = Int((result.bound - 1e-6).rounded(.up)) }
    switch Int(result.why) {
    case Int(CGLPK_DONE): answer.stop = .proven
    case Int(CGLPK_NODES): answer.stop = .nodes
    case Int(CGLPK_TIME): answer.stop = .time
    case Int(CGLPK_GAP): answer.stop = .gap
    case Int(CGLPK_STOPPED): answer.stop = .cancelled
    default: return Answer(failure: .failed("\(model.name): GLPK stopped without a word"))
    }
    switch Int(result.held) {
    case Int(CGLPK_OPTIMAL), Int(CGLPK_FEASIBLE):
      let values = raw.map { Int($0.rounded()) }
      guard model.holds(values), let value = goal.expression.value(at: values) else {
        return Answer(failure: .failed("\(model.name): GLPK's answer breaks a row"))
      }
      answer.values = values
      if answer.stop == .proven { answer.bound = value }
    case Int(CGLPK_INFEASIBLE): answer.failure = .infeasible
    case Int(CGLPK_UNBOUNDED): answer.failure = .failed("\(model.name): unbounded")
    default: break
    }
    return answer
  }

  private func message(of result: cglpk_result) -> String {
    withUnsafeBytes(of: result.message) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }
}

extension Model {
  /// Asks that a goal is no worse than a value.
  fileprivate mutating func hold(_ goal: Goal, at value: Int) {
    require("hold \(goal.name)", in: ...value) { goal.expression }
  }
}
