internal import Optimization
internal import Visit

/// A first plan of very many rooms from a sketch: classes of rooms are settled for everybody at once, then numbers are
/// given out. 由草图分房
struct LodgingSketching {
  let problem: LodgingProblem
  let goals: [GoalName]
  let limits: SearchLimits

  /// The plan as stays; nil where no sketch could be a plan, or where there is too much to count.
  func stays(isOver: @escaping @Sendable () -> Bool) -> [Plan.Stay]? {
    guard let plot = LodgingPlot(problem, isOrdered: LodgingProof.isOrdered(goals)) else { return nil }
    let goals = goals
    let steps = min(1_000_000, 4_000 * problem.guests.count, max(1, limits.nodes) * 10)
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
    return best.map { stays(of: $0.home, plot) }
  }

  private func stays(of home: [Int], _ plot: LodgingPlot) -> [Plan.Stay] {
    let couples = problem.pairs.filter { pair in
      home[pair.first] >= 0 && home[pair.first] == home[pair.second] && plot.company[pair.first] >= 0
        && plot.company[pair.first] == plot.company[pair.second]
    }
    let choices = home.enumerated().map { guest, own in
      own < 0 ? nil : RoomHandout.Choice(roomClass: own, nights: problem.guests[guest].nights)
    }
    let handout = RoomHandout(
      problem: problem, classes: plot.classes, choices: choices, couples: couples, sharing: nil)
    return zip(problem.guests, handout.placements()).compactMap { guest, placement in
      placement.map { placement in
        let room = problem.rooms[placement.room]
        return Plan.Stay(
          person: guest.person.id, hotel: room.hotel, room: room.room.number, nights: placement.nights)
      }
    }
  }
}
