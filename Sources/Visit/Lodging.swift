/// 酒店、招待所
public struct Hotel: Sendable, Identifiable {
  /// A hotel's id.
  public typealias ID = Identifier<Hotel>

  /// Refers to the hotel.
  public var id: ID
  /// The name as it is printed.
  public var name: String
  /// Where it is.
  public var place: Place.ID
  /// Stars, where known. 星级
  public var stars: Int?
  /// The city whose price ceilings hold. 城市
  public var city: String?
  /// From when on rooms are ready on a day, in minutes since midnight, where known. 入住时间
  public var checkIn: Minutes?
  /// Until when rooms are left, where known. 退房时间
  public var checkOut: Minutes?
  /// The most guests of a delegation here. 住宿配额
  public var quotas: [Quota] = []
  /// Rooms that are held until a day. 预留房
  public var blocks: [Block] = []
  /// The rooms in listing order.
  public var rooms: [Room]

  /// The most guests of a delegation in a hotel. 住宿配额
  public struct Quota: Sendable, Hashable {
    /// Whose.
    public var delegation: Delegation.ID
    /// How many at most.
    public var most: Int

    /// At most so many of a delegation.
    public init(delegation: Delegation.ID, most: Int) {
      self.delegation = delegation
      self.most = most
    }
  }

  /// Rooms that the hotel holds until a day: by then they are confirmed or given back. 预留房与截止日
  public struct Block: Sendable, Hashable {
    /// Their numbers.
    public var rooms: [String]
    /// The last day on which they may be given back.
    public var until: Day

    /// Rooms that are held until a day.
    public init(rooms: [String], until: Day) {
      self.rooms = rooms
      self.until = until
    }
  }

  /// A hotel with its rooms.
  public init(id: ID, name: String, place: Place.ID, rooms: [Room] = []) {
    self.id = id
    self.name = name
    self.place = place
    self.rooms = rooms
  }
}

/// 客房
public struct Room: Sendable {
  /// 房型
  public enum Kind: String, Sendable, CaseIterable {
    /// 套间
    case suite
    /// 单间
    case single
    /// 标准间(双床)
    case twin
  }

  /// The number on the door. 房号
  public var number: String
  /// 房型
  public var kind: Kind
  /// 楼层
  public var floor: Int
  /// 1 is the best. 档次
  public var grade: Int
  /// A night in cents. 房价(分)
  public var price: Int
  /// Beds for people who don't share as spouses. A suite sleeps 1 (2 for spouses), a single 1, a twin 2. 床位
  public var sleeps: Int
  /// Fit for a wheelchair. 无障碍
  public var accessible = false
  /// Near the lift. 近电梯
  public var nearLift = false
  /// Numbers of rooms with a door between. 连通房
  public var connects: [String] = []
  /// Nights on which it isn't free, half-open. 已占用
  public var taken: [Range<Day>] = []

  /// A free room that sleeps what its kind does.
  public init(number: String, kind: Kind, floor: Int, grade: Int, price: Int) {
    self.number = number
    self.kind = kind
    self.floor = floor
    self.grade = grade
    self.price = price
    self.sleeps = kind == .twin ? 2 : 1
  }

  /// Whether it is free on every night of a stay.
  public func isFree(_ nights: Range<Day>) -> Bool { !taken.contains { $0.overlaps(nights) } }
}

/// Who may be given what, and who may share. 住房规则
public struct LodgingRules: Sendable {
  /// What a level may be given. 住房标准
  public struct Standard: Sendable {
    /// For whom.
    public var ranks: RankRange
    /// Which kinds of room, or nil for any.
    public var kinds: [Room.Kind]?
    /// The most a night may cost, in cents, or nil for no ceiling. 限价(分)
    public var maxPrice: Int?

    /// What some ranks may be given.
    public init(ranks: RankRange, kinds: [Room.Kind]?, maxPrice: Int?) {
      self.ranks = ranks
      self.kinds = kinds
      self.maxPrice = maxPrice
    }
  }

  /// Who may share a twin, and with whom. 合住
  public struct Sharing: Sendable {
    /// What two who share must have in common.
    public enum Bond: String, Sendable, CaseIterable {
      /// 同性别
      case gender
      /// 同一方
      case side
      /// 同单位
      case delegation
      /// 同职级
      case rank
      /// 同吸烟习惯: both smoke, or neither does
      case smoking
    }

    /// Whose ranks allow sharing.
    public var ranks: RankRange
    /// What two must have in common.
    public var same: [Bond]

    /// Ranks that may share, with their like.
    public init(ranks: RankRange, same: [Bond]) {
      self.ranks = ranks
      self.same = same
    }
  }

  /// The most that a night may cost some ranks in a city, as published with a date. 住宿费限额
  public struct Ceiling: Sendable, Hashable {
    /// Where.
    public var city: String
    /// For whom.
    public var ranks: RankRange
    /// On nights of these days, such as a peak season; nil for the whole year.
    public var dates: ClosedRange<Day>?
    /// In cents.
    public var price: Int
    /// The document, and when it was issued, as written. 依据
    public var source: String?

    /// The most that a night may cost.
    public init(city: String, ranks: RankRange, dates: ClosedRange<Day>? = nil, price: Int, source: String? = nil) {
      self.city = city
      self.ranks = ranks
      self.dates = dates
      self.price = price
      self.source = source
    }
  }

  /// Ceilings by city, rank and season.
  public var ceilings: [Ceiling] = []
  /// Standards; the first that holds a person's rank binds. Nobody is bound where there is none.
  public var standards: [Standard] = []
  /// Who may share; nil for nobody but spouses and named partners.
  public var share: Sharing?
  /// Whether a delegation is preferably on one floor. 同层
  public var keepDelegationsTogether = false

  /// No standards, no sharing.
  public init() {}

  /// The standard that binds a rank.
  public func standard(for level: Int?) -> Standard? { standards.first { $0.ranks.contains(level) } }
}
