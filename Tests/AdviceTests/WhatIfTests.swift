import Planning
import Testing
import Visit
import Wording

@testable import Advice

@Suite("What if") struct WhatIfTests {
  @Test(
    "says the same in its sentence as in its price, each plan counted by its own visit",
    arguments: [
      Change.dropVehicle("main"), .addVehicle(.sedan, like: "main", hours: nil), .dropPerson("counsellor"),
      .dropRule(0), .dropRule(1),
    ])
  func sentence(_ change: Change) {
    let base = Sample.bilateralDraft
    let whatIf = WhatIf([change], to: base, language: .en)
    let plans = [(base.plan, base.visit), (whatIf.revised.plan, whatIf.revised.visit)]
    let comparison = PlanComparison(of: plans, for: base.visit)
    #expect(comparison.balances[1].goals == whatIf.price.differences)
  }

  @Test("names the rules about what isn't there any more")
  func lapsed() throws {
    var visit = Sample.bilateralDraft.visit
    var pin = Rule.Pin()
    pin.vehicle = "main"
    visit.rules.append(Rule(.pin(pin), people: [visit.people[0].id]))
    let base = Planner(visit: visit, language: .en).draft()
    let whatIf = WhatIf([.dropVehicle("main")], to: base, language: .en)
    #expect(whatIf.lapsed.count == 1 && whatIf.lapsed[0].en.contains(visit.people[0].name))
    #expect(WhatIf([.dropRule(visit.rules.count - 1)], to: base, language: .en).lapsed.isEmpty)
  }
}
