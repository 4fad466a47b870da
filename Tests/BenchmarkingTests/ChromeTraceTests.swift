import Benchmarking
import Foundation
import Optimization
import Testing

@Suite struct ChromeTraceTests {
  @Test func `spans, counted work and curves become events that a browser reads`() throws {
    let trace = Trace()
    Trace.$current.withValue(trace) { Trace.span("lodging", .stage) {} }
    trace.add("simplex", .glpk, since: 0, work: Trace.Work(nodes: 1, iterations: 2, columns: 3, rows: 4))
    trace.sample("cost", value: 12.5, bound: nil)
    trace.sample("nothing", value: nil, bound: nil)
    let data = Data(ChromeTrace(trace).json.utf8)
    let file = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let events = try #require(file["traceEvents"] as? [[String: Any]])
    #expect(events.map { $0["ph"] as? String } == ["M", "X", "X", "C"])
    #expect(Set(events.compactMap { $0["name"] as? String }) == ["thread_name", "lodging", "simplex", "cost"])
    let call = try #require(events.first { $0["name"] as? String == "simplex" })
    #expect((call["args"] as? [String: Int]) == ["nodes": 1, "iterations": 2, "columns": 3, "rows": 4])
    #expect(events.dropFirst().allSatisfy { ($0["ts"] as? Int ?? -1) >= 0 })
  }
}
