internal import Optimization
internal import Precedence
internal import Visit
internal import Wording

/// What every planner works on: the visit, and what is looked up in it again and again. 规划上下文
struct Context: Sendable {
  /// The visit to be planned.
  var visit: Visit
  /// Its ids.
  let register: Register
  /// Its roads.
  let roads: Roads
  /// The order of precedence of its people.
  let order: OrderOfPrecedence
  /// The language in which the plan is written.
  let language: Language
  /// When activities may not start: no car could take their people there. 无车可用的时段
  var barredStarts: [Activity.ID: [ClosedRange<Moment>]] = [:]
  /// Vehicles that are shuttles on a day and do nothing else, by position in the fleet. 班车专用
  var reserved: [Day: Set<Int>] = [:]
  /// From when vehicles that come home after midnight are at their depot, by position in the fleet. 夜归车辆
  var homeLate: [Day: [Int: Moment]] = [:]
  /// Nobody is brought far too early or waits for long, even where that leaves somebody behind.
  var isComfortable = false
  /// How long and how far a planner may search.
  var limits: SearchLimits
  /// A wish to stop, from Ctrl-C for one.
  let cancellation: Cancellation
  /// What the plan is made for.
  var purpose = Planner.Purpose.plan
  /// Only a glimpse of how many can be served is wanted.
  var isGlimpse = false
  /// What was planned before a change, where the plan is made from another.
  var known: KnownPlan?
  /// Told what a planner is about to do.
  var progress: @Sendable (Progress) -> Void

  /// What a planner is about to do.
  struct Progress: Sendable, Hashable {
    /// `itinerary`, `transport`, `lodging`, `seating` or `duties`.
    var planner: String
    /// The day or the activity, where it isn't the whole visit.
    var part: String?
    /// The goal that is being made as good as can be, where one is.
    var goal: GoalName?
    /// The least value of it so far.
    var best: Int?
    /// The least that may still be possible.
    var bound: Int?
  }

  /// Passes on where a planner's search stands.
  func report(_ planner: String, of part: String? = nil, _ search: Optimization.Progress) {
    let goal = GoalName(rawValue: search.goal)
    progress(Progress(planner: planner, part: part, goal: goal, best: search.best, bound: search.bound))
  }

  /// Passes on where a planner stands that searches for all goals at once: in the first that isn't as good as can be.
  func report(_ planner: String, of part: String, _ best: RouteScore, _ bound: RouteScore) {
    for (lane, goal) in visit.goals.prefix(8).enumerated() where best.lanes[lane] > bound.lanes[lane] {
      let (best, bound) = (best.lanes[lane], bound.lanes[lane])
      return progress(Progress(planner: planner, part: part, goal: goal, best: best, bound: bound))
    }
  }

  init(
    _ visit: Visit, language: Language, cancellation: Cancellation = Cancellation(),
    progress: @escaping @Sendable (Progress) -> Void = { _ in }
  ) {
    self.visit = visit
    self.language = language
    self.cancellation = cancellation
    self.progress = progress
    register = Register(visit)
    roads = Roads(visit)
    order = OrderOfPrecedence(visit)
    limits = visit.limits
  }

  /// The limits of one solve.
  var solving: Limits { Limits(nodes: limits.nodes, seconds: limits.seconds, gap: limits.gap) }
}
