import Audit
import ScenarioFile
import Testing
import Visit
import Wording

@testable import Planning

@Suite("Shuttles") struct ShuttleRunsTests {
  /// So many guests of a hotel, all asked to a plenary at nine, and back at their hotel after it.
  private static func text(_ guests: Int, _ more: String) -> String {
    let people = (1...guests).map { "  - {id: g\($0), name: G\($0), delegation: guests, local: inn}" }
    return """
      visit: {id: bus, title: Bus, dates: 2026-12-03 .. 2026-12-03, timezone: Asia/Shanghai, language: en}
      delegations: [{id: guests, side: guest}, {id: house, side: host}]
      people:
      \(people.joined(separator: "\n"))
        - {id: den, name: Den, delegation: house, rank: 县处级正职, local: inn}
      places: [{id: inn, name: Inn}, {id: hall, name: Hall}, {id: yard, name: Yard}]
      travel:
        rows: [{from: inn, to: hall, time: 12m, km: 8}, {from: yard, to: inn, time: 5m, km: 3}, {from: yard, to: hall, time: 10m, km: 6}]
      itinerary: [{id: plenary, title: Plenary, place: hall, start: 2026-12-03 09:00, duration: 3h, attend: [guests, den]}]
      \(more)

      """
  }
  private static let coaches = """
    vehicles:
      - {id: one, kind: coach, seats: 20, depot: yard, cost: {day: 500, km: 3}}
      - {id: two, kind: coach, seats: 20, depot: yard, cost: {day: 500, km: 3}}
      - {id: car, kind: sedan, depot: yard, class: 1, cost: {day: 200, km: 1}}

    """

  /// The plan; it must pass the audit.
  private func plan(_ text: String) throws -> Plan {
    let reading = readScenario(Array(text.utf8), named: "bus.yaml") { _ in .failure(.missing) }
    let visit = try #require(reading.visit, "\(reading.diagnostics)")
    let plan = Planner(visit: visit, language: .en).plan()
    let faults = Audit.report(on: plan, for: visit, language: .en).faults
    #expect(faults.isEmpty, "\(faults.map(\.message))")
    return plan
  }

  /// The times at which vehicles leave a place, in order.
  private func departures(_ plan: Plan, from place: Place.ID, of vehicles: Set<Vehicle.ID> = ["one", "two"]) -> [Moment]
  {
    plan.trips.filter { vehicles.contains($0.vehicle) && $0.stops[0].place == place }
      .compactMap { $0.stops[0].leave }.sorted()
  }

  private func gaps(_ moments: [Moment]) -> [Minutes] { zip(moments, moments.dropFirst()).map { $1 - $0 } }

  @Test("run several times with the same coach, with the headway between")
  func runs() throws {
    let plan = try plan(
      Self.text(
        50,
        Self.coaches + """
          shuttles:
            - {from: inn, to: hall, vehicles: [one, two], headway: 15m, last: 25m, early: 90m, who: guests}
            - {from: hall, to: inn, vehicles: [one, two], headway: 10m, who: guests}
          """))
    #expect(plan.unmet.isEmpty)
    let out = departures(plan, from: "inn")
    #expect(out.count == 3 && gaps(out).allSatisfy { $0 >= 15 })
    #expect(try #require(out.last).clock <= "08:35")
    let back = departures(plan, from: "hall")
    #expect(back.count == 3 && gaps(back).allSatisfy { $0 >= 10 })
    #expect(plan.goals.allSatisfy { $0.bound <= $0.value })
    // One coach goes to and fro, since that is one vehicle fewer.
    #expect(Set(plan.trips.filter { !$0.riders.isEmpty }.map(\.vehicle)) == ["one", "car"])
  }

  @Test("take more vehicles where one can't bring all in time")
  func more() throws {
    let plan = try plan(
      Self.text(
        60,
        Self.coaches + "shuttles: [{from: inn, to: hall, vehicles: [one, two], headway: 12m, early: 45m, who: guests}]")
    )
    #expect(plan.trips.filter { $0.stops[0].place == "inn" && $0.vehicle != "car" }.count == 3)
    #expect(Set(plan.trips.map(\.vehicle)).isSuperset(of: ["one", "two"]))
  }

  @Test("leave to other cars whom no departure takes, and say so")
  func left() throws {
    let plan = try plan(
      Self.text(
        24,
        Self.coaches
          + "shuttles: [{from: inn, to: hall, vehicles: one, headway: 60m, early: 30m, last: 20m, who: guests}]"))
    let finding = try #require(plan.findings.first { $0.rule == "transport/shuttle-full" })
    #expect(finding.people.count == 4 && finding.severity == .warning && !finding.lines.isEmpty)
    #expect(departures(plan, from: "inn", of: ["one"]).map(\.clock) == ["08:38"])
    let others = plan.trips.filter { $0.vehicle != "one" && $0.stops[0].place == "inn" }.flatMap(\.riders)
    #expect(Set(others.map(\.person)).isSuperset(of: finding.people))
  }

  @Test("stop at the time of the day of the last")
  func clock() throws {
    let plan = try plan(
      Self.text(
        10,
        Self.coaches
          + "shuttles: [{from: hall, to: inn, vehicles: one, last: \"12:10\"}, {from: inn, to: hall, vehicles: one, last: \"08:20\"}]"
      ))
    #expect(departures(plan, from: "hall").map(\.clock) == ["12:02"])
    #expect(departures(plan, from: "inn").map(\.clock) == ["08:20"])
  }

  @Test("are for those whom the line names; others have their car")
  func named() throws {
    let plan = try plan(
      Self.text(10, Self.coaches + "shuttles: [{from: inn, to: hall, vehicles: one, ranks: 县处级正职}]"))
    let trip = try #require(plan.trips.first { $0.stops[0].place == "inn" && $0.vehicle == "one" })
    #expect(trip.riders.map(\.person) == ["den"])
  }

  @Test("take nobody whom a rule about cars binds")
  func ruled() throws {
    let plan = try plan(
      Self.text(
        10,
        Self.coaches + """
          shuttles: [{from: inn, to: hall, vehicles: one}]
          rules: [{pin: den, vehicle: car}]
          """))
    let trip = try #require(
      plan.trips.first { $0.riders.contains { $0.person == "den" } && $0.stops[0].place == "inn" })
    #expect(trip.vehicle == "car")
  }

  @Test("take whom one of their vehicles suits by that one")
  func suited() throws {
    let text = Self.text(
      30,
      Self.coaches.replacing("{id: two, kind: coach,", with: "{id: two, kind: coach, features: [wheelchair],") + """
        shuttles:
          - {from: inn, to: hall, vehicles: [one, two], headway: 10m, who: guests}
          - {from: hall, to: inn, vehicles: [one, two], headway: 10m, who: guests}
        rules: [{pin: g3, vehicle: one}]
        """)
    let plan = try plan(text.replacing("{id: g7, ", with: "{id: g7, needs: [wheelchair], "))
    let out = plan.trips.filter { $0.stops[0].place == "inn" }
    #expect(plan.unmet.isEmpty)
    #expect(out.first { $0.riders.contains { $0.person == "g3" } }?.vehicle == "one")
    #expect(out.first { $0.riders.contains { $0.person == "g7" } }?.vehicle == "two")
  }

  @Test("say whom a rule about cars keeps off")
  func bound() throws {
    let plan = try plan(
      Self.text(
        10,
        Self.coaches + """
          shuttles: [{from: inn, to: hall, vehicles: one, who: guests}]
          rules: [{together: [g1, g2], where: car}]
          """))
    let finding = try #require(plan.findings.first { $0.rule == "transport/shuttle-bound" })
    #expect(finding.people == ["g1", "g2"] && finding.severity == .note)
    #expect(plan.unmet.isEmpty)
  }

  @Test("claim no proof for the days on which they run: a plan by hand has a vehicle fewer")
  func honest() throws {
    // Thirty go by two coaches at once; by hand, one coach goes twice.
    let plan = try plan(
      Self.text(
        30, Self.coaches + "shuttles: [{from: inn, to: hall, vehicles: [one, two], headway: 10m, early: 20m}]"))
    let vehicles = try #require(plan.goals.first { $0.name == .vehicles })
    #expect(vehicles.bound == 1 && vehicles.value > 1 && !vehicles.proven)
  }

  @Test("leave their vehicles to others on days on which they don't run, but not for their own way")
  func idle() throws {
    let plan = try plan(
      Self.text(
        9,
        Self.coaches + """
          shuttles: [{from: hall, to: inn, vehicles: [one, two], last: "06:00"}]
          rules: [{pin: den, vehicle: one, at: plenary}]
          """))
    #expect(plan.unmet.isEmpty)
    #expect(!departures(plan, from: "inn").isEmpty && departures(plan, from: "hall").isEmpty)
    #expect(plan.goals.first { $0.name == .vehicles }?.proven == false)
  }

  @Test("keep headway, seats and last departures, whatever there is", arguments: 0..<8)
  func random(_ seed: Int) throws {
    var dice = SeededGenerator(seed: seed)
    let headway = Int.random(in: 3...25, using: &dice)
    let last = Int.random(in: 5...30, using: &dice)
    let early = Int.random(in: 20...90, using: &dice)
    let plan = try plan(
      Self.text(
        Int.random(in: 5...70, using: &dice),
        Self.coaches.replacing("seats: 20", with: "seats: \(Int.random(in: 5...30, using: &dice))")
          + """
          shuttles:
            - {from: inn, to: hall, vehicles: [one, two], headway: \(headway)m, last: \(last)m, early: \(early)m}
            - {from: hall, to: inn, vehicles: [two, one], headway: \(headway)m}
          """))
    #expect(gaps(departures(plan, from: "inn")).allSatisfy { $0 >= headway })
    #expect(gaps(departures(plan, from: "hall")).allSatisfy { $0 >= headway })
  }
}
