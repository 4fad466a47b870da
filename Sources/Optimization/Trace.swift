internal import Glibc
internal import Synchronization

/// What a run does, on which thread and for how long, for those who want to know: spans of time, and samples of how far a
/// search has got. 运行轨迹
///
/// Whoever wants one runs what is to be looked at under it; where nobody does, `current` is nil and nothing is noted.
/// `concurrentMap` hands it on to its threads.
///
///     let trace = Trace()
///     Trace.$current.withValue(trace) { planner.plan() }
///     trace.spans.filter { $0.category == .stage }
public final class Trace: Sendable {
  /// The trace of what runs here; nil where nobody wants to know.
  @TaskLocal public static var current: Trace?

  /// What kind of thing a span is.
  public enum Category: String, Sendable, CaseIterable {
    /// One of the stages of the whole: reading, a planner, the audit, writing.
    case stage
    /// What a planner does by itself: a day of transport, the seats of an activity.
    case part
    /// A call of GLPK.
    case glpk
  }

  /// Counted work, which is the same on every machine. 工作量
  public struct Work: Sendable, Hashable {
    /// Branch-and-bound nodes.
    public var nodes = 0
    /// Iterations of the simplex method.
    public var iterations = 0
    /// Columns of the model.
    public var columns = 0
    /// Rows of the model.
    public var rows = 0

    /// Counted work.
    public init(nodes: Int = 0, iterations: Int = 0, columns: Int = 0, rows: Int = 0) {
      (self.nodes, self.iterations, self.columns, self.rows) = (nodes, iterations, columns, rows)
    }
  }

  /// Something that took time. 区间
  public struct Span: Sendable, Hashable {
    /// What.
    public var name: String
    /// What kind of thing.
    public var category: Category
    /// On which thread, numbered from 0 as they come up.
    public var thread: Int
    /// Seconds since the trace began.
    public var begin: Double
    /// How long, in seconds.
    public var seconds: Double
    /// Its counted work, where it has any.
    public var work: Work
  }

  /// How far a search had got. 采样
  public struct Sample: Sendable, Hashable {
    /// Of what.
    public var name: String
    /// Seconds since the trace began.
    public var at: Double
    /// The best so far.
    public var value: Double?
    /// The bound so far.
    public var bound: Double?
  }

  private struct State {
    var threads: [UInt: Int] = [:]
    var spans: [Span] = []
    var samples: [Sample] = []
  }

  /// What is kept at most of either: a long run shall not fill the memory.
  private static let most = 500_000

  private let begin = ContinuousClock.now
  private let state = Mutex(State())

  /// A trace that begins now.
  public init() {}

  /// Seconds since it began.
  public var now: Double {
    let (seconds, attoseconds) = (ContinuousClock.now - begin).components
    return Double(seconds) + Double(attoseconds) * 1e-18
  }

  /// What took time, by when it began.
  public var spans: [Span] {
    state.withLock { $0.spans }.sorted { ($0.begin, $1.seconds, $0.name) < ($1.begin, $0.seconds, $1.name) }
  }

  /// The samples, as they came.
  public var samples: [Sample] { state.withLock { $0.samples } }

  /// Notes what began at `begin` and has ended now, on this thread.
  public func add(_ name: String, _ category: Category, since begin: Double, work: Work = Work()) {
    let seconds = now - begin
    let thread = UInt(bitPattern: Int(truncatingIfNeeded: UInt64(pthread_self())))
    state.withLock { state in
      guard state.spans.count < Self.most else { return }
      let number = state.threads[thread] ?? state.threads.count
      state.threads[thread] = number
      state.spans.append(
        Span(name: name, category: category, thread: number, begin: begin, seconds: seconds, work: work))
    }
  }

  /// Notes how far a search has got.
  public func sample(_ name: String, value: Double?, bound: Double?) {
    let sample = Sample(name: name, at: now, value: value, bound: bound)
    state.withLock { if $0.samples.count < Self.most { $0.samples.append(sample) } }
  }

  /// Does something, and notes how long it took where somebody wants to know.
  public static func span<Result, Failure: Error>(
    _ name: @autoclosure () -> String, _ category: Category, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard let trace = current else { return try body() }
    let begin = trace.now
    defer { trace.add(name(), category, since: begin) }
    return try body()
  }
}
