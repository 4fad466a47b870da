internal import Publishing

extension BenchRun {
  /// What a file of a run says it is.
  static let format = "jiedai-bench-1"

  /// The run as JSON: the same run, the same bytes.
  public var json: String { value.text() }

  private var value: JSON {
    [
      "format": .string(Self.format), "started": .string(started), "label": .string(label),
      "machine": [
        "processor": .string(machine.processor), "cores": .whole(machine.cores), "memory": .whole(machine.memory),
        "system": .string(machine.system),
      ],
      "load": ["begin": .real(load.begin), "end": .real(load.end)],
      "versions": .object(versions.map { JSON.Member(key: $0.name, value: .string($0.version)) }),
      "settings": settings.value, "records": .array(records.map(\.value)),
    ]
  }
}

extension BenchSettings {
  fileprivate var value: JSON {
    [
      "suites": .strings(suites), "seeds": .array(seeds.map { .whole($0) }), "repeats": .whole(repeats),
      "warm-ups": .whole(warmUps), "seconds": .real(seconds), "rounds": rounds.map { .whole($0) } ?? .null,
      "jobs": jobs.map { .whole($0) } ?? .null, "sizes": .array(sizes.map { .whole($0) }), "only": .strings(only),
      "peers": .strings(peers),
    ]
  }
}

extension BenchRecord {
  fileprivate var value: JSON {
    var members: [(String, JSON)] = [
      ("suite", .string(suite)), ("instance", .string(instance)), ("solver", .string(solver)),
      ("seed", .whole(seed)), ("turn", .whole(turn)),
    ]
    if let size { members.append(("size", ["axis": .string(size.axis), "count": .whole(size.count)])) }
    members += [
      ("stop", .string(stop)), ("seconds", .real(seconds)), ("cpu", .real(cpu)), ("units", .real(units)),
      ("memory", memory.map { .whole($0) } ?? .null), ("goals", .array(goals.map(\.member))),
      ("stages", .object(stages.map { JSON.Member(key: $0.name, value: .real($0.seconds)) })),
      (
        "work",
        [
          "calls": .whole(work.calls), "nodes": .whole(work.nodes), "iterations": .whole(work.iterations),
          "columns": .whole(work.columns), "rows": .whole(work.rows),
        ]
      ),
    ]
    if !curve.isEmpty { members.append(("curve", .array(curve.map(\.member)))) }
    return .object(members.map { JSON.Member(key: $0.0, value: $0.1) })
  }
}

extension BenchRecord.Goal {
  fileprivate var member: JSON {
    var members: [(String, JSON)] = [("name", .string(name)), ("value", .real(value)), ("bound", .real(bound))]
    if isMaximised { members.append(("most", .bool(true))) }
    if let optimum { members.append(("optimum", .real(optimum))) }
    return .object(members.map { JSON.Member(key: $0.0, value: $0.1) })
  }
}

extension BenchRecord.Point {
  fileprivate var member: JSON { .array([.string(series), .real(at), .real(value), .real(bound)]) }
}

extension JSON {
  /// A number as exactly as it is; null for none and for what is no number.
  fileprivate static func real(_ value: Double?) -> JSON {
    guard let value, value.isFinite else { return .null }
    return .number(value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)")
  }
}
