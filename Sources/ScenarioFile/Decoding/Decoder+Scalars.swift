internal import Visit
internal import Wording

/// Text, numbers and lists. 文字、数字、列表
extension Decoder {
  /// The text of a scalar.
  mutating func text(_ node: Node?) -> String? {
    guard let node else { return nil }
    guard let text = node.text else {
      fault(node.spot, .scenarioExpected(.aText, found: node.description))
      return nil
    }
    guard text.utf8.count <= 10_000 else {
      fault(node.spot, .scenarioTextTooLong(10_000))
      return nil
    }
    return text
  }

  /// The values of a list; a single value is a list of one, and a table's cell holds them apart with semicolons.
  mutating func items(_ node: Node?) -> [Node] {
    guard let node else { return [] }
    switch node.value {
    case .sequence(let items): return items.filter { !$0.isNothing }
    case .mapping: return [node]
    case .scalar(let text) where node.isCell: return cells(text, node)
    case .scalar: return [node]
    }
  }

  private func cells(_ text: String, _ node: Node) -> [Node] {
    text.split { $0 == ";" || $0 == "；" }.map(trimmed).filter { !$0.isEmpty }.map { part in
      var item = node
      item.value = .scalar(part)
      item.isCell = false
      return item
    }
  }

  /// Several texts.
  mutating func texts(_ node: Node?) -> [String] { items(node).compactMap { text($0) } }

  /// A whole number.
  mutating func integer(_ node: Node?, _ range: ClosedRange<Int>) -> Int? {
    guard let node, let text = text(node) else { return nil }
    if let value = Int(halfWidth(text)), range.contains(value) { return value }
    fault(node.spot, .scenarioExpected(.aWholeNumber(range.lowerBound, range.upperBound), found: node.description))
    return nil
  }

  /// A number, in decimal notation.
  mutating func number(_ node: Node?, _ range: ClosedRange<Double>) -> Double? {
    guard let node, let text = text(node) else { return nil }
    let plain = halfWidth(text)
    let isDecimal = plain.unicodeScalars.allSatisfy { "0123456789.+-eE".unicodeScalars.contains($0) }
    if isDecimal, let value = Double(plain), range.contains(value) { return value }
    fault(
      node.spot,
      .scenarioExpected(.aNumber(shown(range.lowerBound), shown(range.upperBound)), found: node.description))
    return nil
  }

  private func shown(_ bound: Double) -> String {
    bound == bound.rounded() && abs(bound) < 1e15 ? String(Int(bound)) : String(bound)
  }

  /// Yuan, as cents. 元→分
  mutating func cents(_ node: Node?) -> Int? {
    guard let node, let yuan = number(node, 0...10_000_000) else { return nil }
    let cents = (yuan * 100).rounded()
    if abs(yuan * 100 - cents) > 1e-4 { fault(node.spot, .scenarioCents(node.description)) }
    return Int(cents)
  }

  /// Yes or no.
  mutating func flag(_ node: Node?) -> Bool? { word(node, Values.flag).map { $0 == "true" } }

  /// Two numbers, such as coordinates.
  mutating func pair(_ node: Node?, _ first: ClosedRange<Double>, _ second: ClosedRange<Double>, _ what: Phrase) -> (
    Double, Double
  )? {
    guard let node else { return nil }
    let parts = items(node)
    guard parts.count == 2 else {
      fault(node.spot, .scenarioExpected(what, found: node.description))
      return nil
    }
    guard let x = number(parts[0], first), let y = number(parts[1], second) else { return nil }
    return (x, y)
  }

  /// The mappings of a list, which may lie in a CSV file beside the scenario.
  mutating func rows(_ node: Node?, _ list: WordList) -> [Fields] {
    guard let node else { return [] }
    if let path = node.text, !path.isEmpty, !node.isCell {
      guard let rows = table(path, at: node, list) else {
        leaveUnread(list)
        return []
      }
      return rows
    }
    if case .mapping = node.value {
      fault(node.spot, .scenarioExpected(.aList, found: node.description))
      leaveUnread(list)
      return []
    }
    return items(node).compactMap { fields($0, list) }
  }

  /// Notes that what a list would define isn't known.
  private mutating func leaveUnread(_ list: WordList) {
    let kinds: [String: Kind] = [
      Keys.delegation.name: .delegation, Keys.person.name: .person, Keys.place.name: .place,
      Keys.vehicle.name: .vehicle, Keys.hotel.name: .hotel, Keys.hall.name: .hall, Keys.activity.name: .activity,
    ]
    if let kind = kinds[list.name] { unread.insert(kind) }
  }

  /// Settings that are left as they are where nothing is said.
  func set<Value>(_ target: inout Value, _ value: Value?) {
    if let value { target = value }
  }
}

/// Text without spaces at its ends.
func trimmed(_ text: some StringProtocol) -> String {
  var rest = text[...]
  while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
  while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
  return String(rest)
}

/// Full-width digits, letters and signs as a Chinese keyboard writes them, made ASCII, without spaces at the ends.
func halfWidth(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    let narrow = (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) : scalar
    result.append(scalar.value == 0x3000 ? " " : narrow ?? scalar)
  }
  return trimmed(String(result))
}

/// The two ends of `A .. B`, each empty where it is left out; nil where it is no range.
func rangeEnds(_ text: String) -> (String, String)? {
  for mark in ["..", "至", "～", "~"] {
    var parts: [Substring] = []
    var rest = text[...]
    while parts.count < 3, let found = rest.firstRange(of: mark) {
      parts.append(rest[..<found.lowerBound])
      rest = rest[found.upperBound...]
    }
    if parts.count == 1 { return (trimmed(parts[0]), trimmed(rest)) }
  }
  return nil
}

extension Substring {
  /// The first place at which `mark` stands.
  fileprivate func firstRange(of mark: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(mark) { return start..<index(start, offsetBy: mark.count) }
      start = index(after: start)
    }
    return nil
  }
}
