import Audit
import ScenarioFile
import Testing
import Visit
import Wording

@testable import Planning

@Suite("Rules by chance") struct RandomRulesTests {
  /// Three guests with an aide, four hosts; talks, a photo, dinner at two tables, a tour in convoy, one night.
  private static let scenario = """
    visit: {id: chance, dates: 2026-12-03 .. 2026-12-04}
    precedence: {ladder: [A, B, C, D]}
    delegations: [{id: g, side: guest}, {id: h, side: host}]
    people:
      - {id: g1, name: 甲, delegation: g, rank: A, gender: m}
      - {id: g2, name: 乙, delegation: g, rank: B, gender: f}
      - {id: g3, name: 丙, delegation: g, rank: C, gender: m}
      - {id: g4, name: 丁, delegation: g, role: secretary, serves: [g1], gender: m}
      - {id: h1, name: 子, delegation: h, rank: B, local: office}
      - {id: h2, name: 丑, delegation: h, rank: C, local: office}
      - {id: h3, name: 寅, delegation: h, rank: D, local: office}
      - {id: h4, name: 卯, delegation: h, role: staff, local: office}
    arrivals: [{who: g, arrive: {at: 2026-12-03 10:00, place: station, by: G1}, leave: {at: 2026-12-04 16:00, place: station, by: G2}}]
    places: [{id: station, at: [33.5, 119.0]}, {id: office, at: [33.4, 119.0]}, {id: inn, at: [33.4, 119.05]}]
    vehicles:
      - {id: car, kind: sedan, depot: office}
      - {id: van, kind: mpv, depot: office}
      - {id: bus, kind: minibus, depot: office}
    hotels:
      - id: inn-1
        place: inn
        rooms:
          - {numbers: 801, kind: single, grade: 1}
          - {numbers: 602-604, kind: single, grade: 2}
          - {numbers: 501-502, kind: twin, grade: 3}
    halls:
      - {id: room, place: office, layout: two-sided, per-side: 4, door: facing-long-side}
      - {id: steps, place: office, layout: photo, rows: [4, 5]}
      - {id: canteen, place: inn, layout: round-tables, tables: [{id: T1, seats: 5, main: true}, {id: T2, seats: 5}]}
    itinerary:
      - {id: talks, kind: talks, hall: room, start: 2026-12-03 14:00, duration: 1h, attend: [g, h]}
      - {id: photo, kind: photo, hall: steps, after: {talks: 0m}, duration: 15m, attend: [g, h, h4]}
      - {id: dinner, kind: meal, hall: canteen, start: 2026-12-03 18:30, duration: 90m, attend: [g, h]}
      - {id: tour, place: station, start: 2026-12-04 10:00, duration: 1h, attend: [g, h1, h2], convoy: true}

    """

  private struct Draw {
    var generator: SeededGenerator

    /// Vehicles, some with a seat.
    private static let vehicles = [
      "car", "van", "bus", "car, seat: front", "car, seat: rear-middle", "car, seat: rear-left", "van, seat: row2-left",
      "van, seat: row3-right", "bus, seat: 2B",
    ]

    mutating func one(of values: [String]) -> String { values.randomElement(using: &generator) ?? "" }

    mutating func people(_ count: Int, of letters: [String] = ["g", "h"]) -> String {
      let all = letters.flatMap { letter in (1...4).map { "\(letter)\($0)" } }
      return "[" + all.shuffled(using: &generator).prefix(count).joined(separator: ", ") + "]"
    }

    /// A rule about seats, cars or rooms, now and then a wish.
    mutating func rule() -> String {
      let at = one(of: ["at: talks", "at: photo", "at: dinner", "at: [talks, dinner]"])
      let rule =
        switch Int.random(in: 0..<10, using: &generator) {
        case 0: "beside: \(people(2)), \(at)"
        case 1: "beside: \(people(2)), side: \(one(of: ["left", "right"])), \(at)"
        case 2: "\(one(of: ["together", "apart"])): \(people(2)), where: seat, \(at)"
        case 3: "\(one(of: ["together", "apart"])): \(people(2)), where: table"
        case 4: "together: \(people(3)), where: seat, \(at)"
        case 5:
          "pin: \(people(1)), \(one(of: ["seat: dinner/T1-2", "seat: talks/A2", "seat: photo/P1-1", "table: T2"]))"
        case 6:
          "\(one(of: ["together", "apart"])): \(people(2)), where: car\(one(of: [", at: talks", ", at: tour", ""]))"
        case 7: "pin: \(people(1)), vehicle: \(one(of: Self.vehicles))\(one(of: [", at: dinner", ""]))"
        case 8: "\(one(of: ["together", "apart"])): \(people(2, of: ["g"])), where: \(one(of: ["room", "floor"]))"
        default: "\(one(of: ["near: \(people(2, of: ["g"]))", "beside: \(people(2))"]))"
        }
      let weight = Int.random(in: 0..<4, using: &generator) == 0 ? ", weight: 2" : ""
      return "  - {\(rule)\(weight)}\n"
    }
  }

  @Test("A plan under rules by chance passes the audit, what can't hold named", arguments: 0..<60)
  func audited(seed: Int) throws {
    var draw = Draw(generator: SeededGenerator(seed: seed))
    try plan((0..<Int.random(in: 1...4, using: &draw.generator)).map { _ in draw.rule() })
  }

  @Test("So does one with numbers in cars", arguments: 0..<24)
  func numbers(seed: Int) throws {
    var draw = Draw(generator: SeededGenerator(seed: seed))
    let group = draw.one(of: ["delegation", "delegation:g", "side:host", "role:staff", "role:secretary"])
    let at = draw.one(of: [", at: tour", ", at: [talks, dinner]", "", ""])
    let demand = draw.one(of: ["at-most", "at-most", "at-least"])
    let number = "  - {\(demand): \(1 + seed % 3) of \(group), where: car\(at)}\n"
    try plan([number] + (seed % 2 == 0 ? [draw.rule()] : []))
  }

  private func plan(_ rules: [String]) throws {
    let reading = readScenario(
      Array((Self.scenario + "rules:\n" + rules.joined()).utf8), named: "chance.yaml",
      lists: { _ in .failure(.missing) })
    let visit = try #require(reading.visit, "\(reading.diagnostics.map { $0.rendered(.en) })\n\(rules.joined())")
    let plan = Planner(visit: visit, language: .en).plan()
    let faults = Audit.report(on: plan, for: visit, language: .en).faults
    #expect(faults.isEmpty, "\(rules.joined())\(faults.map { "\($0.rule): \($0.message)" })")
    #expect(plan.made.complete == (plan.unmet.isEmpty && !plan.findings.contains { $0.severity == .error }))
  }
}
