internal import Visit

/// Stops in a row, from empty to empty, at which parties get on and off. 车次样式
struct TripPattern: Sendable, Hashable {
  /// A stop with the parties, by position, that get on and off.
  struct Stop: Sendable, Hashable {
    var place: Place.ID
    var on: [Int]
    var off: [Int]
  }

  var stops: [Stop]

  /// The parties it serves.
  var parties: [Int] { stops.flatMap(\.on) }

  /// From the stop where a party gets on to that where it gets off.
  func span(of party: Int) -> Range<Int>? {
    guard let on = stops.firstIndex(where: { $0.on.contains(party) }),
      let off = stops.firstIndex(where: { $0.off.contains(party) }), on < off
    else { return nil }
    return on..<off
  }
}

/// A pattern with times. 车次时刻
struct TripSchedule: Sendable, Hashable {
  /// The vehicle is there from then on, one for each stop.
  var arrive: [Moment]
  /// It goes on, one for each stop but the last.
  var leave: [Moment]
  /// Hundreds of metres between the stops.
  var hectometres: Int
}

/// Puts times to patterns: as early or as late as the windows of the parties allow.
struct TripTiming {
  let parties: [Party]
  let roads: Roads
  let board: Minutes

  /// The earliest schedule that leaves the first stop no sooner than `soonest`, or nil where the windows don't allow it.
  func earliest(_ pattern: TripPattern, leaving soonest: Moment? = nil) -> TripSchedule? {
    var arrive: [Moment] = []
    var leave: [Moment] = []
    var length = 0
    var clock: Moment?
    for (index, stop) in pattern.stops.enumerated() {
      if let now = clock {
        guard stop.off.allSatisfy({ now <= parties[$0].model.arrive.upperBound }) else { return nil }
        arrive.append(now)
      }
      guard index + 1 < pattern.stops.count else { break }
      var go = stop.on.map { parties[$0].model.leave.lowerBound }.max() ?? Moment(minutes: .min / 4)
      if let now = clock { go = max(go, now + board) } else if let soonest { go = max(go, soonest) }
      let next = pattern.stops[index + 1]
      guard var drive = roads.journey(from: stop.place, to: next.place, at: go) else { return nil }
      if let hold = next.off.map({ parties[$0].model.arrive.lowerBound }).max() {
        go = max(go, hold - drive.minutes)
        drive = roads.journey(from: stop.place, to: next.place, at: go) ?? drive
        if go + drive.minutes < hold { go = hold - drive.minutes }
        drive = roads.journey(from: stop.place, to: next.place, at: go) ?? drive
      }
      guard stop.on.allSatisfy({ go <= parties[$0].model.leave.upperBound }) else { return nil }
      if clock == nil { arrive.append(go - board) }
      leave.append(go)
      length += drive.hectometres
      clock = go + drive.minutes
    }
    return checked(pattern, squeezed(pattern, TripSchedule(arrive: arrive, leave: leave, hectometres: length)))
  }

  /// The latest schedule that arrives at the last stop no later than `latest`, or nil where the windows don't allow it.
  func latest(_ pattern: TripPattern, arriving latest: Moment? = nil) -> TripSchedule? {
    let count = pattern.stops.count
    guard let last = pattern.stops.last else { return nil }
    var arrive = [Moment](repeating: Moment(minutes: 0), count: count)
    var leave = [Moment](repeating: Moment(minutes: 0), count: max(0, count - 1))
    var length = 0
    var limit = last.off.map { parties[$0].model.arrive.upperBound }.min() ?? Moment(minutes: .max / 4)
    if let latest { limit = min(limit, latest) }
    arrive[count - 1] = limit
    for index in stride(from: count - 2, through: 0, by: -1) {
      let stop = pattern.stops[index]
      let bound = stop.on.map { parties[$0].model.leave.upperBound }.min()
      guard
        let (go, drive) = roads.departure(
          from: stop.place, to: pattern.stops[index + 1].place, arrivingBy: arrive[index + 1], leavingBy: bound),
        stop.on.allSatisfy({ go >= parties[$0].model.leave.lowerBound })
      else { return nil }
      length += drive.hectometres
      leave[index] = go
      arrive[index + 1] = go + drive.minutes
      var come = go - board
      for party in stop.off { come = min(come, parties[party].model.arrive.upperBound) }
      arrive[index] = come
    }
    return checked(pattern, TripSchedule(arrive: arrive, leave: leave, hectometres: length))
  }

  /// Takes waiting on board out where nobody arrives later for it.
  private func squeezed(_ pattern: TripPattern, _ schedule: TripSchedule) -> TripSchedule {
    var schedule = schedule
    for index in stride(from: pattern.stops.count - 3, through: 0, by: -1) where pattern.stops[index + 1].off.isEmpty {
      let bound = pattern.stops[index].on.map { parties[$0].model.leave.upperBound }.min()
      guard
        let (later, drive) = roads.departure(
          from: pattern.stops[index].place, to: pattern.stops[index + 1].place,
          arrivingBy: schedule.leave[index + 1] - board, leavingBy: bound), later > schedule.leave[index]
      else { continue }
      schedule.leave[index] = later
      schedule.arrive[index + 1] = later + drive.minutes
      if index == 0 { schedule.arrive[0] = later - board }
    }
    return schedule
  }

  /// The schedule, when it keeps every window and every ride is short enough.
  private func checked(_ pattern: TripPattern, _ schedule: TripSchedule) -> TripSchedule? {
    for (index, stop) in pattern.stops.enumerated() {
      for party in stop.off {
        guard let from = pattern.stops.firstIndex(where: { $0.on.contains(party) }), from < index else { return nil }
        let model = parties[party].model
        guard model.leave.contains(schedule.leave[from]), model.arrive.contains(schedule.arrive[index]),
          schedule.arrive[index] - schedule.leave[from] <= model.longest
        else { return nil }
      }
    }
    return schedule
  }

  /// Minutes that somebody of a party waits, is early and rides round on a schedule.
  func discomfort(of party: Int, _ pattern: TripPattern, _ schedule: TripSchedule) -> Minutes {
    guard let from = pattern.stops.firstIndex(where: { $0.on.contains(party) }),
      let to = pattern.stops.firstIndex(where: { $0.off.contains(party) })
    else { return 0 }
    let model = parties[party].model
    let wait = model.ready.map { schedule.leave[from] - board - $0 } ?? 0
    let early = model.due.map { $0 - schedule.arrive[to] } ?? 0
    let detour = schedule.arrive[to] - schedule.leave[from] - model.direct.minutes
    return max(0, wait) + max(0, early) + max(0, detour)
  }
}

/// All patterns in which parties can share a ride, found depth first. 合乘样式枚举
struct PatternSearch {
  private let timing: TripTiming
  /// Who is of each party: nobody rides twice on one trip.
  private let people: [Set<Person.ID>]
  private let sharing: Bool
  private let widest: Int
  private let cap: Int
  private(set) var patterns: [TripPattern] = []
  /// The cap ended the search: what isn't in `patterns` was not looked at.
  private(set) var cut = false

  /// At most `cap` patterns of at most `widest` parties each.
  init(_ timing: TripTiming, sharing: Bool, widest: Int = 4, cap: Int = 4000) {
    self.timing = timing
    people = timing.parties.map { party in Set(party.classes.flatMap { $0.units.flatMap { $0 } }) }
    self.sharing = sharing
    self.widest = widest
    self.cap = cap
  }

  /// The patterns of up to four parties; of fewer where there would be too many for one programme, and that is a cut.
  static func bounded(_ timing: TripTiming, sharing: Bool) -> PatternSearch {
    var cut = false
    for widest in [4, 3, 2, 1] {
      var search = PatternSearch(timing, sharing: sharing, widest: widest, cap: widest > 1 ? 600 : 20_000)
      search.run()
      if search.cut {
        cut = true
        continue
      }
      search.cut = cut
      return search
    }
    return PatternSearch(timing, sharing: false, widest: 1, cap: 20_000)
  }

  private struct Partial {
    var stops: [TripPattern.Stop]
    var aboard: [Int]
    var served: Int
  }

  mutating func run() {
    let parties = timing.parties
    var stack: [Partial] = []
    for party in parties.indices.reversed() {
      stack.append(
        Partial(stops: [.init(place: parties[party].model.from, on: [party], off: [])], aboard: [party], served: 1))
    }
    while let partial = stack.popLast() {
      guard patterns.count < cap else {
        cut = true
        return
      }
      if partial.aboard.isEmpty {
        patterns.append(TripPattern(stops: partial.stops))
        continue
      }
      stack.append(contentsOf: extensions(of: partial).reversed())
    }
  }

  /// The next stop of a ride: where somebody aboard goes, or where a party more gets on. Whoever goes to a place gets off
  /// when the vehicle is there, and no place is driven to twice.
  private func extensions(of partial: Partial) -> [Partial] {
    var result: [Partial] = []
    for place in Set(partial.aboard.map { timing.parties[$0].model.to }).sorted() {
      guard let next = stopped(at: place, partial), feasible(next) else { continue }
      result.append(next)
    }
    guard sharing, partial.served < widest else { return result }
    let known = Set(partial.stops.flatMap(\.on))
    for party in timing.parties.indices where !known.contains(party) && near(party, partial) {
      guard known.allSatisfy({ people[$0].isDisjoint(with: people[party]) }) else { continue }
      let from = timing.parties[party].model.from
      guard var next = stopped(at: from, partial) else { continue }
      let last = next.stops.count - 1
      if let before = next.stops[last].on.last, before > party { continue }
      next.stops[last].on.append(party)
      next.aboard.append(party)
      next.served += 1
      if feasible(next) { result.append(next) }
    }
    return result
  }

  /// Whether a party's times come near those of the people aboard.
  private func near(_ party: Int, _ partial: Partial) -> Bool {
    let model = timing.parties[party].model
    return partial.aboard.allSatisfy { other in
      let rival = timing.parties[other].model
      return model.leave.lowerBound < rival.arrive.upperBound && rival.leave.lowerBound < model.arrive.upperBound
    }
  }

  /// The ride at a place: still there, or gone there for the first time with everybody bound for it getting off.
  private func stopped(at place: Place.ID, _ partial: Partial) -> Partial? {
    guard partial.stops.last?.place != place else { return partial }
    guard !partial.stops.contains(where: { $0.place == place }) else { return nil }
    var next = partial
    let off = partial.aboard.filter { timing.parties[$0].model.to == place }.sorted()
    next.aboard.removeAll { off.contains($0) }
    next.stops.append(.init(place: place, on: [], off: off))
    return next
  }

  /// Whether the stops so far can be kept in time; who is still aboard is looked at as if they got off straight away.
  private func feasible(_ partial: Partial) -> Bool {
    guard partial.stops.count > 1 else { return true }
    return partial.aboard.isEmpty
      ? timing.earliest(TripPattern(stops: partial.stops)) != nil
        || timing.latest(TripPattern(stops: partial.stops)) != nil
      : timing.canGoOn(partial.stops, aboard: partial.aboard)
  }
}

extension TripTiming {
  /// A quick look ahead: the earliest clock at the last stop leaves everybody aboard time to arrive.
  fileprivate func canGoOn(_ stops: [TripPattern.Stop], aboard: [Int]) -> Bool {
    var clock: Moment?
    for (index, stop) in stops.enumerated() {
      if let now = clock, !stop.off.allSatisfy({ now <= parties[$0].model.arrive.upperBound }) { return false }
      var go = stop.on.map { parties[$0].model.leave.lowerBound }.max() ?? Moment(minutes: .min / 4)
      if let now = clock { go = max(go, now + board) }
      guard stop.on.allSatisfy({ go <= parties[$0].model.leave.upperBound }) else { return false }
      guard index + 1 < stops.count else {
        return aboard.allSatisfy { party in
          roads.journey(from: stop.place, to: parties[party].model.to, at: go)
            .map { go + $0.minutes <= parties[party].model.arrive.upperBound } ?? false
        }
      }
      guard let drive = roads.journey(from: stop.place, to: stops[index + 1].place, at: go) else { return false }
      clock = go + drive.minutes
    }
    return true
  }
}
