internal import Optimization

extension BenchRecord {
  /// The most points of one curve that are kept: more can't be seen.
  private static let most = 120

  /// Takes stages, counted work and curves from a trace of work that was done so many times over.
  mutating func read(_ trace: Trace, times: Double = 1) {
    for span in trace.spans {
      switch span.category {
      case .stage:
        if let index = stages.firstIndex(where: { $0.name == span.name }) {
          stages[index].seconds += span.seconds / times
        } else {
          stages.append(Stage(span.name, span.seconds / times))
        }
      case .part: break
      case .glpk:
        work.calls += 1
        work.nodes += span.work.nodes
        work.iterations += span.work.iterations
        work.columns = max(work.columns, span.work.columns)
        work.rows = max(work.rows, span.work.rows)
      }
    }
    readCurves(trace.samples)
  }

  private mutating func readCurves(_ samples: [Trace.Sample]) {
    var names: [String] = []
    var series: [String: [Point]] = [:]
    for sample in samples {
      if series[sample.name] == nil { names.append(sample.name) }
      let point = Point(sample.name, at: sample.at, value: sample.value, bound: sample.bound)
      if let last = series[sample.name]?.last, last.value == point.value, last.bound == point.bound { continue }
      series[sample.name, default: []].append(point)
    }
    for name in names {
      let points = series[name] ?? []
      let step = max(1, (points.count + Self.most - 1) / Self.most)
      curve += points.indices.filter { $0 % step == 0 || $0 == points.count - 1 }.map { points[$0] }
    }
  }
}
