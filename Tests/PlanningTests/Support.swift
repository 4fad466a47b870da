import Precedence
import Visit

@testable import Planning

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

/// The first day of every visit in these tests.
let firstDay = Day(ordinal: 20_790)

/// `"3 14:30"` is 14:30 on the third day of the visit.
func moment(_ text: String) -> Moment {
  let parts = text.split { $0 == " " || $0 == ":" }.compactMap { Int($0) }
  guard parts.count == 3 else { return Moment(firstDay, minute: 0) }
  return Moment(firstDay.advanced(by: parts[0] - 1), minute: parts[1] * 60 + parts[2])
}

/// A visit of three days: guests `g`, a second guest delegation `c`, hosts `h`; ranks `A` to `E`, senior first.
func emptyVisit() -> Visit {
  let ladder = Ladder(levels: [["A"], ["B"], ["C"], ["D"], ["E"]])
  var visit = Visit(
    id: "v", title: "", dates: firstDay...firstDay.advanced(by: 2), timezone: "Asia/Shanghai", convention: .domestic,
    precedence: OrderRules(ladder: ladder))
  visit.delegations = [
    Delegation(id: "g", name: "省公司", side: .guest), Delegation(id: "c", name: "市公司", side: .guest),
    Delegation(id: "h", name: "县局", side: .host),
  ]
  return visit
}

/// A guest with a rank of `A` to `E`, who stays from one moment to another at the place `station`.
func guest(
  _ id: String, rank: String? = nil, _ from: String = "1 10:00", _ to: String = "3 16:00",
  delegation: Delegation.ID = "g",
  gender: Gender? = .male
) -> Person {
  var person = Person(id: Person.ID(id), name: id, delegation: delegation)
  person.rank = rank.map { Rank(name: $0, level: ["A", "B", "C", "D", "E"].firstIndex(of: $0) ?? 0) }
  person.gender = gender
  person.arrive = Passage(at: moment(from), place: "station")
  person.leave = Passage(at: moment(to), place: "station")
  return person
}
