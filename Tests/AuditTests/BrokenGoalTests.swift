import Testing
import Visit
import Wording

@testable import Audit

@Suite struct BrokenGoalTests {
  @Test(arguments: broken) func `broken goals are named`(_ broken: Broken) {
    #expect(broken.named.contains("audit/\(broken.rule)"), "\(broken.named)")
  }

  static let broken: [Broken] =
    [
      Broken("a goal is missing", "goal-list") { plan, _ in plan.goals.removeLast() },
      Broken("goals are in another order", "goal-list") { plan, _ in plan.goals.swapAt(0, 1) },
      Broken("parts don't come to the value", "goal-parts") { plan, _ in plan.goal(.cost) { $0.parts[0].value += 1 } },
      Broken("a part is of no planner", "goal-parts") { plan, _ in plan.goal(.cost) { $0.parts[0].planner = "luck" } },
      Broken("a bound is above its value", "goal-bound") { plan, _ in plan.goal(.cost) { $0.bound += 1 } },
      Broken("a part's bound is above its value", "goal-bound") { plan, _ in
        plan.goal(.cost) { $0.parts[0].bound += 1 }
      },
    ]
    + GoalName.allCases.map { name in
      Broken("the value of \(name) isn't what it comes to", "goal-value") { plan, _ in plan.goal(name) { $0.value += 1 }
      }
    }

  @Test func `an inversion that the plan owns up to is no fault`() {
    var (plan, visit) = (Good.plan, Good.visit)
    visit.lodging.standards = []
    plan.stay("wang") { $0.room = "602" }
    plan.stay("ding") { $0.room = "803" }
    visit.person("ding") { $0.rank = Rank(name: "r4", level: 3) }
    plan.order = [("wang", "r1"), ("li", "r2"), ("zhao", "r3"), ("ding", "r4"), ("chen", "r4")].map {
      .init(person: Identifier($0.0), rank: $0.1, by: $0.0 == "ding" ? "delegation" : "rank", why: "")
    }
    visit.rules = []
    let silent = Audit.report(on: plan, for: visit, language: .en)
    #expect(silent.faults.map(\.rule).contains("audit/junior-better-housed"))
    // ding is before wang and li in rooms (3 + 2), and before li in the convoy (2).
    #expect(silent.goals[.precedence] == 7)
    plan.goal(.precedence) {
      $0.value = 7
      $0.bound = 7
      $0.parts = [.init(planner: "lodging", value: 7, bound: 7)]
    }
    let owned = Audit.report(on: plan, for: visit, language: .en)
    #expect(!owned.faults.map(\.rule).contains("audit/junior-better-housed"))
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
}
