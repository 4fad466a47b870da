/// One item of the programme. 活动
public struct Activity: Sendable, Identifiable {
  /// An activity's id.
  public typealias ID = Identifier<Activity>
  /// What sort of occasion it is; it decides the default hand of honour. 活动类型
  public enum Kind: String, Sendable, CaseIterable {
    /// 会见
    case call
    /// 会谈、座谈
    case talks
    /// 会议
    case meeting
    /// 大会(主席台)
    case rostrum
    /// 签字
    case signing
    /// 合影
    case photo
    /// 工作餐、便餐
    case meal
    /// 宴会
    case banquet
    /// 招待会
    case reception
    /// 参观、调研
    case tour
    /// 演出
    case performance
    /// 论坛、分会
    case panel
    /// 自由活动
    case free
    /// 其他
    case other
  }

  /// Refers to the activity.
  public var id: ID
  /// The title as it is printed.
  public var title: String
  /// What sort of occasion it is.
  public var kind: Kind
  /// The start, where it is fixed; it may also follow from `window` or `after`.
  public var start: Moment?
  /// Bounds the whole activity where the start is open.
  public var window: ClosedRange<Moment>?
  /// How long it lasts.
  public var duration: Minutes
  /// The halls to choose from; empty where nobody is seated.
  public var halls: [Hall.ID] = []
  /// Where it is, when it has no hall.
  public var place: Place.ID?
  /// Gaps after the end of other activities.
  public var after: [Gap] = []
  /// Who is asked.
  public var attend: [Attendee] = []
  /// Who may be missing.
  public var optional: Optional = .nobody
  /// Who must be there and may not send a deputy. 本人出席
  public var inPerson: [Person.ID] = []
  /// Who may be sent instead of whom, in this order. 代理人
  public var deputies: [(person: Person.ID, by: [Person.ID])] = []
  /// Who sits on the rostrum; the rest sit in the audience. 主席台就座
  public var rostrum: [Person.ID] = []
  /// Who signs. 签字人
  public var signers: [Person.ID] = []
  /// 主持人
  public var chair: Person.ID?
  /// Whether people go there in convoy.
  public var convoy = false
  /// Weighs more where something must be left out.
  public var priority = 0
  /// How people are seated.
  public var seating = Seating()

  /// An activity that lasts some time.
  public init(id: ID, title: String, kind: Kind, duration: Minutes) {
    self.id = id
    self.title = title
    self.kind = kind
    self.duration = duration
  }

  /// Free time that its people spend where they are: at their hotel or where they have just been. 地点不限的自由活动
  public var isAnywhere: Bool { kind == .free && halls.isEmpty && place == nil }

  /// The gap between the end of `activity` and the start. 间隔
  public struct Gap: Sendable {
    /// Which comes before.
    public var activity: ID
    /// At least that long.
    public var least: Minutes
    /// At most that long, where bounded.
    public var most: Minutes?

    /// A gap after another activity.
    public init(activity: ID, least: Minutes, most: Minutes? = nil) {
      self.activity = activity
      self.least = least
      self.most = most
    }
  }

  /// Somebody who is asked. 出席
  public enum Attendee: Sendable, Hashable {
    /// All of a delegation who are present and don't work at events.
    case delegation(Delegation.ID)
    /// One person, who is required.
    case person(Person.ID)
    /// Everybody of a role.
    case role(Role)
  }

  /// Who may be missing. 可缺席
  public enum Optional: Sendable, Hashable {
    /// Nobody.
    case nobody
    /// Everybody who isn't needed in person.
    case everybody
    /// These.
    case people([Person.ID])
  }

  /// How people are seated. 排座
  public struct Seating: Sendable {
    /// What alternates around a table.
    public enum Alternation: String, Sendable, CaseIterable {
      /// 主客相间
      case side
      /// 男女相间
      case gender
    }
    /// How delegations are spread over tables.
    public enum Grouping: Sendable, Hashable {
      /// 穿插
      case mix
      /// 集中
      case keep
    }
    /// Whether both sides stand in one order. 合并排序
    public enum Order: String, Sendable, CaseIterable {
      /// 主客合并
      case merged
      /// 主客分列
      case bySide = "by-side"
    }

    /// How the rows of a photo behind the first are filled (protocol.md 2.5.5). 合影后排
    public enum BackRows: String, Sendable, CaseIterable {
      /// By order of precedence. 按次序
      case rank
      /// By height, the tallest behind and in the middle. 按身高
      case height
    }

    /// Rows and columns of a theatre, a classroom or an audience that are kept for some. 预留区
    public struct Zone: Sendable, Hashable {
      /// Its name, unique in the activity.
      public var id: String
      /// For whom.
      public var attendees: [Attendee]
      /// Rows, 1 in front.
      public var rows: ClosedRange<Int>
      /// Columns from the sitters' left; nil for all.
      public var columns: ClosedRange<Int>?

      /// Rows and columns for some.
      public init(id: String, attendees: [Attendee], rows: ClosedRange<Int>, columns: ClosedRange<Int>? = nil) {
        self.id = id
        self.attendees = attendees
        self.rows = rows
        self.columns = columns
      }
    }

    /// 主人、第一主陪
    public var host: Person.ID?
    /// 副主陪
    public var secondHost: Person.ID?
    /// What alternates.
    public var alternate: Alternation?
    /// How delegations are spread over tables.
    public var delegations: Grouping?
    /// One order or two, where the layout leaves it open.
    public var order: Order?
    /// Whether people sit beside others than at earlier activities that ask for this. 邻座不重复
    public var variety = false
    /// Rows and columns that are kept for some. 预留区
    public var zones: [Zone] = []
    /// Who comes late or leaves early, and sits near the doors. 晚到、早退
    public var late: [Attendee] = []
    /// How the rows of a photo behind the first are filled.
    public var backRows = BackRows.rank
    /// Settings that hold for this activity.
    public var placement = Placement()

    /// The defaults.
    public init() {}
  }
}
