internal import Precedence
internal import Visit

/// Where free time may be spent: where its people live, then where they are asked to be otherwise, each once. 自由活动地点
func freeTimeRooms(_ event: Int, _ rosters: [[Asked]], _ context: Context) -> [ItineraryProblem.OptionList.Room] {
  let visit = context.visit
  let people = Set(rosters[event].map(\.person))
  let locals = rosters[event].compactMap { context.register.people[$0.person]?.local }
  let hotels = locals.count < people.count ? visit.hotels.map(\.place) : []
  let others = visit.activities.indices.filter { other in
    other != event && rosters[other].contains { people.contains($0.person) }
  }.flatMap { other -> [Place.ID] in
    let activity = visit.activities[other]
    let halls = activity.halls.compactMap { context.register.halls[$0]?.place }
    return halls.isEmpty ? [activity.place].compactMap(\.self) : halls
  }
  let places = unique(locals + hotels + others)
  return (places.isEmpty ? [visit.places.first?.id ?? ""] : places).map { .init(hall: nil, place: $0) }
}

/// Free time is spent at the hotel wherever that leaves it whole: the programme is decided before the rooms are, and
/// knows of no one's hotel. 自由活动回住地
struct FreeTimeAtHome {
  private let context: Context
  private let bases: Bases
  private let presence: Presence
  private let legs: Legs
  private let early: Minutes
  private let bound: Set<Activity.ID>

  init(_ context: Context, stays: [Plan.Stay]) {
    self.context = context
    bases = Bases(context, stays: stays)
    let visit = context.visit
    legs = Legs(visit.places.map(\.id), context)
    presence = Presence(context, legs: legs)
    early = bounded(visit.transport.early)
    bound = Set(
      visit.activities.flatMap { activity in
        activity.after.isEmpty ? [] : [activity.id] + activity.after.map(\.activity)
      })
  }

  /// The programme with free time at the hotels, in order of time.
  func settled(_ items: [Plan.Item]) -> [Plan.Item] {
    var items = items
    for index in items.indices {
      guard let activity = context.register.activities[items[index].activity], activity.isAnywhere else { continue }
      if let item = atHome(items[index], activity, among: items) { items[index] = item }
    }
    let listing = Dictionary(
      context.visit.activities.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return items.sorted { ($0.start, listing[$0.activity] ?? 0) < ($1.start, listing[$1.activity] ?? 0) }
  }

  /// The same at the home of all its people, as early as may be; nil where they have none in common, are there already,
  /// or have not the time.
  private func atHome(_ item: Plan.Item, _ activity: Activity, among items: [Plan.Item]) -> Plan.Item? {
    let people = item.attend.map(\.person)
    let homes = unique(
      people.compactMap { context.register.people[$0] }.map { bases.place(of: $0, on: item.start.day) })
    guard homes.count == 1, let home = homes.first ?? nil, home != item.place else { return nil }
    let others = items.filter { other in
      other.activity != item.activity && other.attend.contains { people.contains($0.person) }
    }
    let start = starts(item, activity).first { start in
      let end = start + (item.end - item.start)
      return people.allSatisfy { presence.covers($0, start, end, at: home) }
        && others.allSatisfy { isClear(start, end, home, of: $0) }
    }
    guard let start else { return nil }
    var moved = item
    (moved.start, moved.end, moved.place) = (start, start + (item.end - item.start), home)
    return moved
  }

  private func starts(_ item: Plan.Item, _ activity: Activity) -> [Moment] {
    guard activity.start == nil, !bound.contains(activity.id), let window = activity.window else { return [item.start] }
    let last = window.upperBound.minutes - (item.end - item.start)
    let first = window.lowerBound.minutes
    guard first <= last else { return [item.start] }
    let grid = stride(from: first + (5 - first % 5) % 5, through: last, by: 5).prefix(2000)
    return (grid.map { Moment(minutes: $0) } + [item.start]).sorted()
  }

  /// Whether there is time for the way between free time at home and something else.
  private func isClear(_ start: Moment, _ end: Moment, _ home: Place.ID, of other: Plan.Item) -> Bool {
    other.end + need(other.place, home, at: other.end) <= start || end + need(home, other.place, at: end) <= other.start
  }

  private func need(_ from: Place.ID, _ to: Place.ID, at moment: Moment) -> Minutes {
    from == to ? 0 : legs.ride(from, to, at: moment) + early
  }
}
