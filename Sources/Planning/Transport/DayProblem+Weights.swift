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

  /// The class in which somebody stands alone because a rule asks it.
  func single(_ person: Person.ID, in party: Int) -> Int? {
    parties[party].classes.firstIndex { $0.single && $0.units[0].contains(person) }
  }

  /// Weighted minutes that a convoy's people wait and are early when it goes at the time of a run.
  func discomfort(ofConvoy convoy: Int, _ run: Int, _ context: Context) -> Int {
    let schedule = runs[run].schedule
    return convoys[convoy].members.reduce(0) { sum, member in
      let wait = member.ready.map { schedule.leave[0] - context.visit.travel.board - $0 } ?? 0
      let early = member.due.map { $0 - schedule.arrive[1] } ?? 0
      return sum + (max(0, wait) + max(0, early)) * context.order.courtesy(of: member.person)
    }
  }
}
