import Testing
import Visit
import Wording

@testable import Audit

@Suite struct GoalsTests {
  @Test func `an inversion that the plan owns up to is no fault`() {
    var plan = Good.plan
    plan.swapSeats("wang", "li", "dinner")
    plan.stay("wang") { $0.room = "501" }
    let silent = Audit.report(on: plan, for: Good.visit, language: .en)
    #expect(silent.faults.map(\.rule).contains("audit/junior-better-housed"))
    #expect(silent.faults.map(\.rule).contains("audit/junior-better-seated"))
    // li is before wang, who is next to her in the order, at table and in rooms.
    #expect(silent.goals[.precedence] == 2)
    plan.goal(.precedence) {
      $0.value = 2
      $0.parts = [.init(planner: "lodging", value: 1, bound: 0), .init(planner: "seating", value: 1, bound: 0)]
    }
    let owned = Audit.report(on: plan, for: Good.visit, language: .en)
    #expect(!owned.faults.map(\.rule).contains("audit/junior-better-housed"))
    #expect(!owned.faults.map(\.rule).contains("audit/junior-better-seated"))
    #expect(!owned.faults.map(\.message).contains { $0.contains("Precedence") })
  }

  @Test func `what is unmet weighs by rank`() {
    var plan = Good.plan
    plan.made.complete = false
    plan.stays.removeAll { $0.person != "ding" }
    plan.miss("wang", .room, "2026-12-03")
    plan.miss("li", .room, "2026-12-03")
    let report = Audit.report(on: plan, for: Good.visit, language: .en)
    #expect(report.goals[.served] == 5 + 4)
    #expect(!report.faults.map(\.rule).contains("audit/night-without-room"))
  }

  @Test func `a wish about seats weighs when it isn't kept, and alike neighbours one each`() {
    var visit = Good.visit
    visit.rules.append(Rule(.beside(nil), people: ["wang", "li"], at: ["dinner"], weight: 7))
    #expect(Audit.report(on: Good.plan, for: visit, language: .en).goals[.preferences] == 7)
    visit.activity("dinner") { $0.seating.alternate = .side }
    // Only wang and his aide, who sits beside him, are of one side.
    #expect(Audit.report(on: Good.plan, for: visit, language: .en).goals[.preferences] == 7 + 1)
  }
}
