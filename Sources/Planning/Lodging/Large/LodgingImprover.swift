internal import Visit

/// Makes a plan of very many rooms better by small changes, a goal at a time: annealed, never at the cost of a goal
/// before. The work is counted, so that the answer doesn't depend on the machine. 住房改进
struct LodgingImprover {
  private var board: LodgingBoard
  private let problem: LodgingProblem
  private var dice: Dice
  private let mates: [[Int]]
  private let floors: [[Int]]
  /// Nothing is made worse on the way.
  private let isCold: Bool
  private let isOver: () -> Bool
  private var best: (placements: [LodgingPlacement?], lanes: LodgingBoard.Lanes)

  init(_ board: LodgingBoard, seed: Int, isCold: Bool = false, isOver: @escaping () -> Bool) {
    self.board = board
    problem = board.problem
    dice = Dice(seed: seed)
    self.isCold = isCold
    self.isOver = isOver
    best = (board.placements, board.lanes)
    var floors = Array(repeating: [Int](), count: board.problem.floors.count)
    for (room, detail) in board.problem.rooms.enumerated() { floors[detail.floor].append(room) }
    self.floors = floors
    var bonds: [Int: [Int]] = [:]
    for (guest, detail) in problem.guests.enumerated() {
      if let bond = detail.bond { bonds[bond, default: []].append(guest) }
    }
    let delegations = Dictionary(grouping: problem.guests.indices) { board.problem.guests[$0].person.delegation }
    mates = problem.guests.map { guest in
      let own = board.problem.cohesive.isEmpty ? [] : delegations[guest.person.delegation] ?? []
      return own.isEmpty ? guest.bond.flatMap { bonds[$0] } ?? [] : own
    }
  }

  /// The best board that was found. `floors` are values below which the goals can't be: where one is reached, no more is
  /// tried for it.
  mutating func improve(
    floors: [Int], steps: Int
  ) -> (placements: [LodgingPlacement?], lanes: LodgingBoard.Lanes) {
    for lane in 0...board.goals.count {
      let floor = lane == 0 ? 0 : floors[lane - 1]
      if best.lanes[lane] > floor { anneal(lane, floor: floor, steps: steps) }
      board.restore(best.placements, lanes: best.lanes)
    }
    return best
  }

  private mutating func anneal(_ lane: Int, floor: Int, steps: Int) {
    let start = isCold ? 0 : warmth(lane)
    for step in 0..<steps {
      if step % 256 == 0, isOver() { return }
      let rest = Double(steps - step) / Double(steps)
      let heat = start * rest * rest * rest
      let lanes = board.lanes
      guard let undo = draw(lane) else { continue }
      if accepts(board.lanes &- lanes, lane, heat) {
        if precedes(board.lanes, best.lanes) {
          best = (board.placements, board.lanes)
          if best.lanes[lane] <= floor { return }
        }
      } else {
        board.undo(undo, lanes: lanes)
      }
    }
  }

  private mutating func accepts(_ change: LodgingBoard.Lanes, _ lane: Int, _ heat: Double) -> Bool {
    for before in 0..<lane where change[before] != 0 { return change[before] < 0 }
    guard change[lane] > 0 else { return true }
    let chance = Double.random(in: 0..<1, using: &dice)
    return Double(change[lane]) < 2 * heat * chance * chance
  }

  /// Half of what a change usually does.
  private mutating func warmth(_ lane: Int) -> Double {
    var (sum, count) = (0, 0)
    for _ in 0..<300 {
      let lanes = board.lanes
      guard let undo = draw(lane) else { continue }
      let change = (board.lanes &- lanes)[lane]
      if change != 0 { (sum, count) = (sum + abs(change), count + 1) }
      board.undo(undo, lanes: lanes)
    }
    return max(0.2, Double(sum) / Double(max(1, count)) / 2)
  }

  /// A change by chance, taken; nil where it wasn't lawful.
  private mutating func draw(_ lane: Int) -> [LodgingBoard.Step]? {
    var guest = Int.random(in: 0..<problem.guests.count, using: &dice)
    let seeksRoom = lane > 0 && board.goals[lane - 1] == .served
    if seeksRoom, let lost = lost() { guest = lost }
    if lane > 0, board.goals[lane - 1] == .preferences, !problem.cohesive.isEmpty,
      Int.random(in: 0..<4, using: &dice) == 0
    {
      return gather(guest)
    }
    guard let target = target(of: guest), target != board.room(guest) else { return nil }
    switch Int.random(in: 0..<10, using: &dice) {
    case 0...3: return board.take([.init(guest: guest, to: board.stay(guest, in: target))])
    case 4...6: return exchange(guest, target)
    case 7: return swap(guest, target)
    default: return evict(guest, target)
    }
  }

  /// Now and then somebody without a room.
  private mutating func lost() -> Int? {
    let first = Int.random(in: 0..<problem.guests.count, using: &dice)
    guard Bool.random(using: &dice) else { return nil }
    for offset in problem.guests.indices {
      let guest = (first + offset) % problem.guests.count
      if board.room(guest) == nil { return guest }
    }
    return nil
  }

  /// Any room, or one where somebody of one's own lives or next to it.
  private mutating func target(of guest: Int) -> Int? {
    let choice = Int.random(in: 0..<6, using: &dice)
    var circle = mates[guest]
    if choice < 2, let demand = board.demands[guest].randomElement(using: &dice) {
      circle = problem.demands[demand].guests
    }
    if choice < 4, let mate = circle.randomElement(using: &dice), let home = board.room(mate) {
      if choice % 2 == 1, mate != guest { return home }
      let floor = problem.rooms[home].floor
      for _ in 0..<6 {
        let near = home + Int.random(in: -12...12, using: &dice)
        if problem.rooms.indices.contains(near), problem.rooms[near].floor == floor { return near }
      }
    }
    return board.open[guest].randomElement(using: &dice)
  }

  /// All who live in two rooms change over.
  private mutating func exchange(_ guest: Int, _ target: Int) -> [LodgingBoard.Step]? {
    guard let home = board.room(guest) else { return nil }
    return board.take(
      board.residents[home].map { .init(guest: $0, to: board.stay($0, in: target)) }
        + board.residents[target].map { .init(guest: $0, to: board.stay($0, in: home)) })
  }

  /// A delegation leaves one of its floors for another, changing over with whoever lives there.
  private mutating func gather(_ guest: Int) -> [LodgingBoard.Step]? {
    let used = unique(mates[guest].compactMap { board.room($0).map { problem.rooms[$0].floor } })
    guard used.count > 1, let from = used.randomElement(using: &dice), let to = used.randomElement(using: &dice),
      from != to
    else { return nil }
    let start = board.lanes
    var undo: [LodgingBoard.Step] = []
    for mate in mates[guest] {
      guard let home = board.room(mate), problem.rooms[home].floor == from else { continue }
      guard let steps = move(mate, to: to) else {
        board.undo(undo, lanes: start)
        return nil
      }
      undo += steps.filter { step in !undo.contains { $0.guest == step.guest } }
    }
    return undo
  }

  /// One guest, with those of the same room where there is no bed left, to some room of a floor.
  private mutating func move(_ guest: Int, to floor: Int) -> [LodgingBoard.Step]? {
    for _ in 0..<8 {
      guard let target = floors[floor].randomElement(using: &dice) else { return nil }
      if let undo = board.take([.init(guest: guest, to: board.stay(guest, in: target))]) { return undo }
      let own = problem.guests[guest].person.delegation
      guard board.residents[target].allSatisfy({ problem.guests[$0].person.delegation != own }) else { continue }
      if let undo = exchange(guest, target) { return undo }
    }
    return nil
  }

  /// Two people change over.
  private mutating func swap(_ guest: Int, _ target: Int) -> [LodgingBoard.Step]? {
    guard let home = board.room(guest), let other = board.residents[target].randomElement(using: &dice) else {
      return nil
    }
    return board.take([
      .init(guest: guest, to: board.stay(guest, in: target)), .init(guest: other, to: board.stay(other, in: home)),
    ])
  }

  /// Whoever is in the way goes where there is room, or loses it.
  private mutating func evict(_ guest: Int, _ target: Int) -> [LodgingBoard.Step]? {
    let nights = problem.guests[guest].nights
    let others = board.residents[target].filter { board.placements[$0]?.nights.overlaps(nights) ?? false }
    let home = board.room(guest)
    let start = board.lanes
    guard let undo = board.take(([guest] + others).map { .init(guest: $0, to: nil) }) else { return nil }
    guard board.take([.init(guest: guest, to: board.stay(guest, in: target))]) != nil else {
      board.undo(undo, lanes: start)
      return nil
    }
    for other in others {
      let drawn = (0..<8).compactMap { _ in board.open[other].randomElement(using: &dice) }
      let rooms = [target, home].compactMap { $0 } + drawn
      for room in rooms where board.take([.init(guest: other, to: board.stay(other, in: room))]) != nil { break }
    }
    return undo
  }
}
