internal import Optimization
internal import Precedence
internal import Visit

/// Mends a seating of very many by moves that a broken demand suggests: somebody to a chair that would keep it, the
/// others swapped or moved up by one place. 大会场修补
///
/// Whoever hard demands name stays where the last of them put him. No bound better than the floors is known.
struct SeatingRepair {
  private let problem: SeatingProblem
  private let cancellation: Cancellation
  /// Whoever sits on each seat.
  private var holders: [Int?]
  private(set) var seating: Seating
  private var cost: [Int]
  /// Seats by zone from the highest down.
  private let chain: [String: [Int]]
  /// Whom hard demands or needs bind to a place.
  private let bound: [Bool]

  init(_ problem: SeatingProblem, from usual: Seating, cancellation: Cancellation) {
    self.problem = problem
    self.cancellation = cancellation
    seating = usual
    holders = Array(repeating: nil, count: problem.seats.count)
    for (sitter, seat) in usual.enumerated() { if let seat { holders[seat] = sitter } }
    var chain: [String: [Int]] = [:]
    for seat in problem.seats.indices.filter({ problem.seats[$0].serves == nil }).inHonour(problem.seats) {
      chain[problem.seats[seat].zone, default: []].append(seat)
    }
    self.chain = chain
    var bound = problem.sitters.map { $0.needsAccess || $0.principal != nil }
    for demand in problem.demands where demand.weight == nil { for sitter in demand.people { bound[sitter] = true } }
    self.bound = bound
    cost = []
    cost = worth(usual)
  }

  /// Takes the best move for each broken one of some demands, as long as one makes the seating better.
  mutating func run(_ demands: [SeatDemand]) {
    var isBetter = true
    var rounds = 12
    while isBetter, rounds > 0, !cancellation.isCancelled {
      isBetter = false
      rounds -= 1
      for demand in demands where !cancellation.isCancelled && problem.misses(demand, seating) > 0 {
        if mend(demand) { isBetter = true }
      }
    }
  }

  /// The best of the moves that a demand suggests; whether there was one.
  private mutating func mend(_ demand: SeatDemand) -> Bool {
    var best: (seating: Seating, cost: [Int])?
    for (sitter, target) in moves(demand) where seating[sitter] != target && mayTake(sitter, target) {
      for next in [swapped(sitter, target), shifted(sitter, target)].compactMap({ $0 }) {
        let found = worth(next)
        if found.lexicographicallyPrecedes(best?.cost ?? cost) { best = (next, found) }
      }
    }
    guard let best else { return false }
    (seating, cost) = (best.seating, best.cost)
    holders = Array(repeating: nil, count: problem.seats.count)
    for (sitter, seat) in seating.enumerated() { if let seat { holders[seat] = sitter } }
    return true
  }

  /// Who might move where.
  private func moves(_ demand: SeatDemand) -> [(sitter: Int, target: Int)] {
    switch demand.kind {
    case .pin(let person, let seats): return seats.sorted().prefix(40).map { (person, $0) }
    case .adjacent(let pair):
      let toFirst = seating[pair.first].map { hands($0, pair.hand) } ?? []
      let mirrored: Placement.Honour? = pair.hand == .left ? .right : pair.hand == .right ? .left : nil
      let toSecond = seating[pair.second].map { hands($0, mirrored) } ?? []
      let beside = toFirst.map { (pair.second, $0) } + toSecond.map { (pair.first, $0) }
      return beside.isEmpty ? nearby(pair.first, 30) + nearby(pair.second, 30) : beside
    case .notAdjacent(let pair): return nearby(pair.first, 6) + nearby(pair.second, 6)
    case .sameTable, .otherTables, .atMost, .atLeast, .noneOr:
      return demand.people.prefix(40).flatMap { nearby($0, 12) }
    case .strangers, .kept: return []
    }
  }

  private func hands(_ seat: Int, _ hand: Placement.Honour?) -> [Int] {
    [hand == .right ? nil : problem.hands[seat].left, hand == .left ? nil : problem.hands[seat].right].compactMap { $0 }
  }

  /// Seats of nearly the same honour.
  private func nearby(_ sitter: Int, _ reach: Int) -> [(sitter: Int, target: Int)] {
    guard let own = seating[sitter], let seats = chain[problem.seats[own].zone], let place = seats.firstIndex(of: own)
    else { return [] }
    return seats[max(0, place - reach)..<min(seats.count, place + reach + 1)].map { (sitter, $0) }
  }

  private func mayTake(_ sitter: Int, _ seat: Int) -> Bool { problem.sitters[sitter].allowed.contains(seat) }

  /// Both change places.
  private func swapped(_ sitter: Int, _ target: Int) -> Seating? {
    var next = seating
    if let holder = holders[target] {
      guard let own = seating[sitter], problem.sitters[holder].principal == nil, mayTake(holder, own) else {
        return nil
      }
      next[holder] = own
    }
    next[sitter] = target
    problem.seatServers(&next)
    return next
  }

  /// Those between move by one place each, so that they keep their order; whom demands bind stays.
  private func shifted(_ sitter: Int, _ target: Int) -> Seating? {
    guard let own = seating[sitter], let seats = chain[problem.seats[own].zone],
      let from = seats.firstIndex(of: own), let to = seats.firstIndex(of: target),
      holders[target].map({ !bound[$0] }) ?? false
    else { return nil }
    let between = seats[min(from, to)...max(from, to)].filter { seat in
      holders[seat].map { $0 == sitter || !bound[$0] } ?? false
    }
    let ordered = from > to ? between : between.reversed()
    var next = seating
    // Each goes to the seat of the one before who makes room; the last takes the seat that became free.
    for (seat, free) in zip(ordered, ordered.dropFirst()) {
      guard let holder = holders[seat], mayTake(holder, free) else { return nil }
      next[holder] = free
    }
    next[sitter] = target
    problem.seatServers(&next)
    return next
  }

  private func worth(_ seating: Seating) -> [Int] {
    let hard = problem.demands.reduce(0) { $0 + ($1.weight == nil ? problem.misses($1, seating) : 0) }
    return [problem.unmet(seating), hard] + problem.order(seating) + [problem.preferences(seating)]
  }
}
