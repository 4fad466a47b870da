internal import Precedence
internal import Visit

/// Tries every seating in which nobody sits above somebody senior, where these are few: seniors take their places before
/// juniors, who then have few to choose from. 依序逐座试排
struct SeatingInOrder {
  private let problem: SeatingProblem
  /// Everybody in the order in which places are chosen.
  private let people: [Person]
  /// Chairs that are taken only where another is, by chair.
  private let before: [Int: Int]

  /// Somebody who is to be seated.
  private struct Person {
    var sitter: Int
    var allowed: [Int]
    /// Who may not sit lower, as positions among those who choose before.
    var seniors: Range<Int>
    /// All who choose later sit lower.
    var isAboveTheRest: Bool
  }

  /// At most so many places are tried.
  private static let most = 40_000

  /// Nil where somebody serves or is in no group.
  init?(_ problem: SeatingProblem) {
    guard problem.unmetBound == 0, problem.sitters.allSatisfy({ $0.principal == nil }) else { return nil }
    self.problem = problem
    before = Dictionary(problem.chairsInTurn.map { ($0.chair, $0.before) }, uniquingKeysWith: { first, _ in first })
    let hosts = Set(problem.hostChairs)
    let groups = zip(problem.groups, problem.followers).enumerated().sorted {
      ($0.element.0.count, $0.offset) < ($1.element.0.count, $1.offset)
    }.map(\.element)
    var people: [Person] = []
    for (number, (group, followers)) in groups.enumerated() {
      let start = people.count
      for sitter in group + followers {
        let own = problem.sitters[sitter]
        let isRanked = people.count - start < group.count
        people.append(
          Person(
            sitter: sitter, allowed: own.allowed.filter { own.side == .host || !hosts.contains($0) },
            seniors: start..<min(people.count, start + group.count),
            isAboveTheRest: number == groups.count - 1 && isRanked))
      }
    }
    guard people.count == problem.sitters.count else { return nil }
    self.people = people
  }

  /// The seating whose cost comes first among those that keep everything hard and the order; nil where there is none, or
  /// where there are too many to try.
  func best(_ cost: (Seating) -> [Int]) -> Seating? {
    var best: (seating: Seating, cost: [Int])?
    var seating = Seating(repeating: nil, count: people.count)
    var isTaken = [Bool](repeating: false, count: problem.seats.count)
    var chosen = [Int](repeating: 0, count: people.count)
    var looks = Self.most
    var depth = 0
    while depth >= 0 {
      if depth == people.count {
        looks -= people.count
        if problem.holds(seating) {
          let found = cost(seating)
          if best.map({ found.lexicographicallyPrecedes($0.cost) }) ?? true { best = (seating, found) }
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
      guard looks > 0 else { return nil }
      let seat = person.allowed[chosen[depth]]
      chosen[depth] += 1
      if !isTaken[seat], mayTake(seat, person, seating, isTaken) {
        isTaken[seat] = true
        seating[person.sitter] = seat
        depth += 1
      }
    }
    return best?.seating
  }

  private func mayTake(_ seat: Int, _ person: Person, _ seating: Seating, _ isTaken: [Bool]) -> Bool {
    // Whoever comes later can't take the chair that must be taken too.
    if person.isAboveTheRest, let other = before[seat], !isTaken[other] { return false }
    return person.seniors.allSatisfy { senior in
      seating[people[senior].sitter].map { !problem.isBetter(seat, than: $0) } ?? true
    }
  }
}
