internal import Publishing
internal import Wording

/// How value and bound of one instance came together over the seconds, ours and those of peers on one sheet. 收敛图
struct ConvergenceChart {
  /// The best record of each solver that has the curve.
  let records: [BenchRecord]
  let series: String
  let language: Language

  /// A chart a curve that says something, of each instance in turn.
  static func all(of rows: [BenchSummary.Row], _ language: Language) -> [ConvergenceChart] {
    var instances: [String] = []
    for row in rows where !instances.contains(row.instance) { instances.append(row.instance) }
    return instances.flatMap { instance -> [ConvergenceChart] in
      let records = rows.filter { $0.instance == instance }.compactMap(\.best)
      var names: [String] = []
      for point in records.flatMap(\.curve) where !names.contains(point.series) { names.append(point.series) }
      return names.map { name in
        let own = records.filter { record in record.curve.contains { $0.series == name } }
        return ConvergenceChart(records: own, series: name, language: language)
      }.filter { chart in chart.records.contains { chart.isMoving($0) } }
    }
  }

  private func points(_ record: BenchRecord) -> [BenchRecord.Point] { record.curve.filter { $0.series == series } }

  private func isMoving(_ record: BenchRecord) -> Bool {
    let points = points(record)
    return points.count >= 3 && Set(points.map(\.value)).count + Set(points.map(\.bound)).count > 2
  }

  private var axes: (x: Chart.Axis, y: Chart.Axis) {
    let points = records.flatMap(points)
    let (values, bounds) = (points.compactMap(\.value), points.compactMap(\.bound))
    // First values and bounds that are far out would press everything else to the edge.
    let last = records.compactMap { self.points($0).last?.value }
    let (low, high) = (last.min() ?? values.min() ?? 0, last.max() ?? values.max() ?? 0)
    let near = max(high - low, 0.35 * max(abs(low), abs(high)), 1e-9)
    let usual = (values + bounds).filter { $0 > low - near && $0 < high + near }
    let end = records.map { max($0.seconds, points.last?.at ?? 0) }.max() ?? 1
    return (
      Chart.Axis([0, end], from: 0, title: Phrase.benchSeconds.text(language)),
      Chart.Axis(usual.isEmpty ? values + bounds : usual)
    )
  }

  var markup: Markup {
    let (x, y) = axes
    let name = records.first.map { "\($0.suite) \($0.instance)" } ?? ""
    let chart = Chart(x: x, y: y, title: name + (series.isEmpty ? "" : " · \(series)"), width: 340, height: 210)
    return Markup("figure", ["class": "chart-with-legend"]) {
      chart.picture {
        for (index, record) in records.enumerated() {
          let points = points(record)
          chart.steps(
            points.compactMap { point in point.value.map { (point.at, $0) } }, until: record.seconds,
            SeriesStyle.line(index))
          chart.steps(
            points.compactMap { point in point.bound.map { (point.at, $0) } }, until: record.seconds,
            SeriesStyle.line(index) + " bound")
        }
      }
      if records.count > 1 { Legend(names: records.map(\.solver)).markup }
    }
  }
}
