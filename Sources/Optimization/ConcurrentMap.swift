internal import CGLPK
internal import Dispatch
internal import Synchronization

/// Maps items on all cores, or on `jobs` of them, the results in the items' order, so that answers don't depend on how
/// many cores there are. Each body runs on one thread from start to end, as GLPK needs it. 并行
public func concurrentMap<Item: Sendable, Result: Sendable>(
  _ items: [Item], jobs: Int? = nil, _ body: @Sendable (Item) -> Result
) -> [Result] {
  let workers = min(items.count, max(1, jobs ?? items.count))
  guard workers > 1 else { return items.map(body) }
  let results = Mutex([Result?](repeating: nil, count: items.count))
  let next = Atomic(0)
  let trace = Trace.current
  DispatchQueue.concurrentPerform(iterations: workers) { _ in
    Trace.$current.withValue(trace) {
      while case let index = next.add(1, ordering: .relaxed).oldValue, index < items.count {
        let result = body(items[index])
        results.withLock { $0[index] = result }
      }
    }
  }
  return results.withLock { $0.compactMap { $0 } }
}
