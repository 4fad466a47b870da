internal import Precedence
internal import Visit

/// Departures of the shuttles with who rides on each. 班车时刻表
struct ShuttleTimetable {
  /// Somebody who is to ride.
  struct Rider: Sendable {
    /// Position of the movement.
    var movement: Int
    /// Position of the line.
    var line: Int
    /// Vehicles that may take them, by position in the fleet.
    var vehicles: Set<Int>
    /// The shuttle leaves within these.
    var leave: ClosedRange<Moment>
  }

  /// A run of a line.
  struct Departure: Sendable {
    var line: Int
    var run: ServiceBook.Run
    /// Positions of movements.
    var riders: [Int]
  }

  let context: Context
  let movements: [Movement]
  private let rules: CarRules
  /// So many of each line's vehicles are used.
  private let count: Int
  private let fleet: [Vehicle.ID: Int]
  private var book: ServiceBook
  private(set) var departures: [Departure] = []

  init(_ context: Context, _ movements: [Movement], rules: CarRules, count: Int) {
    self.context = context
    self.movements = movements
    self.rules = rules
    self.count = count
    book = ServiceBook(context)
    fleet = Dictionary(
      context.visit.vehicles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Those who go one way to one thing, or from one.
  private struct Group: Hashable {
    var time: Moment
    var line: Int
    var isDue: Bool
  }

  /// Makes departures for all, earlier things before later ones.
  mutating func run(_ riders: [Rider]) {
    let groups = Dictionary(grouping: riders) { rider in
      let movement = movements[rider.movement]
      return Group(
        time: movement.due ?? movement.ready ?? rider.leave.lowerBound, line: rider.line, isDue: movement.due != nil)
    }
    let sorted = groups.sorted { one, other in
      (one.key.time, one.key.line, one.key.isDue ? 0 : 1) < (other.key.time, other.key.line, other.key.isDue ? 0 : 1)
    }
    for (group, riders) in sorted { carry(ordered(riders, group), group) }
  }

  /// Who can ride by the fewest vehicles and departures first, then by courtesy and precedence.
  private func ordered(_ riders: [Rider], _ group: Group) -> [Rider] {
    let order = context.order
    return riders.sorted { one, other in
      let key = { (rider: Rider) -> (Int, Int, Int, Int, Int) in
        let person = movements[rider.movement].person
        let bound = group.isDue ? -rider.leave.lowerBound.minutes : rider.leave.upperBound.minutes
        return (
          rider.vehicles.count, bound, -order.courtesy(of: person), order.position(of: person) ?? Int.max,
          rider.movement
        )
      }
      return key(one) < key(other)
    }
  }

  private mutating func carry(_ riders: [Rider], _ group: Group) {
    var waiting = riders
    board(&waiting, group)
    guard var low = waiting.map(\.leave.lowerBound).min(), var high = waiting.map(\.leave.upperBound).max() else {
      return
    }
    let headway = max(1, context.visit.shuttles[group.line].headway)
    while !waiting.isEmpty, low <= high {
      let moment = group.isDue ? high : low
      if let departure = departure(at: moment, for: waiting, group) {
        let taken = Set(departure.riders)
        waiting.removeAll { taken.contains($0.movement) }
        book.add(departure.run)
        departures.append(departure)
        if group.isDue { high = moment - headway } else { low = moment + headway }
      } else {
        if group.isDue { high = moment - 1 } else { low = moment + 1 }
      }
    }
  }

  /// Fills departures of the line that there are already, the best for the group first.
  private mutating func board(_ waiting: inout [Rider], _ group: Group) {
    let order = departures.indices.filter { departures[$0].line == group.line }.sorted {
      let (a, b) = (departures[$0].run.leave, departures[$1].run.leave)
      return group.isDue ? a > b : a < b
    }
    for index in order where !waiting.isEmpty {
      let more = fill(departures[index].run, waiting, beside: departures[index].riders)
      departures[index].riders += more
      let taken = Set(more)
      waiting.removeAll { taken.contains($0.movement) }
    }
  }

  /// Who of some rides on a run: those whom it suits, as far as there are seats and room for luggage.
  private func fill(_ run: ServiceBook.Run, _ waiting: [Rider], beside aboard: [Int]) -> [Int] {
    let vehicle = context.visit.vehicles[run.vehicle]
    var seats = vehicle.seats - aboard.count
    var space = vehicle.luggage - aboard.reduce(0) { $0 + movements[$1].luggage }
    var riders: [Int] = []
    for rider in waiting where seats > 0 {
      let movement = movements[rider.movement]
      guard rider.vehicles.contains(run.vehicle), rider.leave.contains(run.leave),
        run.arrive <= movement.arrive.upperBound, movement.luggage <= space
      else { continue }
      riders.append(rider.movement)
      seats -= 1
      space -= movement.luggage
    }
    return riders
  }

  /// The departure at a moment that takes most of those who have the fewest vehicles to choose from, by vehicles that are out already before others; nil where headway,
  /// vehicles or riders rule it out.
  private func departure(at moment: Moment, for waiting: [Rider], _ group: Group) -> Departure? {
    let line = context.visit.shuttles[group.line]
    let isClear = departures.allSatisfy { $0.line != group.line || abs($0.run.leave - moment) >= line.headway }
    guard isClear, waiting.contains(where: { $0.leave.contains(moment) }) else { return nil }
    let choosy = Set(waiting.filter { $0.vehicles.count < line.vehicles.count }.map(\.movement))
    var best: (departure: Departure, key: [Int])?
    for vehicle in line.vehicles.prefix(count).compactMap({ fleet[$0] }) {
      guard let run = book.run(vehicle, from: line.from, to: line.to, leaving: moment), book.fits(run) else { continue }
      let riders = fill(run, waiting, beside: [])
      guard !riders.isEmpty else { continue }
      let isOut = book.runs[vehicle].contains { $0.leave.day == moment.day }
      let key = [
        -riders.count { choosy.contains($0) }, -riders.count, isOut ? 0 : 1,
        context.visit.vehicles[vehicle].kilometreCost, vehicle,
      ]
      if best.map({ key.lexicographicallyPrecedes($0.key) }) ?? true {
        best = (Departure(line: group.line, run: run, riders: riders), key)
      }
    }
    return best?.departure
  }

  /// The vehicles that are shuttles, by day.
  func vehicles() -> [Day: Set<Int>] {
    departures.reduce(into: [:]) { $0[$1.run.leave.day, default: []].insert($1.run.vehicle) }
  }

  // MARK: What comes of it

  /// What the timetable comes to: first who is left, then the goals of the visit in their order.
  func score(_ riders: [Rider]) -> [Int] {
    let carried = Set(departures.flatMap(\.riders))
    let left = riders.filter { !carried.contains($0.movement) }.reduce(0) {
      $0 + context.order.weight(of: movements[$1.movement].person)
    }
    let totals = book.totals()
    return [left]
      + context.visit.goals.map { goal in
        switch goal {
        case .vehicles: totals.days
        case .cost: totals.cost
        case .comfort: discomfort()
        case .served, .precedence, .preferences: 0
        }
      }
  }

  /// The days on which any shuttle runs.
  var days: Set<Day> { Set(departures.map(\.run.leave.day)) }

  /// What it comes to. A timetable is built, not proven: all that is known is that vehicles are out on its days.
  func goals() -> [GoalName: Contribution.Bounded] {
    guard !departures.isEmpty else { return [:] }
    let totals = book.totals()
    return [
      .vehicles: .init(value: totals.days, bound: days.count), .cost: .init(value: totals.cost, bound: 0),
      .comfort: .init(value: discomfort(), bound: 0),
    ]
  }

  private func discomfort() -> Int {
    departures.reduce(0) { sum, departure in
      sum + departure.riders.reduce(0) { $0 + discomfort(movements[$1], departure.run) }
    }
  }

  private func discomfort(_ movement: Movement, _ run: ServiceBook.Run) -> Int {
    let wait = movement.ready.map { run.leave - context.visit.travel.board - $0 } ?? 0
    let early = movement.due.map { $0 - run.arrive } ?? 0
    let detour = run.arrive - run.leave - movement.direct.minutes
    return (max(0, wait) + max(0, early) + max(0, detour)) * context.order.courtesy(of: movement.person)
  }

  /// The departures with who rides, as trips, and the weight of wishes for seats that aren't kept.
  func trips() -> (trips: [Plan.Trip], missed: Int) {
    let lengths = book.lengths()
    var missed = 0
    let trips = departures.map { departure in
      let run = departure.run
      let people = context.order.sorted(departure.riders.map { movements[$0].person })
      let stops = [
        Plan.Stop(
          place: run.from, arrive: run.leave - context.visit.travel.board, leave: run.leave, on: people, off: []),
        Plan.Stop(place: run.to, arrive: run.arrive, leave: nil, on: [], off: people),
      ]
      let vehicle = context.visit.vehicles[run.vehicle]
      let pins = rules.seats(in: vehicle.id, for: departure.riders.map { movements[$0] })
      let seating = CarSeating(vehicle, stops, first: [], pins: pins, context)
      let riders = seating.riders()
      missed += seating.missed(by: riders)
      return Plan.Trip(
        id: "", vehicle: vehicle.id, hectometres: lengths[run] ?? run.hectometres, stops: stops, riders: riders)
    }
    return (trips, missed)
  }
}
