internal import Publishing
public import Wording

/// A run as one page that stands alone: what was found, by whom and how surely, how it came about, and what grows how.
/// 评测报告
public struct ReportPage: Sendable {
  private let run: BenchRun
  private let summary: BenchSummary
  private let language: Language

  /// The page of a run.
  public init(_ run: BenchRun, language: Language) {
    self.run = run
    self.language = language
    summary = BenchSummary(run)
  }

  /// The page as HTML.
  public var html: String { "<!DOCTYPE html>\n" + markup.source }

  private func say(_ phrase: Phrase) -> String { phrase.text(language) }

  private var markup: Markup {
    Markup("html", ["lang": language == .zh ? "zh-CN" : "en"]) {
      Markup("head") {
        Markup("meta", ["charset": "utf-8"])
        Markup("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        Markup("title", say(.benchTitle) + (run.label.isEmpty ? "" : " · \(run.label)"))
        Markup("style") { [.style(Self.style), .style(SeriesStyle.css), .style(Legend.css)] }
      }
      Markup("body") {
        Markup("main") {
          Markup("h1", say(.benchTitle) + (run.label.isEmpty ? "" : " · \(run.label)"))
          head
          if run.isLoaded { Markup("p", ["class": "warning"], say(.benchLoaded(loads, cores: run.machine.cores))) }
          for suite in summary.suites { section(suite) }
          growth
        }
      }
    }
  }

  private var loads: String { "\(Figure.fixed(run.load.begin, 1)) – \(Figure.fixed(run.load.end, 1))" }

  private var head: Markup {
    let settings = run.settings
    let limit = settings.seconds.map { "\(Figure.value($0)) s" } ?? say(.benchUsualLimit)
    let facts: [(Phrase, String)] = [
      (.benchWhen, run.started),
      (
        .benchMachine,
        "\(run.machine.processor), \(run.machine.cores) × CPU, \(Figure.megabytes(run.machine.memory)) MB"
      ),
      (.benchSystem, run.machine.system), (.benchLoad, loads),
      (.benchVersions, run.versions.map { "\($0.name) \($0.version)" }.joined(separator: ", ")),
      (
        .benchProtocol,
        say(
          .benchProtocolText(
            seeds: settings.seeds.map(String.init), repeats: settings.repeats, warmUps: settings.warmUps, limit: limit,
            jobs: settings.jobs.map(String.init)))
      ),
    ]
    return Markup("dl") {
      for (name, text) in facts {
        Markup("dt", say(name))
        Markup("dd", text)
      }
    }
  }

  private func section(_ suite: String) -> Markup {
    let rows = summary.rows.filter { $0.suite == suite }
    return Markup("section") {
      Markup("h2", suite)
      ReportTable(rows: rows, language: language).markup
      notes(rows)
      if let stages = StageChart(suite: suite, rows: rows, language: language) { stages.markup }
      if let boxes = BoxChart(suite: suite, rows: rows, language: language) { boxes.markup }
      Markup("div", ["class": "charts"]) {
        ConvergenceChart.all(of: rows, language).map(\.markup)
      }
    }
  }

  /// Where a peer did better than we, said plainly.
  private func notes(_ rows: [BenchSummary.Row]) -> [Markup] {
    rows.filter { summary.behind.contains($0) }.map { row in
      let better = rows.first { $0.instance == row.instance && $0.isAhead(of: row) }
      let phrase = Phrase.benchBehind(
        row.instance, better?.solver ?? "", ours: row.values, theirs: better?.values ?? "")
      return Markup("p", ["class": "warning"], say(phrase))
    }
  }

  @MarkupBuilder private var growth: [Markup] {
    let all = BenchScaling.all(in: run)
    if !all.isEmpty {
      Markup("section") {
        Markup("h2", say(.benchGrowth))
        GrowthTable(scalings: all, language: language).markup
        Markup("div", ["class": "charts wide"]) { all.map { ScalingChart(scaling: $0, language: language).markup } }
      }
    }
  }
}
