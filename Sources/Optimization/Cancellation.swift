internal import Synchronization

/// A wish to stop that any thread may utter, or that the clock does: the search ends with the best it has. 取消
public final class Cancellation: Sendable {
  private let flag = Atomic(false)
  private let whole: Cancellation?
  private let deadline: ContinuousClock.Instant?

  /// Nobody wishes to stop yet.
  public init() { (whole, deadline) = (nil, nil) }

  /// A part of something that others may stop, which the clock stops after so many seconds.
  public init(after seconds: Double, within whole: Cancellation) {
    self.whole = whole
    deadline = .now + .seconds(min(max(0, seconds), 1e9))
  }

  /// Whether somebody wishes to stop, or the time is over.
  public var isCancelled: Bool {
    flag.load(ordering: .relaxed) || whole?.isCancelled ?? false || deadline.map { $0 <= .now } ?? false
  }

  /// Wishes to stop.
  public func cancel() { flag.store(true, ordering: .relaxed) }
}
