internal import Precedence
internal import Visit
internal import Wording

/// What the shuttles do, as it was decided. 班车安排
struct ShuttlePart: Sendable {
  var trips: [Plan.Trip] = []
  var goals: [GoalName: Contribution.Bounded] = [:]
  var findings: [Finding] = []
  /// On which any shuttle runs, or others go its way.
  var days: Set<Day> = []
  /// Movements that other vehicles have to make.
  var others: [Movement] = []
  /// Positions in the fleet of the vehicles that are shuttles and do nothing else, by day.
  var reserved: [Day: Set<Int>] = [:]
}

/// Makes the timetable of the shuttles: who has to be somewhere goes as late as can be, who may leave as soon as can be,
/// with the headway between departures, by as few of a line's vehicles as carry the most people. 班车时刻
///
/// Other vehicles are planned after it, for whoever is left.
struct ShuttleRuns {
  private let context: Context
  private let starts: [Activity.ID: Moment]
  private let rules: CarRules
  private let movements: [Movement]
  private let fleet: [Vehicle.ID: Int]

  static func plan(_ context: Context, items: [Plan.Item], rules: CarRules, movements: [Movement]) -> ShuttlePart {
    guard !context.visit.shuttles.isEmpty else {
      var part = ShuttlePart()
      part.others = movements
      return part
    }
    return ShuttleRuns(context, items: items, rules: rules, movements: movements).part()
  }

  private init(_ context: Context, items: [Plan.Item], rules: CarRules, movements: [Movement]) {
    self.context = context
    self.rules = rules
    self.movements = movements
    fleet = Dictionary(
      context.visit.vehicles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    starts = Dictionary(items.map { ($0.activity, $0.start) }, uniquingKeysWith: { first, _ in first })
  }

  /// Nobody is looked for a departure for longer than this.
  private static let longest = 720

  // MARK: Who rides

  /// A line that goes somebody's way.
  private struct Ride {
    /// Position of the line.
    var line: Int
    /// Vehicles that may take them, by position in the fleet.
    var vehicles: Set<Int>
    /// A rule about cars keeps them off it.
    var isBound: Bool
  }

  /// By position of the movement, the line that goes its way.
  private func lines() -> [Ride?] {
    let grouped = Set(
      rules.pairs.flatMap { [$0.first, $0.second] } + rules.numbers.flatMap { $0.groups.flatMap { $0 } })
    let isOpen = !rules.numbers.contains { !$0.isMost && $0.evenAbsent }
    return movements.map { movement in
      guard movement.convoy == nil, let person = context.register.people[movement.person] else { return nil }
      let index = context.visit.shuttles.firstIndex {
        $0.from == movement.from && $0.to == movement.to && $0.takes(person)
      }
      return index.map { line in
        let suited = vehicles(of: context.visit.shuttles[line], for: person)
        let isBound = !isOpen || grouped.contains(person.id) || suited.isEmpty
        return Ride(line: line, vehicles: suited, isBound: isBound)
      }
    }
  }

  /// Positions in the fleet of a line's vehicles that may take somebody: those fit for a wheelchair where one is needed, and
  /// the one to which somebody is bound.
  private func vehicles(of line: Shuttle, for person: Person) -> Set<Int> {
    let needs = person.needs.contains(.wheelchair)
    let pins = rules.pins.filter { $0.person == person.id }
    return Set(
      line.vehicles.filter { id in
        let isFit = context.register.vehicles[id]?.features.contains(Need.wheelchair.rawValue) ?? false
        return (!needs || isFit) && pins.allSatisfy { $0.vehicle == id }
      }.compactMap { fleet[$0] })
  }

  /// The moments at which somebody may leave by a line.
  private func window(_ movement: Movement, _ line: Shuttle) -> ClosedRange<Moment>? {
    var low = movement.leave.lowerBound
    var high = movement.leave.upperBound
    if let due = movement.due {
      low = due - min(line.early, Self.longest) - movement.direct.minutes
      if let free = movement.free { low = max(low, free) }
      switch line.last {
      case .before(let margin): high = min(high, begin(movement, due) - margin)
      case .clock, nil: break
      }
    }
    if movement.due == nil { high = min(high, low + Self.longest) }
    // A run belongs to the day on which it is made: who may leave after midnight only goes by another vehicle.
    let day = movement.day
    if case .clock(let minute) = line.last { high = min(high, Moment(day, minute: minute)) }
    high = min(high, Moment(day, minute: 24 * 60 - 1) - movement.direct.minutes)
    return low <= high ? low...high : nil
  }

  /// When what somebody goes to begins.
  private func begin(_ movement: Movement, _ due: Moment) -> Moment {
    if case .activity(let id) = movement.purpose, let start = starts[id] { return start }
    return due
  }

  // MARK: The timetable

  private func part() -> ShuttlePart {
    let lines = lines()
    let riders = movements.indices.compactMap { index -> ShuttleTimetable.Rider? in
      guard let ride = lines[index], !ride.isBound else { return nil }
      return window(movements[index], context.visit.shuttles[ride.line]).map {
        .init(movement: index, line: ride.line, vehicles: ride.vehicles, leave: $0)
      }
    }
    let most = context.visit.shuttles.map(\.vehicles.count).max() ?? 0
    var best: (timetable: ShuttleTimetable, score: [Int])?
    for count in stride(from: 1, through: max(1, most), by: 1) {
      var timetable = ShuttleTimetable(context, movements, rules: rules, count: count)
      timetable.run(riders)
      let score = timetable.score(riders)
      if best.map({ score.lexicographicallyPrecedes($0.score) }) ?? true { best = (timetable, score) }
    }
    var part = ShuttlePart()
    let carried = Set(best?.timetable.departures.flatMap(\.riders) ?? [])
    part.others = movements.indices.filter { !carried.contains($0) }.map { movements[$0] }
    if let timetable = best?.timetable {
      let (trips, missed) = timetable.trips()
      part.trips = trips
      part.goals = timetable.goals()
      if missed > 0 { part.goals[.preferences] = .init(value: missed, bound: 0) }
      part.days = timetable.days
      part.reserved = timetable.vehicles()
    }
    part.days.formUnion(openDays(part.others))
    part.findings = findings(lines, carried)
    return part
  }

  /// The days on which some go a line's way by other vehicles: by a line's own they may not, as that would be a departure
  /// without its headway (`Party.Class.barred`), and another timetable might have taken them.
  private func openDays(_ others: [Movement]) -> Set<Day> {
    Set(
      others.filter { movement in
        context.visit.shuttles.contains { $0.from == movement.from && $0.to == movement.to }
      }.map(\.day))
  }

  // MARK: Who doesn't

  private typealias Sentence = (_ from: String, _ to: String, _ day: String, _ people: Int, _ names: [String]) -> Phrase

  /// Those who can't be taken within the headway and before the last departure, and those whom a rule keeps off.
  private func findings(_ lines: [Ride?], _ carried: Set<Int>) -> [Finding] {
    let left = movements.indices.filter { !carried.contains($0) }
    return told(
      left.filter { lines[$0]?.isBound == false }, lines, .warning, "transport/shuttle-full",
      Phrase.shuttleFull(from:to:day:people:names:))
      + told(
        left.filter { lines[$0]?.isBound == true }, lines, .note, "transport/shuttle-bound",
        Phrase.shuttleBound(from:to:day:people:names:))
  }

  /// What is said of some, line by line and day by day.
  private func told(
    _ left: [Int], _ lines: [Ride?], _ severity: Finding.Severity, _ rule: String, _ sentence: Sentence
  ) -> [Finding] {
    context.visit.shuttles.enumerated().flatMap { index, line -> [Finding] in
      let own = Dictionary(grouping: left.filter { lines[$0]?.line == index }) { movements[$0].day }
      let name = { (place: Place.ID) in context.register.places[place]?.name ?? place.text }
      return own.sorted { $0.key < $1.key }.map { day, left in
        let people = context.order.sorted(unique(left.map { movements[$0].person }))
        let names = people.prefix(10).map { context.register.people[$0]?.name ?? $0.text }
        return Finding(
          rule: rule, severity: severity,
          message: sentence(name(line.from), name(line.to), "\(day)", people.count, names).text(context.language),
          people: people, lines: context.visit.origins.lines(of: [.shuttle(index)]))
      }
    }
  }
}
