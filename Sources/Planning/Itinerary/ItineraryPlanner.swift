internal import Optimization
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

/// Decides a programme and says how good any could be.
private struct ItineraryDecision {
  let context: Context
  let problem: ItineraryProblem

  struct Result {
    var programme: Programme
    var proofs: [GoalName: Contribution.Bounded] = [:]
    var cutShort = false
  }

  init(_ context: Context, _ problem: ItineraryProblem) {
    self.context = context
    self.problem = problem
  }

  func run() -> Result {
    if let whole = whole() { return Result(programme: whole, proofs: Self.perfect) }
    return compromise()
  }

  /// Nobody is missing and nobody stands in: nothing can be better.
  private static let perfect: [GoalName: Contribution.Bounded] = [
    .served: Contribution.Bounded(value: 0, bound: 0), .preferences: Contribution.Bounded(value: 0, bound: 0),
  ]

  /// The earliest programme in which everybody is there who can be at any time, if there is one.
  private func whole() -> Programme? {
    var domains: [[Int]] = []
    var attendance: [[Programme.Attendance]] = []
    for event in problem.events.indices {
      let options = problem.events[event].options
      var fates: [Programme.Attendance] = []
      for asked in problem.events[event].asked {
        let possible = options.contains { problem.isPresent(asked.person, at: event, $0) }
        guard possible || asked.isExcused else { return nil }
        fates.append(possible ? .present : .away)
      }
      let people = zip(problem.events[event].asked, fates).filter { $0.1 == .present }.map(\.0.person)
      domains.append(
        options.indices.filter { option in
          people.allSatisfy { problem.isPresent($0, at: event, options[option]) }
        })
      attendance.append(fates)
    }
    let programme = Programme(options: problem.events.map { _ in 0 }, attendance: attendance)
    return earliest(programme, domains)
  }

  /// The programme with the earliest starts in listing order, held as decided and with the same people, or nil where
  /// the search finds none.
  private func earliest(_ programme: Programme, _ domains: [[Int]]) -> Programme? {
    let people = problem.events.indices.map { Set(programme.people(at: $0, problem)) }
    let search = ItinerarySearch(
      problem: problem, held: problem.events.indices.filter { programme.options[$0] != nil }, domains: domains,
      shares: { !people[$0].isDisjoint(with: people[$1]) }, nodes: context.limits.nodes)
    guard case .found(let options) = search.run() else { return nil }
    return Programme(options: problem.events.indices.map { options[$0] }, attendance: programme.attendance)
  }

  /// The best programme in which not everybody is everywhere.
  private func compromise() -> Result {
    let domains = thinned()
    let isThinned = zip(domains, problem.events).contains { $0.count < $1.options.count }
    var itinerary = ItineraryModel(problem, domains: domains)
    let goals = self.goals
    itinerary.model.goals = goals.map {
      $0 == .served
        ? Goal("served", itinerary.served.expression, floor: 0)
        : Goal("preferences", itinerary.preferences.expression, floor: 0)
    }
    itinerary.model.goals.append(Goal("dropped", itinerary.dropped.expression, floor: 0))
    itinerary.model.goals.append(Goal("away", itinerary.away.expression, floor: 0))
    itinerary.model.goals.append(Goal("deputies", itinerary.substitutes.expression, floor: 0))
    let outcome = solve(itinerary.model, limits: context.solving, cancellation: context.cancellation) {
      context.report("itinerary", $0)
    }
    guard case .solved(let values, let results, let stop) = outcome else {
      return Result(programme: SimpleProgramme(problem).build(), cutShort: true)
    }
    let decided = itinerary.programme(values)
    var result = Result(programme: settled(decided) ?? decided)
    for (goal, found) in zip(goals, results) {
      result.proofs[goal] = Contribution.Bounded(
        value: found.value, bound: isThinned ? 0 : found.bound, seconds: found.seconds)
    }
    result.cutShort = isThinned || (stop != .proven && stop != .gap)
    return result
  }

  private var goals: [GoalName] {
    let goals = unique(context.visit.goals.filter { $0 == .served || $0 == .preferences })
    return goals.contains(.served) ? goals : [.served] + goals
  }

  /// The earliest starts at which the same people are there and the same are away.
  private func settled(_ programme: Programme) -> Programme? {
    let domains = problem.events.indices.map { event in
      problem.events[event].options.indices.filter { index in
        let option = problem.events[event].options[index]
        return programme.people(at: event, problem).allSatisfy { problem.isPresent($0, at: event, option) }
          && zip(problem.events[event].asked, programme.attendance[event]).allSatisfy { asked, attendance in
            attendance != .away || !problem.isPresent(asked.person, at: event, option)
          }
      }
    }
    return earliest(programme, domains)
  }

  /// Options evenly left out where a model of all of them would be too large.
  private func thinned() -> [[Int]] {
    let total = problem.events.reduce(0) { $0 + $1.options.count }
    let share = max(1, (total + 2999) / 3000)
    return problem.events.map { event in
      event.options.indices.filter { $0 % share == 0 || event.options.count <= 2 }
    }
  }
}
