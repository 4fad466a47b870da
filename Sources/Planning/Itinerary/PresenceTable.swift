internal import Visit

/// When each person can be where, between the own arrival and departure. 在场时间
struct Presence: Sendable {
  private let arrivals: [Person.ID: (ready: Moment, place: Place.ID)]
  private let departures: [Person.ID: (due: Moment, place: Place.ID)]
  private let legs: Legs
  private let early: Minutes

  init(_ context: Context, legs: Legs) {
    self.legs = legs
    early = bounded(context.visit.transport.early)
    let register = context.register
    arrivals = Dictionary(
      context.visit.people.compactMap { person in
        person.arrive.map { (person.id, (register.readyAt($0), $0.place)) }
      }, uniquingKeysWith: { first, _ in first })
    departures = Dictionary(
      context.visit.people.compactMap { person in
        person.leave.map { (person.id, (register.dueAt($0), $0.place)) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The earliest start of something at a place to which the person can come, or nil where the person is there from
  /// the outset.
  func earliest(_ person: Person.ID, at place: Place.ID) -> Moment? {
    arrivals[person].map { ready, from in
      from == place ? ready : ready + legs.ride(from, place, at: ready) + early
    }
  }

  /// The latest end of something at a place after which the person still gets away, or nil where the person stays.
  func latest(_ person: Person.ID, at place: Place.ID) -> Moment? {
    departures[person].map { due, to in due - legs.ride(place, to, at: due) }
  }

  /// Whether the person can be at a place from one moment to another.
  func covers(_ person: Person.ID, _ start: Moment, _ end: Moment, at place: Place.ID) -> Bool {
    (earliest(person, at: place).map { $0 <= start } ?? true) && (latest(person, at: place).map { end <= $0 } ?? true)
  }
}
