internal import Precedence
internal import Visit

extension DayProblem {
  /// What it weighs to leave some units of a class, the lightest first.
  func weight(ofLeaving count: Int, _ party: Int, _ kind: Int, _ context: Context) -> Int {
    leaving(count, party, kind, context).reduce(0) { sum, unit in
      sum + unit.reduce(0) { $0 + context.order.weight(of: $1) }
    }
  }

  /// The units that are left when so many are: the lightest, the last of the order first.
  func leaving(_ count: Int, _ party: Int, _ kind: Int, _ context: Context) -> [[Person.ID]] {
    let units = parties[party].classes[kind].units.enumerated().map { index, unit in
      (weight: unit.reduce(0) { $0 + context.order.weight(of: $1) }, index: index, unit: unit)
    }
    return units.sorted { ($0.weight, -$0.index) < ($1.weight, -$1.index) }.prefix(count).map(\.unit)
  }

  /// A unit by itself: a class of one party. 独立单元
  struct Unit: Hashable {
    var party: Int
    var kind: Int
  }

  /// Where somebody stands alone because a rule asks it, one for each journey.
  func units(of person: Person.ID) -> [Unit] {
    parties.indices.flatMap { party in
      parties[party].classes.indices.filter { kind in
        parties[party].classes[kind].single && parties[party].classes[kind].units[0].contains(person)
      }.map { Unit(party: party, kind: $0) }
    }
  }

  /// Where a rule for some activities bears on somebody.
  func units(of person: Person.ID, for activities: [Activity.ID]) -> [Unit] {
    units(of: person).filter { parties[$0.party].model.goes(to: activities) }
  }

  /// The weight of wishes to ride with somebody on a journey on which that person is left behind.
  func lonely(_ decision: DayDecision) -> Int {
    let left = Set(decision.left.lazy.filter { $0.count > 0 }.map { Unit(party: $0.party, kind: $0.kind) })
    guard !left.isEmpty else { return 0 }
    return rules.pairs.filter(\.together).reduce(0) { sum, pair in
      let others = units(of: pair.second)
      let alone = units(of: pair.first, for: pair.at).count { first in
        !left.contains(first) && others.contains { $0.party == first.party && $0 != first && left.contains($0) }
      }
      return sum + alone * (pair.weight ?? 0)
    }
  }

  /// Whether two parties are aboard at one time on a run.
  func meet(_ one: Int, _ other: Int, on run: Int) -> Bool {
    guard case .trip(let index) = runs[run].work else { return false }
    let pattern = patterns[index]
    guard let mine = pattern.span(of: one), let theirs = pattern.span(of: other) else { return false }
    return mine.overlaps(theirs)
  }

  /// Weighted minutes that a convoy's people wait, are early and ride longer than usual when it goes at the time of a run.
  func discomfort(ofConvoy convoy: Int, _ run: Int, _ context: Context) -> Int {
    let schedule = runs[run].schedule
    return convoys[convoy].members.reduce(0) { sum, member in
      let wait = member.ready.map { schedule.leave[0] - context.visit.travel.board - $0 } ?? 0
      let early = member.due.map { $0 - schedule.arrive[1] } ?? 0
      let detour = schedule.arrive[1] - schedule.leave[0] - member.direct.minutes
      return sum + (max(0, wait) + max(0, early) + max(0, detour)) * context.order.courtesy(of: member.person)
    }
  }
}
