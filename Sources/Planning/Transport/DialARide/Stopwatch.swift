internal import Optimization

/// The clock and the wish to stop, over the counted work. 限时
struct Stopwatch: Sendable {
  private let begin = ContinuousClock.now
  private let seconds: Double?
  private let cancellation: Cancellation

  init(seconds: Double?, cancellation: Cancellation) {
    self.seconds = seconds
    self.cancellation = cancellation
  }

  /// Seconds since the begin.
  var elapsed: Double {
    let (seconds, attoseconds) = (ContinuousClock.now - begin).components
    return Double(seconds) + Double(attoseconds) * 1e-18
  }

  /// Seconds left; nil without limit.
  var left: Double? { seconds.map { $0 - elapsed } }

  /// Whether a share of the time has gone, or somebody wishes to stop.
  func isOver(share: Double = 1) -> Bool {
    cancellation.isCancelled || seconds.map { elapsed >= $0 * share } ?? false
  }

  /// What cut the search short; nil when nothing has.
  var stop: Stop? {
    if cancellation.isCancelled { return .cancelled }
    return isOver() ? .time : nil
  }
}
