internal import Precedence
internal import Visit

/// A plan under inspection, with what is looked up in it again and again. 核查对象
struct Inspection: Sendable {
  let visit: Visit
  let plan: Plan
  let register: Register
  let roads: Roads
  let ranking: Ranking
  /// Known activities in the plan's order, each at its first mention.
  let scheduled: [(activity: Activity, item: Plan.Item)]
  /// Everybody's day in the plan's trips and activities, in listing order.
  let timelines: [Timeline]
  /// Stays whose person, hotel and room are known.
  let lodgings: [Lodging]
  /// What was said to be unmet.
  let unmet: UnmetBook
  /// Rules that the plan says can't all hold.
  let conflicts: [RuleConflict]
  /// Each activity's seats as its layout has them.
  let charts: [Activity.ID: SeatChart]
  /// What each goal comes to, planner by planner.
  private(set) var goals: [GoalName: [String: Int]] = [:]

  init(_ visit: Visit, _ plan: Plan) {
    self.visit = visit
    self.plan = plan
    let register = Register(visit)
    self.register = register
    roads = Roads(visit)
    ranking = Ranking(visit, register)
    var seen: Set<Activity.ID> = []
    scheduled = plan.activities.compactMap { item in
      guard let activity = register.activities[item.activity], seen.insert(item.activity).inserted else { return nil }
      return (activity, item)
    }
    unmet = UnmetBook(plan.unmet)
    conflicts = RuleConflict.all(visit, plan)
    lodgings = Lodging.all(plan, register)
    timelines = Timeline.all(visit, plan, register, roads, lodgings)
    charts = SeatChart.all(visit, plan, scheduled, register)
    goals = recomputedGoals()
  }

  /// The plan's precedence goal owns up to the inversions that there are, so that none is silent.
  var admitsInversions: Bool {
    guard let goal = plan.goals.first(where: { $0.name == .precedence }) else { return false }
    return goal.value > 0 && goal.value == (goals[.precedence] ?? [:]).values.total()
  }

  /// The known person's timeline.
  func timeline(of person: Person.ID) -> Timeline? {
    register.listing[person].flatMap { timelines.indices.contains($0) ? timelines[$0] : nil }
  }

  /// The scenario's hard rules with their position.
  var hardRules: [(index: Int, rule: Rule)] {
    visit.rules.enumerated().filter { $1.weight == nil }.map { (index: $0, rule: $1) }
  }

  func side(of person: Person.ID) -> Side { register.side(of: person) }
}

/// Names as they are printed; the id where nothing better is known.
extension Inspection {
  func name(_ person: Person.ID) -> String { register.people[person]?.name ?? person.text }
  func name(_ place: Place.ID) -> String { register.places[place]?.name ?? place.text }
  func name(_ hall: Hall.ID) -> String { register.halls[hall]?.name ?? hall.text }
  func name(_ vehicle: Vehicle.ID) -> String { register.vehicles[vehicle]?.name ?? vehicle.text }
  func name(_ activity: Activity.ID) -> String { register.activities[activity]?.title ?? activity.text }
  func name(_ hotel: Hotel.ID) -> String { register.hotels[hotel]?.name ?? hotel.text }
  func names(_ people: [Person.ID], _ separator: String = "、") -> String {
    people.map { name($0) }.joined(separator: separator)
  }
}

extension Moment {
  /// `2026-12-03 14:30`.
  var text: String { "\(day) \(clock)" }
}

/// What the plan says is unmet, to be ticked off. 未落实事项
struct UnmetBook: Sendable {
  private let entries: Set<Entry>

  private struct Entry: Hashable {
    var person: Person.ID
    var what: Plan.Unmet.What
    var at: String
  }

  init(_ unmet: [Plan.Unmet]) {
    entries = Set(unmet.map { Entry(person: $0.person, what: $0.what, at: $0.at) })
  }

  /// Whether the plan says that it can't be met.
  func holds(_ person: Person.ID, _ what: Plan.Unmet.What, at place: String) -> Bool {
    entries.contains(Entry(person: person, what: what, at: place))
  }
}
