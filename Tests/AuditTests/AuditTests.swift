import Testing
import Visit
import Wording

@testable import Audit

@Suite struct AuditTests {
  @Test func `a good plan has no fault`() {
    let report = Audit.report(on: Good.plan, for: Good.visit, language: .en)
    #expect(report.faults.map { "\($0.rule): \($0.message)" } == [])
    #expect(report.isClean)
  }

  /// Vehicles: car, bus and van on the first day, lead, car and bus on the second. Cost: car 2 × 200.00 + 100 km × 1.20,
  /// bus 2 × 400.00 + 126 km × 2.40, van 300.00 + 16 km × 1.50, rooms 3 × 380.00. Comfort: huang waits 8 minutes after the
  /// briefing; zhao, the first host (4), is at the inn 2 minutes before the convoy boards.
  @Test func `goals come to what was counted by hand`() {
    let report = Audit.report(on: Good.plan, for: Good.visit, language: .en)
    #expect(
      report.goals == [
        .served: 0, .precedence: 0, .preferences: 0, .vehicles: 6, .cost: 3_086_400, .comfort: 16,
      ])
  }

  @Test func `every rule has a name of its own`() {
    let names = Audit.rules
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.hasPrefix("audit/") })
  }

  @Test func `every fault is told in both languages and points at its people`() {
    var plan = Good.plan
    plan.stays.removeAll { $0.person == "li" }
    let zh = Audit.report(on: plan, for: Good.visit, language: .zh).faults
    let en = Audit.report(on: plan, for: Good.visit, language: .en).faults
    #expect(zh.map(\.rule) == en.map(\.rule))
    #expect(zh.first { $0.rule == "audit/night-without-room" }?.message.contains("未安排住房") ?? false)
    #expect(en.first { $0.rule == "audit/night-without-room" }?.people == ["li"])
  }

  @Test func `an empty plan is no plan`() {
    let rules = Audit.report(on: Plan(), for: Good.visit, language: .en).faults.map(\.rule)
    #expect(rules.contains("audit/activity-once"))
    #expect(rules.contains("audit/night-without-room"))
    #expect(rules.contains("audit/goal-list"))
  }

  @Test func `numbers beyond all bounds are named and do no harm`() {
    var plan = Good.plan
    plan.activities[0].start = Moment(minutes: .max)
    plan.activities[1].end = Moment(minutes: .min)
    plan.trips[0].hectometres = .max
    plan.trips[1].stops[0].arrive = Moment(minutes: .min)
    plan.trips[1].stops[1].leave = Moment(minutes: .max)
    plan.trips[2].riders[0].from = .min
    plan.trips[3].riders[1].to = .max
    plan.trips[4].position = .max
    plan.stays[0].nights = Day(ordinal: .min)..<Day(ordinal: .max)
    plan.goals[0].value = .min
    plan.goals[0].bound = .max
    plan.duties[0].at = Moment(minutes: .max)
    let rules = Audit.report(on: plan, for: Good.visit, language: .en).faults.map(\.rule)
    #expect(rules.filter { $0 == "audit/impossible-value" }.count == 12)
  }

  @Test func `findings come in the language of the visit, faults first`() {
    var plan = Good.plan
    plan.made.complete = false
    let findings = Audit.findings(of: plan, for: Good.visit)
    #expect(findings.first?.rule == "audit/made-complete")
    #expect(findings.first?.severity == .error)
    #expect(findings.last?.severity == .note)
  }
}
