import Optimization
import Testing

@Suite struct TraceTests {
  @Test func `without a trace nothing is noted and the work is done`() {
    #expect(Trace.current == nil)
    #expect(Trace.span("work", .stage) { 7 } == 7)
  }

  @Test func `a trace notes what took time, in the order in which it began`() {
    let trace = Trace()
    Trace.$current.withValue(trace) {
      Trace.span("outer", .stage) { Trace.span("inner", .part) {} }
    }
    #expect(trace.spans.map(\.name) == ["outer", "inner"])
    #expect(trace.spans[0].seconds >= trace.spans[1].seconds)
  }

  @Test func `threads of a concurrent map note in the trace of whom they work for`() {
    let trace = Trace()
    let squares = Trace.$current.withValue(trace) {
      concurrentMap(Array(0..<8), jobs: 2) { number in Trace.span("\(number)", .part) { number * number } }
    }
    #expect(squares == (0..<8).map { $0 * $0 })
    #expect(Set(trace.spans.map(\.name)) == Set((0..<8).map(String.init)))
    #expect(trace.spans.allSatisfy { (0..<2).contains($0.thread) })
  }

  @Test func `calls of GLPK are noted with the work that they were`() {
    var model = Model("knapsack")
    var value = Expression()
    let items = (1...12).map { model.integer("item \($0)", in: 0...3) }
    for (index, item) in items.enumerated() { value.add(-(7 + index * index % 11), item) }
    model.require("weight", in: ...37) { for (index, item) in items.enumerated() { (5 + index * 7 % 13) * item } }
    model.goals = [Goal("value", value)]
    let trace = Trace()
    let outcome = Trace.$current.withValue(trace) { solve(model) }
    guard case .solved = outcome else {
      Issue.record("not solved")
      return
    }
    let calls = trace.spans.filter { $0.category == .glpk }
    #expect(!calls.isEmpty)
    #expect(calls.contains { $0.work.columns == 12 && $0.work.iterations > 0 })
  }
}
