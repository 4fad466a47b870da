public import Optimization
internal import Planning

/// Seats public banquets by the core that seats those of visits. 分桌评测
public struct BanquetBench: Sendable {
  private let effort: BanquetEffort
  private let known: BestKnown

  /// A run: seconds for each instance, threads, the seed.
  public init(seconds: Double, jobs: Int? = nil, seed: Int = 1, known: BestKnown = BestKnown()) {
    effort = BanquetEffort(seconds: seconds, jobs: jobs ?? 2, seed: UInt64(bitPattern: Int64(seed)))
    self.known = known
  }

  /// Why a row can't be shown: the planner's own seating isn't worth what it says, a fault of the program.
  public struct Broken: Error, Sendable, Hashable {
    /// Which instance.
    public var instance: String
  }

  /// Seats an instance, and counts the seating anew before it says anything.
  public func row(
    of instance: BanquetInstance, named name: String, cancellation: Cancellation = Cancellation()
  ) throws(Broken) -> BenchTable.Row {
    let begin = ContinuousClock.now
    let seating = BanquetSolver(instance.problem, effort: effort, cancellation: cancellation).solve()
    let (seconds, attoseconds) = (ContinuousClock.now - begin).components
    guard instance.problem.value(of: seating.tables) == seating.value, seating.value <= seating.bound else {
      throw Broken(instance: name)
    }
    return BenchTable.Row(
      instance: name, value: Double(seating.value), bound: Double(seating.bound), proven: seating.proven,
      seconds: Double(seconds) + Double(attoseconds) * 1e-18, optimum: known[name])
  }
}
