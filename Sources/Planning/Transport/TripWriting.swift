internal import Precedence
internal import Visit

/// Writes what the model decided as trips. 车次成文
struct TripWriting {
  private let problem: DayProblem
  private let decision: DayDecision
  private let context: Context

  init(_ problem: DayProblem, _ decision: DayDecision, _ context: Context) {
    self.problem = problem
    self.decision = decision
    self.context = context
  }

  /// A trip before its empty run and its seats are known.
  private struct Draft {
    var vehicle: Int
    var stops: [Plan.Stop]
    var hectometres: Int
    var convoy: (name: String, position: Int)?
    /// Who sits first whatever the order.
    var first: [Person.ID] = []
    /// Seats to which rules fix some.
    var pins: [CarRules.Pin] = []
  }

  /// The day's trips, in order of time, and the weight of wishes for seats that aren't kept; ids are given by the plan.
  func trips() -> (trips: [Plan.Trip], missed: Int) {
    var drafts = convoyDrafts() + ordinaryDrafts()
    drafts.sort { key($0) < key($1) }
    // A vehicle begins each of its shifts at its depot.
    var at: [Int: Place.ID] = [:]
    var missed = 0
    let trips = drafts.map { draft in
      let shift = shift(of: draft)
      let vehicle = context.visit.vehicles[draft.vehicle]
      let first = draft.stops[0]
      let empty =
        context.roads.journey(from: at[shift] ?? vehicle.depot, to: first.place, at: first.arrive)?
        .hectometres ?? 0
      at[shift] = draft.stops[draft.stops.count - 1].place
      let seating = CarSeating(vehicle, draft.stops, first: draft.first, pins: draft.pins, context)
      let riders = seating.riders()
      missed += seating.missed(by: riders)
      return Plan.Trip(
        id: "", vehicle: vehicle.id, convoy: draft.convoy?.name, position: draft.convoy?.position,
        hectometres: draft.hectometres + empty, stops: draft.stops, riders: riders)
    }
    return (trips, missed)
  }

  /// The shift in which a vehicle makes a trip.
  private func shift(of draft: Draft) -> Int {
    let (first, last) = (draft.stops[0].arrive, draft.stops[draft.stops.count - 1].arrive)
    return problem.shifts.firstIndex {
      $0.vehicle == draft.vehicle && $0.hours.contains(first) && $0.hours.contains(last)
    } ?? -1 - draft.vehicle
  }

  private func key(_ draft: Draft) -> (Moment, Int, Int) {
    (draft.stops[0].leave ?? draft.stops[0].arrive, draft.convoy?.position ?? 0, draft.vehicle)
  }

  // MARK: Convoys

  private func convoyDrafts() -> [Draft] {
    decision.convoys.flatMap { choice -> [Draft] in
      let convoy = problem.convoys[choice.convoy]
      let option = problem.cars[choice.convoy][choice.option]
      let schedule = problem.runs[choice.run].schedule
      let name = "\(problem.day)-\(choice.convoy)"
      var drafts = option.cars.enumerated().map { index, car in
        draft(convoy, car.vehicle, car.people, schedule, name: name, position: index + 1)
      }
      for vehicle in choice.pilots {
        drafts.append(draft(convoy, vehicle, [], schedule, name: name, position: 0))
      }
      return drafts
    }
  }

  private func draft(
    _ convoy: Convoy, _ vehicle: Int, _ people: [Person.ID], _ schedule: TripSchedule, name: String, position: Int
  ) -> Draft {
    let sorted = context.order.sorted(people)
    var draft = Draft(
      vehicle: vehicle,
      stops: [
        Plan.Stop(place: convoy.from, arrive: schedule.arrive[0], leave: schedule.leave[0], on: sorted, off: []),
        Plan.Stop(place: convoy.to, arrive: schedule.arrive[1], leave: nil, on: [], off: sorted),
      ],
      hectometres: schedule.hectometres, convoy: (name, position),
      pins: problem.rules.seats(
        in: context.visit.vehicles[vehicle].id, for: convoy.members.filter { people.contains($0.person) }))
    if position == 1 {
      draft.first = [Side.guest, .host].compactMap { side in
        sorted.first { context.register.side(of: $0) == side && context.order.position(of: $0) != nil }
      }
    }
    return draft
  }

  // MARK: Other trips

  private func ordinaryDrafts() -> [Draft] {
    var waiting = problem.parties.map { $0.classes.map(\.units) }
    for gone in decision.left {
      let units = problem.leaving(gone.count, gone.party, gone.kind, context)
      waiting[gone.party][gone.kind].removeAll { units.contains($0) }
    }
    // Of one party the senior take the better vehicles, then the runs that suit them best.
    var aboard = decision.makes.map { _ in [Int: [Person.ID]]() }
    var makes = problem.parties.map { _ in [Int]() }
    for (index, make) in decision.makes.enumerated() {
      for party in Set(make.loads.map(\.party)) { makes[party].append(index) }
    }
    for (party, own) in makes.enumerated() {
      let ranks = own.map { rank($0, for: party) }
      for index in own.indices.sorted(by: { ranks[$0] < ranks[$1] }).map({ own[$0] }) {
        for load in decision.makes[index].loads where load.party == party {
          let count = min(load.count, waiting[party][load.kind].count)
          aboard[index][party, default: []] += waiting[party][load.kind].prefix(count).flatMap { $0 }
          waiting[party][load.kind].removeFirst(count)
        }
      }
    }
    return decision.makes.indices.compactMap { index in
      guard case .trip(let pattern) = problem.runs[decision.makes[index].run].work else { return nil }
      return draft(decision.makes[index], problem.patterns[pattern], aboard[index])
    }
  }

  /// How good it is for a party's people to ride on a run: the vehicle's class, their discomfort, the time.
  private func rank(_ index: Int, for party: Int) -> (Int, Minutes, Moment, Int) {
    let make = decision.makes[index]
    let (run, vehicle) = (problem.runs[make.run], problem.shifts[make.shift].vehicle)
    var discomfort = 0
    if case .trip(let pattern) = run.work {
      let timing = TripTiming(parties: problem.parties, roads: context.roads, board: context.visit.travel.board)
      discomfort = timing.discomfort(of: party, problem.patterns[pattern], run.schedule)
    }
    return (context.visit.vehicles[vehicle].rating ?? .max, discomfort, run.start, vehicle)
  }

  /// The stops at which somebody gets on or off.
  private func draft(_ make: DayDecision.Make, _ pattern: TripPattern, _ aboard: [Int: [Person.ID]]) -> Draft? {
    let schedule = problem.runs[make.run].schedule
    var stops: [Plan.Stop] = []
    for (index, stop) in pattern.stops.enumerated() {
      let on = context.order.sorted(stop.on.flatMap { aboard[$0] ?? [] })
      let off = context.order.sorted(stop.off.flatMap { aboard[$0] ?? [] })
      guard !on.isEmpty || !off.isEmpty else { continue }
      let leave = index < schedule.leave.count ? schedule.leave[index] : nil
      stops.append(Plan.Stop(place: stop.place, arrive: schedule.arrive[index], leave: leave, on: on, off: off))
    }
    guard stops.count > 1 else { return nil }
    stops[stops.count - 1].leave = nil
    var length = 0
    for (before, after) in zip(stops, stops.dropFirst()) {
      length +=
        context.roads.journey(from: before.place, to: after.place, at: before.leave ?? before.arrive)?.hectometres ?? 0
    }
    let vehicle = problem.shifts[make.shift].vehicle
    let journeys = aboard.sorted { $0.key < $1.key }.flatMap { party, people in
      people.map { person in
        var journey = problem.parties[party].model
        journey.person = person
        return journey
      }
    }
    return Draft(
      vehicle: vehicle, stops: stops, hectometres: length,
      pins: problem.rules.seats(in: context.visit.vehicles[vehicle].id, for: journeys))
  }
}
