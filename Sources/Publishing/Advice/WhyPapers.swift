public import Advice
internal import Visit
public import Planning
public import Wording

/// The reasons for where somebody is, for the terminal and as JSON. 安排的理由
public struct WhyPapers: Sendable {
  private let words: Papers

  /// The papers of reasons drawn from a draft.
  public init(of draft: Draft, language: Language) {
    words = Papers(visit: draft.visit, plan: draft.plan, language: language)
  }

  /// Each placement with its chain of reasons.
  public func text(_ why: Why) -> String {
    let heading = Table.printable(words(.whyHeading(words.name(why.person))))
    guard !why.placements.isEmpty else {
      let name = words.name(why.person)
      let nothing = why.activity.map { Phrase.whyNoSeat(name, words.title($0)) } ?? .whyNothing(name)
      return heading + "\n\n" + words(nothing) + "\n"
    }
    let parts = why.placements.map { placement in
      let lines = placement.steps.map { "  \(words(word($0.kind)))  \(words($0.phrase))" }
      return ([subject(placement.subject)] + lines.map { Table.printable($0) }).joined(separator: "\n")
    }
    return ([heading] + parts).joined(separator: "\n\n") + "\n"
  }

  /// The same as JSON, with every place and its price.
  public func json(_ why: Why) -> String {
    let papers = WhatIfPapers(words)
    let value: JSON = [
      "format": .whole(1), "person": .string(why.person.text),
      "placements": .array(
        why.placements.map { placement in
          [
            "what": .string(placement.subject.matter.rawValue), "where": .string(subject(placement.subject)),
            "because": .array(
              placement.steps.map { ["from": .string($0.kind.rawValue), "says": .string(words($0.phrase))] }),
            "decided-by": .optional(placement.decisive?.rawValue),
            "options": papers.value(placement.options),
          ]
        }),
    ]
    return value.text()
  }

  private func subject(_ subject: Why.Subject) -> String {
    switch subject {
    case .seat(let activity, let seat): Table.printable(words(.seatAt(seat, words.title(activity))))
    case .room(let hotel, let room): Table.printable("\(words.hotel(hotel)) \(room)")
    case .rides: words(.rideMatter)
    }
  }

  private func word(_ kind: Why.Step.Kind) -> Phrase {
    switch kind {
    case .order: .whyOrderWord
    case .layout: .whyLayoutWord
    case .journey: .whyJourneyWord
    case .standard: .whyStandardWord
    case .need: .whyNeedWord
    case .rule: .whyRuleWord
    case .goal: .whyGoalWord
    }
  }
}
