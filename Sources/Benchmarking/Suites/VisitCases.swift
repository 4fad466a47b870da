internal import Audit
internal import Generating
internal import Optimization
internal import Planning
internal import Publishing
internal import ScenarioFile
internal import Visit
internal import Wording

extension BenchCase {
  /// A scenario from reading to papers: stages `read`, the planners, `audit` and `papers`. 整体接待
  public static func visit(at path: String) -> BenchCase {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let name = file.hasSuffix(".yaml") ? String(file.dropLast(5)) : file
    return BenchCase(suite: "visits", instance: name, isSeeded: false) { () throws(BenchFailure) in
      { effort throws(BenchFailure) in
        let reading = Trace.span("read", .stage) { readScenario(at: path) }
        return try plan(reading, named: name, effort)
      }
    }
  }

  /// A conference that nobody holds, of a size. 论坛
  public static func forum(guests: Int, seconds: Double?) -> BenchCase {
    let name = "forum-\(guests)"
    let size = BenchRecord.Size("guests", guests)
    return BenchCase(suite: "forum", instance: name, size: size) { () throws(BenchFailure) in
      { effort throws(BenchFailure) in
        var effort = effort
        effort.seconds = effort.seconds ?? seconds
        let seed = UInt64(clamping: effort.seed)
        let bytes = Array(Forum(guests: guests, seed: seed, language: .zh).scenario.utf8)
        let reading = Trace.span("read", .stage) {
          readScenario(bytes, named: name + ".yaml") { _ in .failure(.missing) }
        }
        return try plan(reading, named: name, effort)
      }
    }
  }

  /// Plans a scenario that was read, and holds the plan against the audit before it says anything.
  private static func plan(
    _ reading: ScenarioReading, named name: String, _ effort: Effort
  ) throws(BenchFailure) -> Finding {
    guard let visit = reading.visit else { throw BenchFailure(name, .benchUnreadable(name)) }
    return try plan(visit, named: name, effort)
  }

  /// Plans a visit, and holds the plan against the audit before it says anything.
  static func plan(_ visit: Visit, named name: String, _ effort: Effort) throws(BenchFailure) -> Finding {
    var visit = visit
    visit.limits.seconds = effort.seconds ?? visit.limits.seconds
    visit.limits.jobs = effort.jobs ?? visit.limits.jobs
    let language = visit.language ?? .zh
    let trace = Trace.current
    let planner = Planner(visit: visit, language: language, cancellation: effort.cancellation) { stage in
      guard let goal = stage.goal else { return }
      let scale = scale(of: goal)
      let series = [stage.planner, stage.part, goal.rawValue].compactMap { $0 }.joined(separator: " ")
      trace?.sample(
        series, value: stage.best.map { Double($0) / scale },
        bound: stage.bound.map { Double($0) / scale })
    }
    let plan = planner.plan()
    let report = Trace.span("audit", .stage) { Audit.report(on: plan, for: visit, language: language) }
    guard report.faults.isEmpty else { throw .broken(name) }
    _ = Trace.span("papers", .stage) { Papers(visit: visit, plan: plan, language: language).files() }
    let goals = plan.goals.map { goal in
      let scale = scale(of: goal.name)
      return BenchRecord.Goal(
        goal.name.rawValue, value: Double(goal.value) / scale, bound: Double(goal.bound) / scale)
    }
    let isProven = goals.allSatisfy(\.isProven)
    return Finding(goals: goals, stop: isProven ? "proven" : plan.made.cutShort ? "limit" : "open")
  }

  /// Cost is kept in thousandths of the currency.
  private static func scale(of goal: GoalName) -> Double { goal == .cost ? 1000 : 1 }
}
