/// How seconds and memory grow with one thing, for the whole and for each stage. 规模与代价
public struct BenchScaling: Sendable, Hashable {
  /// The suite, and what grows.
  public var suite: String, axis: String
  /// Who solved it.
  public var solver: String
  /// Seconds of the whole and of each stage, and megabytes.
  public var lines: [Line] = []

  /// How one thing grows. 曲线
  public struct Line: Sendable, Hashable {
    /// `seconds`, a stage, or `memory`.
    public var name: String
    /// By size, the smallest first: the middle of the repeats.
    public var points: [Point]
    /// The fitted growth; nil where there are too few sizes.
    public var fit: PowerFit? { PowerFit(points.map { ($0.size, $0.value) }) }
  }

  /// A size and what it takes.
  public struct Point: Sendable, Hashable {
    /// How much there is of what grows.
    public var size: Double
    /// Seconds, or megabytes.
    public var value: Double
  }

  /// The name of the whole among the lines.
  public static let whole = "seconds"
  /// The name of memory among the lines.
  public static let memory = "memory"

  /// All growth that a run shows: three sizes or more of one thing in one suite.
  public static func all(in run: BenchRun) -> [BenchScaling] {
    var found: [BenchScaling] = []
    // What peers take is mostly the time limit.
    for record in run.records where record.solver == BenchRecord.ours && record.stop != BenchRecord.lawless {
      guard let size = record.size else { continue }
      let scaling = BenchScaling(suite: family(record), axis: size.axis, solver: record.solver)
      if !found.contains(where: { $0.isSame(as: scaling) }) { found.append(scaling) }
    }
    return found.compactMap { scaling in
      let records = run.records.filter { record in
        guard let size = record.size, record.stop != BenchRecord.lawless else { return false }
        return scaling.isSame(as: BenchScaling(suite: family(record), axis: size.axis, solver: record.solver))
      }
      guard Set(records.compactMap { $0.size?.count }).count >= 3 else { return nil }
      return scaling.filled(from: records)
    }
  }

  /// Instances of several kinds in one suite, as layouts are, are families of their own: `layouts u-shape`.
  private static func family(_ record: BenchRecord) -> String {
    guard record.suite == BenchSuite.layouts.rawValue, let dash = record.instance.lastIndex(of: "-") else {
      return record.suite
    }
    return "\(record.suite) \(record.instance[..<dash])"
  }

  private func isSame(as other: BenchScaling) -> Bool {
    suite == other.suite && axis == other.axis && solver == other.solver
  }

  private func filled(from records: [BenchRecord]) -> BenchScaling {
    var scaling = self
    var stages: [String] = []
    for stage in records.flatMap(\.stages) where !stages.contains(stage.name) { stages.append(stage.name) }
    scaling.lines = [Line(name: Self.whole, points: Self.points(records) { $0.seconds })]
    scaling.lines += stages.map { stage in
      Line(name: stage, points: Self.points(records) { $0.stages.first { $0.name == stage }?.seconds })
    }
    let memory = Self.points(records) { $0.memory.map { Double($0) / 1_048_576 } }
    if !memory.isEmpty { scaling.lines.append(Line(name: Self.memory, points: memory)) }
    return scaling
  }

  private static func points(_ records: [BenchRecord], _ value: (BenchRecord) -> Double?) -> [Point] {
    let sizes = Set(records.compactMap { $0.size?.count }).sorted()
    return sizes.compactMap { size in
      Figure.median(records.filter { $0.size?.count == size }.compactMap(value)).map {
        Point(size: Double(size), value: $0)
      }
    }
  }

  /// The stage that grows fastest among those that take a tenth of the whole at the largest size, or the whole where
  /// there are no stages.
  public var worst: Line? {
    let whole = lines.first { $0.name == Self.whole }
    let most = whole?.points.last?.value ?? 0
    let stages = lines.filter { $0.name != Self.whole && $0.name != Self.memory }
    let heavy = stages.filter { ($0.points.last?.value ?? 0) > 0.1 * most }
    return heavy.max { ($0.fit?.exponent ?? 0) < ($1.fit?.exponent ?? 0) } ?? whole
  }
}
