internal import Wording

/// The text of a file, with what is needed to point into it. 源文本
struct SourceText: Sendable {
  /// The file as the user named it.
  let name: String
  /// UTF-8, without a byte order mark.
  let bytes: [UInt8]

  init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }

  /// Something that may not stand in a file, with its line and column.
  struct Flaw {
    var line: Int
    var column: Int
    var message: Phrase
    var hint: Phrase?
  }

  /// The first byte that isn't UTF-8, or the first character that no text has, if there is one.
  func flaw() -> Flaw? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return Flaw(line: 1, column: 1, message: .fileIsUTF16, hint: .fileSaveAsUTF8)
    }
    var line = 1
    var column = 1
    var position = 0
    while position < bytes.count {
      guard let (scalar, length) = scalar(at: position) else {
        return Flaw(line: line, column: column, message: .fileNotUTF8, hint: .fileSaveAsUTF8OrGBK)
      }
      if Self.isForbidden(scalar) {
        return Flaw(line: line, column: column, message: .fileForbids(Self.codePoint(scalar)), hint: nil)
      }
      position += length
      let endsLine = scalar == 0x0A || scalar == 0x0D && !(position < bytes.count && bytes[position] == 0x0A)
      if endsLine { line += 1 }
      column = endsLine ? 1 : column + 1
    }
    return nil
  }

  /// The scalar that starts at a byte, and its length, or nil where UTF-8 has none.
  private func scalar(at position: Int) -> (value: UInt32, length: Int)? {
    let first = bytes[position]
    if first < 0x80 { return (UInt32(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard (0xC2...0xF4).contains(first), position + length <= bytes.count else { return nil }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for byte in bytes[(position + 1)..<(position + length)] {
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let shortest: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= shortest, Unicode.Scalar(value) != nil else { return nil }
    return (value, length)
  }

  /// Control characters, the line breaks that editors don't show as such, and what Unicode calls no character.
  static func isForbidden(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// `U+0007`.
  static func codePoint(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// The lines with these numbers, in one pass over the file.
  func lines(_ wanted: Set<Int>) -> [Int: String] {
    var found: [Int: String] = [:]
    var line = 1
    var start = 0
    var position = 0
    while start <= bytes.count, found.count < wanted.count {
      position = start
      while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
      if wanted.contains(line) { found[line] = String(decoding: bytes[start..<position], as: UTF8.self) }
      let isPair = position + 1 < bytes.count && bytes[position] == 0x0D && bytes[position + 1] == 0x0A
      start = position + (isPair ? 2 : 1)
      line += 1
    }
    return found
  }
}
