/// A JSON value. Numbers keep their digits, so that no rounding comes between a plan and its file; members keep
/// their order.
package indirect enum JSON: Hashable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSON])
  case object([Member])

  /// A key with its value.
  package struct Member: Hashable {
    var key: String
    var value: JSON

    package init(key: String, value: JSON) { (self.key, self.value) = (key, value) }
  }

  /// A whole number.
  package static func whole(_ value: Int) -> JSON { .number(String(value)) }

  /// A string, or null.
  static func optional(_ value: String?) -> JSON { value.map { .string($0) } ?? .null }

  /// A list of strings.
  package static func strings(_ values: [String]) -> JSON { .array(values.map { .string($0) }) }
}

extension JSON: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { Member(key: $0, value: $1) })
  }
}

extension JSON {
  /// The value as text: whatever fits on a line of `width` columns stands on one line, the rest is broken with two
  /// spaces of indentation a level. The same value always gives the same text.
  package func text(width: Int = 180) -> String {
    var writer = Writer(width: width)
    writer.write(self, indentation: 0)
    return writer.output + "\n"
  }

  /// Writes values with line breaks where they are needed. The recursion is as deep as the value, and what we write
  /// is as deep as a plan: four levels.
  private struct Writer {
    let width: Int
    var output = ""

    mutating func write(_ value: JSON, indentation: Int, used: Int = 0) {
      let line = value.line
      if line.unicodeScalars.count + indentation + used <= width {
        output += line
        return
      }
      switch value {
      case .array(let values):
        write(values.map { (nil, $0) }, between: ("[", "]"), indentation: indentation)
      case .object(let members):
        write(members.map { ($0.key, $0.value) }, between: ("{", "}"), indentation: indentation)
      default: output += line
      }
    }

    private mutating func write(_ values: [(String?, JSON)], between: (String, String), indentation: Int) {
      output += between.0
      for (position, (key, value)) in values.enumerated() {
        output += (position > 0 ? ",\n" : "\n") + String(repeating: " ", count: indentation + 2)
        let label = key.map { JSON.quoted($0) + ": " } ?? ""
        output += label
        write(value, indentation: indentation + 2, used: label.unicodeScalars.count + 1)
      }
      output += "\n" + String(repeating: " ", count: indentation) + between.1
    }
  }

  /// The value on one line.
  var line: String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .number(let digits): digits
    case .string(let text): Self.quoted(text)
    case .array(let values): "[" + values.map(\.line).joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.map { Self.quoted($0.key) + ": " + $0.value.line }.joined(separator: ", ") + "}"
    }
  }

  /// A string between quotes: only what JSON demands is escaped, so that Chinese stays readable.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
