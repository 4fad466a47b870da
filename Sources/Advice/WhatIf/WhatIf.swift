public import Optimization
public import Planning
internal import Visit
public import Wording

/// The best plan under some changes, and what it costs against the plan without them. 假如
public struct WhatIf: Sendable {
  /// What was before.
  public let base: Draft
  /// The best plan under the changes.
  public let revised: Draft
  /// What it costs, goal by goal.
  public let price: Price
  /// Rules that can't hold any more, things that can't be met any more, in words.
  public let troubles: [Phrase]
  /// What one should know of it besides: warnings that weren't there before. 提醒
  public let cautions: [Phrase]
  /// Rules that were set aside and no longer are, in words. 恢复落实的规则
  public let relief: [Phrase]
  /// Rules about what isn't there any more, in words. 随之失效的规则
  public let lapsed: [Phrase]

  /// Makes changes to what a draft was made for, and plans anew what they touch.
  public init(
    _ changes: [Change], to base: Draft, language: Language, purpose: Planner.Purpose = .plan, jobs: Int? = nil,
    cancellation: Cancellation = Cancellation()
  ) {
    var visit = changes.reduce(base.visit) { $1.applied(to: $0) }
    if let jobs { visit.limits.jobs = jobs }
    let touched = changes.reduce(into: Set<Draft.Part>()) { $0.formUnion($1.touches(base)) }
    let planner = Planner(visit: visit, language: language, purpose: purpose, cancellation: cancellation)
    var draft = planner.draft(from: base, touching: touched)
    // Where other rules are set aside than before, a day that keeps all of them now may not have to.
    if Self.conflicts(draft) != Self.conflicts(base), touched.contains(where: \.isDay) {
      draft = planner.draft(from: base, touching: touched.union([.transport]))
    }
    self.base = base
    revised = draft
    price = Price(of: draft.plan, beyond: base.plan, in: base.visit.goals)
    troubles = Self.news(draft, base.plan)
    cautions = Self.cautions(draft.plan, base.plan)
    relief = Self.relief(draft, base)
    lapsed = Self.lapsed(changes, base.visit, visit)
  }

  /// Whether all that was met is met, and no rule had to be set aside for it.
  public var isPossible: Bool { troubles.isEmpty }

  private static func conflicts(_ draft: Draft) -> [Finding] {
    draft.plan.findings.filter { $0.rule == "rules/conflict" }
  }

  /// Rules that were set aside and aren't now.
  private static func relief(_ draft: Draft, _ base: Draft) -> [Phrase] {
    let conflicts = conflicts(draft)
    let rules = Set(base.visit.rules.indices.compactMap { base.visit.origins[.rule($0)]?.line })
    return unique(
      Self.conflicts(base).filter { before in !conflicts.contains { $0.lines == before.lines } }.map { finding in
        .noLongerSetAside(finding.lines.filter(rules.contains))
      })
  }

  private static func cautions(_ plan: Plan, _ base: Plan) -> [Phrase] {
    let known = Set(base.findings.map(\.message))
    let new = plan.findings.filter { $0.severity == .warning && !known.contains($0.message) }
    return unique(new.map { Phrase(zh: $0.message, en: $0.message) })
  }

  /// Rules that ask nothing any more, though nobody asked to drop them.
  private static func lapsed(_ changes: [Change], _ before: Visit, _ after: Visit) -> [Phrase] {
    let register = Register(before)
    return zip(before.rules, after.rules).enumerated().filter { index, rules in
      rules.0.isAsked && !rules.1.isAsked && !changes.contains(.dropRule(index))
    }.map { index, rules in
      .onLine(before.origins[.rule(index)]?.line, rules.0.phrase(before, register))
    }
  }

  /// What is unmet or set aside and wasn't before.
  private static func news(_ draft: Draft, _ base: Plan) -> [Phrase] {
    let plan = draft.plan
    let graver = plan.findings.filter { finding in
      finding.severity == .error && !base.findings.contains { $0.rule == finding.rule && $0.lines == finding.lines }
    }
    let unmet = plan.unmet.filter { entry in
      !base.unmet.contains { ($0.person, $0.what, $0.at) == (entry.person, entry.what, entry.at) }
    }
    let names = Dictionary(draft.visit.people.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    return unique(
      graver.map { finding in
        finding.rule == "rules/conflict"
          ? .againstRules(finding.lines) : Phrase(zh: finding.message, en: finding.message)
      } + unmet.map { .unmetThen(names[$0.person] ?? $0.person.text, Phrase(zh: $0.why, en: $0.why)) })
  }
}

extension Draft.Part {
  fileprivate var isDay: Bool {
    if case .day = self { return true }
    return false
  }
}
