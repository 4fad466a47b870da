import ScenarioFile
import Testing
import Visit
import Wording

@testable import Planning

@Suite("A draft")
struct DraftTests {
  static let visit: Visit? = {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return readScenario(at: "/\(root)/Scenarios/bilateral-visit.yaml").visit
  }()
  static let draft = visit.map { Planner(visit: $0, language: .en).draft() }

  @Test("of which nothing is touched is the same plan, and takes no search")
  func untouched() throws {
    let (visit, draft) = (try #require(Self.visit), try #require(Self.draft))
    let again = Planner(visit: visit, language: .en).draft(from: draft, touching: [])
    #expect(again.plan.goals == draft.plan.goals && again.plan.trips == draft.plan.trips)
    #expect(again.plan.seats == draft.plan.seats && again.plan.stays == draft.plan.stays)
  }

  @Test("planned anew after a change of one seat is what planning all of it gives")
  func oneSeat() throws {
    var visit = try #require(Self.visit)
    let draft = try #require(Self.draft)
    var pin = Rule.Pin()
    pin.seat = "T1-9"
    visit.rules.append(Rule(.pin(pin), people: ["director"], at: ["dinner"]))
    let planner = Planner(visit: visit, language: .en)
    let revised = planner.draft(from: draft, touching: [.seating("dinner")]).plan
    let whole = planner.plan()
    #expect(revised.seats == whole.seats && revised.trips == whole.trips && revised.stays == whole.stays)
    #expect(revised.goals.map(\.value) == whole.goals.map(\.value))
    #expect(revised.goals.map(\.bound) == whole.goals.map(\.bound))
    #expect(revised.seats.contains { $0.person == "director" && $0.seat == "T1-9" })
  }

  @Test("of a programme that is touched plans only the days anew on which people move otherwise")
  func oneDay() throws {
    var visit = try #require(Self.visit)
    let draft = try #require(Self.draft)
    let index = try #require(visit.activities.firstIndex { $0.id == "call" })
    visit.activities[index].start = visit.activities[index].start.map { $0 - 30 }
    let planner = Planner(visit: visit, language: .en)
    let revised = planner.draft(from: draft, touching: [.programme])
    #expect(revised.plan.goals.map(\.value) == planner.plan().goals.map(\.value))
    let days = revised.transport.days.map(\.movements), before = draft.transport.days.map(\.movements)
    #expect(days.count == before.count && days.first != before.first && days.last == before.last)
  }

  @Test("comes to what its parts come to, and takes parts of another")
  func parts() throws {
    var visit = try #require(Self.visit)
    let draft = try #require(Self.draft)
    for goal in visit.goals {
      let sum = draft.parts.compactMap { draft.value(of: goal, in: $0) }.reduce(0, +)
      let own = draft.value(of: goal, in: .programme) ?? 0
      #expect(draft.plan.goals.first { $0.name == goal }?.value == sum + own)
    }
    visit.goals = [.served, .vehicles, .cost, .precedence, .preferences, .comfort]
    let other = Planner(visit: visit, language: .en).draft(from: draft, touching: Set(draft.parts))
    var mixed = draft
    for part in draft.parts { mixed = mixed.taking(part, from: other) }
    #expect(mixed.plan.trips == other.plan.trips && mixed.plan.seats == other.plan.seats)
    #expect(mixed.value(of: .vehicles, in: .transport) == other.value(of: .vehicles, in: .transport))
  }

  @Test("of some stages leaves the others empty")
  func stages() throws {
    let seats = Planner(visit: try #require(Self.visit), language: .en).draft([.seating]).plan
    #expect(seats.trips.isEmpty && seats.stays.isEmpty)
    #expect(seats.seats == Self.draft?.plan.seats)
  }
}
