import Audit
import ScenarioFile
import Testing
import Visit
import Wording

@testable import Planning

@Suite("Free time") struct FreeTimeTests {
  private static let base = """
    visit: {id: free, title: Free, dates: 2026-12-03 .. 2026-12-04, timezone: Asia/Shanghai, language: en}
    delegations: [{id: guests, name: Guests, side: guest}, {id: house, name: House, side: host}]
    people:
      - {id: ann, name: Ann, delegation: guests, rank: 厅局级副职}
      - {id: bao, name: Bao, delegation: guests, rank: 县处级正职}
      - {id: den, name: Den, delegation: house, rank: 县处级正职, local: office}
    arrivals:
      - {who: guests, arrive: {at: 2026-12-03 08:00, place: station}, leave: {at: 2026-12-04 18:00, place: station}}
    places: [{id: station}, {id: office}, {id: inn}, {id: plant}]
    travel:
      speed: 60
      rows:
        - {from: station, to: office, km: 20}
        - {from: station, to: inn, km: 22}
        - {from: station, to: plant, km: 40}
        - {from: office, to: inn, km: 10}
        - {from: office, to: plant, km: 25}
        - {from: inn, to: plant, km: 24}
    vehicles: [{id: red, kind: mpv, depot: office}, {id: blue, kind: mpv, depot: office}]
    hotels: [{id: inn-1, name: Inn, place: inn, rooms: [{numbers: 101-104, kind: single}]}]
    halls: [{id: room, place: office, layout: two-sided, per-side: 4, door: facing-long-side}]
    itinerary:
      - {id: talks, title: Talks, hall: room, start: 2026-12-03 10:00, duration: 2h, attend: [guests, house]}
      - {id: tour, title: Tour, place: plant, window: 2026-12-03 13:00 .. 18:00, duration: 1h, attend: [guests, den]}

    """

  /// The plan of the visit with some more lines; it must pass the audit.
  private func plan(_ more: String, _ text: String = base) throws -> Plan {
    let reading = readScenario(Array((text + more).utf8), named: "free.yaml") { _ in .failure(.missing) }
    let visit = try #require(reading.visit, "\(reading.diagnostics)")
    let plan = Planner(visit: visit, language: .en).plan()
    let faults = Audit.report(on: plan, for: visit, language: .en).faults
    #expect(faults.isEmpty, "\(faults.map(\.message))")
    return plan
  }

  /// Whether somebody has nothing to do and isn't driven from one moment to another.
  private func isFree(_ person: Person.ID, in plan: Plan, _ item: Plan.Item) -> Bool {
    let busy = plan.activities.contains { other in
      other.activity != item.activity && other.attend.contains { $0.person == person } && other.start < item.end
        && other.end > item.start
    }
    let driven = plan.trips.contains { trip in
      trip.riders.contains { rider in
        let (on, off) = (trip.stops[rider.from], trip.stops[rider.to])
        return rider.person == person && (on.leave ?? on.arrive) < item.end && off.arrive > item.start
      }
    }
    return !busy && !driven
  }

  @Test("is an unbroken stretch at the hotel, with neither activity nor journey")
  func stretch() throws {
    let plan = try plan("free-time: [{who: ann, window: 2026-12-03 12:00 .. 18:00, duration: 90m}]")
    #expect(plan.unmet.isEmpty)
    let item = try #require(plan.activities.first { $0.activity == "free-1-ann" })
    #expect(item.end - item.start == 90 && item.place == "inn" && item.attend.map(\.person) == ["ann"])
    #expect(isFree("ann", in: plan, item))
  }

  @Test("makes what has an open time give way")
  func givesWay() throws {
    let plan = try plan("free-time: [{who: ann, window: 2026-12-03 12:30 .. 15:00, duration: 2h}]")
    #expect(plan.unmet.isEmpty)
    let item = try #require(plan.activities.first { $0.activity == "free-1-ann" })
    let tour = try #require(plan.activities.first { $0.activity == "tour" })
    #expect(isFree("ann", in: plan, item) && tour.start >= item.end)
    let without = try self.plan("")
    #expect(try #require(without.activities.first { $0.activity == "tour" }).start < tour.start)
  }

  @Test("that can't be had is told with its reason, and gives way itself")
  func cannot() throws {
    let plan = try plan("free-time: [{ranks: 厅局级副职.., window: 2026-12-03 10:30 .. 12:00, duration: 1h}]")
    let unmet = try #require(plan.unmet.first)
    #expect(plan.unmet.count == 1 && unmet.person == "ann" && unmet.what == .attendance && unmet.at == "free-1-ann")
    #expect(unmet.why.contains("Talks") && !unmet.lines.isEmpty)
    #expect(plan.activities.first { $0.activity == "talks" }?.attend.count == 3)
  }

  @Test("of a whole delegation is an item of the programme without a place")
  func delegation() throws {
    let plan = try plan(
      "", Self.base + "  - {id: rest, kind: free, window: 2026-12-04 09:00 .. 18:00, duration: 3h, attend: guests}\n")
    let item = try #require(plan.activities.first { $0.activity == "rest" })
    #expect(item.place == "inn" && item.attend.count == 2 && plan.unmet.isEmpty)
  }

  @Test("is no convoy's business")
  func noConvoy() throws {
    let plan = try plan(
      """
      transport: {convoys: [activities]}
      free-time: [{who: [ann], window: 2026-12-03 12:00 .. 18:00, duration: 2h}]
      """)
    let item = try #require(plan.activities.first { $0.activity == "free-1-ann" })
    #expect(isFree("ann", in: plan, item) && plan.trips.contains { $0.convoy != nil })
  }

  @Test("is kept at the hotel of each where there are two hotels")
  func twoHotels() throws {
    let two = Self.base.replacing(
      "hotels: [", with: "hotels: [{id: far, name: Far, place: plant, rooms: [{numbers: 1, kind: suite}]}, ")
    let plan = try plan(
      "free-time: [{who: ann, window: 2026-12-04 08:00 .. 14:00, duration: 2h}]\n"
        + "rules: [{pin: ann, hotel: inn-1}, {pin: bao, hotel: far}]", two)
    #expect(plan.activities.first { $0.activity == "free-1-ann" }?.place == "inn")
  }
}
