internal import Precedence
internal import Visit

/// Tries every seating in which nobody sits above somebody senior, where these are few: seniors take their places before
/// juniors, who then have few to choose from. 依序逐座试排
struct SeatingInOrder {
  private let problem: SeatingProblem
  /// Everybody in the order in which places are chosen.
  private let people: [Chooser]
  /// By chair, those that must be taken where it is.
  private let before: [Int: [Int]]

  /// Somebody who is to be seated.
  private struct Chooser {
    var sitter: Int
    var allowed: [Int]
    /// Who may not sit lower, as positions among those who choose before.
    var seniors: Range<Int>
    /// By chair, whether anybody who chooses later may take it though it is higher; empty where nobody may.
    var isLeft: [Bool] = []
  }

  /// At most so many places are tried.
  private static let most = 250_000

  /// Nil where somebody is in no group, or where it matters which of the places kept for those who serve they take.
  init?(_ problem: SeatingProblem) {
    let servers = Set(problem.sitters.indices.filter { problem.sitters[$0].principal != nil })
    guard problem.unmetBound == 0, servers.isEmpty || !Self.concern(problem.demands, servers) else { return nil }
    self.problem = problem
    before = Self.before(problem.chairsInTurn)
    let hosts = Set(problem.hostChairs)
    let groups = zip(problem.groups, problem.followers).enumerated().sorted {
      ($0.element.0.count, $0.offset) < ($1.element.0.count, $1.offset)
    }.map(\.element)
    var people: [Chooser] = []
    for (group, followers) in groups {
      let start = people.count
      for sitter in group + followers {
        let own = problem.sitters[sitter]
        people.append(
          Chooser(
            sitter: sitter, allowed: own.allowed.filter { own.side == .host || !hosts.contains($0) },
            seniors: start..<min(people.count, start + group.count)))
      }
    }
    guard people.count + servers.count == problem.sitters.count else { return nil }
    let end = people.count - (groups.last?.1.count ?? 0)
    let start = end - (groups.last?.0.count ?? 0)
    var isLeft = [Bool](repeating: false, count: problem.seats.count)
    for index in people.indices.reversed() {
      // After one of the last group's seniors only those who sit lower choose.
      people[index].isLeft = (start..<end).contains(index) ? [] : isLeft
      for seat in people[index].allowed { isLeft[seat] = true }
    }
    self.people = people
  }

  /// Whether some demands may be about some people.
  private static func concern(_ demands: [SeatDemand], _ people: Set<Int>) -> Bool {
    demands.contains { demand in
      switch demand.kind {
      case .strangers, .kept: true
      default: !people.isDisjoint(with: demand.people)
      }
    }
  }

  /// The chains of chairs that are taken one after another.
  private static func before(_ turns: [(chair: Int, before: Int)]) -> [Int: [Int]] {
    let next = Dictionary(turns.map { ($0.chair, $0.before) }, uniquingKeysWith: { first, _ in first })
    return next.keys.reduce(into: [:]) { chains, chair in
      var chain: [Int] = []
      var own = chair
      while let other = next[own], chain.count < turns.count {
        chain.append(other)
        own = other
      }
      chains[chair] = chain
    }
  }

  /// The seating whose cost comes first among those that keep everything hard and the order; nil where there is none, or
  /// where there are too many to try.
  func best(_ cost: (Seating) -> [Int]) -> Seating? { tried(cost).seating }

  /// The same, and whether all were tried.
  func tried(_ cost: (Seating) -> [Int]) -> (seating: Seating?, isWhole: Bool) {
    var best: (seating: Seating, cost: [Int])?
    var seating = Seating(repeating: nil, count: problem.sitters.count)
    var isTaken = [Bool](repeating: false, count: problem.seats.count)
    var chosen = [Int](repeating: 0, count: people.count)
    var looks = Self.most
    var depth = 0
    while depth >= 0 {
      if depth == people.count {
        looks -= people.count
        var whole = seating
        problem.seatServers(&whole)
        if problem.unmet(whole) == 0, problem.holds(whole) {
          let found = cost(whole)
          if best.map({ found.lexicographicallyPrecedes($0.cost) }) ?? true { best = (whole, found) }
        }
        depth -= 1
        continue
      }
      let person = people[depth]
      if let seat = seating[person.sitter] {
        isTaken[seat] = false
        seating[person.sitter] = nil
      }
      guard chosen[depth] < person.allowed.count else {
        chosen[depth] = 0
        depth -= 1
        continue
      }
      looks -= 1
      guard looks > 0 else { return (nil, false) }
      let seat = person.allowed[chosen[depth]]
      chosen[depth] += 1
      if !isTaken[seat], mayTake(seat, person, seating, isTaken) {
        isTaken[seat] = true
        seating[person.sitter] = seat
        depth += 1
      }
    }
    return (best?.seating, true)
  }

  private func mayTake(_ seat: Int, _ person: Chooser, _ seating: Seating, _ isTaken: [Bool]) -> Bool {
    for other in before[seat] ?? [] where !isTaken[other] {
      guard !person.isLeft.isEmpty, person.isLeft[other] else { return false }
    }
    return person.seniors.allSatisfy { senior in
      seating[people[senior].sitter].map { !problem.isBetter(seat, than: $0) } ?? true
    }
  }
}
