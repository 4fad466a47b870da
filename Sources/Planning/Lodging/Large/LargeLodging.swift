internal import Optimization
internal import Visit

/// Lodging of so many guests that one model would be too large: a first plan, made better step by step, with bounds
/// from each night by itself. 大规模住房
struct LargeLodging {
  let context: Context
  let problem: LodgingProblem
  let goals: [GoalName]

  /// Whether guests and rooms are too many for one model, or for what of it could be solved in so many seconds.
  static func suits(_ problem: LodgingProblem, seconds: Double?) -> Bool {
    let size = problem.guests.count * problem.classes(problem.segments(), split: []).count
    return size > 2_500 || seconds.map { Double(size) > 60 * $0 } ?? false
  }

  /// Whether it is worth while to find rooms step by step before a model looks for better ones.
  static func helps(_ problem: LodgingProblem) -> Bool {
    problem.guests.count * problem.classes(problem.segments(), split: []).count > 400
  }

  /// Rooms and, for each of the goals, a bound.
  func solve() -> (placements: [LodgingPlacement?], bounds: [Int], cutShort: Bool) {
    // Cars come after rooms, and are given the most of the time.
    let clock = context.limits.seconds.map { Cancellation(after: $0 / 3, within: context.cancellation) }
    let stop = clock ?? context.cancellation
    let seconds = context.limits.seconds
    let bounds = LodgingBounds(
      problem: problem, limits: Limits(nodes: 500, seconds: seconds.map { $0 / 12 }), cancellation: stop)
    let proof = LodgingProof(
      problem: problem, goals: goals, bounds: bounds, seconds: seconds.map { $0 / 12 } ?? 20,
      jobs: context.limits.jobs)
    let floors = proof.floors()
    let placements = lawful(rooms(floors, stop))
    return (placements, proof.bounds(floors, under: problem.score(placements)), stop.isCancelled)
  }

  /// Rooms built and made better: from what is known, or from a sketch, or else guest by guest.
  private func rooms(_ floors: [Int], _ stop: Cancellation) -> [LodgingPlacement?] {
    var builder = LodgingBuilder(LodgingBoard(problem, goals: goals))
    let most = min(200_000, 2_000 * problem.guests.count, max(1, context.limits.nodes) * 2)
    if let known = context.known.flatMap({ $0.hasOrder(of: goals, as: context.visit.goals) ? $0.stays : nil }) {
      // What is known was searched for long before; most of it stays the best.
      let isHeld = context.known?.holdsRooms == true
      return improved(builder.build(like: known), floors, steps: isHeld ? 0 : most / 5, isCold: true, stop).placements
    }
    let sketching = LodgingSketching(problem: problem, goals: goals, limits: context.limits)
    let sketched = sketching.placements { stop.isCancelled }.map { builder.build(from: $0) }
    guard let sketched, isComplete(sketched.lanes, floors) else {
      return improved(builder.build(), floors, steps: most, isCold: false, stop).placements
    }
    // Preferences were searched for in the sketch; what is left is to be saved on who shares with whom.
    let reached = goals.indices.map { max(floors[$0], goals[$0] == .preferences ? sketched.lanes[$0 + 1] : 0) }
    let best = improved(sketched, reached, steps: most, isCold: true, stop)
    guard problem.guests.count <= 150 else { return best.placements }
    // Where there are few, both ways are short.
    builder = LodgingBuilder(LodgingBoard(problem, goals: goals))
    let other = improved(builder.build(), floors, steps: most, isCold: false, stop)
    return (precedes(other.lanes, best.lanes) ? other : best).placements
  }

  private func improved(
    _ board: LodgingBoard, _ floors: [Int], steps: Int, isCold: Bool, _ stop: Cancellation
  ) -> (placements: [LodgingPlacement?], lanes: LodgingBoard.Lanes) {
    var improver = LodgingImprover(board, seed: context.limits.seed, isCold: isCold) { stop.isCancelled }
    return improver.improve(floors: floors, steps: steps)
  }

  /// Whether everybody is housed as well as can be, in the order that is to hold.
  private func isComplete(_ lanes: LodgingBoard.Lanes, _ floors: [Int]) -> Bool {
    lanes[0] == 0
      && goals.indices.allSatisfy { goal in
        (goals[goal] != .served && goals[goal] != .precedence) || lanes[goal + 1] <= floors[goal]
      }
  }

  /// Without whoever breaks what must hold, and with a part of the nights for whoever has no room.
  private func lawful(_ placements: [LodgingPlacement?]) -> [LodgingPlacement?] {
    var placements = placements
    for demand in problem.demands where demand.weight == nil && !problem.keeps(demand, placements) {
      for guest in demand.guests.reversed() where !problem.keeps(demand, placements) { placements[guest] = nil }
    }
    // What a rule asks of whoever lives at a place may still be broken there.
    if !problem.isLawful(placements) { placements = placements.map { _ in nil } }
    var board = LodgingBoard(problem, goals: goals)
    board.restore(placements, lanes: board.lanes)
    let lost = placements.indices.filter { placements[$0] == nil }
      .sorted { (-problem.guests[$0].weight, $0) < (-problem.guests[$1].weight, $1) }
    for guest in lost { housePartly(guest, &board) }
    return board.placements
  }

  /// The longest run of nights in one room.
  private func housePartly(_ guest: Int, _ board: inout LodgingBoard) {
    let days = problem.guests[guest].nights.days
    for length in stride(from: days.count, through: 1, by: -1) {
      for start in days.prefix(days.count - length + 1) {
        let nights = start..<start.advanced(by: length)
        for room in problem.eligible[guest] where problem.rooms[room].room.isFree(nights) {
          let before = board.lanes
          guard let undo = board.take([.init(guest: guest, to: .init(room: room, nights: nights))]) else { continue }
          if board.lanes[0] <= before[0] { return }
          board.undo(undo, lanes: before)
        }
      }
    }
  }
}

extension Range<Day> {
  /// Each night by itself, at most so many as a visit can have.
  fileprivate var days: [Day] { (lowerBound.ordinal..<upperBound.ordinal).prefix(400).map { Day(ordinal: $0) } }
}
