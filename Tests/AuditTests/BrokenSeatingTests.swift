import Precedence
import Testing
import Visit
import Wording

@testable import Audit

@Suite struct BrokenSeatingTests {
  @Test(arguments: seats + rules) func `broken seating is named`(_ broken: Broken) {
    #expect(broken.named.contains("audit/\(broken.rule)"), "\(broken.named)")
  }

  static let seats: [Broken] = [
    Broken("somebody has no seat", "no-seat") { plan, _ in
      plan.seats.removeAll { $0.person == "li" && $0.activity == "dinner" }
    },
    Broken("somebody has two seats", "seat-not-needed") { plan, _ in
      plan.seats.append(plan.seats[0])
      plan.seats[plan.seats.count - 1].seat = "A1"
    },
    Broken("somebody is seated who isn't there", "seat-not-needed") { plan, _ in
      plan.seats.append(plan.seats[0])
      plan.seats[plan.seats.count - 1].person = "huang"
    },
    Broken("a seat isn't in the hall", "seat-unknown") { plan, _ in plan.seat("li", "talks") { $0.seat = "Z9" } },
    Broken("a seat is blocked", "seat-unknown") { _, visit in visit.halls[1].blocked = ["T1-2"] },
    Broken("two sit on one seat", "seat-taken-twice") { plan, _ in plan.seat("li", "dinner") { $0.seat = "T1-8" } },
    Broken("a place of honour is wrong", "seat-not-as-laid-out") { plan, _ in
      plan.seat("li", "talks") { $0.honour = 1 }
    },
    Broken("a seat stands elsewhere", "seat-not-as-laid-out") { plan, _ in
      plan.seat("li", "talks") { $0.at = Point(3, 1.2) }
    },
    Broken("a seat faces elsewhere", "seat-not-as-laid-out") { plan, _ in plan.seat("li", "talks") { $0.faces = 90 } },
    Broken("a seat is at another table", "seat-not-as-laid-out") { plan, _ in
      plan.seat("li", "dinner") { $0.table = "T2" }
    },
    Broken("a guest sits among the hosts", "seat-wrong-side") { plan, _ in plan.swapSeats("li", "chen", "talks") },
    Broken("a side is wrong", "seat-wrong-side") { plan, _ in plan.seat("li", "dinner") { $0.side = .host } },
    Broken("who belongs on the rostrum sits in the audience", "seat-wrong-side") { plan, visit in
      visit.halls[0].layout = .rostrum(rows: [5], audience: .init(rows: 2, columns: 5))
      visit.activity("talks") { $0.rostrum = ["wang", "zhao"] }
      plan.seat("wang", "talks") { $0.seat = "1-1" }
      for seat in Self.chart(visit, plan).arrangement.seats where seat.zone == "audience" {
        plan.seat("wang", "talks") { $0.seat = seat.id }
      }
    },
    Broken("no wheelchair gets to a seat", "seat-not-accessible") { _, visit in visit.halls[0].accessible = ["A3"] },
    Broken("the aide sits far from whom he serves", "server-not-beside-or-behind") { plan, _ in
      plan.seat("ding", "dinner") {
        $0.seat = "T1-4"
        $0.honour = 7
        $0.at = Point(0.81, -0.81)
        $0.faces = 315
      }
    },
    Broken("the junior sits better", "junior-better-seated") { plan, _ in plan.swapSeats("wang", "li", "talks") },
    Broken("the junior host sits better", "junior-better-seated") { plan, _ in plan.swapSeats("zhao", "chen", "dinner")
    },
    Broken("somebody without a rank sits better", "unranked-better-seated") { plan, visit in
      visit.person("chen") { $0.rank = nil }
      plan.swapSeats("zhao", "chen", "talks")
    },
  ]

  static let rules: [Broken] = [
    rule("two aren't beside each other", .beside(nil), ["wang", "li"]),
    rule("two sit at the wrong hand", .beside(.left), ["zhao", "wang"]),
    rule("two should sit next to each other", .together, ["wang", "li"]),
    rule("two shouldn't sit next to each other", .apart, ["wang", "zhao"]),
    rule("two shouldn't sit at one table", .apart, ["wang", "li"], .table),
    rule("neighbours share no language", .sharedLanguage, []),
    rule("too many of a side are at a table", .atMost(2, .side(.guest)), [], .table),
    rule("nobody at a table speaks French", .atLeast(1, .language("fr")), [], .table),
    Broken("somebody isn't on the seat fixed", "seat-rule") { _, visit in
      var pin = Rule.Pin()
      pin.seat = "T1-3"
      visit.rules.append(Rule(.pin(pin), people: ["li"], at: ["dinner"]))
    },
    Broken("somebody isn't at the table fixed", "seat-rule") { _, visit in
      var pin = Rule.Pin()
      pin.table = "T2"
      visit.rules.append(Rule(.pin(pin), people: ["li"], at: ["dinner"]))
    },
  ]

  private static func rule(_ fault: String, _ demand: Rule.Demand, _ people: [Person.ID], _ scope: Rule.Scope? = .seat)
    -> Broken
  {
    Broken(fault, "seat-rule") { _, visit in
      visit.rules.append(Rule(demand, people: people, scope: scope, at: ["dinner"]))
    }
  }

  private static func chart(_ visit: Visit, _ plan: Plan) -> SeatChart {
    Inspection(visit, plan).seatCharts[0]
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

  @Test func `a wish about seats weighs when it isn't kept, and alike neighbours one each`() {
    var visit = Good.visit
    visit.rules.append(Rule(.beside(nil), people: ["wang", "li"], at: ["dinner"], weight: 7))
    #expect(Audit.report(on: Good.plan, for: visit, language: .en).goals[.preferences] == 1 + 7)
    visit.activity("dinner") { $0.seating.alternate = .side }
    // Only wang and his aide, who sits beside him, are of one side.
    #expect(Audit.report(on: Good.plan, for: visit, language: .en).goals[.preferences] == 1 + 7 + 1)
  }

  @Test func `inversions at table count by distance`() {
    var plan = Good.plan
    plan.swapSeats("wang", "li", "dinner")
    #expect(Audit.report(on: plan, for: Good.visit, language: .en).goals[.precedence] == 1)
  }
}
