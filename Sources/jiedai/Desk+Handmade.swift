internal import Handmade
internal import Publishing
internal import ScenarioFile
internal import Visit
internal import Wording

extension Desk {
  /// Checks a plan that an office has made against the rules and beside the best plan.
  func check(_ files: [String], within limits: LimitOptions, mends: Bool) throws(Stop) -> HandmadeText {
    // What can't be read is said before anything is planned.
    let isPlan = files.first?.lowercased().hasSuffix(".json") ?? false
    var given: Plan?
    if isPlan, let path = files.first { given = try Self.read(path, language: language) }
    var sheets: [Sheet] = []
    for path in files where !isPlan { sheets.append(try sheet(path)) }
    let best = try plan(within: limits).plan
    let handmade: HandmadePlan = if let given { HandmadePlan(plan: given) } else { try read(sheets, over: best) }
    let report = HandmadeReport(on: handmade, beside: best, of: visit, language: language)
    var visit = visit
    visit.limits = limits.over(visit.limits)
    let mending =
      report.isSound || !mends ? nil : Mending(handmade, beside: best, of: visit, language: language)
    return HandmadeText(
      papers: Papers(visit: visit, plan: best, language: language), files: files, report: report, mending: mending,
      mends: mends)
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
}
