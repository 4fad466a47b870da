internal import Handmade
internal import Publishing
internal import ScenarioFile
internal import Visit
internal import Wording

extension Desk {
  /// Checks a plan that an office has made against the rules and beside the best plan.
  func check(_ files: [String], within limits: LimitOptions, mends: Bool) throws(Stop) -> HandmadeText {
    let (best, handmade) = try read(files, within: limits)
    let report = HandmadeReport(on: handmade, beside: best.plan, of: visit, language: language)
    let mending =
      report.isSound || !mends
      ? nil : Mending(handmade, beside: best.plan, of: limited(limits), language: language)
    return HandmadeText(papers: best, files: files, report: report, mending: mending, mends: mends)
  }

  /// The papers of a plan that keeps what an office's tables say and fills in the rest.
  func complete(_ files: [String], within limits: LimitOptions) throws(Stop) -> Papers {
    let (best, handmade) = try read(files, within: limits)
    guard let completion = Completion(handmade, beside: best.plan, of: limited(limits), language: language) else {
      throw .badData(Phrase.errorPrefix.text(language) + Phrase.handmadeHopeless.text(language))
    }
    let mending = completion.mending
    let missed = HandmadeText.pinsMissed(in: mending, best)
    let table = HandmadeText.moves(mending, .handmadeChanges, best).text()
    guard missed.isEmpty else { throw .badData((missed + [table]).joined(separator: "\n")) }
    let added = mending.moves.count { $0.before == nil }
    let changed = mending.moves.count - added
    let kept = max(0, handmade.places - changed)
    let phrase = Phrase.handmadeKept(
      Phrase.list(files.map(Self.fileName)).text(language), kept: kept, changed: changed, added: added)
    if !mending.moves.isEmpty { Console.talk(table) }
    Console.talk(phrase.text(language))
    let papers = try audited(completion.plan)
    var plan = papers.plan
    plan.findings.append(Finding(rule: "handmade/kept", severity: .note, message: phrase.text(language)))
    return Papers(visit: papers.visit, plan: plan, language: language)
  }

  private func limited(_ limits: LimitOptions) -> Visit {
    var visit = visit
    visit.limits = limits.over(visit.limits)
    return visit
  }

  /// The best plan and, over it, the office's. What can't be read is said before anything is planned.
  private func read(_ files: [String], within limits: LimitOptions) throws(Stop) -> (Papers, HandmadePlan) {
    let isPlan = files.first?.lowercased().hasSuffix(".json") ?? false
    var given: Plan?
    if isPlan, let path = files.first { given = try Self.read(path, language: language) }
    var sheets: [Sheet] = []
    for path in files where !isPlan { sheets.append(try sheet(path)) }
    let best = try plan(within: limits)
    let handmade: HandmadePlan =
      if let given { HandmadePlan(plan: given) } else { try read(sheets, over: best.plan) }
    return (best, handmade)
  }

  private func sheet(_ path: String) throws(Stop) -> Sheet {
    do {
      return try Sheet.read(path).get()
    } catch {
      let remark = error.diagnostic.rendered(language)
      throw error.isUnreadable ? .noInput(remark) : .badData(remark)
    }
  }

  private func read(_ sheets: [Sheet], over best: Plan) throws(Stop) -> HandmadePlan {
    let (handmade, diagnostics) = HandmadePlan.read(sheets, over: best, of: visit)
    let remarks = diagnostics.map { $0.rendered(language) }.joined(separator: "\n")
    guard let handmade else { throw .badData(remarks) }
    if !remarks.isEmpty { Console.talk(remarks) }
    return handmade
  }

  private static func fileName(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
}
