public import Visit

/// How one plan of a visit differs from another: goal by goal, and person by person. 两案之差
public struct PlanDifference: Sendable {
  /// What about somebody may be different.
  public enum What: String, Sendable, CaseIterable, Comparable {
    /// When and where an activity is, whether one is there, when a car leaves. 时间
    case time
    /// 座位
    case seat
    /// 房间
    case room
    /// 乘车
    case car

    /// In the order of the list.
    public static func < (left: What, right: What) -> Bool { left.place < right.place }
    private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// Something that is different for somebody.
  public struct Change: Sendable, Hashable {
    /// For whom.
    public var person: Person.ID
    /// What.
    public var what: What
    /// The activity's id, the night, or the day and the way.
    public var at: String
    /// As it was; nil where there was none.
    public var before: String?
    /// As it is; nil where there is none.
    public var after: String?
  }

  /// A goal whose value is different.
  public struct GoalChange: Sendable, Hashable {
    /// Which.
    public var goal: GoalName
    /// As it was.
    public var before: Int
    /// As it is.
    public var after: Int
  }

  /// What is different for people, sorted by person, then by what and where.
  public let changes: [Change]
  /// The goals that differ, in the order of the later plan.
  public let goals: [GoalChange]

  /// Compares two plans.
  public init(from before: Plan, to after: Plan) {
    let old = Self.facts(of: before)
    let new = Self.facts(of: after)
    changes = Set(old.keys).union(new.keys).sorted().compactMap { key in
      old[key] == new[key]
        ? nil : Change(person: key.person, what: key.what, at: key.at, before: old[key], after: new[key])
    }
    let values = Dictionary(before.goals.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    goals = after.goals.compactMap { goal in
      guard let value = values[goal.name], value != goal.value else { return nil }
      return GoalChange(goal: goal.name, before: value, after: goal.value)
    }
  }

  /// Whether the two say the same to everybody, for the same goals.
  public var isEmpty: Bool { changes.isEmpty && goals.isEmpty }

  /// How many people have something different in one respect.
  public func people(_ what: What) -> Int { Set(changes.filter { $0.what == what }.map(\.person)).count }

  // MARK: What a plan says to each

  private struct Key: Hashable, Comparable {
    var person: Person.ID
    var what: What
    var at: String

    static func < (left: Key, right: Key) -> Bool {
      (left.person, left.what, left.at) < (right.person, right.what, right.at)
    }
  }

  private static func facts(of plan: Plan) -> [Key: String] {
    var facts: [Key: String] = [:]
    for item in plan.activities {
      let text = "\(item.start)–\(item.end.clock) \(item.hall?.text ?? item.place.text)"
      for attendance in item.attend {
        facts[Key(person: attendance.person, what: .time, at: item.activity.text)] =
          text + (attendance.standsFor.map { " (\($0))" } ?? "")
      }
    }
    for seat in plan.seats {
      facts[Key(person: seat.person, what: .seat, at: seat.activity.text)] = seat.seat
    }
    for stay in plan.stays {
      // As many nights as a plan may have at most; more are one fact.
      let nights = min(stay.nights.upperBound.ordinal - stay.nights.lowerBound.ordinal, 400)
      for night in 0..<max(0, nights) {
        let day = stay.nights.lowerBound.advanced(by: night)
        facts[Key(person: stay.person, what: .room, at: day.description)] = "\(stay.hotel) \(stay.room)"
      }
    }
    for trip in plan.trips { add(trip, to: &facts) }
    return facts
  }

  private static func add(_ trip: Plan.Trip, to facts: inout [Key: String]) {
    for rider in trip.riders where trip.stops.indices.contains(rider.from) && trip.stops.indices.contains(rider.to) {
      let (start, end) = (trip.stops[rider.from], trip.stops[rider.to])
      let leaves = start.leave ?? start.arrive
      let way = "\(leaves.day) \(start.place)→\(end.place)"
      var at = way
      var count = 1
      while facts[Key(person: rider.person, what: .car, at: at)] != nil {
        count += 1
        at = "\(way) \(count)"
      }
      let place = trip.position.map { " \($0)" } ?? ""
      facts[Key(person: rider.person, what: .car, at: at)] = "\(trip.vehicle)\(place) \(rider.seat)"
      facts[Key(person: rider.person, what: .time, at: at)] = "\(leaves.clock)–\(end.arrive.clock)"
    }
  }
}
