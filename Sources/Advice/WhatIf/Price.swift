public import Visit

/// What something costs goal by goal, in the order of the scenario's goals; less than 0 is a gain. 代价
public struct Price: Sendable, Hashable, Comparable {
  /// The difference of each goal.
  public let goals: [Balance.Change]

  /// What a plan costs beyond another.
  public init(of plan: Plan, beyond base: Plan, in goals: [GoalName]) {
    let values = { (plan: Plan, name: GoalName) in plan.goals.first { $0.name == name }?.value ?? 0 }
    self.goals = goals.map { Balance.Change(name: $0, by: values(plan, $0) - values(base, $0)) }
  }

  /// A price by what each goal changes by.
  init(_ changes: [GoalName: Int], in goals: [GoalName]) {
    self.goals = goals.map { Balance.Change(name: $0, by: changes[$0] ?? 0) }
  }

  /// Nothing is different.
  public var isNothing: Bool { goals.allSatisfy { $0.by == 0 } }

  /// The goals that are different.
  public var differences: [Balance.Change] { goals.filter { $0.by != 0 } }

  /// The goal that decides: the first that is different. 决定的目标
  public var decisive: Balance.Change? { goals.first { $0.by != 0 } }

  /// The lower price comes first: the first goal that differs decides.
  public static func < (left: Price, right: Price) -> Bool {
    left.goals.map(\.by).lexicographicallyPrecedes(right.goals.map(\.by))
  }
}
