import Precedence
import Visit
import Wording

@testable import Planning

/// One activity in one hall, with guests `g1` … and hosts `h1` …, senior first.
struct SeatingCase {
  var visit = emptyVisit()
  var activity = Activity(id: "a", title: "宴会", kind: .banquet, duration: 60)
  var hall = Hall(id: "hall", name: "厅", place: "p", layout: .signing)

  init(guests: Int, hosts: Int, unranked: Int = 0, _ layout: Layout) {
    for number in 0..<guests { visit.people.append(person("g\(number + 1)", "g", level: min(4, number))) }
    for number in 0..<hosts { visit.people.append(person("h\(number + 1)", "h", level: min(4, number))) }
    for number in 0..<unranked { visit.people.append(person("u\(number + 1)", "g", level: nil)) }
    hall.layout = layout
    visit.limits.jobs = 1
  }

  func person(_ id: String, _ delegation: Delegation.ID, level: Int?) -> Person {
    var person = Person(id: Person.ID(id), name: id, delegation: delegation)
    person.rank = level.map { Rank(name: "\($0)", level: $0) }
    return person
  }

  mutating func serve(_ id: String, _ principal: String, _ role: Role = .interpreter, delegation: Delegation.ID = "g") {
    var server = person(id, delegation, level: nil)
    server.role = role
    server.serves = [Person.ID(principal)]
    visit.people.append(server)
  }

  mutating func rule(_ demand: Rule.Demand, _ people: [String] = [], _ scope: Rule.Scope? = nil, weight: Int? = nil) {
    visit.rules.append(Rule(demand, people: people.map { Person.ID($0) }, scope: scope, at: ["a"], weight: weight))
  }

  mutating func pin(_ who: String, seat: String) {
    var pin = Rule.Pin()
    pin.seat = seat
    rule(.pin(pin), [who])
  }

  private var complete: Visit {
    var visit = visit
    visit.activities = [activity]
    visit.halls = [hall]
    return visit
  }

  func planned() -> (seats: [Plan.Seat], contribution: Contribution) {
    let visit = complete
    let item = Plan.Item(
      activity: "a", start: moment("1 18:00"), end: moment("1 19:00"), hall: "hall", place: "p",
      attend: visit.people.map { Plan.Attendance(person: $0.id) })
    let parts = planSeating(Context(visit, language: .en), items: [item])
    return (parts.flatMap(\.seats), .sum(of: parts))
  }

  var problem: SeatingProblem { problem(divided: nil) }

  /// With people at these tables, or with more tables.
  func problem(divided: [Person.ID: String]? = nil, opensTables: Bool = false) -> SeatingProblem {
    let visit = complete
    return SeatingProblem(
      Context(visit, language: .en), activity, hall, attending: visit.people, divided: divided,
      opensTables: opensTables)
  }
}

extension [Plan.Seat] {
  func seat(_ person: String) -> String? { first { $0.person.text == person }?.seat }
  /// From left to right of the sheet.
  var names: String { sorted { $0.at.x < $1.at.x }.map(\.person.text).joined(separator: " ") }
}

extension Contribution {
  func value(_ goal: GoalName) -> Int? { goals[goal]?.value }
  var isProven: Bool { goals.values.allSatisfy { $0.value == $0.bound } }
}

extension SeatingProblem {
  /// The least cost over all ways to seat everybody, by the definitions; nil where no way keeps what is hard.
  func best() -> [Int]? {
    var best: [Int]?
    var seating = Seating(repeating: nil, count: sitters.count)
    func place(_ sitter: Int, _ taken: Set<Int>) {
      guard sitter < sitters.count else {
        guard holds(seating) else { return }
        let cost = order(seating) + [preferences(seating)]
        if best.map({ cost.lexicographicallyPrecedes($0) }) ?? true { best = cost }
        return
      }
      for seat in sitters[sitter].allowed where !taken.contains(seat) {
        seating[sitter] = seat
        place(sitter + 1, taken.union([seat]))
        seating[sitter] = nil
      }
    }
    place(0, [])
    return best
  }
}
