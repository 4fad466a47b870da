internal import Audit
internal import Planning
public import Visit
public import Wording

/// An office's plan made whole: what its tables say is kept as far as the rules allow, and all the rest is planned. 补全
///
/// Its goals are those of the whole plan, and their bounds those of the best plan, so that they say what the tables cost.
public struct Completion: Sendable {
  /// The whole plan.
  public let plan: Plan
  /// What is otherwise than the tables say.
  public let mending: Mending

  /// Completes a plan; nil where no way was found within the limits.
  public init?(_ handmade: HandmadePlan, beside best: Plan, of visit: Visit, language: Language) {
    guard let mending = Mending(handmade, beside: best, of: visit, for: .improve, language: language) else {
      return nil
    }
    self.mending = mending
    var plan = mending.plan
    plan.scenario = best.scenario
    plan.made = best.made
    plan.order = best.order
    plan.certificates = certificates(of: plan, for: visit, language: language)
    plan.made.cutShort = best.made.cutShort || mending.isCutShort
    // What the audit says of the best plan isn't true of this one.
    let said = Audit.report(on: best, for: visit, language: language).findings
    plan.findings = best.findings.filter { !said.contains($0) }
    plan.made.complete = plan.unmet.isEmpty && !plan.findings.contains(where: \.isShortfall)
    plan.goals = best.goals
    plan.goals = Self.goals(Audit.report(on: plan, for: visit, language: language).goals, beside: best.goals)
    self.plan = plan
  }

  /// The best plan's bounds hold up to the first goal that comes out otherwise than there; of those behind it nothing is
  /// known but that none is below nought.
  private static func goals(_ values: [GoalName: Int], beside best: [Plan.Goal]) -> [Plan.Goal] {
    var isSame = true
    return best.map { goal in
      let value = values[goal.name] ?? goal.value
      let bound = isSame ? min(goal.bound, value) : min(0, value)
      isSame = isSame && value == goal.value
      return Plan.Goal(name: goal.name, value: value, bound: bound)
    }
  }
}
