internal import Visit
internal import Wording

/// The goals of a plan, recomputed planner by planner from the scenario and the plan alone. 目标复算
extension Inspection {
  /// What each goal comes to.
  func recomputedGoals() -> [GoalName: [String: Int]] {
    [
      .served: servedParts(), .precedence: precedenceParts(), .preferences: preferenceParts(),
      .vehicles: ["transport": vehicleDays.count], .cost: costParts(), .comfort: ["transport": discomfort()],
    ]
  }
}

extension AuditRule {
  /// The plan has the scenario's goals, in its order, or in the order in which it says that it was made. 目标齐全
  static let goalList = AuditRule("goal-list") { audit in
    let found = audit.plan.goals.map(\.name)
    let asked = audit.visit.goals
    let order = audit.plan.made.goalOrder ?? asked
    guard found != order || found.count != asked.count || Set(found) != Set(asked) else { return [] }
    return [
      Remark(
        .auditGoalList(
          found: found.map(\.rawValue).joined(separator: ", "),
          expected: (Set(order) == Set(asked) ? order : asked).map(\.rawValue).joined(separator: ", ")),
        parts: [.key(.section("visit"), "goals")])
    ]
  }

  /// Each goal's value is what the plan comes to. 目标数值
  static let goalValue = AuditRule("goal-value") { audit in
    audit.plan.goals.compactMap { goal in
      let parts = audit.goals[goal.name] ?? [:]
      let value = parts.values.total()
      guard value != goal.value else { return nil }
      let strays = goal.parts.filter { ($0.value != parts[$0.planner] ?? 0) }.map(\.planner)
      return Remark(
        .auditGoalValue(goal.name.label, found: goal.value, expected: value, planners: strays.joined(separator: ", ")))
    }
  }

  /// The parts of a goal are its planners' own, each once, and come to its value and its bound. 目标构成
  static let goalParts = AuditRule("goal-parts") { audit in
    let planners: Set<String> = ["itinerary", "transport", "lodging", "seating", "duties"]
    return audit.plan.goals.compactMap { goal in
      guard !goal.parts.isEmpty else { return nil }
      let names = goal.parts.map(\.planner)
      let right =
        names.allSatisfy { planners.contains($0) } && Set(names).count == names.count
        && goal.parts.map(\.value).total() == goal.value && goal.parts.map(\.bound).total() == goal.bound
      return right ? nil : Remark(.auditGoalParts(goal.name.label))
    }
  }

  /// No bound is above its value. 下界
  static let goalBound = AuditRule("goal-bound") { audit in
    audit.plan.goals.flatMap { goal -> [Remark] in
      let pairs = [(goal.value, goal.bound)] + goal.parts.map { ($0.value, $0.bound) }
      guard let wrong = pairs.first(where: { $0.1 > $0.0 }) else { return [] }
      return [Remark(.auditGoalBound(goal.name.label, value: wrong.0, bound: wrong.1))]
    }
  }
}

extension GoalName {
  var label: Phrase {
    switch self {
    case .served: Label.served.phrase
    case .precedence: Label.precedence.phrase
    case .preferences: Label.preferences.phrase
    case .vehicles: Label.vehicles.phrase
    case .cost: Label.cost.phrase
    case .comfort: Label.comfort.phrase
    }
  }
}
