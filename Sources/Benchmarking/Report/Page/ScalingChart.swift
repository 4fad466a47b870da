internal import Publishing
internal import Wording

/// Seconds over size on two logarithmic scales, the whole and each stage with its fitted growth. 规模图
struct ScalingChart {
  let scaling: BenchScaling
  let language: Language

  /// The lines that are drawn: memory has another unit, and what takes next to nothing says nothing.
  private var lines: [BenchScaling.Line] {
    scaling.lines.filter { line in
      line.name != BenchScaling.memory && line.points.count >= 3 && (line.points.last?.value ?? 0) > 1e-6
    }
  }

  var markup: Markup {
    let lines = lines
    let chart = Chart(
      x: Chart.Axis(lines.flatMap { $0.points.map(\.size) }, isLogarithmic: true, title: scaling.axis),
      y: Chart.Axis(
        lines.flatMap { $0.points.map(\.value) }, isLogarithmic: true, title: Phrase.benchSeconds.text(language)),
      title: title, height: 300)
    return Markup("figure", ["class": "chart-with-legend"]) {
      chart.picture {
        for (index, line) in lines.enumerated() {
          chart.line(line.points.map { ($0.size, $0.value) }, SeriesStyle.line(index))
          for point in line.points {
            if let place = chart.at(point.size, point.value) {
              Pen.circle(place.x, place.y, 2.6, SeriesStyle.fill(index))
            }
          }
          if let fit = line.fit, let first = line.points.first, let last = line.points.last {
            chart.line(
              [(first.size, fit.value(at: first.size)), (last.size, fit.value(at: last.size))],
              SeriesStyle.line(index) + " fitted")
          }
        }
      }
      Legend(names: lines.map(name)).markup
    }
  }

  private var title: String {
    "\(scaling.suite) · \(scaling.axis)" + (scaling.solver == BenchRecord.ours ? "" : " · \(scaling.solver)")
  }

  private func name(_ line: BenchScaling.Line) -> String {
    guard let fit = line.fit else { return line.name }
    return "\(line.name) ~ n^\(Figure.fixed(fit.exponent, 2))"
  }
}
