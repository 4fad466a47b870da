public import Optimization
public import Visit
public import Wording

/// Plans a visit: the programme first, then rooms and seats and cars for it. 总规划
///
/// Each planner proves its part for what the planners before it decided: seats and cars for the programme, cars for the
/// hotels. A goal is proven when every planner that bears on it has proven its part.
public struct Planner: Sendable {
  let context: Context

  /// A planner of a visit that writes in `language`, tells `progress` what it is about to do, and stops with the best
  /// plan so far when it is cancelled, or when the visit's seconds are over: they begin now, and are for all stages.
  public init(
    visit: Visit, language: Language, purpose: Purpose = .plan, cancellation: Cancellation = Cancellation(),
    progress: @escaping @Sendable (Stage) -> Void = { _ in }
  ) {
    let seconds = visit.limits.seconds
    var context = Context(
      visit, language: language,
      cancellation: seconds.map { Cancellation(after: $0, within: cancellation) } ?? cancellation,
      progress: {
        progress(Stage(planner: $0.planner, part: $0.part, goal: $0.goal, best: $0.best, bound: $0.bound))
      })
    context.purpose = purpose
    self.context = context
  }

  /// What a plan is made for. 用途
  public enum Purpose: Sendable {
    /// To be carried out: among plans that come to the same, the one that people know or expect is taken.
    case plan
    /// To learn what it comes to: any of the best will do.
    case price
    /// To learn whether everything can be met: what it comes to doesn't matter.
    case trial
  }

  /// A planner of the same visit that knows more.
  init(_ context: Context) { self.context = context }

  /// What is being planned now. 进度
  public struct Stage: Sendable, Hashable {
    /// `itinerary`, `lodging`, `seating`, `duties` or `transport`.
    public var planner: String
    /// The day or the activity, where it isn't the whole visit.
    public var part: String?
    /// The goal that is being made as good as can be, where one is.
    public var goal: GoalName?
    /// The least value of it so far.
    public var best: Int?
    /// The least that may still be possible.
    public var bound: Int?
  }

  /// The best plan there is, or the best that was found within the limits.
  public func plan() -> Plan { draft().plan }
}
