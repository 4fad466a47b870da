import Audit
import ScenarioFile
import Testing
import Visit
import Wording

@testable import Planning

@Suite("Where preferences come before the order,") struct WishesFirstTests {
  @Test("somebody without a rank may sit first, and the plan passes the audit", arguments: ["R1-1", "R1-2"])
  func unranked(seat: String) throws {
    let text = """
      visit: {id: c, title: C, dates: 2026-12-03 .. 2026-12-03, timezone: Asia/Shanghai, convention: domestic, goals: [served, preferences, precedence]}
      precedence: {ladder: [A, B], by: [rank], strict: false}
      delegations: [{id: g, name: G, side: guest}]
      places: [{id: p, name: P}]
      people:
        - {id: g1, name: G1, delegation: g, rank: A, local: p}
        - {id: g2, name: G2, delegation: g, rank: B, local: p}
        - {id: g3, name: G3, delegation: g, local: p}
      halls: [{id: r, name: R, place: p, layout: rostrum, rows: [3]}]
      itinerary: [{id: talk, title: T, hall: r, start: 2026-12-03 18:00, duration: 1h, attend: [g]}]
      rules:
        - {pin: g3, seat: \(seat), weight: 1}

      """
    let reading = readScenario(Array(text.utf8), named: "c.yaml", lists: { _ in .failure(.missing) })
    let visit = try #require(reading.visit, "\(reading.diagnostics.map { $0.rendered(.en) })")
    let plan = Planner(visit: visit, language: .en).plan()
    #expect(plan.seats.first { $0.person == "g3" }?.seat == seat)
    #expect(Audit.report(on: plan, for: visit, language: .en).faults.map { "\($0.rule): \($0.message)" } == [])
    // A plan that doesn't own up to it is at fault.
    var silent = plan
    silent.findings.removeAll { $0.rule == "precedence/unranked" }
    if plan.findings != silent.findings {
      #expect(
        Audit.report(on: silent, for: visit, language: .en).faults.map(\.rule) == ["audit/unranked-better-seated"])
    }
  }
}
