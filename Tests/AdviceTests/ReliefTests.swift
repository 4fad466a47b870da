import Planning
import ScenarioFile
import Testing
import Visit
import Wording

@testable import Advice

@Suite("What is no longer set aside") struct ReliefTests {
  private static let dinner: Visit? = {
    let text = """
      visit: {id: b, title: B, dates: 2026-11-18 .. 2026-11-18, timezone: Asia/Shanghai, convention: domestic}
      precedence: {ladder: [A, B]}
      delegations: [{id: g, name: G, side: guest}, {id: h, name: H, side: host}]
      people:
        - {id: g1, name: G1, delegation: g, rank: A, local: p}
        - {id: g2, name: G2, delegation: g, rank: B, local: p}
        - {id: h1, name: H1, delegation: h, rank: A, local: p}
        - {id: h2, name: H2, delegation: h, rank: B, local: p}
      places: [{id: p, name: P}]
      halls: [{id: r, name: R, place: p, layout: round-tables, tables: [{id: T1, seats: 6, main: true}]}]
      itinerary: [{id: dinner, title: D, hall: r, start: 2026-11-18 18:00, duration: 2h, attend: [g, h]}]
      rules:
        - {apart: [g1, g2], where: table}

      """
    return readScenario(Array(text.utf8), named: "b.yaml", lists: { _ in .failure(.missing) }).visit
  }()

  @Test("is told where a change lets a rule be kept")
  func table() throws {
    let draft = Planner(visit: try #require(Self.dinner), language: .en).draft([.seating])
    #expect(draft.plan.findings.contains { $0.rule == "rules/conflict" })
    let second = WhatIf([.addTable("r", seats: 6)], to: draft, language: .en)
    #expect(second.relief.map(\.en) == ["the rule on line 13 is no longer set aside"] && second.isPossible)
    let later = try Moment(#require(Day(year: 2026, month: 11, day: 18)), minute: 19 * 60)
    #expect(WhatIf([.move("dinner", to: later)], to: draft, language: .en).relief.isEmpty)
  }
}
