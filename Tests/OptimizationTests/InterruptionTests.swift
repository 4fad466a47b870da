import CGLPK
import Dispatch
import Testing

@testable import Optimization

/// A model that branch and cut can't finish: market shares, split evenly (Cornuéjols & Dawande 1998).
private func marketSplit(_ seed: Int) -> (model: Model, start: [Int]) {
  var random = SeededGenerator(seed: seed)
  var model = Model("market")
  let shops = (0..<40).map { model.binary("shop \($0)") }
  var missed = Expression()
  var start = [Int](repeating: 0, count: 40)
  for product in 0..<5 {
    let demand = shops.map { _ in Int.random(in: 0...99, using: &random) }
    let over = model.integer("over \(product)", in: 0...4000)
    let under = model.integer("under \(product)", in: 0...4000)
    missed.add(1, over)
    missed.add(1, under)
    start += [demand.reduce(0, +) / 2, 0]
    model.require("product \(product)", equals: demand.reduce(0, +) / 2) {
      for (shop, amount) in zip(shops, demand) { amount * shop }
      1 * over
      -1 * under
    }
  }
  model.goals = [Goal("missed", missed)]
  return (model, start)
}

@Suite(.serialized) struct InterruptionTests {
  @Test("a time limit ends the search about then, and the bound stays true")
  func timeLimit() {
    let started = ContinuousClock.now
    let outcome = solve(marketSplit(1).model, limits: Limits(seconds: 0.3))
    #expect(ContinuousClock.now - started < .seconds(5))
    guard case .solved(let held, let results, let stop) = outcome else {
      Issue.record("nothing was found: \(outcome)")
      return
    }
    #expect(stop == .time)
    #expect(marketSplit(1).model.holds(held.values))
    #expect(results[0].bound <= results[0].value && !results[0].proven)
  }

  @Test("a cancelled search ends soon with what it has")
  func cancelled() {
    let cancellation = Cancellation()
    DispatchQueue.global().asyncAfter(deadline: .now() + 0.3) { cancellation.cancel() }
    let started = ContinuousClock.now
    let outcome = solve(marketSplit(2).model, cancellation: cancellation)
    #expect(ContinuousClock.now - started < .seconds(5))
    switch outcome {
    case .solved(_, _, let stop): #expect(stop == .cancelled)
    case .nothingFound(let stop): #expect(stop == .cancelled)
    default: Issue.record("\(outcome)")
    }
  }

  @Test("one job and several give the same answers")
  func sameOnAnyCores() {
    let values = [1, 4].map { jobs in
      concurrentMap(Array(0..<12), jobs: jobs) { seed -> [Int] in
        let (model, start) = marketSplit(seed)
        guard case .solved(let held, let results, _) = solve(model, limits: Limits(nodes: 40), start: start) else {
          return []
        }
        return held.values + results.map(\.bound)
      }
    }
    #expect(values[0] == values[1])
    #expect(values[0].allSatisfy { !$0.isEmpty })
  }

  @Test("a live programme that went down with another problem's environment says so")
  func lostEnvironment() throws {
    let lost = try #require(cglpk_lp_open())
    #expect(cglpk_lp_add_row(lost, 0, 1) == 0)
    let broken = try #require(cglpk_lp_open())
    #expect(cglpk_lp_add_column(broken, 1, 0, 1, 1, [7], [1]) == -1)
    #expect(cglpk_lp_add_row(lost, 0, 1) == -1)
    #expect(!String(cString: cglpk_lp_message(lost)).isEmpty)
    #expect(!String(cString: cglpk_lp_message(broken)).isEmpty)
    cglpk_lp_close(lost)
    cglpk_lp_close(broken)
    var program = try LinearProgram()
    _ = try program.addColumn(cost: 1, entries: [])
    #expect(try program.solve()?.objective == 0)
  }

  @Test("a live programme refuses another thread instead of bringing the process down")
  func wrongThread() throws {
    let program = try #require(cglpk_lp_open())
    nonisolated(unsafe) let shared = program
    nonisolated(unsafe) var index: Int32 = 0
    nonisolated(unsafe) var finished = false
    let done = DispatchSemaphore(value: 0)
    DispatchQueue(label: "another thread").async {
      index = cglpk_lp_add_row(shared, 0, 1)
      finished = true
      done.signal()
    }
    done.wait()
    #expect(finished && index == -1)
    #expect(String(cString: cglpk_lp_message(program)).contains("another thread"))
    #expect(cglpk_lp_add_row(program, 0, 1) == 0)
    cglpk_lp_close(program)
  }

  @Test("a simplex that is out of time is an error, not a wait")
  func outOfTime() throws {
    var program = try LinearProgram()
    var random = SeededGenerator(seed: 3)
    let rows = try (0..<400).map { _ in try program.addRow(1, .infinity) }
    for _ in 0..<1500 {
      let entries = rows.map { (row: $0, value: Double(Int.random(in: 1...9, using: &random))) }
      _ = try program.addColumn(cost: Double(Int.random(in: 50...99, using: &random)), entries: entries)
    }
    #expect(throws: LinearProgram.Failure.self) { _ = try program.solve(seconds: 0) }
  }
}
