internal import Optimization
internal import Synchronization

/// Where the two halves of a search write what they have: the best seating and the lowest bound. 公告板
final class BanquetBoard: Sendable {
  private struct State {
    var seating: [Int]
    var value: Int
    var bound: Int
  }

  private let state: Mutex<State>
  private let settled = Atomic(false)

  init(seating: [Int], value: Int) {
    state = Mutex(State(seating: seating, value: value, bound: .max))
  }

  /// Whether the seating is proven to be the best.
  var isProven: Bool { settled.load(ordering: .relaxed) }

  /// The best so far.
  var best: (seating: [Int], value: Int, bound: Int) { state.withLock { ($0.seating, $0.value, $0.bound) } }

  /// Hands in a seating.
  func offer(_ seating: [Int], value: Int) {
    update { state in
      guard value > state.value else { return }
      state.seating = seating
      state.value = value
    }
  }

  /// Hands in a bound.
  func lower(to bound: Int) {
    update { $0.bound = min($0.bound, bound) }
  }

  private func update(_ change: (inout State) -> Void) {
    let (before, now) = state.withLock { state in
      let before = (value: state.value, bound: state.bound)
      change(&state)
      return (before, (value: state.value, bound: state.bound))
    }
    if before != now { Trace.current?.sample("wishes", value: Double(now.value), bound: Double(now.bound)) }
    if now.value >= now.bound { settled.store(true, ordering: .relaxed) }
  }
}
