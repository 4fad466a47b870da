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
    let proof = LodgingProof(problem: problem, goals: goals, bounds: bounds, seconds: seconds.map { $0 / 12 } ?? 20)
    let floors = proof.floors()
    var builder = LodgingBuilder(LodgingBoard(problem, goals: goals))
    let known = context.known.flatMap { $0.hasOrder(of: goals, as: context.visit.goals) ? $0.stays : nil }
    let first = known.map { builder.build(like: $0) } ?? builder.build()
    // What is known was searched for long before; most of it stays the best.
    var improver = LodgingImprover(first, seed: context.limits.seed, isCold: known != nil) { stop.isCancelled }
    let isHeld = known != nil && context.known?.holdsRooms == true
    let most = min(200_000, 2_000 * problem.guests.count, max(1, context.limits.nodes) * 2)
    let steps = isHeld ? 0 : most / (known == nil ? 1 : 5)
    var placements = improver.improve(floors: floors, steps: steps)
    placements = lawful(placements)
    return (placements, proof.bounds(floors, under: problem.score(placements)), stop.isCancelled)
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
