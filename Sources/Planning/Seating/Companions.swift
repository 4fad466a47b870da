internal import Precedence
internal import Visit

extension SeatDemand {
  /// Whoever helps somebody sits beside that person, wherever both sit in one part of the hall and serve nobody. The
  /// demands are numbered after the `rules` rules: where nothing else helps, each may be set aside. 陪护相邻
  static func companions(_ sitters: [SeatingProblem.Sitter], after rules: Int) -> [SeatDemand] {
    let pairs = SeatingProblem.helped(sitters).filter { sitters[$0.first].zone == sitters[$0.second].zone }
    return pairs.enumerated().map { number, pair in
      SeatDemand(kind: .adjacent(pair), weight: nil, rule: nil, companion: rules + number)
    }
  }
}

extension SeatingProblem {
  /// Whoever is helped, each with the companion; those who serve somebody sit where that person does.
  static func helped(_ sitters: [Sitter]) -> [SeatDemand.Pair] {
    let index = Dictionary(
      sitters.enumerated().map { ($1.person.id, $0) }, uniquingKeysWith: { first, _ in first })
    return sitters.enumerated().compactMap { own, sitter in
      guard let helper = sitter.person.companion.flatMap({ index[$0] }), helper != own,
        sitters[helper].principal == nil, sitter.principal == nil
      else { return nil }
      return SeatDemand.Pair(first: own, second: helper)
    }
  }

  /// A companion may also sit next to a seat that the person who is helped may have and that has none of the companion's
  /// own beside it: outside those that are laid. More would only make the search longer.
  static func allowCompanions(
    _ sitters: inout [Sitter], _ seats: [Arrangement.Seat], _ hands: [(left: Int?, right: Int?)],
    _ demands: [SeatDemand]
  ) {
    for case .adjacent(let pair) in demands.filter({ $0.companion != nil }).map(\.kind) {
      let helper = sitters[pair.second]
      let known = Set(helper.allowed)
      let beside = sitters[pair.first].allowed.flatMap { seat -> [Int] in
        let own = [hands[seat].left, hands[seat].right].compactMap { $0 }
        return own.contains { known.contains($0) } ? [] : own
      }
      let further = Set(beside).subtracting(known).filter { number in
        let seat = seats[number]
        return seat.zone == helper.zone && seat.serves == nil && seat.table == nil
          && (seat.side == nil || seat.side == helper.side) && (seat.accessible || !helper.needsAccess)
      }
      if !further.isEmpty, isBound(pair.first, sitters, seats, demands) {
        sitters[pair.second].allowed = (helper.allowed + further).sorted()
      }
    }
  }

  /// Whether a need or a pin says where somebody sits; all others find a neighbour among the seats that are laid.
  private static func isBound(
    _ sitter: Int, _ sitters: [Sitter], _ seats: [Arrangement.Seat], _ demands: [SeatDemand]
  ) -> Bool {
    sitters[sitter].needsAccess && !seats.allSatisfy(\.accessible)
      || demands.contains { demand in
        if case .pin(let person, _) = demand.kind { return person == sitter }
        return false
      }
  }

  /// Those whose companion has a seat elsewhere than beside them, or in another part of the hall.
  func withoutCompanion(_ seating: Seating) -> [(person: Int, companion: Int)] {
    Self.helped(sitters).compactMap { pair in
      let asked = SeatDemand(kind: .adjacent(pair), weight: nil, rule: nil)
      guard misses(asked, seating) > 0 else { return nil }
      return (pair.first, pair.second)
    }
  }
}
