import Audit
import ScenarioFile
import Testing
import Visit
import Wording

@testable import Planning

/// A pocket visit of one day, and what happens to its rides when a line of it is another.
@Suite("Rides of a pocket visit") struct TransportScenarioTests {
  private static let pocket = """
    visit: {id: pocket, title: Pocket, dates: 2026-12-03 .. 2026-12-03, timezone: Asia/Shanghai}
    delegations:
      - {id: guests, name: 客人, side: guest}
      - {id: house, name: 主人, side: host}
    people:
      - {id: ann, name: 安国, delegation: guests, rank: 厅局级副职, arrive: {at: 2026-12-03 09:00, place: station}, leave: {at: 2026-12-03 18:00, place: station}}
      - {id: bao, name: 包明, delegation: guests, rank: 县处级正职, arrive: {at: 2026-12-03 09:00, place: station}, leave: {at: 2026-12-03 18:00, place: station}}
      - {id: cai, name: 蔡新, delegation: guests, rank: 县处级副职, arrive: {at: 2026-12-03 09:10, place: station}, leave: {at: 2026-12-03 18:00, place: station}}
      - {id: den, name: 邓平, delegation: house, rank: 县处级正职, local: office}
    places:
      - {id: station, name: 车站}
      - {id: office, name: 办公楼}
      - {id: inn, name: 宾馆}
      - {id: plant, name: 工厂}
    travel:
      speed: 60
      rows:
        - {from: station, to: office, km: 20}
        - {from: station, to: inn, km: 22}
        - {from: station, to: plant, km: 40}
        - {from: office, to: inn, km: 4}
        - {from: office, to: plant, km: 25}
        - {from: inn, to: plant, km: 24}
    vehicles:
      - {id: red, name: 红, kind: sedan, depot: office, hours: 2026-12-03 06:00 .. 2026-12-03 22:00}
      - {id: blue, name: 蓝, kind: mpv, depot: office, hours: 2026-12-03 06:00 .. 2026-12-03 22:00}
    transport: {share: true, max-wait: 40m, max-ride: 2.0, early: 10m, rest: 90m}
    hotels:
      - {id: inn-1, name: 宾馆, place: inn, rooms: [{numbers: 101-104, kind: single, floor: 1, grade: 1, price: 300}]}
    halls:
      - {id: room, place: office, layout: two-sided, per-side: 4, door: facing-long-side}
    itinerary:
      - {id: talks, title: 座谈, hall: room, start: 2026-12-03 10:30, duration: 1h, attend: [guests, house]}
      - {id: tour, title: 参观, place: plant, start: 2026-12-03 14:30, duration: 1h, attend: [guests, den], convoy: true}

    """

  private func plan(_ text: String) throws -> (plan: Plan, faults: [String]) {
    let reading = readScenario(Array(text.utf8), named: "pocket.yaml", lists: Self.noLists)
    let visit = try #require(reading.visit, "\(reading.diagnostics)")
    let plan = Planner(visit: visit, language: .en).plan()
    return (plan, Audit.report(on: plan, for: visit, language: .en).faults.map(\.message))
  }

  private static let noLists: FileResolver = { _ in .failure(.missing) }

  private static func replacing(_ old: String, _ new: String) -> String {
    pocket.replacing(old, with: new)
  }

  private static let slowMorning = "speeds: [{hours: 09:00 .. 10:20, speed: 30}, {hours: 16:40 .. 18:00, speed: 25}]"

  /// What a line of the scenario becomes.
  private static let variants: [String: String] = [
    "as it is": pocket,
    "slow hours": replacing("speed: 60\n", "speed: 60\n  \(slowMorning)\n"),
    "fast hours": replacing(
      "speed: 60\n", "speed: 30\n  speeds: [{hours: 09:00 .. 09:30, speed: 90}, {hours: 16:10 .. 17:10, speed: 80}]\n"),
    "early outdoes rest": replacing("early: 10m, rest: 90m", "early: 30m, rest: 20m"),
    "always to the hotel": replacing("rest: 90m", "rest: 0m"),
    "a bounded duty": replacing("depot: office,", "depot: office, duty: 10h,"),
    "apart in cars": pocket + "rules: [{apart: [ann, cai], where: car}]\n",
    "bound together but better apart": pocket
      + "rules: [{apart: [ann, bao, cai], where: car, weight: 1}, {together: [bao, cai], where: car}]\n",
  ]

  @Test("Everybody is driven, and nothing is wrong with it", arguments: variants.keys.sorted())
  func everybodyIsDriven(variant: String) throws {
    let (plan, faults) = try plan(#require(Self.variants[variant]))
    #expect(faults == [])
    #expect(plan.unmet.map(\.why) == [])
    #expect(plan.goals.allSatisfy { $0.value == $0.bound })
  }

  @Test("Two who must part share no car though they could share the ride") func partedAcrossParties() throws {
    let (plan, faults) = try plan(Self.pocket + "rules: [{apart: [bao, cai], where: car}]\n")
    #expect(faults == [])
    for trip in plan.trips {
      #expect(Set(trip.riders.map(\.person)).isSuperset(of: ["bao", "cai"]) == false)
    }
  }

  @Test("Nobody is sent to the hotel who couldn't be back in time") func straightOn() throws {
    let (plan, _) = try plan(
      Self.replacing("rest: 90m", "rest: 20m").replacing("early: 10m", with: "early: 30m")
        .replacing("start: 2026-12-03 14:30", with: "start: 2026-12-03 12:30"))
    let toTheInn = plan.trips.filter { trip in
      trip.stops.contains {
        $0.place == "inn" && !$0.off.isEmpty && $0.arrive.minuteOfDay > 11 * 60 && $0.arrive.minuteOfDay < 13 * 60
      }
    }
    #expect(toTheInn.isEmpty)
    #expect(plan.unmet.isEmpty)
  }
}
