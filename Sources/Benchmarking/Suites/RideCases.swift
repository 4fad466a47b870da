internal import Optimization
internal import Planning
internal import Wording

extension BenchCase {
  /// A dial-a-ride instance in the public format. 拼车
  public static func rides(
    _ instance: RideInstance, named name: String, text: String, known: BestKnown = BestKnown(), seconds: Double
  ) -> BenchCase {
    let size = BenchRecord.Size("requests", instance.requests)
    return BenchCase(suite: "darp", instance: name, size: size, task: task(instance, text, seconds)) {
      () throws(BenchFailure) in
      let problem = instance.problem
      return { effort throws(BenchFailure) in
        var limits = DialARideLimits(seconds: effort.seconds ?? seconds, jobs: effort.jobs, seed: effort.seed)
        limits.rounds = effort.rounds ?? limits.rounds
        let result = solveDialARide(problem, limits: limits, cancellation: effort.cancellation) { stage in
          effort.progress(stage.value, stage.bound)
        }
        guard let result else { throw .broken(name) }
        return try finding(result, instance, name, optimum: known[name])
      }
    }
  }

  /// The file is the instance; rounds are lists of its nodes, whose times are ours to find and to check.
  private static func task(_ instance: RideInstance, _ text: String, _ seconds: Double) -> PeerTask {
    PeerTask(file: text, ending: ".txt", seconds: seconds) { rounds, bounds in
      let problem = instance.problem
      let routes = rounds.map { DialARideSolution.Route(kind: 0, stops: $0.map { $0 - 1 }) }
      let stops = 0..<2 * instance.requests
      let isKnown = routes.allSatisfy { $0.stops.allSatisfy(stops.contains) }
      let times = isKnown ? routes.compactMap { problem.timetable(of: $0) } : []
      let value = instance.cost(of: DialARideSolution(routes: routes, unserved: []), times: times)
      return [BenchRecord.Goal("distance", value: value, bound: bounds.first ?? nil)]
    }
  }

  /// What a search found, counted anew by the file's own numbers.
  private static func finding(
    _ result: DialARideResult, _ instance: RideInstance, _ name: String, optimum: Double?
  ) throws(BenchFailure) -> Finding {
    var value: Double?
    if result.servesAll {
      let problem = instance.problem
      let times = result.solution.routes.compactMap { problem.timetable(of: $0) }
      value = instance.cost(of: result.solution, times: times)
      guard let value, abs(value - result.value) < 1e-6 * max(1, value) else { throw .broken(name) }
    }
    let bound = min(result.bound, value ?? .infinity)
    // The proof allows for more rounding than a comparison does.
    let proven = result.isProven ? value : bound.isFinite ? bound : nil
    let goal = BenchRecord.Goal("distance", value: value, bound: proven, optimum: optimum)
    let stop = result.isInfeasible ? BenchRecord.infeasible : result.isProven ? "proven" : "limit"
    return Finding(goals: [goal], stop: stop)
  }
}
