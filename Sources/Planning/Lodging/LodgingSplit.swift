internal import Optimization
internal import Visit

/// Stays in several rooms, one after the other: only of people for whom there was no room for the whole stay when everybody
/// was to keep one, and only where they then have a room every night. 换房
struct LodgingSplit {
  let context: Context
  let goals: [GoalName]

  /// The guests in as many pieces as they have rooms, where that leaves fewer nights without one; else nil.
  func solve(
    _ whole: LodgingProblem, _ placements: [LodgingPlacement?]
  ) -> (problem: LodgingProblem, placements: [LodgingPlacement?])? {
    let changes = whole.changes(placements)
    guard !changes.isEmpty else { return nil }
    let problem = LodgingProblem(context, changes: changes)
    var board = LodgingBoard(problem, goals: goals)
    board.restore(pieces(of: whole, placements, problem), lanes: board.lanes)
    let own = Dictionary(grouping: problem.guests.indices) { problem.guests[$0].person.id }
    let lost = problem.guests.indices.filter { own[problem.guests[$0].person.id]?.first == $0 }
      .filter { changes[problem.guests[$0].person.id] != nil }
    for guest in lost.sorted(by: { (-problem.guests[$0].weight, $0) < (-problem.guests[$1].weight, $1) }) {
      let before = board
      let pieces = own[problem.guests[guest].person.id] ?? []
      for piece in pieces where board.placements[piece] == nil { house(piece, problem, &board) }
      if pieces.contains(where: { board.placements[$0] == nil }) { board = before }
    }
    guard problem.isLawful(board.placements), problem.score(board.placements).served < whole.score(placements).served
    else { return nil }
    return (problem, problem.returned(board.placements))
  }

  /// What everybody who had a room has, piece by piece.
  private func pieces(
    of whole: LodgingProblem, _ placements: [LodgingPlacement?], _ problem: LodgingProblem
  ) -> [LodgingPlacement?] {
    let own = Dictionary(grouping: whole.guests.indices) { whole.guests[$0].person.id }
    return problem.guests.map { guest in
      let room = own[guest.person.id]?.lazy.compactMap { placements[$0] }.first { $0.nights.covers(guest.nights) }?.room
      return room.map { LodgingPlacement(room: $0, nights: guest.nights) }
    }
  }

  /// The room that is best for the goals, among equals one that the guest has before or after.
  private func house(_ guest: Int, _ problem: LodgingProblem, _ board: inout LodgingBoard) {
    let own = problem.guests.indices.filter { problem.isOnePerson($0, guest) }.compactMap { board.room($0) }
    let start = board.lanes
    var best: (room: Int, lanes: LodgingBoard.Lanes)?
    for room in unique(own.filter(board.open[guest].contains) + board.open[guest]) {
      guard let undo = board.take([.init(guest: guest, to: board.stay(guest, in: room))]) else { continue }
      let lanes = board.lanes
      board.undo(undo, lanes: start)
      guard lanes[0] <= start[0], best.map({ precedes(lanes, $0.lanes) }) ?? true else { continue }
      best = (room, lanes)
    }
    if let best { _ = board.take([.init(guest: guest, to: board.stay(guest, in: best.room))]) }
  }

  /// What each goal comes to, and the least of those of which it is known night by night; a room for each night is more
  /// than one for all of them.
  func bounded(_ problem: LodgingProblem, _ placements: [LodgingPlacement?]) -> [GoalName: Contribution.Bounded] {
    let limits = Limits(nodes: 500, seconds: context.limits.seconds.map { $0 / 12 })
    let least = LodgingBounds(problem: problem, limits: limits, cancellation: context.cancellation).nightly()
    let score = problem.score(placements)
    var result: [GoalName: Contribution.Bounded] = [:]
    for goal in goals {
      guard let value = score.value(goal) else { continue }
      let bound =
        switch goal {
        case .served: least.served
        case .cost: score.served == least.served ? least.cost : 0
        case .precedence, .preferences, .vehicles, .comfort: 0
        }
      result[goal] = Contribution.Bounded(value: value, bound: min(bound, value))
    }
    return result
  }
}

extension LodgingProblem {
  /// The days on which whoever has no room for some nights may change rooms.
  fileprivate func changes(_ placements: [LodgingPlacement?]) -> [Person.ID: [Day]] {
    let marks = segments().map(\.lowerBound)
    var changes: [Person.ID: [Day]] = [:]
    for (guest, placement) in zip(guests, placements) where placement?.nights != guest.nights {
      let inside = marks.filter { day in
        guest.nights.lowerBound < day && day < guest.nights.upperBound
          && !(placement.map { $0.nights.lowerBound < day && day < $0.nights.upperBound } ?? false)
      }
      if !inside.isEmpty { changes[guest.person.id, default: []] += inside }
    }
    return changes
  }
}
