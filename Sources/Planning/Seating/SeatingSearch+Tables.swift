internal import Optimization
internal import Visit

// Table by table, for banquets that are too large for one model.
extension SeatingSearch {
  /// Whether everything but wishes is as it should be; else the model, where it isn't too large, says what can't be had.
  func isSound(_ result: Result) -> Bool {
    result.notKept.isEmpty && result.goals[.precedence]?.value == 0
      && result.goals[.served].map { $0.value == $0.bound } ?? false && problem.holds(result.seating)
      && problem.unrankedAbove(result.seating).isEmpty
  }

  func atTables(_ usual: Seating) -> Result? {
    let cancellation = context.cancellation
    let end = context.limits.seconds.map { ContinuousClock.now + .seconds($0) }
    let stop: @Sendable () -> Bool = {
      cancellation.isCancelled || end.map { ContinuousClock.now >= $0 } ?? false
    }
    let isOrderFirst = goals.first == .precedence
    let bound = TableBound(problem, tiersHold: isOrderFirst).value
    guard let search = TableSearch(problem, seed: context.limits.seed, bound: bound, stop: stop) else { return nil }
    let found = search.run()
    let seating =
      problem.cost(of: found).lexicographicallyPrecedes(problem.cost(of: usual)) ? found : usual
    let inOrder = problem.precedence(seating) == 0 && problem.unrankedAbove(seating).isEmpty && isOrderFirst
    var result = settled(
      seating,
      bounds: [
        .served: problem.unmetBound, .precedence: 0,
        .preferences: inOrder || !isOrderFirst ? bound : TableBound(problem, tiersHold: false).value,
      ])
    result.cutShort = stop()
    result.notKept = unique(
      problem.demands.filter { $0.weight == nil && problem.misses($0, seating) > 0 }.compactMap(\.rule))
    return result
  }
}
