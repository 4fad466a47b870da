internal import Publishing
internal import Wording

/// The rows of one suite: who found what, how surely and how fast; who did best is in bold. 结果表
struct ReportTable {
  let rows: [BenchSummary.Row]
  let language: Language

  var markup: Markup {
    Markup("table") {
      Markup("thead") {
        Markup("tr") {
          for (index, title) in headings.enumerated() {
            Markup("th", ["class": index < 2 ? "" : "number"], title.text(language))
          }
        }
      }
      Markup("tbody") {
        for (index, row) in rows.enumerated() {
          line(row, isFirst: index == 0 || rows[index - 1].instance != row.instance)
        }
      }
    }
  }

  private var headings: [Phrase] {
    [
      .benchInstance, .benchSolver, .benchValue, .benchBound, .benchGap, .benchProven, .benchSeconds, .benchSpread,
      .benchMemory, .benchNodes, .benchIterations, .benchColumns,
    ]
  }

  private func line(_ row: BenchSummary.Row, isFirst: Bool) -> Markup {
    let work = row.best?.work ?? BenchRecord.Work()
    let isOurs = row.solver == BenchRecord.ours
    func count(_ number: Int) -> String { isOurs ? "\(number)" : "–" }
    let cells = [
      row.bound, row.gap, "\(row.proven)/\(row.records.count)", Figure.seconds(row.middle), row.spread,
      Figure.megabytes(row.memory), count(work.nodes), count(work.iterations), count(work.columns),
    ]
    return Markup("tr", ["class": (isFirst ? "first" : "") + (row.wins ? " wins" : "")]) {
      Markup("td", isFirst ? row.instance : "")
      Markup("td", row.solver)
      Markup("td", ["class": "values"], row.values)
      for cell in cells { Markup("td", ["class": "number"], cell) }
    }
  }
}

/// What grows how: the exponent of the whole and of each stage, the worst in bold. 增长表
struct GrowthTable {
  let scalings: [BenchScaling]
  let language: Language

  var markup: Markup {
    Markup("table", ["class": "growth"]) {
      Markup("thead") {
        Markup("tr") {
          Markup("th", Phrase.benchSuite.text(language))
          Markup("th", Phrase.benchGrows.text(language))
          Markup("th", Phrase.benchSizes.text(language))
          Markup("th", Phrase.benchExponents.text(language))
          Markup("th", Phrase.benchWorst.text(language))
        }
      }
      Markup("tbody") { scalings.map(line) }
    }
  }

  private func line(_ scaling: BenchScaling) -> Markup {
    let sizes = scaling.lines.first?.points.map { Figure.value($0.size) } ?? []
    let solver = scaling.solver == BenchRecord.ours ? "" : " · \(scaling.solver)"
    return Markup("tr", ["class": "first"]) {
      Markup("td", scaling.suite + solver)
      Markup("td", scaling.axis)
      Markup("td", sizes.joined(separator: ", "))
      Markup("td", scaling.exponents)
      Markup("td", scaling.worst.map { "\($0.name) " + ($0.fit.map { Figure.fixed($0.exponent, 2) } ?? "") } ?? "–")
    }
  }
}

extension BenchScaling {
  /// The exponents of the whole, the stages and memory, in short.
  public var exponents: String {
    lines.compactMap { line in line.fit.map { "\(line.name) \(Figure.fixed($0.exponent, 2))" } }.joined(separator: ", ")
  }
}
