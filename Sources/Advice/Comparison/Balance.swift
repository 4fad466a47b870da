internal import Audit
internal import Precedence
public import Visit
public import Wording

/// What a plan comes to, recomputed by the audit for the goals of the scenario. 账目
public struct Account: Sendable {
  /// The value of each goal, less being better.
  public let values: [GoalName: Int]
  /// The minutes that each person waits, is early and rides longer than need be.
  public let minutes: [Person.ID: Minutes]

  /// What each planner contributes to each goal.
  public let parts: [GoalName: [String: Int]]
  /// Rules that the plan breaks.
  public let faults: [Finding]

  /// The account of a plan.
  public init(of plan: Plan, for visit: Visit) {
    let report = Audit.report(on: plan, for: visit, language: .zh)
    values = report.goals
    minutes = report.minutes
    parts = report.parts
    faults = report.faults
  }

  /// The values in an order of goals, to be compared one after the other.
  public func rank(_ goals: [GoalName]) -> [Int] { goals.map { values[$0] ?? 0 } }

  /// Whether nothing is worse than in another account, and something better. 支配
  public func dominates(_ other: Account, in goals: [GoalName]) -> Bool {
    let (mine, others) = (rank(goals), other.rank(goals))
    return mine != others && zip(mine, others).allSatisfy { $0 <= $1 }
  }
}

/// What one plan gains and costs against another. 得失
public struct Balance: Sendable, Hashable {
  /// The difference of each goal that differs, in the scenario's order; less than 0 is a gain.
  public private(set) var goals: [Change] = []
  /// The first of the order of precedence for whom waits and detours differ, and by how much.
  public private(set) var foremost: Person.ID?
  /// The minutes of that person.
  public private(set) var foremostMinutes = 0
  /// The minutes of all others together.
  public private(set) var otherMinutes = 0
  private var foremostName = Phrase(zh: "", en: "")

  /// A goal that differs.
  public struct Change: Sendable, Hashable {
    /// Which.
    public var name: GoalName
    /// By how much; less than 0 is better.
    public var by: Int
  }

  /// Nothing differs.
  public init() {}

  /// The balance of an account against another.
  public init(of account: Account, against base: Account, for visit: Visit) {
    goals = visit.goals.compactMap { name in
      let by = (account.values[name] ?? 0) - (base.values[name] ?? 0)
      return by == 0 ? nil : Change(name: name, by: by)
    }
    let differences = visit.people.reduce(into: [Person.ID: Minutes]()) { result, person in
      result[person.id] = (account.minutes[person.id] ?? 0) - (base.minutes[person.id] ?? 0)
    }.filter { $0.value != 0 }
    let listed = visit.people.filter { differences[$0.id] != nil }
    guard let first = OrderOfPrecedence(visit).sorted(listed.map(\.id)).first,
      let person = listed.first(where: { $0.id == first }), let by = differences[first]
    else { return }
    foremost = person.id
    foremostMinutes = by
    foremostName = Phrase(zh: person.name, en: person.nameLatin ?? person.name)
    otherMinutes = differences.values.reduce(0, +) - by
  }

  /// Whether it is better in anything.
  public var gains: Bool { goals.contains { $0.by < 0 } }
  /// Whether it is worse in anything.
  public var costs: Bool { goals.contains { $0.by > 0 } }

  /// In one sentence: what is gained, then what it costs.
  public var sentence: Phrase {
    let clauses = goals.flatMap { change in
      change.name == .comfort ? comfort(change.by) : [(change.by, Phrase.goalChange(change.name.rawValue, change.by))]
    }
    guard !clauses.isEmpty else { return .sameInEveryGoal }
    return .gainsAndCosts(clauses.filter { $0.0 < 0 }.map(\.1), clauses.filter { $0.0 > 0 }.map(\.1))
  }

  /// Comfort is told by who waits: the most senior for whom it differs, and all others together.
  private func comfort(_ weighted: Int) -> [(Int, Phrase)] {
    var clauses: [(Int, Phrase)] = []
    if foremostMinutes != 0 { clauses.append((foremostMinutes, .waitsLonger(foremostName, foremostMinutes))) }
    if otherMinutes != 0 { clauses.append((otherMinutes, .othersWaitLonger(otherMinutes, alone: clauses.isEmpty))) }
    return clauses.isEmpty ? [(weighted, .goalChange(GoalName.comfort.rawValue, weighted))] : clauses
  }
}
