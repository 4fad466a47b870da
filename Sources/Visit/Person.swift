/// Somebody who takes part in the visit. 人员
public struct Person: Sendable, Identifiable {
  /// A person's id.
  public typealias ID = Identifier<Person>

  /// Refers to the person.
  public var id: ID
  /// The name as it is printed. 姓名
  public var name: String
  /// The name in Latin letters, where one is given.
  public var nameLatin: String?
  /// To whom the person belongs. 所属单位
  public var delegation: Delegation.ID
  /// Post, as printed. 职务
  public var title: String?
  /// Rank on the visit's ladder; nil stands outside the order. 职级
  public var rank: Rank?
  /// What the person does on the visit. 身份
  public var role: Role?
  /// Whom the person serves, as an interpreter or an aide does. 服务对象
  public var serves: [ID] = []
  /// Entered the rank or post. 任职时间
  public var appointed: PartialDate?
  /// When the delegation's composition was announced. 通知时间
  public var announced: PartialDate?
  /// 性别
  public var gender: Gender?
  /// ISO 3166 country code, where it differs from the delegation's.
  public var country: String?
  /// As the register of guests asks for it. 民族
  public var ethnicity: String?
  /// Where and when the person comes from outside. 抵达
  public var arrive: Passage?
  /// Where and when the person goes away. 离开
  public var leave: Passage?
  /// The place at which a local person starts and ends each day; local people neither arrive nor lodge. 本地
  public var local: Place.ID?
  /// Nights between arrival and departure that are spent elsewhere: no room is needed then. 中途外宿
  public var away: [Range<Day>] = []
  /// Pieces of luggage at arrival and departure. 行李件数
  public var luggage: Int = 0
  /// The luggage goes by itself, on luggage vehicles. 行李另运
  public var luggageApart: Bool = false
  /// ISO 639 codes. 语言
  public var languages: [String] = []
  /// What a seat, car or room must provide. 特殊需要
  public var needs: [Need] = []
  /// What the person eats or doesn't. 饮食
  public var diet: [String] = []
  /// 配偶
  public var spouse: ID?
  /// With whom to share a room. 同住人
  public var partner: ID?
  /// Who helps the person, and so sits beside. 陪护人
  public var companion: ID?
  /// In centimetres, for photos. 身高
  public var height: Int?
  /// 吸烟
  public var smoker: Bool = false
  /// Would rather not have a room number with a 4. 忌"4"
  public var noFour: Bool = false
  /// Weighs more where somebody must be left out; 0 by default.
  public var priority: Int = 0
  /// 电话
  public var phone: String?
  /// 备注
  public var notes: String?

  /// Pieces that ride along with the person. 随身行李
  public var luggageAlong: Int { luggageApart ? 0 : luggage }

  /// A person of whom only the necessary is known.
  public init(id: ID, name: String, delegation: Delegation.ID) {
    self.id = id
    self.name = name
    self.delegation = delegation
  }
}

/// A group that comes, or receives, together. 代表团、单位
public struct Delegation: Sendable, Identifiable {
  /// A delegation's id.
  public typealias ID = Identifier<Delegation>

  /// Refers to the delegation.
  public var id: ID
  /// The name as it is printed.
  public var name: String
  /// Guests or hosts. 主客方
  public var side: Side
  /// ISO 3166 country code.
  public var country: String?
  /// The luggage of its people goes by itself, where they don't say otherwise. 行李另运
  public var luggageApart: Bool = false

  /// A delegation of one side.
  public init(id: ID, name: String, side: Side, country: String? = nil) {
    self.id = id
    self.name = name
    self.side = side
    self.country = country
  }
}

/// Who receives and who is received. 主方、客方
public enum Side: String, Sendable, Hashable, CaseIterable {
  /// 客方
  case guest
  /// 主方
  case host
}

/// 性别
public enum Gender: String, Sendable, CaseIterable {
  /// 女
  case female = "f"
  /// 男
  case male = "m"
}

/// What somebody does on the visit. 身份
public enum Role: String, Sendable, Hashable, CaseIterable {
  /// The first of a delegation. 团长、主宾、主人
  case principal
  /// 译员
  case interpreter
  /// 秘书
  case secretary
  /// 随员
  case aide
  /// 警卫、安保
  case security
  /// 医生
  case doctor
  /// 记者、媒体
  case media
  /// 讲解员、导游
  case guide
  /// 工作人员
  case staff
  /// 驾驶员
  case driver

  /// Whether the role works at events instead of attending them, unless it is named. 工作人员不随团出席
  public var works: Bool { self == .staff || self == .driver }
}

/// What a seat, car or room must provide for somebody. 特殊需要
public enum Need: String, Sendable, Hashable, CaseIterable {
  /// Accessible seat, car and room. 轮椅
  case wheelchair
  /// A room on the ground floor. 底层
  case groundFloor = "ground-floor"
  /// A room near the lift. 近电梯
  case nearLift = "near-lift"
  /// A quiet room away from the lift. 安静
  case quiet
}

/// A place on the ladder of ranks. 职级
public struct Rank: Hashable, Sendable {
  /// The rank as the scenario writes it.
  public var name: String
  /// 0 is the most senior level of the ladder.
  public var level: Int

  /// A rank of the ladder.
  public init(name: String, level: Int) {
    self.name = name
    self.level = level
  }
}

/// A date of which the month or the day may be unknown: `2019-03`. 年月
public struct PartialDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The year, and the month and day or 0 where unknown.
  public let year, month, day: Int

  /// A date; pass 0 for what is unknown.
  public init(year: Int, month: Int = 0, day: Int = 0) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Earlier dates come first; an unknown part comes before a known one.
  public static func < (left: PartialDate, right: PartialDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// `2019`, `2019-03` or `2019-03-05`.
  public var description: String {
    padded(year, 4) + (month > 0 ? "-" + padded(month, 2) : "") + (day > 0 ? "-" + padded(day, 2) : "")
  }
}

/// An arrival from outside or a departure. 抵离
public struct Passage: Hashable, Sendable {
  /// When the train or flight comes or goes.
  public var at: Moment
  /// The station, airport or other place.
  public var place: Place.ID
  /// Train or flight number; nil where people come by themselves. 航班车次
  public var by: String?

  /// A passage at a moment and a place.
  public init(at: Moment, place: Place.ID, by: String? = nil) {
    self.at = at
    self.place = place
    self.by = by
  }
}
