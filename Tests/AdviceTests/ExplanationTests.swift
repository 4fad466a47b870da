import Optimization
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
  }

  @Test(
    "is a smallest set of statements, and is mended by each repair",
    arguments: Broken.tried(Broken.rooms + Broken.seats))
  func clashes(_ broken: Broken) { check(broken) }

  @Test("in the programme is a smallest set too", arguments: Broken.tried(Broken.programmes))
  func programmes(_ broken: Broken) { check(broken) }

  @Test("of cars is a smallest set too", arguments: Broken.tried(Broken.cars))
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
        let before = draft.troubles.first { $0.part == conflict.part }?.count ?? 0
        let after = mended.troubles.first { $0.part == conflict.part }?.count ?? 0
        // One of several conflicts is out of the way then; the only one is, wherever the repair says so.
        #expect(after < before, "\(broken.name): \(repair.phrase.en)")
        #expect(repair.isWhole == mended.troubles.isEmpty, "\(broken.name): \(repair.phrase.en)")
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

  @Test("names no lines as a smallest set where it was stopped")
  func stopped() throws {
    let broken = try #require(Broken.rooms.first)
    let draft = Planner(visit: broken.visit, language: .en).draft(broken.scope)
    let stopped = Cancellation()
    stopped.cancel()
    let explanation = Explanation(of: draft, language: .en, cancellation: stopped)
    #expect(!explanation.isNothing)
    for conflict in explanation.conflicts {
      #expect(conflict.isCutShort && conflict.statements.isEmpty && conflict.repairs.isEmpty)
      #expect(!conflict.troubles.isEmpty)
    }
  }

  @Test("counts what there is and who needs it")
  func counts() throws {
    let short = try #require(Broken.rooms.first { $0.name == "four rooms for eight" })
    let draft = Planner(visit: short.visit, language: .en).draft([.lodging])
    let conflict = try #require(Explanation(of: draft, language: .en).conflicts.first)
    #expect(conflict.troubles.contains { $0.en.contains("room") && $0.en.contains(where: \.isNumber) })
    #expect(!conflict.people.isEmpty && !conflict.lines.isEmpty)
    let phrases = conflict.repairs.map(\.phrase.en)
    #expect(phrases.contains { $0.contains(" more single at ") })
  }

  @Test("names ceilings and quotas, and allows no more of them than is needed")
  func terms() throws {
    let quota = Planner(visit: Sample.inn, language: .zh).draft([.lodging])
    let conflict = try #require(Explanation(of: quota, language: .zh).conflicts.first)
    #expect(conflict.statements.count == 3 && conflict.statements.contains(.quota("inn", 1)))
    #expect(conflict.lines.count == 3)
    #expect(conflict.repairs.contains { $0.phrase.zh == "客栈每晚多住客组 2 人（配额放宽到 3 人）" && $0.isWhole })
    let ceiling = Statement.ceiling(0)
    let visit = Broken.rooms.first { $0.name.hasPrefix("ceilings") }?.visit ?? Sample.county
    #expect(ceiling.phrase(visit, in: .lodging).zh == "淮安住宿费限额每晚 200")
    #expect(visit.without([ceiling]).lodging.ceilings.count == 2)
  }

  @Test("says each rule as a sentence, in both languages")
  func sentences() {
    let visit = Sample.bilateral
    let says = visit.rules.indices.map { Statement.rule($0).phrase(visit, in: .transport) }
    #expect(says[0].en == "A. Laurent and G. Dubois must ride in one car")
    #expect(says[0].zh == "A. Laurent和G. Dubois须同乘一车")
    #expect(says[1].en.hasSuffix("must have rooms near each other") && says[1].zh.hasSuffix("须住得相近"))
    #expect(says[3].en.hasPrefix("neighbours should share a language at ") && says[3].zh.hasSuffix("邻座宜有共同语言"))
    #expect(says[4].en.contains(" should not sit next to each other at ") && says[4].zh.contains("不宜相邻而坐"))
    #expect(says.allSatisfy { !$0.en.contains("a rule") && !$0.zh.contains("规则") })
  }
}
