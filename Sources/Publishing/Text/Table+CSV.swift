extension Table {
  /// The table as CSV (RFC 4180) in UTF-8 with a byte order mark, without which spreadsheets take Chinese for
  /// something else.
  public var csv: String {
    let lines = ([columns.map(\.title)] + rows).map { $0.map(Self.field).joined(separator: ",") }
    return "\u{FEFF}" + lines.map { $0 + "\r\n" }.joined()
  }

  /// A field of CSV. A spreadsheet would run text that starts like a formula: such text gets an apostrophe in front.
  static func field(_ text: String) -> String {
    let isFormula = text.first.map { "=+-@\t\r\n=+-@".contains($0) } ?? false
    let safe = isFormula && Double(text) == nil ? "'" + text : text
    let needsQuotes =
      safe.contains { ",\"\r\n\t".contains($0) || $0.isNewline } || safe.first == " " || safe.last == " "
    return needsQuotes ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
  }
}
