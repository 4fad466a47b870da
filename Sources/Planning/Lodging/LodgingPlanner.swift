internal import Optimization
internal import Visit
internal import Wording

/// A room for every guest night, as the rules, the order and the goals ask. 住宿规划
///
/// The classes of rooms are decided by a model that is solved goal by goal; numbers are given out afterwards, and the
/// values of the goals are counted from the rooms themselves.
func planLodging(_ context: Context) -> (stays: [Plan.Stay], contribution: Contribution) {
  let problem = LodgingProblem(context)
  var contribution = Contribution("lodging")
  guard !problem.guests.isEmpty else {
    for goal in context.visit.goals where LodgingScore().value(goal) != nil {
      contribution.goals[goal] = Contribution.Bounded(value: 0, bound: 0)
    }
    return ([], contribution)
  }
  let result = LodgingSearch(context, problem).run()
  contribution.goals = result.goals
  contribution.cutShort = result.cutShort
  var (guests, placements) = (problem, problem.returned(result.placements))
  let split = LodgingSplit(context: context, goals: context.visit.goals.filter { result.goals[$0] != nil })
  if let changed = split.solve(problem, placements) {
    (guests, placements) = changed
    contribution.goals = split.bounded(guests, placements)
  } else if let served = contribution.goals[.served], served.value > 0 {
    // Who keeps one room for all nights leaves more without one than who changes.
    contribution.goals[.served]?.bound = min(served.bound, split.leastUnserved(problem))
  }
  let report = LodgingReport(context: context, problem: guests, placements: placements)
  contribution.unmet = report.unmet()
  contribution.findings = report.findings()
  return (stays(guests, placements), contribution)
}

/// The stays of a plan; who keeps the room after a day of change has one stay.
private func stays(_ problem: LodgingProblem, _ placements: [LodgingPlacement?]) -> [Plan.Stay] {
  var stays: [Plan.Stay] = []
  for (guest, placement) in zip(problem.guests, placements) {
    guard let placement else { continue }
    let room = problem.rooms[placement.room]
    if let last = stays.last, last.person == guest.person.id, last.nights.upperBound == placement.nights.lowerBound,
      last.hotel == room.hotel, last.room == room.room.number
    {
      stays[stays.count - 1].nights = last.nights.lowerBound..<placement.nights.upperBound
    } else {
      stays.append(
        Plan.Stay(person: guest.person.id, hotel: room.hotel, room: room.room.number, nights: placement.nights))
    }
  }
  return stays
}

extension LodgingModel {
  /// A goal of the visit on this model.
  func goal(_ name: GoalName) -> Goal {
    switch name {
    case .served: Goal("served", served.expression, floor: 0)
    case .precedence: Goal("precedence", inversions.expression, floor: 0)
    case .preferences: Goal("preferences", preferences.expression, floor: 0)
    case .cost, .vehicles, .comfort: Goal(name.rawValue, cost.expression)
    }
  }

  /// What an answer gives each guest.
  func choices(in values: Assignment) -> [RoomHandout.Choice?] {
    options.map { options in
      options.first { values[$0.variable] == 1 }.map { RoomHandout.Choice(roomClass: $0.roomClass, nights: $0.nights) }
    }
  }

  /// The couples who share a room in an answer.
  func couples(in values: Assignment) -> [LodgingProblem.Pair] {
    unique(shared.filter { values[$0.variable] == 1 }.map(\.pair))
  }
}
