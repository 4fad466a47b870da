public import Optimization
public import Planning
internal import Precedence
public import Visit
public import Wording

/// A few plans that differ in ways that matter, none of which is better than another in everything. 备选方案
public struct Alternatives: Sendable {
  /// The plans: first as the scenario asks, then those of the named profiles, then those between two goals.
  public let plans: [Alternative]
  /// Plans that are no better in anything than one of these.
  public private(set) var dominated = 0
  /// Plans that come to the same as one of these, or that hardly anybody would notice.
  public private(set) var alike = 0
  /// Plans that the audit didn't pass: a fault of the program.
  public private(set) var faulty = 0
  /// Plans beyond the number that was asked for.
  public private(set) var beyond = 0

  /// The plans by position in the order in which they are recommended: as good as can be in the scenario's first goal,
  /// then in the next; and the goal by which each comes before the one after it. It is advice; nothing is chosen. 建议次序
  public var recommended: [(plan: Int, decisive: Balance.Change?)] {
    let goals = plans.first?.goals ?? []
    let ranks = plans.map { $0.account.rank(goals) }
    let order = plans.indices.sorted {
      ranks[$0] == ranks[$1] ? $0 < $1 : ranks[$0].lexicographicallyPrecedes(ranks[$1])
    }
    return order.enumerated().map { place, plan in
      guard place + 1 < order.count else { return (plan, nil) }
      let next = order[place + 1]
      let decisive = goals.indices.first { ranks[plan][$0] != ranks[next][$0] }
      return (plan, decisive.map { Balance.Change(name: goals[$0], by: ranks[plan][$0] - ranks[next][$0]) })
    }
  }

  /// Plans a visit in so many ways at most. `pair` asks for plans between two goals, `plan` for one that is as near to it
  /// as can be.
  public init(
    for base: Draft, count: Int, between pair: (GoalName, GoalName)? = nil, near plan: Plan? = nil, language: Language,
    cancellation: Cancellation = Cancellation()
  ) {
    let maker = AlternativeMaker(base: base, near: plan, language: language, cancellation: cancellation)
    let visit = base.visit
    let first = Alternative(.asked, base, for: visit)
    var kept = [first]
    var counts = Counts()
    let named = maker.make((plan == nil ? [] : [.closest]) + (pair == nil ? Self.named : []))
    Trace.span("comparing", .stage) {
      for candidate in named { counts.add(candidate, to: &kept, maker.floor, visit) }
    }
    if let (one, other) = pair ?? (kept.count < count ? (.cost, .comfort) : nil) {
      for candidate in Trace.span("front", .stage, { maker.front(one, other, effort: pair == nil ? .quick : .whole) }) {
        counts.add(candidate, to: &kept, maker.floor, visit)
      }
    }
    let chosen = Self.choose(max(1, count), of: kept)
    (dominated, alike, faulty) = (counts.dominated, counts.alike, counts.faulty)
    beyond = kept.count - chosen.count
    plans = chosen.map { $0.profile == .asked ? $0 : $0.against(first, in: visit) }
  }

  private static let named: [Profile] = [.ceremony, .fewestVehicles, .leastCost, .foremost]

  /// The named ones first; of those between two goals some that are evenly spread.
  private static func choose(_ count: Int, of plans: [Alternative]) -> [Alternative] {
    let named = plans.filter { !$0.profile.isBetween }
    let between = plans.filter(\.profile.isBetween)
    let room = count - named.count
    guard room > 0 else { return Array(named.prefix(count)) }
    guard between.count > room else { return named + between }
    guard room > 1 else { return named + [between[between.count / 2]] }
    return named + (0..<room).map { between[$0 * (between.count - 1) / (room - 1)] }
  }

  private struct Counts {
    var dominated = 0
    var alike = 0
    var faulty = 0

    /// Keeps a plan unless it is faulty, dominated, or hardly different from one that is kept; what it dominates goes.
    mutating func add(_ candidate: Alternative, to kept: inout [Alternative], _ floor: Int, _ visit: Visit) {
      guard candidate.account.faults.isEmpty else { return faulty += 1 }
      let goals = visit.goals
      let isClosest = candidate.profile == .closest
      if !isClosest {
        let own = candidate.account.measures(for: visit)
        if kept.contains(where: { own == $0.account.measures(for: visit) }) { return alike += 1 }
        if kept.contains(where: { $0.account.dominates(candidate.account, in: goals, visit) }) {
          return dominated += 1
        }
      }
      let isSeen = kept.allSatisfy { other in
        let people = PlanComparison(of: [other.plan, candidate.plan], for: visit).people(noticing: 0, 1)
        return people.count >= (isClosest || other.profile == .closest ? 1 : floor)
      }
      guard isSeen else { return alike += 1 }
      let before = kept.count
      kept.removeAll { other in
        ![.asked, .closest].contains(other.profile) && candidate.account.dominates(other.account, in: goals, visit)
      }
      dominated += before - kept.count
      kept.append(candidate)
    }
  }
}

extension Account {
  /// Unweighted minutes of the first of the order.
  func foremostMinutes(in visit: Visit) -> Int {
    OrderOfPrecedence(visit).people.prefix(Profile.foremostCount).reduce(0) { $0 + (minutes[$1] ?? 0) }
  }

  /// All by which plans are told apart: the goals, and the minutes of the foremost.
  func measures(for visit: Visit) -> [Int] { rank(visit.goals) + [foremostMinutes(in: visit)] }

  /// Whether nothing is worse than in another account, and something better, the minutes of the foremost included.
  func dominates(_ other: Account, in goals: [GoalName], _ visit: Visit) -> Bool {
    let (mine, others) = (measures(for: visit), other.measures(for: visit))
    return mine != others && zip(mine, others).allSatisfy { $0 <= $1 }
  }
}
