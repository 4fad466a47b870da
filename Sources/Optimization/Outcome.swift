/// How far a search may go: by counted work, which doesn't depend on the machine, and by the clock on top. 求解限度
public struct Limits: Sendable, Hashable {
  /// Branch-and-bound nodes of one goal; nil for no limit.
  public var nodes: Int?
  /// Steps of the simplex method for one goal, about: the last node is finished; nil for no limit.
  public var iterations: Int?
  /// Seconds for all goals together, about; nil for no limit.
  public var seconds: Double?
  /// Stop when the gap is no larger; 0 proves.
  public var gap: Double

  /// No limits.
  public init(nodes: Int? = nil, iterations: Int? = nil, seconds: Double? = nil, gap: Double = 0) {
    self.nodes = nodes
    self.iterations = iterations
    self.seconds = seconds
    self.gap = gap
  }
}

/// Why a search ended. 停止原因
public enum Stop: Sendable, Hashable {
  /// Everything was proven.
  case proven
  /// The limit of nodes or iterations.
  case nodes
  /// The time limit.
  case time
  /// The gap that was asked for.
  case gap
  /// It was cancelled.
  case cancelled
}

/// What a search holds in the end; why it ended is said beside it. 求解结果
public enum Outcome: Sendable {
  /// The best values that were found, each goal with its bound.
  case solved(Assignment, [GoalResult], stop: Stop)
  /// Nothing better was found than what the caller holds: `Goal.attained`.
  case unbeaten([GoalResult], stop: Stop)
  /// No values keep all rows.
  case infeasible
  /// The search ended before anything was found.
  case nothingFound(Stop)
  /// The model can't be solved as it is, or the solver gave up: a fault of the program.
  case failed(String)
}

/// Whole values of a model's variables that keep every row. 取值
public struct Assignment: Sendable, Hashable {
  let values: [Int]

  /// The value of a variable.
  public subscript(variable: Variable) -> Int { values[variable.index] }
}

/// How far a goal was taken. 目标结果
public struct GoalResult: Sendable, Hashable {
  /// Which.
  public var name: String
  /// What was reached.
  public var value: Int
  /// No assignment that keeps the goals before can be below it.
  public var bound: Int
  /// Branch-and-bound nodes.
  public var nodes: Int
  /// Seconds on the clock.
  public var seconds: Double

  /// A result that didn't take a search.
  public init(name: String, value: Int, bound: Int, nodes: Int = 0, seconds: Double = 0) {
    (self.name, self.value, self.bound, self.nodes, self.seconds) = (name, value, bound, nodes, seconds)
  }

  /// Whether the value is proven to be the least.
  public var proven: Bool { value == bound }
}

/// Where a search stands. 进度
public struct Progress: Sendable, Hashable {
  /// The goal that is being minimised.
  public var goal: String
  /// The least value found so far.
  public var best: Int?
  /// The least value that may still be possible.
  public var bound: Int?
  /// Nodes so far.
  public var nodes: Int
}
