internal import Wording

/// Text of a scenario as it grows. 文本
struct Lines {
  /// What was written so far.
  private(set) var text = ""
  /// The language of what people read.
  let language: Language

  /// The longest line of a list in brackets.
  private static let width = 118

  /// No text yet.
  init(language: Language) { self.language = language }

  /// A phrase in the language of the scenario.
  func say(_ phrase: Phrase) -> String { phrase.text(language) }

  /// A line as it is.
  mutating func line(_ text: String = "") { self.text += text + "\n" }

  /// A section with a remark above it.
  mutating func section(_ key: String, _ remark: Phrase) {
    line()
    line("# " + say(remark))
    line(key + ":")
  }

  /// A remark inside a section.
  mutating func remark(_ phrase: Phrase, indent: Int = 2) {
    line(String(repeating: " ", count: indent) + "# " + say(phrase))
  }

  /// One item of a list, its keys in braces; values that are nil or empty are left out.
  mutating func item(_ pairs: [(String, String?)], indent: Int = 2) {
    let pad = String(repeating: " ", count: indent)
    let parts = pairs.compactMap { key, value in
      value.flatMap { $0.isEmpty ? nil : "\(key): \(Self.scalar($0, of: key))" }
    }
    line(pad + "- {" + Self.folded(parts, after: pad + "- {", next: pad + "   ") + "}")
  }

  /// What people read, in quotes where a comma or a colon would end it.
  private static func scalar(_ value: String, of key: String) -> String {
    guard ["name", "title"].contains(key), value.contains(where: { ",:#".contains($0) }) else { return value }
    return "\"\(value)\""
  }

  /// A list in brackets; nil where it is empty.
  static func list(_ items: [String], indent: Int = 5) -> String? {
    guard !items.isEmpty else { return nil }
    let pad = String(repeating: " ", count: indent + 2)
    return "[" + folded(items, after: pad, next: pad) + "]"
  }

  /// Parts with commas, on as many lines as they need.
  private static func folded(_ parts: [String], after first: String, next pad: String) -> String {
    var text = ""
    var room = width - first.count
    for (index, part) in parts.enumerated() {
      let piece = index + 1 < parts.count ? part + "," : part
      let size = piece.prefix { $0 != "\n" }.reduce(1) { $0 + ($1.isASCII ? 1 : 2) }
      if index > 0 {
        if size > room {
          text += "\n" + pad
          room = width - pad.count
        } else {
          text += " "
        }
      }
      text += piece
      room -= size
    }
    return text
  }

  /// A date of the forum, day 0 the first.
  static func date(_ day: Int) -> String { "2026-11-\(twoDigits(9 + day))" }

  /// `2026-11-09 10:05`
  static func time(_ day: Int, _ minute: Int) -> String {
    "\(date(day)) \(twoDigits(minute / 60)):\(twoDigits(minute % 60))"
  }
}
