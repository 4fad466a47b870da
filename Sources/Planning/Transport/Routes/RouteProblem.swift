internal import Precedence
internal import Visit

/// A day's transport in numbers, for the search that builds routes. 路线问题
struct RouteProblem: Sendable {
  /// A vehicle while it is out.
  struct Shift: Sendable, Equatable {
    var vehicle: Int
    var hours: ClosedRange<Int>
    var depot: Int
    var seats: Int
    var luggage: Int
    /// Takes people other than in convoys.
    var carries: Bool
    var isSpare: Bool
    var isPilot: Bool
    /// Cost of a hundred metres and of the day, in thousandths.
    var lengthCost: Int
    var dayCost: Int
    var duty: Int?
  }

  /// A convoy in numbers.
  struct ConvoyTask: Sendable {
    var from: Int
    var to: Int
    /// Moments at which it may leave, the best first.
    var times: [Int]
    var due: Int
    /// Ways to make it: vehicles of the fleet, and the weight of preferences missed.
    var options: [(vehicles: [Int], missed: Int)]
    /// What its members weigh when it isn't made.
    var weight: Int
    /// Moments, direct drive and courtesy of each member.
    var members: [(ready: Int?, due: Int?, direct: Int, courtesy: Int)]
  }

  /// Two units that should ride together, or apart.
  struct Pair: Sendable {
    var other: (task: Int, kind: Int)
    var together: Bool
    /// Nil is hard.
    var weight: Int?
    /// This is the first of the two: what the pair misses is counted here.
    var isFirst: Bool
  }

  private(set) var tasks: [RideTask]
  let convoys: [ConvoyTask]
  private(set) var shifts: [Shift]
  /// For each task and kind, the pairs that bear on it.
  let pairs: [[[Pair]]]
  /// For each shift, the first like it in every way; itself where a vehicle goes out more than once a day.
  let twins: [Int]
  /// The most that may ride together of each group that a rule limits.
  let most: [Int]
  let timing: RideTiming
  let goals: [GoalName]
  /// People of different parties may share a ride.
  let sharing: Bool
  var grid: RoadGrid { timing.grid }
  var board: Int { timing.board }

  /// The day's problem in numbers; nil where a place has no number, which can't be.
  init(_ problem: DayProblem, _ context: Context) {
    let fleet = context.visit.vehicles
    var places: Set<Place.ID> = Set(fleet.map(\.depot))
    for party in problem.parties { places.formUnion([party.model.from, party.model.to]) }
    for convoy in problem.convoys { places.formUnion([convoy.from, convoy.to]) }
    let grid = RoadGrid(places.sorted(), context.visit, context.roads, day: problem.day)
    let number = { (place: Place.ID) in grid.number(place) ?? 0 }
    shifts = problem.shifts.map { Self.shift($0, fleet[$0.vehicle], number) }
    var tasks = problem.parties.map { Self.task($0, problem, fleet, number, context) }
    Self.addRivals(to: &tasks, problem.parties)
    pairs = Self.pairs(problem)
    for index in tasks.indices { tasks[index].sequence = Self.sequence(index, pairs[index]) }
    self.tasks = tasks
    twins = Self.twins(shifts, tasks)
    convoys = problem.convoys.indices.map { Self.convoy($0, problem, grid, number, context) }
    most = problem.rules.most.map(\.limit)
    timing = RideTiming(tasks: tasks, grid: grid, board: context.visit.travel.board)
    goals = context.visit.goals
    sharing = context.visit.transport.share
  }

  /// The people who fit no vehicle outside a set, with these vehicles alone; only for counting, as the numbers of tasks and
  /// of kinds are others.
  func confined(to vehicles: Set<Int>) -> RouteProblem {
    var part = self
    let others = shifts.indices.filter { shifts[$0].carries && !vehicles.contains(shifts[$0].vehicle) }
    for shift in shifts.indices where !vehicles.contains(shifts[shift].vehicle) { part.shifts[shift].carries = false }
    part.tasks = tasks.compactMap { task in
      var task = task
      task.kinds.removeAll { kind in
        others.contains { kind.suits[$0] } || !shifts.indices.contains { part.shifts[$0].carries && kind.suits[$0] }
      }
      return task.kinds.isEmpty ? nil : task
    }
    return part
  }

  private static func shift(_ shift: DayProblem.Shift, _ vehicle: Vehicle, _ number: (Place.ID) -> Int) -> Shift {
    Shift(
      vehicle: shift.vehicle, hours: shift.hours.lowerBound.minutes...shift.hours.upperBound.minutes,
      depot: number(vehicle.depot), seats: vehicle.seats, luggage: vehicle.luggage,
      carries: vehicle.role == nil || vehicle.role == .spare, isSpare: vehicle.role == .spare,
      isPilot: vehicle.role == .pilot, lengthCost: vehicle.kilometreCost, dayCost: vehicle.dayCost * 10,
      duty: vehicle.duty)
  }

  private static func task(
    _ party: Party, _ problem: DayProblem, _ fleet: [Vehicle], _ number: (Place.ID) -> Int, _ context: Context
  ) -> RideTask {
    let model = party.model
    let kinds = party.classes.map { kind in
      let wishes = problem.rules.pins.filter {
        $0.weight != nil && kind.units[0].contains($0.person) && model.goes(to: $0.at)
      }
      let parting = problem.rules.partingMissed(by: kind.units[0], model)
      return RideTask.Kind(
        count: kind.units.count, seats: kind.seats, luggage: kind.luggage, courtesy: kind.courtesy,
        left: leftWeights(kind, context), suits: problem.shifts.map { kind.suits(fleet[$0.vehicle]) },
        grouped: kind.grouped,
        misses: wishes.isEmpty && parting == 0
          ? []
          : problem.shifts.map { shift in
            wishes.reduce(parting) { $0 + ($1.isMissed(in: fleet[shift.vehicle].id) ? $1.weight ?? 0 : 0) }
          })
    }
    return RideTask(
      from: number(model.from), to: number(model.to),
      leave: model.leave.lowerBound.minutes...model.leave.upperBound.minutes,
      arrive: model.arrive.lowerBound.minutes...model.arrive.upperBound.minutes, ready: model.ready?.minutes,
      due: model.due?.minutes, longest: model.longest, direct: model.direct.minutes, kinds: kinds)
  }

  /// What it weighs to leave so many units: the lightest.
  private static func leftWeights(_ kind: Party.Class, _ context: Context) -> [Int] {
    let weights = kind.units.map { unit in unit.reduce(0) { $0 + context.order.weight(of: $1) } }.sorted()
    return weights.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) }
  }

  /// The kinds of a task, those who wish to ride together one after the other.
  private static func sequence(_ task: Int, _ pairs: [[Pair]]) -> [Int] {
    var sequence: [Int] = []
    var isIn = pairs.map { _ in false }
    for first in pairs.indices where !isIn[first] {
      isIn[first] = true
      var next = sequence.count
      sequence.append(first)
      while next < sequence.count {
        for pair in pairs[sequence[next]] where pair.together && pair.other.task == task && !isIn[pair.other.kind] {
          isIn[pair.other.kind] = true
          sequence.append(pair.other.kind)
        }
        next += 1
      }
    }
    return sequence
  }

  private static func twins(_ shifts: [Shift], _ tasks: [RideTask]) -> [Int] {
    let kinds = tasks.flatMap(\.kinds)
    return shifts.indices.map { shift in
      let mine = shifts[shift]
      guard shifts.count(where: { $0.vehicle == mine.vehicle }) == 1 else { return shift }
      return shifts.indices.prefix(shift).first { other in
        var like = shifts[other]
        like.vehicle = mine.vehicle
        return like == mine && shifts.count(where: { $0.vehicle == shifts[other].vehicle }) == 1
          && kinds.allSatisfy { kind in
            kind.suits[shift] == kind.suits[other] && (kind.misses.isEmpty || kind.misses[shift] == kind.misses[other])
          }
      } ?? shift
    }
  }

  private static func addRivals(to tasks: inout [RideTask], _ parties: [Party]) {
    var byPerson: [Person.ID: [Int]] = [:]
    for (index, party) in parties.enumerated() {
      for person in party.classes.flatMap({ $0.units.flatMap { $0 } }) { byPerson[person, default: []].append(index) }
    }
    for mine in byPerson.values where mine.count > 1 {
      for index in mine { tasks[index].rivals.formUnion(mine) }
    }
  }

  private static func convoy(
    _ index: Int, _ problem: DayProblem, _ grid: RoadGrid, _ number: (Place.ID) -> Int, _ context: Context
  ) -> ConvoyTask {
    let convoy = problem.convoys[index]
    let (low, high) = (convoy.leave.lowerBound.minutes, convoy.leave.upperBound.minutes)
    let others = stride(from: low, through: high, by: max(5, (high - low) / 12)).map { $0 }
    let preferred = convoy.preferred.minutes
    return ConvoyTask(
      from: number(convoy.from), to: number(convoy.to),
      times: [preferred] + others.filter { $0 != preferred }.sorted { abs($0 - preferred) < abs($1 - preferred) },
      due: convoy.due.minutes,
      options: problem.cars[index].map { ($0.cars.map(\.vehicle), $0.missed + convoy.aside) },
      weight: convoy.members.reduce(0) { $0 + context.order.weight(of: $1.person) },
      members: convoy.members.map {
        ($0.ready?.minutes, $0.due?.minutes, $0.direct.minutes, context.order.courtesy(of: $0.person))
      })
  }

  private static func pairs(_ problem: DayProblem) -> [[[Pair]]] {
    var pairs = problem.parties.map { $0.classes.map { _ in [Pair]() } }
    for pair in problem.rules.pairs where pair.weight != nil || !pair.together {
      for one in problem.units(of: pair.first, for: pair.at) {
        for other in problem.units(of: pair.second) where one != other && (!pair.together || one.party == other.party) {
          pairs[one.party][one.kind].append(
            Pair(other: (other.party, other.kind), together: pair.together, weight: pair.weight, isFirst: true))
          pairs[other.party][other.kind].append(
            Pair(other: (one.party, one.kind), together: pair.together, weight: pair.weight, isFirst: false))
        }
      }
    }
    return pairs
  }
}
