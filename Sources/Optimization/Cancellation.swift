internal import Synchronization

/// A wish to stop that any thread may utter: the search ends with the best it has. 取消
public final class Cancellation: Sendable {
  private let flag = Atomic(false)

  /// Nobody wishes to stop yet.
  public init() {}

  /// Whether somebody wishes to stop.
  public var isCancelled: Bool { flag.load(ordering: .relaxed) }

  /// Wishes to stop.
  public func cancel() { flag.store(true, ordering: .relaxed) }
}
