/// The two languages in which everything that people read is written. 语言
public enum Language: String, Sendable, CaseIterable, Codable {
  /// Chinese, simplified characters.
  case zh
  /// English.
  case en
}

/// One thing said in both languages. The catalogue is this target: every message of the product is a static
/// factory in an extension of `Phrase`, one file an area, so that neither language can be forgotten.
public struct Phrase: Hashable, Sendable {
  /// The Chinese wording.
  public let zh: String
  /// The English wording.
  public let en: String

  /// A phrase of both wordings.
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// The wording in `language`.
  public func text(_ language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}
