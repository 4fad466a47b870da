import Audit
import ScenarioFile
import Testing
import Visit
import Wording

@testable import Planning

@Suite("Luggage that goes by itself") struct LuggageRunsTests {
  private static let base = """
    visit: {id: bags, title: Bags, dates: 2026-12-03 .. 2026-12-04, timezone: Asia/Shanghai, language: en}
    delegations: [{id: guests, side: guest, luggage-apart: true}, {id: house, side: host}]
    people:
      - {id: ann, name: Ann, delegation: guests, rank: 厅局级副职, luggage: 4}
      - {id: bao, name: Bao, delegation: guests, rank: 县处级正职, luggage: 3}
      - {id: cai, name: Cai, delegation: guests, rank: 县处级副职, luggage: 2}
      - {id: den, name: Den, delegation: house, rank: 县处级正职, local: office}
    arrivals:
      - {who: cai, arrive: {at: 2026-12-03 10:30, place: station, by: G3}}
      - {who: guests, arrive: {at: 2026-12-03 10:00, place: station, by: G1}, leave: {at: 2026-12-04 16:00, place: station, by: G2}}
    places: [{id: station}, {id: office}, {id: inn}]
    travel:
      speed: 60
      rows: [{from: station, to: office, km: 20}, {from: station, to: inn, km: 22}, {from: office, to: inn, km: 10}]
    hotels: [{id: inn-1, name: Inn, place: inn, rooms: [{numbers: 101-104, kind: single}]}]
    halls: [{id: room, place: office, layout: two-sided, per-side: 4, door: facing-long-side}]
    itinerary: [{id: talks, title: Talks, hall: room, start: 2026-12-03 15:00, duration: 2h, attend: [guests, house]}]

    """
  private static let car = "{id: car, kind: sedan, depot: office, cost: {day: 100, km: 1}}"

  /// The plan of the visit with some vehicles; it must pass the audit.
  private func plan(_ vehicles: [String], _ text: String = base) throws -> Plan {
    let whole = text + "vehicles: [\(vehicles.joined(separator: ", "))]\n"
    let reading = readScenario(Array(whole.utf8), named: "bags.yaml") { _ in .failure(.missing) }
    let visit = try #require(reading.visit, "\(reading.diagnostics)")
    let plan = Planner(visit: visit, language: .en).plan()
    let faults = Audit.report(on: plan, for: visit, language: .en).faults
    #expect(faults.isEmpty, "\(faults.map(\.message))")
    return plan
  }

  private static func cart(_ space: Int, _ id: String = "cart") -> String {
    "{id: \(id), kind: mpv, luggage: \(space), depot: office, role: luggage, cost: {day: 50, km: 0.5}}"
  }

  private func loads(_ plan: Plan) -> [[Person.ID]] {
    plan.trips.filter { !$0.luggage.isEmpty }.map { $0.luggage.map(\.person) }
  }

  @Test("takes no room in its owners' car and one journey each way")
  func apart() throws {
    let plan = try plan([Self.car, Self.cart(9)])
    #expect(plan.unmet.isEmpty)
    #expect(loads(plan) == [["ann", "bao", "cai"], ["ann", "bao", "cai"]])
    let back = try #require(plan.trips.last { !$0.luggage.isEmpty })
    // The train goes at 16:00 and its people are due at 15:30.
    #expect(back.stops[1].place == "station" && back.stops[1].arrive.clock <= "15:30")
    #expect(plan.goals.first { $0.name == .served }?.proven == true)
    #expect(plan.goals.first { $0.name == .vehicles }?.value == 4)
  }

  @Test("goes as soon as it is there where it may not wait for more")
  func within() throws {
    let plan = try plan([Self.car, Self.cart(9)], Self.base + "transport: {luggage-within: 15m}\n")
    #expect(plan.unmet.map(\.what) == [.luggage] && plan.unmet.first?.person == "cai")
    #expect(loads(plan).count == 2)
    let two = try self.plan(
      [Self.car, Self.cart(9), Self.cart(2, "van")], Self.base + "transport: {luggage-within: 15m}\n")
    #expect(two.unmet.isEmpty && loads(two).count == 3)
  }

  @Test("is loaded on several runs where one vehicle is too small")
  func small() throws {
    let plan = try plan([Self.car, Self.cart(5)])
    #expect(plan.unmet.isEmpty && loads(plan).count == 4)
  }

  @Test("that no vehicle holds is told, the rest is taken")
  func tooMuch() throws {
    let plan = try plan([Self.car, Self.cart(3)])
    #expect(plan.unmet.map(\.person) == ["ann", "ann"] && plan.unmet.allSatisfy { $0.what == .luggage })
    #expect(plan.unmet.first?.why == "4 pieces of luggage; the largest luggage vehicle takes 3")
    #expect(plan.unmet.first?.lines.isEmpty == false)
    #expect(plan.goals.first { $0.name == .served }?.proven == true)
  }

  @Test("needs a vehicle for luggage")
  func noVehicle() throws {
    let plan = try plan([Self.car])
    #expect(plan.unmet.count == 6 && plan.unmet.first?.why == "no luggage vehicle is available on 2026-12-04")
  }

  @Test("rides along where the person says so")
  func along() throws {
    let text = Self.base.replacing("luggage: 2}", with: "luggage: 2, luggage-apart: false}")
    #expect(loads(try plan([Self.car, Self.cart(9)], text)) == [["ann", "bao"], ["ann", "bao"]])
  }

  @Test("is taken rightly, or told, whatever there is of it", arguments: 0..<8)
  func random(_ seed: Int) throws {
    var dice = SeededGenerator(seed: seed)
    var text = Self.base
    for pieces in [4, 3, 2] {
      text = text.replacing("luggage: \(pieces)}", with: "luggage: \(Int.random(in: 0...6, using: &dice))}")
    }
    text += "transport: {luggage-within: \(Int.random(in: 5...90, using: &dice))m}\n"
    let carts = (0..<Int.random(in: 1...2, using: &dice)).map {
      Self.cart(Int.random(in: 1...8, using: &dice), "cart\($0)")
    }
    _ = try plan([Self.car, "{id: bus, kind: minibus, depot: office}"] + carts, text)
  }
}
