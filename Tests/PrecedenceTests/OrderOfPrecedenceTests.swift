import Precedence
import Testing
import Visit
import Wording

@Suite struct OrderOfPrecedenceTests {
  private let year2017 = PartialDate(year: 2017), year2020 = PartialDate(year: 2020, month: 6)

  @Test func `Ranks come first, then the other comparisons, then the listing`() {
    let people = [
      person("late", rank: 1, appointed: year2020), person("early", rank: 1, appointed: year2017),
      person("unknown", rank: 1), person("chief", rank: 0), person("host", rank: 1, delegation: "h"),
      person("unknown-too", rank: 1),
    ]
    let order = OrderOfPrecedence(visit(people, by: [.rank, .delegation, .appointed]))
    #expect(order.people == ["chief", "early", "late", "unknown", "unknown-too", "host"])
    #expect(order.position(of: "late") == 2)
  }

  @Test func `The principal is before the others of the same rank`() {
    var principal = person("p")
    principal.role = .principal
    let order = OrderOfPrecedence(visit([person("a"), principal], by: [.rank, .role]))
    #expect(order.people == ["p", "a"])
    #expect(order.reason(beforeNext: 0)?.why.en == "same rank; principal first")
  }

  @Test func `Who arrives earlier is first, and who doesn't arrive is last`() {
    var early = person("early"), late = person("late")
    early.arrive = Passage(at: Moment(minutes: 60), place: "x")
    late.arrive = Passage(at: Moment(minutes: 90), place: "x")
    let order = OrderOfPrecedence(visit([person("local"), late, early], by: [.arrival]))
    #expect(order.people == ["early", "late", "local"])
  }

  @Test func `Names compare in Latin letters without regard to case`() {
    var latin = person("l", name: "张")
    latin.nameLatin = "beta"
    let order = OrderOfPrecedence(visit([person("g", name: "Gamma"), latin, person("a", name: "alpha")], by: [.name]))
    #expect(order.people == ["a", "l", "g"])
  }

  @Test func `People without a rank stand outside and are listed after the others`() {
    let people = [person("aide", rank: nil), person("b", rank: 1), person("driver", rank: nil), person("a", rank: 0)]
    let order = OrderOfPrecedence(visit(people, by: [.rank]))
    #expect(order.people == ["a", "b"])
    #expect(order.position(of: "aide") == nil)
    #expect(order.sorted(["driver", "b", "aide", "a"]) == ["a", "b", "aide", "driver"])
  }

  @Test func `Weights grow with the levels below and with priority`() {
    var asked = person("asked", rank: 2)
    asked.priority = 5
    let people = [person("a", rank: 0), person("b", rank: 1), asked, person("aide", rank: nil)]
    let order = OrderOfPrecedence(visit(people, by: [.rank]))
    #expect(order.weight(of: "a") == 4)
    #expect(order.weight(of: "b") == 3)
    #expect(order.weight(of: "asked") == 7)
    #expect(order.weight(of: "aide") == 1)
  }

  @Test func `The first of each side has the highest courtesy`() {
    let people = [person("a"), person("b"), person("h", delegation: "h"), person("aide", rank: nil)]
    let order = OrderOfPrecedence(visit(people, by: [.rank]))
    #expect(order.courtesy(of: "a") == 4)
    #expect(order.courtesy(of: "b") == 2)
    #expect(order.courtesy(of: "h") == 4)
    #expect(order.courtesy(of: "aide") == 1)
  }

  @Test func `The plan shows the order with rank and reason, the last without a reason`() {
    let order = OrderOfPrecedence(visit([person("a", rank: 0), person("b", rank: 1)], by: [.rank]))
    let shown = order.planOrder(.en)
    #expect(shown.map(\.person) == ["a", "b"])
    #expect(shown.map(\.rank) == ["A", "B"])
    #expect(shown.map(\.by) == ["rank", nil])
    #expect(shown.first?.why == "rank A before B")
  }

  @Test func `Nobody makes an empty order`() {
    let order = OrderOfPrecedence(visit([], by: [.rank]))
    #expect(order.people.isEmpty)
    #expect(order.reason(beforeNext: 0) == nil)
    #expect(order.sorted([]).isEmpty)
  }
}
