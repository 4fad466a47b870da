public import ScenarioFile
public import Visit
internal import Wording

/// A plan that an office has made by hand, read from its tables. 手工方案
///
/// What the tables don't say is taken from the best plan: a table of seats sets the seats of the activities it names, a
/// table of rooms all rooms, a table of cars the rides of the days it names.
public struct HandmadePlan: Sendable {
  /// The plan, with the tables' seats, rooms and rides.
  public internal(set) var plan: Plan
  /// Where the tables say what.
  public internal(set) var marks: [Mark] = []
  /// What the tables are about.
  public internal(set) var kinds: [SheetKind] = []
  /// The activities whose seats the tables set.
  public internal(set) var seated: Set<Activity.ID> = []
  /// Where people belong who have no seat or room of their own yet.
  var areas: [Area] = []
  /// Whether a table says which of its rows may not be changed.
  public internal(set) var isSelective = false

  /// A row of a table. 出处
  public struct Mark: Sendable {
    /// About whom.
    public var person: Person.ID
    /// What.
    public var kind: SheetKind
    /// At which activity, or on which trip.
    public var at: String
    /// The table.
    public var sheet: Sheet
    /// The cell that says it.
    public var cell: Sheet.Cell
    /// Whether the row says that it may not be changed. 固定
    public var isPinned = false
    /// Whether the row leaves the seat or the room open. 待定
    public var isOpen = false
  }

  /// Somebody is to sit at a table or lodge in a hotel, but it isn't said on which seat or in which room. 所属桌、酒店
  struct Area: Sendable {
    var person: Person.ID
    var activity: Activity.ID?
    var table: String?
    var hotel: Hotel.ID?
    var isPinned: Bool
  }

  /// How many seats, rooms and rides are made by hand.
  public var places: Int {
    marks.isEmpty
      ? plan.seats.count + plan.stays.count + plan.trips.reduce(0) { $0 + $1.riders.count }
      : marks.count { !$0.isOpen }
  }

  /// A plan that was read from a plan file, all of it made by hand.
  public init(plan: Plan) {
    self.plan = plan
    kinds = SheetKind.allCases
    seated = Set(plan.seats.map(\.activity))
  }

  /// A plan of which nothing is made by hand yet.
  init(over best: Plan) { plan = best }

  /// Reads tables over a plan; the findings say what in them can't be understood, and errors leave no plan.
  public static func read(_ sheets: [Sheet], over best: Plan, of visit: Visit) -> (HandmadePlan?, [Diagnostic]) {
    var reader = HandmadeReader(visit, best)
    for sheet in sheets { reader.read(sheet) }
    reader.finish()
    let isBroken = reader.diagnostics.contains { $0.severity == .error }
    return (isBroken ? nil : reader.result, reader.diagnostics)
  }
}
