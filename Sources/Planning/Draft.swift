public import Visit
internal import Wording

/// A plan with the parts that it was made of, so that a change plans anew only what it touches. 底稿
public struct Draft: Sendable {
  /// What was planned.
  public let visit: Visit
  /// The plan; parts that weren't asked for are empty in it.
  public internal(set) var plan = Plan()
  /// The language in which the plan is written.
  let language: Language
  /// The stages that were planned; the others are empty.
  let scope: Set<Stage>
  var programme = ProgrammePart()
  var lodging = LodgingPart()
  var meetings: [Meeting] = []
  var duties = Contribution("duties")
  var seating: [SeatingPart] = []
  var transport = TransportPart()

  /// What planners decide, one after the other. 规划阶段
  public enum Stage: Sendable, Hashable, CaseIterable {
    /// 日程
    case programme
    /// 住宿
    case lodging
    /// 排座
    case seating
    /// 分工与用车
    case transport
  }

  /// A part that may be planned anew while the others stay. 部分
  public enum Part: Sendable, Hashable {
    /// Times, halls, and who attends.
    case programme
    /// Everybody's rooms.
    case lodging
    /// The seats of one activity.
    case seating(Activity.ID)
    /// Who meets whom, and everybody's rides.
    case transport
    /// The rides of one day.
    case day(Day)
  }

  init(_ visit: Visit, _ language: Language, scope: Set<Stage>) {
    self.visit = visit
    self.language = language
    self.scope = scope
  }

  /// The parts that decide by themselves once the programme and the hotels are known: rooms, the seats of each activity,
  /// the rides of each day.
  public var parts: [Part] {
    (scope.contains(.lodging) ? [.lodging] : []) + seating.map { .seating($0.item.activity) }
      + transport.days.map { .day($0.day) }
  }

  /// What a part comes to in a goal; nil where it doesn't bear on it.
  public func value(of goal: GoalName, in part: Part) -> Int? { worth(of: goal, in: part)?.value }

  /// What a part comes to in a goal at least; nil where it doesn't bear on it.
  public func bound(of goal: GoalName, in part: Part) -> Int? { worth(of: goal, in: part)?.bound }

  private func worth(of goal: GoalName, in part: Part) -> Contribution.Bounded? {
    switch part {
    case .programme: programme.contribution.goals[goal]
    case .lodging: lodging.contribution.goals[goal]
    case .seating(let id): seating.first { $0.item.activity == id }?.contribution.goals[goal]
    case .transport: transport.contribution.goals[goal]
    case .day(let day): transport.days.first { $0.day == day }?.solution.goals[goal]
    }
  }
}

/// The programme as it was decided.
struct ProgrammePart: Sendable {
  var items: [Plan.Item] = []
  var contribution = Contribution("itinerary")
}

/// The rooms as they were decided.
struct LodgingPart: Sendable {
  var stays: [Plan.Stay] = []
  var contribution = Contribution("lodging")
}

/// The seats of one activity as they were decided.
struct SeatingPart: Sendable {
  var item: Plan.Item
  var seats: [Plan.Seat] = []
  var contribution = Contribution("seating")
  var certificate: SeatCertificate?
  /// Who sits beside whom, where later activities want to know.
  var neighbours: [Neighbours] = []
}

extension Contribution {
  /// What the seats of all activities come to.
  static func sum(of parts: [SeatingPart]) -> Contribution {
    var sum = Contribution("seating")
    for name in [GoalName.served, .precedence, .preferences] { sum.goals[name] = Bounded(value: 0, bound: 0) }
    for own in parts.map(\.contribution) {
      sum.unmet += own.unmet
      sum.findings += own.findings
      sum.cutShort = sum.cutShort || own.cutShort
      for (name, part) in own.goals {
        sum.goals[name]?.value += part.value
        sum.goals[name]?.bound += part.bound
        sum.goals[name]?.seconds += part.seconds
      }
    }
    return sum
  }
}

/// The rides as they were decided, and those of each day.
struct TransportPart: Sendable {
  var days: [TransportDay] = []
  var conflicts: [Finding] = []
  /// Rules about numbers that the trips are held against.
  var numbers: [CarRules.Number] = []
  /// Rules that fix people to seats of vehicles, against which the trips are held.
  var seats: [CarRules.Pin] = []
  var stranded: [Stranded] = []
  /// Luggage that goes by itself.
  var luggage = LuggagePart()
  var shuttles = ShuttlePart()
  /// From when vehicles that come home after midnight are at their depot.
  var homeLate: [Day: [Int: Moment]] = [:]
  var trips: [Plan.Trip] = []
  var contribution = Contribution("transport")
}

/// The rides of one day, and what they were made for.
struct TransportDay: Sendable {
  var day: Day
  var movements: [Movement]
  var solution: DaySolution
}
