import Planning
import ScenarioFile
import Visit
import Wording

@testable import Advice

/// The scenarios that come with the product, and their plans, made once.
enum Sample {
  static let bilateral = visit("bilateral-visit")
  static let county = visit("county-visit")

  static let bilateralDraft = Planner(visit: bilateral, language: .en).draft()
  static let countyDraft = Planner(visit: county, language: .zh).draft()
  static let bilateralPlan = bilateralDraft.plan

  /// A day with little to drive: three guests from the station to a meeting and back, a host who walks.
  static let small: Visit = {
    let text = """
      visit: {id: small, title: A day, dates: 2026-11-18 .. 2026-11-18, timezone: Asia/Shanghai, convention: domestic}
      precedence: {ladder: cn-civil-service, by: [rank]}
      delegations: [{id: g, name: Guests, side: guest}, {id: h, name: Hosts, side: host}]
      people:
        - {id: a, name: Ann, delegation: g, rank: 县处级正职}
        - {id: b, name: Bob, delegation: g, rank: 县处级副职}
        - {id: c, name: Cai, delegation: g, rank: 乡科级正职, needs: [wheelchair]}
        - {id: d, name: Dou, delegation: h, rank: 乡科级正职, local: office}
      arrivals:
        - {who: g, arrive: {at: 2026-11-18 09:00, place: station}, leave: {at: 2026-11-18 18:00, place: station}}
      places: [{id: station, name: Station, at: [33.50, 119.00]}, {id: office, name: Office, at: [33.40, 119.00]}]
      travel: {detour: 1.2, speed: 40}
      vehicles:
        - {id: s1, name: Sedan, kind: sedan, depot: office, hours: 2026-11-18 07:00 .. 2026-11-18 20:00}
        - {id: v1, name: Van, kind: mpv, depot: office, hours: 2026-11-18 07:00 .. 2026-11-18 20:00, features: [wheelchair]}
      transport: {share: true, max-wait: 40m, max-ride: 2.0, early: 5m}
      itinerary: [{id: talk, title: Talk, place: office, start: 2026-11-18 10:30, duration: 2h, attend: [g, h], in-person: [a, d]}]
      rules: [{together: [a, b], where: car}]
      """
    return readScenario(Array(text.utf8), named: "small.yaml", lists: { _ in .failure(.missing) }).visit ?? bilateral
  }()

  /// Three guests of one delegation, five rooms, and a quota of one guest a night.
  static let inn: Visit = {
    let text = """
      visit: {id: inn, title: 配额, dates: 2026-12-03 .. 2026-12-05, timezone: Asia/Shanghai, convention: domestic}
      precedence: {ladder: cn-civil-service}
      delegations: [{id: g, name: 客组, side: guest}, {id: h, name: 主方, side: host}]
      people:
        - {id: a, name: 甲, delegation: g, rank: 乡科级正职}
        - {id: b, name: 乙, delegation: g, rank: 乡科级副职}
        - {id: c, name: 丙, delegation: g, rank: 乡科级副职}
      arrivals:
        - {who: g, arrive: {at: 2026-12-03 10:00, place: town}, leave: {at: 2026-12-05 10:00, place: town}}
      places: [{id: town, name: 镇, at: [33.2940, 118.8730]}]
      hotels:
        - id: inn
          name: 客栈
          place: town
          quotas:
            - {delegation: h, most: 0}
            - {delegation: g, most: 1}
          rooms: [{numbers: 801-805, kind: single, floor: 8, grade: 1, price: 300}]
      """
    return readScenario(Array(text.utf8), named: "inn.yaml", lists: { _ in .failure(.missing) }).visit ?? bilateral
  }()

  static func visit(_ name: String) -> Visit {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let reading = readScenario(at: "/\(root)/Scenarios/\(name).yaml")
    return reading.visit
      ?? Visit(
        id: "", title: "", dates: Day(ordinal: 0)...Day(ordinal: 0), timezone: "", convention: .domestic,
        precedence: OrderRules(ladder: Ladder(levels: [])))
  }
}
