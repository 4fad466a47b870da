internal import Optimization
internal import Precedence
internal import Visit

/// Seats one activity and lays its round tables for those who sit at them: a table with one host by the rule for one, one
/// with two by the rule for two (protocol.md 3.3, 3.4). 分桌定席
///
/// How a table is laid follows from who sits at it, so each way to divide people over the tables is a problem of its own.
/// Where there are few ways all are tried, and the best of them is proven. Else people are divided on tables that are laid
/// by order, and each is laid anew for them.
struct DividedSeating {
  let context: Context
  let activity: Activity
  let hall: Hall
  let attending: [Person]
  let met: Set<Neighbours>
  /// Whether tables are open that the number who come doesn't need.
  var opensTables = false

  /// Where the order is weighed, so many ways times people times chairs are tried.
  private static let most = 5_000

  /// A problem and its answer.
  typealias Found = (problem: SeatingProblem, result: SeatingSearch.Result)

  private typealias Result = SeatingSearch.Result

  private func problem(_ divided: [Person.ID: String]? = nil) -> SeatingProblem {
    SeatingProblem(context, activity, hall, attending: attending, met: met, divided: divided, opensTables: opensTables)
  }

  private func search(_ problem: SeatingProblem) -> SeatingSearch { SeatingSearch(context: context, problem: problem) }

  /// At as few tables as can be, or at more where these don't let people part who must.
  func run() -> Found {
    let found = tried()
    guard !opensTables, isBroken(found), case .roundTables(let tables) = hall.layout,
      found.problem.tables.count < tables.count
    else { return found }
    var wider = self
    wider.opensTables = true
    let other = wider.tried()
    return worth(other).lexicographicallyPrecedes(worth(found)) ? other : found
  }

  /// Whether some sit beside each other who mustn't.
  private func isBroken(_ found: Found) -> Bool {
    found.problem.demands.contains { demand in
      guard demand.weight == nil, case .notAdjacent = demand.kind else { return false }
      return found.problem.misses(demand, found.result.seating) > 0
    }
  }

  private func tried() -> Found {
    let problem = problem()
    guard case .roundTables = hall.layout else { return (problem, search(problem).run()) }
    let size = problem.sitters.reduce(0) { $0 + $1.allowed.count }
    guard size <= SeatingSearch.small, !search(problem).isBestByOrder else {
      return relaid((problem, search(problem).run()))
    }
    // A rule may leave a table without a host where there are too few.
    let divisions = [true, false].compactMap { TableDivision(problem, hosted: $0) }
    if search(problem).goals.first == .precedence {
      for division in divisions {
        if let found = best(of: division, { $0.inOrder() }) { return found }
      }
    }
    return relaxed(divisions, relaid((problem, search(problem).run())))
  }

  /// Where no way keeps all that is hard and the order: the best way on the chairs that are laid, or what is better on
  /// others.
  private func relaxed(_ divisions: [TableDivision], _ other: Found) -> Found {
    for division in divisions {
      let size = other.problem.sitters.count * other.problem.seats.count
      guard var found = best(of: division, most: max(12, Self.most / max(1, size)), { $0.weighed() }) else { continue }
      let isBetter = worth(other).lexicographicallyPrecedes(worth(found))
      if isBetter || OpenedChairs(found.problem) != nil || found.problem.order(found.result.seating)[0] > 0 {
        found = isBetter ? other : found
        for name in [GoalName.precedence, .preferences] { found.result.goals[name]?.bound = 0 }
      }
      return found
    }
    return other
  }

  /// What a seating costs, what matters most first.
  private func worth(_ found: Found) -> [Int] {
    let goals = search(found.problem).goals
    let hard = found.problem.demands.count { $0.weight == nil && found.problem.misses($0, found.result.seating) > 0 }
    return [found.problem.unmet(found.result.seating), hard, found.problem.order(found.result.seating)[0]]
      + goals.map { found.result.goals[$0]?.value ?? 0 }
  }

  // MARK: Every way

  /// What was found for each way.
  private struct Trials {
    var found: [Found] = []
    /// Nothing better than what was found is left.
    var isWhole: Bool
  }

  /// The best of all ways; nil where none keeps what is hard.
  private func best(
    of division: TableDivision, most: Int = .max,
    _ solve: (SeatingSearch) -> (result: SeatingSearch.Result?, isCertain: Bool)
  ) -> Found? {
    var trials = Trials(isWhole: division.isWhole && division.ways.count <= most)
    for way in division.ways.prefix(most) {
      guard !context.cancellation.isCancelled else {
        trials.isWhole = false
        break
      }
      take(way, &trials, solve)
      guard let last = trials.found.last?.result.goals else { continue }
      if last[.preferences]?.value == 0, last[.precedence]?.value == 0 { return trials.found.last }
    }
    return best(of: trials)
  }

  private func take(
    _ way: [Person.ID: String], _ trials: inout Trials,
    _ solve: (SeatingSearch) -> (result: SeatingSearch.Result?, isCertain: Bool)
  ) {
    let problem = problem(way)
    let (result, isCertain) = solve(search(problem))
    if !isCertain { trials.isWhole = false }
    guard let result else { return }
    // Who is served sits elsewhere than where the table was laid for that.
    guard isLaid(problem, for: result.seating) else {
      trials.isWhole = false
      return
    }
    // Others who are served might sit at another of these tables.
    let isServed = problem.seats.contains { $0.beside != nil }
    if isServed, result.goals[.precedence]?.value != 0 || !isForced(problem) { trials.isWhole = false }
    trials.found.append((problem, result))
  }

  /// Whether the order says who sits at which table, so many of each side being at each.
  private func isForced(_ problem: SeatingProblem) -> Bool {
    let tiers = problem.parties.compactMap { party in problem.seats.first { $0.table == party.table }?.tier }
    return Set(tiers).count == tiers.count
      && problem.sitters.allSatisfy { sitter in
        sitter.principal.map { problem.sitters[$0].position != nil } ?? true
      }
  }

  /// The first of the best, and what is proven of all.
  private func best(of trials: Trials) -> Found? {
    guard let first = trials.found.first else { return nil }
    let goals = search(first.problem).goals
    var best = first
    for found in trials.found.dropFirst() where worth(found).lexicographicallyPrecedes(worth(best)) { best = found }
    // A goal is bounded among the ways whose goals before it may be as good.
    var rivals = trials.found
    for goal in goals {
      guard let own = best.result.goals[goal] else { continue }
      let bound = trials.isWhole ? rivals.compactMap { $0.result.goals[goal]?.bound }.min() ?? 0 : 0
      best.result.goals[goal]?.bound = min(own.value, bound)
      rivals.removeAll { ($0.result.goals[goal]?.bound ?? 0) > own.value }
      if rivals.contains(where: { $0.result.goals[goal]?.value != own.value }) { rivals = [] }
    }
    best.result.cutShort = trials.found.contains(where: \.result.cutShort)
    return best
  }

  // MARK: Laid anew

  private func isLaid(_ problem: SeatingProblem, for seating: Seating) -> Bool {
    let tables = problem.tables(of: seating)
    let seats = Precedence.arrangement(
      for: activity, in: hall, of: context.visit, attending: attending, order: context.order, tables: tables
    ).seats
    return tables.isEmpty || seats == problem.seats
  }

  /// The tables laid for those who sit at them, and these seated anew; nothing else about the division is proven.
  private func relaid(_ first: Found) -> Found {
    var found = first
    for _ in 0..<3 {
      guard !isLaid(found.problem, for: found.result.seating) else { return found }
      let problem = problem(found.problem.tables(of: found.result.seating))
      found = (problem, merged(search(problem).run(), first.result))
    }
    return isLaid(found.problem, for: found.result.seating) ? found : kept(found)
  }

  /// What can't be kept at these tables might be at others.
  private func merged(_ result: Result, _ first: Result) -> Result {
    var result = result
    let known = first.conflicts.map(\.rules)
    let further = result.conflicts.filter { !known.contains($0.rules) }.map(\.dropped)
    result.conflicts.removeAll { !known.contains($0.rules) }
    let rules = context.visit.rules.indices
    var notKept: [Int] = []
    for rule in result.notKept + further where rules.contains(rule) && !notKept.contains(rule) { notKept.append(rule) }
    result.notKept = notKept
    for name in result.goals.keys where name != .served { result.goals[name]?.bound = 0 }
    result.goals[.served] = result.goals[.served].map { goal in
      var goal = goal
      goal.bound = min(goal.value, first.goals[.served]?.bound ?? 0)
      return goal
    }
    return result
  }

  /// Everybody stays, and the tables are laid for them as they sit.
  private func kept(_ found: Found) -> Found {
    let own = found.problem
    let problem = problem(own.tables(of: found.result.seating))
    let seating = problem.sitters.map { sitter -> Int? in
      guard let old = own.sitters.firstIndex(where: { $0.person.id == sitter.person.id }) else { return nil }
      return found.result.seating[old].flatMap { problem.numbers[own.seats[$0].id] }
    }
    var result = search(problem).settled(seating, bounds: [.served: found.result.goals[.served]?.bound ?? 0])
    (result.conflicts, result.notKept) = (found.result.conflicts, found.result.notKept)
    result.cutShort = found.result.cutShort
    return (problem, result)
  }
}
