internal import Optimization
internal import Precedence
internal import Visit
internal import Wording

/// Seats everybody at every activity that has a hall: the activities are independent of one another. What was kept is
/// taken over where the same people are in the same hall. 排座
func planSeating(_ context: Context, items: [Plan.Item], keeping kept: [SeatingPart] = []) -> [SeatingPart] {
  context.progress(.init(planner: "seating"))
  let seated = items.filter { $0.hall != nil }
  let isVaried = { (item: Plan.Item) in context.register.activities[item.activity]?.seating.variety ?? false }
  let parts = concurrentMap(seated.filter { !isVaried($0) }, jobs: context.limits.jobs) { item -> SeatingPart? in
    if let same = kept.first(where: { $0.item.seats(sameAs: item) }) { return same.at(item) }
    return Trace.span("seats \(item.activity.text)", .part) { seat(context, item) }
  }
  var all = Dictionary(
    parts.compactMap { part in part.map { ($0.item.activity, $0) } }, uniquingKeysWith: { first, _ in first })
  // Where people want other neighbours than before, one activity after the other.
  var met = Set<Neighbours>()
  for item in seated where isVaried(item) {
    guard let part = seat(context, item, met: met) else { continue }
    met.formUnion(part.neighbours)
    all[item.activity] = part
  }
  return seated.compactMap { all[$0.activity] }
}

extension Plan.Item {
  fileprivate func seats(sameAs other: Plan.Item) -> Bool {
    activity == other.activity && hall == other.hall && attend.map(\.person) == other.attend.map(\.person)
  }
}

extension SeatingPart {
  /// The same seats at another time.
  fileprivate func at(_ item: Plan.Item) -> SeatingPart {
    var part = self
    part.item = item
    return part
  }
}

private func seat(_ context: Context, _ item: Plan.Item, met: Set<Neighbours> = []) -> SeatingPart? {
  guard let activity = context.register.activities[item.activity],
    let hall = item.hall.flatMap({ context.register.halls[$0] })
  else { return nil }
  let attending = item.attend.compactMap { context.register.people[$0.person] }
  let (problem, result) = DividedSeating(
    context: context, activity: activity, hall: hall, attending: attending, met: met
  ).run()
  let report = SeatingReport(context, problem, result)
  var part = SeatingPart(item: item, seats: report.seats)
  if activity.seating.variety { part.neighbours = problem.neighbours(result.seating) }
  part.certificate = SeatCertificate(context, problem, result.seating)
  part.contribution.goals = result.goals
  // Who met before is decided by now, and might have been decided otherwise: each pair again may be spared.
  if activity.seating.variety, let preferences = result.goals[.preferences] {
    part.contribution.goals[.preferences]?.bound = max(0, preferences.bound - met.count)
  }
  part.contribution.unmet = report.unmet
  part.contribution.findings = report.findings
  part.contribution.cutShort = result.cutShort
  return part
}
