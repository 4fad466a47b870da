internal import Precedence
internal import Visit

/// Activities, when and where each may be, and who is asked to each, by index. 日程问题
struct ItineraryProblem: Sendable {
  /// Activities in listing order.
  let events: [Event]
  /// When people are there.
  let presence: Presence
  let legs: Legs
  let early: Minutes
  let changeover: [Hall.ID: Minutes]
  /// `after` among activities: the gap from the end of the first to the start of the second.
  let gaps: [Gap]
  private let gapsOf: [Pair: [Gap]]

  /// One activity.
  struct Event: Sendable {
    var activity: Activity
    /// From then to the end of it.
    var duration: Minutes
    /// When and where it may be, earlier first.
    var options: OptionList
    /// Who is asked, in listing order.
    var asked: [Asked]
    /// Its start isn't for us to decide.
    var isFixed: Bool { activity.start != nil }
  }

  /// A start, a hall and its place.
  struct Option: Sendable, Hashable {
    var start: Moment
    var hall: Hall.ID?
    var place: Place.ID
  }

  /// The gap after another activity, by index.
  struct Gap: Sendable, Hashable {
    var first: Int
    var second: Int
    var least: Minutes
    var most: Minutes?
  }

  private struct Pair: Hashable { let first, second: Int }

  init(_ context: Context) {
    let visit = context.visit
    let index = Dictionary(
      visit.activities.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    gaps = visit.activities.enumerated().flatMap { second, activity in
      activity.after.compactMap { gap in
        index[gap.activity].flatMap { first in
          first == second
            ? nil : Gap(first: first, second: second, least: bounded(gap.least), most: gap.most.map(bounded))
        }
      }
    }
    gapsOf = Dictionary(grouping: gaps) { Pair(first: min($0.first, $0.second), second: max($0.first, $0.second)) }
    let starts = StartTimes(visit, gaps: gaps)
    let rosters = visit.activities.map { Asked.roster(of: $0, context) }
    events = visit.activities.enumerated().map { index, activity in
      let asked = rosters[index]
      let open = Self.open(starts.starts[index], activity, context)
      let options =
        activity.isAnywhere
        ? OptionList(starts: open, rooms: freeTimeRooms(index, rosters, context))
        : Self.options(activity, open, asked.count, context.register, visit)
      return Event(activity: activity, duration: bounded(activity.duration), options: options, asked: asked)
    }
    let passages = visit.people.flatMap { [$0.arrive?.place, $0.leave?.place].compactMap(\.self) }
    legs = Legs(unique(events.flatMap { $0.options.rooms.map(\.place) } + passages), context)
    early = bounded(visit.transport.early)
    presence = Presence(context, legs: legs)
    changeover = Dictionary(
      visit.halls.map { ($0.id, bounded($0.changeover)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The starts at which there are cars, as far as that is known; all of them where none is left.
  private static func open(_ starts: [Moment], _ activity: Activity, _ context: Context) -> [Moment] {
    guard let barred = context.barredStarts[activity.id] else { return starts }
    let open = starts.filter { start in !barred.contains { $0.contains(start) } }
    return open.isEmpty ? starts : open
  }

  private static func options(
    _ activity: Activity, _ starts: [Moment], _ asked: Int, _ register: Register, _ visit: Visit
  ) -> OptionList {
    let halls = roomy(activity.halls.compactMap { register.halls[$0] }, for: asked)
    let place = activity.place ?? visit.places.first?.id ?? ""
    return OptionList(
      starts: starts,
      rooms: halls.isEmpty
        ? [OptionList.Room(hall: nil, place: place)] : halls.map { OptionList.Room(hall: $0.id, place: $0.place) })
  }

  /// When an option of an event ends.
  func end(_ event: Int, _ option: Option) -> Moment { option.start + events[event].duration }

  /// Whether two activities may be held at these times: their `after` gaps and their halls.
  func allows(_ first: Int, _ a: Option, _ second: Int, _ b: Option) -> Bool {
    if let hall = a.hall, hall == b.hall {
      let pause = changeover[hall] ?? 0
      guard end(first, a) + pause <= b.start || end(second, b) + pause <= a.start else { return false }
    }
    if events[first].isFixed && events[second].isFixed { return true }
    return gaps(first, second).allSatisfy { gap in
      let pause = gap.first == first ? b.start - end(first, a) : a.start - end(second, b)
      return pause >= gap.least && gap.most.map { pause <= $0 } ?? true
    }
  }

  /// Whether one person can be at both: not at once, and with time for the way and `early` at the second.
  func attendable(_ first: Int, _ a: Option, _ second: Int, _ b: Option) -> Bool {
    if end(first, a) <= b.start, end(first, a) + need(first, a, second, b) <= b.start { return true }
    return end(second, b) <= a.start && end(second, b) + need(second, b, first, a) <= a.start
  }

  /// Minutes a person needs between the end of one activity and the start of another. `early` shrinks where `after`
  /// leaves less.
  func need(_ first: Int, _ a: Option, _ second: Int, _ b: Option) -> Minutes {
    guard a.place != b.place else { return 0 }
    let ride = legs.ride(a.place, b.place, at: end(first, a))
    let most = gaps(first, second).filter { $0.first == first }.compactMap(\.most).min()
    return most.map { max(ride, min(ride + early, $0)) } ?? ride + early
  }

  /// The gaps between two activities, whichever comes first.
  func gaps(_ first: Int, _ second: Int) -> [Gap] {
    gapsOf[Pair(first: min(first, second), second: max(first, second))] ?? []
  }

  /// Whether a person can be there from before an option of an event to its end.
  func isPresent(_ person: Person.ID, at event: Int, _ option: Option) -> Bool {
    presence.covers(person, option.start, end(event, option), at: option.place)
  }
}

/// A length of time that no sum of a few can overflow.
func bounded(_ minutes: Minutes) -> Minutes { min(max(0, minutes), 1_000_000) }
