import Audit
import ScenarioFile
import Testing
import Visit
import Wording

@Suite struct BrokenPlanTests {
  @Test(arguments: BrokenPlan.all) func `a plan with one fault breaks the rules of its name, and no other`(
    _ broken: BrokenPlan
  ) throws {
    let faults = Audit.report(on: try broken.plan(), for: broken.good.visit, language: .en).faults
    #expect(Set(faults.map(\.rule)) == broken.rules, "\(faults.map { "\($0.rule): \($0.message)" })")
  }

  @Test func `every rule has a plan that breaks it`() {
    let broken = BrokenPlan.all.reduce(into: Set<String>()) { $0.formUnion($1.rules) }
    // Nobody comes late or goes early in good.yaml, and nobody stays two nights: see StricterVisitTests, SplitStaysTests.
    #expect(Set(Audit.rules).subtracting(broken) == ["audit/attendance-absent", "audit/stay-split-needlessly"])
    #expect(broken.isSubset(of: Audit.rules))
  }

  @Test func `the good plan is of the good scenario`() {
    for good in Good.all {
      #expect(good.reading.diagnostics.isEmpty)
      #expect(good.plan.scenario.sha256 == good.reading.sha256)
      #expect(Audit.report(on: good.plan, for: good.visit, language: .en).faults.map(\.message) == [])
    }
  }
}
