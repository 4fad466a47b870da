public import Optimization
internal import Precedence
public import Visit
public import Wording

/// Plans a visit: the programme first, then rooms and seats and cars for it. 总规划
///
/// Each planner proves its part for what the planners before it decided: seats and cars for the programme, cars for the
/// hotels. A goal is proven when every planner that bears on it has proven its part.
public struct Planner: Sendable {
  private let context: Context

  /// A planner of a visit that writes in `language`, tells `progress` what it is about to do, and stops with the best
  /// plan so far when it is cancelled.
  public init(
    visit: Visit, language: Language, cancellation: Cancellation = Cancellation(),
    progress: @escaping @Sendable (Stage) -> Void = { _ in }
  ) {
    context = Context(
      visit, language: language, cancellation: cancellation,
      progress: { progress(Stage(planner: $0.planner, goal: $0.goal, best: $0.best, bound: $0.bound)) })
  }

  /// What is being planned now. 进度
  public struct Stage: Sendable, Hashable {
    /// `itinerary`, `lodging`, `seating`, `duties` or `transport`.
    public var planner: String
    /// The goal that is being made as good as can be, where one is.
    public var goal: GoalName?
    /// The least value of it so far.
    public var best: Int?
    /// The least that may still be possible.
    public var bound: Int?
  }

  /// The best plan there is, or the best that was found within the limits.
  public func plan() -> Plan {
    let (items, itinerary) = planItinerary(context)
    let rest = concurrentMap([Branch.stay, .seats], jobs: context.limits.jobs) { branch in run(branch, items) }
    var plan = Plan()
    plan.scenario.id = context.visit.id
    plan.made.seed = context.visit.limits.seed
    plan.order = context.order.planOrder(context.language)
    plan.activities = items
    var contributions = [itinerary]
    for part in rest {
      plan.stays += part.stays
      plan.trips += part.trips
      plan.seats += part.seats
      plan.duties += part.duties
      contributions += part.contributions
    }
    close(&plan, with: contributions)
    return plan
  }

  /// What doesn't wait for each other.
  private enum Branch: Sendable { case stay, seats }

  private struct Part: Sendable {
    var stays: [Plan.Stay] = []
    var trips: [Plan.Trip] = []
    var seats: [Plan.Seat] = []
    var duties: [Plan.Duty] = []
    var contributions: [Contribution] = []
  }

  private func run(_ branch: Branch, _ items: [Plan.Item]) -> Part {
    var part = Part()
    switch branch {
    case .seats:
      let seating = planSeating(context, items: items)
      part.seats = seating.seats
      part.contributions = [seating.contribution]
    case .stay:
      context.progress(.init(planner: "lodging"))
      let lodging = planLodging(context)
      let duties = planMeetings(context, items: items)
      context.progress(.init(planner: "transport"))
      let transport = planTransport(context, items: items, stays: lodging.stays, meetings: duties.meetings)
      part.stays = lodging.stays
      part.trips = transport.trips
      part.duties = duties.meetings.map {
        Plan.Duty(what: "meet", person: $0.person, place: $0.place, at: $0.at, people: $0.group)
      }
      part.contributions = [transport.contribution, lodging.contribution, duties.contribution]
    }
    return part
  }

  private func close(_ plan: inout Plan, with contributions: [Contribution]) {
    let listing = context.register.listing
    plan.goals = context.visit.goals.map { goal($0, contributions) }
    plan.unmet = contributions.flatMap(\.unmet).sorted {
      (listing[$0.person] ?? 0, $0.what.rawValue, $0.at) < (listing[$1.person] ?? 0, $1.what.rawValue, $1.at)
    }
    plan.findings = contributions.flatMap(\.findings)
    plan.made.complete =
      plan.unmet.isEmpty && !plan.findings.contains { ["rules/conflict", "transport/no-convoy"].contains($0.rule) }
    plan.made.cutShort = contributions.contains(where: \.cutShort)
  }

  private func goal(_ name: GoalName, _ contributions: [Contribution]) -> Plan.Goal {
    let parts = contributions.compactMap { contribution in
      contribution.goals[name].map { (contribution.planner, $0) }
    }
    return Plan.Goal(
      name: name, value: parts.reduce(0) { $0 + $1.1.value }, bound: parts.reduce(0) { $0 + $1.1.bound },
      seconds: parts.reduce(0) { $0 + $1.1.seconds },
      parts: parts.map { Plan.Part(planner: $0.0, value: $0.1.value, bound: $0.1.bound) })
  }
}
