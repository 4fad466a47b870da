internal import Optimization
internal import Visit

/// Solves the model until the rooms handed out are as good as it promises. 住宿求解
///
/// The model counts beds by class and night, which promises too much where numbers matter or where people of different
/// nights share. Then rooms are told apart, sharing is decided person by person, and at last, where that is small
/// enough, all rooms stand alone, which promises nothing that can't be kept. Bounds are those of the first model: no
/// distribution of rooms is below them.
struct LodgingSearch {
  let context: Context
  let problem: LodgingProblem
  /// Rooms are first found step by step.
  var beginsWithSteps: Bool
  private let segments: [Range<Day>]

  /// What was found.
  struct Result {
    var placements: [LodgingPlacement?]
    var goals: [GoalName: Contribution.Bounded] = [:]
    var cutShort = false
  }

  /// One solve and what came of it.
  private struct Round {
    var placements: [LodgingPlacement?]
    /// The values counted from the rooms, in the order of the goals.
    var reached: [Int]
    var results: [GoalResult]
    var stop: Stop
    var classes: [RoomClass]
    var isLawful: Bool
    /// The model promised nothing that can't be kept, and left nothing out.
    var isWhole = false
    /// The rooms are as good as the model says.
    var isKept: Bool { isLawful && reached == results.map(\.value) }
  }

  /// A model that was solved.
  private struct Attempt: Hashable {
    var shape: LodgingModel.Shape
    var split: Set<Int>
  }

  init(_ context: Context, _ problem: LodgingProblem) {
    self.context = context
    self.problem = problem
    segments = problem.segments()
    beginsWithSteps = LargeLodging.helps(problem)
  }

  /// Goals on which lodging bears. Rule 9 holds where the scenario is strict, whether or not the goals name it.
  private var goals: [GoalName] {
    if isTrial { return [.served] }
    var goals = context.visit.goals.filter { LodgingScore().value($0) != nil }
    if !goals.contains(.served) { goals.insert(.served, at: 0) }
    if !goals.contains(.precedence), context.visit.precedence.strict { goals.insert(.precedence, at: 1) }
    return unique(goals)
  }

  /// Only whether everybody can be lodged matters.
  private var isTrial: Bool { context.purpose == .trial }

  /// Most visits have a plan in which every night is met by one room and nobody is above a senior. It is looked for
  /// first, since a model that allows nothing else is small; no plan can be better in these two goals.
  ///
  /// Where there are more than a few guests rooms are first found step by step: the model then looks for better ones only.
  func run() -> Result {
    if LargeLodging.suits(problem, seconds: context.limits.seconds) { return runLarge() }
    let known = beginsWithSteps && !isTrial ? knownRound() : nil
    if let known, known.reached == known.results.map(\.bound) { return result(known) }
    if goals.prefix(2) == [.served, .precedence] {
      let isUpright = known?.reached.prefix(2) == [0, 0]
      let upright = search(LodgingModel.Shape(upright: true), beside: isUpright ? known : nil).round
      if let upright, upright.reached.first == 0 { return result(upright) }
    }
    let (best, isImpossible) = search(LodgingModel.Shape(partial: true), beside: known)
    // A model that promises too much promises not even this.
    if isTrial, isImpossible { return Result(placements: problem.guests.map { _ in nil }) }
    return best.map(result) ?? runHastily()
  }

  /// Rooms that are found step by step, with what is known of the least.
  private func knownRound() -> Round? {
    let found = LargeLodging(context: context, problem: problem, goals: goals).solve()
    guard problem.isLawful(found.placements) else { return nil }
    let score = problem.score(found.placements)
    let results = zip(goals, found.bounds).map { goal, bound in
      GoalResult(name: goal.rawValue, value: score.value(goal) ?? 0, bound: min(bound, score.value(goal) ?? 0))
    }
    return Round(
      placements: found.placements, reached: results.map(\.value), results: results,
      stop: found.cutShort ? .time : .proven, classes: [], isLawful: true)
  }

  /// The best round of a shape, with the bounds of the first; or whether it is proven that there is none.
  private func search(_ shape: LodgingModel.Shape, beside known: Round? = nil) -> (round: Round?, isImpossible: Bool) {
    let (round, isImpossible) = solve(shape, split: [], beside: known)
    guard let first = round else { return (known, isImpossible) }
    var best = first
    if let known, !first.isLawful || !first.reached.lexicographicallyPrecedes(known.reached) {
      best = known
      best.stop = first.stop
    }
    var split: Set<Int> = []
    var tried = [Attempt(shape: shape, split: [])]
    for attempt in 0..<4 where !isBest(best, first) && !context.cancellation.isCancelled {
      var shape = shape
      let broken = problem.demands.contains { !problem.keeps($0, best.placements) }
      switch attempt {
      case 0...1 where broken: split.formUnion(doubtful(best))
      case 0...2: shape.paired = true
      default: split = Set(problem.rooms.indices)
      }
      guard best.stop == .proven || !best.isLawful || known != nil else { break }
      guard attempt < 3 || problem.guests.count * problem.rooms.count <= 1000 else { break }
      guard !tried.contains(Attempt(shape: shape, split: split)) else { continue }
      tried.append(Attempt(shape: shape, split: split))
      var held = best
      held.results = bounds(best, first)
      guard let round = solve(shape, split: split, beside: known.map { _ in held }).round else { break }
      let isBetter = round.reached.lexicographicallyPrecedes(best.reached)
      let isProof = isExact(round) && !best.reached.lexicographicallyPrecedes(round.reached)
      if round.isLawful && (isBetter || isProof) || !best.isLawful { best = round }
    }
    best.results = bounds(best, first)
    if let known { raise(&best.results, best.reached, by: known) }
    return (best, false)
  }

  /// What is known of the least under the values of a round holds of another that is as good in the goals before.
  private func raise(_ results: inout [GoalResult], _ reached: [Int], by known: Round) {
    for goal in results.indices where zip(reached, known.reached).prefix(goal).allSatisfy({ $0 <= $1 }) {
      results[goal].bound = max(results[goal].bound, min(known.results[goal].bound, reached[goal]))
    }
  }

  /// Nothing can be better: the first model, which promises at least what is possible, promises no more.
  private func isBest(_ round: Round, _ first: Round) -> Bool {
    round.isLawful && round.reached == first.results.map(\.value)
  }

  /// The bounds of the first model hold as long as the goals before have the same values. A model in which all rooms
  /// stand alone has bounds of its own.
  private func bounds(_ round: Round, _ first: Round) -> [GoalResult] {
    let exact = isExact(round)
    var same = true
    return round.results.indices.map { goal in
      var result = round.results[goal]
      if !exact { result.bound = same ? min(first.results[goal].bound, round.reached[goal]) : 0 }
      same = same && first.results[goal].value == round.reached[goal]
      return result
    }
  }

  private func isExact(_ round: Round) -> Bool { round.isKept && round.isWhole }

  private func solve(
    _ shape: LodgingModel.Shape, split: Set<Int>, beside known: Round? = nil
  ) -> (round: Round?, isImpossible: Bool) {
    let classes = problem.classes(segments, split: split)
    var lodging = LodgingModel(problem, classes: classes, segments: segments, shape: shape)
    lodging.model.goals = goals.map { lodging.goal($0) }
    if let known {
      for goal in goals.indices {
        lodging.model.goals[goal].attained = known.reached[goal]
        lodging.model.goals[goal].floor = known.results[goal].bound
      }
    }
    switch context.purpose {
    case .plan: lodging.model.goals.append(grades(lodging))
    case .price: break
    case .trial: lodging.model.require("everybody lodged", lodging.served, atMost: 0)
    }
    // Beside rooms that are held, the first model is for bounds; stays of different nights make each node longer.
    let most = known == nil || segments.count == 1 ? 500_000 : shape.paired ? 100_000 : 40_000
    let outcome = Optimization.solve(lodging.model, limits: limits(lodging, most), cancellation: context.cancellation) {
      context.report("lodging", $0)
    }
    let isWhole = !shape.paired && classes.allSatisfy { $0.rooms.count == 1 }
    if case .infeasible = outcome { return (nil, true) }
    if case .unbeaten(let results, let stop) = outcome, var known {
      (known.results, known.stop) = (Array(results.prefix(goals.count)), stop)
      known.isWhole = isWhole
      return (known, false)
    }
    guard case .solved(let values, let results, let stop) = outcome else { return (nil, false) }
    let handout = RoomHandout(
      problem: problem, classes: classes, choices: lodging.choices(in: values), couples: lodging.couples(in: values),
      sharing: lodging.sharing(in: values))
    let placements = handout.placements()
    let score = problem.score(placements)
    let round = Round(
      placements: placements, reached: goals.map { score.value($0) ?? 0 }, results: Array(results.prefix(goals.count)),
      stop: stop, classes: classes, isLawful: problem.isLawful(placements), isWhole: isWhole)
    return (round, false)
  }

  /// Seniors have the better rooms among plans that come to the same; that isn't worth as much work as a goal.
  private func grades(_ lodging: LodgingModel) -> Goal {
    var goal = Goal("grades", lodging.grades.expression)
    goal.nodes = max(20, 10_000 / max(1, lodging.options.reduce(0) { $0 + $1.count }))
    return goal
  }

  /// Fewer nodes where each takes longer, so that the work stays about the same; cars come after rooms, and are given the
  /// most of the time.
  private func limits(_ lodging: LodgingModel, _ most: Int) -> Limits {
    var limits = context.solving
    let size = max(1, lodging.options.reduce(0) { $0 + $1.count })
    limits.nodes = min(limits.nodes ?? Int.max, max(50, most / size))
    limits.seconds = limits.seconds.map { $0 / 3 }
    return limits
  }

  /// The rooms of the classes in which somebody lives of whom a rule that wasn't kept asks something.
  private func doubtful(_ round: Round) -> Set<Int> {
    let concerned = problem.demands.filter { !problem.keeps($0, round.placements) }.flatMap(\.guests)
    let used = Set(concerned.compactMap { round.placements[$0]?.room })
    return Set(round.classes.filter { !used.isDisjoint(with: $0.rooms) }.flatMap(\.rooms))
  }

  private func result(_ round: Round) -> Result {
    var result = Result(placements: round.placements)
    result.cutShort = round.stop != .proven && round.stop != .gap
    for (index, goal) in goals.enumerated() where context.visit.goals.contains(goal) {
      let results = round.results[index]
      result.goals[goal] = Contribution.Bounded(
        value: round.reached[index], bound: min(results.bound, round.reached[index]), seconds: results.seconds)
    }
    return result
  }

  /// Too many for one model: built and made better step by step.
  private func runLarge() -> Result {
    let began = ContinuousClock.now
    let found = LargeLodging(context: context, problem: problem, goals: goals).solve()
    var result = Result(placements: found.placements, cutShort: found.cutShort)
    let score = problem.score(found.placements)
    let (seconds, attoseconds) = (ContinuousClock.now - began).components
    for (goal, bound) in zip(goals, found.bounds) where context.visit.goals.contains(goal) {
      let value = score.value(goal) ?? 0
      result.goals[goal] = Contribution.Bounded(
        value: value, bound: min(bound, value), seconds: Double(seconds) + Double(attoseconds) * 1e-18)
    }
    return result
  }

  /// The model held nothing when its limits were reached: people get the rooms that are found step by step at once.
  private func runHastily() -> Result {
    var context = context
    context.limits.seconds = context.limits.seconds.map { min(0.5, $0) }
    var result = LodgingSearch(context, problem).runLarge()
    result.cutShort = true
    return result
  }
}
