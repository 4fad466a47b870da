internal import Precedence
internal import Visit
internal import Wording

/// What the shuttles do, as it was decided. 班车安排
struct ShuttlePart: Sendable {
  var trips: [Plan.Trip] = []
  var goals: [GoalName: Contribution.Bounded] = [:]
  var findings: [Finding] = []
  /// Movements that other vehicles have to make.
  var others: [Movement] = []
  /// Positions in the fleet of the vehicles that do nothing else, by day.
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
    starts = Dictionary(items.map { ($0.activity, $0.start) }, uniquingKeysWith: { first, _ in first })
    fleet = Dictionary(
      context.visit.vehicles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Nobody is looked for a departure for longer than this.
  private static let longest = 720

  // MARK: Who rides

  /// By position of the movement, its line.
  private func lines() -> [Int?] {
    let bound = Set(
      rules.pairs.flatMap { [$0.first, $0.second] } + rules.pins.map(\.person)
        + rules.numbers.flatMap { $0.groups.flatMap { $0 } })
    let isOpen = !rules.numbers.contains { !$0.isMost && $0.evenAbsent }
    return movements.map { movement in
      guard isOpen, movement.convoy == nil, !bound.contains(movement.person),
        let person = context.register.people[movement.person]
      else { return nil }
      return context.visit.shuttles.firstIndex { line in
        line.from == movement.from && line.to == movement.to && line.takes(person)
          && (!person.needs.contains(.wheelchair) || line.vehicles.allSatisfy(takesWheelchair))
      }
    }
  }

  private func takesWheelchair(_ vehicle: Vehicle.ID) -> Bool {
    context.register.vehicles[vehicle]?.features.contains(Need.wheelchair.rawValue) ?? false
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
    var part = ShuttlePart()
    var riders: [ShuttleTimetable.Rider] = []
    for (index, movement) in movements.enumerated() {
      guard let line = lines[index] else { continue }
      let shuttle = context.visit.shuttles[line]
      part.reserved[movement.day, default: []].formUnion(shuttle.vehicles.compactMap { fleet[$0] })
      if let window = window(movement, shuttle) {
        riders.append(.init(movement: index, line: line, leave: window))
      }
    }
    let most = context.visit.shuttles.map(\.vehicles.count).max() ?? 0
    var best: (timetable: ShuttleTimetable, score: [Int])?
    for count in stride(from: 1, through: max(1, most), by: 1) {
      var timetable = ShuttleTimetable(context, movements, count: count)
      timetable.run(riders)
      let score = timetable.score(riders)
      if best.map({ score.lexicographicallyPrecedes($0.score) }) ?? true { best = (timetable, score) }
    }
    let carried = Set(best?.timetable.departures.flatMap(\.riders) ?? [])
    part.others = movements.indices.filter { !carried.contains($0) }.map { movements[$0] }
    if let timetable = best?.timetable {
      part.trips = timetable.trips()
      part.goals = timetable.goals()
    }
    part.findings = findings(lines, carried)
    return part
  }

  /// Those who can't be taken within the headway and before the last departure.
  private func findings(_ lines: [Int?], _ carried: Set<Int>) -> [Finding] {
    context.visit.shuttles.enumerated().flatMap { index, line -> [Finding] in
      let left = movements.indices.filter { lines[$0] == index && !carried.contains($0) }
      return Dictionary(grouping: left) { movements[$0].day }.sorted { $0.key < $1.key }.map { day, left in
        let name = { (place: Place.ID) in context.register.places[place]?.name ?? place.text }
        let people = context.order.sorted(unique(left.map { movements[$0].person }))
        return Finding(
          rule: "transport/shuttle-full", severity: .warning,
          message: Phrase.shuttleFull(
            from: name(line.from), to: name(line.to), day: "\(day)", people: people.count,
            names: people.prefix(10).map { context.register.people[$0]?.name ?? $0.text }
          ).text(context.language),
          people: people,
          lines: context.visit.origins.lines(of: [.shuttle(index)]))
      }
    }
  }
}
