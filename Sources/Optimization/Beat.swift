// What an answer that is held already spares.
extension LexicographicSearch {
  /// Looks for less than what an answer that is as good in the goals before has in this one: the best so far, or one that
  /// the caller holds.
  mutating func beat(_ goal: Goal, _ attained: Int, _ progress: (Progress) -> Void) -> Outcome? {
    let started = clock.now
    if attained <= goal.floor ?? .min || exhausted {
      if attained > goal.floor ?? .min { stop = cancellation.isCancelled ? .cancelled : .time }
      settle(goal, at: attained, bound: goal.floor ?? lowest(goal.expression), nodes: 0, since: started)
      return nil
    }
    let relaxed = relaxed(goal, until: attained)
    var less = model
    less.hold(goal, at: attained - 1)
    var answer = Answer(failure: .infeasible)
    if less.fix(goal, below: attained, with: relaxed) { answer = minimise(goal, in: less, progress) }
    var (value, bound) = (attained, attained)
    switch answer.failure {
    case .infeasible: break
    case .some(let failure): return failure
    case nil:
      note(answer.stop, of: goal)
      if let values = answer.values {
        best = values
        value = goal.expression.value(at: values) ?? attained
      }
      bound = max(goal.floor ?? lowest(goal.expression), answer.bound)
    }
    model.fix(goal, below: value + 1, with: relaxed)
    settle(goal, at: value, bound: bound, nodes: answer.nodes, since: started)
    return nil
  }

  /// The relaxation of the model with one goal, made tighter until no answer can be better than a value; nil where it has
  /// none that GLPK can tell.
  func relaxed(_ goal: Goal, until value: Int) -> Relaxation? {
    guard let lowered = try? Lowering(model, objective: goal.expression), !lowered.flat.isLargeGoal,
      let room = try? Checked.difference(value, lowered.flat.constant),
      let relaxed = lowered.relaxed(
        until: Double(room) / Double(lowered.flat.unit) - 0.01, watch(goal, lowered.flat) { _ in })
    else { return nil }
    return Relaxation(flat: lowered.flat, bound: relaxed.bound, values: relaxed.values, reduced: relaxed.reduced)
  }
}

/// A model's relaxation with one goal: its least value in units of the flat objective, and the values and reduced costs
/// of the columns there. 线性松弛
struct Relaxation {
  var flat: FlatModel
  var bound: Double
  var values: [Double]
  var reduced: [Double]
}

extension Model {
  /// Fixes the columns that can't differ from their bound in any assignment whose value of the goal is below a limit:
  /// where the relaxation's reduced cost alone exceeds what is left between its bound and the limit. False where nothing
  /// is left at all, so that there is no such assignment. 约化费用固定
  @discardableResult
  mutating func fix(_ goal: Goal, below limit: Int, with relaxed: Relaxation?) -> Bool {
    guard let relaxed, let room = try? Checked.difference(limit - 1, relaxed.flat.constant) else { return true }
    let most = (Double(room) / Double(relaxed.flat.unit)).rounded(.down)
    let slack = most - relaxed.bound + 1e-4 * max(1, abs(relaxed.bound) * 1e-4)
    guard slack >= 0 else { return false }
    for column in columns.indices where relaxed.flat.isPlain(column) {
      let bounds = columns[column].bounds
      if relaxed.reduced[column] > slack, abs(relaxed.values[column] - Double(bounds.lowerBound)) < 1e-7 {
        narrow(column, to: bounds.lowerBound)
      } else if -relaxed.reduced[column] > slack, abs(relaxed.values[column] - Double(bounds.upperBound)) < 1e-7 {
        narrow(column, to: bounds.upperBound)
      }
    }
    return true
  }
}
