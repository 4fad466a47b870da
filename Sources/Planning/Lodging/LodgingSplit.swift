internal import Optimization
internal import Visit

/// Stays in several rooms, one after the other: only of people for whom there was no room for the whole stay when everybody
/// was to keep one, and only where they then have a room every night. 换房
struct LodgingSplit {
  let context: Context
  let goals: [GoalName]

  /// The guests in as many pieces as they have rooms, where that leaves fewer nights without one; else nil. Where it isn't
  /// enough that those change rooms who have none, so may those who live where they could. 腾房
  func solve(
    _ whole: LodgingProblem, _ placements: [LodgingPlacement?]
  ) -> (problem: LodgingProblem, placements: [LodgingPlacement?])? {
    let lost = whole.guests.indices.filter { placements[$0]?.nights != whole.guests[$0].nights }
    guard !lost.isEmpty else { return nil }
    let first = solve(whole, placements, changes: whole.changes(of: lost, placements))
    if let first, first.problem.score(first.placements).served == 0 { return first }
    let others = lost + whole.inTheWay(of: lost, placements)
    let second = solve(whole, placements, changes: whole.changes(of: others, placements), movesOthers: true)
    guard let first, let second else { return first ?? second }
    return first.problem.score(first.placements).served <= second.problem.score(second.placements).served
      ? first : second
  }

  private func solve(
    _ whole: LodgingProblem, _ placements: [LodgingPlacement?], changes: [Person.ID: [Day]], movesOthers: Bool = false
  ) -> (problem: LodgingProblem, placements: [LodgingPlacement?])? {
    guard movesOthers || !changes.isEmpty else { return nil }
    let problem = LodgingProblem(context, changes: changes)
    var board = LodgingBoard(problem, goals: goals)
    board.restore(pieces(of: whole, placements, problem), lanes: board.lanes)
    let own = Dictionary(grouping: problem.guests.indices) { problem.guests[$0].person.id }
    let lost = problem.guests.indices.filter { own[problem.guests[$0].person.id]?.first == $0 }
      .filter { own[problem.guests[$0].person.id]?.contains { board.placements[$0] == nil } ?? false }
    for guest in lost.sorted(by: { (-problem.guests[$0].weight, $0) < (-problem.guests[$1].weight, $1) }) {
      let before = board
      let pieces = own[problem.guests[guest].person.id] ?? []
      for piece in pieces where board.placements[piece] == nil {
        house(piece, problem, &board)
        if movesOthers, board.placements[piece] == nil { makeRoom(for: piece, problem, &board) }
      }
      if pieces.contains(where: { board.placements[$0] == nil }) { board = before }
    }
    guard problem.isLawful(board.placements), problem.score(board.placements).served < whole.score(placements).served
    else { return nil }
    return (problem, problem.returned(board.placements))
  }

  /// A room from which all who are in the way can go elsewhere for those nights: the one that is best for the goals.
  private func makeRoom(for guest: Int, _ problem: LodgingProblem, _ board: inout LodgingBoard) {
    let (start, nights) = (board, problem.guests[guest].nights)
    var best: LodgingBoard?
    for room in start.open[guest] {
      board = start
      let others = board.residents[room].filter { board.placements[$0]?.nights.overlaps(nights) ?? false }
      guard !others.isEmpty, board.take(others.map { .init(guest: $0, to: nil) }) != nil,
        board.take([.init(guest: guest, to: board.stay(guest, in: room))]) != nil
      else { continue }
      for other in others { house(other, problem, &board) }
      guard others.allSatisfy({ board.placements[$0] != nil }), board.lanes[0] <= start.lanes[0] else { continue }
      if best.map({ precedes(board.lanes, $0.lanes) }) ?? true { best = board }
    }
    board = best ?? start
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

  /// The nights without a room, by weight, that remain however often people change rooms.
  func leastUnserved(_ whole: LodgingProblem) -> Int {
    let limits = Limits(nodes: 500, seconds: context.limits.seconds.map { $0 / 12 })
    let nightly = LodgingBounds(problem: whole, limits: limits, cancellation: context.cancellation).nightly().served
    guard !LargeLodging.suits(whole, seconds: context.limits.seconds) else { return nightly }
    let everybody = Array(whole.guests.indices)
    let problem = LodgingProblem(context, changes: whole.changes(of: everybody, everybody.map { _ in nil }))
    let segments = problem.segments()
    var lodging = LodgingModel(
      problem, classes: problem.classes(segments, split: []), segments: segments, shape: .init(partial: true))
    lodging.model.goals = [lodging.goal(.served)]
    guard
      case .solved(_, let results, _) = Optimization.solve(
        lodging.model, limits: limits, cancellation: context.cancellation)
    else { return nightly }
    return max(nightly, results.first?.bound ?? 0)
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
  /// The days on which some guests may change rooms: on which somebody comes or goes, or a room becomes free or taken, but
  /// for those among the nights of a part for which there was a room.
  fileprivate func changes(of some: [Int], _ placements: [LodgingPlacement?]) -> [Person.ID: [Day]] {
    let marks = segments().map(\.lowerBound)
    var changes: [Person.ID: [Day]] = [:]
    for guest in some {
      let (nights, housed) = (guests[guest].nights, placements[guest]?.nights)
      let inside = marks.filter { day in
        nights.lowerBound < day && day < nights.upperBound
          && !(housed != nights && housed.map { $0.lowerBound < day && day < $0.upperBound } ?? false)
      }
      if !inside.isEmpty { changes[guests[guest].person.id, default: []] += inside }
    }
    return changes
  }

  /// Those who live where some who have no room might, on a night of theirs; none where they are very many.
  fileprivate func inTheWay(of lost: [Int], _ placements: [LodgingPlacement?]) -> [Int] {
    guard guests.count <= 200 else { return [] }
    return guests.indices.filter { other in
      guard let placement = placements[other], !lost.contains(other) else { return false }
      return lost.contains { guests[$0].nights.overlaps(placement.nights) && eligible[$0].contains(placement.room) }
    }
  }
}
