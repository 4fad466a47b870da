public import Visit

/// Something that a scenario asks and that might not be asked: what conflicts are made of. 条款
public enum Statement: Sendable, Hashable {
  /// Somebody needs a room, a seat or a ride.
  case person(Person.ID)
  /// Somebody is to be at an activity.
  case attends(Person.ID, Activity.ID)
  /// An activity is at its time, or within its hours.
  case time(Activity.ID)
  /// An activity follows others at a distance.
  case gap(Activity.ID)
  /// Somebody comes and leaves at certain times.
  case passage(Person.ID)
  /// Somebody has a need.
  case need(Person.ID, Need)
  /// A standard of rooms, by position.
  case standard(Int)
  /// A price ceiling of a city, by position.
  case ceiling(Int)
  /// How many of a delegation a hotel takes, by position among its quotas.
  case quota(Hotel.ID, Int)
  /// A hard rule, by position.
  case rule(Int)
  /// Rooms of a hotel are taken on some nights.
  case taken(Hotel.ID)
  /// People go to an activity in convoy.
  case convoy(Activity.ID)
  /// People go in convoy as the visit's rules say.
  case convoys
  /// Nobody waits longer for the pick-up than so long.
  case maxWait
  /// People are at an activity so long before it starts.
  case early
  /// Nobody rides much longer than the direct drive.
  case maxRide

  /// Where it stands.
  var part: Origins.Part {
    switch self {
    case .person(let id): .person(id)
    case .attends(_, let id): .key(.activity(id), "attend")
    case .time(let id): .activity(id)
    case .gap(let id): .key(.activity(id), "after")
    case .passage(let id): .person(id)
    case .need(let id, _): .key(.person(id), "needs")
    case .standard(let index): .standard(index)
    case .ceiling(let index): .ceiling(index)
    case .quota(let id, let index): .quota(id, index)
    case .rule(let index): .rule(index)
    case .taken(let id): .key(.hotel(id), "taken")
    case .convoy(let id): .key(.activity(id), "convoy")
    case .convoys: .key(.section("transport"), "convoys")
    case .maxWait: .key(.section("transport"), "max-wait")
    case .early: .key(.section("transport"), "early")
    case .maxRide: .key(.section("transport"), "max-ride")
    }
  }

  /// Whether it is about who is there.
  var isOfPeople: Bool {
    switch self {
    case .person, .attends: true
    default: false
    }
  }

  /// The line of the scenario.
  public func line(in visit: Visit) -> Int? { visit.origins[part]?.line }
}

extension Visit {
  /// The visit that doesn't ask some of what it asks.
  public func without(_ statements: [Statement]) -> Visit {
    var visit = self
    for statement in statements { visit.forgo(statement) }
    return visit
  }

  private mutating func forgo(_ statement: Statement) {
    switch statement {
    case .person(let id): self = Change.dropPerson(id).applied(to: self)
    case .attends(let person, let id): self = Change.excuse(person, from: id).applied(to: self)
    case .time(let id):
      let dates = dates
      change(id) { $0.free(over: dates) }
    case .gap(let id): change(id) { $0.after = [] }
    case .passage(let id): people.indices.filter { people[$0].id == id }.forEach { stretch($0) }
    case .need(let id, let need):
      people.indices.filter { people[$0].id == id }.forEach { people[$0].needs.removeAll { $0 == need } }
    case .standard(let index):
      guard lodging.standards.indices.contains(index) else { break }
      (lodging.standards[index].kinds, lodging.standards[index].maxPrice) = (nil, nil)
    case .ceiling(let index):
      // It keeps its position, and holds for nobody.
      guard lodging.ceilings.indices.contains(index) else { break }
      lodging.ceilings[index].ranks = RankRange(senior: 1, junior: 0)
    case .quota(let id, let index): self = Change.raiseQuota(id, index, to: Int.max).applied(to: self)
    case .rule(let index): self = Change.dropRule(index).applied(to: self)
    case .taken(let id):
      for hotel in hotels.indices where hotels[hotel].id == id {
        for room in hotels[hotel].rooms.indices { hotels[hotel].rooms[room].taken = [] }
      }
    case .convoy(let id): change(id) { $0.convoy = false }
    case .convoys: transport.convoys = []
    case .maxWait: transport.maxWait = 600
    case .early: transport.early = 0
    case .maxRide: transport.maxRide = 10_000
    }
  }

  private mutating func change(_ id: Activity.ID, _ body: (inout Activity) -> Void) {
    guard let index = activities.firstIndex(where: { $0.id == id }) else { return }
    body(&activities[index])
  }

  private mutating func stretch(_ index: Int) {
    people[index].arrive?.at = Moment(dates.lowerBound, minute: 0)
    people[index].leave?.at = Moment(dates.upperBound.advanced(by: 1), minute: 0)
  }
}

extension Activity {
  /// Lets it be at any time from six to ten of the day on which it is, or of any day.
  fileprivate mutating func free(over dates: ClosedRange<Day>) {
    let day = start?.day ?? window?.lowerBound.day
    let (first, last) = (day ?? dates.lowerBound, day ?? dates.upperBound)
    start = nil
    window = Moment(first, minute: 6 * 60)...Moment(last, minute: 23 * 60)
  }
}
