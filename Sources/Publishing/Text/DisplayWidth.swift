/// How many columns of a terminal text takes: Chinese characters take two. 显示宽度
enum DisplayWidth {
  /// The columns of a text on one line.
  static func of(_ text: some StringProtocol) -> Int { text.reduce(0) { $0 + of($1) } }

  /// The columns of a character: 2 where Unicode's East Asian Width is Wide or Fullwidth, 0 for a mark alone.
  static func of(_ character: Character) -> Int {
    character.unicodeScalars.map { width($0.value) }.max() ?? 0
  }

  private static func width(_ scalar: UInt32) -> Int {
    if scalar < 0x300 { return 1 }
    if contains(scalar, marks) { return 0 }
    return contains(scalar, wide) ? 2 : 1
  }

  private static func contains(_ scalar: UInt32, _ ranges: [ClosedRange<UInt32>]) -> Bool {
    ranges.contains { $0.contains(scalar) }
  }

  private static let marks: [ClosedRange<UInt32>] = [
    0x300...0x36F, 0x1AB0...0x1AFF, 0x200B...0x200F, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xE0100...0xE01EF,
  ]

  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
    0xAC00...0xD7A3,
    0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
    0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]
}
