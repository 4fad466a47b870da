internal import Visit
internal import Wording

/// What leaves a junior above a senior: a hard rule about one of the two, a need, the host's chair, rules about others, or
/// goals that weigh more. 倒置的理由
struct InversionExcuse: Sendable {
  let why: Phrase
  let lines: [Int]

  init(_ context: Context, _ problem: SeatingProblem, _ senior: Int, _ junior: Int) {
    let hard = problem.demands.filter { $0.weight == nil }
    let own = hard.filter { demand in demand.named.contains { $0 == senior || $0 == junior } }
    func lines(_ demands: [SeatDemand]) -> [Int] {
      context.visit.origins.lines(of: unique(demands.compactMap(\.rule)).map { .rule($0) })
    }
    let activity = context.visit.origins.lines(of: [.activity(problem.activity.id)])
    let both = [senior, junior].map { problem.sitters[$0] }
    let goals = context.visit.goals
    if own.contains(where: { $0.rule != nil }) {
      self.lines = lines(own)
      why = .inversionByRule(lines: self.lines)
    } else if own.contains(where: \.isCompanionship) {
      self.lines = context.visit.origins.lines(of: both.map { .person($0.person.id) })
      why = .inversionByCompanion
    } else if !own.isEmpty {
      self.lines = activity
      why = .inversionByHostChair
    } else if let needing = both.first(where: \.needsAccess) {
      self.lines = context.visit.origins.lines(of: [.person(needing.person.id)])
      why = .inversionByNeed(needing.person.name)
    } else if hard.contains(where: { $0.rule != nil }) {
      self.lines = lines(hard)
      why = .inversionByOthers(lines: self.lines)
    } else if problem.sitters.contains(where: \.needsAccess) {
      self.lines = activity
      why = .inversionByNeeds
    } else if let wishes = goals.firstIndex(of: .preferences), let order = goals.firstIndex(of: .precedence),
      wishes < order
    {
      self.lines = context.visit.origins.lines(of: [.section("visit")])
      why = .inversionByGoals
    } else {
      self.lines = activity
      why = .inversionUnexcused
    }
  }
}

extension SeatDemand {
  /// Whether it seats a companion beside whom he helps.
  var isCompanionship: Bool {
    if case .adjacent = kind { return rule == nil }
    return false
  }

  /// The sitters that it names.
  var named: [Int] {
    switch kind {
    case .pin(let person, _): [person]
    case .adjacent(let pair), .notAdjacent(let pair), .sameTable(let pair), .otherTables(let pair):
      [pair.first, pair.second]
    case .atMost(_, let people, _), .atLeast(_, let people, _), .noneOr(_, let people, _): people
    case .strangers: []
    case .kept(let groups): groups.flatMap { $0 }
    }
  }
}
