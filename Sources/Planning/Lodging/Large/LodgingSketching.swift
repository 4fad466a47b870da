internal import Optimization
internal import Visit

/// A first plan of very many rooms from a sketch: classes of rooms are settled for everybody at once, then numbers are
/// given out. 由草图分房
struct LodgingSketching {
  let problem: LodgingProblem
  let goals: [GoalName]
  let limits: SearchLimits

  /// A room for everybody; nil where no sketch could be a plan, or where there is too much to count.
  func placements(isOver: @escaping @Sendable () -> Bool) -> [LodgingPlacement?]? {
    guard let plot = LodgingPlot(problem, isOrdered: LodgingProof.isOrdered(goals)) else { return nil }
    let goals = goals
    let steps = min(1_000_000, 2_000 * problem.guests.count, max(1, limits.nodes) * 10)
    let found = concurrentMap([limits.seed, limits.seed &+ 1], jobs: limits.jobs) { seed in
      var sketcher = LodgingSketcher(plot, goals: goals, seed: seed, isOver: isOver)
      return sketcher.run(steps: steps)
    }
    let isThrifty = LodgingSketcher.isThrifty(goals)
    let sound = found.filter(\.sum.isSound)
    let best = sound.min { first, second in
      let (a, b) = ([first.sum.missed, first.sum.cost], [second.sum.missed, second.sum.cost])
      return isThrifty ? a.reversed().lexicographicallyPrecedes(b.reversed()) : a.lexicographicallyPrecedes(b)
    }
    return best.map { placements(of: $0.home, plot) }
  }

  private func placements(of home: [Int], _ plot: LodgingPlot) -> [LodgingPlacement?] {
    let couples = problem.pairs.filter { pair in
      let (own, company) = (home[pair.first], plot.company[pair.first])
      return own >= 0 && own == home[pair.second] && company >= 0 && company == plot.company[pair.second]
        && plot.beds[own * plot.companies + company] > 1
    }
    let choices = home.enumerated().map { guest, own in
      own < 0 ? nil : RoomHandout.Choice(roomClass: own, nights: problem.guests[guest].nights)
    }
    let handout = RoomHandout(
      problem: problem, classes: plot.classes, choices: choices, couples: couples, sharing: nil,
      isThrifty: true)
    return handout.placements()
  }
}
