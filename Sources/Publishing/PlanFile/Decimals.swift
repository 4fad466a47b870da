/// Fixed-point numbers in decimal digits, exact and the same on every machine.
enum Decimals {
  /// `value` over ten to the power of `places`, with at least `least` digits after the point and no needless zeros
  /// after those: `1250`, 3 places, at least 1 → `1.25`.
  static func text(_ value: Int, places: Int, least: Int = 0) -> String {
    var digits = String(value.magnitude)
    if digits.count <= places { digits = String(repeating: "0", count: places + 1 - digits.count) + digits }
    let whole = digits.dropLast(places)
    var fraction = digits.suffix(places)
    while fraction.count > least, fraction.last == "0" { fraction.removeLast() }
    return (value < 0 ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// `value` rounded to `places` digits after the point; 0 for what is no number.
  static func text(_ value: Double, places: Int, least: Int = 0) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let scaled = (value * scale).rounded()
    guard scaled.isFinite, abs(scaled) < 9e15 else { return text(0, places: places, least: least) }
    return text(Int(scaled), places: places, least: least)
  }

  /// The whole number of units of ten to the power of minus `places` that a decimal such as `38.1` stands for, or nil
  /// where it isn't one, has more digits than that, or is too large.
  static func units(_ text: some StringProtocol, places: Int) -> Int? {
    let negative = text.hasPrefix("-")
    let parts = text.dropFirst(negative ? 1 : 0).split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = parts.first, isDigits(whole) else { return nil }
    let fraction = parts.count == 2 ? parts[1] : ""
    guard parts.count == 1 || isDigits(fraction) else { return nil }
    let kept = fraction.prefix(places)
    guard fraction.dropFirst(places).allSatisfy({ $0 == "0" }) else { return nil }
    let padding = String(repeating: "0", count: places - kept.count)
    return Int((negative ? "-" : "") + whole + kept + padding)
  }

  private static func isDigits(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
  }
}
