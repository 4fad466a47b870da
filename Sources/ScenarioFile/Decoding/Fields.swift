internal import Visit
internal import Wording

/// The keys of one mapping, by their English names. 键值
struct Fields {
  let list: WordList
  let spot: Spot
  /// Keys in the order of the file.
  let keys: [(name: String, spot: Spot)]
  private let values: [String: Node]

  init(list: WordList, spot: Spot, keys: [(name: String, spot: Spot)], values: [String: Node]) {
    self.list = list
    self.spot = spot
    self.keys = keys
    self.values = values
  }

  /// The value of a key; nil where it is left out or says nothing.
  subscript(key: String) -> Node? {
    assert(list.canonical(key) == key, "no such key in the vocabulary: \(key)")
    return values[key]
  }

  /// Where a key stands, or else the mapping.
  func spot(of key: String) -> Spot { keys.first { $0.name == key }?.spot ?? spot }
}

extension Decoder {
  /// The keys of a mapping; unknown keys and those that stand twice are faults.
  mutating func fields(_ node: Node, _ list: WordList) -> Fields? {
    guard case .mapping(let entries) = node.value else {
      fault(node.spot, .scenarioExpected(.aMapping(list.words.prefix(3).map(\.name)), found: node.description))
      return nil
    }
    var keys: [(name: String, spot: Spot)] = []
    var values: [String: Node] = [:]
    var seen: [String: Spot] = [:]
    for entry in entries {
      let text = entry.key.text ?? ""
      guard let name = list.canonical(text) else {
        unknown(text, at: entry.key, in: list)
        continue
      }
      if let first = seen[name] {
        fault(entry.key.spot, .scenarioKeyTwice(text), related: [first])
        continue
      }
      seen[name] = entry.key.spot
      keys.append((name, entry.key.spot))
      if !entry.value.isNothing { values[name] = entry.value }
    }
    return Fields(list: list, spot: node.spot, keys: keys, values: values)
  }

  /// Notes where a part and its keys stand.
  mutating func note(_ part: Origins.Part, _ fields: Fields) {
    visit.origins[part] = line(fields.spot)
    for (key, spot) in fields.keys { visit.origins[.key(part, key)] = line(spot) }
  }

  private mutating func unknown(_ text: String, at key: Node, in list: WordList) {
    var hint = proposal(for: text, among: list.spellings)
    if hint == nil, text.contains("：") { hint = .scenarioWideColon }
    if hint == nil { hint = .knownWords(list.words.map { key.isChinese ? $0.chinese : $0.name }) }
    fault(key.spot, .scenarioUnknownKey(text, of: Phrase(zh: list.zh, en: list.en)), hint: hint)
  }

  /// A value that must be there, in some cases one of a list.
  mutating func required(_ fields: Fields, _ key: String, of words: WordList? = nil) -> Node? {
    if let node = fields[key] { return node }
    let chinese = fields.list.words.first { $0.name == key }?.chinese ?? key
    fault(
      fields.spot, .scenarioMissing(Phrase(zh: "\(key)（\(chinese)）", en: key)),
      hint: words?.known)
    return nil
  }

  /// A value from a fixed list.
  mutating func choice<Value: RawRepresentable>(_ node: Node?, _ list: WordList, as type: Value.Type = Value.self)
    -> Value?
  where Value.RawValue == String {
    word(node, list).flatMap { Value(rawValue: $0) }
  }

  /// A word from a fixed list, by its English name.
  mutating func word(_ node: Node?, _ list: WordList) -> String? {
    guard let node else { return nil }
    let known = Phrase.knownWords(list.words.map { node.isChinese ? $0.chinese : $0.name })
    guard node.text != nil else {
      fault(node.spot, .scenarioExpected(.aText, found: node.description), hint: known)
      return nil
    }
    guard let text = text(node) else { return nil }
    if let name = list.canonical(text) { return name }
    let close = proposal(for: text, among: list.spellings)
    fault(node.spot, .scenarioNoValue(text, of: Phrase(zh: list.zh, en: list.name)), hint: close ?? known)
    return nil
  }

  /// Several words from a fixed list.
  mutating func choices<Value: RawRepresentable>(_ node: Node?, _ list: WordList, as type: Value.Type = Value.self)
    -> [Value]
  where Value.RawValue == String {
    items(node).compactMap { choice($0, list, as: type) }
  }
}
