internal import Wording

/// Reads JSON (RFC 8259) strictly: no comments, no duplicate keys, at most `deepest` levels.
struct JSONReader {
  /// Deeper text is refused, because reading follows the depth of the text.
  static let deepest = 32

  private let bytes: [UInt8]
  private var position = 0

  private init(_ text: String) { bytes = Array(text.utf8) }

  /// The value that `text` holds.
  static func value(of text: String) throws(PlanFile.Failure) -> JSON {
    var reader = JSONReader(text)
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.position == reader.bytes.count else { throw reader.failure(.jsonTrailing) }
    return value
  }

  private mutating func value(depth: Int) throws(PlanFile.Failure) -> JSON {
    guard depth <= Self.deepest else { throw failure(.jsonTooDeep(Self.deepest)) }
    skipSpace()
    guard let byte = peek else { throw failure(.jsonEnds) }
    switch byte {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: return try word()
    }
  }

  private mutating func object(depth: Int) throws(PlanFile.Failure) -> JSON {
    var members: [JSON.Member] = []
    var keys: Set<String> = []
    position += 1
    while try goesOn(until: UInt8(ascii: "}"), isFirst: members.isEmpty) {
      guard peek == UInt8(ascii: "\"") else { throw failure(.jsonExpected("\"")) }
      let key = try string()
      guard keys.insert(key).inserted else { throw failure(.jsonDuplicate(key)) }
      skipSpace()
      try expect(UInt8(ascii: ":"))
      members.append(JSON.Member(key: key, value: try value(depth: depth + 1)))
    }
    return .object(members)
  }

  private mutating func array(depth: Int) throws(PlanFile.Failure) -> JSON {
    var values: [JSON] = []
    position += 1
    while try goesOn(until: UInt8(ascii: "]"), isFirst: values.isEmpty) {
      values.append(try value(depth: depth + 1))
    }
    return .array(values)
  }

  /// Whether another element follows; passes the comma before it, or the end.
  private mutating func goesOn(until end: UInt8, isFirst: Bool) throws(PlanFile.Failure) -> Bool {
    skipSpace()
    if peek == end {
      position += 1
      return false
    }
    if !isFirst {
      try expect(UInt8(ascii: ","))
      skipSpace()
    }
    return true
  }

  private mutating func number() throws(PlanFile.Failure) -> JSON {
    let start = position
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    while let byte = peek, digits.contains(byte) || "+-.eE".utf8.contains(byte) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    let whole = text.drop { $0 == "-" }
    let leadingZero = whole.count > 1 && whole.first == "0" && whole.dropFirst().first?.isNumber == true
    guard Double(text) != nil, !leadingZero, !text.hasSuffix("."), !whole.hasPrefix(".") else {
      throw failure(.jsonNumber(text))
    }
    return .number(text)
  }

  private mutating func word() throws(PlanFile.Failure) -> JSON {
    for (word, value) in [("true", JSON.bool(true)), ("false", .bool(false)), ("null", .null)]
    where bytes[position...].starts(with: word.utf8) {
      position += word.utf8.count
      return value
    }
    throw failure(.jsonValue)
  }

  private mutating func string() throws(PlanFile.Failure) -> String {
    position += 1
    var text: [UInt8] = []
    while let byte = peek, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw failure(.jsonControl) }
      position += 1
      if byte == UInt8(ascii: "\\") { text += try escape().utf8 } else { text.append(byte) }
    }
    try expect(UInt8(ascii: "\""))
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func escape() throws(PlanFile.Failure) -> String {
    guard let byte = peek else { throw failure(.jsonEnds) }
    position += 1
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return String(UnicodeScalar(byte))
    case UInt8(ascii: "u"): return String(try unicode())
    default: throw failure(.jsonEscape)
    }
  }

  /// The scalar of `\uXXXX`, or of two of them where the first is half of a pair.
  private mutating func unicode() throws(PlanFile.Failure) -> Character {
    let first = try hexadecimal()
    if let scalar = UnicodeScalar(first) { return Character(scalar) }
    guard (0xD800..<0xDC00).contains(first), bytes[position...].starts(with: "\\u".utf8) else {
      throw failure(.jsonEscape)
    }
    position += 2
    let second = try hexadecimal()
    guard (0xDC00..<0xE000).contains(second),
      let scalar = UnicodeScalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw failure(.jsonEscape) }
    return Character(scalar)
  }

  private mutating func hexadecimal() throws(PlanFile.Failure) -> UInt32 {
    let digits = bytes[position...].prefix(4)
    let text = String(decoding: digits, as: UTF8.self)
    guard digits.count == 4, !text.hasPrefix("+"), !text.hasPrefix("-"), let value = UInt32(text, radix: 16) else {
      throw failure(.jsonEscape)
    }
    position += 4
    return value
  }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = peek, " \n\r\t".utf8.contains(byte) { position += 1 }
  }

  private mutating func expect(_ byte: UInt8) throws(PlanFile.Failure) {
    guard peek == byte else { throw failure(peek == nil ? .jsonEnds : .jsonExpected(String(UnicodeScalar(byte)))) }
    position += 1
  }

  private func failure(_ message: Phrase) -> PlanFile.Failure {
    let before = bytes[..<position]
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let column = String(decoding: before[start...], as: UTF8.self).count + 1
    return PlanFile.Failure(place: "\(line):\(column)", message: message)
  }
}
