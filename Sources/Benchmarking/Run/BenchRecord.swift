/// What one solver made of one instance once: what came out, how good it is known to be, and what it took. 评测记录
public struct BenchRecord: Sendable, Hashable {
  /// The suite: `visits`, `forum`, `darp`, `banquet`, `order`, `layouts` or `scaling`.
  public var suite: String
  /// The instance, by a name that is one within its suite.
  public var instance: String
  /// Who solved it: `jiedai`, or a peer.
  public var solver = BenchRecord.ours
  /// The seed.
  public var seed = 1
  /// Which repeat, from 0.
  public var turn = 0
  /// What grows from instance to instance, and how much of it there is: `guests`, 300.
  public var size: Size?
  /// The goals in their order, the first before the second.
  public var goals: [Goal] = []
  /// Why the search ended: `proven`, `limit`, `interrupted`, or what a peer says.
  public var stop = ""
  /// Seconds on the clock.
  public var seconds = 0.0
  /// Seconds of all cores together; nil where they aren't known.
  public var cpu: Double?
  /// `cpu` in units of the reference kernel timed beside it, which two machines can be compared by.
  public var units: Double?
  /// Bytes that the process held at its peak; nil where they aren't known.
  public var memory: Int?
  /// Seconds on the clock by stage; stages that run side by side add up to more than the whole.
  public var stages: [Stage] = []
  /// Counted work, which is the same on every machine.
  public var work = Work()
  /// How value and bound came together.
  public var curve: [Point] = []

  /// Our own name among solvers.
  public static let ours = "jiedai"

  /// A record of nothing yet.
  public init(suite: String, instance: String) {
    self.suite = suite
    self.instance = instance
  }

  /// How large an instance is. 规模
  public struct Size: Sendable, Hashable {
    /// What grows: `guests`, `requests`, `vehicles` …
    public var axis: String
    /// How much of it.
    public var count: Int

    /// A size.
    public init(_ axis: String, _ count: Int) { (self.axis, self.count) = (axis, count) }
  }

  /// A goal with what was reached. 目标
  public struct Goal: Sendable, Hashable {
    /// Which.
    public var name: String
    /// What was reached; nil when nothing was found.
    public var value: Double?
    /// What nothing can be better than; nil where that isn't known.
    public var bound: Double?
    /// Whether more is better.
    public var isMaximised = false
    /// The best value known from elsewhere.
    public var optimum: Double?

    /// A goal.
    public init(_ name: String, value: Double?, bound: Double?, isMaximised: Bool = false, optimum: Double? = nil) {
      (self.name, self.value, self.bound) = (name, value, bound)
      (self.isMaximised, self.optimum) = (isMaximised, optimum)
    }

    /// How far the value may be from the best, as a share of the value; nil where that isn't known.
    public var gap: Double? {
      guard let value, let bound else { return nil }
      let distance = isMaximised ? bound - value : value - bound
      return distance <= 1e-6 * max(1, abs(value)) ? 0 : distance / max(1e-9, abs(value))
    }

    /// Whether value and bound are one.
    public var isProven: Bool { gap == 0 }

    /// Whether this goal was reached better than that one: above nothing and by more than a rounding.
    public func isBetter(than other: Goal) -> Bool {
      guard let value else { return false }
      guard let theirs = other.value else { return true }
      let margin = 1e-6 * max(1, abs(theirs))
      return isMaximised ? value > theirs + margin : value < theirs - margin
    }
  }

  /// What one stage took. 阶段
  public struct Stage: Sendable, Hashable {
    /// Which.
    public var name: String
    /// Seconds on the clock.
    public var seconds: Double

    /// A stage.
    public init(_ name: String, _ seconds: Double) { (self.name, self.seconds) = (name, seconds) }
  }

  /// Counted work. 工作量
  public struct Work: Sendable, Hashable {
    /// Calls of GLPK.
    public var calls = 0
    /// Branch-and-bound nodes.
    public var nodes = 0
    /// Iterations of the simplex method.
    public var iterations = 0
    /// Columns and rows of the largest model.
    public var columns = 0, rows = 0

    /// No work.
    public init() {}
  }

  /// Where a search stood. 曲线点
  public struct Point: Sendable, Hashable {
    /// Of what: a goal, or a planner and a goal.
    public var series: String
    /// Seconds since the run began.
    public var at: Double
    /// The best so far.
    public var value: Double?
    /// The bound so far.
    public var bound: Double?

    /// A point.
    public init(_ series: String, at: Double, value: Double?, bound: Double?) {
      (self.series, self.at, self.value, self.bound) = (series, at, value, bound)
    }
  }

  /// What is compared with what: the same instance, solver and seed.
  public struct Key: Sendable, Hashable {
    /// See the record.
    public var suite: String, instance: String, solver: String, seed: Int
  }

  /// What is compared with what.
  public var key: Key { Key(suite: suite, instance: instance, solver: solver, seed: seed) }

  /// What a search says that proves that nothing keeps the rules.
  public static let infeasible = "infeasible"

  /// What is said of a peer whose plan breaks rules.
  public static let lawless = "breaks rules"

  /// Whether every goal is proven, or that nothing keeps the rules.
  public var isProven: Bool { stop == Self.infeasible || !goals.isEmpty && goals.allSatisfy(\.isProven) }

  /// Whether the goals were reached better than those of another record: the first that differs decides.
  public func isBetter(than other: BenchRecord) -> Bool {
    if goals.isEmpty || other.goals.isEmpty { return !goals.isEmpty }
    for (own, theirs) in zip(goals, other.goals) {
      if own.isBetter(than: theirs) { return true }
      if theirs.isBetter(than: own) { return false }
    }
    return false
  }
}
