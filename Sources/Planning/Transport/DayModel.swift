internal import Optimization
internal import Precedence
internal import Visit

/// A day's transport as an integer programme. 一日用车模型
///
/// Columns: `makes[run, shift]` a vehicle makes a run; `rides[run, shift, class]` how many units of a class ride;
/// `with[convoy, cars, time]` which cars make a convoy and when; and the flow of each vehicle from run to run through
/// the places and times at which runs start, with the empty drives between. Rows: everybody rides once, seats and
/// luggage suffice on every leg, a convoy's cars are just those chosen, a vehicle makes only runs it can get to.
struct DayModel {
  let problem: DayProblem
  private let context: Context
  let fleet: [Vehicle]
  var model = Model("transport")
  private var served = Expression()
  var preferences = Expression()
  private var vehicles = Expression()
  private var cost = Expression()
  private var comfort = Expression()

  /// A run that a shift may make.
  struct Make {
    var run: Int
    var shift: Int
    var variable: Variable
    /// Units aboard, by party and class.
    var rides: [(party: Int, unit: Int, variable: Variable)] = []
  }

  private(set) var makes: [Make] = []
  private(set) var chosen: [(convoy: Int, option: Int, run: Int, variable: Variable)] = []
  private(set) var left: [(party: Int, unit: Int, variable: Variable)] = []
  private(set) var dissolved: [(convoy: Int, variable: Variable)] = []
  private var used: [Int: Variable] = [:]
  private var unled: [Variable] = []

  init(_ problem: DayProblem, _ context: Context, known: [GoalName: Contribution.Bounded] = [:]) {
    self.problem = problem
    self.context = context
    fleet = context.visit.vehicles
    addVehicles()
    addRuns()
    addConvoys()
    addCoverage()
    addPairs()
    for shift in problem.shifts.indices { addFlow(of: shift) }
    for vehicle in used.keys.sorted() { addDuty(of: vehicle) }
    addGoals(known)
  }

  private mutating func addVehicles() {
    for vehicle in Set(problem.shifts.map(\.vehicle)).sorted() {
      let variable = model.binary("use \(fleet[vehicle].id)")
      used[vehicle] = variable
      vehicles.add(1, variable)
      cost.add(fleet[vehicle].dayCost * 10, variable)
      if fleet[vehicle].role == .spare { preferences.add(1, variable) }
    }
  }

  private mutating func addRuns() {
    for (index, run) in problem.runs.enumerated() {
      for (shift, hours) in problem.shifts.enumerated() where reaches(run, hours) {
        let vehicle = fleet[hours.vehicle]
        switch run.work {
        case .convoy(let convoy):
          let serves = problem.cars[convoy].contains { $0.cars.contains { $0.vehicle == hours.vehicle } }
          guard vehicle.role == .pilot || serves else { continue }
          makes.append(Make(run: index, shift: shift, variable: model.binary("convoy \(convoy) \(vehicle.id)")))
        case .trip(let pattern):
          guard vehicle.role == nil || vehicle.role == .spare else { continue }
          addTrip(index, shift, problem.patterns[pattern], vehicle)
        }
        guard let make = makes.last, make.run == index, make.shift == shift else { continue }
        cost.add(run.schedule.hectometres * vehicle.kilometreCost, make.variable)
      }
    }
  }

  private mutating func addTrip(_ index: Int, _ shift: Int, _ pattern: TripPattern, _ vehicle: Vehicle) {
    var suited: [(party: Int, unit: Int)] = []
    for party in pattern.parties {
      let units = problem.parties[party].classes.indices.filter { problem.parties[party].classes[$0].suits(vehicle) }
      guard !units.isEmpty else { return }
      suited += units.map { (party, $0) }
    }
    var make = Make(run: index, shift: shift, variable: model.binary("run \(index) \(vehicle.id)"))
    let timing = TripTiming(parties: problem.parties, roads: context.roads, board: context.visit.travel.board)
    for (party, unit) in suited {
      let kind = problem.parties[party].classes[unit]
      let variable = model.integer("ride \(index)", in: 0...min(kind.units.count, vehicle.seats / max(1, kind.seats)))
      make.rides.append((party, unit, variable))
      let minutes = timing.discomfort(of: party, pattern, problem.runs[index].schedule)
      comfort.add(minutes * kind.courtesy, variable)
    }
    addCapacity(make, pattern, vehicle)
    makes.append(make)
  }

  /// Seats and luggage space on each leg between two stops. A vehicle larger than all who could be aboard counts as just
  /// that large, which makes the relaxation tight.
  private mutating func addCapacity(_ make: Make, _ pattern: TripPattern, _ vehicle: Vehicle) {
    var aboard: Set<Int> = []
    var before: Set<Int> = []
    for stop in pattern.stops {
      aboard.subtract(stop.off)
      aboard.formUnion(stop.on)
      guard !aboard.isEmpty, !aboard.isSubset(of: before) else { continue }
      before = aboard
      let riders = make.rides.filter { aboard.contains($0.party) }
      limit(riders, to: vehicle.seats, of: make, "seats of \(vehicle.id)", \.seats)
      limit(riders, to: vehicle.luggage, of: make, "luggage of \(vehicle.id)", \.luggage)
      limitGroups(riders, of: make)
    }
    for ride in make.rides {
      let kind = problem.parties[ride.party].classes[ride.unit]
      // Of one class alone a row for seats or luggage may have been left out above: it is said here.
      let pieces = kind.luggage > 0 ? vehicle.luggage / kind.luggage : Int.max
      let most = min(kind.units.count, vehicle.seats / max(1, kind.seats), pieces)
      model.require("only on runs that are made", in: ...0) {
        1 * ride.variable
        -most * make.variable
      }
    }
  }

  private mutating func limit(
    _ riders: [(party: Int, unit: Int, variable: Variable)], to space: Int, of make: Make, _ name: String,
    _ size: KeyPath<Party.Class, Int>
  ) {
    let all = riders.reduce(0) { sum, ride in
      let kind = problem.parties[ride.party].classes[ride.unit]
      return sum + kind[keyPath: size] * kind.units.count
    }
    guard all > space,
      riders.count > 1 || all != riders.reduce(0, { $0 + problem.parties[$1.party].classes[$1.unit].units.count })
    else { return }
    model.require(name, in: ...0) {
      -min(space, all) * make.variable
      for ride in riders { problem.parties[ride.party].classes[ride.unit][keyPath: size] * ride.variable }
    }
  }

  /// No more of a group than a rule lets ride together.
  private mutating func limitGroups(_ riders: [(party: Int, unit: Int, variable: Variable)], of make: Make) {
    for (group, most) in problem.rules.most.map(\.limit).enumerated() {
      let own = riders.map { (size: problem.parties[$0.party].classes[$0.unit].grouped[group], variable: $0.variable) }
      model.require("at most \(most)", in: ...0) {
        -most * make.variable
        for ride in own { ride.size * ride.variable }
      }
    }
  }

  private mutating func addConvoys() {
    for convoy in problem.convoys.indices {
      var one = Expression()
      let off = model.binary("no convoy \(convoy)")
      dissolved.append((convoy, off))
      one.add(1, off)
      served.add(problem.convoys[convoy].members.reduce(0) { $0 + context.order.weight(of: $1.person) }, off)
      var byRun: [Int: [(option: Int, variable: Variable)]] = [:]
      for (run, candidate) in problem.runs.enumerated() where candidate.work == .convoy(convoy) {
        for (option, cars) in problem.cars[convoy].enumerated() {
          let variable = model.binary("convoy \(convoy) as \(option)")
          chosen.append((convoy, option, run, variable))
          byRun[run, default: []].append((option, variable))
          one.add(1, variable)
          preferences.add(cars.missed + problem.convoys[convoy].aside, variable)
          comfort.add(problem.discomfort(ofConvoy: convoy, run, context), variable)
        }
      }
      model.require("convoy \(convoy) once", equals: 1) { one }
      for (run, options) in byRun.sorted(by: { $0.key < $1.key }) { bind(convoy, run, options) }
    }
  }

  /// A vehicle goes with a convoy just when the chosen set holds it; a pilot car leads unless it can't.
  private mutating func bind(_ convoy: Int, _ run: Int, _ options: [(option: Int, variable: Variable)]) {
    for vehicle in used.keys.sorted() {
      let mine = makes.filter { $0.run == run && problem.shifts[$0.shift].vehicle == vehicle }.map(\.variable)
      if fleet[vehicle].role == .pilot {
        let missing = model.binary("unled \(convoy)")
        preferences.add(1, missing)
        model.require("pilot of convoy \(convoy)", equals: 0) {
          for variable in mine { 1 * variable }
          1 * missing
          for option in options { -1 * option.variable }
        }
      } else {
        let with = options.filter { choice in
          problem.cars[convoy][choice.option].cars.contains { $0.vehicle == vehicle }
        }
        guard !with.isEmpty || !mine.isEmpty else { continue }
        model.require("\(fleet[vehicle].id) in convoy \(convoy)", equals: 0) {
          for variable in mine { 1 * variable }
          for option in with { -1 * option.variable }
        }
      }
    }
  }

  /// Everybody rides once, or is left; the lightest are left first.
  private mutating func addCoverage() {
    var rides: [[[Variable]]] = problem.parties.map { $0.classes.map { _ in [] } }
    for make in makes {
      for ride in make.rides { rides[ride.party][ride.unit].append(ride.variable) }
    }
    for (party, classes) in problem.parties.map(\.classes).enumerated() {
      addRunsOfParty(party)
      for (unit, kind) in classes.enumerated() {
        var all = Expression()
        for variable in rides[party][unit] { all.add(1, variable) }
        for index in kind.units.indices {
          let variable = model.binary("left \(party)")
          left.append((party, unit, variable))
          all.add(1, variable)
          served.add(kind.units[index].reduce(0) { $0 + context.order.weight(of: $1) }, variable)
        }
        model.require("party \(party) rides", equals: kind.units.count) { all }
      }
    }
  }

  /// In how many runs a party rides, as a number of its own: to branch on it parts those that ride as one from those that are
  /// divided, which no single run does.
  private mutating func addRunsOfParty(_ party: Int) {
    guard problem.parties[party].classes.reduce(0, { $0 + $1.units.count }) > 1 else { return }
    let mine = makes.filter { make in make.rides.contains { $0.party == party } }.map(\.variable)
    guard !mine.isEmpty else { return }
    let runs = model.integer("runs of party \(party)", in: 0...mine.count)
    model.require("runs of party \(party)", equals: 0) {
      for variable in mine { 1 * variable }
      -1 * runs
    }
  }

  /// Whether a vehicle can be there from its depot, and back at it, within its hours.
  private func reaches(_ run: DayProblem.Run, _ shift: DayProblem.Shift) -> Bool {
    let depot = fleet[shift.vehicle].depot
    guard let out = context.roads.journey(from: depot, to: run.from, at: run.start),
      let home = context.roads.journey(from: run.to, to: depot, at: run.end)
    else { return false }
    return shift.hours.lowerBound + out.minutes <= run.start && run.end + home.minutes <= shift.hours.upperBound
  }

  /// The flow of a vehicle through the places and times at which its runs start.
  private mutating func addFlow(of shift: Int) {
    let mine = makes.filter { $0.shift == shift }
    guard !mine.isEmpty, let used = used[problem.shifts[shift].vehicle] else { return }
    var network = ShiftNetwork(
      shift: problem.shifts[shift], vehicle: fleet[problem.shifts[shift].vehicle], roads: context.roads)
    for make in mine { network.add(problem.runs[make.run], make.variable) }
    network.write(to: &model, cost: &cost, used: used)
  }

  /// From leaving the depot to being back at it, a vehicle's day is no longer than its duty.
  private mutating func addDuty(of vehicle: Int) {
    let mine = makes.filter { problem.shifts[$0.shift].vehicle == vehicle }
    let spans = mine.map { out(problem.runs[$0.run], fleet[vehicle]) }
    guard let duty = fleet[vehicle].duty, let first = spans.map(\.lowerBound).min(),
      let last = spans.map(\.upperBound).max(), last - first > duty
    else { return }
    let start = model.integer("out \(fleet[vehicle].id)", in: 0...(last - first))
    for (make, span) in zip(mine, spans) {
      model.require("out in time", in: ...(last - first)) {
        1 * start
        (last - span.lowerBound) * make.variable
      }
      model.require("home in time", in: ...duty) {
        (span.upperBound - first) * make.variable
        -1 * start
      }
    }
  }

  /// From leaving the depot for a run to being back from it.
  private func out(_ run: DayProblem.Run, _ vehicle: Vehicle) -> ClosedRange<Moment> {
    let out = context.roads.departure(from: vehicle.depot, to: run.from, arrivingBy: run.start)?.leave ?? run.start
    let home = context.roads.journey(from: run.to, to: vehicle.depot, at: run.end)?.minutes ?? 0
    return min(out, run.start)...(run.end + home)
  }

  /// Asks that every vehicle goes out.
  mutating func useAll() {
    for vehicle in used.keys.sorted() {
      guard let variable = used[vehicle] else { continue }
      model.require("\(fleet[vehicle].id) goes out", equals: 1) { 1 * variable }
    }
  }

  /// Goals in the visit's order, with what the search has attained and what counting has proven of them.
  private mutating func addGoals(_ known: [GoalName: Contribution.Bounded]) {
    let measures: [GoalName: Expression] = [
      .served: served, .preferences: preferences, .vehicles: vehicles, .cost: cost, .comfort: comfort,
    ]
    model.goals = context.visit.goals.compactMap { name in
      measures[name].map { Goal(name.rawValue, $0, floor: known[name]?.bound ?? 0, attained: known[name]?.value) }
    }
    if context.purpose == .trial { model.require("all driven", in: ...0) { served } }
  }
}
