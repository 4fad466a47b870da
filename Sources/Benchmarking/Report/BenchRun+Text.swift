internal import Publishing
public import Wording

extension BenchRun {
  /// The run in short, for the terminal: the table, where others did better, and what grows how.
  public func short(_ language: Language) -> String {
    let summary = BenchSummary(self)
    var table = summary.table(language)
    for row in summary.behind {
      let better = summary.rows.first { row.instance == $0.instance && row.suite == $0.suite && $0.isAhead(of: row) }
      let phrase = Phrase.benchBehind(
        row.instance, better?.solver ?? "", ours: row.values, theirs: better?.values ?? "")
      table.notes.append(phrase.text(language))
    }
    for scaling in BenchScaling.all(in: self) where !scaling.exponents.isEmpty {
      let worst = scaling.worst.map { line in "\(line.name) " + (line.fit.map { Figure.fixed($0.exponent, 2) } ?? "–") }
      let phrase = Phrase.benchGrowthNote(
        scaling.suite, scaling.axis, scaling.exponents, worst: worst ?? "–")
      table.notes.append(phrase.text(language))
    }
    return table.text()
  }
}
