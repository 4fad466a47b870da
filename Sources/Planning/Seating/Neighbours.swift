internal import Visit

/// Two who sit beside each other, whichever is named first. 邻座
struct Neighbours: Sendable, Hashable {
  private let first: Person.ID
  private let second: Person.ID

  init(_ one: Person.ID, _ other: Person.ID) { (first, second) = one < other ? (one, other) : (other, one) }

  /// Whether somebody is one of the two.
  var people: [Person.ID] { [first, second] }
}

extension SeatingProblem {
  /// Who sits beside whom.
  func neighbours(_ seating: Seating) -> [Neighbours] {
    var holders = [Int?](repeating: nil, count: seats.count)
    for (sitter, seat) in seating.enumerated() { if let seat { holders[seat] = sitter } }
    return neighbours.compactMap { left, right in
      guard let one = holders[left], let other = holders[right] else { return nil }
      return Neighbours(sitters[one].person.id, sitters[other].person.id)
    }
  }
}

extension SeatDemand {
  /// Neighbours other than before: each pair again counts. 邻座不重复
  static func variety(
    _ activity: Activity, _ sitters: [SeatingProblem.Sitter], _ met: Set<Neighbours>
  ) -> [SeatDemand] {
    guard activity.seating.variety, !met.isEmpty else { return [] }
    let known = Set(met.flatMap(\.people))
    // Those who met nobody are alike.
    let again = Strangers(
      sitters, by: { known.contains(sitters[$0].person.id) ? sitters[$0].person.id.text : "" },
      areStrange: { met.contains(Neighbours(sitters[$0].person.id, sitters[$1].person.id)) })
    return again.isEmpty ? [] : [SeatDemand(kind: .strangers(again), weight: 1, rule: nil)]
  }
}
