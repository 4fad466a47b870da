import Testing
import Visit
import Wording

@testable import Audit

/// The good plan under a scenario that asks for more than it gives.
@Suite struct StricterVisitTests {
  /// What a scenario asks for, and the rule that the good plan then breaks.
  struct Stricter: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let rule: String
    let change: @Sendable (inout Visit) -> Void

    init(_ fault: String, _ rule: String, _ change: @escaping @Sendable (inout Visit) -> Void) {
      (testDescription, self.rule, self.change) = (fault, "audit/\(rule)", change)
    }
  }

  @Test(arguments: times + rides + rooms + seats) func `what a scenario asks for is held against the plan`(
    _ stricter: Stricter
  ) {
    var visit = Good.visit
    stricter.change(&visit)
    let named = Audit.report(on: Good.plan, for: visit, language: .en).faults.map(\.rule)
    #expect(named.contains(stricter.rule), "\(named)")
  }

  static let times: [Stricter] = [
    Stricter("it follows too soon", "activity-gap") { visit in
      visit.activity("tour") { $0.after = [.init(activity: "dinner", least: 24 * 60)] }
    },
    Stricter("somebody attends before arriving", "attendance-absent") { visit in
      visit.person("li") { $0.arrive?.at = Good.at(1, 15) }
    },
    Stricter("somebody who spends the night elsewhere has a room", "stay-not-needed") { visit in
      visit.person("li") { $0.away = [Good.date(1)..<Good.date(2)] }
    },
    Stricter("a chain of the scenario isn't kept", "order-of-precedence") {
      $0.precedence.before = [["chen", "zhao"]]
    },
  ]

  static let rides: [Stricter] = [
    Stricter("no road is known", "drive-too-fast") { visit in visit.travel.rows.removeAll { $0.to == "lake" } },
    Stricter("the way back to the depot is out of hours", "vehicle-hours") { visit in
      visit.vehicle("bus") { $0.hours = [Good.at(1, 6)...Good.at(2, 16)] }
    },
    Stricter("the way from the depot is out of hours", "vehicle-hours") { visit in
      visit.vehicle("lead") { $0.hours = [Good.at(2, 8, 20)...Good.at(2, 22)] }
    },
    Stricter("they are picked up before they are out of the station", "picked-up-before-ready") { visit in
      visit.place("station") { $0.wayOut = 30 }
    },
    Stricter("two who ride together don't", "car-together-apart") { visit in
      visit.rules.append(Rule(.together, people: ["wang", "li"], scope: .car))
    },
    Stricter("two who ride apart don't", "car-together-apart") { visit in
      visit.rules.append(Rule(.apart, people: ["wang", "li"], scope: .car))
    },
    Stricter("too many of a delegation are in a car", "car-numbers") { visit in
      visit.rules.append(Rule(.atMost(2, .delegation(nil)), scope: .car))
    },
  ]

  static let rooms: [Stricter] = [
    Stricter("a room isn't on the ground floor", "room-needs") { visit in
      visit.person("ding") { $0.needs = [.groundFloor] }
    },
    Stricter("two are on one floor who should be apart", "room-rule") { visit in
      visit.rules.append(Rule(.apart, people: ["li", "ding"], scope: .floor))
    },
    Stricter("two aren't in one room who should be", "room-rule") { visit in
      visit.rules.append(Rule(.together, people: ["ding", "li"], scope: .room))
    },
    Stricter("somebody isn't in the room fixed", "room-rule") { visit in
      var pin = Rule.Pin()
      pin.room = "501"
      visit.rules.append(Rule(.pin(pin), people: ["ding"]))
    },
    Stricter("too many are on a floor", "room-rule") { visit in
      visit.rules.append(Rule(.atMost(1, .delegation("province")), scope: .floor))
    },
    Stricter("too few are on a floor", "room-rule") { visit in
      visit.rules.append(Rule(.atLeast(4, .side(.guest)), scope: .floor))
    },
  ]

  static let seats: [Stricter] = [
    Stricter("who belongs on the rostrum sits elsewhere", "seat-unknown") { visit in
      visit.hall("room") { $0.layout = .rostrum(rows: [5], audience: .init(rows: 2, columns: 5)) }
      visit.activity("talks") { $0.rostrum = ["wang", "zhao"] }
    },
    rule("two aren't beside each other", .beside(nil), ["wang", "li"]),
    rule("two sit at the wrong hand", .beside(.left), ["zhao", "wang"]),
    rule("two should sit next to each other", .together, ["wang", "li"]),
    rule("two shouldn't sit next to each other", .apart, ["wang", "zhao"]),
    rule("two shouldn't sit at one table", .apart, ["wang", "li"], .table),
    rule("neighbours share no language", .sharedLanguage, []),
    rule("too many of a side are at a table", .atMost(2, .side(.guest)), [], .table),
    rule("nobody at a table speaks French", .atLeast(1, .language("fr")), [], .table),
    Stricter("somebody isn't at the table fixed", "seat-rule") { visit in
      var pin = Rule.Pin()
      pin.table = "T2"
      visit.rules.append(Rule(.pin(pin), people: ["li"], at: ["dinner"]))
    },
  ]

  private static func rule(
    _ fault: String, _ demand: Rule.Demand, _ people: [Person.ID], _ scope: Rule.Scope? = .seat
  ) -> Stricter {
    Stricter(fault, "seat-rule") { $0.rules.append(Rule(demand, people: people, scope: scope, at: ["dinner"])) }
  }

  @Test func `rules that are kept aren't named`() {
    var visit = Good.visit
    visit.rules += [
      Rule(.beside(.right), people: ["zhao", "wang"], at: ["dinner"]),
      Rule(.beside(.left), people: ["zhao", "li"], at: ["dinner"]),
      Rule(.together, people: ["wang", "li", "chen"], scope: .table, at: ["dinner"]),
      Rule(.apart, people: ["wang", "li"], scope: .seat, at: ["dinner"]),
      Rule(.atMost(3, .delegation(nil)), scope: .table),
      Rule(.beside(nil), people: ["wang", "chen"], at: ["tour"]),
    ]
    #expect(Audit.report(on: Good.plan, for: visit, language: .en).faults.isEmpty)
  }
}
