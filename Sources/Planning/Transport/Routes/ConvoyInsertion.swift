/// Finds a time and a set of cars at which a convoy can be made. 车队插入
struct ConvoyInsertion {
  let problem: RouteProblem
  /// At most so many sets of cars are tried.
  private let most = 24

  /// Makes a convoy where that is possible: with the fewest preferences missed, then as the goals say.
  func place(_ index: Int, in state: inout RouteState) {
    let convoy = problem.convoys[index]
    var best: (score: RouteScore, state: RouteState)?
    for option in convoy.options.indices.prefix(most) {
      for time in convoy.times {
        guard let made = making(index, option, at: time, state) else { continue }
        let score = problem.score(made)
        if best.map({ score < $0.score }) ?? true { best = (score, made) }
      }
    }
    if let best { state = best.state }
  }

  /// The state with a convoy made by some cars at a moment, where they can make it.
  func making(_ index: Int, _ option: Int, at leave: Int, _ state: RouteState) -> RouteState? {
    let convoy = problem.convoys[index]
    let arrive = leave + problem.grid.drive(convoy.from, convoy.to, at: leave)
    guard arrive <= convoy.due else { return nil }
    let errand = RouteState.Errand(
      work: .convoy(index), from: convoy.from, to: convoy.to, start: leave - problem.board, end: arrive + problem.board,
      length: problem.grid.length(convoy.from, convoy.to))
    var state = state
    for vehicle in convoy.options[option].vehicles {
      guard insert(errand, vehicle, &state) else { return nil }
    }
    var pilots: [Int] = []
    for shift in problem.shifts where shift.isPilot && !pilots.contains(shift.vehicle) {
      if insert(errand, shift.vehicle, &state) { pilots.append(shift.vehicle) }
    }
    state.convoys[index] = RouteState.Led(option: option, leave: leave, pilots: pilots)
    return state
  }

  /// Puts an errand with a fixed time among those of a vehicle, if it can make it.
  func insert(_ errand: RouteState.Errand, _ vehicle: Int, _ state: inout RouteState) -> Bool {
    let grid = problem.grid
    for (shift, hours) in problem.shifts.enumerated() where hours.vehicle == vehicle {
      let route = state.routes[shift]
      let position = route.firstIndex { $0.start >= errand.start } ?? route.count
      let before = position > 0 ? route[position - 1] : nil
      let free = before?.end ?? hours.hours.lowerBound
      guard free + grid.drive(before?.to ?? hours.depot, errand.from, at: free) <= errand.start else { continue }
      let next = position < route.count ? route[position] : nil
      let home = errand.end + grid.drive(errand.to, next?.from ?? hours.depot, at: errand.end)
      guard home <= next?.start ?? hours.hours.upperBound else { continue }
      var longer = route
      longer.insert(errand, at: position)
      guard problem.keepsDuty(longer, shift) else { continue }
      state.set(shift, longer, problem)
      return true
    }
    return false
  }
}
