public import Advice
public import Visit
public import Wording

/// Several plans for one visit, for the terminal, as JSON, as a page, and each as papers of its own. 备选方案
public struct AlternativesPapers: Sendable {
  private let alternatives: Alternatives
  private let comparison: ComparisonPapers
  private let words: Papers
  private let visit: Visit
  private let papers: [Papers]
  private let ids: [String]

  /// The papers of some plans for a visit: of each its finished papers, and its id where they were kept.
  public init(_ alternatives: Alternatives, _ papers: [Papers], ids: [String], for visit: Visit, language: Language) {
    self.alternatives = alternatives
    self.visit = visit
    self.papers = papers
    self.ids = ids
    words = Papers(visit: visit, plan: alternatives.plans.first?.plan ?? Plan(), language: language)
    comparison = ComparisonPapers(
      alternatives.plans.map { (name: $0.profile.title.text(language), plan: $0.plan) }, for: visit, language: language)
  }

  /// What one plan gains and costs in a sentence, as the archive labels it.
  public static func label(_ alternative: Alternative) -> Phrase {
    .labelled(alternative.profile.title, alternative.sentence)
  }

  /// The tables for a terminal: what each plan is made for, what it gains and costs, and the goals side by side.
  public var text: String {
    let parts = [Table.printable(visit.title), table.text(), comparison.goalTable.text(), advice, words(dropped)]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  /// One page with time lines, seat charts and goals side by side.
  public var page: String { comparison.page }

  /// The same as JSON, with all plans.
  public var json: String {
    let value: JSON = [
      "format": .whole(1), "alternatives": .array(alternatives.plans.indices.map(json)),
      "recommended": .array(alternatives.recommended.map { .whole($0.plan + 1) }),
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
    zip(alternatives.plans, papers).map { ($0.profile.name, $1.files()) }
  }

  /// In which order the plans are recommended, and why each comes before the next.
  private var advice: String {
    let order = alternatives.recommended
    guard order.count > 1 else { return "" }
    let numbers = order.map { String($0.plan + 1) }
    let reasons = zip(order, order.dropFirst()).compactMap { first, second in
      first.decisive.map { Phrase.recommendedBefore(first.plan + 1, second.plan + 1, $0.name.phrase, change($0)) }
    }
    return ([Phrase.recommendedOrder(numbers)] + reasons).map { words($0) }.joined(separator: "\n  ")
  }

  private func change(_ change: Balance.Change) -> Phrase { .goalChange(change.name.rawValue, change.by) }

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
      ] + (ids.isEmpty ? [] : [.init(words(.planID))]) + [
        .init(words(.gainsAndCostsHeading), isLong: true),
        .init(words(.verdict), isLong: true),
      ])
    table.rows = alternatives.plans.enumerated().map { position, plan in
      [
        String(position + 1), words(plan.profile.title),
      ] + (ids.isEmpty ? [] : [ids[position]]) + [
        words(sentence(plan)), words(verdict(plan)),
      ]
    }
    return table
  }

  private func verdict(_ plan: Alternative) -> Phrase {
    guard plan.profile.isBetween else { return plan.isProven ? .provenInOrder : .notProven }
    return plan.isProven ? .provenBetween : .bestFoundBetween
  }

  private func sentence(_ plan: Alternative) -> Phrase {
    plan.profile == .asked ? plan.sentence : .clauses([plan.sentence, .peopleNotice(plan.people.count)])
  }

  private func json(_ position: Int) -> JSON {
    let alternative = alternatives.plans[position]
    return [
      "plan": ids.isEmpty ? .null : .string(ids[position]),
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
