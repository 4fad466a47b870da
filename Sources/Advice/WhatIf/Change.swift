public import Planning
public import Visit

/// Something that might be otherwise on a visit. 设想
public enum Change: Sendable, Hashable {
  /// Somebody is put somewhere. 指定位置
  case pin(Person.ID, Spot)
  /// A vehicle isn't there. 撤车
  case dropVehicle(Vehicle.ID)
  /// One more vehicle, where another stands, at hours of its own or at those of the other, perhaps one that takes
  /// wheelchairs. 加车
  case addVehicle(VehicleKind, like: Vehicle.ID, hours: ClosedRange<Moment>?, accessible: Bool = false)
  /// An activity starts at another time. 改时间
  case move(Activity.ID, to: Moment)
  /// An activity is in another hall. 换会场
  case hall(Activity.ID, Hall.ID)
  /// Somebody doesn't come. 减人
  case dropPerson(Person.ID)
  /// A rule of the scenario, by position, isn't made. 去掉规则
  case dropRule(Int)
  /// A room isn't to be had. 停用房间
  case closeRoom(Hotel.ID, String)
  /// People may wait longer to be picked up. 放宽等候
  case maxWait(Minutes)
  /// A standard of rooms, by position, allows more kinds and a higher price. 放宽住房标准
  case widenStandard(Int, kinds: [Room.Kind], price: Int?)
  /// A price ceiling, by position, is so many cents at least. 放宽限额
  case raiseCeiling(Int, to: Int)
  /// A quota of a hotel, by position, is so many guests a night at least. 放宽配额
  case raiseQuota(Hotel.ID, Int, to: Int)
  /// Somebody need not be at an activity. 可不出席
  case excuse(Person.ID, from: Activity.ID)
  /// An activity may be anywhere within hours instead of at its time. 放宽时段
  case window(Activity.ID, ClosedRange<Moment>)

  /// A hotel has more rooms like one of its own. 加房
  case addRooms(Hotel.ID, like: String, count: Int)
  /// A hall has one more round table. 加桌
  case addTable(Hall.ID, seats: Int)
  /// Only some come to an activity. 限定出席
  case restrict(Activity.ID, to: [Person.ID])

  /// Where somebody may be put. 位置
  public enum Spot: Sendable, Hashable {
    /// A seat at an activity.
    case seat(Activity.ID, String)
    /// A table at an activity.
    case table(Activity.ID, String)
    /// A room of a hotel.
    case room(Hotel.ID, String)
    /// A hotel.
    case hotel(Hotel.ID)
    /// A vehicle, for the whole visit.
    case car(Vehicle.ID)
  }
}

extension Change {
  /// What has to be planned anew when the change is made to what a draft was made for. Where it forbids only what the
  /// draft doesn't do, or asks for what it does, the best plan stays the best.
  public func touches(_ draft: Draft) -> Set<Draft.Part> {
    switch self {
    case .pin(let person, let spot): Self.touches(person, spot, draft)
    case .dropVehicle(let id): days(draft) { $0.vehicle == id }
    case .addVehicle, .maxWait: [.transport]
    case .move, .hall, .excuse, .window: [.programme]
    case .dropPerson: Set(draft.parts + [.programme, .lodging, .transport])
    case .dropRule(let position): Self.touches(rule: position, draft)
    case .closeRoom(let hotel, let room):
      draft.plan.stays.contains { $0.hotel == hotel && $0.room == room } ? [.lodging] : []
    case .widenStandard, .raiseCeiling, .raiseQuota, .addRooms: [.lodging]
    case .addTable(let hall, _):
      Set(draft.plan.activities.filter { $0.hall == hall }.map { .seating($0.activity) })
    case .restrict: [.programme]
    }
  }

  private static func touches(_ person: Person.ID, _ spot: Spot, _ draft: Draft) -> Set<Draft.Part> {
    let plan = draft.plan
    switch spot {
    case .seat(let activity, let seat):
      let holds = plan.seats.contains { $0.activity == activity && $0.person == person && $0.seat == seat }
      return holds ? [] : [.seating(activity)]
    case .table(let activity, let table):
      let holds = plan.seats.contains { $0.activity == activity && $0.person == person && $0.table == table }
      return holds ? [] : [.seating(activity)]
    case .room(let hotel, let room):
      let own = plan.stays.filter { $0.person == person }
      return !own.isEmpty && own.allSatisfy { $0.hotel == hotel && $0.room == room } ? [] : [.lodging]
    case .hotel(let hotel):
      let own = plan.stays.filter { $0.person == person }
      return !own.isEmpty && own.allSatisfy { $0.hotel == hotel } ? [] : [.lodging]
    case .car(let vehicle):
      return days(draft) { trip in trip.vehicle != vehicle && trip.riders.contains { $0.person == person } }
    }
  }

  private static func touches(rule position: Int, _ draft: Draft) -> Set<Draft.Part> {
    guard draft.visit.rules.indices.contains(position) else { return [] }
    let rule = draft.visit.rules[position]
    return Set(draft.parts.filter { $0.seatsUnder(rule) } + [.lodging, .transport])
  }

  private func days(_ draft: Draft, where moves: (Plan.Trip) -> Bool) -> Set<Draft.Part> {
    Self.days(draft, where: moves)
  }

  private static func days(_ draft: Draft, where moves: (Plan.Trip) -> Bool) -> Set<Draft.Part> {
    Set(draft.plan.trips.filter(moves).compactMap { $0.stops.first.map { .day(($0.leave ?? $0.arrive).day) } })
  }
}

extension Draft.Part {
  /// Whether a rule may bear on it as the seats of an activity.
  fileprivate func seatsUnder(_ rule: Rule) -> Bool {
    guard case .seating(let activity) = self else { return false }
    return rule.at.isEmpty || rule.at.contains(activity)
  }
}
