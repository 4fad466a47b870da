// What a plan reaches, and what it can't.
extension Plan {
  /// How good the plan is in one respect, and how good it could be. 目标
  public struct Goal: Sendable, Hashable {
    /// Which.
    public var name: GoalName
    /// What was reached; less is better. Cost is in thousandths of the currency unit, comfort in weighted minutes.
    public var value: Int
    /// No plan can be below it.
    public var bound: Int
    /// How long it took.
    public var seconds: Double
    /// What each planner contributes.
    public var parts: [Part]

    /// How good the plan is in one respect.
    public init(name: GoalName, value: Int, bound: Int, seconds: Double = 0, parts: [Part] = []) {
      self.name = name
      self.value = value
      self.bound = bound
      self.seconds = seconds
      self.parts = parts
    }

    /// Whether the value is proven to be the best.
    public var proven: Bool { value == bound && parts.allSatisfy(\.proven) }
    /// How far the value may be from the best, as a share of the value; 0 when proven.
    public var gap: Double { value == bound ? 0 : Double(value - bound) / Double(max(1, abs(value))) }
  }

  /// What one planner contributes to a goal.
  public struct Part: Sendable, Hashable {
    /// `itinerary`, `transport`, `lodging`, `seating`, `duties`.
    public var planner: String
    /// What was reached.
    public var value: Int
    /// No plan can be below it, given what the planners before decided.
    public var bound: Int

    /// What one planner contributes.
    public init(planner: String, value: Int, bound: Int) {
      self.planner = planner
      self.value = value
      self.bound = bound
    }

    /// Whether the value is proven to be the best.
    public var proven: Bool { value == bound }
  }

  /// Something that could not be met, and why. 未落实
  public struct Unmet: Sendable, Hashable {
    /// What was missing.
    public enum What: String, Sendable, CaseIterable {
      /// 座位
      case seat
      /// 房间
      case room
      /// 乘车
      case ride
      /// 出席
      case attendance
      /// 行李
      case luggage
    }

    /// For whom.
    public var person: Person.ID
    /// What.
    public var what: What
    /// The activity, the place of departure, or the night.
    public var at: String
    /// In the plan's language.
    public var why: String
    /// Lines of the scenario.
    public var lines: [Int]

    /// Something that could not be met.
    public init(person: Person.ID, what: What, at: String, why: String, lines: [Int]) {
      self.person = person
      self.what = what
      self.at = at
      self.why = why
      self.lines = lines
    }
  }
}
