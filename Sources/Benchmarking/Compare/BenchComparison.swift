/// Two runs, pair by pair: the same instance, solver and seed in both. 对比
public struct BenchComparison: Sendable, Hashable {
  /// The pairs, in the order of the later run.
  public var pairs: [Pair] = []
  /// What only the earlier run has.
  public var missing: [BenchRecord.Key] = []
  /// What only the later run has.
  public var added: [BenchRecord.Key] = []
  /// Whether ratios are of work set against the reference kernel, and not of seconds.
  public var isNormalised: Bool { pairs.allSatisfy { $0.ratio?.isNormalised ?? true } }

  /// The same instance, solver and seed before and after.
  public struct Pair: Sendable, Hashable {
    /// Which.
    public var key: BenchRecord.Key
    /// The repeats of either run.
    public var before: [BenchRecord], after: [BenchRecord]
  }

  /// What something takes after over what it took before. 比值
  public struct Ratio: Sendable, Hashable {
    /// Of the middles.
    public var middle: Double
    /// Of the least after over the most before, and the other way round: what repeats leave open.
    public var least: Double, most: Double
    /// Of work set against the reference kernel timed beside it, and not of seconds.
    public var isNormalised: Bool
  }

  /// Pairs two runs.
  public init(from before: BenchRun, to after: BenchRun) {
    let (old, new) = (Self.grouped(before), Self.grouped(after))
    for key in new.keys {
      let records = new.records[key] ?? []
      if let earlier = old.records[key] {
        pairs.append(Pair(key: key, before: earlier, after: records))
      } else {
        added.append(key)
      }
    }
    missing = old.keys.filter { new.records[$0] == nil }
  }

  private static func grouped(_ run: BenchRun) -> (keys: [BenchRecord.Key], records: [BenchRecord.Key: [BenchRecord]]) {
    var keys: [BenchRecord.Key] = []
    var records: [BenchRecord.Key: [BenchRecord]] = [:]
    for record in run.records {
      if records[record.key] == nil { keys.append(record.key) }
      records[record.key, default: []].append(record)
    }
    return (keys, records)
  }

  /// The geometric mean of all ratios, and by what factor a pair usually differs from it; nil without pairs.
  public var overall: (mean: Double, spread: Double)? {
    let logs = pairs.compactMap { $0.ratio.map { Logarithm.of($0.middle) } }.filter(\.isFinite)
    guard !logs.isEmpty else { return nil }
    let mean = logs.reduce(0, +) / Double(logs.count)
    let variance = logs.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(max(1, logs.count - 1))
    return (Logarithm.raise(mean), Logarithm.raise(variance.squareRoot()))
  }
}

extension BenchComparison.Pair {
  /// What it takes now over what it took before; of work set against the reference kernel where both runs have it.
  public var ratio: BenchComparison.Ratio? {
    let units = (before.compactMap(\.units), after.compactMap(\.units))
    let isNormalised = units.0.count == before.count && units.1.count == after.count
    let (old, new) = isNormalised ? units : (before.map(\.seconds), after.map(\.seconds))
    guard let oldMiddle = Figure.median(old), let newMiddle = Figure.median(new), let oldLeast = old.min(),
      let oldMost = old.max(), let newLeast = new.min(), let newMost = new.max(), oldLeast > 0
    else { return nil }
    return BenchComparison.Ratio(
      middle: newMiddle / oldMiddle, least: newLeast / oldMost, most: newMost / oldLeast, isNormalised: isNormalised)
  }

  /// The worst of the repeats of either run: what one can rely on.
  public var worst: (before: BenchRecord, after: BenchRecord)? {
    guard let before = Self.worst(before), let after = Self.worst(after) else { return nil }
    return (before, after)
  }

  private static func worst(_ records: [BenchRecord]) -> BenchRecord? {
    records.dropFirst().reduce(records.first) { worst, record in
      guard let worst else { return record }
      return worst.isBetter(than: record) ? record : worst
    }
  }

  /// Whether the goals got better (1), worse (-1) or neither.
  public var change: Int {
    guard let worst else { return 0 }
    return worst.after.isBetter(than: worst.before) ? 1 : worst.before.isBetter(than: worst.after) ? -1 : 0
  }

  /// Whether what was proven each time no longer is.
  public var lostProof: Bool { before.allSatisfy(\.isProven) && !after.allSatisfy(\.isProven) }

  /// Whether what wasn't proven each time now is.
  public var wonProof: Bool { !before.allSatisfy(\.isProven) && after.allSatisfy(\.isProven) }
}
