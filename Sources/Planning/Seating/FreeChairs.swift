internal import Precedence

extension SeatingProblem {
  /// At a table with more chairs than people, those who must sit beside each other may do so though none of the chairs laid
  /// for them are neighbours, and those who mustn't may part though all are: one of them moves to a chair that is free. 空椅
  static func allowFreeChairs(
    _ sitters: inout [Sitter], _ seats: [Arrangement.Seat], _ hands: [(left: Int?, right: Int?)],
    _ demands: [SeatDemand]
  ) {
    for demand in demands where demand.weight == nil && demand.rule != nil {
      switch demand.kind {
      case .adjacent(let pair):
        let first = chairs(beside: pair.first, sitters, hands)
        let second = chairs(beside: pair.second, sitters, hands)
        guard first.isDisjoint(with: sitters[pair.second].allowed) else { continue }
        allow(pair.second, first, &sitters, seats)
        allow(pair.first, second, &sitters, seats)
      case .notAdjacent(let pair):
        let (first, second) = (sitters[pair.first].allowed, sitters[pair.second].allowed)
        let isParted = first.contains { chair in
          second.contains { $0 != chair && hands[chair].left != $0 && hands[chair].right != $0 }
        }
        if !isParted { allow(pair.second, Set(seats.indices), &sitters, seats) }
      default: continue
      }
    }
  }

  /// Chairs next to those that somebody may have.
  private static func chairs(
    beside sitter: Int, _ sitters: [Sitter], _ hands: [(left: Int?, right: Int?)]
  ) -> Set<Int> {
    Set(sitters[sitter].allowed.flatMap { [hands[$0].left, hands[$0].right].compactMap { $0 } })
  }

  /// Lets somebody have free chairs at the tables where others of theirs are laid, as far as side and needs allow.
  private static func allow(
    _ index: Int, _ chairs: Set<Int>, _ sitters: inout [Sitter], _ seats: [Arrangement.Seat]
  ) {
    let sitter = sitters[index]
    let tables = Set(sitter.allowed.compactMap { seats[$0].table })
    let free = chairs.filter { number in
      let seat = seats[number]
      return seat.table.map(tables.contains) ?? false && seat.usual == nil && seat.serves == nil
        && seat.zone == sitter.zone
        && (seat.side == nil || seat.side == sitter.side) && (seat.accessible || !sitter.needsAccess)
    }
    sitters[index].allowed = Set(sitter.allowed).union(free).sorted()
  }
}
