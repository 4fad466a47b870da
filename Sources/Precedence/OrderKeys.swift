internal import Visit

/// What each person is compared by, made ready once for all comparisons of an order.
struct OrderKeys: Sendable {
  private let rules: OrderRules
  private let register: Register
  private let delegations: [Delegation.ID: Int]
  private let names: NameKeys

  init(_ visit: Visit, register: Register, people: [Person]) {
    rules = visit.precedence
    self.register = register
    delegations = Dictionary(
      visit.delegations.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let needsStrokes = rules.by.contains(.strokes) || rules.by.contains(.pinyin)
    names = NameKeys(of: needsStrokes ? people.map(\.name) : [], singleGivenFirst: rules.singleGivenFirst)
  }

  /// The keys of a person, one for each comparison of the rules; the smaller comes first, and nil, where nothing is
  /// known, comes last.
  func keys(of person: Person) -> [[Int]?] { rules.by.map { key($0, of: person) } }

  private func key(_ comparison: Comparison, of person: Person) -> [Int]? {
    switch comparison {
    case .rank: person.rank.map { [$0.level] }
    case .delegation: delegations[person.delegation].map { [$0] }
    case .role: [person.role == .principal ? 0 : 1]
    case .appointed: person.appointed.map(date)
    case .announced: person.announced.map(date)
    case .arrival: person.arrive.map { [$0.at.minutes] }
    case .strokes: names.strokes(of: person.name)
    case .pinyin: names.pinyin(of: person.name)
    case .name: (person.nameLatin ?? person.name).lowercased().unicodeScalars.map { Int($0.value) }
    }
  }

  private func date(_ date: PartialDate) -> [Int] { [date.year, date.month, date.day] }

  /// How many strokes a character has and in which order they are written, for a reason in words.
  func strokes(of character: Unicode.Scalar) -> [Int]? { names.strokes(of: character) }
}

/// Whether the key of one person is before that of another, after it, or equal; nil comes last.
enum KeyOrder: Sendable {
  case before, equal, after

  init(_ left: [Int]?, _ right: [Int]?) {
    switch (left, right) {
    case (nil, nil): self = .equal
    case (nil, _): self = .after
    case (_, nil): self = .before
    case (let left?, let right?):
      self = left == right ? .equal : left.lexicographicallyPrecedes(right) ? .before : .after
    }
  }
}
