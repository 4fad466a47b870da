import Audit
import Testing
import Visit
import Wording

@Suite struct RuleConflictTests {
  /// Rules that the good plan breaks, and what the plan says of them.
  struct Claim: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let rules: [Rule]

    init(_ words: String, _ rules: Rule...) { (testDescription, self.rules) = (words, rules) }
  }

  static let real: [Claim] = [
    Claim("fixed to two seats", pin("li", seat: "T1-2"), pin("li", seat: "T1-4")),
    Claim("fixed to a seat that isn't there", pin("li", seat: "T9-9")),
    Claim("fixed to a seat that no wheelchair gets to", pin("li", seat: "T1-3")),
    Claim("fixed to a table that is not there", pin("ding", table: "T2")),
    Claim("beside and apart", dinner(.beside(nil), "wang", "li"), dinner(.apart, "wang", "li", .seat)),
    Claim(
      "at one hand and at the other", dinner(.beside(.left), "wang", "zhao"), dinner(.beside(.right), "wang", "zhao")),
    Claim("at different tables where there is one", dinner(.apart, "wang", "li", .table)),
    Claim("more of a side than come", dinner(.atLeast(4, .side(.guest)), .table)),
    Claim("fewer of a side than come", dinner(.atMost(2, .side(.guest)), .table)),
    Claim("two on one seat", pin("wang", seat: "T1-1"), pin("zhao", seat: "T1-1")),
    Claim("together and apart in cars", car(.together, "wang", "ding"), car(.apart, "wang", "ding")),
    Claim("fixed to two vehicles", pin("huang", "car"), pin("huang", "van")),
    Claim("fixed to a seat that a vehicle of two doesn't have", pin("li", "van", "row3-left")),
    Claim("fixed to two seats of a car", pin("huang", "car", "rear-right"), pin("huang", "car", "front")),
  ]

  static let doubtful: [Claim] = [
    Claim("beside, with nothing against it", dinner(.beside(nil), "wang", "li")),
    Claim("fixed to a free seat", pin("li", seat: "T1-4")),
    Claim("apart in cars, with cars enough", car(.apart, "wang", "li")),
    Claim("fixed to a vehicle", pin("li", "van")),
    Claim("fixed to a seat of a vehicle", pin("li", "bus", "1B")),
    Claim("neighbours share a language", Rule(.sharedLanguage, at: ["dinner"])),
  ]

  @Test(arguments: real) func `a conflict that is plain to see is excused`(_ claim: Claim) {
    let report = report(claim.rules)
    #expect(report.faults.map { "\($0.rule): \($0.message)" } == [])
    #expect(!report.findings.contains { $0.rule == "audit/unverified-conflict" })
  }

  @Test(arguments: doubtful) func `a conflict for which there is no reason is pointed out`(_ claim: Claim) {
    let report = report(claim.rules)
    #expect(report.faults.map { "\($0.rule): \($0.message)" } == [])
    let finding = report.findings.first { $0.rule == "audit/unverified-conflict" }
    #expect(finding?.severity == .warning)
    #expect(finding?.lines == claim.rules.indices.map { 1000 + $0 })
  }

  @Test func `a rule that the plan doesn't name is no less broken`() {
    let rules = [Self.dinner(.beside(nil), "wang", "li"), Self.pin("li", seat: "T1-4")]
    #expect(report(rules, naming: [0]).faults.map(\.lines.first) == [1001])
  }

  @Test func `two who go one way can't have one seat, two who don't can`() {
    func isDoubted(_ first: Person.ID, _ second: Person.ID) -> Bool {
      report([Self.pin(first, "bus", "1A"), Self.pin(second, "bus", "1A")]).findings.contains {
        $0.rule == "audit/unverified-conflict"
      }
    }
    #expect(!isDoubted("wang", "ding") && isDoubted("wang", "huang"))
  }

  @Test func `one conflict excuses one rule`() {
    let rules = [Self.dinner(.beside(nil), "wang", "li"), Self.pin("li", seat: "T1-4")]
    #expect(report(rules).faults.map(\.rule) == ["audit/seat-rule", "audit/seat-rule"])
  }

  @Test func `a conflict at one activity excuses nothing at another`() {
    #expect(report([Self.dinner(.beside(nil), "wang", "li")], at: "talks").faults.map(\.rule) == ["audit/seat-rule"])
  }

  /// The good plan, which says that some of the further rules, on the lines from 1000 on, can't hold.
  private func report(_ rules: [Rule], naming: [Int]? = nil, at activity: Activity.ID? = nil) -> AuditReport {
    var (plan, visit) = (Good.plan, Good.visit)
    let first = visit.rules.count
    visit.rules += rules
    for index in rules.indices { visit.origins[.rule(first + index)] = .init(line: 1000 + index) }
    visit.origins[.activity("dinner")] = .init(line: 2000)
    visit.origins[.activity("talks")] = .init(line: 2001)
    let isInVehicles = rules.contains { $0.at.isEmpty }
    let place = isInVehicles ? [] : [activity == "talks" ? 2001 : 2000]
    plan.made.complete = false
    plan.findings = [
      Finding(
        rule: "rules/conflict", severity: .error, message: "", people: [],
        lines: (naming ?? Array(rules.indices)).map { 1000 + $0 } + place)
    ]
    return Audit.report(on: plan, for: visit, language: .en)
  }

  private static func dinner(
    _ demand: Rule.Demand, _ first: Person.ID, _ second: Person.ID, _ scope: Rule.Scope? = nil
  ) -> Rule { Rule(demand, people: [first, second], scope: scope, at: ["dinner"]) }

  private static func dinner(_ demand: Rule.Demand, _ scope: Rule.Scope) -> Rule {
    Rule(demand, scope: scope, at: ["dinner"])
  }

  private static func car(_ demand: Rule.Demand, _ first: Person.ID, _ second: Person.ID) -> Rule {
    Rule(demand, people: [first, second], scope: .car)
  }

  private static func pin(_ person: Person.ID, seat: String? = nil, table: String? = nil) -> Rule {
    var pin = Rule.Pin()
    (pin.seat, pin.table) = (seat, table)
    return Rule(.pin(pin), people: [person], at: ["dinner"])
  }

  private static func pin(_ person: Person.ID, _ vehicle: Vehicle.ID, _ seat: String? = nil) -> Rule {
    var pin = Rule.Pin()
    (pin.vehicle, pin.seat) = (vehicle, seat)
    return Rule(.pin(pin), people: [person])
  }
}
