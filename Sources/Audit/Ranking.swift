internal import Precedence
internal import Visit

/// The order of precedence, computed anew in the plainest way: at each step the most senior of those none of whose
/// predecessors in a chain still waits. 礼宾次序复算
struct Ranking: Sendable {
  /// The ranked people, senior first.
  let people: [Person.ID]
  private let positions: [Person.ID: Int]
  private let sides: [Person.ID: Side]
  private let register: Register
  private let levels: [Int]
  private let leaders: [Side: Person.ID]
  private let compare: PersonComparison

  init(_ visit: Visit, _ register: Register) {
    let compare = PersonComparison(visit, register)
    let ranked = visit.people.enumerated().filter { $1.rank != nil && register.listing[$1.id] == $0 }.map(\.element)
    var waiting = ranked.sorted { compare.isBefore($0, $1) }.map(\.id)
    var still = Set(waiting)
    var pairs = Self.pairs(visit.precedence.before, among: still)
    var order: [Person.ID] = []
    while !pairs.isEmpty, let first = waiting.first {
      let blocked = Set(pairs.map(\.second))
      let next = waiting.first { !blocked.contains($0) } ?? first
      order.append(next)
      waiting.removeAll { $0 == next }
      still.remove(next)
      pairs.removeAll { !still.contains($0.first) }
    }
    order += waiting
    people = order
    positions = Dictionary(order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    sides = Dictionary(visit.people.map { ($0.id, register.side(of: $0.id)) }, uniquingKeysWith: { first, _ in first })
    levels = Set(visit.people.compactMap(\.rank?.level)).sorted()
    leaders = Dictionary(order.map { (register.side(of: $0), $0) }, uniquingKeysWith: { first, _ in first })
    self.register = register
    self.compare = compare
  }

  /// Chains as pairs of ranked people.
  private static func pairs(
    _ chains: [[Person.ID]], among ranked: Set<Person.ID>
  ) -> [(first: Person.ID, second: Person.ID)] {
    chains.flatMap { chain -> [(first: Person.ID, second: Person.ID)] in
      let known = chain.filter { ranked.contains($0) }
      return zip(known, known.dropFirst()).filter { $0 != $1 }.map { (first: $0, second: $1) }
    }
  }

  /// The place in the order, 0 the first; nil without a rank.
  func position(of person: Person.ID) -> Int? { positions[person] }

  /// How far the first is before the second in the order; nil where it isn't, or the two aren't comparable: both ranked,
  /// and on one side unless `merged`.
  func lead(of first: Person.ID, over second: Person.ID, merged: Bool = false) -> Int? {
    guard let a = positions[first], let b = positions[second], a < b else { return nil }
    return merged || sides[first] == sides[second] ? b - a : nil
  }

  /// The more senior first; people without a rank last, as they are listed.
  func sorted(_ people: some Sequence<Person.ID>) -> [Person.ID] {
    people.sorted { left, right in
      let a = (positions[left] ?? Int.max, register.listing[left] ?? Int.max, left)
      let b = (positions[right] ?? Int.max, register.listing[right] ?? Int.max, right)
      return a < b
    }
  }

  /// What it weighs when something can't be had for a person (goal `served`). 权重
  func weight(of person: Person.ID) -> Int {
    guard let known = register.people[person] else { return 1 }
    let priority = min(max(0, known.priority), 1_000_000)
    guard let level = known.rank?.level else { return 1 + priority }
    return 2 + levels.filter { $0 > level }.count + priority
  }

  /// What a person's comfort weighs (goal `comfort`): 1 without a rank, 2 with one, 4 for the first of a side.
  func courtesy(of person: Person.ID) -> Int {
    guard positions[person] != nil else { return 1 }
    return sides[person].flatMap { leaders[$0] } == person ? 4 : 2
  }

  /// The comparison by which a ranked person is before another, or `listing`; nil where it is the other way round.
  func comparison(of first: Person.ID, with second: Person.ID) -> String? {
    guard let a = register.people[first], let b = register.people[second] else { return nil }
    return compare.reason(a, b)
  }
}
