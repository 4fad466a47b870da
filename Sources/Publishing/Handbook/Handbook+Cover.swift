internal import Visit
internal import Wording

extension Handbook {
  /// The first page: what, when, who, and which edition. 封面
  func cover(_ chapters: [Chapter]) -> Markup {
    Markup("header", ["class": "cover"]) {
      Markup("p", ["class": "kind"], papers(.handbook))
      Markup("h1", papers.visit.title)
      Markup("p", ["class": "dates"], dates)
      Markup("dl") {
        for (label, text) in parties {
          Markup("dt", label)
          Markup("dd", text)
        }
      }
      decision
      Markup("ol", ["class": "contents"]) {
        for (position, chapter) in chapters.enumerated() {
          Markup("li") { Markup("a", ["href": "#s\(position + 1)"], papers(chapter.label)) }
        }
      }
      Markup("footer") {
        Markup("p", ["class": papers.plan.made.complete ? "verdict" : "verdict open"], papers.verdict)
        Markup("p", papers.edition)
        Markup("p", papers(.supersedes))
      }
    }
  }

  /// Who chose the plan, when and why; of another plan, that it isn't the one and what is different in it.
  private var decision: [Markup] {
    guard let decision = papers.decision else { return [] }
    return [
      Markup("section", ["class": decision.isThis ? "decision" : "decision other"]) {
        Markup("p") {
          Markup("strong", papers(decision.sentence))
        }
        Markup("p", papers(.decisionBecause(decision.why)))
        Markup("ul") {
          for difference in decision.differences { Markup("li", papers(difference)) }
        }
      }
    ]
  }

  private var dates: String {
    let days = [papers.visit.dates.lowerBound, papers.visit.dates.upperBound].map { day in
      (day.civil.year, Phrase.date(month: day.civil.month, day: day.civil.day, weekday: day.weekday))
    }
    return papers(.coverDates(days[0], days[1]))
  }

  /// The first guest and the first host, the delegations, and whom to call.
  private var parties: [(String, String)] {
    let order = papers.sorted(papers.visit.people.map(\.id))
    let delegations = Side.allCases.map { side in
      papers(.list(papers.visit.delegations.filter { $0.side == side }.map(\.name)))
    }
    let contacts = papers.visit.people.filter { $0.role == .staff }
      .map { [papers.name($0.id), $0.phone].compactMap { $0 }.joined(separator: " ") }
    return [
      (papers(.principalGuest), leader(.guest, order)), (papers(.guestParties), delegations[0]),
      (papers(.principalHost), leader(.host, order)), (papers(.hostParties), delegations[1]),
      (papers(.contact), papers(.list(contacts))),
    ].filter { !$0.1.isEmpty }
  }

  private func leader(_ side: Side, _ order: [Person.ID]) -> String {
    guard let first = order.first(where: { papers.register.side(of: $0) == side }),
      let person = papers.register.people[first]
    else { return "" }
    return [papers.name(first), person.title].compactMap { $0 }.joined(separator: "　")
  }
}
