public import Wording

/// Holds a run against a baseline: nothing may have got worse by more than its noise. 关卡
///
/// What is compared doesn't depend on the machine: values and proofs, counted work, and seconds of a core set against
/// those of the reference kernel timed beside each solve. A solve counts as slower only when its quickest repeat is slower
/// than the slowest of the baseline by more than `tolerance`.
public struct BenchGate: Sendable {
  /// What is wrong. 未过项
  public struct Fault: Sendable, Hashable {
    /// What of.
    public var key: BenchRecord.Key
    /// In words.
    public var phrase: Phrase
    /// Whether it is a matter of time, which measuring again may settle.
    public var isSlow = false
  }

  /// By what factor work may grow before it counts: caches and clocks of other machines are no fault.
  public static let tolerance = 1.5
  /// Units of the reference kernel below which a difference says nothing.
  public static let least = 2.0
  /// By what factor counted work may grow: small changes of a search change it.
  public static let workTolerance = 1.25
  /// The instances that CI holds against the committed baseline.
  public static let instances = [
    "county-visit", "bilateral-visit", "洪泽调研", "g2-8", "g2-16", "g20", "g40", "order-300",
    "rostrum-300", "round-tables-300", "photo-300",
  ]

  /// All that is wrong; nothing where the gate is passed.
  public static func faults(of run: BenchRun, against baseline: BenchRun) -> [Fault] {
    let comparison = BenchComparison(from: baseline, to: run)
    return comparison.missing.map { Fault(key: $0, phrase: .benchGateMissing) }
      + comparison.pairs.flatMap { faults(of: $0) }
  }

  private static func faults(of pair: BenchComparison.Pair) -> [Fault] {
    var faults: [Fault] = []
    if pair.after.contains(where: { $0.stop == BenchRecord.lawless }) {
      faults.append(Fault(key: pair.key, phrase: .benchBroken(pair.key.instance)))
    }
    if let worst = pair.worst, pair.change < 0,
      let (before, after) = zip(worst.before.goals, worst.after.goals).first(where: { $0.isBetter(than: $1) })
    {
      let phrase = Phrase.benchWorse(before.name, Figure.value(before.value), Figure.value(after.value))
      faults.append(Fault(key: pair.key, phrase: phrase))
    }
    if pair.lostProof { faults.append(Fault(key: pair.key, phrase: .benchProofLost)) }
    if let phrase = work(pair) { faults.append(Fault(key: pair.key, phrase: phrase)) }
    if let phrase = slowness(pair) { faults.append(Fault(key: pair.key, phrase: phrase, isSlow: true)) }
    return faults
  }

  private static func work(_ pair: BenchComparison.Pair) -> Phrase? {
    let kinds: [(Phrase, (BenchRecord.Work) -> Int, Int)] = [
      (.benchNodes, \.nodes, 100), (.benchIterations, \.iterations, 2000), (.benchColumns, \.columns, 200),
    ]
    for (name, count, slack) in kinds {
      let before = pair.before.map { count($0.work) }.max() ?? 0
      let after = pair.after.map { count($0.work) }.min() ?? 0
      guard Double(after) > workTolerance * Double(before) + Double(slack) else { continue }
      return .benchMoreWork(name, before, after)
    }
    return nil
  }

  private static func slowness(_ pair: BenchComparison.Pair) -> Phrase? {
    guard let before = pair.before.compactMap(\.units).max(), let after = pair.after.compactMap(\.units).min(),
      after > tolerance * before, after - before > least
    else { return nil }
    return .benchSlower(
      Figure.fixed(after / before, 2), allowed: Figure.fixed(tolerance, 2), before: Figure.fixed(before, 1),
      after: Figure.fixed(after, 1))
  }
}
