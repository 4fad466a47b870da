internal import Precedence
public import Visit
public import Wording

extension Draft {
  /// A draft of a plan that was made before, so that a change plans anew only what it touches and is held against that very
  /// plan. Nil where something in the plan is unmet or set aside, or where it can't be taken apart. 由方案还原底稿
  ///
  /// `count` says what each planner contributes to each goal in a plan: days are told apart by plans that have nothing but
  /// their rides. Bounds are those of the plan where the whole is proven, else none.
  public init?(
    restoring plan: Plan, of visit: Visit, language: Language, count: @escaping (Plan) -> [GoalName: [String: Int]]
  ) {
    guard plan.made.complete, plan.unmet.isEmpty, plan.activities.count <= visit.activities.count else { return nil }
    let context = Context(visit, language: language)
    let restoring = Restoring(plan: plan, context: context, totals: count(plan), count: count)
    self.init(visit, language, scope: Set(Stage.allCases))
    programme = ProgrammePart(items: plan.activities, contribution: restoring.contribution("itinerary"))
    lodging = LodgingPart(stays: plan.stays, contribution: restoring.contribution("lodging"))
    (meetings, duties) = planMeetings(context, items: plan.activities)
    guard let seats = restoring.seating(), let rides = restoring.transport(meetings) else { return nil }
    (seating, transport) = (seats, rides)
    assemble(context)
    guard restoring.isSame(as: self.plan) else { return nil }
    self.plan.made = plan.made
    self.plan.scenario = plan.scenario
  }
}

/// Takes a plan apart. 方案拆解
private struct Restoring {
  let plan: Plan
  let context: Context
  let totals: [GoalName: [String: Int]]
  let count: (Plan) -> [GoalName: [String: Int]]

  private func isProven(_ goal: GoalName, _ planner: String) -> Bool {
    plan.goals.first { $0.name == goal }?.parts.first { $0.planner == planner }?.proven ?? false
  }

  private func bounded(_ value: Int, _ goal: GoalName, _ planner: String) -> Contribution.Bounded {
    Contribution.Bounded(value: value, bound: isProven(goal, planner) ? value : min(0, value))
  }

  /// What a planner contributes, without what it said.
  func contribution(_ planner: String) -> Contribution {
    var contribution = Contribution(planner)
    for goal in plan.goals {
      guard let part = goal.parts.first(where: { $0.planner == planner }) else { continue }
      contribution.goals[goal.name] = .init(value: totals[goal.name]?[planner] ?? 0, bound: part.bound)
    }
    return contribution
  }

  /// The seats of each activity with what they come to.
  func seating() -> [SeatingPart]? {
    var parts: [SeatingPart] = []
    var met = Set<Neighbours>()
    for item in plan.activities where item.hall != nil {
      guard let activity = context.register.activities[item.activity],
        let hall = item.hall.flatMap({ context.register.halls[$0] })
      else { return nil }
      let attending = item.attend.compactMap { context.register.people[$0.person] }
      let isVaried = activity.seating.variety
      var part = SeatingPart(item: item, seats: plan.seats.filter { $0.activity == item.activity })
      let problem = SeatingProblem(
        context, activity, hall, attending: attending, met: isVaried ? met : [],
        divided: Precedence.tables(in: hall, seats: part.seats))
      let places = Dictionary(part.seats.map { ($0.person, $0.seat) }, uniquingKeysWith: { first, _ in first })
      let seating = problem.sitters.map { sitter in places[sitter.person.id].flatMap { problem.numbers[$0] } }
      part.contribution.goals = [
        .served: bounded(problem.unmet(seating), .served, "seating"),
        .precedence: bounded(problem.precedence(seating), .precedence, "seating"),
        .preferences: bounded(problem.preferences(seating), .preferences, "seating"),
      ]
      part.certificate = SeatCertificate(context, problem, seating)
      if isVaried { part.neighbours = problem.neighbours(seating) }
      met.formUnion(part.neighbours)
      parts.append(part)
    }
    return parts
  }

  /// The rides of each day with what they come to.
  func transport(_ meetings: [Meeting]) -> TransportPart? {
    let movements = Movements(context, items: plan.activities, stays: plan.stays, meetings: meetings)
    guard movements.stranded.isEmpty else { return nil }
    let trips = Dictionary(grouping: plan.trips) { trip in
      trip.stops.first.map { ($0.leave ?? $0.arrive).day } ?? context.visit.dates.lowerBound
    }
    var part = TransportPart()
    let rules = CarRules.settled(context, movements: movements.all).rules
    (part.numbers, part.seats) = (rules.numbers, rules.fixedSeats)
    for day in Set(movements.all.map(\.day)).union(trips.keys).sorted() {
      var alone = plan
      alone.trips = trips[day] ?? []
      let own = count(alone)
      var solution = DaySolution(trips: alone.trips)
      for goal in context.visit.goals where goal != .precedence {
        solution.goals[goal] = bounded(own[goal]?["transport"] ?? 0, goal, "transport")
      }
      part.days.append(
        TransportDay(day: day, movements: movements.all.filter { $0.day == day }, solution: solution))
    }
    part.assemble(context)
    return part
  }

  /// Whether what was put together again is the plan, and comes to what it comes to.
  func isSame(as other: Plan) -> Bool {
    other.activities == plan.activities && other.seats == plan.seats && other.stays == plan.stays
      && other.trips == plan.trips && other.duties == plan.duties
      && other.goals.map(\.name) == plan.goals.map(\.name) && other.goals.map(\.value) == plan.goals.map(\.value)
  }
}
