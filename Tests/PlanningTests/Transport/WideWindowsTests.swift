import Audit
import ScenarioFile
import Testing
import Visit
import Wording

@testable import Planning

@Suite("Rides earlier than is comfortable") struct WideWindowsTests {
  /// Some guests of an inn who leave by one train at 15:00, and what there is for them.
  private static func text(_ guests: Int, _ more: String) -> String {
    let people = (1...guests).map { "  - {id: g\($0), name: G\($0), delegation: guests, rank: r\($0)}" }
    return """
      visit: {id: train, title: Train, dates: 2026-12-03 .. 2026-12-04, timezone: Asia/Shanghai, language: en}
      precedence: {ladder: [r1, r2, r3, r4, r5, r6, r7, r8, r9]}
      delegations: [{id: guests, side: guest}]
      people:
      \(people.joined(separator: "\n"))
      arrivals:
        - {who: guests, arrive: {at: 2026-12-03 10:00, place: inn}, leave: {at: 2026-12-04 15:00, place: station, by: G2}}
      places: [{id: inn, name: Inn}, {id: station, name: Station}]
      travel: {rows: [{from: inn, to: station, time: 20m, km: 15}]}
      hotels: [{id: h, place: inn, rooms: [{numbers: 101-120, kind: single}]}]
      \(more)

      """
  }

  /// The plan; it must pass the audit, which counts the minutes for itself.
  private func plan(_ text: String) throws -> Plan {
    let reading = readScenario(Array(text.utf8), named: "train.yaml") { _ in .failure(.missing) }
    let visit = try #require(reading.visit, "\(reading.diagnostics)")
    let plan = Planner(visit: visit, language: .en).plan()
    let faults = Audit.report(on: plan, for: visit, language: .en).faults
    #expect(faults.isEmpty, "\(faults.map(\.message))")
    return plan
  }

  private func goal(_ name: GoalName, _ plan: Plan) throws -> Plan.Goal {
    try #require(plan.goals.first { $0.name == name })
  }

  @Test("are made where somebody would miss the train otherwise, each as late as can be") func twice() throws {
    let plan = try plan(Self.text(5, "vehicles: [{id: car, kind: sedan, depot: inn}]"))
    #expect(plan.unmet.isEmpty)
    #expect(plan.trips.map { $0.stops.last?.arrive.clock } == ["13:46", "14:30"])
    #expect(plan.trips.map(\.riders.count) == [1, 4])
    #expect(try goal(.served, plan).proven && goal(.comfort, plan).value > 0)
  }

  @Test("are made by who may not ride with another") func apart() throws {
    let rules = "rules: [{apart: [g1, g2], where: car}, {apart: [g1, g3], where: car}, {apart: [g2, g3], where: car}]"
    let plan = try plan(Self.text(3, "vehicles: [{id: car, kind: sedan, depot: inn}]\n\(rules)"))
    #expect(plan.unmet.isEmpty && plan.trips.count == 3)
  }

  @Test("hours apart are one journey still, on which a wish for company is missed") func missed() throws {
    let rules = "rules: [{apart: [g1, g2], where: car}, {together: [g1, g2], where: car, weight: 2}]"
    let text = Self.text(2, "vehicles: [{id: car, kind: sedan, depot: inn}]\n\(rules)")
    let plan = try plan(text.replacing("time: 20m", with: "time: 70m"))
    let departures = plan.trips.compactMap { $0.stops.first?.leave }.sorted()
    #expect(plan.unmet.isEmpty && departures.count == 2 && departures[1] - departures[0] >= 120)
    #expect(try goal(.preferences, plan).value == 2)
  }

  @Test("keep those together who make one journey, though they came at different times") func together() throws {
    let more = """
      vehicles: [{id: car, kind: sedan, depot: inn}]
      itinerary: [{id: talks, place: hall, start: 2026-12-03 15:00, duration: 1h, attend: [guests]}]
      rules: [{together: [g1, g5], where: car}]
      """
    let text = Self.text(5, more).replacing("10:00, place: inn", with: "10:00, place: station")
      .replacing("{id: station, name: Station}]", with: "{id: station, name: Station}, {id: hall, name: Hall}]")
      .replacing(
        "km: 15}]}",
        with: "km: 15}, {from: inn, to: hall, time: 10m, km: 6}, {from: hall, to: station, time: 25m, km: 20}]}"
      )
      .replacing(
        "- {who: guests, ",
        with:
          "- {who: g5, arrive: {at: 2026-12-03 11:00, place: station}, leave: {at: 2026-12-04 15:00, place: station, by: G2}}\n  - {who: [g1, g2, g3, g4], "
      )
    let plan = try plan(text)
    let there = plan.trips.first { trip in
      trip.stops.last?.place == "hall" && trip.riders.contains { $0.person == "g1" }
    }
    #expect(there?.riders.contains { $0.person == "g5" } ?? false)
    #expect(plan.unmet.isEmpty)
  }

  @Test("are not made where there are cars enough") func enough() throws {
    let plan = try plan(
      Self.text(5, "vehicles: [{id: car, kind: sedan, depot: inn}, {id: other, kind: sedan, depot: inn}]"))
    #expect(Set(plan.trips.map { $0.stops.last?.arrive.clock }) == ["14:30"])
  }

  @Test("don't help whom no car takes at all: that is proven") func never() throws {
    let plan = try plan(
      Self.text(
        5, "vehicles: [{id: car, kind: sedan, depot: inn, hours: [06:00 .. 08:00]}]\nrules: [{pin: g1, vehicle: car}]"
      ).replacing("sedan, depot: inn,", with: "sedan, depot: inn, luggage: 0,").replacing(
        "{id: g1, ", with: "{id: g1, luggage: 1, "))
    #expect(plan.unmet.map(\.person) == ["g1"])
    let served = try goal(.served, plan)
    #expect(served.value > 0 && served.proven)
  }

  @Test("bring home in the evening whom the car has no time for at once") func home() throws {
    // Three leave a far hall by a car of one seat, which takes more than two hours to be back for the next.
    let more = """
      vehicles: [{id: car, kind: sedan, seats: 1, depot: hall}]
      itinerary: [{id: talks, place: hall, start: 2026-12-03 15:00, duration: 1h, attend: [g1, g2, g3]}]
      """
    let text = Self.text(3, more).replacing("10:00, place: inn", with: "14:30, place: hall")
      .replacing("{id: station, name: Station}]", with: "{id: station, name: Station}, {id: hall, name: Hall}]")
      .replacing(
        "km: 15}]}",
        with: "km: 15}, {from: inn, to: hall, time: 70m, km: 60}, {from: hall, to: station, time: 70m, km: 60}]}")
    let plan = try plan(text)
    let home = plan.trips.filter { $0.stops.first?.place == "hall" && !$0.riders.isEmpty }
    #expect(home.flatMap(\.riders).count == 3)
  }
}
