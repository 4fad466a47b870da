internal import Visit
internal import Wording

/// Ranks and ranges of them on the visit's ladder. 职级
extension Decoder {
  /// A rank of the ladder.
  mutating func rank(_ node: Node?) -> Rank? {
    guard let node, let name = text(node) else { return nil }
    return level(name, node).map { Rank(name: name, level: $0) }
  }

  private mutating func level(_ name: String, _ node: Node) -> Int? {
    let ladder = visit.precedence.ladder
    if let level = ladder.level(of: name) { return level }
    let names = ladder.levels.flatMap { $0 }
    let hint = proposal(for: name, among: names)
    fault(
      node.spot, .scenarioNoRank(name, ladder: ladder.name),
      hint: hint ?? .knownWords(ladder.levels.prefix(14).compactMap(\.first)))
    return nil
  }

  /// `A..B` holds both ends, whichever is written first; `..X` is X and below, `X..` is X and above.
  mutating func rankRange(_ node: Node?) -> RankRange? {
    guard let node, let text = text(node) else { return nil }
    guard let (from, to) = rangeEnds(text) else {
      return level(trimmed(text), node).map { RankRange(senior: $0, junior: $0) }
    }
    switch (from.isEmpty, to.isEmpty) {
    case (true, true): return RankRange(senior: nil, junior: nil)
    case (true, false): return level(to, node).map { RankRange(senior: $0, junior: nil) }
    case (false, true): return level(from, node).map { RankRange(senior: nil, junior: $0) }
    case (false, false):
      guard let one = level(from, node), let other = level(to, node) else { return nil }
      return RankRange(senior: min(one, other), junior: max(one, other))
    }
  }
}
