public import Optimization
internal import Publishing

/// A trace as browsers and Perfetto show it (Chrome's trace event format): a bar a span, a lane a thread, the counted work
/// of each call of GLPK beside it, and curves of how far searches had got. 轨迹文件
public struct ChromeTrace: Sendable {
  private let spans: [Trace.Span]
  private let samples: [Trace.Sample]

  /// The events of a trace.
  public init(_ trace: Trace) { (spans, samples) = (trace.spans, trace.samples) }

  /// The file, to be opened with chrome://tracing or ui.perfetto.dev.
  public var json: String {
    let threads = Set(spans.map(\.thread)).sorted()
    let names = threads.map { thread in
      Self.event("thread_name", "M", thread, ["args": ["name": .string("thread \(thread)")]])
    }
    let events = names + spans.map(Self.event) + samples.compactMap(Self.event)
    let value: JSON = ["displayTimeUnit": .string("ms"), "traceEvents": .array(events)]
    return value.text()
  }

  private static func event(_ span: Trace.Span) -> JSON {
    var members: [JSON.Member] = [
      JSON.Member(key: "cat", value: .string(span.category.rawValue)),
      JSON.Member(key: "ts", value: microseconds(span.begin)),
      JSON.Member(key: "dur", value: microseconds(span.seconds)),
    ]
    if span.category == .glpk {
      let work = span.work
      let counted: JSON = [
        "nodes": .whole(work.nodes), "iterations": .whole(work.iterations), "columns": .whole(work.columns),
        "rows": .whole(work.rows),
      ]
      members.append(JSON.Member(key: "args", value: counted))
    }
    return event(span.name, "X", span.thread, .object(members))
  }

  /// A counter; one without numbers can't be shown.
  private static func event(_ sample: Trace.Sample) -> JSON? {
    var numbers: [JSON.Member] = []
    for (name, value) in [("value", sample.value), ("bound", sample.bound)] {
      if let value, value.isFinite { numbers.append(JSON.Member(key: name, value: .number("\(value)"))) }
    }
    guard !numbers.isEmpty else { return nil }
    let members = [
      JSON.Member(key: "ts", value: microseconds(sample.at)), JSON.Member(key: "args", value: .object(numbers)),
    ]
    return event(sample.name.isEmpty ? "search" : sample.name, "C", 0, .object(members))
  }

  private static func event(_ name: String, _ phase: String, _ thread: Int, _ rest: JSON) -> JSON {
    let head: [JSON.Member] = [
      JSON.Member(key: "name", value: .string(name)), JSON.Member(key: "ph", value: .string(phase)),
      JSON.Member(key: "pid", value: .whole(1)), JSON.Member(key: "tid", value: .whole(thread)),
    ]
    guard case .object(let members) = rest else { return .object(head) }
    return .object(head + members)
  }

  private static func microseconds(_ seconds: Double) -> JSON { .number("\(Int((seconds * 1e6).rounded()))") }
}
