internal import CGLPK
internal import Dispatch
internal import Synchronization

/// Maps items on all cores, the results in the items' order, so that answers don't depend on how many cores there are.
/// Each body runs on one thread from start to end, as GLPK needs it. 并行
public func concurrentMap<Item: Sendable, Result: Sendable>(
  _ items: [Item], _ body: @Sendable (Item) -> Result
) -> [Result] {
  guard items.count > 1 else { return items.map(body) }
  let results = Mutex([Result?](repeating: nil, count: items.count))
  DispatchQueue.concurrentPerform(iterations: items.count) { index in
    let result = body(items[index])
    results.withLock { $0[index] = result }
  }
  return results.withLock { $0.compactMap { $0 } }
}
