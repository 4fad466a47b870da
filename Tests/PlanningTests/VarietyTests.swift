import Audit
import Precedence
import Testing
import Visit
import Wording

@testable import Planning

@Suite("Neighbours at several meals") struct VarietyTests {
  /// Guests without ranks at equal tables, at two meals or more.
  private func planned(_ people: Int, tables: Int, meals: Int, variety: Bool) -> (seats: [SeatingPart], visit: Visit) {
    var visit = emptyVisit()
    visit.limits.jobs = 1
    visit.people = (0..<people).map { Person(id: Person.ID("p\($0)"), name: "p\($0)", delegation: "g") }
    let seats = people / tables
    var hall = Hall(id: "hall", name: "厅", place: "p", layout: .signing)
    hall.layout = .roundTables((1...tables).map { .init(id: "T\($0)", seats: seats, tier: 1) })
    visit.halls = [hall]
    visit.activities = (0..<meals).map { number in
      var meal = Activity(id: Activity.ID("m\(number)"), title: "餐\(number)", kind: .meal, duration: 60)
      meal.seating.variety = variety
      return meal
    }
    let items = visit.activities.enumerated().map { number, meal in
      Plan.Item(
        activity: meal.id, start: moment("1 \(10 + 2 * number):00"), end: moment("1 \(11 + 2 * number):00"),
        hall: "hall", place: "p", attend: visit.people.map { Plan.Attendance(person: $0.id) })
    }
    return (planSeating(Context(visit, language: .en), items: items), visit)
  }

  private func audited(_ made: (seats: [SeatingPart], visit: Visit)) -> Int? {
    var plan = Plan()
    plan.activities = made.seats.map(\.item)
    plan.seats = made.seats.flatMap(\.seats)
    return Audit.report(on: plan, for: made.visit, language: .en).goals[.preferences]
  }

  @Test("Twelve at two tables meet others at the second meal, and the audit counts the same")
  func two() throws {
    let made = planned(12, tables: 2, meals: 2, variety: true)
    #expect(made.seats.count == 2)
    let first = Set(made.seats[0].neighbours), second = Set(made.seats[1].neighbours)
    let value = try #require(made.seats[1].contribution.goals[.preferences]?.value)
    #expect(first.intersection(second).count == value)
    #expect(value == 0)
    #expect(audited(made) == 0)
  }

  @Test("What can't be new is counted: four at one table have three ways to sit, each pair in two of them")
  func four() throws {
    let made = planned(4, tables: 1, meals: 3, variety: true)
    let values = made.seats.map { $0.contribution.goals[.preferences]?.value ?? 0 }
    // The second meal repeats two of four pairs at least, the third finds every pair known.
    #expect(values == [0, 2, 4])
    #expect(audited(made) == 6)
  }

  @Test(
    "Nothing is proven of meals that are decided one after the other: seven sit anew three times, if looked at together"
  )
  func seven() {
    let made = planned(7, tables: 1, meals: 3, variety: true)
    #expect(made.seats.allSatisfy { $0.contribution.goals[.preferences]?.bound == 0 })
  }

  @Test("Without the wish nothing is counted")
  func none() {
    let made = planned(4, tables: 1, meals: 2, variety: false)
    #expect(made.seats.allSatisfy { $0.contribution.goals[.preferences]?.value == 0 })
    #expect(audited(made) == 0)
  }
}
