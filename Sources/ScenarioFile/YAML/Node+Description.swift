extension Node {
  /// How it looks in a message.
  var description: String {
    switch value {
    case .scalar(let text): text.unicodeScalars.count > 60 ? String(text.prefix(57)) + "…" : text
    case .sequence: "[…]"
    case .mapping: "{…}"
    }
  }

  /// Whether it is written in Chinese.
  var isChinese: Bool { text?.unicodeScalars.contains { (0x3400...0x9FFF).contains($0.value) } ?? false }
}
