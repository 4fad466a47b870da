import Planning
import Testing
import Visit
import Wording

@testable import Advice

@Suite("What can't be met")
struct ExplanationTests {
  @Test("is nothing where all can be met")
  func nothing() {
    #expect(Explanation(of: Sample.bilateralDraft, language: .en).isNothing)
    #expect(Explanation(of: Sample.countyDraft, language: .zh).isNothing)
  }

  @Test(
    "is a smallest set of statements, and is mended by each repair", .disabled("takes minutes in a debug build"),
    arguments: Broken.rooms + Broken.seats)
  func clashes(_ broken: Broken) { check(broken) }

  @Test(
    "in the programme is a smallest set too", .disabled("takes minutes in a debug build"), arguments: Broken.programmes)
  func programmes(_ broken: Broken) { check(broken) }

  @Test("of cars is a smallest set too", .disabled("takes minutes in a debug build"), arguments: Broken.cars)
  func cars(_ broken: Broken) { check(broken) }

  /// Everything is planned anew for each claim, from the changed visit alone.
  private func check(_ broken: Broken) {
    let draft = Planner(visit: broken.visit, language: .en).draft(broken.scope)
    let explanation = Explanation(of: draft, language: .en)
    #expect(!explanation.isNothing)
    for conflict in explanation.conflicts {
      #expect(!conflict.statements.isEmpty, "\(broken.name): \(conflict.troubles)")
      #expect(!conflict.repairs.isEmpty, "\(broken.name): \(conflict.troubles)")
      minimal(conflict, draft)
      for repair in conflict.repairs {
        let visit = repair.changes.reduce(broken.visit) { $1.applied(to: $0) }
        let mended = Planner(visit: visit, language: .en).draft(broken.scope)
        if explanation.conflicts.count == 1 {
          #expect(!mended.troubles.contains { $0.part == conflict.part }, "\(broken.name): \(repair.phrase.en)")
        }
        #expect(Price(of: mended.plan, beyond: draft.plan, in: broken.visit.goals) == repair.price)
      }
    }
  }

  /// Alone with what is never set aside the set can't hold; without any one of it the others can.
  private func minimal(_ conflict: Conflict, _ draft: Draft) {
    guard let trouble = draft.troubles.first(where: { $0.part == conflict.part }) else {
      Issue.record("no trouble there")
      return
    }
    let search = ConflictSearch(base: draft, language: .en)
    let others = search.statements(of: trouble).filter { !conflict.statements.contains($0) }
    #expect(!search.trouble(of: conflict.part, without: others).isNone)
    for statement in conflict.statements {
      #expect(search.trouble(of: conflict.part, without: others + [statement]).isNone, "\(statement)")
    }
  }

  @Test("counts what there is and who needs it")
  func counts() throws {
    let draft = Planner(visit: Broken.rooms[0].visit, language: .en).draft([.lodging])
    let conflict = try #require(Explanation(of: draft, language: .en).conflicts.first)
    #expect(conflict.troubles.contains { $0.en.contains("room") && $0.en.contains(where: \.isNumber) })
    #expect(!conflict.people.isEmpty && !conflict.lines.isEmpty)
    let phrases = conflict.repairs.map(\.phrase.en)
    #expect(phrases.contains { $0.contains(" more twin") } || phrases.contains { $0.contains("the standard on line") })
  }
}
