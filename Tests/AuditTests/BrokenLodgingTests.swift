import Testing
import Visit

@Suite struct BrokenLodgingTests {
  @Test(arguments: broken + rules) func `broken lodging is named`(_ broken: Broken) {
    #expect(broken.named.contains("audit/\(broken.rule)"), "\(broken.named)")
  }

  static let broken: [Broken] = [
    Broken("somebody has no room", "night-without-room") { plan, _ in plan.stays.removeAll { $0.person == "li" } },
    Broken("somebody has two rooms", "two-rooms-at-once") { plan, _ in
      plan.stays.append(.init(person: "li", hotel: "guesthouse", room: "501", nights: Good.date(1)..<Good.date(2)))
    },
    Broken("somebody stays a night too many", "stay-not-needed") { plan, _ in
      plan.stay("li") { $0.nights = Good.date(1)..<Good.date(3) }
    },
    Broken("a local lodges", "stay-not-needed") { plan, _ in
      plan.stays.append(.init(person: "chen", hotel: "guesthouse", room: "501", nights: Good.date(1)..<Good.date(2)))
    },
    Broken("a room is taken", "room-taken") { plan, _ in plan.stay("wang") { $0.room = "802" } },
    Broken("a single holds two", "room-overfull") { plan, _ in plan.stay("ding") { $0.room = "603" } },
    Broken("a man and a woman share", "sharing-not-allowed") { plan, _ in
      plan.stay("ding") { $0.room = "501" }
      plan.stay("li") { $0.room = "501" }
    },
    Broken("somebody shares whose rank doesn't", "sharing-not-allowed") { plan, _ in
      plan.stay("ding") { $0.room = "501" }
      plan.stay("wang") { $0.room = "501" }
    },
    Broken("a suite is above the standard", "room-standard") { plan, _ in plan.stay("wang") { $0.room = "801" } },
    Broken("a price is above the ceiling", "room-standard") { plan, _ in plan.stay("ding") { $0.room = "803" } },
    Broken("a room isn't accessible", "room-needs") { plan, _ in plan.stay("li") { $0.room = "602" } },
    Broken("a room isn't on the ground floor", "room-needs") { _, visit in
      visit.person("ding") { $0.needs = [.groundFloor] }
    },
    Broken("a junior is better housed", "junior-better-housed") { plan, _ in
      plan.stay("wang") { $0.room = "602" }
      plan.stay("li") { $0.room = "803" }
    },
  ]

  static let rules: [Broken] = [
    Broken("rooms aren't near", "room-rule") { plan, _ in plan.stay("ding") { $0.room = "501" } },
    Broken("two are on one floor who should be apart", "room-rule") { _, visit in
      visit.rules.append(Rule(.apart, people: ["li", "ding"], scope: .floor))
    },
    Broken("two aren't on one floor who should be", "room-rule") { _, visit in
      visit.rules.append(Rule(.together, people: ["wang", "li"], scope: .floor))
    },
    Broken("somebody isn't in the room fixed", "room-rule") { _, visit in
      var pin = Rule.Pin()
      pin.room = "501"
      visit.rules.append(Rule(.pin(pin), people: ["ding"]))
    },
    Broken("too many are on a floor", "room-rule") { _, visit in
      visit.rules.append(Rule(.atMost(1, .delegation("province")), scope: .floor))
    },
    Broken("too few are on a floor", "room-rule") { _, visit in
      visit.rules.append(Rule(.atLeast(2, .side(.guest)), scope: .floor))
    },
  ]
}
