internal import Optimization
public import Visit

/// Plans of one day between the best of one goal and the best of another, none of which is better than another in both:
/// each is the best in the one while the other is held below what the plan before comes to (ε-constraint, Haimes, Lasdon
/// & Wismer 1971). 一日用车的帕累托前沿
struct DayFront {
  /// Two goals.
  typealias Pair = (one: GoalName, other: GoalName)

  private(set) var solutions: [DaySolution]
  /// What plans that aren't known are no better than, in the one goal and in the other; nil where it is proven that there
  /// are none that none of these betters.
  private(set) var floor: Floor?

  /// What two goals come to at least.
  typealias Floor = (one: Int, other: Int)

  /// At most so many plans of a day are looked for.
  private static let most = 100

  /// The plans from `first`, which is the best in the one goal, then in the other, to `second`, the other way round. The
  /// goals of the visit are those of the first.
  init(
    from first: TransportDay, to second: TransportDay, between pair: Pair, rules: CarRules, _ context: Context
  ) {
    solutions = [first.solution]
    let (from, to) = (first.solution, second.solution)
    floor = (from.goals[pair.one]?.bound ?? 0, to.goals[pair.other]?.bound ?? 0)
    let value = { (solution: DaySolution, goal: GoalName) in solution.goals[goal]?.value ?? 0 }
    let isSame = { (goal: GoalName) in value(from, goal) == value(to, goal) }
    let isProven = from.isProven(in: [.served, pair.one, pair.other]) && to.isProven(in: [.served, pair.other])
    if isProven, first.movements == second.movements, isSame(.served), from.isPlain, to.isPlain {
      floor = fill(from: first, to: second, pair, rules, context)
    }
    let isReached = solutions.last.map { value($0, pair.other) == value(to, pair.other) } ?? false
    if !isReached { solutions.append(to) }
  }

  /// Looks for one plan after the other; says what is known of those that weren't found.
  private mutating func fill(
    from first: TransportDay, to second: TransportDay, _ pair: Pair, _ rules: CarRules, _ context: Context
  ) -> Floor? {
    guard let least = second.solution.goals[pair.other]?.value, let start = first.solution.goals[pair.one]?.value,
      let end = first.solution.goals[pair.other]?.value
    else { return floor }
    // The ends are one point: there is nothing between.
    guard end > least else { return nil }
    guard let problem = Self.problem(first, second, rules, context, order: pair) else { return (start + 1, least) }
    var fleets = problem.fleets(context).map { FrontFleet($0, pair, least: least, context) }
    while let last = solutions.last, let value = last.goals[pair.other]?.value, value > least {
      guard solutions.count < Self.most, !context.cancellation.isCancelled,
        var next = Self.best(of: &fleets, pair, below: value, context)
      else {
        let bound = fleets.compactMap(\.bound).min() ?? 0
        return (max(bound, (last.goals[pair.one]?.value ?? 0) + 1), least)
      }
      // As far below as any plan can be.
      next.goals[pair.one]?.bound = first.solution.goals[pair.one]?.bound ?? 0
      next.goals[.served] = first.solution.goals[.served]
      solutions.append(next)
    }
    return nil
  }

  /// The best of all fleets in the one goal, then in the other, where the other is below a value; nil where that isn't
  /// proven. A fleet is searched only where it might be better than the best so far.
  private static func best(
    of fleets: inout [FrontFleet], _ pair: Pair, below limit: Int, _ context: Context
  ) -> DaySolution? {
    for index in fleets.indices { fleets[index].forget(from: limit, pair) }
    while true {
      let found = fleets.indices.filter { fleets[$0].found != nil }
        .min { fleets[$0].rank(pair) < fleets[$1].rank(pair) }
      let open = fleets.indices.filter { index in
        fleets[index].isOpen && found.map { fleets[index].least <= fleets[$0].least } ?? true
      }.min { (fleets[$0].least, $0) < (fleets[$1].least, $1) }
      guard let open else { return found.flatMap { fleets[$0].found } }
      let before = fleets[open].least
      fleets[open].search(pair, below: limit, context)
      // Neither found nor ruled out: it stands in the way unless it can't be as good as the best.
      guard !fleets[open].isOpen || fleets[open].least > before else { return nil }
    }
  }

  /// The day with the runs that either end makes beside those worth a look; nil where there are too many.
  private static func problem(
    _ first: TransportDay, _ second: TransportDay, _ rules: CarRules, _ context: Context, order pair: Pair
  ) -> DayProblem? {
    let problem = DayProblem(
      day: first.day, movements: first.movements, gather: true, barred: [], rules: rules, context)
    guard problem.isSmall, !problem.parties.isEmpty || !problem.convoys.isEmpty else { return nil }
    var turned = context
    turned.visit.goals = context.visit.goals.map { $0 == pair.one ? pair.other : $0 == pair.other ? pair.one : $0 }
    var whole = problem.enumerated(context, beside: buildRoutes(problem, context).made)
    whole.add(buildRoutes(problem, turned).made)
    return whole.cut || whole.runs.count * whole.shifts.count > DayProblem.mostColumns ? nil : whole
  }
}

extension DayProblem {
  /// The day with each set of vehicles that may be out, the small ones first, where there are few; else as it is. With
  /// its vehicles given, a model's relaxation is far tighter.
  fileprivate func fleets(_ context: Context) -> [(problem: DayProblem, isGiven: Bool)] {
    let all = Set(shifts.map(\.vehicle)).sorted()
    guard all.count <= 4 else { return [(self, false)] }
    let sets = (1..<(1 << all.count)).map { bits in all.indices.filter { bits >> $0 & 1 == 1 }.map { all[$0] } }
    return sets.sorted { $0.count < $1.count }.map { (with(vehicles: Set($0)), true) }
  }
}

/// What is known of a day with some vehicles, all of which go out, while a front is looked for.
private struct FrontFleet {
  private let model: DayModel
  /// No plan that is still open has less of the one goal.
  private(set) var least = Int.min
  private(set) var found: DaySolution?
  private var isOut = false
  /// What its plans come to in the one goal at least, where it may have any.
  var bound: Int? { isOut ? nil : least }
  /// Whether it may have plans that aren't known.
  var isOpen: Bool { !isOut && found == nil }

  init(_ fleet: (problem: DayProblem, isGiven: Bool), _ pair: DayFront.Pair, least other: Int, _ context: Context) {
    var day = DayModel(fleet.problem, context)
    if fleet.isGiven { day.useAll() }
    let served = day.model.goals.first { $0.name == GoalName.served.rawValue }
    if let served { day.model.require("all driven", in: ...0) { served.expression } }
    day.model.goals.removeAll { $0.name == GoalName.served.rawValue }
    for index in day.model.goals.indices {
      switch day.model.goals[index].name {
      case pair.one.rawValue: day.model.goals[index].floor = nil
      case pair.other.rawValue: day.model.goals[index].floor = other
      default: break
      }
    }
    model = day
  }

  /// What its plan comes to in the two goals.
  func rank(_ pair: DayFront.Pair) -> (Int, Int) {
    (found?.goals[pair.one]?.value ?? .max, found?.goals[pair.other]?.value ?? .max)
  }

  /// Forgets a plan in which the other goal isn't below a value; none with less of the one is.
  mutating func forget(from limit: Int, _ pair: DayFront.Pair) {
    if let value = found?.goals[pair.other]?.value, value >= limit { found = nil }
  }

  /// The best in the one goal, then in the other, where the other is below a value.
  mutating func search(_ pair: DayFront.Pair, below limit: Int, _ context: Context) {
    var model = self.model.model
    guard let other = model.goals.first(where: { $0.name == pair.other.rawValue }) else { return isOut = true }
    model.require("less \(pair.other.rawValue)", in: ...(limit - 1)) { other.expression }
    let outcome = solve(model, limits: limits(of: model, context), cancellation: context.cancellation)
    if case .infeasible = outcome { return isOut = true }
    guard case .solved(let assignment, let results, _) = outcome else { return }
    let known = [pair.one, pair.other].compactMap { goal in results.first { $0.name == goal.rawValue } }
    if let one = known.first { least = max(least, one.bound) }
    guard known.count == 2, known.allSatisfy(\.proven) else { return }
    var solution = DaySolution(self.model.problem, self.model.decision(assignment), context)
    guard solution.isPlain else { return }
    for result in results {
      guard let goal = GoalName(rawValue: result.name) else { continue }
      let floor = goal == pair.other ? other.floor ?? 0 : 0
      solution.goals[goal] = .init(value: result.value, bound: min(result.value, floor), seconds: result.seconds)
    }
    found = solution.recounted
  }
}

extension FrontFleet {
  /// A quarter of what a plan is given: there are many, and what isn't proven is said.
  private func limits(of model: Model, _ context: Context) -> Limits {
    var limits = context.solving(of: model)
    limits.nodes = limits.nodes.map { max(1, $0 / 4) }
    return limits
  }
}

extension DaySolution {
  /// Whether some of its goals can't be better.
  fileprivate func isProven(in some: [GoalName]) -> Bool {
    some.allSatisfy { goal in goals[goal].map { $0.value == $0.bound } ?? true }
  }

  /// Everybody rides, in the convoys that were asked for and at comfortable times.
  fileprivate var isPlain: Bool { unmet.isEmpty && barred.isEmpty && failed.isEmpty && dissolved.isEmpty && !isWide }
}

extension Planner {
  /// How hard plans between two goals are looked for. 力度
  public enum Effort: Sendable {
    /// As far as a plan is proven.
    case whole
    /// Only those that are soon found.
    case quick
  }

  /// Drafts that are as `first` but for one day, between the best of one goal, which it is, and the best of another, which
  /// `second` is; none of them is better than another in both. `floor` says what others come to at least in both goals;
  /// nil where these are all there are. 帕累托前沿
  public func front(
    of day: Day, from first: Draft, to second: Draft, between one: GoalName, _ other: GoalName, effort: Effort
  ) -> (drafts: [Draft], floor: [Int]?) {
    var context = context
    context.reserved = first.transport.shuttles.reserved
    context.homeLate = first.transport.homeLate
    if effort == .quick { context.limits.nodes = min(context.limits.nodes, 120) }
    guard let position = first.transport.days.firstIndex(where: { $0.day == day }),
      let end = second.transport.days.first(where: { $0.day == day })
    else { return ([first], nil) }
    let movements = Movements(
      context, items: first.programme.items, stays: first.lodging.stays, meetings: first.meetings)
    let rules = CarRules.settled(context, movements: movements.all).rules
    let front = Trace.span("front \(day)", .part) {
      DayFront(from: first.transport.days[position], to: end, between: (one, other), rules: rules, context)
    }
    let drafts = front.solutions.map { solution in
      var draft = first
      draft.transport.days[position].solution = solution
      return draft
    }
    // Another timetable of shuttles might leave less to the day.
    let isOpen = first.transport.shuttles.days.contains(day)
    return (drafts, isOpen ? [0, 0] : front.floor.map { [$0.one, $0.other] })
  }
}
