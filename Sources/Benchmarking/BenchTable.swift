/// What a run over a set of instances found, a row an instance, as text in columns or as JSON. 评测表
public struct BenchTable: Sendable, Hashable {
  /// One instance. 行
  public struct Row: Sendable, Hashable {
    /// Its file's name without the ending.
    public var instance: String
    /// The best value found and checked; nil when no plan was found.
    public var value: Double?
    /// No value can be better; endless when it is proven that no plan keeps the rules.
    public var bound: Double
    /// Whether value and bound are the same.
    public var proven: Bool
    /// Seconds on the clock.
    public var seconds: Double
    /// The best known value, where there is one.
    public var optimum: Double?

    /// Whether it is proven that no plan keeps the rules.
    public var isInfeasible: Bool { bound == .infinity }

    /// A row.
    public init(
      instance: String, value: Double?, bound: Double, proven: Bool, seconds: Double, optimum: Double? = nil
    ) {
      self.instance = instance
      self.value = value
      self.bound = bound
      self.proven = proven
      self.seconds = seconds
      self.optimum = optimum
    }
  }

  /// The rows, in the order of the instances.
  public var rows: [Row]
  /// Decimals of values and bounds.
  public var decimals: Int

  /// A table.
  public init(rows: [Row], decimals: Int = 4) {
    self.rows = rows
    self.decimals = decimals
  }

  private var hasOptima: Bool { rows.contains { $0.optimum != nil } }

  /// Columns with a heading; a dash where nothing is known.
  public var text: String {
    let heading = ["instance", "value", "bound", "proven", "seconds"] + (hasOptima ? ["optimum"] : [])
    let body = rows.map { row in
      [
        row.instance, row.value.map { Self.fixed($0, decimals) } ?? (row.isInfeasible ? "infeasible" : "-"),
        row.isInfeasible ? "-" : Self.fixed(row.bound, decimals),
        row.proven ? "yes" : "no",
        Self.fixed(row.seconds, 2),
      ] + (hasOptima ? [row.optimum.map { Self.fixed($0, decimals) } ?? "-"] : [])
    }
    let widths = heading.indices.map { column in ([heading] + body).map { $0[column].count }.max() ?? 0 }
    func pad(_ cell: String, _ column: Int) -> String {
      let space = String(repeating: " ", count: widths[column] - cell.count)
      return column == 0 ? cell + space : space + cell
    }
    return ([heading] + body).map { line in
      line.indices.map { pad(line[$0], $0) }.joined(separator: "  ") + "\n"
    }.joined()
  }

  /// The same as a JSON array of objects.
  public var json: String {
    let objects = rows.map { row in
      let optimum = row.optimum.map { ", \"optimum\": \(Self.fixed($0, decimals))" } ?? ""
      return
        "  {\"instance\": \(Self.quoted(row.instance)), \"value\": \(row.value.map { Self.fixed($0, decimals) } ?? "null"), "
        + "\"bound\": \(row.isInfeasible ? "null" : Self.fixed(row.bound, decimals)), \"proven\": \(row.proven), "
        + "\"seconds\": \(Self.fixed(row.seconds, 3))\(optimum)}"
    }
    return objects.isEmpty ? "[]\n" : "[\n" + objects.joined(separator: ",\n") + "\n]\n"
  }

  /// A number with so many decimals, no more and no fewer.
  public static func fixed(_ value: Double, _ decimals: Int) -> String {
    let unit = (0..<decimals).reduce(1) { power, _ in power * 10 }
    guard let scaled = Int(exactly: (abs(value) * Double(unit)).rounded()) else { return "\(value)" }
    let fraction = String(scaled % unit)
    let sign = value < 0 && scaled != 0 ? "-" : ""
    guard decimals > 0 else { return sign + "\(scaled)" }
    return sign + "\(scaled / unit)." + String(repeating: "0", count: decimals - fraction.count) + fraction
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case _ where scalar.value < 0x20: "\\u00" + (scalar.value < 0x10 ? "0" : "") + String(scalar.value, radix: 16)
      default: String(scalar)
      }
    }
    return "\"" + escaped.joined() + "\""
  }
}
