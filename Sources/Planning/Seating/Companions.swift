internal import Precedence
internal import Visit

extension SeatDemand {
  /// Whoever helps somebody sits beside that person, wherever both sit in one part of the hall and serve nobody. 陪护相邻
  static func companions(_ sitters: [SeatingProblem.Sitter]) -> [SeatDemand] {
    let index = Dictionary(
      sitters.enumerated().map { ($1.person.id, $0) }, uniquingKeysWith: { first, _ in first })
    return sitters.enumerated().compactMap { own, sitter in
      guard let helper = sitter.person.companion.flatMap({ index[$0] }), helper != own,
        sitters[helper].zone == sitter.zone, sitters[helper].principal == nil, sitter.principal == nil
      else { return nil }
      return SeatDemand(kind: .adjacent(Pair(first: own, second: helper)), weight: nil, rule: nil)
    }
  }
}

extension SeatingProblem {
  /// Those whose companion has a seat elsewhere than beside them.
  func withoutCompanion(_ seating: Seating) -> [(person: Int, companion: Int)] {
    demands.compactMap { demand in
      guard demand.weight == nil, demand.rule == nil, case .adjacent(let pair) = demand.kind,
        misses(demand, seating) > 0
      else { return nil }
      return (pair.first, pair.second)
    }
  }
}
