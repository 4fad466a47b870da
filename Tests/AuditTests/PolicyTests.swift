import Testing
import Visit
import Wording

@testable import Audit

@Suite struct PolicyTests {
  private func findings(_ check: Policy.Check, change: (inout Plan, inout Visit) -> Void = { _, _ in }) -> [Finding] {
    var (plan, visit) = (Good.plan, Good.visit)
    visit.policies = [
      Policy(
        id: "house", title: .init(zh: "规定", en: "House rules"), source: "", date: "",
        limits: [
          .init(
            id: "limit", article: .init(zh: "第十条", en: "art. 10"), text: .init(zh: "限制", en: "the limit"),
            severity: .warning, check: check)
        ])
    ]
    change(&plan, &visit)
    return Audit.report(on: plan, for: visit, language: .en).findings.filter { $0.rule == "house/limit" }
  }

  private let top = Policy.RankNames(senior: ["r1"], junior: ["r1"])
  private let rest = Policy.RankNames(senior: ["r2"])
  private func bands(_ base: Int) -> [Policy.Band] {
    [Policy.Band(upTo: 10, base: base), Policy.Band(upTo: nil, base: 0, per: 3)]
  }

  @Test func `a meal has no more hosts than its guests allow`() {
    #expect(findings(.escorts(kinds: [.meal], bands: bands(2), uncounted: [.secretary], exempt: nil)).isEmpty)
    let broken = findings(.escorts(kinds: [.meal], bands: bands(1), uncounted: [.secretary], exempt: nil))
    #expect(broken.map(\.people) == [["zhao", "chen"]])
    #expect(broken.map(\.severity) == [.warning])
    #expect(broken[0].message.contains("2 of the host side for 2 guests"))
    #expect(broken[0].message.contains("art. 10: the limit"))
  }

  @Test func `an exempt guest lifts the limit`() {
    #expect(findings(.escorts(kinds: [.meal], bands: bands(1), uncounted: [], exempt: top)).isEmpty)
    #expect(!findings(.escorts(kinds: [.meal], bands: bands(1), uncounted: [], exempt: rest)).isEmpty)
  }

  @Test func `a ladder without a policy's ranks isn't judged by them`() {
    let foreign = Policy.RankNames(senior: ["minister"])
    #expect(findings(.rooms(ranks: foreign, kinds: [.suite])).isEmpty)
  }

  @Test func `meals are counted`() {
    #expect(findings(.count(kinds: [.meal], most: 1)).isEmpty)
    #expect(findings(.count(kinds: [.meal, .talks], most: 1)).count == 1)
  }

  @Test func `rooms and prices are held against ranks`() {
    #expect(findings(.rooms(ranks: rest, kinds: [.single])).isEmpty)
    #expect(findings(.rooms(ranks: rest, kinds: [.twin])).map(\.people) == [["li"]])
    #expect(findings(.price(ranks: top, most: 38000)).isEmpty)
    #expect(findings(.price(ranks: top, most: 37999)).map(\.people) == [["wang"]])
  }

  @Test func `stars are held against the leader of a delegation`() {
    #expect(findings(.stars(ranks: top, most: 4)).isEmpty)
    #expect(findings(.stars(ranks: top, most: 4)) { $1.hotels[0].stars = 5 }.count == 1)
    #expect(findings(.stars(ranks: rest, most: 4)) { $1.hotels[0].stars = 5 }.isEmpty)
  }

  @Test func `only the staff receive at the station`() {
    #expect(findings(.receivers(roles: [.staff], most: 1)).isEmpty)
    #expect(findings(.receivers(roles: [.staff], most: 0)).count == 1)
    let leader = findings(.receivers(roles: [.staff], most: nil)) { plan, _ in
      plan.duties.append(
        .init(what: "meet", person: "zhao", place: "station", at: Good.at(1, 10, 15), people: ["wang"]))
    }
    #expect(leader.map(\.people) == [["zhao"]])
  }

  @Test func `people below the ranks don't go in small cars while a larger vehicle is there`() {
    #expect(findings(.vehicles(ranks: top, kinds: [.sedan])).isEmpty)
    let small = findings(.vehicles(ranks: rest, kinds: [.sedan])) { plan, _ in
      plan.trip("t14") {
        $0.stops[0].on = ["ding"]
        $0.stops[1].off = ["ding"]
      }
    }
    #expect(small.count == 1)
    #expect(small[0].message.contains("t14"))
  }

  @Test func `a reminder is a note, once`() {
    #expect(findings(.reminder).map(\.severity) == [.note])
  }

  @Test func `notes tell of a guest above the host, of people away and of a change of rooms`() {
    var (plan, visit) = (Good.plan, Good.visit)
    var rules = Audit.report(on: plan, for: visit, language: .en).findings.map(\.rule)
    #expect(rules == ["audit/guest-outranks-host"])
    var twice = (plan: plan, visit: visit)
    twice.visit.activities += twice.visit.activities.filter { $0.id == "dinner" }.map { dinner in
      var lunch = dinner
      (lunch.id, lunch.title) = ("lunch", "Lunch")
      return lunch
    }
    twice.plan.activities += plan.activities.filter { $0.activity == "dinner" }.map { item in
      var lunch = item
      lunch.activity = "lunch"
      return lunch
    }
    let notes = Audit.report(on: twice.plan, for: twice.visit, language: .en).findings
    #expect(notes.filter { $0.rule == "audit/guest-outranks-host" }.map(\.message.isEmpty) == [false])
    visit.activity("dinner") { $0.seating.host = "zhao" }
    plan.stays[1].room = "501"
    plan.stays.append(.init(person: "li", hotel: "guesthouse", room: "602", nights: Good.date(2)..<Good.date(3)))
    visit.person("li") { $0.leave?.at = Good.at(2, 9) }
    plan.item("tour") { $0.attend.removeAll { $0.person == "li" } }
    rules = Audit.report(on: plan, for: visit, language: .en).findings.map(\.rule)
    #expect(rules == ["audit/away-on-journey", "audit/changes-room"])
  }
}
