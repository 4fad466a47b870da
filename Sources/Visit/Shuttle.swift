/// Vehicles that go from one place to another again and again, for many. 班车
public struct Shuttle: Sendable, Hashable {
  /// Until when there are departures. 末班
  public enum Last: Sendable, Hashable {
    /// So long before what the riders go to begins.
    case before(Minutes)
    /// At that time of the day, in minutes after midnight.
    case clock(Minutes)
  }

  /// Where it starts. 起点
  public var from: Place.ID
  /// Where it ends. 终点
  public var to: Place.ID
  /// What runs on it; those that run on a day do nothing else on it. 车辆
  public var vehicles: [Vehicle.ID]
  /// The least time between two departures. 发车间隔
  public var headway: Minutes = 10
  /// Until when there are departures. 末班
  public var last: Last?
  /// How long before they must be there people may be brought at most. 最早提前
  public var early: Minutes = 60
  /// Who goes by it; empty, with no `ranks`, for everybody. 乘客
  public var riders: [Activity.Attendee] = []
  /// The ranks that go by it. 职级
  public var ranks: RankRange?

  /// A line with the defaults.
  public init(from: Place.ID, to: Place.ID, vehicles: [Vehicle.ID]) {
    self.from = from
    self.to = to
    self.vehicles = vehicles
  }

  /// Whether somebody goes by it.
  public func takes(_ person: Person) -> Bool {
    if riders.isEmpty, ranks == nil { return true }
    let isNamed = riders.contains { rider in
      switch rider {
      case .person(let id): person.id == id
      case .delegation(let id): person.delegation == id
      case .role(let role): person.role == role
      }
    }
    return isNamed || ranks?.contains(person.rank?.level) ?? false
  }
}
