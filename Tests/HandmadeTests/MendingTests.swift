import Handmade
import ScenarioFile
import Testing
import Visit
import Wording

@Suite("A plan made by hand")
struct MendingTests {
  /// Reads one of our tables with something put in another's place.
  private func changed(_ id: String, _ changes: (String, String)...) throws -> HandmadePlan {
    var table = Office.table(id)
    for (old, new) in changes {
      #expect(table.contains(old), "\(table)")
      table = table.replacing(old, with: new)
    }
    let (plan, diagnostics) = Office.read(table)
    return try #require(plan, "\(diagnostics.map { $0.rendered(.zh) })")
  }

  private func seat(_ person: Person.ID) -> String { Office.best.seats.first { $0.person == person }?.seat ?? "" }
  private func room(_ person: Person.ID) -> String { Office.best.stays.first { $0.person == person }?.room ?? "" }

  private func mended(_ plan: HandmadePlan) throws -> Mending {
    let mending = try #require(Mending(plan, beside: Office.best, of: Office.visit, language: .zh))
    // Whatever was moved, the plan now keeps every rule.
    #expect(Office.report(HandmadePlan(plan: mending.plan)).isSound)
    return mending
  }

  @Test("that is our best keeps every rule and costs the same")
  func same() {
    let report = Office.report(HandmadePlan(plan: Office.best))
    #expect(report.isSound && report.goals.allSatisfy { $0.theirs == $0.ours } && report.findings == [])
  }

  @Test("with two on one chair is mended by one move, and pointed at where it says so")
  func twice() throws {
    let plan = try changed("seats", (",\(seat("li")),", ",\(seat("wang")),"))
    let report = Office.report(plan)
    #expect(report.violations.map(\.finding.rule) == ["audit/seat-taken-twice"])
    #expect(report.violations.first?.mark?.person == "li" && report.violations.first?.mark?.cell.text == seat("wang"))
    let mending = try mended(plan)
    #expect(mending.isFewest && mending.moves.count == 1)
    #expect(mending.moves.first?.person == "li" && mending.moves.first?.after == seat("li"))
  }

  @Test("with a junior before a senior breaks that rule, costs precedence, and is mended by changing the two")
  func order() throws {
    let plan = try changed(
      "seats", (",\(seat("wang")),", ",*,"), (",\(seat("wu")),", ",\(seat("wang")),"), (",*,", ",\(seat("wu")),"))
    let report = Office.report(plan)
    #expect(report.violations.contains { $0.finding.rule == "audit/junior-better-seated" })
    let precedence = try #require(report.goals.first { $0.goal == .precedence })
    #expect(precedence.theirs > precedence.ours && precedence.ours == 0)
    let mending = try mended(plan)
    #expect(Set(mending.moves.map(\.person)) == ["wang", "wu"] && mending.isFewest)
  }

  @Test("that leaves somebody out, or names a chair that isn't there, says so and is mended")
  func missing() throws {
    let table = Office.table("seats")
    let rows = table.split(whereSeparator: \.isNewline).filter { !$0.contains("李秀兰") }.joined(separator: "\n")
    let (left, _) = Office.read(rows)
    let plan = try #require(left)
    #expect(Office.report(plan).violations.map(\.finding.rule) == ["audit/no-seat"])
    #expect(try mended(plan).moves.map(\.before) == [nil])
    let unknown = try changed("seats", (",\(seat("li")),", ",Z9,"))
    #expect(Office.report(unknown).violations.map(\.finding.rule).contains("audit/seat-unknown"))
    #expect(try mended(unknown).moves.map(\.before) == ["Z9"])
  }

  @Test("with two in a single room is mended by one move")
  func rooms() throws {
    let plan = try changed("rooms", ("1,\(room("li"))", "1,\(room("wu"))"))
    #expect(Office.report(plan).violations.contains { $0.finding.rule == "audit/room-overfull" })
    let mending = try mended(plan)
    #expect(mending.moves.count == 1 && mending.moves.first?.kind == .rooms)
  }

  @Test("that forgets somebody's ride is mended by adding it, the other rides left alone")
  func rides() throws {
    let table = Office.table("cars").split(whereSeparator: \.isNewline)
    let first = try #require(table.firstIndex { $0.contains("李秀兰") })
    let (read, _) = Office.read(table.indices.filter { $0 != first }.map { String(table[$0]) }.joined(separator: "\n"))
    let plan = try #require(read)
    #expect(Office.report(plan).violations.contains { $0.finding.rule == "audit/movement-missing" })
    let mending = try mended(plan)
    #expect(mending.moves.contains { $0.person == "li" && $0.kind == .cars && $0.before == nil })
    #expect(!mending.isFewest)
  }
}
