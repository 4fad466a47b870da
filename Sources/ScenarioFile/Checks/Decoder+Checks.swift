internal import Visit
internal import Wording

/// What only shows when all is read. 整体核对
extension Decoder {
  mutating func check() {
    checkReferences()
    checkTimes()
    checkChains()
    checkServing()
    checkCouples()
    checkPrincipals()
    checkJourneys()
    checkAbsences()
    checkLuggage()
    checkActivities()
    checkGaps()
    checkRoads()
    checkSeatNames()
    checkSeatPins()
    checkCounted()
  }

  /// A role or a language of which a rule counts people, though there is nobody.
  private mutating func checkCounted() {
    guard !unread.contains(.person) else { return }
    for (group, name, spot) in counted {
      let isKnown =
        switch group {
        case .language(let language): visit.people.contains { $0.languages.contains(language) }
        case .role(let role): visit.people.contains { $0.role == role }
        case .delegation, .side: true
        }
      if !isKnown { fault(spot, .scenarioNobodyCounted(name), severity: .warning) }
    }
  }

  /// Luggage that goes by itself needs a vehicle for it; the first whose has none is told.
  private mutating func checkLuggage() {
    let hasVehicle = unread.contains(.vehicle) || visit.vehicles.contains { $0.role == .luggage }
    let person = visit.people.first { person in
      person.luggageApart && person.luggage > 0 && (person.arrive ?? person.leave) != nil
    }
    guard let person, !hasVehicle else { return }
    fault(spot(of: .person, person.id.text), .scenarioNoLuggageVehicle(person.name), severity: .warning)
  }

  /// Notes a ring with all lines that it comes from.
  mutating func report(_ ring: [Cycle.Edge]?, _ message: (String) -> Phrase) {
    guard let ring, let first = ring.first else { return }
    let lines = ring.dropFirst().map(\.spot).filter { $0.line != first.spot.line }
    var related: [Spot] = []
    for spot in lines where !related.contains(where: { $0.line == spot.line && $0.file == spot.file }) {
      related.append(spot)
    }
    fault(first.spot, message((ring.map(\.from) + [first.from]).joined(separator: " → ")), related: related)
  }

  private mutating func checkChains() {
    var edges: [Cycle.Edge] = []
    for chain in chains {
      let people = items(chain).filter { $0.text != nil }
      for (one, next) in zip(people, people.dropFirst()) where one.text != next.text {
        edges.append(Cycle.Edge(from: one.text ?? "", to: next.text ?? "", spot: one.spot))
      }
    }
    report(Cycle.find(edges)) { .scenarioChainCycle($0) }
  }

  private mutating func checkServing() {
    var edges: [Cycle.Edge] = []
    for person in visit.people {
      let spot = spot(of: .person, person.id.text)
      for other in person.serves {
        if other == person.id { fault(spot, .scenarioServesSelf(person.name)) }
        if other != person.id { edges.append(Cycle.Edge(from: person.id.text, to: other.text, spot: spot)) }
      }
    }
    report(Cycle.find(edges)) { .scenarioServesCycle($0) }
  }

  /// Where an id was given.
  func spot(of kind: Kind, _ id: String) -> Spot { known[kind]?[id] ?? Spot(file: 0, line: 1, column: 1) }

  /// Spouses and partners name each other, and nobody names himself.
  private mutating func checkCouples() {
    let people = Register(visit).people
    for person in visit.people {
      for (other, key) in [(person.spouse, "spouse"), (person.partner, "partner")] {
        guard let other else { continue }
        let spot = spot(of: .person, person.id.text)
        if other == person.id { fault(spot, .scenarioOwnPartner(person.name, key: key)) }
        let back = key == "spouse" ? people[other]?.spouse : people[other]?.partner
        if let back, back != person.id {
          fault(
            spot, .scenarioOtherPartner(person.id.text, other.text, back.text, key: key),
            related: [self.spot(of: .person, other.text)])
        }
      }
    }
  }

  private mutating func checkPrincipals() {
    var first: [Delegation.ID: Person] = [:]
    for person in visit.people where person.role == .principal {
      if let other = first[person.delegation] {
        fault(
          spot(of: .person, person.id.text), .scenarioTwoPrincipals(other.name, person.name), severity: .warning,
          related: [spot(of: .person, other.id.text)])
      } else {
        first[person.delegation] = person
      }
    }
  }

  /// Somebody who says nothing of a journey that others of the delegation make.
  private mutating func checkJourneys() {
    var travels: Set<Delegation.ID> = []
    for person in visit.people where person.arrive != nil { travels.insert(person.delegation) }
    for person in visit.people where person.arrive == nil && person.leave == nil && person.local == nil {
      guard travels.contains(person.delegation) else { continue }
      fault(spot(of: .person, person.id.text), .scenarioNoJourney(person.name), severity: .warning)
    }
  }

  /// Nights elsewhere lie between the arrival and the departure of somebody who lodges here.
  private mutating func checkAbsences() {
    let people = Dictionary(visit.people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (id, nights, spot) in absences {
      guard let person = people[id] else { continue }
      if person.local != nil {
        fault(spot, .scenarioAwayAtHome(person.name))
      } else if let from = person.arrive?.at.day, let to = person.leave?.at.day, from < to,
        nights.lowerBound < from || nights.upperBound > to
      {
        fault(
          spot,
          .scenarioAwayOutside(
            person.name, "\(nights.lowerBound) .. \(nights.upperBound)", stay: "\(from) .. \(to)"))
      }
    }
  }

  /// Places to which no road leads, since neither their coordinates nor a row is known.
  private mutating func checkRoads() {
    let reached = Set(visit.travel.rows.flatMap { [$0.from, $0.to] })
    for place in visit.places where place.at == nil && !reached.contains(place.id) && visit.places.count > 1 {
      fault(spot(of: .place, place.id.text), .scenarioNoRoad(place.name), severity: .warning)
    }
  }

  /// Seats of a custom layout that a hall names.
  private mutating func checkSeatNames() {
    for hall in visit.halls {
      guard case .custom(let seats) = hall.layout else { continue }
      let names = seats.map(\.id)
      let all = Set(names)
      for name in (hall.accessible ?? []) + hall.blocked where !all.contains(name) {
        let hint = proposal(for: name, among: names)
        fault(spot(of: .hall, hall.id.text), .scenarioNoSuch([Kind.seat.phrase], name), hint: hint)
      }
    }
  }
}
