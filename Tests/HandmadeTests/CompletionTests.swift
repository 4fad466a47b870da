import Audit
import Handmade
import ScenarioFile
import Testing
import Visit
import Wording

@Suite("A plan that an office has begun")
struct CompletionTests {
  private func completed(_ table: String) throws -> Completion {
    let (read, diagnostics) = Office.read(table)
    let plan = try #require(read, "\(diagnostics.map { $0.rendered(.zh) })")
    let completion = try #require(Completion(plan, beside: Office.best, of: Office.visit, language: .zh))
    // The plan stands by itself: its goals are its own, and it keeps every rule.
    #expect(Audit.report(on: completion.plan, for: Office.visit, language: .zh).faults.map(\.message) == [])
    return completion
  }

  private func seat(_ person: Person.ID, _ plan: Plan) -> String? { plan.seats.first { $0.person == person }?.seat }
  private func room(_ person: Person.ID, _ plan: Plan) -> String? { plan.stays.first { $0.person == person }?.room }

  @Test("is filled in: what it leaves open is added, what it says is kept")
  func open() throws {
    let rooms = try completed("姓名,房号\n王国华,\n李秀兰,104\n")
    #expect(room("li", rooms.plan) == "104")
    #expect(Set(rooms.plan.stays.map(\.person)) == Set(Office.best.stays.map(\.person)))
    #expect(rooms.mending.moves.allSatisfy { $0.before == nil && $0.kind == .rooms })
    let seats = try completed("姓名,座位\n赵德,\n王国华,\(seat("wang", Office.best) ?? "")\n")
    #expect(seat("wang", seats.plan) == seat("wang", Office.best))
    #expect(seats.plan.seats.count == Office.best.seats.count)
  }

  @Test("is corrected where it breaks a rule, by moving as few as can be")
  func broken() throws {
    let best = (wang: seat("wang", Office.best) ?? "", wu: seat("wu", Office.best) ?? "")
    let plan = try completed("人员编号,座位\nwang,\(best.wu)\nwu,\(best.wang)\n")
    #expect(Set(plan.mending.moves.filter { $0.before != nil }.map(\.person)) == ["wang", "wu"])
  }

  @Test("with rows marked as fixed keeps those, makes the others as good as they can be, and says what that costs")
  func pinned() throws {
    let free = try #require(
      ["101", "102", "103", "104"].first { number in !Office.best.stays.contains { $0.room == number } })
    let others = Office.best.stays.filter { $0.person != "li" }
    let plan = try completed(
      "人员编号,房号,固定\nli,\(free),是\n" + others.reversed().map { "\($0.person),101,否\n" }.joined())
    #expect(room("li", plan.plan) == free && plan.mending.pinsMissed.isEmpty)
    for goal in plan.plan.goals {
      #expect(goal.bound <= goal.value)
      let best = try #require(Office.best.goals.first { $0.name == goal.name })
      #expect(goal.value >= best.value)
    }
  }

  @Test("with rows marked as fixed that break a rule says which of them")
  func clash() throws {
    let (read, _) = Office.read("人员编号,房号,Fixed\nwang,101,yes\nli,101,yes\nwu,103,\n")
    let plan = try #require(read)
    let completion = try #require(Completion(plan, beside: Office.best, of: Office.visit, language: .zh))
    #expect(completion.mending.pinsMissed.count == 1)
    let mending = try #require(Mending(plan, beside: Office.best, of: Office.visit, language: .zh))
    #expect(mending.pinsMissed.count == 1 && mending.moves.allSatisfy { $0.person != "wu" })
  }
}
