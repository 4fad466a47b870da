public import Visit

/// The seats of a hall as they stand for one activity, with the order of honour. 席位布置
///
/// Chairs in rows (rostrum, armchairs, talks, photo, signing) are set for the number who come; grids, tables and custom
/// seats keep all theirs. Seats are listed zone by zone, by tier, honour and side.
public struct Arrangement: Sendable {
  /// Every seat; ids are unique.
  public var seats: [Seat] = []
  /// What stands in the hall besides, for drawing.
  public var fixtures: [Fixture] = []
  /// The zone in which each of those attending sits. 分区
  public var zones: [Person.ID: String] = [:]
  /// Whether both sides stand in one order. Otherwise only people of one side are compared. 主客合并排序
  public var merged = false
  /// For whom each round table is laid.
  var tables: [Person.ID: String] = [:]
  /// Those who sit beside or behind somebody, and whom they serve. 随侍人员
  public var servers: [(person: Person.ID, principal: Person.ID)] = []

  /// An empty hall.
  public init() {}

  /// A seat. 席位
  public struct Seat: Sendable, Hashable, Identifiable {
    /// Unique in the activity.
    public var id: String
    /// Whose seat it is; nil is either side's.
    public var side: Side?
    /// Which side sits there as a rule, where either may.
    public var usual: Side?
    /// A chair of the first or the second host of a round table. 主陪席、副陪席
    public var isHosts = false
    /// The table, where there are tables.
    public var table: String?
    /// 1 is the highest table; equal tables share a number. 0 where there are no tables. 桌次
    public var tier = 0
    /// 1 is the front row.
    public var row = 1
    /// 1 is the highest: per side where the layout has sides, per table at tables, else in the zone.
    public var honour: Int
    /// Metres, in plan view from above.
    public var at: Point
    /// Degrees clockwise from up.
    public var faces: Int
    /// A wheelchair reaches it.
    public var accessible = true
    /// The seat at the sitter's left hand.
    public var leftNeighbour: String?
    /// The seat at the sitter's right hand.
    public var rightNeighbour: String?
    /// The seat behind which it stands, kept for those who serve its sitter, and set only when it is used.
    public var behind: String?
    /// The seat beside which it stands, kept for the interpreter of its sitter. 译员席
    public var beside: String?
    /// `rostrum`, `audience` … Seats of different zones aren't compared.
    public var zone: String

    /// The seat whose sitter is served from here, where it is kept for that.
    public var serves: String? { behind ?? beside }
  }

  /// What stands in the hall besides seats. 陈设
  public struct Fixture: Sendable, Hashable {
    /// What it is.
    public enum Kind: String, Sendable, CaseIterable {
      /// 长桌
      case table
      /// 圆桌
      case roundTable
      /// 台
      case stage
      /// 讲台
      case lectern
      /// 门
      case door
    }

    /// What it is.
    public var kind: Kind
    /// The table's name, where it has one.
    public var name: String?
    /// Its centre.
    public var at: Point
    /// Metres from left to right.
    public var width: Double
    /// Metres from bottom to top.
    public var depth: Double
  }

  /// Whether the layout provides for those who serve somebody.
  public var provides: Bool { seats.contains { $0.serves != nil } }

  /// Whether the sitter of one seat has a better place than that of another: a higher table, or at the same table, or
  /// where there are none, higher honour. 尊于
  public static func isBetter(_ seat: Seat, than other: Seat) -> Bool {
    if seat.tier != other.tier { return seat.tier < other.tier }
    return seat.table == other.table && seat.honour < other.honour
  }
}

/// The seats of a hall for those who attend an activity, after protocol.md 1 to 3. 排座
///
/// A round table is laid for those who sit at it: `tables` says who that is, by the tables' names; without it they are
/// divided over the tables by order.
public func arrangement(
  for activity: Activity, in hall: Hall, of visit: Visit, attending: [Person], order: OrderOfPrecedence,
  tables: [Person.ID: String]? = nil
) -> Arrangement {
  var occasion = Occasion(activity, hall, visit, attending: attending, order: order, tables: tables)
  var result = occasion.arrange(extra: 0)
  let excused = occasion.servingElsewhere(result)
  if !excused.isEmpty {
    occasion = Occasion(
      activity, hall, visit, attending: attending, order: order, tables: tables, excused: excused)
    result = occasion.arrange(extra: 0)
  }
  let further = occasion.furtherChairs(than: result)
  if further > 0 { result = occasion.arrange(extra: further) }
  let blocked = Set(hall.blocked)
  if !blocked.isEmpty {
    var (isPhoto, isRostrum) = (false, false)
    if case .photo = hall.layout { isPhoto = true }
    if case .rostrum = hall.layout { isRostrum = true }
    // The audience before a rostrum has all its chairs anyway.
    let extra = result.seats.filter { seat in
      blocked.contains(seat.id) && seat.serves == nil && (!isRostrum || seat.zone == "rostrum")
    }.count
    let needed = result.groups(bySide: !isPhoto).mapValues(\.count)
    if extra > 0, occasion.isSetForNumber { result = occasion.arrange(extra: further + extra) }
    result.remove(blocked, leaving: needed, bySide: !isPhoto)
  }
  if let reached = hall.accessible.map(Set.init) {
    for index in result.seats.indices { result.seats[index].accessible = reached.contains(result.seats[index].id) }
  }
  occasion.arrangeByHeight(&result)
  return result
}

/// Who sits at which round table of a hall by the seats of a plan; nil where nobody does. 分桌
public func tables(in hall: Hall, seats: [Plan.Seat]) -> [Person.ID: String]? {
  guard case .roundTables(let tables) = hall.layout, !seats.isEmpty else { return nil }
  var names: [String: String] = [:]
  for table in tables.prefix(500) {
    for chair in 0..<bounded(table.seats, 60) where names["\(table.id)-\(chair + 1)"] == nil {
      names["\(table.id)-\(chair + 1)"] = table.id
    }
  }
  var result: [Person.ID: String] = [:]
  for seat in seats where result[seat.person] == nil { result[seat.person] = names[seat.seat] }
  return result.isEmpty ? nil : result
}

extension Arrangement {
  /// The seats of each zone, and of each side of it where they are set for one.
  fileprivate func groups(bySide: Bool) -> [String: [Seat]] {
    Dictionary(grouping: seats.filter { $0.serves == nil }) { seat in
      seat.zone + "/" + (bySide ? seat.side?.rawValue ?? "" : "")
    }
  }

  /// Takes blocked seats away, and of those that were set in their stead what is more than needed.
  fileprivate mutating func remove(_ blocked: Set<String>, leaving needed: [String: Int], bySide: Bool) {
    var gone = blocked
    for (key, group) in groups(bySide: bySide) {
      let usable = group.filter { !blocked.contains($0.id) }.sorted { ($0.tier, $0.honour) < ($1.tier, $1.honour) }
      for seat in usable.dropFirst(needed[key] ?? 0) { gone.insert(seat.id) }
    }
    seats.removeAll { gone.contains($0.id) || $0.serves.map { gone.contains($0) } ?? false }
    for index in seats.indices {
      if seats[index].leftNeighbour.map({ gone.contains($0) }) ?? false { seats[index].leftNeighbour = nil }
      if seats[index].rightNeighbour.map({ gone.contains($0) }) ?? false { seats[index].rightNeighbour = nil }
    }
  }
}
