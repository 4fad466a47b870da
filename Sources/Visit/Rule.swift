/// A rule of the scenario: hard, or with a weight a preference worth that much when kept. 规则
public struct Rule: Sendable {
  /// Where people are to be together, apart or near. 范围
  public enum Scope: String, Sendable, CaseIterable {
    /// 座位
    case seat
    /// 桌
    case table
    /// Chairs next to each other at a table. 邻座
    case tableNeighbours = "table-neighbours"
    /// 车
    case car
    /// 房间
    case room
    /// 楼层
    case floor
    /// 酒店
    case hotel
  }

  /// What a rule asks.
  public enum Demand: Sendable, Hashable {
    /// At the same table, in the same car, room, floor or hotel; at `seat`, each next to the one named after. 在一起
    case together
    /// Not in the same; at `seat`, not next to each other. 分开
    case apart
    /// Next to each other; `first` is the hand of the first on which the second sits. 相邻
    case beside(Placement.Honour?)
    /// Rooms at most two numbers apart on one floor, or connecting. 就近
    case near
    /// The person's place is fixed. 固定
    case pin(Pin)
    /// Neighbours share a language. 语言相通
    case sharedLanguage
    /// At most so many of a group in one scope. 最多
    case atMost(Int, Group)
    /// At least so many of a group in one scope. 至少
    case atLeast(Int, Group)
  }

  /// Where somebody is fixed. 固定位置
  public struct Pin: Sendable, Hashable {
    /// A seat's id, with `activity` where it names one.
    public var seat: String?
    /// A table's id.
    public var table: String?
    /// A vehicle.
    public var vehicle: Vehicle.ID?
    /// A room's number.
    public var room: String?
    /// A hotel.
    public var hotel: Hotel.ID?

    /// Nothing fixed yet.
    public init() {}
  }

  /// People who have something in common. 群体
  public enum Group: Sendable, Hashable {
    /// Of one delegation, each counted by itself where nil.
    case delegation(Delegation.ID?)
    /// Who speak a language.
    case language(String)
    /// Of a side.
    case side(Side)
    /// Of a role.
    case role(Role)
  }

  /// What is asked.
  public var demand: Demand
  /// Of whom; empty where it is asked of everybody.
  public var people: [Person.ID]
  /// In which scope, where the demand leaves it open.
  public var scope: Scope?
  /// At which activities; empty means all.
  public var at: [Activity.ID]
  /// Nil makes it hard; else what keeping it is worth.
  public var weight: Int?

  /// A rule.
  public init(
    _ demand: Demand, people: [Person.ID] = [], scope: Scope? = nil, at: [Activity.ID] = [], weight: Int? = nil
  ) {
    self.demand = demand
    self.people = people
    self.scope = scope
    self.at = at
    self.weight = weight
  }
}
