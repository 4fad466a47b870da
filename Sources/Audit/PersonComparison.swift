internal import Precedence
internal import Visit

/// Which of two people is senior by `precedence.by`, chains aside. 两人先后
struct PersonComparison: Sendable {
  private let by: [Comparison]
  private let keys: [Person.ID: [[Int]?]]
  private let register: Register

  init(_ visit: Visit, _ register: Register) {
    by = visit.precedence.by
    self.register = register
    let written = by.contains(.strokes) || by.contains(.pinyin) ? visit.people.map(\.name) : []
    let names = NameKeys(of: written, singleGivenFirst: visit.precedence.singleGivenFirst)
    let delegations = visit.delegations.map(\.id)
    keys = Dictionary(
      visit.people.map { person in
        (person.id, visit.precedence.by.map { Self.key($0, of: person, delegations, names) })
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether the first is before the second; the order of listing decides last.
  func isBefore(_ first: Person, _ second: Person) -> Bool { reason(first, second) != nil }

  /// The comparison by which the first is before the second, or `listing`; nil where it isn't before.
  func reason(_ first: Person, _ second: Person) -> String? {
    for (position, comparison) in by.enumerated() {
      guard let a = keys[first.id]?[position] else {
        if keys[second.id]?[position] == nil { continue }
        return nil
      }
      guard let b = keys[second.id]?[position] else { return comparison.rawValue }
      if a != b { return a.lexicographicallyPrecedes(b) ? comparison.rawValue : nil }
    }
    return (register.listing[first.id] ?? 0) < (register.listing[second.id] ?? 0) ? "listing" : nil
  }

  /// The smaller key is before; nothing known comes last.
  private static func key(
    _ comparison: Comparison, of person: Person, _ delegations: [Delegation.ID], _ names: NameKeys
  ) -> [Int]? {
    switch comparison {
    case .rank: person.rank.map { [$0.level] }
    case .delegation: delegations.firstIndex(of: person.delegation).map { [$0] }
    case .role: [person.role == .principal ? 0 : 1]
    case .appointed: person.appointed.map { [$0.year, $0.month, $0.day] }
    case .announced: person.announced.map { [$0.year, $0.month, $0.day] }
    case .arrival: person.arrive.map { [$0.at.minutes] }
    case .strokes: names.strokes(of: person.name)
    case .pinyin: names.pinyin(of: person.name)
    case .name: (person.nameLatin ?? person.name).lowercased().unicodeScalars.map { Int($0.value) }
    }
  }
}
