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
  let report = LodgingReport(context: context, problem: problem, placements: result.placements)
  contribution.unmet = report.unmet()
  contribution.findings = report.findings()
  let stays = zip(problem.guests, result.placements).compactMap { guest, placement in
    placement.map {
      Plan.Stay(
        person: guest.person.id, hotel: problem.rooms[$0.room].hotel, room: problem.rooms[$0.room].room.number,
        nights: $0.nights)
    }
  }
  return (stays, contribution)
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
