internal import Optimization
internal import Precedence
internal import Visit
internal import Wording

/// Seats everybody at every activity that has a hall: the activities are independent of one another. 排座
func planSeating(_ context: Context, items: [Plan.Item]) -> (seats: [Plan.Seat], contribution: Contribution) {
  context.progress(.init(planner: "seating"))
  let parts = concurrentMap(items.indices.filter { items[$0].hall != nil }, jobs: context.limits.jobs) { index in
    seat(context, items[index])
  }
  var seats: [Plan.Seat] = []
  var contribution = Contribution("seating")
  for name in [GoalName.served, .precedence, .preferences] {
    contribution.goals[name] = Contribution.Bounded(value: 0, bound: 0)
  }
  for part in parts.compactMap({ $0 }) {
    seats += part.report.seats
    contribution.unmet += part.report.unmet
    contribution.findings += part.report.findings
    contribution.cutShort = contribution.cutShort || part.result.cutShort
    for (name, own) in part.result.goals {
      contribution.goals[name]?.value += own.value
      contribution.goals[name]?.bound += own.bound
      contribution.goals[name]?.seconds += own.seconds
    }
  }
  return (seats, contribution)
}

private func seat(
  _ context: Context, _ item: Plan.Item
) -> (report: SeatingReport, result: SeatingSearch.Result)? {
  guard let activity = context.register.activities[item.activity],
    let hall = item.hall.flatMap({ context.register.halls[$0] })
  else { return nil }
  let attending = item.attend.compactMap { context.register.people[$0.person] }
  let problem = SeatingProblem(context, activity, hall, attending: attending)
  let result = SeatingSearch(context: context, problem: problem).run()
  return (SeatingReport(context, problem, result), result)
}
