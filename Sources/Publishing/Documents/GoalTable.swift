public import Visit
internal import Wording

extension Papers {
  /// How good the plan is and how good it could be, with each planner's share. 目标
  var goalTable: Table {
    var table = Table(
      "goals", title: self(.goals),
      columns: [
        .init(self(.goal)), .init(self(.value), isNumeric: true), .init(self(.bound), isNumeric: true),
        .init(self(.gap), isNumeric: true), .init(self(.verdict), isLong: true),
      ])
    table.rows = plan.goals.flatMap { goal in
      let whole = [
        self(goal.name.label), amount(goal.value, goal.name), amount(goal.bound, goal.name), percent(goal.gap),
        verdict(goal.value, goal.bound, proven: goal.proven, gap: goal.gap, planners: goal.parts.map(\.planner)),
      ]
      return [whole]
        + (goal.parts.count > 1 && (goal.value != 0 || !goal.proven) ? goal.parts.map { row(of: $0, goal.name) } : [])
    }
    return table
  }

  private func row(of part: Plan.Part, _ goal: GoalName) -> [String] {
    let gap = Plan.Goal(name: goal, value: part.value, bound: part.bound).gap
    return [
      "  " + self(part.planner, Terms.planner), amount(part.value, goal), amount(part.bound, goal), percent(gap),
      verdict(part.value, part.bound, proven: part.proven, gap: gap, planners: [part.planner]),
    ]
  }

  /// A value of 0 is best whatever else is decided; so is what the timetable reaches by itself. The others are best for
  /// the times that the timetable has set, because it is decided before them; seats on the chairs that are laid for those
  /// who come; rides among the runs that were tried, since these leave at some of all the moments at which they might.
  private func verdict(_ value: Int, _ bound: Int, proven: Bool, gap: Double, planners: [String]) -> String {
    guard proven else { return self(.notProven(Decimals.text(gap * 100, places: 2))) }
    let alone = planners.allSatisfy { $0 == "itinerary" }
    if value == 0 || alone { return self(.provenBest) }
    return self(
      .provenGivenTimetable(chairs: planners.contains("seating"), runs: planners.contains("transport")))
  }

  private func amount(_ value: Int, _ goal: GoalName) -> String { Self.amount(value, of: goal) }
  private func percent(_ gap: Double) -> String { Self.percent(gap) }

  /// What a goal counts, as it is printed: cost in currency units.
  public static func amount(_ value: Int, of goal: GoalName) -> String { Decimals.text(value, places: goal.places) }
  /// A share in per cent.
  public static func percent(_ share: Double) -> String { Decimals.text(share * 100, places: 2) + "%" }
}
