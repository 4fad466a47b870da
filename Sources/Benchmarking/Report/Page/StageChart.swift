internal import Publishing
internal import Wording

/// What each stage of each instance took, one behind the other. 阶段图
struct StageChart {
  let suite: String
  let rows: [BenchSummary.Row]
  let language: Language

  private let line = 24.0
  private let label = 150.0
  private let width = 640.0

  /// Nil where there are no stages.
  init?(suite: String, rows: [BenchSummary.Row], language: Language) {
    let staged = rows.filter { $0.records.contains { !$0.stages.isEmpty } }
    guard !staged.isEmpty else { return nil }
    (self.suite, self.rows, self.language) = (suite, staged, language)
  }

  private var stages: [String] {
    var names: [String] = []
    for stage in rows.flatMap(\.records).flatMap(\.stages) where !names.contains(stage.name) {
      names.append(stage.name)
    }
    return names
  }

  /// The middle of the repeats.
  private func seconds(_ stage: String, _ row: BenchSummary.Row) -> Double {
    Figure.median(row.records.map { $0.stages.first { $0.name == stage }?.seconds ?? 0 }) ?? 0
  }

  var markup: Markup {
    let stages = stages
    let longest = rows.map { row in stages.reduce(0) { $0 + seconds($1, row) } }.max() ?? 1
    return Markup("figure", ["class": "chart-with-legend"]) {
      Pen.picture(width: width, height: 30 + line * Double(rows.count), title: suite) {
        Pen.text("\(suite) · \(Phrase.benchStages.text(language))", 4, 15, "strong", size: 12, anchor: "start")
        for (index, row) in rows.enumerated() { bar(row, stages, longest, y: 26 + Double(index) * line) }
      }
      Legend(names: stages).markup
    }
  }

  private func bar(_ row: BenchSummary.Row, _ stages: [String], _ longest: Double, y: Double) -> [Markup] {
    let room = width - label - 70
    var x = label
    var parts = [Pen.text(row.instance, label - 8, y + 13, "name", size: 11, width: label - 12, anchor: "end")]
    for (index, stage) in stages.enumerated() {
      let length = longest > 0 ? room * seconds(stage, row) / longest : 0
      guard length > 0 else { continue }
      parts.append(Pen.rectangle(x, y + 2, length, line - 8, SeriesStyle.fill(index)))
      x += length
    }
    let total = stages.reduce(0) { $0 + seconds($1, row) }
    parts.append(Pen.text("\(Figure.seconds(total)) s", x + 6, y + 13, "muted", size: 10, anchor: "start"))
    return parts
  }
}
