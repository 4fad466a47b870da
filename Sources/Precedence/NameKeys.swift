/// What names are compared by, made ready once for all comparisons. 姓名比较
public struct NameKeys: Sendable {
  private let characters: Strokes
  private let singleGivenFirst: Bool

  /// The keys of some names and of no others.
  public init(of names: [String], singleGivenFirst: Bool) {
    characters = Strokes(of: names)
    self.singleGivenFirst = singleGivenFirst
  }

  /// By the strokes of its characters (protocol.md 6.3); the smaller key comes first. 姓氏笔画
  public func strokes(of name: String) -> [Int] {
    characters.key(of: PersonalName(name), singleGivenFirst: singleGivenFirst)
  }

  /// Surname letter by letter, its tones, its strokes, then the given name in the same way (protocol.md 6.4). 拼音
  public func pinyin(of name: String) -> [Int] {
    let name = PersonalName(name)
    let family = Pinyin(family: name.family)
    let given = Pinyin(given: name.given)
    return family.letters + [0] + family.tones + [0] + name.family.flatMap(characters.key) + [0]
      + given.letters + [0] + given.tones + [0] + name.given.flatMap(characters.key)
  }

  /// How many strokes a character has and in which order they are written, for a reason in words.
  func strokes(of character: Unicode.Scalar) -> [Int]? { characters[character] }
}
