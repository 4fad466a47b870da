internal import Visit

/// Rooms given to guests one by one, with what a change does to each goal counted at once: what a search over very many
/// rooms walks on. 住房底板
struct LodgingBoard {
  /// What a board is worth: first the rules that must hold, then the goals in their order, last what decides among
  /// equals. Smaller is better, and a lane counts only where those before it are equal.
  typealias Lanes = SIMD8<Int>

  let problem: LodgingProblem
  let goals: [GoalName]
  /// Who has which room for which nights.
  private(set) var placements: [LodgingPlacement?]
  /// Who lives in each room, perhaps one after another.
  private(set) var residents: [[Int]]
  /// Ranked guests by hotel.
  private(set) var ranked: [[Int]]
  /// How many of each cohesive group live on each floor.
  private(set) var floors: [[Int]]
  private(set) var lanes = Lanes()
  /// Rooms that each guest may have and that are free on all nights of the stay.
  let open: [[Int]]
  private let allowed: [Bool]
  private let group: [Int?]
  /// The demands that ask something of each guest.
  let demands: [[Int]]
  /// Demands that ask something of whoever lives there.
  private let broad: [Int]
  private let partners: [[LodgingProblem.Pair]]

  /// A guest's new room; nil is none.
  struct Step {
    var guest: Int
    var to: LodgingPlacement?
  }

  init(_ problem: LodgingProblem, goals: [GoalName]) {
    self.problem = problem
    self.goals = goals
    let count = problem.guests.count
    placements = Array(repeating: nil, count: count)
    residents = Array(repeating: [], count: problem.rooms.count)
    ranked = Array(repeating: [], count: (problem.rooms.map(\.house).max() ?? 0) + 1)
    floors = Array(repeating: Array(repeating: 0, count: problem.floors.count), count: problem.cohesive.count)
    var allowed = Array(repeating: false, count: count * problem.rooms.count)
    open = problem.guests.indices.map { guest in
      for room in problem.eligible[guest] { allowed[guest * problem.rooms.count + room] = true }
      return problem.eligible[guest].filter { problem.rooms[$0].room.isFree(problem.guests[guest].nights) }
    }
    self.allowed = allowed
    var group: [Int?] = Array(repeating: nil, count: count)
    for (index, members) in problem.cohesive.enumerated() { for guest in members { group[guest] = index } }
    self.group = group
    var demands: [[Int]] = Array(repeating: [], count: count)
    var broad: [Int] = []
    for (index, demand) in problem.demands.enumerated() {
      if case .atLeast = demand.kind { broad.append(index) }
      for guest in demand.guests { demands[guest].append(index) }
    }
    self.demands = demands
    self.broad = broad
    partners = problem.guests.indices.map { guest in problem.pairs.filter { $0.holds(guest) } }
    lanes = worth(of: Array(problem.guests.indices), rooms: [], ranks: [])
  }

  /// The room of a guest.
  func room(_ guest: Int) -> Int? { placements[guest]?.room }

  /// A whole stay in a room.
  func stay(_ guest: Int, in room: Int) -> LodgingPlacement {
    LodgingPlacement(room: room, nights: problem.guests[guest].nights)
  }

  /// Whether two guests may live in one room at once.
  func mayShare(_ first: Int, _ second: Int) -> Bool {
    if let bond = problem.guests[first].bond, bond == problem.guests[second].bond { return true }
    return partners[first].contains { $0.holds(second) }
  }

  /// Whether a guest may live in a room on some nights beside whoever is there.
  func fits(_ guest: Int, _ placement: LodgingPlacement) -> Bool {
    let room = placement.room
    guard allowed[guest * problem.rooms.count + room], problem.rooms[room].room.isFree(placement.nights) else {
      return false
    }
    var others: [Int] = []
    for other in residents[room] {
      guard let nights = placements[other]?.nights, nights.overlaps(placement.nights) else { continue }
      guard mayShare(guest, other) else { return false }
      others.append(other)
    }
    return others.isEmpty || hasBed(guest, placement, others)
  }

  private func hasBed(_ guest: Int, _ placement: LodgingPlacement, _ others: [Int]) -> Bool {
    let room = problem.rooms[placement.room].room
    let marks = [placement.nights.lowerBound] + others.compactMap { placements[$0]?.nights.lowerBound }
    return marks.filter { placement.nights.contains($0) }.allSatisfy { mark in
      let present = others.filter { placements[$0]?.nights.contains(mark) ?? false }
      let pair = present.count == 1 ? partners[guest].first { $0.holds(present[0]) } : nil
      return present.count < problem.beds(room, for: pair)
    }
  }

  /// Takes steps all at once. Nil where that isn't lawful: then nothing has changed; else what would undo it.
  mutating func take(_ steps: [Step]) -> [Step]? {
    if steps.count == 1, let to = steps[0].to, room(steps[0].guest) != to.room, !fits(steps[0].guest, to) { return nil }
    let undo = steps.map { Step(guest: $0.guest, to: placements[$0.guest]) }
    let rooms = unique(steps.compactMap { $0.to?.room } + undo.compactMap { $0.to?.room })
    let guests = steps.map(\.guest)
    let ranks = steps.filter { isMoved($0) && problem.guests[$0.guest].position != nil }.map(\.guest)
    let before = worth(of: guests, rooms: rooms, ranks: ranks)
    for guest in guests { set(guest, nil) }
    for (index, step) in steps.enumerated() {
      guard let placement = step.to else { continue }
      guard fits(step.guest, placement) else {
        for other in steps[..<index] { set(other.guest, nil) }
        for back in undo { set(back.guest, back.to) }
        return nil
      }
      set(step.guest, placement)
    }
    lanes &+= worth(of: guests, rooms: rooms, ranks: ranks) &- before
    return undo
  }

  /// Goes back to where a board was.
  mutating func undo(_ steps: [Step], lanes: Lanes) {
    for step in steps { set(step.guest, nil) }
    for step in steps { set(step.guest, step.to) }
    self.lanes = lanes
  }

  /// Takes over the placements of a lawful board.
  mutating func restore(_ placements: [LodgingPlacement?], lanes: Lanes) {
    for guest in placements.indices where self.placements[guest] != placements[guest] { set(guest, nil) }
    for guest in placements.indices where self.placements[guest] != placements[guest] { set(guest, placements[guest]) }
    self.lanes = lanes
  }

  private mutating func set(_ guest: Int, _ placement: LodgingPlacement?) {
    if let old = placements[guest] {
      residents[old.room].removeAll { $0 == guest }
      if problem.guests[guest].position != nil { ranked[problem.rooms[old.room].house].removeAll { $0 == guest } }
      if let group = group[guest] { floors[group][problem.rooms[old.room].floor] -= 1 }
    }
    placements[guest] = placement
    guard let placement else { return }
    residents[placement.room].append(guest)
    if problem.guests[guest].position != nil { ranked[problem.rooms[placement.room].house].append(guest) }
    if let group = group[guest] { floors[group][problem.rooms[placement.room].floor] += 1 }
  }

  /// Whether a step changes what others compare.
  private func isMoved(_ step: Step) -> Bool {
    guard let old = placements[step.guest], let new = step.to else { return true }
    let (a, b) = (problem.rooms[old.room], problem.rooms[new.room])
    return a.house != b.house || a.room.grade != b.room.grade || old.nights != new.nights
  }

  // MARK: - Worth

  /// The part of the lanes that some guests and rooms bear on, each once.
  private func worth(of guests: [Int], rooms: [Int], ranks: [Int]) -> Lanes {
    var result = Lanes()
    let groups = problem.cohesive.isEmpty ? [] : unique(guests.compactMap { group[$0] })
    let asked = unique(guests.flatMap { demands[$0] } + broad)
    var missed = groups.reduce(0) { $0 + max(0, floors[$1].count { $0 > 0 } - 1) }
    for index in asked where !problem.keeps(problem.demands[index], placements) {
      if let weight = problem.demands[index].weight { missed += weight } else { result[0] += 1 }
    }
    var unmet = 0
    for guest in guests {
      let detail = problem.guests[guest]
      unmet += detail.weight * (detail.nights.count - (placements[guest]?.nights.count ?? 0))
      guard let placement = placements[guest] else { continue }
      let room = problem.rooms[placement.room].room
      if detail.person.noFour, room.number.contains("4") { missed += 1 }
      let waste = room.accessible && !detail.person.needs.contains(.wheelchair) ? 1 : 0
      result[7] += 2 * detail.courtesy * min(max(0, room.grade), 1000) + waste
    }
    for (lane, goal) in goals.prefix(6).enumerated() {
      switch goal {
      case .served: result[lane + 1] = unmet
      case .precedence: result[lane + 1] = inversions(ranks)
      case .preferences: result[lane + 1] = missed
      case .cost: result[lane + 1] = rooms.reduce(0) { $0 + cost($1) }
      case .vehicles, .comfort: break
      }
    }
    return result
  }

  private func inversions(_ guests: [Int]) -> Int {
    var sum = 0
    for (index, guest) in guests.enumerated() {
      guard let mine = placements[guest], let position = problem.guests[guest].position else { continue }
      let home = problem.rooms[mine.room]
      for other in ranked[home.house] where problem.guests[other].side == problem.guests[guest].side {
        guard let theirs = placements[other], let place = problem.guests[other].position else { continue }
        let grade = problem.rooms[theirs.room].room.grade
        let isInverted = place < position ? grade > home.room.grade : grade < home.room.grade
        guard isInverted, mine.nights.overlaps(theirs.nights), !guests[..<index].contains(other) else { continue }
        sum += abs(place - position)
      }
    }
    return sum
  }

  private func cost(_ room: Int) -> Int {
    let people = residents[room]
    guard let first = people.first, let nights = placements[first]?.nights else { return 0 }
    if people.count == 1 { return problem.rooms[room].price * nights.count }
    var total = 0
    var reached: Day?
    for range in people.compactMap({ placements[$0]?.nights }).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let from = max(range.lowerBound, reached ?? range.lowerBound)
      total += max(0, range.upperBound.ordinal - from.ordinal)
      reached = max(range.upperBound, reached ?? range.upperBound)
    }
    return problem.rooms[room].price * total
  }
}

/// Whether a board is worth more than another: the first lane that differs decides.
func precedes(_ first: LodgingBoard.Lanes, _ second: LodgingBoard.Lanes) -> Bool {
  for lane in 0..<8 where first[lane] != second[lane] { return first[lane] < second[lane] }
  return false
}
