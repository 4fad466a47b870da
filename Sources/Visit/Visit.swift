public import Wording

/// A visit as the office knows it: who comes, what there is to receive them with, and what is wished. 接待任务
public struct Visit: Sendable {
  /// Refers to the visit.
  public var id: String
  /// The title as it is printed.
  public var title: String
  /// First and last day.
  public var dates: ClosedRange<Day>
  /// The IANA name of the zone in which all times are local.
  public var timezone: String
  /// At home or with foreign guests.
  public var convention: Convention
  /// The language of documents, where the scenario says.
  public var language: Language?
  /// Regulations to be kept.
  public var policies: [Policy] = []
  /// What is made as good as can be, the first before the second.
  public var goals: [GoalName] = GoalName.allCases
  /// Whose comfort counts more than that of others, where somebody's does.
  public var favour: Favour?
  /// Settings of placement for the whole visit.
  public var placement = Placement()
  /// How the order of precedence is made.
  public var precedence: OrderRules
  /// Delegations in listing order.
  public var delegations: [Delegation] = []
  /// People in listing order.
  public var people: [Person] = []
  /// Places in listing order.
  public var places: [Place] = []
  /// Roads and speeds.
  public var travel = Travel()
  /// Vehicles in listing order.
  public var vehicles: [Vehicle] = []
  /// How people are driven.
  public var transport = TransportRules()
  /// Lines of shuttles in listing order.
  public var shuttles: [Shuttle] = []
  /// Who may be given which room.
  public var lodging = LodgingRules()
  /// Hotels in listing order.
  public var hotels: [Hotel] = []
  /// Halls in listing order.
  public var halls: [Hall] = []
  /// The programme in listing order.
  public var activities: [Activity] = []
  /// Rules in listing order.
  public var rules: [Rule] = []
  /// How long and how far the planners may search.
  public var limits = SearchLimits()
  /// Where each part stands in the files.
  public var origins = Origins()

  /// A visit without people.
  public init(
    id: String, title: String, dates: ClosedRange<Day>, timezone: String, convention: Convention, precedence: OrderRules
  ) {
    self.id = id
    self.title = title
    self.dates = dates
    self.timezone = timezone
    self.convention = convention
    self.precedence = precedence
  }
}

/// The comfort of the first of the order counts more than that of the others. 优先照顾
public struct Favour: Sendable, Hashable {
  /// So many of the order.
  public var first: Int
  /// A minute of theirs counts so many times as much as usual.
  public var factor: Int
  /// A minute of the others' counts so many times as much as usual; 0 leaves it out.
  public var others: Int

  /// Favours the first of the order.
  public init(first: Int, factor: Int, others: Int) {
    self.first = first
    self.factor = factor
    self.others = others
  }
}

/// Which hand is higher by default (protocol.md, the master switch). 惯例
public enum Convention: String, Sendable, CaseIterable {
  /// 国内:左为上
  case domestic
  /// 涉外:右为上
  case international
}

/// What is made as good as can be. 目标
public enum GoalName: String, Sendable, CaseIterable, Hashable {
  /// Movements, nights, seats and attendances left unmet, weighted by rank. 落实
  case served
  /// Total inversion. 礼宾次序
  case precedence
  /// Total weight of preferences missed. 偏好
  case preferences
  /// Vehicle-days used. 用车
  case vehicles
  /// Vehicles, kilometres and rooms. 费用
  case cost
  /// Minutes waited and detoured, by rank. 舒适
  case comfort
}

/// How long and how far the planners may search. 求解限度
public struct SearchLimits: Sendable {
  /// Seconds on the clock for the whole plan, or nil for no limit.
  public var seconds: Double?
  /// Stop when the gap is no larger, 0 for proven.
  public var gap: Double = 0
  /// Branch-and-bound nodes of one solve.
  public var nodes: Int = 100_000
  /// How many things are solved at once, nil for as many as there are cores. The plan is the same for any number.
  public var jobs: Int?
  /// Seed of everything that is drawn by chance.
  public var seed: Int = 1

  /// The defaults.
  public init() {}
}

/// Where each part of a visit stands in its files, so that a message can point at the line. 出处
public struct Origins: Sendable {
  /// A part of a visit.
  public enum Part: Hashable, Sendable {
    /// A top-level key such as `transport`.
    case section(String)
    case person(Person.ID), delegation(Delegation.ID), place(Place.ID), vehicle(Vehicle.ID), hotel(Hotel.ID)
    case hall(Hall.ID), activity(Activity.ID)
    /// By position in `rules`, from 0.
    case rule(Int)
    /// A line of shuttles, by position from 0.
    case shuttle(Int)
    /// A chain of `precedence.before`, by position from 0.
    case chain(Int)
    /// A lodging standard, by position from 0.
    case standard(Int)
    /// A price ceiling, by position from 0.
    case ceiling(Int)
    /// A quota of a hotel, by position from 0.
    case quota(Hotel.ID, Int)
    /// A key of some part: `key(.activity("rural"), "window")`.
    indirect case key(Part, String)
  }

  /// A line of a file.
  public struct Line: Hashable, Sendable {
    /// The file as the user named it; nil is the scenario itself.
    public var file: String?
    /// 1 is the first.
    public var line: Int

    /// A line of a file.
    public init(file: String? = nil, line: Int) {
      self.file = file
      self.line = line
    }
  }

  private var lines: [Part: Line] = [:]

  /// Nothing known.
  public init() {}

  /// The line on which a part starts; that of the part that holds it where its own isn't known.
  public subscript(part: Part) -> Line? {
    get {
      if let line = lines[part] { return line }
      if case .key(let whole, _) = part { return lines[whole] }
      return nil
    }
    set { lines[part] = newValue }
  }

  /// Whether a part itself, and not only what holds it, stands in the files.
  public func has(_ part: Part) -> Bool { lines[part] != nil }

  /// The line numbers of some parts, in order and once each.
  public func lines(of parts: [Part]) -> [Int] {
    Array(Set(parts.compactMap { self[$0]?.line })).sorted()
  }
}
