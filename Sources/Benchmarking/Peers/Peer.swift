/// Another solver that instances are given to, beside ours. 同类求解器
public enum Peer: String, Sendable, CaseIterable {
  /// OR-Tools' routing library: local search.
  case orTools = "or-tools"
  /// VROOM: local search; it can't limit how long a guest rides.
  case vroom
  /// OR-Tools' CP-SAT.
  case cpsat = "cp-sat"
  /// HiGHS, on a mixed-integer model.
  case highs
  /// GLPK, on the same model, by itself.
  case glpk

  /// The suites whose instances it can be given.
  public var suites: [BenchSuite] {
    switch self {
    case .orTools, .vroom: [.darp]
    case .cpsat, .highs, .glpk: [.banquet, .lodging, .seating]
    }
  }
}

/// What a peer is asked, and how its answer is counted: by our own rules, never by what it says of itself. 对比任务
struct PeerTask: Sendable {
  /// The instance as a file.
  var file: String
  /// The ending of such files.
  var ending: String
  /// Seconds where the run has no limit of its own.
  var seconds = 10.0
  /// What our own curve of the same is called.
  var series = ""
  /// The goals of a plan with the bounds that the peer proved; values are nil where the plan breaks a rule.
  var count: @Sendable (_ plan: [[Int]], _ bounds: [Double?]) -> [BenchRecord.Goal]
}

/// What a peer printed. 回答
struct PeerAnswer: Sendable {
  var version = ""
  /// Rounds, or one list of places; nil where nothing was found.
  var plan: [[Int]]?
  var bounds: [Double?] = []
  var stop = ""
  var seconds = 0.0
  var cpu: Double?
  var memory: Int?
  var curve: [BenchRecord.Point] = []
}
