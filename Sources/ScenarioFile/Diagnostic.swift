public import Visit
public import Wording

/// Something that is wrong with a scenario, with the line that it is about. 诊断
public struct Diagnostic: Sendable {
  /// How grave it is; an error leaves no visit.
  public var severity: Finding.Severity
  /// The file as the user named it, or the path of a list beside it.
  public var file: String
  /// 1 is the first; 0 where it is about the file as a whole.
  public var line: Int
  /// 1 is the first character of the line.
  public var column: Int
  /// What was found and what was expected.
  public var message: Phrase
  /// What may have been meant, or what to do.
  public var hint: Phrase?
  /// The line that it is about and under it a mark, each without the line's end; empty where there is no line.
  public var excerpt: String

  /// `county-visit.yaml:34:12: error: …`, then the line with a mark, then the hint; with the colours of a terminal
  /// where they are wanted.
  public func rendered(_ language: Language, color: Bool = false) -> String {
    func paint(_ text: String, _ code: String) -> String { color ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text }
    let red = severity == .error ? "1;31" : "1;33"
    let place = line > 0 ? "\(file):\(line):\(column): " : "\(file): "
    let grade = Phrase.severity(severity.rawValue).text(language) + ": "
    var text = paint(place, "1") + paint(grade, red) + paint(message.text(language), "1")
    let rows = excerpt.isEmpty ? [] : excerpt.split(separator: "\n", omittingEmptySubsequences: false)
    for (position, row) in rows.enumerated() {
      text += "\n    " + (position > 0 ? paint(String(row), red) : String(row))
    }
    if let hint { text += "\n    " + paint("= \(hint.text(language))", "36") }
    return text
  }
}

/// Draws the line that something is about. 摘录
enum Excerpt {
  /// The widest line that is shown whole.
  private static let width = 110

  /// The line around a column (from 1), and under it a mark as long as `length`.
  static func of(_ line: String, column: Int, length: Int) -> String {
    let scalars = line.unicodeScalars.map(visible)
    let target = max(0, min(column - 1, scalars.count))
    let start = scalars.count <= width ? 0 : max(0, min(target - width / 3, scalars.count - width))
    let end = min(scalars.count, start + width)
    let head = start > 0 ? "… " : ""
    let shown = head + text(scalars[start..<end]) + (end < scalars.count ? " …" : "")
    let before = head.count + cells(scalars[start..<target])
    let marked = cells(scalars[target..<min(end, target + max(1, length))])
    return shown + "\n" + String(repeating: " ", count: before) + String(repeating: "^", count: max(1, marked))
  }

  /// A sign for what a terminal would obey instead of show.
  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard scalar != "\t" else { return " " }
    return scalar.properties.generalCategory == .control ? "\u{B7}" : scalar
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  /// Columns of a terminal: Chinese characters and full-width signs take two.
  private static func cells(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { $0 + (isWide($1.value) ? 2 : isCombining($1) ? 0 : 1) }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }

  private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    [.nonspacingMark, .enclosingMark, .format].contains(scalar.properties.generalCategory)
  }
}
