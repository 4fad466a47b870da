public import Publishing
public import Wording

extension BenchComparison {
  /// The pairs with their ratios and spreads, and what became of goals and proofs. 对比表
  public func table(_ language: Language) -> Table {
    func say(_ phrase: Phrase) -> String { phrase.text(language) }
    var table = Table(
      "compare", title: say(.benchCompareTitle),
      columns: [
        Table.Column(say(.benchSuite)), Table.Column(say(.benchInstance)), Table.Column(say(.benchSolver)),
        Table.Column(say(.benchGoals), isLong: true), Table.Column(say(.benchProof)),
        Table.Column(say(.benchRatio), isNumeric: true), Table.Column(say(.benchSpread), isNumeric: true),
        Table.Column(say(.benchMemoryRatio), isNumeric: true),
      ])
    table.grouped = 2
    table.rows = pairs.map { pair in
      let seed = pair.key.seed == 1 ? "" : " #\(pair.key.seed)"
      return [
        pair.key.suite, pair.key.instance + seed, pair.key.solver, say(pair.goals), say(pair.proof),
        pair.ratio.map { Figure.fixed($0.middle, 2) } ?? "–",
        pair.ratio.map { "\(Figure.fixed($0.least, 2))–\(Figure.fixed($0.most, 2))" } ?? "–",
        pair.memoryRatio.map { Figure.fixed($0, 2) } ?? "–",
      ]
    }
    if let overall {
      table.notes.append(
        say(.benchOverall(Figure.fixed(overall.mean, 2), spread: Figure.fixed(overall.spread, 2), pairs: pairs.count)))
    }
    table.notes.append(say(isNormalised ? .benchNormalised : .benchSecondsOnly))
    if !missing.isEmpty { table.notes.append(say(.benchMissing(missing.map(\.instance)))) }
    if !added.isEmpty { table.notes.append(say(.benchAdded(added.map(\.instance)))) }
    return table
  }
}

extension BenchComparison.Pair {
  /// What became of the goals: the first that differs.
  fileprivate var goals: Phrase {
    guard change != 0, let worst else { return .benchSame }
    for (before, after) in zip(worst.before.goals, worst.after.goals) {
      guard before.isBetter(than: after) || after.isBetter(than: before) else { continue }
      let (old, new) = (Figure.value(before.value), Figure.value(after.value))
      return change > 0 ? .benchBetter(before.name, old, new) : .benchWorse(before.name, old, new)
    }
    return .benchSame
  }

  /// What became of the proof.
  fileprivate var proof: Phrase {
    if lostProof { return .benchProofLost }
    if wonProof { return .benchProofWon }
    return after.allSatisfy(\.isProven) ? .benchProofHeld : .benchProofNone
  }

  /// Bytes at the peak now over those before.
  public var memoryRatio: Double? {
    guard let before = before.compactMap(\.memory).max(), let after = after.compactMap(\.memory).max(), before > 0
    else { return nil }
    return Double(after) / Double(before)
  }
}
