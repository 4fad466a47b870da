public import Optimization
public import Planning

/// Runs the dial-a-ride core over public instances. 拼车评测
public struct RideBench: Sendable {
  /// How far each instance is searched.
  public var limits: DialARideLimits
  /// What is known of the set.
  public var known: BestKnown

  /// A run.
  public init(limits: DialARideLimits, known: BestKnown = BestKnown()) {
    self.limits = limits
    self.known = known
  }

  /// Why a row can't be shown: the planner's own plan breaks a rule of the instance, a fault of the program.
  public struct Broken: Error, Sendable, Hashable {
    /// Which instance.
    public var instance: String
  }

  /// Solves an instance, and checks the plan by the file's own numbers before it says anything.
  public func row(
    of instance: RideInstance, named name: String, cancellation: Cancellation = Cancellation(),
    progress: @escaping @Sendable (DialARideProgress) -> Void = { _ in }
  ) throws(Broken) -> BenchTable.Row {
    let begin = ContinuousClock.now
    let problem = instance.problem
    guard let result = solveDialARide(problem, limits: limits, cancellation: cancellation, progress: progress) else {
      throw Broken(instance: name)
    }
    let (seconds, attoseconds) = (ContinuousClock.now - begin).components
    var value: Double?
    if result.servesAll {
      let times = result.solution.routes.compactMap { problem.timetable(of: $0) }
      value = instance.cost(of: result.solution, times: times)
      guard let value, abs(value - result.value) < 1e-6 * max(1, value) else { throw Broken(instance: name) }
    }
    return BenchTable.Row(
      instance: name, value: value, bound: min(result.bound, value ?? .infinity),
      proven: result.isProven || result.isInfeasible,
      seconds: Double(seconds) + Double(attoseconds) * 1e-18, optimum: known[name])
  }
}
