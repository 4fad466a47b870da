/// Languages by name. 语言
extension Phrase {
  /// The name of a language by its ISO 639 code; nil for codes that scenarios don't list.
  public static func languageName(_ code: String) -> Phrase? {
    languageNames[code].map { Phrase(zh: $0.zh, en: $0.en) }
  }

  private static let languageNames: [String: (zh: String, en: String)] = [
    "zh": ("中文", "Chinese"), "en": ("英语", "English"), "fr": ("法语", "French"), "de": ("德语", "German"),
    "es": ("西班牙语", "Spanish"), "pt": ("葡萄牙语", "Portuguese"), "ru": ("俄语", "Russian"), "ar": ("阿拉伯语", "Arabic"),
    "ja": ("日语", "Japanese"), "ko": ("韩语", "Korean"), "it": ("意大利语", "Italian"), "vi": ("越南语", "Vietnamese"),
    "th": ("泰语", "Thai"), "kk": ("哈萨克语", "Kazakh"), "mn": ("蒙古语", "Mongolian"), "ug": ("维吾尔语", "Uyghur"),
    "bo": ("藏语", "Tibetan"),
  ]
}
