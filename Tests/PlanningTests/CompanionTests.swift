import Audit
import Precedence
import Testing
import Visit
import Wording

@testable import Planning

@Suite("Companions of those who need help") struct CompanionTests {
  private func made(
    _ people: Int, _ layout: Layout, accessible: [String]?, blocked: [String] = []
  ) -> (plan: Plan, visit: Visit) {
    var room = SeatingCase(guests: people, hosts: 0, layout)
    room.visit.people[1].needs = [.wheelchair]
    room.visit.people[1].companion = room.visit.people[people - 1].id
    room.hall.accessible = accessible
    room.hall.blocked = blocked
    room.visit.halls = [room.hall]
    room.visit.activities = [room.activity]
    let items = [
      Plan.Item(
        activity: "a", start: moment("1 18:00"), end: moment("1 19:00"), hall: "hall", place: "p",
        attend: room.visit.people.map { Plan.Attendance(person: $0.id) })
    ]
    let parts = planSeating(Context(room.visit, language: .en), items: items)
    var plan = Plan()
    plan.activities = items
    plan.seats = parts.flatMap(\.seats)
    plan.findings = parts.flatMap(\.contribution.findings)
    return (plan, room.visit)
  }

  private func faults(_ made: (plan: Plan, visit: Visit)) -> [String] {
    Audit.report(on: made.plan, for: made.visit, language: .en).faults.map(\.rule).filter {
      ["audit/companion-not-beside", "audit/seat-not-accessible", "audit/unranked-better-seated"].contains($0)
    }
  }

  @Test("The last of the order sits beside the second, who needs one of few places", arguments: [12, 120])
  func rows(people: Int) throws {
    let layout = Layout.theatre(.init(rows: people / 10 + 1, columns: 10))
    let made = made(people, layout, accessible: ["1-1", "2-1"])
    let own = try #require(made.plan.seats.first { $0.person == "g2" }?.seat)
    let helper = try #require(made.plan.seats.first { $0.person.text == "g\(people)" }?.seat)
    #expect(["1-1", "2-1"].contains(own))
    #expect(helper == String(own.dropLast()) + "2")
    #expect(faults(made).isEmpty)
  }

  @Test("A companion goes with a wheelchair to the back of a hall that is half empty")
  func back() {
    let made = made(6, .theatre(.init(rows: 4, columns: 4)), accessible: ["4-1"])
    #expect(made.plan.seats.count == 6)
    #expect(made.plan.seats.first { $0.person == "g2" }?.seat == "4-1")
    #expect(made.plan.seats.first { $0.person == "g6" }?.seat == "4-2")
    #expect(faults(made).isEmpty)
  }

  @Test("Where no seat is free beside a wheelchair, its user has a seat all the same and the plan says so")
  func nowhere() {
    let made = made(6, .theatre(.init(rows: 4, columns: 4)), accessible: ["4-1"], blocked: ["4-2"])
    #expect(made.plan.seats.count == 6)
    #expect(made.plan.seats.first { $0.person == "g2" }?.seat == "4-1")
    #expect(made.plan.findings.filter { $0.rule == "seating/companion" }.map(\.people) == [["g2", "g6"]])
    #expect(!made.plan.findings.map(\.rule).contains("rules/conflict"))
    #expect(faults(made).isEmpty)
  }

  @Test("A companion who sits elsewhere is found by the audit, unless the plan says so")
  func broken() throws {
    var made = made(12, .theatre(.init(rows: 2, columns: 10)), accessible: nil)
    #expect(faults(made).isEmpty)
    // Whoever sits farthest from the wheelchair changes places with its companion.
    let own = try #require(made.plan.seats.first { $0.person == "g2" })
    let far = try #require(
      made.plan.seats.filter { $0.person != "g12" && $0.person != "g2" }
        .max { abs($0.at.x - own.at.x) < abs($1.at.x - own.at.x) })
    for index in made.plan.seats.indices {
      if made.plan.seats[index].person == "g12" {
        made.plan.seats[index].person = far.person
      } else if made.plan.seats[index].person == far.person {
        made.plan.seats[index].person = "g12"
      }
    }
    #expect(faults(made).contains("audit/companion-not-beside"))
    made.plan.findings.append(
      Finding(rule: "seating/companion", severity: .warning, message: "", people: ["g2", "g12"]))
    #expect(!faults(made).contains("audit/companion-not-beside"))
  }
}
