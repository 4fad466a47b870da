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
  let trace = Trace.current
  let work = Work(items) { item in Trace.$current.withValue(trace) { body(item) } }
  Crew.of(jobs ?? items.count).help(with: work, atMost: workers - 1)
  work.run()
  return work.results()
}

/// Something on which several threads may work.
private protocol Shared: AnyObject, Sendable {
  /// Whether nothing is left to begin.
  var isTaken: Bool { get }
  /// Works until nothing is left to begin.
  func run()
}

/// Items that several threads take from.
private final class Work<Item: Sendable, Result: Sendable>: Shared {
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

  var isTaken: Bool { next.load(ordering: .relaxed) >= items.count }

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

/// The threads that help those that asked for a map: one less than there are jobs, whatever asks. None waits: one that
/// finds nothing to do goes, and comes again with the next map.
private final class Crew: Sendable {
  private struct State {
    var idle: Int
    /// What there is to do, the oldest first.
    var works: [any Shared] = []
  }
  private let state: Mutex<State>
  private static let known = Mutex<[Int: Crew]>([:])

  private init(jobs: Int) { state = Mutex(State(idle: jobs - 1)) }

  /// The threads for a number of jobs.
  static func of(_ jobs: Int) -> Crew {
    known.withLock { known in
      if let crew = known[jobs] { return crew }
      let crew = Crew(jobs: jobs)
      known[jobs] = crew
      return crew
    }
  }

  func help(with work: any Shared, atMost helpers: Int) {
    let come = state.withLock { state in
      state.works.removeAll(where: \.isTaken)
      state.works.append(work)
      let come = min(helpers, state.idle)
      state.idle -= come
      return come
    }
    for _ in 0..<come { DispatchQueue.global().async { self.run() } }
  }

  private func run() {
    while let work = next() { work.run() }
  }

  /// What is to be done next; nil sends the thread away.
  private func next() -> (any Shared)? {
    state.withLock { state in
      state.works.removeAll(where: \.isTaken)
      if state.works.isEmpty { state.idle += 1 }
      return state.works.first
    }
  }
}
