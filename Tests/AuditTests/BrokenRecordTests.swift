import Testing
import Visit

@Suite struct BrokenRecordTests {
  @Test(arguments: broken) func `a broken record is named`(_ broken: Broken) {
    #expect(broken.named.contains("audit/\(broken.rule)"), "\(broken.named)")
  }

  static let broken: [Broken] = [
    Broken("it is of another scenario", "scenario-id") { plan, _ in plan.scenario.id = "other" },
    Broken("a person isn't in the scenario", "unknown-id") { plan, _ in plan.duties[0].people.append("nobody") },
    Broken("a room isn't in the hotel", "unknown-id") { plan, _ in plan.stay("li") { $0.room = "999" } },
    Broken("a vehicle isn't in the fleet", "unknown-id") { plan, _ in plan.trip("t1") { $0.vehicle = "ufo" } },
    Broken("two places of the order are swapped", "order-of-precedence") { plan, _ in plan.order.swapAt(1, 2) },
    Broken("somebody is missing in the order", "order-of-precedence") { plan, _ in plan.order.removeLast() },
    Broken("a rank in the order is wrong", "order-of-precedence") { plan, _ in plan.order[0].rank = "r2" },
    Broken("a chain of the scenario isn't kept", "order-of-precedence") { _, visit in
      visit.precedence.before = [["chen", "zhao"]]
    },
    Broken("the reason of the order isn't true", "order-reason") { plan, _ in plan.order[0].by = "strokes" },
    Broken("it calls itself incomplete", "made-complete") { plan, _ in plan.made.complete = false },
    Broken("it calls itself complete though something is unmet", "made-complete") { plan, _ in
      plan.stays.removeAll { $0.person == "li" }
      plan.miss("li", .room, "2026-12-03")
    },
    Broken("a ride is said to be unmet but made", "unmet-though-met") { plan, _ in plan.miss("li", .ride, "station") },
    Broken("a room is said to be unmet but given", "unmet-though-met") { plan, _ in
      plan.miss("li", .room, "2026-12-03")
    },
    Broken("somebody is said to be missing but attends", "unmet-though-met") { plan, _ in
      plan.miss("li", .attendance, "talks")
    },
    Broken("somebody is said to be missing who isn't asked", "unmet-though-met") { plan, _ in
      plan.miss("chen", .attendance, "tour")
    },
    Broken("what is unmet is said of no place", "unmet-though-met") { plan, _ in plan.miss("li", .room, "tonight") },
  ]
}
