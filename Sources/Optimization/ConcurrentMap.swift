internal import Dispatch
internal import Synchronization

/// Maps items on all cores, or on `jobs` of them, the results in the items' order, so that answers don't depend on how
/// many cores there are. Each body runs on one thread from start to end, as GLPK needs it. 并行
///
/// Bodies may map in their turn: whatever core has nothing else to do helps there.
public func concurrentMap<Item: Sendable, Result: Sendable>(
  _ items: [Item], jobs: Int? = nil, _ body: @escaping @Sendable (Item) -> Result
) -> [Result] {
  let workers = min(items.count, max(1, jobs ?? items.count))
  guard workers > 1 else { return items.map(body) }
  let work = Work(items, body)
  let seats = Helpers.seats(for: jobs ?? items.count)
  let trace = Trace.current
  for _ in 1..<workers {
    DispatchQueue.global().async {
      guard !work.isTaken else { return }
      seats.wait()
      defer { seats.signal() }
      Trace.$current.withValue(trace) { work.run() }
    }
  }
  work.run()
  return work.results()
}

/// Items that several threads take from.
private final class Work<Item: Sendable, Result: Sendable>: Sendable {
  private let items: [Item]
  private let body: @Sendable (Item) -> Result
  private let found: Mutex<[Result?]>
  private let next = Atomic(0)
  private let open: Atomic<Int>
  private let done = DispatchSemaphore(value: 0)

  init(_ items: [Item], _ body: @escaping @Sendable (Item) -> Result) {
    self.items = items
    self.body = body
    found = Mutex([Result?](repeating: nil, count: items.count))
    open = Atomic(items.count)
  }

  /// Whether nothing is left to take.
  var isTaken: Bool { next.load(ordering: .relaxed) >= items.count }

  /// Takes items until none is left.
  func run() {
    while case let index = next.add(1, ordering: .relaxed).oldValue, index < items.count {
      let result = body(items[index])
      found.withLock { $0[index] = result }
      if open.subtract(1, ordering: .acquiringAndReleasing).newValue == 0 { done.signal() }
    }
  }

  /// The results, as soon as all are there; asked for once.
  func results() -> [Result] {
    done.wait()
    return found.withLock { $0.compactMap { $0 } }
  }
}

/// How many threads may help those that asked for a map, by the number of jobs: so many less one.
private enum Helpers {
  private static let known = Mutex<[Int: DispatchSemaphore]>([:])

  static func seats(for jobs: Int) -> DispatchSemaphore {
    known.withLock { known in
      if let seats = known[jobs] { return seats }
      let seats = DispatchSemaphore(value: jobs - 1)
      known[jobs] = seats
      return seats
    }
  }
}
