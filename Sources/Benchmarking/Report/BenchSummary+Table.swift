public import Publishing
public import Wording

extension BenchSummary {
  /// The run in short, for the terminal and the report. 结果表
  public func table(_ language: Language) -> Table {
    func say(_ phrase: Phrase) -> String { phrase.text(language) }
    var table = Table(
      "bench", title: say(.benchTitle),
      columns: [
        Table.Column(say(.benchSuite)), Table.Column(say(.benchInstance)), Table.Column(say(.benchSolver)),
        Table.Column(say(.benchValue), isLong: true), Table.Column(say(.benchBound), isNumeric: true),
        Table.Column(say(.benchGap), isNumeric: true), Table.Column(say(.benchProven), isNumeric: true),
        Table.Column(say(.benchSeconds), isNumeric: true), Table.Column(say(.benchSpread), isNumeric: true),
        Table.Column(say(.benchMemory), isNumeric: true),
      ])
    table.grouped = 2
    table.rows = rows.map { row in
      [
        row.suite, row.instance, row.solver + (row.wins ? " *" : ""), row.values, row.bound, row.gap,
        "\(row.proven)/\(row.records.count)", Figure.seconds(row.middle), row.spread, Figure.megabytes(row.memory),
      ]
    }
    if rows.contains(where: \.wins) { table.notes.append(say(.benchWinnerNote)) }
    return table
  }

  /// The instances of several solvers on which another did better than ours.
  public var behind: [Row] {
    rows.filter { row in
      row.solver == BenchRecord.ours
        && rows.contains { $0.suite == row.suite && $0.instance == row.instance && $0.isAhead(of: row) }
    }
  }
}
