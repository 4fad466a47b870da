public import Optimization
public import Planning
internal import Precedence
public import Visit
public import Wording

/// Why somebody is where a plan has the person: for each seat, the room and the rides, from the order of precedence
/// through layout and rules to the goal that decided. 安排的理由
///
/// What the goal step says comes from the places priced for `what-if`, so the two can't contradict each other.
public struct Why: Sendable {
  /// What is explained.
  public enum Subject: Sendable, Hashable {
    /// A seat at an activity.
    case seat(Activity.ID, String)
    /// A room.
    case room(Hotel.ID, String)
    /// All rides.
    case rides
  }

  /// One link of the chain.
  public struct Step: Sendable, Hashable {
    /// Where it comes from, from the first to the last.
    public enum Kind: String, Sendable, CaseIterable {
      /// 次序
      case order
      /// 布置
      case layout
      /// 行程
      case journey
      /// 标准
      case standard
      /// 需要
      case need
      /// 规则
      case rule
      /// 目标
      case goal
    }

    /// Where it comes from.
    public var kind: Kind
    /// What it says.
    public var phrase: Phrase
  }

  /// A placement with its reasons. 一项安排
  public struct Placement: Sendable {
    /// What is explained.
    public let subject: Subject
    /// The chain of reasons.
    public let steps: [Step]
    /// Every place there is, with its price.
    public let options: Options
    /// The goal that decided, where one did: it is the first that gets worse at the least costly other place.
    public let decisive: GoalName?
  }

  /// Whom it is about.
  public let person: Person.ID
  /// Where, if not everywhere.
  public let activity: Activity.ID?
  /// Seats in the order of the programme, then the room, then the rides.
  public let placements: [Placement]

  /// The reasons for where a draft has somebody: at one activity, or everywhere.
  public init(
    _ person: Person.ID, at activity: Activity.ID? = nil, in draft: Draft, language: Language,
    cancellation: Cancellation = Cancellation()
  ) {
    self.person = person
    self.activity = activity
    let plan = draft.plan
    var subjects = plan.seats.filter { $0.person == person && (activity == nil || $0.activity == activity) }
      .map { Subject.seat($0.activity, $0.seat) }
    if activity == nil {
      subjects += unique(plan.stays.filter { $0.person == person }.map { .room($0.hotel, $0.room) })
      if plan.trips.contains(where: { $0.riders.contains { $0.person == person } }) { subjects.append(.rides) }
    }
    let chain = ReasonChain(person, draft)
    placements = subjects.map { subject in
      let options = Options(
        of: person, subject.matter, at: subject.activity, in: draft, language: language, cancellation: cancellation)
      let proven = Set(plan.goals.filter(\.proven).map(\.name))
      let verdict = Verdict(options, draft.visit, proven: proven)
      return Placement(
        subject: subject, steps: chain.steps(subject) + verdict.phrases.map { Step(kind: .goal, phrase: $0) },
        options: options, decisive: verdict.decisive)
    }
  }
}

extension Why.Subject {
  /// What is chosen.
  public var matter: Options.Matter {
    switch self {
    case .seat: .seat
    case .room: .room
    case .rides: .car
    }
  }

  var activity: Activity.ID? {
    if case .seat(let activity, _) = self { return activity }
    return nil
  }
}

/// What the prices of all places say of the one that was chosen. 裁断
struct Verdict {
  var phrases: [Phrase] = []
  var decisive: GoalName?

  init(_ options: Options, _ visit: Visit, proven: Set<GoalName>) {
    let others = options.options.filter { !$0.isCurrent }
    let possible = others.filter(\.isPossible)
    guard let best = possible.first else {
      phrases =
        options.unpriced > 0 ? [.notPriced(options.unpriced)] : [.whyOnly(others.count, others.first?.obstacles.first)]
      return
    }
    let place = best.spot.phrase(visit)
    let free = possible.filter(\.price.isNothing)
    if let change = best.price.decisive {
      let price = Phrase.clauses(best.price.differences.map { .goalChange($0.name.rawValue, $0.by) })
      if change.by > 0 {
        phrases = [.whyDecided(change.name.phrase, place, price)]
        decisive = change.name
      } else if let caution = best.cautions.first {
        phrases = [.whyCautioned(place, price, caution)]
      } else {
        // Chairs are laid for those who come; what is proven of seats is proven of these.
        let isFurther = best.spot.isSeat && proven.contains(change.name)
        phrases = [isFurther ? .whyNotLaid(place, price) : .whyNotBest(place, price)]
      }
    } else {
      phrases = [.whyFree(free.count, place)]
    }
    if options.isExchange { phrases.append(.pricedByExchange) }
    if options.unpriced > 0 { phrases.append(.notPriced(options.unpriced)) }
    let rest = possible.dropFirst(best.price.isNothing ? free.count : 1).compactMap(\.price.decisive?.name)
    let tally = unique(rest).map { goal in (goal: goal.phrase, count: rest.filter { $0 == goal }.count) }
    let impossible = others.count - possible.count
    if !tally.isEmpty || impossible > 0 { phrases.append(.whyTally(tally, impossible: impossible)) }
  }
}

extension Change.Spot {
  /// Whether it is a place in a hall.
  fileprivate var isSeat: Bool {
    switch self {
    case .seat, .table: true
    case .room, .hotel, .car: false
    }
  }

  /// The place in a word.
  func phrase(_ visit: Visit) -> Phrase {
    let text =
      switch self {
      case .seat(_, let seat): seat
      case .table(_, let table): table
      case .room(_, let room): room
      case .hotel(let hotel): visit.hotels.first { $0.id == hotel }?.name ?? hotel.text
      case .car(let vehicle): visit.vehicles.first { $0.id == vehicle }?.name ?? vehicle.text
      }
    return Phrase(zh: text, en: text)
  }
}
