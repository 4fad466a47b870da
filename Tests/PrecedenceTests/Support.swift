import Precedence
import Visit

/// Draws the same numbers from the same seed everywhere (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: Int) { state = UInt64(bitPattern: Int64(seed)) }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// A visit of one guest delegation `g` and one host delegation `h`, with ranks `A`, `B`, `C`, senior first.
func visit(_ people: [Person], by: [Comparison], before: [[Person.ID]] = []) -> Visit {
  var rules = OrderRules(ladder: Ladder(levels: [["A"], ["B"], ["C"]]))
  rules.by = by
  rules.before = before
  let day = Day(ordinal: 20_000)
  var visit = Visit(
    id: "v", title: "", dates: day...day, timezone: "Asia/Shanghai", convention: .domestic, precedence: rules)
  visit.delegations = [
    Delegation(id: "g", name: "省公司", side: .guest), Delegation(id: "h", name: "县局", side: .host),
  ]
  visit.people = people
  return visit
}

/// A person of the guests with a rank of the ladder `A`, `B`, `C`, or none.
func person(
  _ id: String, name: String? = nil, rank: Int? = 0, delegation: Delegation.ID = "g", appointed: PartialDate? = nil
) -> Person {
  var person = Person(id: Person.ID(id), name: name ?? id, delegation: delegation)
  person.rank = rank.map { Rank(name: ["A", "B", "C"][$0], level: $0) }
  person.appointed = appointed
  return person
}
