internal import CData

/// How characters are written, stroke by stroke, for the order by 姓氏笔画 (protocol.md 6.3).
///
/// Only the characters that are asked for are read from the built-in data.
struct Strokes: Sendable {
  /// Strokes of a character: 1 横, 2 竖, 3 撇, 4 点, 5 折.
  private var sequences: [Unicode.Scalar: [Int]] = [:]

  /// The strokes of all characters in some names.
  init(of names: [String]) {
    let wanted = Set(names.flatMap(\.unicodeScalars).filter(\.isHan))
    guard !wanted.isEmpty else { return }
    sequences = Self.read(wanted)
  }

  /// The strokes of one character in the order in which they are written, or nil where the data lack it.
  subscript(character: Unicode.Scalar) -> [Int]? { sequences[character] }

  /// What one character is compared by: number of strokes, each stroke in turn, structure, code point. A character
  /// without data comes after all others.
  func key(_ character: Unicode.Scalar) -> [Int] {
    let codePoint = Int(character.value)
    guard let strokes = sequences[character] else { return [Int.max, codePoint] }
    return [strokes.count] + strokes + [Self.structure[character] ?? codePoint]
  }

  /// What a name is compared by (rules 1, 5 and 6): its characters in turn; with `singleGivenFirst` a given name of one
  /// character counts as if a blank came before it, else the blank comes at the end.
  func key(of name: PersonalName, singleGivenFirst: Bool) -> [Int] {
    var key = name.family.flatMap(key)
    if singleGivenFirst, name.given.count == 1, name.isHan { key.append(0) }
    return key + name.given.flatMap(self.key)
  }

  /// Rule 4 among surnames of equal strokes whose code points say otherwise: left and right before above and below
  /// (相 before 查), parts apart before parts that touch (八 before 人).
  private static let structure: [Unicode.Scalar: Int] = ["相": 0, "查": 1, "八": 0, "人": 1, "入": 2]

  private static func read(_ wanted: Set<Unicode.Scalar>) -> [Unicode.Scalar: [Int]] {
    let data = UnsafeBufferPointer(start: jiedai_strokes(), count: jiedai_strokes_length())
    return data.withMemoryRebound(to: UInt8.self) { bytes in
      var found: [Unicode.Scalar: [Int]] = [:]
      var position = 0
      while position < bytes.count, found.count < wanted.count {
        let start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
        if let character = scalar(at: start, in: bytes), bytes[start] != UInt8(ascii: "#"), wanted.contains(character) {
          found[character] = digits(in: bytes[start..<position])
        }
        position += 1
      }
      return found
    }
  }

  /// The character of three bytes that starts at `start`; all characters of the data have three.
  private static func scalar(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
    guard start + 2 < bytes.count, bytes[start] & 0xF0 == 0xE0 else { return nil }
    let high = UInt32(bytes[start] & 0x0F) << 12
    return Unicode.Scalar(high | UInt32(bytes[start + 1] & 0x3F) << 6 | UInt32(bytes[start + 2] & 0x3F))
  }

  private static func digits(in line: Slice<UnsafeBufferPointer<UInt8>>) -> [Int] {
    line.filter { (UInt8(ascii: "1")...UInt8(ascii: "5")).contains($0) }.map { Int($0) - Int(UInt8(ascii: "0")) }
  }
}

extension Unicode.Scalar {
  /// Whether it is a Chinese character.
  var isHan: Bool { properties.isIdeographic }
}
