internal import Advice
internal import Visit
internal import Wording

extension ComparisonPapers {
  /// The comparison as one page that stands alone: the goals as bars, the tables, each day along the hours, and the seat
  /// charts of activities at which seats differ, plan beside plan.
  public var page: String { "<!DOCTYPE html>\n" + markup.source }

  private var markup: Markup {
    Markup("html", ["lang": words.language == .zh ? "zh-CN" : "en"]) {
      Markup("head") {
        Markup("meta", ["charset": "utf-8"])
        Markup("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        Markup("title", "\(words(.comparison)) · \(words.visit.title)")
        Markup("style") { [.style(Handbook.style), .style(Self.style)] }
      }
      Markup("body") {
        Markup("section", ["class": "sheet wide compared"]) {
          Markup("h2", "\(words.visit.title) · \(words(.comparison))")
          small(names, names.indices.map { GoalBars(papers: self, plan: $0).markup })
          goalTable.markup
          balanceTable.markup
        }
        section(
          words(.timeline),
          days.map { day in small(names.map { "\(words.date(day)) · \($0)" }, timeLines(day), kind: "lines") })
        section(words(.changedSeats), changedActivities.map { small(names, charts($0)) })
        if !differenceTable.rows.isEmpty {
          section(words(.whatDiffers), [differenceTable.markup])
        }
      }
    }
  }

  private func section(_ title: String, _ content: [Markup]) -> [Markup] {
    guard !content.isEmpty else { return [] }
    return [
      Markup("section", ["class": "sheet wide compared"]) {
        Markup("h2", title)
        content
      }
    ]
  }

  /// Drawings beside one another, or those of lines below one another, each under its name.
  private func small(_ titles: [String], _ drawings: [Markup?], kind: String = "charts") -> Markup {
    Markup("div", ["class": "multiples \(kind)"]) {
      for (title, drawing) in zip(titles, drawings) {
        Markup("figure") {
          Markup("h3", title)
          drawing.map { [$0] } ?? []
        }
      }
    }
  }

  /// The days on which something is at another time or in another car; those that are alike in all plans aren't drawn.
  private var days: [Day] {
    let all = papers.flatMap { papers in
      papers.plan.activities.map(\.start.day) + papers.plan.trips.compactMap { $0.stops.first?.arrive.day }
    }
    return Set(all).sorted().filter { day in
      let runs = papers.map { $0.plan.runs(on: day) }
      return runs.contains { $0 != runs.first }
    }
  }

  private func timeLines(_ day: Day) -> [Markup?] { papers.map { TimeLine(papers: $0, day: day).markup } }

  private var changedActivities: [Activity.ID] {
    let changed = Set(changedSeats.keys)
    return words.visit.activities.map(\.id).filter { changed.contains($0) }
  }

  /// By activity, the people whose seats differ.
  private var changedSeats: [Activity.ID: Set<Person.ID>] {
    comparison.differences.reduce(into: [:]) { result, difference in
      if case .seat(let activity) = difference.occasion { result[activity, default: []].insert(difference.person) }
    }
  }

  private func charts(_ activity: Activity.ID) -> [Markup?] {
    let changed = changedSeats[activity] ?? []
    return papers.map { $0.seatChart(of: activity, .audience)?.marking(changed).markup }
  }

  private static let style = StaticStyle(
    """
    .compared .multiples{display:grid;grid-template-columns:repeat(auto-fit,minmax(90mm,1fr));gap:6mm;margin:0 0 8mm}
    .compared .lines{grid-template-columns:1fr}
    .compared .multiples figure{margin:0;min-width:0}
    .compared .multiples svg{width:100%;height:auto}
    .drawing .changed{stroke:#2f6f8f;stroke-width:2.4;fill:#e4f0f6}
    .compared .multiples h3{color:var(--muted);font-size:10.5pt}
    """)
}

extension Plan {
  /// What a time line of a day shows: who moves when, and what is held when.
  fileprivate func runs(on day: Day) -> Set<[String]> {
    let held = activities.filter { $0.start.day == day }.map {
      [$0.activity.text, $0.start.description, $0.end.description]
    }
    let driven = trips.filter { $0.stops.first?.arrive.day == day }.map { trip in
      [trip.vehicle.text] + trip.stops.map { "\($0.arrive)" }
    }
    return Set(held + driven)
  }
}

/// The goals of one plan as bars beside those of the others: the longest of all plans is the full width. 目标图
struct GoalBars {
  let papers: ComparisonPapers
  let plan: Int

  private static let width = 420.0
  private static let label = 150.0
  private static let line = 26.0

  var markup: Markup {
    let goals = papers.comparison.goals
    let height = Double(goals.count) * Self.line + 8
    return Pen.picture(width: Self.width, height: height, title: papers.names[plan]) {
      for (position, row) in goals.enumerated() { bar(row, y: 4 + Double(position) * Self.line) }
    }
  }

  private func bar(_ row: PlanComparison.GoalRow, y: Double) -> [Markup] {
    let values = row.values.map { max(0, $0?.value ?? 0) }
    let most = Double(max(1, values.max() ?? 1))
    let room = Self.width - Self.label - 80
    let length = room * Double(values[plan]) / most
    let kind = values[plan] == values.min() ? "drive" : "bar"
    let text = row.values[plan].map { Papers.amount($0.value, of: $0.name) } ?? "–"
    return [
      Pen.text(papers.words(row.name.label), 0, y + 15, "name", size: 12, width: Self.label - 8, anchor: "start"),
      Pen.rectangle(Self.label, y + 4, max(1, length), Self.line - 12, kind, corner: 2),
      Pen.text(text, Self.label + max(1, length) + 6, y + 15, "strong", size: 12, width: 74, anchor: "start"),
    ]
  }
}
