internal import Precedence
internal import Visit

// When only the order decides, the order is the answer: there is no inversion by construction. 按序入座
extension SeatingProblem {
  /// Everybody in order on the places in order of honour, each side on its own; those who serve beside or behind.
  func seatedByOrder() -> Seating {
    var result = Seating(repeating: nil, count: sitters.count)
    for zone in unique(sitters.map(\.zone)) {
      let people = sitters.indices.filter { sitters[$0].zone == zone && sitters[$0].principal == nil }
      var free = seats.indices.filter { seats[$0].zone == zone && seats[$0].serves == nil }.inHonour(seats)
      for (sitter, seat) in pins(people) where free.contains(seat) {
        result[sitter] = seat
        free.removeAll { $0 == seat }
      }
      let laid = free.contains { seats[$0].usual != nil }
      for sitter in people where result[sitter] == nil {
        let side = sitters[sitter].side
        let own = { (seat: Int) in
          (seats[seat].side ?? seats[seat].usual).map { $0 == side } ?? !laid
        }
        let fits = { (seat: Int) in sitters[sitter].allowed.contains(seat) }
        guard let index = free.firstIndex(where: { own($0) && fits($0) }) ?? free.firstIndex(where: fits) else {
          continue
        }
        result[sitter] = free.remove(at: index)
      }
    }
    seatServers(&result)
    return result
  }

  /// Hard pins to a single seat.
  private func pins(_ people: [Int]) -> [(sitter: Int, seat: Int)] {
    demands.flatMap { demand -> [(sitter: Int, seat: Int)] in
      guard demand.weight == nil, case .pin(let sitter, let places) = demand.kind, places.count == 1,
        let seat = places.first, people.contains(sitter), sitters[sitter].allowed.contains(seat)
      else { return [] }
      return [(sitter, seat)]
    }
  }

  /// Those who serve take what is kept for them: beside first, interpreters before others.
  func seatServers(_ seating: inout Seating) {
    let servers = sitters.indices.filter { sitters[$0].principal != nil }
    let isInterpreter = { (sitter: Int) in sitters[sitter].person.role == .interpreter }
    var taken = Set<Int>()
    for sitter in servers.filter(isInterpreter) + servers.filter({ !isInterpreter($0) }) {
      seating[sitter] = nil
      guard let served = sitters[sitter].principal.flatMap({ seating[$0] }) else { continue }
      let kept = sitters[sitter].allowed.filter { seats[$0].serves == seats[served].id && !taken.contains($0) }
      seating[sitter] = kept.first { seats[$0].beside != nil } ?? kept.first
      if let seat = seating[sitter] { taken.insert(seat) }
    }
  }
}
