internal import Precedence
internal import Visit

/// Seats people by trying every place of those whom demands name: whatever these places are, everybody else does best in
/// order on what is left, so the best of all is proven. For halls without tables in which as many places are laid as
/// people come, and demands name few. 点名者逐位试排
///
/// Why in order: the rest have no inversion among themselves then, and where `k` of them sit above somebody named, these
/// cost least when they are the `k` most senior. People whom no demand ties to one another are placed apart from each
/// other first: what one part costs with all others in order, it costs at least with the others anywhere.
struct SeatingByPlace {
  private let problem: SeatingProblem
  /// The demands that count, the hard ones among them to be kept.
  private let demands: [SeatDemand]
  /// Whom they name, those together whom demands tie to one another.
  private let parts: [[Int]]
  private let classes: [Class]

  /// People who share their places, in order, and these places, best first.
  private struct Class {
    var people: [Int]
    var places: [Int]
  }

  /// Where the people of a part sit, and what that costs at least.
  private struct Option {
    var seats: [Int]
    var least: [Int]
  }

  /// The most people that are looked at: each trial looks at everybody.
  private static let most = 4_000_000

  /// Nil where the rest could choose among more than an order.
  init?(_ problem: SeatingProblem, without dropped: Set<Int>) {
    let demands = problem.demands.filter { $0.cause.map { !dropped.contains($0) } ?? true }
    guard problem.tableCount == 1, problem.openedTables.isEmpty, problem.unmetBound == 0,
      problem.sitters.allSatisfy({ $0.principal == nil }),
      demands.allSatisfy({ [.pin, .adjacent, .notAdjacent].contains($0.kind.name) }),
      let classes = Self.classes(problem)
    else { return nil }
    self.problem = problem
    self.demands = demands
    self.classes = classes
    parts = Self.parts(demands)
  }

  private static func classes(_ problem: SeatingProblem) -> [Class]? {
    var isTaken = Set<Int>()
    var classes: [Class] = []
    for (group, followers) in zip(problem.groups, problem.followers) {
      let all = group + followers
      guard let places = all.first.map({ problem.sitters[$0].allowed }), places.count == all.count,
        all.allSatisfy({ problem.sitters[$0].allowed == places }), isTaken.isDisjoint(with: places)
      else { return nil }
      isTaken.formUnion(places)
      classes.append(Class(people: all, places: places.inHonour(problem.seats)))
    }
    return classes.reduce(0) { $0 + $1.places.count } == problem.sitters.count ? classes : nil
  }

  private static func parts(_ demands: [SeatDemand]) -> [[Int]] {
    var parts: [[Int]] = []
    for demand in demands {
      let touched = parts.filter { !Set($0).isDisjoint(with: demand.people) }
      parts.removeAll { touched.contains($0) }
      parts.append(unique(touched.flatMap { $0 } + demand.people))
    }
    return parts
  }

  /// The seating whose cost comes first; nil where hard demands leave none, or where there are too many to try. `least` of
  /// a seating in which some of the named are among the rest is no more than the cost where these are elsewhere.
  func best(least: (Seating) -> [Int], _ cost: (Seating) -> [Int]) -> Seating? {
    var options: [[Option]] = []
    for part in parts {
      guard let all = places(of: part) else { return nil }
      let own = all.map { seats in Option(seats: seats, least: least(filled(placed([(part, seats)])))) }
      options.append(
        own.enumerated().sorted {
          ($0.element.least + [$0.offset]).lexicographicallyPrecedes($1.element.least + [$1.offset])
        }.map(\.element))
    }
    var best: (seating: Seating, cost: [Int])?
    var looks = Self.most / max(1, problem.sitters.count)
    var chosen = options.map { _ in 0 }
    var depth = 0
    while depth >= 0 {
      guard depth < parts.count else {
        looks -= 1
        guard looks > 0 else { return nil }
        let places = placed(parts.indices.map { (parts[$0], options[$0][chosen[$0]].seats) })
        if demands.allSatisfy({ $0.weight != nil || problem.misses($0, places) == 0 }) {
          let seating = filled(places)
          let found = cost(seating)
          if best.map({ found.lexicographicallyPrecedes($0.cost) }) ?? true { best = (seating, found) }
        }
        depth -= 1
        if depth >= 0 { chosen[depth] += 1 }
        continue
      }
      let isOver =
        chosen[depth] >= options[depth].count
        || best.map {
          $0.cost.prefix(options[depth][chosen[depth]].least.count)
            .lexicographicallyPrecedes(options[depth][chosen[depth]].least)
        } ?? false
      if isOver {
        chosen[depth] = 0
        depth -= 1
        if depth >= 0 { chosen[depth] += 1 }
      } else if isFree(options, chosen, depth) {
        depth += 1
      } else {
        looks -= 1
        guard looks > 0 else { return nil }
        chosen[depth] += 1
      }
    }
    return best?.seating
  }

  /// Whether nobody of the parts before has a seat of this one.
  private func isFree(_ options: [[Option]], _ chosen: [Int], _ depth: Int) -> Bool {
    let own = options[depth][chosen[depth]].seats
    return (0..<depth).allSatisfy { part in
      options[part][chosen[part]].seats.allSatisfy { !own.contains($0) }
    }
  }

  /// Every way to place the people of a part that keeps the hard demands; nil where there are too many.
  private func places(of part: [Int]) -> [[Int]]? {
    var all: [[Int]] = [[]]
    for (number, person) in part.enumerated() {
      var next: [[Int]] = []
      for seats in all {
        for seat in problem.sitters[person].allowed where !seats.contains(seat) {
          let tried = placed([(Array(part.prefix(number + 1)), seats + [seat])])
          guard demands.allSatisfy({ $0.weight != nil || problem.misses($0, tried) == 0 }) else { continue }
          next.append(seats + [seat])
        }
        guard next.count * problem.sitters.count <= Self.most else { return nil }
      }
      all = next
    }
    return all
  }

  private func placed(_ parts: [(people: [Int], seats: [Int])]) -> Seating {
    var places = Seating(repeating: nil, count: problem.sitters.count)
    for part in parts { for (person, seat) in zip(part.people, part.seats) { places[person] = seat } }
    return places
  }

  /// The rest in order on what is left.
  private func filled(_ places: Seating) -> Seating {
    var result = places
    let taken = Set(places.compactMap { $0 })
    for part in classes {
      let rest = part.people.filter { places[$0] == nil }
      for (sitter, seat) in zip(rest, part.places.filter { !taken.contains($0) }) { result[sitter] = seat }
    }
    return result
  }
}

extension SeatDemand.Kind {
  /// What is asked, without of whom.
  fileprivate enum Name { case pin, adjacent, notAdjacent, other }

  fileprivate var name: Name {
    switch self {
    case .pin: .pin
    case .adjacent: .adjacent
    case .notAdjacent: .notAdjacent
    default: .other
    }
  }
}
