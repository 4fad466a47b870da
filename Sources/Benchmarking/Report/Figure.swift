/// Numbers as a table shows them. 数字
public enum Figure {
  /// A value of a goal: whole where it is whole, else with four decimals.
  public static func value(_ value: Double?) -> String {
    guard let value, value.isFinite else { return "–" }
    return value == value.rounded() && abs(value) < 1e15 ? fixed(value, 0) : fixed(value, 4)
  }

  /// Seconds with as many digits as say something.
  public static func seconds(_ value: Double?) -> String {
    guard let value, value.isFinite else { return "–" }
    return fixed(value, value < 0.01 ? 5 : value < 1 ? 3 : value < 100 ? 2 : 0)
  }

  /// A share in per cent.
  public static func percent(_ share: Double?) -> String {
    guard let share, share.isFinite else { return "–" }
    return share == 0 ? "0" : fixed(100 * share, share < 0.001 ? 3 : 2) + " %"
  }

  /// Bytes as megabytes.
  public static func megabytes(_ bytes: Int?) -> String { bytes.map { fixed(Double($0) / 1_048_576, 0) } ?? "–" }

  /// A number with so many decimals, no more and no fewer.
  public static func fixed(_ value: Double, _ decimals: Int) -> String {
    let unit = (0..<decimals).reduce(1) { power, _ in power * 10 }
    guard let scaled = Int(exactly: (abs(value) * Double(unit)).rounded()) else { return "\(value)" }
    let fraction = String(scaled % unit)
    let sign = value < 0 && scaled != 0 ? "-" : ""
    guard decimals > 0 else { return sign + "\(scaled)" }
    return sign + "\(scaled / unit)." + String(repeating: "0", count: decimals - fraction.count) + fraction
  }

  /// Thousandths as a decimal: -1250 is -1.250.
  static func decimal(_ thousandths: Int) -> String {
    let fraction = String(1000 + thousandths.magnitude % 1000).dropFirst()
    return (thousandths < 0 ? "-" : "") + "\(thousandths.magnitude / 1000).\(fraction)"
  }

  /// The middle of some numbers; nil where there are none.
  static func median(_ numbers: [Double]) -> Double? {
    let sorted = numbers.sorted()
    guard !sorted.isEmpty else { return nil }
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}
