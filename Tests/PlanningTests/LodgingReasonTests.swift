import ScenarioFile
import Testing
import Visit
import Wording

@testable import Planning

@Suite("Why there is no room") struct LodgingReasonTests {
  private static let noLists: FileResolver = { _ in .failure(.missing) }

  private func read(_ hotel: String, _ rules: String = "") throws -> Visit {
    let text = """
      visit: {id: q, title: Quota, dates: 2026-12-03 .. 2026-12-05, timezone: Asia/Shanghai, convention: domestic}
      precedence: {ladder: [r1, r2]}
      delegations: [{id: g, name: Guests, side: guest}]
      people:
        - {id: a, name: Ann, delegation: g, rank: r1, gender: f, arrive: {at: 2026-12-03 10:00, place: t}, leave: {at: 2026-12-05 10:00, place: t}}
      places: [{id: t, name: Town, at: [33.2940, 118.8730]}]
      hotels:
        - {id: h, name: Inn, place: t, \(hotel), rooms: [{numbers: 801-805, kind: single, floor: 8, grade: 1, price: 300}]}
      \(rules)
      """
    return try #require(readScenario(Array(text.utf8), named: "q.yaml", lists: Self.noLists).visit)
  }

  private func unmet(_ visit: Visit, _ language: Language) -> [Plan.Unmet] {
    planLodging(Context(visit, language: language)).contribution.unmet
  }

  @Test("A ceiling below the price of every room is the reason, and its lines are told")
  func ceiling() throws {
    let visit = try read(
      "city: Capital", "lodging:\n  ceilings:\n    - {city: Capital, ranks: r1, price: 200}")
    let told = unmet(visit, .en)
    #expect(told.count == 2)
    let why = "all 5 rooms within the standard are above their ceiling: the cheapest costs 300 a night"
    #expect(told.allSatisfy { $0.why.hasPrefix(why) && $0.why.hasSuffix("the ceiling in Capital is 200") })
    #expect(unmet(visit, .zh).allSatisfy { $0.why == "可选的5间客房房价均超过住宿费限额：最低每晚300元，Capital限额200元" })
    #expect(told.allSatisfy { Set($0.lines).isSuperset(of: [5, 8]) && $0.lines.contains { $0 > 8 } }, "\(told)")
  }

  @Test("A full quota is the reason, and the lines of its hotel are told")
  func quota() throws {
    let visit = try read("quotas: [{delegation: g, most: 0}]")
    let told = unmet(visit, .en)
    #expect(told.count == 2)
    #expect(told.allSatisfy { $0.why == "the quota of Guests (0 a night at Inn) leaves no place that night" })
    #expect(unmet(visit, .zh).allSatisfy { $0.why == "Guests的住宿配额（Inn每晚0人）当晚已无余额" })
    #expect(told.allSatisfy { $0.lines.contains(8) }, "\(told)")
  }
}
