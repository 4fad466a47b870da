internal import Wording

/// A word of the format: a key, or a value from a fixed list, with all its spellings and what it means. 词条
struct Word: Sendable {
  /// The English spelling, by which the program knows it.
  let name: String
  /// The Chinese spelling and whatever else is understood.
  let others: [String]
  /// What it means, in one line.
  let zh: String
  let en: String

  /// `others` are separated by spaces; the first is the Chinese spelling.
  init(_ name: String, _ others: String, _ zh: String = "", _ en: String = "") {
    self.name = name
    self.others = others.split(separator: " ").map(String.init)
    self.zh = zh
    self.en = en
  }

  /// The Chinese spelling.
  var chinese: String { others.first ?? name }
}

/// The words that are understood at one point of the format. 词表
struct WordList: Sendable {
  /// What the list is of, as the reference calls it: `people`, `layout`.
  let name: String
  /// The heading in Chinese and in English.
  let zh: String
  let en: String
  let words: [Word]
  private let byName: [String: String]

  init(_ name: String, _ zh: String, _ en: String, _ words: [Word]) {
    self.name = name
    self.zh = zh
    self.en = en
    self.words = words
    var byName: [String: String] = [:]
    for word in words {
      byName[word.name] = word.name
      for other in word.others { byName[other] = word.name }
    }
    self.byName = byName
  }

  /// The English name of a word, however it is spelled; capitals and underscores are forgiven.
  func canonical(_ text: String) -> String? {
    byName[text] ?? byName[String(text.lowercased().map { $0 == "_" ? "-" : $0 })]
  }

  /// Names all words, to a reader of either language.
  var known: Phrase {
    Phrase(zh: Phrase.knownWords(words.map(\.chinese)).zh, en: Phrase.knownWords(words.map(\.name)).en)
  }

  /// Every spelling, in the order of the list.
  var spellings: [String] { words.flatMap { [$0.name] + $0.others } }
}
