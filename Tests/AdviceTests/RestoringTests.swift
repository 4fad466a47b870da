import Audit
import Planning
import Testing
import Visit
import Wording

@testable import Advice

@Suite("A plan taken apart again")
struct RestoringTests {
  private func restored(_ plan: Plan, _ visit: Visit) -> Draft? {
    var visit = visit
    visit.goals = plan.made.goalOrder ?? visit.goals
    return Draft(restoring: plan, of: visit, language: .en) { plan in
      Audit.report(on: plan, for: visit, language: .en).parts
    }
  }

  @Test("is the same plan, and a change costs the same against it")
  func same() throws {
    let planned = Sample.bilateralDraft
    let draft = try #require(restored(planned.plan, planned.visit))
    #expect(draft.plan.trips == planned.plan.trips && draft.plan.seats == planned.plan.seats)
    #expect(draft.parts == planned.parts)
    for part in planned.parts {
      for goal in planned.visit.goals where goal != .precedence {
        #expect((draft.value(of: goal, in: part) ?? 0) == (planned.value(of: goal, in: part) ?? 0), "\(part) \(goal)")
      }
    }
    for (person, matter) in [("counsellor", .car), ("energy", .room), ("director", .seat)]
      as [(Person.ID, Options.Matter)]
    {
      let activity: Activity.ID? = matter == .seat ? "talks" : nil
      let one = Options(of: person, matter, at: activity, in: planned, language: .en)
      let other = Options(of: person, matter, at: activity, in: draft, language: .en)
      #expect(one.options == other.options)
    }
  }

  @Test("may be an alternative in its own order of goals")
  func alternative() throws {
    let set = Alternatives(for: Sample.bilateralDraft, count: 3, language: .en)
    for alternative in set.plans {
      let draft = try #require(restored(alternative.plan, Sample.bilateral), "\(alternative.profile)")
      #expect(draft.plan.goals.map(\.name) == alternative.goals)
      #expect(draft.plan.goals.map(\.value) == alternative.plan.goals.map(\.value))
    }
  }

  @Test("is none where something is unmet, or where what it says isn't so")
  func none() {
    var plan = Sample.bilateralPlan
    plan.goals[plan.goals.count - 1].value += 1
    #expect(restored(plan, Sample.bilateral) == nil)
    plan = Sample.bilateralPlan
    plan.made.complete = false
    #expect(restored(plan, Sample.bilateral) == nil)
    plan = Sample.bilateralPlan
    if !plan.trips.isEmpty { plan.trips.removeLast() }
    #expect(restored(plan, Sample.bilateral) == nil)
  }
}
