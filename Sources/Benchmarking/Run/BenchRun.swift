/// A run of benchmarks: where, when and how it was made, and its records. 评测
public struct BenchRun: Sendable, Hashable {
  /// When it began, as `2026-11-21T10:02:32Z`.
  public var started = ""
  /// What the user calls it.
  public var label = ""
  /// On which machine.
  public var machine = Machine()
  /// The machine's load when it began and when it ended: how many threads wanted a core.
  public var load = Load()
  /// Of what: `jiedai`, `swift`, `build`, `glpk`, and the peers.
  public var versions: [Version] = []
  /// How it was made.
  public var settings = BenchSettings()
  /// What came of it, in the order in which it was measured.
  public var records: [BenchRecord] = []

  /// A run without records.
  public init() {}

  /// A machine as its figures need it. 机器
  public struct Machine: Sendable, Hashable {
    /// The processor's name.
    public var processor = ""
    /// How many cores the program may use.
    public var cores = 0
    /// Bytes of memory.
    public var memory = 0
    /// The system and its version.
    public var system = ""

    /// A machine of which nothing is known.
    public init() {}
  }

  /// The machine's load average over a minute. 负载
  public struct Load: Sendable, Hashable {
    /// When the run began.
    public var begin = 0.0
    /// When it ended.
    public var end = 0.0

    /// No load.
    public init() {}
  }

  /// The version of something. 版本
  public struct Version: Sendable, Hashable {
    /// Of what.
    public var name: String
    /// Which.
    public var version: String

    /// A version.
    public init(_ name: String, _ version: String) { (self.name, self.version) = (name, version) }
  }

  /// Instances for which our own plan breaks rules: a fault of the program.
  public var broken: [String] {
    let found = records.filter { $0.solver == BenchRecord.ours && $0.stop == BenchRecord.lawless }.map(\.instance)
    return found.reduce(into: []) { names, name in if !names.contains(name) { names.append(name) } }
  }

  /// Whether so much else ran on the machine that seconds say little: a core was wanted by more than the run.
  public var isLoaded: Bool { load.begin > 0.7 * Double(max(1, machine.cores)) }
}

/// What a run does. 评测设置
public struct BenchSettings: Sendable, Hashable {
  /// The suites, in the order in which they run.
  public var suites: [String] = []
  /// The seeds; each instance that chance bears on is solved once for each.
  public var seeds = [1]
  /// How often each is measured.
  public var repeats = 1
  /// How often each is run before it is measured.
  public var warmUps = 0
  /// Seconds for one solve, a cap; nil for what the suite thinks right.
  public var seconds: Double?
  /// Rounds of a dial-a-ride search; nil for what the planner thinks right.
  public var rounds: Int?
  /// On how many cores; nil for all.
  public var jobs: Int?
  /// Sizes of generated instances; empty for what the suite thinks right.
  public var sizes: [Int] = []
  /// Only these instances, by name; empty for all.
  public var only: [String] = []
  /// Peers that solve the same instances.
  public var peers: [String] = []

  /// The defaults.
  public init() {}
}
