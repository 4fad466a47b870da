internal import Visit

/// Where somebody has to be, and when. 固定行程点
struct Anchor: Sendable {
  enum Kind: Hashable, Sendable {
    case arrival, departure, duty
    case activity(Activity.ID)
  }
  var kind: Kind
  var place: Place.ID
  /// The person is there by then …
  var start: Moment
  /// … and may go from then on.
  var end: Moment
}

/// Somebody's ride on one of the plan's trips. 一次乘车
struct Ride: Sendable {
  /// Position in the plan's trips.
  var trip: Int
  /// Positions of the stops at which the person gets on and off.
  var on: Int
  var off: Int
  var from: Place.ID
  var to: Place.ID
  var leave: Moment
  var arrive: Moment
  /// What the person comes from straight away, with neither ride nor night between.
  var previous: Anchor?
  /// What the person goes to straight away.
  var next: Anchor?
  /// It brings the person home, for the night or for a longer gap.
  var isHomeward = false
}

/// Somebody's way through the visit: where the person has to be, the rides between, and what is missing. 个人行程
///
/// The person is followed from place to place. Where the next thing isn't where the person is, something is missing; it is
/// excused when the plan says that the ride from there is unmet.
struct Timeline: Sendable {
  /// Nobody brings the person from one place to the next.
  struct Missing: Sendable {
    var from: Place.ID
    var to: Place.ID
    /// By then the person should be there.
    var by: Moment
    /// What for; nil for the night, or for a ride that starts elsewhere.
    var purpose: Anchor.Kind?
    /// The plan says so.
    var excused: Bool
  }

  let person: Person
  private(set) var anchors: [Anchor]
  private(set) var rides: [Ride]
  private(set) var missing: [Missing] = []
  /// Places at which the person lives: the hotels of the stays, or the own place of a local.
  let bases: [Place.ID]
  private let stays: [Lodging]
  /// The rooms of the person's delegation: who has none is driven where the others stay, else to the first hotel.
  private let company: [Lodging]
  private let firstInn: Place.ID?
  /// The ride from there is said to be unmet, though nothing is missing.
  private(set) var needless: [String] = []

  private enum Event {
    case anchor(Int)
    case night(Moment, Place.ID)
    case ride(Int)

    var rank: Int {
      switch self {
      case .anchor: 0
      case .night: 1
      case .ride: 2
      }
    }
  }

  private init(_ person: Person, anchors: [Anchor], rides: [Ride], stays: [Lodging], company: [Lodging], _ visit: Visit)
  {
    self.person = person
    self.company = company
    let inn = person.arrive == nil && person.leave == nil ? nil : visit.hotels.first?.place
    firstInn = stays.isEmpty && company.isEmpty ? inn : nil
    self.anchors = anchors
    self.rides = rides
    self.stays = stays
    bases =
      person.local.map { [$0] }
      ?? ((stays.isEmpty ? company : stays).map(\.hotel.place) + [firstInn].compactMap { $0 })
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  static func all(
    _ visit: Visit, _ plan: Plan, _ register: Register, _ roads: Roads, _ lodgings: [Lodging]
  ) -> [Timeline] {
    var rides = rides(of: plan)
    var anchors = anchors(visit, plan, register)
    let stays = Dictionary(grouping: lodgings, by: \.person.id)
    let unmet = Dictionary(grouping: plan.unmet.filter { $0.what == .ride }, by: \.person).mapValues { $0.map(\.at) }
    return visit.people.map { person in
      let mine = (rides.removeValue(forKey: person.id) ?? []).sorted { ($0.leave, $0.trip) < ($1.leave, $1.trip) }
      let fixed = (anchors.removeValue(forKey: person.id) ?? []).sorted { ($0.start, $0.end) < ($1.start, $1.end) }
      let nights = nights(of: person, stays[person.id] ?? [], fixed, mine)
      let company = visit.people.lazy.filter { $0.delegation == person.delegation }.compactMap { stays[$0.id] }.first
      var timeline = Timeline(
        person, anchors: fixed, rides: mine, stays: stays[person.id] ?? [], company: company ?? [], visit)
      timeline.follow(nights: nights, unmet: unmet[person.id] ?? [])
      timeline.markHomeward(roads, rest: visit.transport.rest)
      return timeline
    }
  }

  // MARK: What there is

  private static func rides(of plan: Plan) -> [Person.ID: [Ride]] {
    var result: [Person.ID: [Ride]] = [:]
    for (index, trip) in plan.trips.enumerated() {
      var aboard: [Person.ID: Int] = [:]
      func alight(_ person: Person.ID, at off: Int) {
        guard let on = aboard.removeValue(forKey: person), on < off else { return }
        result[person, default: []].append(
          Ride(
            trip: index, on: on, off: off, from: trip.stops[on].place, to: trip.stops[off].place,
            leave: trip.stops[on].leave ?? trip.stops[on].arrive, arrive: trip.stops[off].arrive))
      }
      for (stop, halt) in trip.stops.enumerated() {
        for person in halt.off { alight(person, at: stop) }
        for person in halt.on { aboard[person] = stop }
      }
      for person in aboard.keys.sorted() { alight(person, at: trip.stops.count - 1) }
    }
    return result
  }

  private static func anchors(_ visit: Visit, _ plan: Plan, _ register: Register) -> [Person.ID: [Anchor]] {
    var result: [Person.ID: [Anchor]] = [:]
    var known: Set<Activity.ID> = []
    for item in plan.activities where known.insert(item.activity).inserted {
      var people: Set<Person.ID> = []
      for person in item.attend.map(\.person) where people.insert(person).inserted {
        result[person, default: []].append(
          Anchor(kind: .activity(item.activity), place: item.place, start: item.start, end: item.end))
      }
    }
    for duty in plan.duties {
      result[duty.person, default: []].append(Anchor(kind: .duty, place: duty.place, start: duty.at, end: duty.at))
    }
    for person in visit.people {
      if let arrive = person.arrive {
        result[person.id, default: []].append(
          Anchor(kind: .arrival, place: arrive.place, start: arrive.at, end: register.readyAt(arrive)))
      }
      if let leave = person.leave {
        result[person.id, default: []].append(
          Anchor(kind: .departure, place: leave.place, start: register.dueAt(leave), end: leave.at))
      }
    }
    return result
  }

  /// Where the person sleeps, at three in the morning, or three hours after what ends in the small hours: the hotel of a
  /// stay, and a local's own place after each day out.
  private static func nights(
    of person: Person, _ stays: [Lodging], _ anchors: [Anchor], _ rides: [Ride]
  ) -> [(at: Moment, place: Place.ID)] {
    func night(after day: Day) -> Moment {
      let (midnight, three) = (Moment(day.advanced(by: 1), minute: 0), Moment(day.advanced(by: 1), minute: 180))
      let late = anchors.filter { midnight <= $0.end && $0.end < three }.map(\.end).max()
      return late.map { max(three, $0 + 180) } ?? three
    }
    var nights: [(at: Moment, place: Place.ID)] = []
    if let local = person.local {
      let days = Set(anchors.map(\.end.day) + rides.map(\.leave.day))
      nights = days.sorted().map { (night(after: $0), local) }
    } else {
      for stay in stays {
        nights += stay.nights.days.map { (night(after: $0), stay.hotel.place) }
      }
    }
    return nights.filter { night in
      !anchors.contains { anchor in
        switch anchor.kind {
        case .arrival: night.at < anchor.end
        case .departure: night.at > anchor.start
        default: anchor.start <= night.at && night.at < anchor.end
        }
      } && !rides.contains { $0.leave <= night.at && night.at < $0.arrive }
    }
  }

  // MARK: Following somebody

  private mutating func follow(nights: [(at: Moment, place: Place.ID)], unmet: [String]) {
    // Who doesn't arrive lives there already.
    let home = person.arrive == nil ? anchors.first.flatMap { base(on: $0.start.day) } : nil
    var walk = Walk(at: person.local ?? home, unmet: unmet)
    for event in events(nights) {
      switch event {
      case .anchor(let index):
        let anchor = anchors[index]
        if anchor.kind == .arrival { walk.at = nil }
        if let ride = walk.coming, rides[ride].to == anchor.place { rides[ride].next = anchor }
        walk.go(to: anchor.place, by: anchor.start, for: anchor.kind)
        walk.coming = nil
        walk.from = anchor.kind == .departure ? nil : anchor
        if anchor.kind == .departure { walk.at = nil }
      case .night(let time, let place):
        walk.go(to: place, by: time, for: nil)
        walk.coming = nil
        walk.from = nil
      case .ride(let index):
        walk.go(to: rides[index].from, by: rides[index].leave, for: nil)
        if walk.from?.place == rides[index].from { rides[index].previous = walk.from }
        walk.at = rides[index].to
        walk.from = nil
        walk.coming = index
      }
    }
    missing = walk.missing
    let known = Set(missing.map(\.from.text) + bases.map(\.text))
    needless = missing.contains(where: \.excused) ? walk.unmet.filter { !known.contains($0) } : walk.unmet
  }

  /// Where the person lives on a day: the hotel of that night, else of the night before.
  func base(on day: Day) -> Place.ID? {
    if let local = person.local { return local }
    let stays = self.stays.isEmpty ? company : self.stays
    let stay =
      stays.first { $0.nights.contains(day) } ?? stays.last { $0.nights.upperBound <= day } ?? stays.first
    return stay?.hotel.place ?? firstInn
  }

  /// Whether the person spends the time between two fixed points at home: overnight, or when the gap, net of both
  /// journeys, exceeds `rest`.
  func goesHome(_ before: Anchor, _ after: Anchor, _ roads: Roads, rest: Minutes) -> Bool {
    guard let base = base(on: before.end.day),
      let home = roads.journey(from: before.place, to: base, at: before.end),
      let out = roads.journey(from: base, to: after.place, at: after.start)
    else { return false }
    return before.end.day < after.start.day || after.start - before.end - home.minutes - out.minutes > rest
  }

  private mutating func markHomeward(_ roads: Roads, rest: Minutes) {
    for index in rides.indices {
      let ride = rides[index]
      let before = anchors.last { $0.end <= ride.leave }
      let after = anchors.first { $0.start >= ride.leave && $0.start > (before?.start ?? Moment(minutes: .min)) }
      guard let before, base(on: before.end.day) == ride.to else { continue }
      rides[index].isHomeward = after.map { goesHome(before, $0, roads, rest: rest) } ?? true
    }
  }

  private func events(_ nights: [(at: Moment, place: Place.ID)]) -> [Event] {
    var events: [(at: Moment, event: Event, index: Int)] = []
    for (index, anchor) in anchors.enumerated() { events.append((anchor.start, .anchor(index), index)) }
    for (index, night) in nights.enumerated() { events.append((night.at, .night(night.at, night.place), index)) }
    for (index, ride) in rides.enumerated() { events.append((ride.leave, .ride(index), index)) }
    return events.sorted { ($0.at, $0.event.rank, $0.index) < ($1.at, $1.event.rank, $1.index) }.map(\.event)
  }

  /// Somebody on the way.
  private struct Walk {
    /// Where the person is; nil before it is known.
    var at: Place.ID?
    var unmet: [String]
    var missing: [Missing] = []
    /// What the person comes from, with nothing between.
    var from: Anchor?
    /// The ride that the person last made, with nothing since.
    var coming: Int?

    init(at: Place.ID?, unmet: [String]) {
      self.at = at
      self.unmet = unmet
    }

    mutating func go(to place: Place.ID, by time: Moment, for purpose: Anchor.Kind?) {
      defer { at = place }
      guard let here = at, here != place else { return }
      let entry = unmet.firstIndex(of: here.text)
      if let entry { unmet.remove(at: entry) }
      missing.append(Missing(from: here, to: place, by: time, purpose: purpose, excused: entry != nil))
    }
  }
}
