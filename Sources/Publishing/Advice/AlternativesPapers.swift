public import Advice
public import Visit
public import Wording

/// Several plans for one visit, for the terminal, as JSON, as a page, and each as papers of its own. 备选方案
public struct AlternativesPapers: Sendable {
  private let alternatives: Alternatives
  private let comparison: ComparisonPapers
  private let words: Papers
  private let visit: Visit
  private let source: Plan.Scenario

  /// The papers of some plans for a visit, made from a scenario.
  public init(_ alternatives: Alternatives, for visit: Visit, from source: Plan.Scenario, language: Language) {
    self.alternatives = alternatives
    self.visit = visit
    self.source = source
    words = Papers(visit: visit, plan: alternatives.plans.first?.plan ?? Plan(), language: language)
    comparison = ComparisonPapers(
      alternatives.plans.map { (name: $0.profile.title.text(language), plan: $0.plan) }, for: visit, language: language)
  }

  /// The tables for a terminal: what each plan is made for, what it gains and costs, and the goals side by side.
  public var text: String {
    return [Table.printable(visit.title), table.text(), comparison.goalTable.text(), words(dropped)].joined(
      separator: "\n\n") + "\n"
  }

  /// One page with time lines, seat charts and goals side by side.
  public var page: String { comparison.page }

  /// The same as JSON, with all plans.
  public var json: String {
    let value: JSON = [
      "format": .whole(1), "alternatives": .array(alternatives.plans.map(json)),
      "dropped": [
        "dominated": .whole(alternatives.dominated), "alike": .whole(alternatives.alike),
        "beyond": .whole(alternatives.beyond), "faulty": .whole(alternatives.faulty),
      ],
      "comparison": comparison.value,
    ]
    return value.text()
  }

  /// The folder of each plan with its papers.
  public func folders() -> [(name: String, files: [OutputFolder.File])] {
    alternatives.plans.map { alternative in
      var plan = alternative.plan
      plan.scenario = source
      return (alternative.profile.name, Papers(visit: visit, plan: plan, language: words.language).files())
    }
  }

  /// What isn't shown, counted.
  var dropped: Phrase {
    let counted = Phrase.alternativesDropped(
      dominated: alternatives.dominated, alike: alternatives.alike, beyond: alternatives.beyond)
    return alternatives.faulty == 0 ? counted : .clauses([counted, .alternativesFaulty(alternatives.faulty)])
  }

  private var table: Table {
    var table = Table(
      "alternatives", title: words(.alternatives),
      columns: [
        .init(words(.number), isNumeric: true), .init(words(.profileColumn)),
        .init(words(.gainsAndCostsHeading), isLong: true),
        .init(words(.verdict), isLong: true),
      ])
    table.rows = alternatives.plans.enumerated().map { position, plan in
      [
        String(position + 1), words(plan.profile.title), words(sentence(plan)),
        words(plan.isProven ? Phrase.provenInOrder : Phrase.notProven),
      ]
    }
    return table
  }

  private func sentence(_ plan: Alternative) -> Phrase {
    plan.profile == .asked ? plan.sentence : .clauses([plan.sentence, .peopleNotice(plan.people.count)])
  }

  private func json(_ alternative: Alternative) -> JSON {
    [
      "profile": .string(alternative.profile.name), "title": .string(words(alternative.profile.title)),
      "order": .strings(alternative.goals.map(\.rawValue)), "proven": .bool(alternative.isProven),
      "says": .string(words(sentence(alternative))),
      "people": .strings(visit.people.map(\.id).filter(alternative.people.contains).map(\.text)),
      "goals": .object(
        alternative.plan.goals.map {
          .init(key: $0.name.rawValue, value: .number(Papers.amount($0.value, of: $0.name)))
        }),
    ]
  }
}
