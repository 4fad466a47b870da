internal import Visit

extension DayProblem {
  /// This day with a state of the search as its only runs, and the decision to make them all. 落实路线
  func deciding(_ state: RouteState, of routes: RouteProblem) -> (problem: DayProblem, decision: DayDecision) {
    var decision = DayDecision()
    var patterns: [TripPattern] = []
    var runs: [Run] = []
    for (shift, route) in state.routes.enumerated() {
      for errand in route {
        guard case .ride(let ride) = errand.work else { continue }
        let loads = ride.members.flatMap { member in
          member.counts.indices.filter { member.counts[$0] > 0 }.map {
            DayDecision.Load(party: member.task, kind: $0, count: member.counts[$0])
          }
        }
        decision.makes.append(.init(run: runs.count, shift: shift, loads: loads))
        runs.append(run(errand, ride, .trip(pattern: patterns.count), routes))
        patterns.append(pattern(ride, routes))
      }
    }
    for (index, led) in state.convoys.enumerated() {
      guard let led else {
        decision.dissolved.append(index)
        continue
      }
      decision.convoys.append(.init(convoy: index, option: led.option, run: runs.count, pilots: led.pilots))
      runs.append(run(of: index, leaving: led.leave, routes))
    }
    for (party, kinds) in state.left.enumerated() {
      for (kind, count) in kinds.enumerated() where count > 0 {
        decision.left.append(.init(party: party, kind: kind, count: count))
      }
    }
    return (with(patterns: patterns, runs: runs), decision)
  }

  private func pattern(_ ride: Ride, _ routes: RouteProblem) -> TripPattern {
    TripPattern(
      stops: ride.places.enumerated().map { position, place in
        TripPattern.Stop(
          place: routes.grid.places[place], on: ride.members.filter { $0.on == position }.map(\.task).sorted(),
          off: ride.members.filter { $0.off == position }.map(\.task).sorted())
      })
  }

  private func run(_ errand: RouteState.Errand, _ ride: Ride, _ work: Run.Work, _ routes: RouteProblem) -> Run {
    Run(
      work: work,
      schedule: TripSchedule(
        arrive: ride.arrive.map { Moment(minutes: $0) }, leave: ride.leave.map { Moment(minutes: $0) },
        hectometres: errand.length),
      from: routes.grid.places[errand.from], to: routes.grid.places[errand.to], start: Moment(minutes: errand.start),
      end: Moment(minutes: errand.end))
  }

  private func run(of convoy: Int, leaving leave: Int, _ routes: RouteProblem) -> Run {
    let task = routes.convoys[convoy]
    let arrive = leave + routes.grid.drive(task.from, task.to, at: leave)
    return Run(
      work: .convoy(convoy),
      schedule: TripSchedule(
        arrive: [Moment(minutes: leave - routes.board), Moment(minutes: arrive)], leave: [Moment(minutes: leave)],
        hectometres: routes.grid.length(task.from, task.to)),
      from: routes.grid.places[task.from], to: routes.grid.places[task.to],
      start: Moment(minutes: leave - routes.board), end: Moment(minutes: arrive + routes.board))
  }
}
