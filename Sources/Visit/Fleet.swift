/// A kind of vehicle: it brings its seats in order of honour, its capacity and its luggage space. 车型
public enum VehicleKind: String, Sendable, Hashable, CaseIterable {
  /// 轿车
  case sedan
  /// 越野车
  case suv
  /// 商务车
  case mpv
  /// 中巴
  case minibus
  /// 大巴
  case coach

  /// Passengers besides the driver, where the scenario doesn't say.
  public var seats: Int {
    switch self {
    case .sedan, .suv: 4
    case .mpv: 6
    case .minibus: 19
    case .coach: 45
    }
  }

  /// Pieces of luggage, where the scenario doesn't say.
  public var luggage: Int {
    switch self {
    case .sedan: 2
    case .suv: 3
    case .mpv: 4
    case .minibus: 12
    case .coach: 60
    }
  }
}

/// A car with its driver. 车辆
public struct Vehicle: Sendable, Identifiable {
  /// A vehicle's id.
  public typealias ID = Identifier<Vehicle>
  /// What a vehicle is kept for. 用途
  public enum Role: String, Sendable, CaseIterable {
    /// Leads a convoy and takes no guests. 前导车
    case pilot
    /// Stands by and is used only when nothing else serves. 备用车
    case spare
    /// Takes luggage only. 行李车
    case luggage
  }

  /// Refers to the vehicle.
  public var id: ID
  /// The name as it is printed.
  public var name: String
  /// 车牌
  public var plate: String?
  /// 车型
  public var kind: VehicleKind
  /// Passengers besides the driver.
  public var seats: Int
  /// Pieces of luggage.
  public var luggage: Int
  /// Where it stands at the start of each day and returns to. 驻地
  public var depot: Place.ID
  /// 驾驶员
  public var driver: String?
  /// When it may be out, apart ranges in order. 可用时间
  public var hours: [ClosedRange<Moment>]
  /// The longest span of one day, from leaving the depot to returning. 出勤时长
  public var duty: Minutes?
  /// Cost of a day in cents. 日租(分)
  public var dayCost: Int = 0
  /// Cost of a kilometre in cents. 每公里(分)
  public var kilometreCost: Int = 0
  /// 1 is the best; nil comes after all classes. 车辆等级
  public var rating: Int?
  /// What it provides: `wheelchair` … 设施
  public var features: [String] = []
  /// What it is kept for.
  public var role: Role?
  /// The host drives it himself. 主人驾车
  public var hostDrives = false

  /// A vehicle with its kind's seats and luggage space.
  public init(id: ID, name: String, kind: VehicleKind, depot: Place.ID, hours: [ClosedRange<Moment>]) {
    self.id = id
    self.name = name
    self.kind = kind
    self.depot = depot
    self.hours = hours
    self.seats = kind.seats
    self.luggage = kind.luggage
  }
}

/// How people are driven. 乘车规则
public struct TransportRules: Sendable {
  /// Which journeys are made in convoy. 车队
  public enum Convoy: String, Sendable, CaseIterable {
    /// From the station.
    case arrival
    /// To every activity.
    case activities
    /// To the station.
    case departure
  }

  /// Whether people of different parties may share a ride. 可否合乘
  public var share = true
  /// The longest wait from ready to pick-up at an arrival. 最长等候
  public var maxWait: Minutes = 45
  /// The longest ride, in thousandths of the direct time. 绕行上限
  public var maxRide = 2000
  /// How long before an activity people are there. 提前到达
  public var early: Minutes = 10
  /// A longer gap between two activities is spent at the hotel. 间隙超过此值回住地
  public var rest: Minutes = 90
  /// How long luggage that goes apart may wait after an arrival, and how long before a departure it may be there.
  /// 行李车时限
  public var luggageWithin: Minutes = 120
  /// How many of the staff meet each arriving group. 接站人数
  public var escortsAtArrival = 0
  /// Journeys that are made in convoy besides those whose activity says so.
  public var convoys: [Convoy] = []

  /// The defaults.
  public init() {}
}
