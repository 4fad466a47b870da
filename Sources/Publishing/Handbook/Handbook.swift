internal import Visit
internal import Wording

extension Papers {
  /// The papers of the visit in one file that stands alone and prints on A4. 接待手册
  public var handbook: String {
    "<!DOCTYPE html>\n" + Handbook(papers: self).markup.source
  }
}

/// Puts the documents one after the other, with a cover and the foot of every page.
struct Handbook {
  let papers: Papers

  /// A chapter with its anchor.
  struct Chapter {
    var label: Label
    /// On sheets across.
    var isWide = false
    /// Goes on below the chapter before instead of starting a sheet.
    var flows = false
    var content: [Markup]
  }

  var markup: Markup {
    let chapters = self.chapters.filter { !$0.content.isEmpty }
    return Markup("html", ["lang": papers.language == .zh ? "zh-CN" : "en"]) {
      Markup("head") {
        Markup("meta", ["charset": "utf-8"])
        Markup("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        Markup("title", papers.visit.title)
        Markup("style") {
          [.style(Self.style), .style(foot)] + (papers.decision == nil ? [] : [.style(Self.decisionStyle)])
        }
      }
      Markup("body") {
        cover(chapters)
        for (position, chapter) in chapters.enumerated() { sheet(chapter, position) }
      }
    }
  }

  private var chapters: [Chapter] {
    [
      Chapter(label: .schedule, isWide: true, content: schedule),
      Chapter(label: .guests, isWide: true, content: list(papers.guestTable)),
      Chapter(label: .dining, isWide: true, flows: true, content: list(papers.diningTable)),
      Chapter(label: .staff, content: list(papers.staffTable)),
      Chapter(label: .duties, flows: true, content: list(papers.dutyTable)),
      Chapter(label: .shuttles, content: list(papers.shuttleTable)),
      Chapter(label: .cars, content: cars),
      Chapter(label: .rooms, content: rooms),
      Chapter(label: .charts, isWide: charts.first?.isWide ?? false, content: charts.map(figure)),
      Chapter(label: .order, content: list(papers.orderTable)),
      Chapter(label: .certificates, flows: true, content: certificates),
      Chapter(label: .findings, flows: true, content: list(papers.findingTable)),
      Chapter(label: .unmet, flows: true, content: list(papers.unmetTable)),
      Chapter(label: .goals, flows: true, content: goals),
    ]
  }

  private func sheet(_ chapter: Chapter, _ position: Int) -> Markup {
    Markup(
      "section",
      [
        "class": "sheet" + (chapter.isWide ? " wide" : "") + (chapter.flows ? " flow" : "") + " \(chapter.label)",
        "id": "s\(position + 1)",
      ]
    ) {
      Markup("h2") {
        Markup("span", ["class": "numeral"], papers(.chapter(position + 1)))
        papers(chapter.label)
      }
      chapter.content
    }
  }

  func list(_ table: Table) -> [Markup] { table.rows.isEmpty ? [] : [table.markup] }

  private var schedule: [Markup] {
    let table = list(papers.scheduleTable)
    let days = Set(
      papers.plan.activities.map(\.start.day) + papers.plan.trips.compactMap { $0.stops.first?.arrive.day })
    let lines = days.sorted().compactMap { day in
      TimeLine(papers: papers, day: day).markup.map { drawing in
        Markup("figure", ["class": "timeline"]) {
          Markup("h3", papers.date(day))
          drawing
        }
      }
    }
    return table + (lines.isEmpty ? [] : [Markup("div", ["class": "timelines"]) { lines }])
  }

  private var rooms: [Markup] {
    list(papers.roomTable)
      + papers.visit.hotels.compactMap { hotel in
        FloorChart(papers: papers, hotel: hotel).markup.map { drawing in
          Markup("figure") {
            Markup("h3", hotel.name)
            drawing
          }
        }
      }
  }

  /// What every event shows of the one order.
  private var certificates: [Markup] {
    guard !papers.plan.certificates.isEmpty else { return [] }
    return [Markup("p", ["class": "lead"], papers.oneOrder), papers.certificateSummary.markup]
      + list(papers.oppositeSummary)
  }

  private var goals: [Markup] {
    guard !papers.plan.goals.isEmpty else { return [] }
    return [Markup("p", ["class": "lead"], papers.verdict), papers.goalTable.markup]
  }

  /// As seen from the hall; the files beside the handbook have the other side too.
  private var charts: [SeatChart] { papers.plan.activities.compactMap { papers.seatChart(of: $0.activity, .audience) } }

  /// One sheet a chart, upright or across.
  private func figure(_ chart: SeatChart) -> Markup {
    Markup("figure", ["class": chart.isWide ? "chart wide" : "chart"]) { chart.markup }
  }

  /// The page's number and the edition at its foot. Only what we put there ourselves gets into the style sheet.
  private var foot: StaticStyle {
    let words = papers.language == .zh ? Phrase.pageOf.zh : Phrase.pageOf.en
    return StaticStyle(foot: papers.edition, numbering: words)
  }
}

extension Table {
  /// The table for the handbook: repeated head, rows that don't break, blanks for the pen; on a narrow screen it scrolls.
  var markup: Markup {
    Markup("div", ["class": "scroll"]) { sheet }
  }

  private var sheet: Markup {
    Markup("table", ["class": "t-\(id)"]) {
      Markup("thead") {
        Markup("tr") {
          for column in columns { Markup("th", Self.attributes(column), column.title) }
        }
      }
      Markup("tbody") {
        for (position, row) in printedRows.enumerated() {
          let repeated = position > 0 ? repeatedCells(at: position) : 0
          Markup("tr", grouped > 0 && position > 0 && repeated == 0 ? ["class": "starts"] : [:]) {
            for (index, (cell, column)) in zip(row, columns).enumerated() {
              Markup("td", index < repeated ? ["class": "repeated"] : Self.attributes(column)) { Self.lines(cell) }
            }
          }
        }
      }
    }
  }

  private static func attributes(_ column: Column) -> KeyValuePairs<String, String> {
    if column.isNumeric { return ["class": "number"] }
    if column.isForm { return ["class": "form"] }
    return column.isLong ? [:] : ["class": "short"]
  }

  private static func lines(_ cell: String) -> [Markup] {
    let lines = cell.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().flatMap { position, line -> [Markup] in
      position == 0 ? [.text(String(line))] : [Markup("br"), .text(String(line))]
    }
  }
}
