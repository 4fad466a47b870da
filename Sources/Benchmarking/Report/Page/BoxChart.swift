internal import Publishing
internal import Wording

/// Seconds of the repeats and seeds of each instance: from the least to the most, the middle half as a box. 箱线图
struct BoxChart {
  let suite: String
  let rows: [BenchSummary.Row]
  let language: Language

  private let line = 22.0
  private let label = 150.0
  private let width = 520.0

  /// Nil where nothing was measured more than twice.
  init?(suite: String, rows: [BenchSummary.Row], language: Language) {
    let repeated = rows.filter { $0.records.count > 2 }
    guard !repeated.isEmpty else { return nil }
    (self.suite, self.rows, self.language) = (suite, repeated, language)
  }

  var markup: Markup {
    let axis = Chart.Axis(rows.flatMap(\.seconds), isLogarithmic: true)
    let height = 46 + line * Double(rows.count)
    return Pen.picture(width: width, height: height, title: suite) {
      Pen.text("\(suite) · \(Phrase.benchSeconds.text(language))", 4, 15, "strong", size: 12, anchor: "start")
      for tick in axis.ticks {
        if let place = place(tick, axis) {
          Pen.line(place, 24, place, height - 20, "hair")
          Pen.text(Chart.label(tick), place, height - 7, "muted", size: 10)
        }
      }
      for (index, row) in rows.enumerated() { box(row, axis, y: 36 + Double(index) * line) }
    }
  }

  private func place(_ seconds: Double, _ axis: Chart.Axis) -> Double? {
    axis.share(seconds).map { label + $0 * (width - label - 16) }
  }

  private func box(_ row: BenchSummary.Row, _ axis: Chart.Axis, y: Double) -> [Markup] {
    let sorted = row.seconds.sorted()
    let quarters = [0, 0.25, 0.5, 0.75, 1].map { Self.quantile(sorted, $0) }
    let places = quarters.compactMap { place($0, axis) }
    let solver = row.solver == BenchRecord.ours ? "" : " · \(row.solver)"
    let name = Pen.text(row.instance + solver, label - 8, y + 4, "name", size: 11, width: label - 12, anchor: "end")
    guard places.count == 5 else { return [name] }
    let color = row.solver == BenchRecord.ours ? 0 : 1
    return [
      name, Pen.line(places[0], y, places[4], y, SeriesStyle.line(7)),
      Pen.rectangle(places[1], y - 6, max(1.5, places[3] - places[1]), 12, "box"),
      Pen.line(places[2], y - 6, places[2], y + 6, SeriesStyle.line(color)),
      Pen.line(places[0], y - 3, places[0], y + 3, SeriesStyle.line(7)),
      Pen.line(places[4], y - 3, places[4], y + 3, SeriesStyle.line(7)),
    ]
  }

  /// The number below which such a share of sorted numbers lies, between two of them where it falls there.
  static func quantile(_ sorted: [Double], _ share: Double) -> Double {
    guard let last = sorted.last else { return 0 }
    let position = share * Double(sorted.count - 1)
    let index = Int(position)
    guard index + 1 < sorted.count else { return last }
    return sorted[index] + (sorted[index + 1] - sorted[index]) * (position - Double(index))
  }
}
