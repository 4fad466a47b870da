import Testing
import Visit

@Suite struct BrokenItineraryTests {
  @Test(arguments: broken) func `a broken programme is named`(_ broken: Broken) {
    #expect(broken.named.contains("audit/\(broken.rule)"), "\(broken.named)")
  }

  static let broken: [Broken] = [
    Broken("an activity is missing", "activity-once") { plan, _ in plan.activities.removeLast() },
    Broken("an activity is there twice", "activity-once") { plan, _ in plan.activities.append(plan.activities[0]) },
    Broken("a fixed start isn't kept", "activity-start") { plan, _ in
      plan.item("talks") {
        $0.start = $0.start + 15
        $0.end = $0.end + 15
      }
    },
    Broken("it is too short", "activity-duration") { plan, _ in plan.item("talks") { $0.end = $0.end - 30 } },
    Broken("it ends after its window", "activity-window") { plan, _ in
      plan.item("tour") {
        $0.start = Good.at(2, 11)
        $0.end = Good.at(2, 12, 30)
      }
    },
    Broken("it follows too late", "activity-gap") { _, visit in
      visit.activity("tour") { $0.after = [.init(activity: "dinner", least: 10, most: 30)] }
    },
    Broken("it follows too soon", "activity-gap") { _, visit in
      visit.activity("tour") { $0.after = [.init(activity: "dinner", least: 24 * 60)] }
    },
    Broken("it is in a hall that isn't its own", "activity-hall") { plan, _ in
      plan.item("talks") { $0.hall = "lake-room" }
    },
    Broken("it has no hall", "activity-hall") { plan, _ in plan.item("talks") { $0.hall = nil } },
    Broken("it isn't where its hall is", "activity-place") { plan, _ in plan.item("talks") { $0.place = "site" } },
    Broken("two activities are in a hall at once", "hall-conflict") { plan, visit in
      visit.activity("dinner") { $0.halls = ["room"] }
      visit.activity("dinner") { $0.start = Good.at(1, 15) }
      plan.item("dinner") {
        $0.hall = "room"
        $0.start = Good.at(1, 15)
        $0.end = Good.at(1, 16, 30)
      }
    },
    Broken("a hall has no time to change over", "hall-conflict") { plan, visit in
      visit.halls[0].changeover = 200
      plan.item("dinner") { $0.hall = "room" }
    },
    Broken("somebody attends without being asked", "attendance-unasked") { plan, _ in
      plan.item("talks") { $0.attend.append(.init(person: "huang")) }
    },
    Broken("somebody is listed twice", "attendance-twice") { plan, _ in
      plan.item("talks") { $0.attend.append(.init(person: "li")) }
    },
    Broken("somebody is missing without a word", "attendance-missing") { plan, _ in
      plan.item("tour") { $0.attend.removeAll { $0.person == "li" } }
    },
    Broken("somebody is missing who is needed in person", "attendance-missing") { plan, visit in
      visit.activity("talks") { $0.optional = .everybody }
      plan.item("talks") { $0.attend.removeAll { $0.person == "wang" } }
    },
    Broken("a deputy is sent who may not be", "deputy-not-allowed") { plan, _ in
      plan.item("tour") { $0.attend[3] = .init(person: "huang", standsFor: "zhao") }
    },
    Broken("a deputy is sent for somebody who is there", "deputy-not-allowed") { plan, _ in
      plan.item("tour") { $0.attend.append(.init(person: "chen", standsFor: "zhao")) }
    },
    Broken("a deputy is sent for somebody needed in person", "deputy-not-allowed") { plan, visit in
      visit.activity("tour") { $0.inPerson = ["zhao"] }
      plan.item("tour") { $0.attend[3] = .init(person: "chen", standsFor: "zhao") }
    },
    Broken("somebody attends before arriving", "attendance-absent") { _, visit in
      visit.person("li") { $0.arrive?.at = Good.at(1, 15) }
    },
    Broken("somebody is in two activities at once", "two-places-at-once") { plan, visit in
      visit.activity("dinner") { $0.start = Good.at(1, 15) }
      plan.item("dinner") {
        $0.start = Good.at(1, 15)
        $0.end = Good.at(1, 16, 30)
      }
    },
    Broken("somebody is on the road during an activity", "two-places-at-once") { plan, _ in
      plan.trip("t4") {
        $0.stops[0].arrive = Good.at(1, 15, 30)
        $0.stops[0].leave = Good.at(1, 15, 32)
        $0.stops[1].arrive = Good.at(1, 15, 42)
      }
    },
    Broken("somebody is in two cars at once", "two-places-at-once") { plan, _ in
      plan.trip("t14") {
        $0.stops[0].on.append("ding")
        $0.stops[1].off.append("ding")
      }
    },
    Broken("there is no time to travel", "no-time-to-travel") { plan, visit in
      visit.activity("dinner") { $0.start = Good.at(1, 16, 10) }
      plan.item("dinner") {
        $0.start = Good.at(1, 16, 10)
        $0.end = Good.at(1, 17, 40)
      }
    },
  ]
}
