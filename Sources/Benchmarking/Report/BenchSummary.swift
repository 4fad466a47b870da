/// A run with all records of one solver and instance taken together, over seeds and repeats. 汇总
public struct BenchSummary: Sendable, Hashable {
  /// The rows, in the order of the run; solvers of one instance beside one another.
  public var rows: [Row] = []

  /// One solver and instance. 行
  public struct Row: Sendable, Hashable {
    /// The suite, the instance and who solved it.
    public var suite: String, instance: String, solver: String
    /// The records that it stands for.
    public var records: [BenchRecord]
    /// Whether no other solver of the instance did better.
    public var wins = false

    /// The record whose goals are the best.
    public var best: BenchRecord? {
      records.dropFirst().reduce(records.first) { best, record in
        guard let best else { return record }
        return record.isBetter(than: best) ? record : best
      }
    }
    /// Seconds of each record.
    public var seconds: [Double] { records.map(\.seconds) }
    /// The middle of them.
    public var middle: Double? { Figure.median(seconds) }
    /// Bytes at the peak, the most of all records.
    public var memory: Int? { records.compactMap(\.memory).max() }
    /// Whether every record is proven.
    public var isProven: Bool { !records.isEmpty && records.allSatisfy(\.isProven) }
    /// How many records are proven.
    public var proven: Int { records.count { $0.isProven } }
    /// The first goal that isn't proven in the best record.
    public var open: BenchRecord.Goal? { best?.goals.first { !$0.isProven } }
    /// How large the instance is.
    public var size: BenchRecord.Size? { records.first?.size }
  }

  /// Takes the records of a run together.
  public init(_ run: BenchRun) {
    var order: [[String]] = []
    var rows: [[String]: Row] = [:]
    for record in run.records {
      let key = [record.suite, record.instance, record.solver]
      if rows[key] == nil {
        order.append(key)
        rows[key] = Row(suite: record.suite, instance: record.instance, solver: record.solver, records: [])
      }
      rows[key]?.records.append(record)
    }
    let instances = order.reduce(into: [[String]]()) { result, key in
      if !result.contains(Array(key.prefix(2))) { result.append(Array(key.prefix(2))) }
    }
    for instance in instances {
      let group = order.filter { Array($0.prefix(2)) == instance }.compactMap { rows[$0] }
      self.rows += Self.marked(group)
    }
  }

  /// Marks who did best: by the goals, and among equals by the proof.
  private static func marked(_ group: [Row]) -> [Row] {
    guard group.count > 1 else { return group }
    return group.map { row in
      var row = row
      row.wins = !group.contains { $0.isAhead(of: row) }
      return row
    }
  }

  /// The suites in their order.
  public var suites: [String] {
    rows.reduce(into: []) { result, row in if !result.contains(row.suite) { result.append(row.suite) } }
  }
}

extension BenchSummary.Row {
  /// Whether this solver did better than that one on the same instance: by what was found, and among equals by the proof.
  func isAhead(of other: BenchSummary.Row) -> Bool {
    guard let own = best else { return false }
    guard let theirs = other.best else { return true }
    if own.isBetter(than: theirs) { return true }
    return !theirs.isBetter(than: own) && own.isProven && !theirs.isProven
  }

  /// The values of the goals beside one another, as a table shows them.
  public var values: String {
    guard let best, best.goals.contains(where: { $0.value != nil }) else {
      return [BenchRecord.infeasible, BenchRecord.lawless].first { $0 == best?.stop } ?? "–"
    }
    return best.goals.map { Figure.value($0.value) }.joined(separator: " / ")
  }

  /// The bound of the first goal that isn't proven; a dash where all are.
  public var bound: String { open.map { Figure.value($0.bound) } ?? "–" }

  /// The gap of the first goal that isn't proven, with its name where there are several.
  public var gap: String {
    guard let open, !isProven else { return isProven ? "0" : "–" }
    let share = open.gap.map { Figure.percent($0) } ?? "?"
    return (best?.goals.count ?? 0) > 1 ? "\(open.name) \(share)" : share
  }

  /// Seconds: the middle, and from the least to the most where they differ.
  public var spread: String {
    guard let least = seconds.min(), let most = seconds.max(), seconds.count > 1 else { return "" }
    return "\(Figure.seconds(least))–\(Figure.seconds(most))"
  }
}
