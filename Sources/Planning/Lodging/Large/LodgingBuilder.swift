internal import Visit

/// A first plan of very many rooms: juniors first, each where it spoils the least, a delegation near its own.
/// 住房初排
struct LodgingBuilder {
  private var board: LodgingBoard
  private let problem: LodgingProblem
  /// The hotel that each delegation is meant for.
  private var house: [Delegation.ID: Int] = [:]
  /// Beds that are spoken for by floor: of delegations that have begun to live there.
  private var claims: [Int]
  private var homes: [Delegation.ID: Set<Int>] = [:]
  private let beds: [Int]
  private let hasOrder: Bool

  init(_ board: LodgingBoard) {
    self.board = board
    problem = board.problem
    claims = Array(repeating: 0, count: problem.floors.count)
    var beds = claims
    for room in problem.rooms { beds[room.floor] += max(1, room.room.sleeps) }
    self.beds = beds
    hasOrder = problem.guests.contains { $0.position != nil }
    chooseHouses()
  }

  /// The board with everybody housed for whom there was a room left.
  mutating func build() -> LodgingBoard {
    for guest in order() { place(guest) }
    return board
  }

  /// The same where most have a room already: whoever may not keep theirs is placed first, then those who may keep it,
  /// then whoever that leaves without. 沿用
  mutating func build(like stays: [Plan.Stay]) -> LodgingBoard {
    let known = rooms(like: stays)
    let order = order()
    for guest in order where known[guest] == nil { place(guest) }
    for guest in order {
      guard let room = known[guest], keeps(guest, room) else { continue }
      settle(guest, on: problem.rooms[room].floor)
    }
    for guest in order where board.placements[guest] == nil { place(guest) }
    return board
  }

  /// The board with rooms as they were given out, and for whoever that leaves without, what is left.
  mutating func build(from placements: [LodgingPlacement?]) -> LodgingBoard {
    let order = order()
    for guest in order {
      guard let placement = placements[guest], board.take([.init(guest: guest, to: placement)]) != nil else { continue }
      settle(guest, on: problem.rooms[placement.room].floor)
    }
    for guest in order where board.placements[guest] == nil { place(guest) }
    return board
  }

  /// The room of each guest that is as it was, for the same nights, and breaks no rule by itself.
  private mutating func rooms(like stays: [Plan.Stay]) -> [Int?] {
    struct Door: Hashable {
      var hotel: Hotel.ID
      var number: String
    }
    let doors = Dictionary(
      problem.rooms.enumerated().map { (Door(hotel: $1.hotel, number: $1.room.number), $0) },
      uniquingKeysWith: { first, _ in first })
    let own = Dictionary(grouping: stays, by: \.person)
    return problem.guests.indices.map { guest in
      guard let stay = own[problem.guests[guest].person.id], stay.count == 1,
        stay[0].nights == problem.guests[guest].nights,
        let room = doors[Door(hotel: stay[0].hotel, number: stay[0].room)], board.open[guest].contains(room)
      else { return nil }
      let lanes = board.lanes
      guard let undo = board.take([.init(guest: guest, to: board.stay(guest, in: room))]) else { return nil }
      let isKept = board.lanes[0] <= lanes[0]
      board.undo(undo, lanes: lanes)
      return isKept ? room : nil
    }
  }

  /// Whether a guest now has a room, and no more rules are broken by that.
  private mutating func keeps(_ guest: Int, _ room: Int) -> Bool {
    let lanes = board.lanes
    guard let undo = board.take([.init(guest: guest, to: board.stay(guest, in: room))]) else { return false }
    if board.lanes[0] <= lanes[0] { return true }
    board.undo(undo, lanes: lanes)
    return false
  }

  /// Whoever may have few rooms first; then juniors before seniors; whoever stands outside the order by arrival.
  private func order() -> [Int] {
    let keys = problem.guests.indices.map { guest -> [Int] in
      let detail = problem.guests[guest]
      let isScarce = board.open[guest].count * 10 < problem.rooms.count
      let rank = detail.position.map { -$0 } ?? -Int.max
      return [isScarce ? 0 : 1, rank, detail.nights.lowerBound.ordinal, -detail.nights.upperBound.ordinal, guest]
    }
    return problem.guests.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }
  }

  /// Large delegations first, each where most beds are left.
  private mutating func chooseHouses() {
    var left: [Int: Int] = [:]
    for room in problem.rooms { left[room.house, default: 0] += max(1, room.room.sleeps) }
    var members: [Delegation.ID: Int] = [:]
    for guest in problem.guests { members[guest.person.delegation, default: 0] += 1 }
    let listed = unique(problem.guests.map(\.person.delegation))
    let keys = Dictionary(uniqueKeysWithValues: listed.enumerated().map { ($1, [-(members[$1] ?? 0), $0]) })
    for delegation in listed.sorted(by: { (keys[$0] ?? []).lexicographicallyPrecedes(keys[$1] ?? []) }) {
      guard let best = left.max(by: { $0.value == $1.value ? $0.key > $1.key : $0.value < $1.value }) else { return }
      house[delegation] = best.key
      left[best.key] = best.value - (members[delegation] ?? 0)
    }
  }

  /// Tries every room that is open to the guest; rooms that differ in nothing are tried once.
  private mutating func place(_ guest: Int) {
    let delegation = problem.guests[guest].person.delegation
    let start = board.lanes
    var best: (lanes: LodgingBoard.Lanes, taste: [Int], room: Int)?
    var tried: Set<[Int]> = []
    for room in board.open[guest] {
      let detail = problem.rooms[room]
      let alike = board.demands[guest].isEmpty && board.residents[room].isEmpty && !detail.room.number.contains("4")
      if alike {
        let traits = [
          detail.floor, detail.room.grade, detail.price, detail.room.sleeps, detail.room.accessible ? 1 : 0,
        ]
        guard tried.insert(traits).inserted else { continue }
      }
      guard let undo = board.take([.init(guest: guest, to: board.stay(guest, in: room))]) else { continue }
      let lanes = board.lanes
      board.undo(undo, lanes: start)
      let taste = self.taste(detail, delegation)
      if let known = best, !isBetter((lanes, taste), than: (known.lanes, known.taste)) { continue }
      best = (lanes, taste, room)
    }
    guard let best else { return }
    _ = board.take([.init(guest: guest, to: board.stay(guest, in: best.room))])
    settle(guest, on: problem.rooms[best.room].floor)
  }

  /// Inversions and the like first, then the taste, then the rest.
  private func isBetter(_ first: (LodgingBoard.Lanes, [Int]), than second: (LodgingBoard.Lanes, [Int])) -> Bool {
    for lane in 0..<8 where first.0[lane] != second.0[lane] {
      let goal = lane > 0 && lane <= board.goals.count ? board.goals[lane - 1] : .comfort
      let isHard = lane == 0 || goal == .served || goal == .precedence || goal == .preferences
      guard isHard else { break }
      return first.0[lane] < second.0[lane]
    }
    if first.1 != second.1 { return first.1.lexicographicallyPrecedes(second.1) }
    return precedes(first.0, second.0)
  }

  /// The hotel that is meant first, then the worst grade so that seniors find something better, then a floor with beds
  /// that nobody has spoken for.
  private func taste(_ room: LodgingProblem.Bedroom, _ delegation: Delegation.ID) -> [Int] {
    let isMeant = problem.cohesive.isEmpty || house[delegation] == room.house
    let isHome = homes[delegation]?.contains(room.floor) ?? false
    let isOpen = problem.cohesive.isEmpty || isHome
    return [isMeant ? 0 : 1, hasOrder ? -room.room.grade : 0, isOpen ? 0 : claims[room.floor] - beds[room.floor]]
  }

  private mutating func settle(_ guest: Int, on floor: Int) {
    let delegation = problem.guests[guest].person.delegation
    guard !problem.cohesive.isEmpty, homes[delegation, default: []].insert(floor).inserted else { return }
    claims[floor] += problem.guests.count { $0.person.delegation == delegation }
  }
}
