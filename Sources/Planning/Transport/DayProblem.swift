internal import Precedence
internal import Visit

/// One day's transport: who has to be moved, in which ways that can be done, and with what. 一日用车问题
struct DayProblem: Sendable {
  let day: Day
  let parties: [Party]
  let convoys: [Convoy]
  /// For each convoy, the sets of cars that can make it.
  private(set) var cars: [[ConvoyCars]]
  private(set) var shifts: [Shift]
  let rules: CarRules
  /// Every run that may be made, by whichever vehicle.
  private(set) var runs: [Run] = []
  private(set) var patterns: [TripPattern] = []
  /// Convoys whose people can't leave at one time.
  let failed: [ConvoyKey]
  /// Not every way to share a ride was looked at.
  private(set) var cut = false

  /// A vehicle while it may be out on one day. 出勤段
  struct Shift: Sendable {
    /// Position in the visit's fleet.
    var vehicle: Int
    var hours: ClosedRange<Moment>
  }

  /// One run at fixed times. 车次候选
  struct Run: Sendable, Hashable {
    enum Work: Sendable, Hashable {
      case trip(pattern: Int)
      case convoy(Int)
    }
    var work: Work
    var schedule: TripSchedule
    var from: Place.ID
    var to: Place.ID
    /// The vehicle is at `from` from then on, and free at `to` from `end` on.
    var start: Moment
    var end: Moment
  }

  /// Vehicles set out for the first trips of a day so many minutes before midnight at most.
  static let eve = 180

  init(day: Day, movements: [Movement], gather: Bool, barred: Set<ConvoyKey>, rules: CarRules, _ context: Context) {
    self.day = day
    let midnight = Moment(day, minute: 0)
    let movements = movements.map { movement in
      var movement = movement
      // Vehicles may be on their way at midnight, but no trip of the day starts before.
      movement.leave = max(movement.leave.lowerBound, midnight)...max(movement.leave.upperBound, midnight)
      if let key = movement.convoy, barred.contains(key) || !Self.suits(movement, day, context) {
        movement.convoy = nil
      }
      return movement
    }
    let formed = Convoy.form(movements, gather: gather, context)
    let fleet = context.visit.vehicles
    self.rules = rules
    convoys = formed.convoys
    failed = formed.failed
    parties = Party.group(formed.others, rules: rules, context)
    let (reserved, late) = (context.reserved[day] ?? [], context.homeLate[day] ?? [:])
    shifts = fleet.indices.filter { !reserved.contains($0) }.flatMap { vehicle in
      fleet[vehicle].hours.compactMap { hours -> Shift? in
        let low = max(hours.lowerBound, late[vehicle] ?? midnight - Self.eve)
        let high = min(hours.upperBound, Moment(day.advanced(by: 1), minute: 180))
        return max(low, midnight) < high && low.day <= day ? Shift(vehicle: vehicle, hours: low...high) : nil
      }
    }
    let out = Set(shifts.map(\.vehicle))
    cars = convoys.map { Self.cars(for: $0, out: out, rules: rules, context) }
  }

  /// The same day with all the runs that are worth a look, among which the integer programme chooses; those that are
  /// made already are among them.
  func enumerated(_ context: Context, beside made: DayProblem) -> DayProblem {
    var problem = self
    let timing = TripTiming(parties: parties, roads: context.roads, board: context.visit.travel.board)
    let search = PatternSearch.bounded(timing, sharing: context.visit.transport.share)
    problem.patterns = search.patterns
    problem.cut = search.cut
    problem.runs = RunSearch(problem, timing: timing, context).runs()
    problem.add(made)
    return problem
  }

  /// Adds the runs of the same day that it doesn't have.
  mutating func add(_ made: DayProblem) {
    for run in made.runs {
      switch run.work {
      case .convoy:
        if !runs.contains(run) { runs.append(run) }
      case .trip(let index):
        let pattern = made.patterns[index]
        let known = patterns.firstIndex(of: pattern)
        var run = run
        run.work = .trip(pattern: known ?? patterns.count)
        if known == nil { patterns.append(pattern) }
        if !runs.contains(run) { runs.append(run) }
      }
    }
  }

  /// The same day with other runs.
  func with(patterns: [TripPattern], runs: [Run]) -> DayProblem {
    var problem = self
    problem.patterns = patterns
    problem.runs = runs
    return problem
  }

  /// The same day with some of the vehicles.
  func with(vehicles: Set<Int>) -> DayProblem {
    var problem = self
    problem.shifts.removeAll { !vehicles.contains($0.vehicle) }
    problem.cars = cars.map { $0.filter { option in option.cars.allSatisfy { vehicles.contains($0.vehicle) } } }
    return problem
  }

  /// Whether any vehicle of the day takes somebody at all; who fits none doesn't hold up the others' convoy.
  static func suits(_ movement: Movement, _ day: Day, _ context: Context) -> Bool {
    guard context.register.people[movement.person]?.needs.contains(.wheelchair) ?? false else { return true }
    return context.visit.vehicles.contains { vehicle in
      vehicle.features.contains(Need.wheelchair.rawValue)
        && vehicle.hours.contains { $0.lowerBound.day <= day && day <= $0.upperBound.day }
    }
  }

  /// The sets of cars for a convoy, with vehicles by their position in the fleet.
  private static func cars(for convoy: Convoy, out: Set<Int>, rules: CarRules, _ context: Context) -> [ConvoyCars] {
    let fleet = context.visit.vehicles
    let candidates = fleet.indices.filter { out.contains($0) && fleet[$0].role == nil }
      .sorted { (fleet[$0].rating ?? .max, -fleet[$0].seats, $0) < (fleet[$1].rating ?? .max, -fleet[$1].seats, $1) }
    let spare = fleet.indices.filter { out.contains($0) && fleet[$0].role == .spare }
    let all = candidates + spare
    let own = rules.bearing(on: convoy.members)
    let vehicles = all.map { fleet[$0] }
    let options: [ConvoyCars]
    if ConvoyBlocks.isLarge(convoy, context) {
      options = ConvoyBlocks(convoy, vehicles: vehicles, rules: own, context).options()
    } else {
      var search = ConvoyCarsSearch(convoy, vehicles: vehicles, rules: own, context)
      options = search.best()
    }
    return options.map { option in
      ConvoyCars(cars: option.cars.map { (all[$0.vehicle], $0.people) }, missed: option.missed)
    }
  }
}

/// Finds the times at which each pattern and convoy is worth running: the most comfortable, and those at which a
/// vehicle comes from, or still gets to, another run that the comfortable time would clash with. 时刻候选
struct RunSearch {
  private let problem: DayProblem
  private let timing: TripTiming
  private let roads: Roads
  private let board: Minutes
  /// At most so many times for a convoy or one party's ride, and for a shared one.
  private static let most = (simple: 12, shared: 6)

  init(_ problem: DayProblem, timing: TripTiming, _ context: Context) {
    self.problem = problem
    self.timing = timing
    roads = context.roads
    board = context.visit.travel.board
  }

  func runs() -> [DayProblem.Run] {
    let works: [DayProblem.Run.Work] =
      problem.convoys.indices.map { .convoy($0) } + problem.patterns.indices.map { .trip(pattern: $0) }
    var found: [[DayProblem.Run]] = works.map(preferred)
    for _ in 0..<2 {
      let known = zip(works, found).filter { simple($0.0) }.flatMap(\.1)
      for (index, work) in works.enumerated() where !found[index].isEmpty {
        found[index] = widened(found[index], work, against: known)
      }
    }
    return found.flatMap { $0 }
  }

  /// A convoy, or a trip of one party: the others' times come from these.
  private func simple(_ work: DayProblem.Run.Work) -> Bool {
    if case .trip(let index) = work { return problem.patterns[index].parties.count == 1 }
    return true
  }

  private func preferred(_ work: DayProblem.Run.Work) -> [DayProblem.Run] {
    switch work {
    case .convoy(let index):
      return run(work, at: problem.convoys[index].preferred).map { [$0] } ?? []
    case .trip(let index):
      let pattern = problem.patterns[index]
      let both = [timing.earliest(pattern), timing.latest(pattern)].compactMap { $0 }.map { run(work, $0) }
      guard let first = both.first, let last = both.last else { return [] }
      let (early, late) = (discomfort(first), discomfort(last))
      let kinds = Set(pattern.parties.map { problem.parties[$0].model.ready == nil })
      if kinds.count > 1, both.count > 1, first.start != last.start { return both }
      return [early <= late ? first : last]
    }
  }

  private func discomfort(_ run: DayProblem.Run) -> Int {
    guard case .trip(let index) = run.work else { return 0 }
    let pattern = problem.patterns[index]
    return pattern.parties.reduce(0) { sum, party in
      let weight = problem.parties[party].classes.reduce(0) { $0 + $1.courtesy * $1.units.count }
      return sum + weight * timing.discomfort(of: party, pattern, run.schedule)
    }
  }

  /// Adds the times at which a work's first run, shifted, stops clashing with other runs.
  private func widened(
    _ mine: [DayProblem.Run], _ work: DayProblem.Run.Work, against others: [DayProblem.Run]
  ) -> [DayProblem.Run] {
    let most = simple(work) ? Self.most.simple : Self.most.shared
    guard mine.count < most, let base = mine.first else { return mine }
    var starts = Set(mine.map(\.start))
    var added: [DayProblem.Run] = []
    for other in others where clash(base, other) {
      for shifted in [after(other, work), before(other, work)] {
        if let shifted, starts.insert(shifted.start).inserted { added.append(shifted) }
      }
    }
    added.sort {
      (discomfort($0), abs($0.start - base.start), $0.start) < (discomfort($1), abs($1.start - base.start), $1.start)
    }
    return mine + added.prefix(most - mine.count)
  }

  private func clash(_ a: DayProblem.Run, _ b: DayProblem.Run) -> Bool {
    !follows(a, b) && !follows(b, a)
  }

  private func follows(_ first: DayProblem.Run, _ second: DayProblem.Run) -> Bool {
    guard first.end <= second.start,
      let drive = roads.journey(from: first.to, to: second.from, at: first.end)
    else { return false }
    return first.end + drive.minutes <= second.start
  }

  private func after(_ other: DayProblem.Run, _ work: DayProblem.Run.Work) -> DayProblem.Run? {
    guard let from = place(work), let drive = roads.journey(from: other.to, to: from, at: other.end) else { return nil }
    let soonest = other.end + drive.minutes + board
    switch work {
    case .convoy(let index):
      let convoy = problem.convoys[index]
      return soonest > convoy.preferred && soonest <= convoy.leave.upperBound ? run(work, at: soonest) : nil
    case .trip(let index): return timing.earliest(problem.patterns[index], leaving: soonest).map { run(work, $0) }
    }
  }

  private func before(_ other: DayProblem.Run, _ work: DayProblem.Run.Work) -> DayProblem.Run? {
    guard case .trip(let index) = work, let to = problem.patterns[index].stops.last?.place,
      let drive = roads.journey(from: to, to: other.from, at: other.start)
    else { return nil }
    return timing.latest(problem.patterns[index], arriving: other.start - drive.minutes - board).map { run(work, $0) }
  }

  private func place(_ work: DayProblem.Run.Work) -> Place.ID? {
    switch work {
    case .convoy(let index): problem.convoys[index].from
    case .trip(let index): problem.patterns[index].stops.first?.place
    }
  }

  private func run(_ work: DayProblem.Run.Work, at leave: Moment) -> DayProblem.Run? {
    guard case .convoy(let index) = work else { return nil }
    let convoy = problem.convoys[index]
    guard let drive = roads.journey(from: convoy.from, to: convoy.to, at: leave), leave + drive.minutes <= convoy.due
    else { return nil }
    let arrive = leave + drive.minutes
    return DayProblem.Run(
      work: work,
      schedule: TripSchedule(arrive: [leave - board, arrive], leave: [leave], hectometres: drive.hectometres),
      from: convoy.from, to: convoy.to, start: leave - board, end: arrive + board)
  }

  private func run(_ work: DayProblem.Run.Work, _ schedule: TripSchedule) -> DayProblem.Run {
    var ends: (from: Place.ID, to: Place.ID) = ("", "")
    if case .trip(let index) = work, let first = problem.patterns[index].stops.first,
      let last = problem.patterns[index].stops.last
    {
      ends = (first.place, last.place)
    }
    return DayProblem.Run(
      work: work, schedule: schedule, from: ends.from, to: ends.to, start: schedule.arrive[0],
      end: schedule.arrive[schedule.arrive.count - 1] + board)
  }
}
