internal import Visit

/// Who needs one of the few seats that a wheelchair reaches, and so sits wherever these are. 无障碍席位
struct Reach {
  private let places: Set<String>?
  private let immobile: Set<Person.ID>
  /// Companions of the immobile who come too, with whom they help.
  private var helped: [Person.ID: Person.ID] = [:]

  init(_ occasion: Occasion) {
    places = occasion.hall.accessible.map(Set.init)
    let isScarce = places != nil
    let needing = occasion.people.filter { id in
      isScarce && occasion.person(id)?.needs.contains(.wheelchair) ?? false
    }
    immobile = Set(needing)
    for id in needing {
      if let helper = occasion.person(id)?.companion, helped[helper] == nil { helped[helper] = id }
    }
  }

  /// Whether a wheelchair reaches a seat.
  func contains(_ seat: Arrangement.Seat) -> Bool { places?.contains(seat.id) ?? true }

  /// Whether only a seat that a wheelchair reaches will do.
  func isImmobile(_ id: Person.ID) -> Bool { immobile.contains(id) }

  /// Whether any seat will do: neither for a wheelchair nor beside one.
  func isMobile(_ id: Person.ID) -> Bool { !immobile.contains(id) && helped[id] == nil }

  /// Of those for whom a zone is kept, those who sit there: wheelchair users and whoever helps them where it has places
  /// enough for their wheelchairs.
  func members(_ people: [Person.ID], places: Int) -> [Person.ID] {
    let needing = people.filter(isImmobile)
    guard needing.count <= places else { return people.filter(isMobile) }
    let staying = Set(needing)
    return people.filter { id in
      isMobile(id) || staying.contains(id) || helped[id].map { staying.contains($0) } ?? false
    }
  }
}
