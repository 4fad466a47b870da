public import Advice
public import Planning
internal import Visit
public import Wording

/// What can't be met and what would mend it, for the terminal and as JSON. 冲突与补救
public struct ExplanationPapers: Sendable {
  private let words: Papers

  /// The papers of what a draft can't meet.
  public init(of draft: Draft, language: Language) {
    words = Papers(visit: draft.visit, plan: draft.plan, language: language)
  }

  /// What is being looked for, for whoever waits.
  public func text(_ step: Explanation.Step) -> String {
    switch step {
    case .conflicts(let part): words(.seekingConflicts(self.part(part)))
    case .repairs(let part, let number, let count): words(.seekingRepairs(self.part(part), number, of: count))
    }
  }

  /// Each conflict: what can't be met, the lines that clash, and the repairs.
  public func text(_ explanation: Explanation) -> String {
    let heading = Table.printable(words.visit.title)
    guard !explanation.isNothing else { return heading + "\n\n" + words(.nothingToExplain) + "\n" }
    let parts = explanation.conflicts.enumerated().map { text($1, number: $0 + 1) }
    return ([heading] + parts).joined(separator: "\n\n") + "\n"
  }

  private func text(_ conflict: Conflict, number: Int) -> String {
    var lines = [words(.conflictHeading(number, part(conflict.part)))]
    lines += conflict.troubles.map { "  " + words($0) }
    if !conflict.people.isEmpty {
      lines.append("  " + words(.leftOut(conflict.people.count, words.names(conflict.people))))
    }
    if conflict.statements.isEmpty {
      lines.append("  " + words(conflict.isCutShort ? .statementsCutShort : .noStatements))
    } else {
      lines.append("  " + words(.minimalSet(conflict.statements.count)))
      lines += statements(conflict).map { "    " + words($0) }
    }
    let none = conflict.isCutShort ? Phrase.repairsCutShort : .noRepair
    lines.append("  " + words(conflict.repairs.isEmpty ? none : .repairsHeading))
    lines += conflict.repairs.enumerated().map { "    \($0 + 1). " + words(phrase($1)) }
    return lines.map { Table.printable($0) }.joined(separator: "\n")
  }

  /// Statements in words; people who need the same are told together.
  private func statements(_ conflict: Conflict) -> [Phrase] {
    let visit = words.visit
    let people = conflict.statements.compactMap { statement -> String? in
      if case .person(let id) = statement { return words.name(id) }
      return nil
    }
    let isMany = people.count > 3
    let single = conflict.statements.filter { statement in
      if isMany, case .person = statement { return false }
      return true
    }.map { Phrase.onLine($0.line(in: visit), $0.phrase(visit, in: conflict.part)) }
    return single + (isMany ? [.many(people, need(conflict.part))] : [])
  }

  private func need(_ part: Draft.Part) -> Phrase {
    switch part {
    case .lodging: .aRoom
    case .seating: .aSeat
    default: .aRide
    }
  }

  private func phrase(_ repair: Repair) -> Phrase {
    .repairPriced(repair.phrase, words.price(repair.price), whole: repair.isWhole)
  }

  private func part(_ part: Draft.Part) -> Phrase {
    switch part {
    case .programme: .programmePart
    case .lodging: .lodgingPart
    case .seating(let id): .seatingPart(words.title(id))
    case .transport: .carsPart
    case .day(let day): .dayPart(words.date(day))
    }
  }

  /// The same as JSON.
  public func json(_ explanation: Explanation) -> String {
    let papers = WhatIfPapers(words)
    let value: JSON = [
      "format": .whole(1),
      "conflicts": .array(
        explanation.conflicts.map { conflict in
          [
            "part": .string(words(part(conflict.part))), "unmet": .strings(conflict.troubles.map { words($0) }),
            "people": .strings(conflict.people.map(\.text)), "lines": .array(conflict.lines.map { .whole($0) }),
            "cut-short": .bool(conflict.isCutShort),
            "statements": .array(
              conflict.statements.map { statement in
                [
                  "line": statement.line(in: words.visit).map { .whole($0) } ?? .null,
                  "says": .string(words(statement.phrase(words.visit, in: conflict.part))),
                ]
              }),
            "repairs": .array(
              conflict.repairs.map { repair in
                [
                  "says": .string(words(repair.phrase)), "price": papers.value(repair.price),
                  "whole": .bool(repair.isWhole),
                ]
              }),
          ]
        }),
    ]
    return value.text()
  }
}
