public import Visit
public import Wording

/// The one order of the ranked people of both sides, from which all places follow. 礼宾次序
///
/// It is made as `OrderRules` say: comparisons in turn, listing order last, and chains of `before` above all. People
/// without a rank stand outside.
public struct OrderOfPrecedence: Sendable {
  /// The ranked people of both sides, senior first.
  public let people: [Person.ID]
  let entries: [Entry]
  let rules: OrderRules
  let keys: OrderKeys
  let register: Register
  private let chains: OrderChains
  private let positions: [Person.ID: Int]
  private let weights: [Person.ID: Int]
  private let first: [Side: Person.ID]
  private let favour: Favour?

  /// A ranked person with what the person is compared by.
  struct Entry: Sendable {
    var person: Person
    var keys: [[Int]?]
    /// Position by the comparisons alone, chains aside.
    var natural: Int
  }

  /// The order of a visit. Chains that go in a circle are reported when a scenario is read (`cycle(in:)`); here the
  /// most senior of those who wait for one another goes first.
  public init(_ visit: Visit) {
    let register = Register(visit)
    let ranked = visit.people.enumerated().filter { $1.rank != nil && register.listing[$1.id] == $0 }.map(\.element)
    let keys = OrderKeys(visit, register: register, people: ranked)
    let compared = Self.compare(ranked, by: keys)
    let natural = Dictionary(uniqueKeysWithValues: compared.map { ($0.person.id, $0.natural) })
    chains = OrderChains(visit.precedence.before.map { $0.compactMap { natural[$0] } }, count: compared.count)
    entries = chains.order().map { compared[$0] }
    people = entries.map(\.person.id)
    positions = Dictionary(uniqueKeysWithValues: people.enumerated().map { ($1, $0) })
    weights = Self.weights(visit.people)
    first = Dictionary(people.map { (register.side(of: $0), $0) }, uniquingKeysWith: { first, _ in first })
    rules = visit.precedence
    favour = visit.favour
    self.keys = keys
    self.register = register
  }

  /// The place of a person in the order, 0 the first; nil without a rank.
  public func position(of person: Person.ID) -> Int? { positions[person] }

  /// People in their order: the ranked first, then the others as they are listed.
  public func sorted(_ people: [Person.ID]) -> [Person.ID] {
    people.enumerated().sorted { left, right in
      let a = (positions[left.element] ?? Int.max, register.listing[left.element] ?? Int.max, left.offset)
      let b = (positions[right.element] ?? Int.max, register.listing[right.element] ?? Int.max, right.offset)
      return a < b
    }.map(\.element)
  }

  /// What it weighs when something can't be had for a person (goal `served`): 1 without a rank, else 2 and one more for
  /// each level of the visit that is junior to the person's; the person's priority is added. 权重
  public func weight(of person: Person.ID) -> Int { weights[person] ?? 1 }

  /// What it weighs when a person who is asked to an activity isn't there: the person's weight, and the activity's
  /// priority. Free time weighs 1 for anybody: it gives way to whatever the person is asked to.
  public func weight(of person: Person.ID, at activity: Activity) -> Int {
    (activity.kind == .free ? 1 : weight(of: person)) + min(max(0, activity.priority), 1_000_000)
  }

  /// What a person's comfort weighs (goal `comfort`): 1 without a rank, 2 with one, 4 for the first of a side; more or
  /// less where the visit favours some.
  public func courtesy(of person: Person.ID) -> Int {
    guard let position = positions[person] else { return favour?.others ?? 1 }
    let usual = first[register.side(of: person)] == person ? 4 : 2
    return usual * (favour.map { position < $0.first ? $0.factor : $0.others } ?? 1)
  }

  /// The order as a plan shows it, in a language.
  public func planOrder(_ language: Language) -> [Plan.Precedence] {
    entries.indices.map { index in
      let reason = reason(beforeNext: index)
      return Plan.Precedence(
        person: people[index], rank: entries[index].person.rank?.name ?? "", by: reason?.by,
        why: reason?.why.text(language))
    }
  }

  /// Whether a chain of `before` has the person at a position directly before that at another.
  func isChained(_ index: Int, before other: Int) -> Bool {
    chains.holds(entries[index].natural, before: entries[other].natural)
  }

  private static func compare(_ people: [Person], by keys: OrderKeys) -> [Entry] {
    let entries = people.map { Entry(person: $0, keys: keys.keys(of: $0), natural: 0) }
    let sorted = entries.enumerated().sorted { left, right in
      for (a, b) in zip(left.element.keys, right.element.keys) {
        switch KeyOrder(a, b) {
        case .before: return true
        case .after: return false
        case .equal: continue
        }
      }
      return left.offset < right.offset
    }
    return sorted.enumerated().map { Entry(person: $1.element.person, keys: $1.element.keys, natural: $0) }
  }

  private static func weights(_ people: [Person]) -> [Person.ID: Int] {
    let levels = Set(people.compactMap(\.rank?.level)).sorted()
    let junior = Dictionary(uniqueKeysWithValues: levels.enumerated().map { ($1, levels.count - 1 - $0) })
    return Dictionary(
      people.map { person in
        let base = person.rank.map { 2 + (junior[$0.level] ?? 0) } ?? 1
        return (person.id, base + min(max(0, person.priority), 1_000_000))
      }, uniquingKeysWith: { first, _ in first })
  }
}
