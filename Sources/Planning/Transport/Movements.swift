internal import Precedence
internal import Visit

/// Everybody's movements, derived from where they have to be (scenario.md, rule 3). 位移推导
struct Movements {
  private(set) var all: [Movement] = []
  private(set) var stranded: [Stranded] = []

  private let context: Context
  private let items: [Plan.Item]
  private let bases: Bases
  private let meetings: [Meeting]

  /// Nobody is made to wait longer than this where no limit is given, nor to arrive earlier than `earliest`, unless that
  /// leaves somebody behind: then all the time is used that the day allows.
  private static let longestWait = 120
  private static let earliest = 20
  /// The night ends at three in the morning.
  private static let small = 180

  init(_ context: Context, items: [Plan.Item], stays: [Plan.Stay], meetings: [Meeting]) {
    self.context = context
    self.items = items
    self.meetings = meetings
    bases = Bases(context, stays: stays)
    let presences = presences()
    for person in context.visit.people { derive(person, presences[person.id] ?? []) }
    bindTimes()
    shareTime()
  }

  /// Those whom rules want together go to the same at times that suit all of them, whenever each of them came home.
  private mutating func bindTimes() {
    struct Journey: Hashable {
      var from, to: Place.ID
      var ready, due: Moment?
    }
    for rule in context.visit.rules where rule.demand == .together && rule.scope == .car {
      let members = all.indices.filter { rule.people.contains(all[$0].person) }
      let journeys = Dictionary(grouping: members) {
        Journey(from: all[$0].from, to: all[$0].to, ready: all[$0].ready, due: all[$0].due)
      }
      for group in journeys.values where group.count > 1 {
        let (leave, arrive) = (group.map { all[$0].leave }, group.map { all[$0].arrive })
        guard let common = Self.common(leave), let last = Self.common(arrive) else { continue }
        for index in group { (all[index].leave, all[index].arrive) = (common, last) }
      }
    }
  }

  /// What some ranges have in common, if anything.
  private static func common(_ ranges: [ClosedRange<Moment>]) -> ClosedRange<Moment>? {
    guard let low = ranges.map(\.lowerBound).max(), let high = ranges.map(\.upperBound).min(), low <= high else {
      return nil
    }
    return low...high
  }

  /// Those who make one journey have the time for it that all of them have: with more for some they would no longer be
  /// together.
  private mutating func shareTime() {
    struct Journey: Hashable {
      var from, to: Place.ID
      var ready, due: Moment?
      var usual: Movement.Windows
    }
    let groups = Dictionary(grouping: all.indices) { index in
      let one = all[index].narrowed
      return Journey(
        from: one.from, to: one.to, ready: one.ready, due: one.due, usual: .init(leave: one.leave, arrive: one.arrive))
    }
    for (journey, group) in groups where group.count > 1 {
      let known = group.compactMap { all[$0].widest }
      var shared: Movement.Windows?
      if known.count == group.count, let first = known.first {
        shared = known.dropFirst().reduce(first) { one, other in
          .init(leave: one.leave.clamped(to: other.leave), arrive: one.arrive.clamped(to: other.arrive))
        }
      }
      for index in group { all[index].widest = shared == journey.usual ? nil : shared }
    }
  }

  /// Where somebody has to be, in order of time.
  private struct Presence {
    var place: Place.ID
    var purpose: Movement.Purpose
    /// From then on the person is bound to be there, after `early` minutes of margin.
    var start: Moment
    var early: Minutes
    /// From then on the person may go.
    var end: Moment
  }

  private func presences() -> [Person.ID: [Presence]] {
    var result: [Person.ID: [Presence]] = [:]
    let early = context.visit.transport.early
    for item in items {
      for attendance in item.attend {
        result[attendance.person, default: []].append(
          Presence(
            place: item.place, purpose: .activity(item.activity), start: item.start, early: early, end: item.end))
      }
    }
    for meeting in meetings {
      result[meeting.person, default: []].append(
        Presence(place: meeting.place, purpose: .duty, start: meeting.at, early: 0, end: meeting.at))
    }
    for person in context.visit.people {
      if let arrive = person.arrive {
        let ready = context.register.readyAt(arrive)
        result[person.id, default: []].append(
          Presence(place: arrive.place, purpose: .arrival, start: arrive.at, early: 0, end: ready))
      }
      if let leave = person.leave {
        let due = context.register.dueAt(leave)
        result[person.id, default: []].append(
          Presence(place: leave.place, purpose: .departure, start: due, early: 0, end: leave.at))
      }
    }
    return result.mapValues { $0.sorted { ($0.start, $0.end) < ($1.start, $1.end) } }
  }

  private mutating func derive(_ person: Person, _ presences: [Presence]) {
    guard let first = presences.first, let last = presences.last else { return }
    if first.purpose != .arrival, let base = bases.place(of: person, on: first.start.day) {
      add(person, from: base, to: first, after: nil)
    }
    for (before, after) in zip(presences, presences.dropFirst()) { link(person, before, after) }
    if last.purpose != .departure, let base = bases.place(of: person, on: last.end.day) {
      retire(person, from: last, to: base, before: nil)
    }
  }

  /// From one presence to the next, by the base where there is a night between, or a gap that is long and leaves time to
  /// be back.
  private mutating func link(_ person: Person, _ before: Presence, _ after: Presence) {
    guard let base = bases.place(of: person, on: before.end.day),
      let home = context.roads.journey(from: before.place, to: base, at: before.end),
      let out = context.roads.journey(from: base, to: after.place, at: after.start)
    else { return linkWithoutRoad(person, before, after) }
    let gap = (after.start - before.end) - home.minutes - out.minutes
    let homeBy = before.end + context.visit.travel.board + home.minutes
    let latest = context.roads.departure(from: base, to: after.place, arrivingBy: after.start - after.early)?.leave
    let rested = latest.map { homeBy + 2 * context.visit.travel.board <= $0 } ?? false
    guard (gap > context.visit.transport.rest && rested) || before.end.day < after.start.day else {
      return add(person, from: before.place, to: after, after: before)
    }
    let middle = homeBy + max(0, (latest ?? homeBy) - homeBy) / 2
    retire(person, from: before, to: base, before: middle)
    add(person, from: base, to: after, after: nil, notBefore: middle)
  }

  /// Where a road isn't known: overnight people are at their base all the same, however they got there.
  private mutating func linkWithoutRoad(_ person: Person, _ before: Presence, _ after: Presence) {
    guard let base = bases.place(of: person, on: before.end.day), before.end.day < after.start.day else {
      return add(person, from: before.place, to: after, after: before)
    }
    retire(person, from: before, to: base, before: nil)
    add(person, from: base, to: after, after: nil)
  }

  /// A movement to something that begins: it has a due time, and a ready time when it comes from something that ended.
  private mutating func add(
    _ person: Person, from: Place.ID, to next: Presence, after before: Presence?, notBefore: Moment? = nil
  ) {
    guard from != next.place else { return }
    let board = context.visit.travel.board
    let guess = before?.end ?? next.start
    guard let direct = context.roads.journey(from: from, to: next.place, at: guess) else {
      return strand(person, from, next, .noRoad)
    }
    let soonest = before.map { $0.end + board }
    var due = next.start - next.early
    if let soonest, soonest + direct.minutes > due {
      due = min(max(soonest + direct.minutes, due), next.start)
    }
    if let soonest, soonest + direct.minutes > due {
      return strand(person, from, next, .tooLate(soonest + direct.minutes - due))
    }
    let wait = before?.purpose == .arrival ? context.visit.transport.maxWait : Self.longestWait
    let limit = before.map { $0.end + max(wait, board) } ?? due
    let (latest, drive) =
      context.roads.departure(from: from, to: next.place, arrivingBy: due, leavingBy: limit)
      ?? (due - direct.minutes, direct)
    let earliest = min(soonest.map { $0 + direct.minutes } ?? due - Self.earliest, latest + drive.minutes)
    let soon = soonest ?? min(due - longest(direct.minutes), latest) - Self.earliest
    let floor = max(soon, notBefore ?? soon)
    guard floor <= latest else { return strand(person, from, next, .tooLate(floor - latest)) }
    append(
      person, from, next.place, next.purpose, ready: before?.end, due: due, free: soonest ?? notBefore,
      leave: floor...latest,
      arrive: min(earliest, due)...due, direct: direct, slowest: max(direct.minutes, drive.minutes),
      fromArrival: before?.purpose == .arrival)
    // Of who comes from nothing the morning is free, of who comes from something the time until the next.
    let dawn = min(floor, soonest ?? notBefore ?? Moment(latest.day, minute: 0))
    let last =
      before?.purpose == .arrival ? nil : context.roads.departure(from: from, to: next.place, arrivingBy: due)?.leave
    widen(leave: dawn...max(latest, last ?? latest), arrive: min(earliest, dawn, due)...due)
  }

  /// Notes what the last movement's person has time for.
  private mutating func widen(leave: ClosedRange<Moment>, arrive: ClosedRange<Moment>) {
    guard let index = all.indices.last else { return }
    let widest = Movement.Windows(leave: leave, arrive: arrive)
    if (all[index].leave, all[index].arrive) != (leave, arrive) { all[index].widest = widest }
  }

  /// A movement to the base: it has a ready time and no due time.
  private mutating func retire(_ person: Person, from before: Presence, to base: Place.ID, before limit: Moment?) {
    guard before.place != base else { return }
    guard let direct = context.roads.journey(from: before.place, to: base, at: before.end) else {
      let next = Presence(place: base, purpose: .rest, start: before.end, early: 0, end: before.end)
      return strand(person, before.place, next, .noRoad)
    }
    let board = context.visit.travel.board
    let rules = context.visit.transport
    let wait = max(before.purpose == .arrival ? rules.maxWait : Self.longestWait, board)
    let soonest = before.end + board
    let last = max(limit ?? before.end + wait + longest(direct.minutes), soonest + direct.minutes)
    let purpose: Movement.Purpose = before.purpose == .arrival ? .arrival : .rest
    append(
      person, before.place, base, purpose, ready: before.end, due: nil, free: soonest,
      leave: soonest...max(soonest, min(before.end + wait, last - direct.minutes)),
      arrive: (soonest + direct.minutes)...last, direct: direct, slowest: direct.minutes,
      fromArrival: before.purpose == .arrival)
    guard before.purpose != .arrival, let windows = all.last.map({ ($0.leave, $0.arrive) }) else { return }
    // A trip belongs to the day on which it starts; who is out after midnight is home by three.
    let isNight = before.end < Moment(before.end.day, minute: Self.small)
    let end = Moment(before.end.day, minute: isNight ? Self.small : 24 * 60 - 1) + (isNight ? 0 : direct.minutes)
    let night = max(last, isNight ? min(limit ?? end, end) : limit ?? end)
    widen(
      leave: windows.0.lowerBound...max(windows.0.upperBound, night - direct.minutes),
      arrive: windows.1.lowerBound...night)
  }

  private mutating func append(
    _ person: Person, _ from: Place.ID, _ to: Place.ID, _ purpose: Movement.Purpose, ready: Moment?, due: Moment?,
    free: Moment?, leave: ClosedRange<Moment>, arrive: ClosedRange<Moment>, direct: Journey, slowest: Minutes,
    fromArrival: Bool
  ) {
    let travels = fromArrival || purpose == .departure
    all.append(
      Movement(
        person: person.id, from: from, to: to, purpose: purpose, ready: ready, due: due, free: free, leave: leave,
        arrive: arrive,
        luggage: travels ? person.luggageAlong : 0, direct: direct, longest: longest(slowest),
        convoy: convoy(purpose, from: from, to: to, ready: ready, due: due, fromArrival: fromArrival)))
  }

  private func longest(_ direct: Minutes) -> Minutes {
    max(direct, direct * context.visit.transport.maxRide / 1000)
  }

  private func convoy(
    _ purpose: Movement.Purpose, from: Place.ID, to: Place.ID, ready: Moment?, due: Moment?, fromArrival: Bool
  ) -> ConvoyKey? {
    let rules = context.visit.transport.convoys
    if fromArrival, rules.contains(.arrival), let ready { return .arrival(from, ready) }
    if purpose == .departure, rules.contains(.departure), let due { return .departure(to, due) }
    guard case .activity(let id) = purpose, let activity = context.register.activities[id] else { return nil }
    return activity.convoy || rules.contains(.activities) && activity.kind != .free ? .activity(id) : nil
  }

  private mutating func strand(_ person: Person, _ from: Place.ID, _ next: Presence, _ cause: Stranded.Cause) {
    stranded.append(Stranded(person: person.id, from: from, to: next.place, purpose: next.purpose, cause: cause))
  }
}
