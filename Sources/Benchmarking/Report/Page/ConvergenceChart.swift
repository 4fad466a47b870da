internal import Publishing
internal import Wording

/// How value and bound of one instance came together over the seconds of its run. 收敛图
struct ConvergenceChart {
  let record: BenchRecord
  let series: String
  let language: Language

  /// A chart a curve of a record that says something: at least three points.
  static func all(of record: BenchRecord, _ language: Language) -> [ConvergenceChart] {
    var names: [String] = []
    for point in record.curve where !names.contains(point.series) { names.append(point.series) }
    return names.map { ConvergenceChart(record: record, series: $0, language: language) }
      .filter { $0.points.count >= 3 && $0.isMoving }
  }

  private var points: [BenchRecord.Point] { record.curve.filter { $0.series == series } }

  private var isMoving: Bool { Set(points.map(\.value)).count + Set(points.map(\.bound)).count > 2 }

  var markup: Markup {
    let (values, bounds) = (points.compactMap(\.value), points.compactMap(\.bound))
    // A first bound of nothing at all would press everything else to the edge.
    let usual = values + bounds.filter { bound in values.isEmpty || bound > (values.min() ?? 0) * 0.3 }
    let end = max(record.seconds, points.last?.at ?? 0)
    let chart = Chart(
      x: Chart.Axis([0, end], from: 0, title: Phrase.benchSeconds.text(language)), y: Chart.Axis(usual),
      title: "\(record.suite) \(record.instance)" + (series.isEmpty ? "" : " · \(series)"), width: 340, height: 210)
    return chart.picture {
      chart.steps(
        points.compactMap { point in point.value.map { (point.at, $0) } }, until: end, SeriesStyle.line(0))
      chart.steps(
        points.compactMap { point in point.bound.map { (point.at, $0) } }, until: end, SeriesStyle.line(1) + " bound")
    }
  }
}
