internal import Optimization
internal import Precedence
internal import Visit

/// Seats one activity: by order where that keeps everything, else by the model, setting aside rules that can't hold.
/// 单场排座
struct SeatingSearch {
  let context: Context
  let problem: SeatingProblem
  /// A seating that is known, where there is one.
  var known: Seating?

  /// What was found for one activity.
  struct Result: Sendable {
    var seating: Seating
    var goals: [GoalName: Contribution.Bounded] = [:]
    /// Sets of rules that can't hold together, and the one of each that was set aside.
    var conflicts: [(rules: [Int], dropped: Int)] = []
    /// Rules that the search found no way to keep, without a proof that there is none.
    var notKept: [Int] = []
    var cutShort = false
  }

  /// The most variables that the model is made for; larger halls are seated by order and repaired by exchanges.
  static let largest = 6_000
  /// The most variables with which tables are left to the model: larger banquets are searched and bounded.
  static let small = 600

  func run() -> Result {
    let clock = ContinuousClock()
    let begin = clock.now
    var result = widened(searched())
    // Where others without a rank can't all sit after the ranked, the order might be better at their cost.
    if problem.order(result.seating)[0] > 0 { result.goals[.precedence]?.bound = 0 }
    let (seconds, fraction) = (clock.now - begin).components
    for name in result.goals.keys { result.goals[name]?.seconds = Double(seconds) + Double(fraction) * 1e-18 }
    return result
  }

  /// With the chairs that the problem has.
  func searched() -> Result {
    let usual = problem.seatedByOrder()
    var result = settled(usual, bounds: [.served: problem.unmetBound, .precedence: 0, .preferences: 0])
    let isBest = result.goals.values.allSatisfy { $0.value == $0.bound }
    if !isBest || !problem.unrankedAbove(usual).isEmpty || !problem.holds(usual) {
      let size = problem.sitters.reduce(0) { $0 + $1.allowed.count }
      if size > Self.small, let tables = atTables(usual), size > Self.largest || isSound(tables) {
        result = tables
      } else if let placed = byPlace(usual, []) {
        result = placed
      } else if let kinds = byKind(usual) {
        result = kinds
      } else if let ordered = inOrder(usual) {
        result = ordered
      } else {
        result = size <= Self.largest ? modelled(usual) : exchanged(usual)
      }
      if size > Self.small, let known = asKnown(), rank(known).lexicographicallyPrecedes(rank(result)) {
        result = take(known, insteadOf: result)
      }
    }
    return result
  }

  /// Whether everybody by order is best.
  var isBestByOrder: Bool {
    let usual = problem.seatedByOrder()
    return problem.unmet(usual) == problem.unmetBound && problem.precedence(usual) == 0
      && problem.preferences(usual) == 0 && problem.unrankedAbove(usual).isEmpty && problem.holds(usual)
  }

  func settled(_ seating: Seating, bounds: [GoalName: Int]) -> Result {
    var result = Result(seating: seating)
    let values: [GoalName: Int] = [
      .served: problem.unmet(seating), .precedence: problem.precedence(seating),
      .preferences: problem.preferences(seating),
    ]
    for (name, value) in values {
      result.goals[name] = Contribution.Bounded(value: value, bound: min(value, bounds[name] ?? 0))
    }
    return result
  }

  /// Where the order comes first and leaves few seatings: proven, since every one of them is tried.
  private func inOrder(_ usual: Seating) -> Result? {
    guard goals.first == .precedence, let search = SeatingInOrder(problem) else { return nil }
    let seating = search.best { [problem.preferences($0)] + changes($0, usual) }
    return seating.map { settled($0, bounds: [.precedence: .max, .preferences: .max]) }
  }

  /// The best seating of all that keep everything hard and the order, where that comes first; `isCertain` where nothing
  /// was found and nothing is there, or what was found is proven as far as its bounds say. 不逆序
  func inOrder() -> (result: Result?, isCertain: Bool) {
    let usual = problem.seatedByOrder()
    let plain = settled(usual, bounds: [.served: problem.unmetBound, .precedence: 0, .preferences: 0])
    let isGood = problem.holds(usual) && problem.unrankedAbove(usual).isEmpty
    if isGood, plain.goals.values.allSatisfy({ $0.value == $0.bound }) { return (plain, true) }
    if let search = SeatingInOrder(problem) {
      let (seating, isWhole) = search.tried { [problem.preferences($0)] + changes($0, usual) }
      if let seating { return (settled(seating, bounds: [.precedence: .max, .preferences: .max]), true) }
      if isWhole { return (nil, true) }
    }
    return solved(usual, .kept)
  }

  /// The best seating that keeps everything hard, the order weighed as the goals say; `isCertain` as above.
  func weighed() -> (result: Result?, isCertain: Bool) { solved(problem.seatedByOrder(), .weighed) }

  private func solved(_ usual: Seating, _ order: SeatingModel.Order) -> (result: Result?, isCertain: Bool) {
    var model = SeatingModel(problem, order: order, unmetAtMost: problem.unmetBound)
    model.pursue(goals, usual: context.purpose == .plan ? usual : nil, attained: nil)
    let outcome = solve(model.model, limits: context.seating(model.model), cancellation: context.cancellation) {
      context.report("seating", of: problem.activity.title, $0)
    }
    guard case .solved(let assignment, let results, let stop) = outcome else {
      if case .infeasible = outcome { return (nil, true) }
      return (nil, false)
    }
    var bounds: [GoalName: Int] = [.served: problem.unmetBound, .precedence: 0, .preferences: 0]
    for result in results {
      if let name = GoalName(rawValue: result.name) { bounds[name] = result.bound }
    }
    var result = settled(model.seating(assignment), bounds: bounds)
    result.cutShort = stop == .time || stop == .cancelled
    return (result, true)
  }

  /// Among equals as few change places as can be, the most senior last.
  private func changes(_ seating: Seating, _ usual: Seating) -> [Int] {
    let changes = zip(seating, usual).map { $0 == $1 ? 0 : 1 }
    guard !problem.isOpened else { return [problem.unease(seating, usual)] + changes }
    return changes.prefix(1) + [changes.reduce(0, +)] + changes
  }

  /// Where demands name few: proven, since every place of theirs is tried.
  private func byPlace(_ usual: Seating, _ dropped: Set<Int>) -> Result? {
    let isOrderFirst = goals.first == .precedence
    let search = SeatingByPlace(problem, without: dropped)
    // Somebody without a rank who is called above the ranked makes room between these.
    let isLeast = !problem.followers.joined().contains { problem.isCalled[$0] }
    let seating = search?.best(least: { isOrderFirst ? Array(problem.order($0).prefix(isLeast ? 3 : 1)) : [] }) {
      seating in
      let wishes = [problem.preferences(seating)], order = problem.order(seating)
      return (isOrderFirst ? order + wishes : wishes + order) + changes(seating, usual)
    }
    return seating.map { settled($0, bounds: [.precedence: .max, .preferences: .max]) }
  }

  /// Where needs and sides alone keep people to some places: proven.
  private func byKind(_ usual: Seating) -> Result? {
    guard let seating = SeatingByKind(problem)?.best(usual), problem.unmet(seating) == 0, problem.holds(seating) else {
      return nil
    }
    return settled(seating, bounds: [.precedence: .max, .preferences: .max])
  }

  // MARK: By the model

  /// The goals that bear on seats, in the order of the visit; a strict order comes before preferences.
  var goals: [GoalName] {
    let named = context.visit.goals.filter { $0 == .precedence || $0 == .preferences }
    let all = unique(named + [.precedence, .preferences])
    return context.visit.precedence.strict ? [.precedence, .preferences] : all
  }

  private func modelled(_ usual: Seating) -> Result {
    var most = problem.unmetBound
    var dropped = Set<Int>()
    var conflicts: [(rules: [Int], dropped: Int)] = []
    let core = SeatingCore(problem)
    while let rules = core.conflict(without: dropped), let last = rules.last {
      conflicts.append((rules, last))
      dropped.insert(last)
    }
    var relaxed = false
    while true {
      if var result = solved(usual, dropped, most) {
        result.conflicts = conflicts
        return result
      }
      if !relaxed, let least = leastUnmet(), least > most {
        relaxed = true
        most = least
        continue
      }
      relaxed = true
      let model = SeatingModel(problem, order: .ignored, without: dropped, unmetAtMost: most).model
      guard let rules = model.minimalConflict(cancellation: context.cancellation), let last = rules.last else { break }
      // A companion gives way before a rule does; where he sits is told by itself.
      if context.visit.rules.indices.contains(last) { conflicts.append((rules, last)) }
      dropped.insert(last)
    }
    var result = exchanged(usual)
    result.conflicts = conflicts
    result.notKept.removeAll { dropped.contains($0) }
    return result
  }

  /// Solves with the order kept, else with inversions weighed; nil where the rules leave nothing.
  private func solved(_ usual: Seating, _ dropped: Set<Int>, _ most: Int) -> Result? {
    if !dropped.isEmpty, let placed = byPlace(usual, dropped) { return placed }
    let repaired = dropped.isEmpty ? repaired(usual, most) : nil
    for order in goals.first == .precedence ? [SeatingModel.Order.kept, .weighed] : [.weighed] {
      let held = order == .kept ? repaired.flatMap { problem.isInOrder($0) ? $0 : nil } : repaired
      var model = SeatingModel(problem, order: order, without: dropped, unmetAtMost: most)
      model.pursue(goals, usual: context.purpose == .plan ? usual : nil, attained: held)
      let outcome = solve(model.model, limits: context.seating(model.model), cancellation: context.cancellation) {
        context.report("seating", of: problem.activity.title, $0)
      }
      let (seating, results, stop): (Seating, [GoalResult], Stop)
      switch outcome {
      case .solved(let assignment, let found, let end):
        (seating, results, stop) = (model.seating(assignment), found, end)
      case .unbeaten(let found, let end): (seating, results, stop) = (held ?? usual, found, end)
      case .infeasible: continue
      case .nothingFound, .failed:
        var result = exchanged(usual)
        result.cutShort = true
        return result
      }
      var bounds: [GoalName: Int] = [.served: most, .precedence: 0, .preferences: 0]
      for result in results {
        if let name = GoalName(rawValue: result.name) { bounds[name] = result.bound }
      }
      var result = settled(seating, bounds: bounds)
      result.cutShort = stop == .time || stop == .cancelled
      return result
    }
    return nil
  }

  /// By order, mended move by move, where that keeps all that is hard: the model need only look for better.
  private func repaired(_ usual: Seating, _ most: Int) -> Seating? {
    var repair = SeatingRepair(problem, from: usual, cancellation: context.cancellation)
    repair.run(problem.demands)
    return [repair.seating, known].compactMap { $0 }.filter { problem.holds($0) && problem.unmet($0) <= most }
      .min { problem.cost(of: $0).lexicographicallyPrecedes(problem.cost(of: $1)) }
  }

  /// The least weight of people without a seat, rules and companions aside.
  private func leastUnmet() -> Int? {
    let aside = Set(context.visit.rules.indices).union(problem.demands.compactMap(\.companion))
    var model = SeatingModel(problem, order: .ignored, without: aside, unmetAtMost: nil)
    model.pursueServed()
    guard
      case .solved(_, let results, _) = solve(model.model, limits: context.solving, cancellation: context.cancellation)
    else { return nil }
    return results.first?.value
  }

  // MARK: By repair

  /// As in the plan that is known, mended where a rule is broken now; nil where nothing is known. 沿用原座
  private func asKnown() -> Result? {
    guard let seats = context.known?.seats[problem.activity.id] else { return nil }
    var seating = problem.sitters.map { sitter in seats[sitter.person.id].flatMap { problem.numbers[$0] } }
    problem.seatServers(&seating)
    return exchanged(seating, for: problem.demands.filter { $0.weight == nil })
  }

  private func rank(_ result: Result) -> [Int] {
    [problem.unmet(result.seating), result.notKept.count + result.conflicts.count]
      + goals.flatMap { $0 == .precedence ? problem.order(result.seating) : [result.goals[$0]?.value ?? 0] }
  }

  /// Another seating, with what is proven of the one before.
  private func take(_ other: Result, insteadOf result: Result) -> Result {
    var other = other
    for (name, bounded) in result.goals {
      let value = other.goals[name]?.value ?? 0
      other.goals[name]?.bound = min(value, bounded.bound)
    }
    other.cutShort = result.cutShort
    return other
  }

  /// By order, mended move by move; rules that no move keeps are named.
  private func exchanged(_ usual: Seating, for demands: [SeatDemand]? = nil) -> Result {
    var repair = SeatingRepair(problem, from: usual, cancellation: context.cancellation)
    repair.run(demands ?? problem.demands)
    var result = settled(repair.seating, bounds: [.served: problem.unmetBound, .precedence: 0, .preferences: 0])
    result.notKept = unique(
      problem.demands.filter { $0.weight == nil && problem.misses($0, repair.seating) > 0 }.compactMap(\.rule))
    return result
  }
}

extension SeatDemand {
  /// Whom it is about, where it is about few.
  var people: [Int] {
    switch kind {
    case .pin(let person, _): [person]
    case .atMost(_, let people, _), .atLeast(_, let people, _), .noneOr(_, let people, _): people
    case .adjacent(let pair), .notAdjacent(let pair), .otherTables(let pair), .sameTable(let pair):
      [pair.first, pair.second]
    case .strangers, .kept: []
    }
  }
}
