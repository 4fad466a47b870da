/// A text with phones and identity numbers taken out, which can be put back as long as they are kept. 隐私分离
///
/// Each number is replaced by `<private>` where it stands; the numbers are kept with the places at which they stood. What
/// is taken out: the phones that the visit names, and whatever looks like a mobile or landline phone, an identity card's
/// number (公民身份号码) or a passport's.
struct PrivateText {
  /// What stands for a number that is kept apart. It reads as plain text in YAML and in CSV.
  static let mark = "<private>"

  /// Something that is kept apart.
  struct Value: Hashable {
    /// The byte of the text at which its mark starts.
    var at: Int
    /// `phone`, `identity` or `passport`.
    var kind: String
    /// The number as it was written.
    var text: String
  }

  /// The text with marks.
  var text: String
  /// What the marks stand for, in the order of the text.
  var values: [Value]

  /// Takes the numbers out of a text. Phones of fewer than five digits are extensions of the house and stay.
  init(_ original: String, phones: [String]) {
    let bytes = Array(original.utf8)
    let known = phones.filter { $0.utf8.count { Self.isDigit($0) } >= 5 }.map { Array($0.utf8) }
    var result: [UInt8] = []
    values = []
    var position = 0
    while position < bytes.count {
      guard let (length, kind) = Self.number(in: bytes, at: position, known) else {
        result.append(bytes[position])
        position += 1
        continue
      }
      let value = String(decoding: bytes[position..<(position + length)], as: UTF8.self)
      values.append(Value(at: result.count, kind: kind, text: value))
      result += Array(Self.mark.utf8)
      position += length
    }
    text = String(decoding: result, as: UTF8.self)
  }

  /// A text whose numbers were taken out before.
  init(text: String, values: [Value]) {
    self.text = text
    self.values = values
  }

  /// The text with the numbers where they were; nil where a mark isn't where it should be.
  var original: String? {
    let bytes = Array(text.utf8)
    let mark = Array(Self.mark.utf8)
    var result: [UInt8] = []
    var position = 0
    for value in values {
      guard value.at >= position, value.at <= bytes.count - mark.count else { return nil }
      guard Array(bytes[value.at..<(value.at + mark.count)]) == mark else { return nil }
      result += bytes[position..<value.at]
      result += Array(value.text.utf8)
      position = value.at + mark.count
    }
    return String(decoding: result + bytes[position...], as: UTF8.self)
  }

  // MARK: Finding numbers

  /// How long the number is that starts at a byte, and of which kind, if there is one.
  private static func number(in bytes: [UInt8], at position: Int, _ known: [[UInt8]]) -> (Int, String)? {
    let before = position > 0 ? bytes[position - 1] : 0
    guard !isWord(before) else { return nil }
    for phone in known where bytes[position...].starts(with: phone) {
      let end = position + phone.count
      if end == bytes.count || !isWord(bytes[end]) { return (phone.count, "phone") }
    }
    let word = bytes[position...].prefix(24).prefix { isWord($0) || $0 == UInt8(ascii: "-") }
    return kind(of: String(decoding: word, as: UTF8.self)).map { (word.count, $0) }
  }

  private static func kind(of word: String) -> String? {
    guard word.utf8.count >= 9, word.utf8.count <= 20 else { return nil }
    if word.wholeMatch(of: /[1-9]\d{16}[\dXx]/) != nil { return "identity" }
    if word.wholeMatch(of: /1[3-9]\d{9}|1[3-9]\d-\d{4}-\d{4}|0\d{2,3}-\d{7,8}/) != nil { return "phone" }
    if word.wholeMatch(of: /[DEGPS]\d{8}|E[A-HJ-NP-Z]\d{7}/) != nil { return "passport" }
    return nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
