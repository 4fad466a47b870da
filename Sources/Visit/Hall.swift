/// A room in which people are seated. 会场
public struct Hall: Sendable, Identifiable {
  /// A hall's id.
  public typealias ID = Identifier<Hall>

  /// Refers to the hall.
  public var id: ID
  /// The name as it is printed; the id where none is given.
  public var name: String
  /// Where it is.
  public var place: Place.ID
  /// How its seats stand.
  public var layout: Layout
  /// Settings of placement that hold in this hall.
  public var placement = Placement()
  /// Seats that a wheelchair reaches; nil where all do. 无障碍座位
  public var accessible: [String]?
  /// Seats that may not be used. 停用座位
  public var blocked: [String] = []
  /// Where the doors of rows are; at the back where none is named. 门
  public var doors: [Door] = []
  /// Between two activities. 转场时间
  public var changeover: Minutes = 0

  /// Where a door of rows is, as those who sit there see it. 门的位置
  public enum Door: String, Sendable, CaseIterable {
    /// 后门
    case back
    /// 前门
    case front
    /// 左侧门
    case left
    /// 右侧门
    case right
  }

  /// A hall with its layout.
  public init(id: ID, name: String, place: Place.ID, layout: Layout) {
    self.id = id
    self.name = name
    self.place = place
    self.layout = layout
  }
}

/// How seats stand in a hall (protocol.md 1 to 3). 布局
public enum Layout: Sendable {
  /// 主席台: `rows` give the most seats of each row, the front row first; an audience may face it.
  case rostrum(rows: [Int], audience: Grid?)
  /// 剧院式
  case theatre(Grid)
  /// 课桌式
  case classroom(Grid)
  /// 会见: armchairs side by side, `perSide` in the first row of each side.
  case call(perSide: Int)
  /// 会谈: two sides of a long table.
  case twoSided(perSide: Int, door: Door)
  /// 小型会议: one table, the chair's place by `chair`.
  case meeting(seats: Int, chair: Chair)
  /// U 形
  case uShape(seats: Int)
  /// 回字形
  case hollowSquare(seats: Int)
  /// 圆桌
  case roundTables([Table])
  /// 长桌
  case longTable(seats: Int, style: LongTableStyle)
  /// 签字
  case signing
  /// 合影: `rows` give the most places of each row, the front row first.
  case photo(rows: [Int])
  /// Seats as listed.
  case custom([CustomSeat])

  /// The kind of activity that a hall laid like this is for. 用途
  public var usualKind: Activity.Kind {
    switch self {
    case .rostrum: .rostrum
    case .theatre, .classroom, .meeting, .uShape, .hollowSquare: .meeting
    case .call: .call
    case .twoSided: .talks
    case .roundTables, .longTable: .meal
    case .signing: .signing
    case .photo: .photo
    case .custom: .other
    }
  }

  /// Rows of chairs that face one way. 座位区
  public struct Grid: Sendable, Hashable {
    /// How many rows.
    public var rows: Int
    /// How many chairs a row has.
    public var columns: Int
    /// An aisle follows the chair of that number, counted from the left as seated. 过道
    public var aisles: [Int]

    /// Rows of chairs.
    public init(rows: Int, columns: Int, aisles: [Int] = []) {
      self.rows = rows
      self.columns = columns
      self.aisles = aisles
    }
  }

  /// Which side of a talks table the door faces (protocol.md 2.2). 门的位置
  public enum Door: String, Sendable, CaseIterable {
    /// The table lies across: guests face the door. 横放
    case facingLongSide = "facing-long-side"
    /// The table stands end-on: guests on the right as one enters. 竖放
    case facingShortSide = "facing-short-side"
  }

  /// Where the chair of a small meeting sits (protocol.md 2.3). 主持人位置
  public enum Chair: String, Sendable, CaseIterable {
    /// In the middle of the side that faces the door. 面门
    case door
    /// With the main view behind. 依景
    case view
    /// At the narrow head. 桌端
    case head
  }

  /// How host and hostess sit at a long table (protocol.md 3.9).
  public enum LongTableStyle: String, Sendable, CaseIterable {
    /// In the middle of the long sides, face to face. 法式
    case continental
    /// At the two ends. 英式
    case english
  }

  /// A round table. 圆桌
  public struct Table: Sendable {
    /// The table's name.
    public var id: String
    /// Chairs.
    public var seats: Int
    /// The main table. 主桌
    public var main: Bool
    /// Tables of one tier are equal in honour; lower numbers are higher. 桌次等级
    public var tier: Int?
    /// Its centre in metres, where given.
    public var at: Point?

    /// A round table.
    public init(id: String, seats: Int, main: Bool = false, tier: Int? = nil, at: Point? = nil) {
      self.id = id
      self.seats = seats
      self.main = main
      self.tier = tier
      self.at = at
    }
  }

  /// A seat that the scenario describes. 自定义座位
  public struct CustomSeat: Sendable {
    /// The seat's name.
    public var id: String
    /// Where it stands, in metres.
    public var at: Point
    /// Where its sitter looks, in degrees clockwise from up.
    public var faces: Int
    /// Which side it belongs to, or nil for either.
    public var side: Side?
    /// 1 is the highest, per side where sides are given.
    public var honour: Int
    /// A wheelchair reaches it.
    public var accessible: Bool

    /// A seat that the scenario describes.
    public init(id: String, at: Point, faces: Int, side: Side?, honour: Int, accessible: Bool) {
      self.id = id
      self.at = at
      self.faces = faces
      self.side = side
      self.honour = honour
      self.accessible = accessible
    }
  }
}

/// A point of a plan view from above, in metres: x to the right, y up. 平面坐标
public struct Point: Sendable, Hashable {
  /// Metres to the right.
  public var x: Double
  /// Metres up the sheet.
  public var y: Double

  /// A point of a plan view.
  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}
