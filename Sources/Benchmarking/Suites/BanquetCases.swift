internal import Optimization
internal import Planning
internal import Wording

extension BenchCase {
  /// A banquet of wishes by pair. With seconds the search uses them all unless it proves its answer; without, its work is
  /// counted and the answer the same everywhere. 分桌
  public static func banquet(
    _ instance: BanquetInstance, named name: String, text: String, known: BestKnown = BestKnown(), seconds: Double?
  ) -> BenchCase {
    let problem = instance.problem
    let size = BenchRecord.Size("guests", problem.guests)
    return BenchCase(suite: "banquet", instance: name, size: size, task: task(problem, text)) {
      () throws(BenchFailure) in
      { effort throws(BenchFailure) in
        let work = BanquetEffort(
          seconds: effort.seconds ?? seconds, jobs: effort.jobs ?? 2, seed: UInt64(bitPattern: Int64(effort.seed)))
        let seating = BanquetSolver(problem, effort: work, cancellation: effort.cancellation).solve()
        guard problem.value(of: seating.tables) == seating.value, seating.value <= seating.bound else {
          throw .broken(name)
        }
        let goal = BenchRecord.Goal(
          "wishes", value: Double(seating.value), bound: Double(seating.bound), isMaximised: true, optimum: known[name])
        return Finding(goals: [goal], stop: seating.proven ? "proven" : "limit")
      }
    }
  }

  /// The file is the instance; the plan is a table for each guest.
  private static func task(_ problem: BanquetProblem, _ text: String) -> PeerTask {
    PeerTask(file: text, ending: ".json", series: "wishes") { plan, bounds in
      let tables = plan.first ?? []
      let isKnown = tables.count == problem.guests && tables.allSatisfy(problem.tables.indices.contains)
      let value = isKnown ? problem.value(of: tables).map(Double.init) : nil
      return [BenchRecord.Goal("wishes", value: value, bound: bounds.first ?? nil, isMaximised: true)]
    }
  }
}
