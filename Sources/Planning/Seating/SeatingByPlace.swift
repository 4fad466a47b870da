internal import Precedence
internal import Visit

/// Seats people by trying every place of those whom demands name: whatever these places are, everybody else does best in
/// order on what is left, so the best of all is proven. For halls without tables in which as many places are laid as
/// people come, and demands name few. 点名者逐位试排
///
/// Why in order: the rest have no inversion among themselves then, and where `k` of them sit above somebody named, these
/// cost least when they are the `k` most senior.
struct SeatingByPlace {
  private let problem: SeatingProblem
  /// The demands that count, the hard ones among them to be kept.
  private let demands: [SeatDemand]
  /// Whom they name, in the order in which they are placed: who is to sit beside somebody soon after that one.
  private let named: [Int]
  private let classes: [Class]

  /// People who share their places: those not named, in order, and the places of all, best first.
  private struct Class {
    var rest: [Int]
    var places: [Int]
  }

  /// The most people that are looked at: each trial looks at everybody.
  private static let most = 1_000_000

  /// Nil where the rest could choose among more than an order.
  init?(_ problem: SeatingProblem, without dropped: Set<Int>) {
    let demands = problem.demands.filter { $0.cause.map { !dropped.contains($0) } ?? true }
    guard problem.tableCount == 1, problem.openedTables.isEmpty, problem.unmetBound == 0,
      problem.sitters.allSatisfy({ $0.principal == nil }),
      demands.allSatisfy({ [.pin, .adjacent, .notAdjacent].contains($0.kind.name) })
    else { return nil }
    let named = unique(demands.flatMap(\.people))
    guard let classes = Self.classes(problem, Set(named)) else { return nil }
    self.problem = problem
    self.demands = demands
    self.named = named
    self.classes = classes
  }

  private static func classes(_ problem: SeatingProblem, _ named: Set<Int>) -> [Class]? {
    var isTaken = Set<Int>()
    var classes: [Class] = []
    for (group, followers) in zip(problem.groups, problem.followers) {
      let all = group + followers
      let rest = all.filter { !named.contains($0) }
      guard let places = (rest.first ?? all.first).map({ problem.sitters[$0].allowed }), places.count == all.count,
        all.allSatisfy({ problem.sitters[$0].allowed == places }), isTaken.isDisjoint(with: places)
      else { return nil }
      isTaken.formUnion(places)
      classes.append(Class(rest: rest, places: places.inHonour(problem.seats)))
    }
    return classes.reduce(0) { $0 + $1.places.count } == problem.sitters.count ? classes : nil
  }

  /// The seating whose cost comes first; nil where hard demands leave none, or where there are too many to try.
  func best(_ cost: (Seating) -> [Int]) -> Seating? {
    guard let placed = placements() else { return nil }
    var best: (seating: Seating, cost: [Int])?
    for places in placed {
      let seating = filled(places)
      let found = cost(seating)
      if best.map({ found.lexicographicallyPrecedes($0.cost) }) ?? true { best = (seating, found) }
    }
    return best?.seating
  }

  /// Every way to place the named that keeps the hard demands; nil where there are too many.
  private func placements() -> [Seating]? {
    var all = [Seating(repeating: nil, count: problem.sitters.count)]
    for person in named {
      var next: [Seating] = []
      for places in all {
        for seat in problem.sitters[person].allowed where !named.contains(where: { places[$0] == seat }) {
          var tried = places
          tried[person] = seat
          guard demands.allSatisfy({ $0.weight != nil || problem.misses($0, tried) == 0 }) else { continue }
          next.append(tried)
        }
        guard next.count * problem.sitters.count <= Self.most else { return nil }
      }
      all = next
    }
    return all
  }

  /// The rest in order on what the named leave.
  private func filled(_ places: Seating) -> Seating {
    var result = places
    let taken = Set(named.compactMap { places[$0] })
    for part in classes {
      for (sitter, seat) in zip(part.rest, part.places.filter { !taken.contains($0) }) { result[sitter] = seat }
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
