internal import Planning
internal import Precedence
public import Visit
public import Wording

/// One of several plans for a visit, with what it gains and costs against the one that the scenario asks for. 备选方案
public struct Alternative: Sendable {
  /// What it is made for.
  public let profile: Profile
  /// The order of goals in which it is the best.
  public let goals: [GoalName]
  /// The plan; its goals are in its own order, as the audit counts them.
  public let plan: Plan
  /// What it comes to.
  public let account: Account
  /// Whether each goal is proven the best that can be, those before it in its own order being held; of a plan between two
  /// goals, that none is better in both.
  public let isProven: Bool
  /// What it gains and costs against the plan that the scenario asks for.
  public internal(set) var balance = Balance()
  /// Whom it treats otherwise than that plan.
  public internal(set) var people: Set<Person.ID> = []
  /// More that is to be said of it.
  var remarks: [Phrase] = []

  init(
    _ profile: Profile, _ draft: Draft, for visit: Visit, proven: Bool? = nil, weighing scale: Int = 1,
    floors: [GoalName: [String: Int]]? = nil
  ) {
    self.profile = profile
    goals = profile.goals(visit.goals)
    isProven = proven ?? (draft.plan.goals.allSatisfy(\.proven) && !draft.plan.made.cutShort)
    let account = Account(of: draft.plan, for: visit)
    var plan = draft.plan.restated(for: visit, in: goals, account, weighing: scale, floors: floors)
    plan.made.profile = profile == .asked ? nil : profile.name
    plan.made.goalOrder = goals == visit.goals ? nil : goals
    self.plan = plan
    // Counted once more, since findings and goals are the plan's own now.
    self.account = Account(of: plan, for: visit)
  }

  /// What is to be said of it in one sentence.
  public var sentence: Phrase {
    profile == .asked ? .comparedWith : .clauses([balance.sentence] + remarks)
  }

  /// The same, told against another.
  func against(_ base: Alternative, in visit: Visit) -> Alternative {
    var result = self
    result.balance = Balance(of: account, against: base.account, for: visit)
    result.people = PlanComparison(of: [base.plan, plan], for: visit).people(noticing: 0, 1)
    if profile == .foremost {
      let first = OrderOfPrecedence(visit).people.prefix(Profile.foremostCount)
      let by = first.reduce(0) { $0 + (account.minutes[$1] ?? 0) - (base.account.minutes[$1] ?? 0) }
      if by != 0 { result.remarks = [.foremostWait(Profile.foremostCount, by)] }
    }
    return result
  }
}

extension Plan {
  /// The plan with the goals of a visit other than that for which it was made, in an order: what the audit counts, and
  /// bounds where they are of the same values. `scale` is what a preference of the visit weighed in the other; `floors` are
  /// bounds by goal and planner, where only these hold.
  func restated(
    for visit: Visit, in order: [GoalName], _ account: Account, weighing scale: Int,
    floors: [GoalName: [String: Int]]? = nil
  ) -> Plan {
    var plan = self
    plan.goals = order.compactMap { name in
      guard let goal = goals.first(where: { $0.name == name }) else { return nil }
      let parts = goal.parts.map { part -> Plan.Part in
        let value = account.parts[name]?[part.planner] ?? 0
        if let floors {
          let floor = floors[name]?[part.planner] ?? 0
          return Plan.Part(planner: part.planner, value: value, bound: min(value, floor))
        }
        let bound = name == .preferences ? min(value, part.bound / max(1, scale)) : min(0, value)
        return Plan.Part(planner: part.planner, value: value, bound: part.value == value ? part.bound : bound)
      }
      return Plan.Goal(
        name: name, value: parts.reduce(0) { $0 + $1.value }, bound: parts.reduce(0) { $0 + $1.bound },
        seconds: goal.seconds, parts: parts)
    }
    // Wishes that were added to come near another plan are no wishes of the visit.
    plan.findings = findings.filter { !($0.severity == .note && $0.rule.hasSuffix("/preference") && $0.lines.isEmpty) }
    return plan
  }
}
