import Audit
import Precedence
import ScenarioFile
import Testing
import Visit
import Wording

@testable import Planning

@Suite("Seats of the two scenarios") struct SeatingScenarioTests {
  private func scenario(_ name: String) throws -> Visit {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return try #require(readScenario(at: "/\(root)/Scenarios/\(name).yaml").visit)
  }

  private func plan(_ visit: Visit) -> (plan: Plan, contribution: Contribution) {
    let context = Context(visit, language: .en)
    let items = planItinerary(context).items
    let parts = planSeating(context, items: items)
    var plan = Plan()
    plan.activities = items
    plan.seats = parts.flatMap(\.seats)
    return (plan, .sum(of: parts))
  }

  private func people(_ plan: Plan, _ activity: Activity.ID, _ chosen: (Plan.Seat) -> Bool = { _ in true }) -> String {
    plan.seats.filter { $0.activity == activity && chosen($0) }.names
  }

  private func around(_ plan: Plan, _ activity: Activity.ID, _ table: String, _ chairs: Int) -> String {
    (1...chairs).map { chair in
      plan.seats.first { $0.activity == activity && $0.seat == "\(table)-\(chair)" }?.person.text ?? "-"
    }.joined(separator: " ")
  }

  @Test("The county's visit is seated as a reception officer would") func county() throws {
    let (plan, contribution) = plan(try scenario("county-visit"))
    #expect(contribution.isProven)
    #expect(contribution.value(.served) == 0)
    #expect(contribution.value(.precedence) == 0)
    // Sun and Li aren't neighbours (3): the order comes first. Qian and Wu are apart (1), since a second table is laid.
    #expect(contribution.value(.preferences) == 3)
    #expect(
      people(plan, "talks") { $0.side == .guest && $0.row == 1 }
        == "sun-li qian-min ouyang-lei wang-guohua li-xiulan zhou-jian wu-gang")
    #expect(plan.seats.first { $0.activity == "talks" && $0.person == "wang-guohua" }?.seat == "A5")
    #expect(plan.seats.first { $0.activity == "talks" && $0.person == "ding-yi" }?.seat == "A5+1")
    #expect(people(plan, "report") { $0.seat.hasPrefix("R") } == "chen-fang ouyang-lei wang-guohua li-xiulan zhao-de")
    #expect(
      around(plan, "dinner", "T1", 12)
        == "zhao-de li-xiulan ouyang-lei qian-min - - - - - zhou-jian ding-yi wang-guohua")
    #expect(around(plan, "dinner", "T2", 10) == "chen-fang sun-li - - - - - - - wu-gang")
    #expect(
      people(plan, "photo") { $0.row == 1 }
        == "liu-yang zhao-de qian-min ouyang-lei wang-guohua li-xiulan zhou-jian wu-gang sun-li")
    #expect(people(plan, "photo") { $0.row == 2 } == "chen-fang ding-yi")
  }

  @Test("The minister's visit is seated as protocol has it") func bilateral() throws {
    let (plan, contribution) = plan(try scenario("bilateral-visit"))
    #expect(contribution.isProven)
    #expect(contribution.value(.served) == 0)
    #expect(contribution.value(.precedence) == 0)
    #expect(
      people(plan, "call") { $0.row == 1 }
        == "attache adviser counsellor director ambassador minister governor vice-gov energy sec-gen foreign")
    #expect(
      people(plan, "photo") { $0.row == 1 }
        == "sec-gen director vice-gov minister governor ambassador energy counsellor foreign")
    #expect(people(plan, "photo") { $0.row == 2 } == "interp-zh interp-fr adviser attache bodyguard notes-zh")
    #expect(people(plan, "signing") { $0.row == 1 } == "minister governor")
    #expect(
      people(plan, "signing") { $0.row == 2 }
        == "bodyguard interp-fr attache adviser counsellor director ambassador vice-gov energy sec-gen foreign interp-zh notes-zh"
    )
    let seat = { (person: Person.ID) in plan.seats.first { $0.activity == "talks" && $0.person == person }?.seat }
    // Right is senior, the interpreters at their principals' right hands, the others who serve behind.
    #expect(["minister", "interp-fr", "ambassador", "bodyguard"].map(seat) == ["A4", "A5", "A3", "A4+1"])
    #expect(["governor", "interp-zh", "vice-gov", "notes-zh"].map(seat) == ["B4", "B5", "B3", "B4+1"])
    #expect(
      around(plan, "dinner", "T1", 14)
        == "governor ambassador adviser attache foreign - director vice-gov counsellor - sec-gen energy interp-fr minister"
    )
    #expect(contribution.value(.preferences) == 14)
  }

  @Test("The audit finds no fault with the seats", arguments: ["county-visit", "bilateral-visit"])
  func audited(name: String) throws {
    let visit = try scenario(name)
    let (plan, contribution) = plan(visit)
    let report = Audit.report(on: plan, for: visit, language: .en)
    let findings = report.faults
    let itinerary = planItinerary(Context(visit, language: .en)).contribution.value(.preferences) ?? 0
    #expect(report.goals[.preferences] == (contribution.value(.preferences) ?? 0) + itinerary)
    #expect(report.goals[.precedence] == 0)
    let about = ["seat", "server", "better", "unranked"]
    let seats = findings.filter { finding in about.contains { finding.rule.contains($0) } }
    #expect(seats.map(\.message) == [])
    #expect(contribution.unmet.isEmpty)
  }
}
