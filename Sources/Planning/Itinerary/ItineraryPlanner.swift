internal import Visit
internal import Wording

/// A start and a hall for every activity, and who is there. 日程规划
///
/// First a programme is looked for in which everybody who is asked is there; no other can be better, and the earliest
/// of them is taken. Where there is none, a model decides who can't be there, and the earliest starts are taken for
/// that.
func planItinerary(_ context: Context) -> (items: [Plan.Item], contribution: Contribution) {
  let problem = ItineraryProblem(context)
  let decision = ItineraryDecision(context, problem)
  var contribution = Contribution("itinerary")
  let result = decision.run()
  let values: [GoalName: Int] = [
    .served: result.programme.served(problem), .preferences: result.programme.preferences(problem),
  ]
  for goal in context.visit.goals {
    guard let value = values[goal] else { continue }
    let proof = result.proofs[goal] ?? Contribution.Bounded(value: value, bound: 0)
    contribution.goals[goal] = Contribution.Bounded(
      value: value, bound: min(value, proof.bound), seconds: proof.seconds)
  }
  contribution.cutShort = result.cutShort
  let report = ItineraryReport(context: context, problem: problem, programme: result.programme)
  contribution.unmet = report.unmet()
  contribution.findings = report.findings()
  return (items(result.programme, problem, context), contribution)
}

private func items(_ programme: Programme, _ problem: ItineraryProblem, _ context: Context) -> [Plan.Item] {
  let items = problem.events.indices.compactMap { event -> Plan.Item? in
    guard let option = programme.options[event].map({ problem.events[event].options[$0] }) else { return nil }
    return Plan.Item(
      activity: problem.events[event].activity.id, start: option.start, end: problem.end(event, option),
      hall: option.hall, place: option.place, attend: attend(event, programme, problem, context))
  }
  return items.enumerated().sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }.map(\.element)
}

/// Who is there, in listing order; whoever stands in for somebody stands once, with whom.
private func attend(
  _ event: Int, _ programme: Programme, _ problem: ItineraryProblem, _ context: Context
) -> [Plan.Attendance] {
  var standsFor: [Person.ID: Person.ID] = [:]
  var people: [Person.ID] = []
  for (asked, attendance) in zip(problem.events[event].asked, programme.attendance[event]) {
    switch attendance {
    case .present: people.append(asked.person)
    case .deputy(let deputy):
      people.append(deputy)
      standsFor[deputy] = asked.person
    case .missing, .away, .unmet: continue
    }
  }
  let listing = context.register.listing
  return unique(people).sorted { (listing[$0] ?? Int.max, $0) < (listing[$1] ?? Int.max, $1) }
    .map { Plan.Attendance(person: $0, standsFor: standsFor[$0]) }
}
