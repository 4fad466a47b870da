import Dispatch
import Foundation
import Synchronization
import Testing

@testable import Optimization

@Suite("Mapping on several cores") struct ConcurrentMapTests {
  @Test("keeps the order of the items, however many help", arguments: [1, 2, 3, 16])
  func order(jobs: Int) {
    let squares = concurrentMap(Array(0..<200), jobs: jobs) { $0 * $0 }
    #expect(squares == (0..<200).map { $0 * $0 })
    #expect(concurrentMap([Int](), jobs: jobs) { $0 }.isEmpty)
  }

  @Test("inside of a map is helped by whoever has done the rest")
  func nested() {
    let (first, second) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    // Each of the two inner items waits for the other to begin: one thread alone would wait for ever.
    let met = concurrentMap([0, 1], jobs: 2) { outer -> [Bool] in
      guard outer == 1 else { return [] }
      return concurrentMap([0, 1], jobs: 2) { inner in
        (inner == 0 ? first : second).signal()
        return (inner == 0 ? second : first).wait(timeout: .now() + 60) == .success
      }
    }
    #expect(met == [[], [true, true]])
  }

  @Test("goes deep without waiting for ever", arguments: [2, 4])
  func deep(jobs: Int) {
    let items = Array(0..<6)
    let sums = concurrentMap(items, jobs: jobs) { one -> Int in
      let inner = concurrentMap(items, jobs: jobs) { two -> Int in
        let products = concurrentMap(items, jobs: jobs) { (three: Int) -> Int in one * two * three }
        return products.reduce(0, +)
      }
      return inner.reduce(0, +)
    }
    let sum = sums.reduce(0, +)
    #expect(sum == 15 * 15 * 15)
  }

  @Test("many times beside something long leaves no threads waiting")
  func threads() throws {
    let isOver = DispatchSemaphore(value: 0)
    let counts = concurrentMap([0, 1], jobs: 2) { outer -> Int in
      guard outer == 0 else { return isOver.wait(timeout: .now() + 60) == .success ? 0 : Int.max }
      for _ in 0..<300 { _ = concurrentMap([1, 2, 3], jobs: 2) { $0 } }
      let threads = try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/task").count
      isOver.signal()
      return threads ?? Int.max
    }
    #expect(counts.allSatisfy { $0 < 150 })
  }

  private final class Count: Sendable {
    let busy = Atomic(0)
    let most = Mutex(0)
  }

  @Test("never works on more items at once than there are jobs")
  func limit() {
    let count = Count()
    _ = concurrentMap(Array(0..<4), jobs: 2) { _ in
      concurrentMap(Array(0..<8), jobs: 2) { _ in
        let now = count.busy.add(1, ordering: .relaxed).newValue
        count.most.withLock { $0 = max($0, now) }
        for _ in 0..<1000 { _ = count.busy.load(ordering: .relaxed) }
        count.busy.subtract(1, ordering: .relaxed)
      }
    }
    #expect(count.most.withLock { $0 } <= 2)
  }
}
