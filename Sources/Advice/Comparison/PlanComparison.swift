internal import Audit
public import Visit
internal import Wording

/// Plans of one visit side by side: goal by goal, person by person, and what each gains and costs against the first.
/// 方案比较
public struct PlanComparison: Sendable {
  /// The goals, in the scenario's order.
  public let goals: [GoalRow]
  /// What isn't the same in all plans, person by person in listing order, then time, seat, car and room.
  public let differences: [Difference]
  /// For each plan what it gains and costs against the first; that of the first is empty.
  public let balances: [Balance]

  /// One goal in all plans. 目标
  public struct GoalRow: Sendable, Hashable {
    /// Which.
    public var name: GoalName
    /// Of each plan, in their order; nil where a plan doesn't name it.
    public var values: [Plan.Goal?]
  }

  /// Something that isn't the same for somebody. 差异
  public struct Difference: Sendable, Hashable {
    /// For whom.
    public var person: Person.ID
    /// At what.
    public var occasion: Occasion
    /// In each plan, in their order; nil where a plan arranges nothing.
    public var provisions: [Provision?]
  }

  /// Compares plans of a visit with the first of them.
  public init(of plans: [Plan], for visit: Visit) {
    self.init(of: plans.map { ($0, visit) }, for: visit)
  }

  /// Compares plans of a visit with the first of them, each counted by the visit for which it was made: what changes in a
  /// visit may change what a plan comes to.
  public init(of plans: [(plan: Plan, visit: Visit)], for visit: Visit) {
    differences = visit.people.flatMap { Self.differences(of: $0.id, in: plans.map(\.plan)) }
    let accounts = plans.map { Account(of: $0.plan, for: $0.visit) }
    let plans = plans.map(\.plan)
    goals = visit.goals.map { name in
      GoalRow(name: name, values: zip(plans, accounts).map { $0.goal(name, by: $1) })
    }
    balances = accounts.map { account in
      accounts.first.map { Balance(of: account, against: $0, for: visit) } ?? Balance()
    }
  }

  /// How many people notice a difference between two of the plans, by position. 受影响人数
  public func people(noticing first: Int, _ second: Int) -> Set<Person.ID> {
    Set(differences.filter { $0.provisions[first] != $0.provisions[second] }.map(\.person))
  }

  private static func differences(of person: Person.ID, in plans: [Plan]) -> [Difference] {
    let arranged = plans.map { $0.provisions(of: person) }
    let tables = arranged.map {
      Dictionary($0.map { ($0.occasion, $0.provision) }, uniquingKeysWith: { first, _ in first })
    }
    var seen: Set<Occasion> = []
    let occasions = arranged.flatMap { $0.map(\.occasion) }.filter { seen.insert($0).inserted }
    let rows = occasions.map { occasion in
      Difference(person: person, occasion: occasion, provisions: tables.map { $0[occasion] })
    }.filter { row in row.provisions.contains { $0 != row.provisions.first } }
    return merged(
      rows.enumerated().sorted { ($0.element.turn, $0.offset) < ($1.element.turn, $1.offset) }.map(\.element))
  }

  /// Nights that follow one another and are the same are one difference.
  private static func merged(_ rows: [Difference]) -> [Difference] {
    rows.reduce(into: []) { result, row in
      if let last = result.last, case .nights(let before) = last.occasion, case .nights(let own) = row.occasion,
        before.upperBound == own.lowerBound, last.provisions == row.provisions
      {
        result[result.count - 1].occasion = .nights(before.lowerBound..<own.upperBound)
      } else {
        result.append(row)
      }
    }
  }
}

extension PlanComparison.Difference {
  /// Time first, then seats, cars and rooms; rides and nights in order of time.
  fileprivate var turn: [Int] {
    switch occasion {
    case .activity: [0]
    case .seat: [1]
    case .ride(let day, _, _, let turn): [2, day.ordinal, turn]
    case .nights(let nights): [3, nights.lowerBound.ordinal]
    }
  }
}

private func < (left: ([Int], Int), right: ([Int], Int)) -> Bool {
  left.0 == right.0 ? left.1 < right.1 : left.0.lexicographicallyPrecedes(right.0)
}

extension Plan {
  /// A goal with the value that the audit finds; the plan's bound stands only where it is of the same value.
  fileprivate func goal(_ name: GoalName, by account: Account) -> Plan.Goal? {
    guard let goal = goals.first(where: { $0.name == name }) else { return nil }
    let value = account.values[name] ?? goal.value
    return value == goal.value ? goal : Plan.Goal(name: name, value: value, bound: min(0, value))
  }
}
