internal import Visit
internal import Wording

extension Papers {
  /// The plan in text tables for a terminal. 文字方案
  public var text: String {
    let tables = [
      orderTable, scheduleTable, shuttleTable, carTable, roomTable, seatTable, diningTable, dutyTable, goalTable,
      unmetTable,
      certificateSummary, oppositeSummary, findingTable,
    ]
    return ([heading] + tables.filter { !$0.rows.isEmpty }.map { $0.text() }).joined(separator: "\n\n")
  }

  private var heading: String {
    let dates = self(.dates(visit.dates.lowerBound.description, visit.dates.upperBound.description))
    return Table.printable(visit.title) + "\n" + dates + "\n" + verdict + "\n" + decided
  }

  /// What was decided, and how this plan differs from it.
  private var decided: String {
    guard let decision else { return "" }
    let lines = [decision.sentence, .decisionBecause(decision.why)] + decision.differences
    return lines.map { Table.printable(self($0)) + "\n" }.joined()
  }

  /// Whether everything is met and every goal proven, in one line.
  var verdict: String {
    let unproven = plan.goals.count { !$0.proven }
    let shortfalls = plan.findings.count(where: \.isShortfall)
    let open: [Phrase] =
      (plan.unmet.isEmpty ? [] : [.unmetCount(plan.unmet.count)]) + (shortfalls == 0 ? [] : [.givenUpCount(shortfalls)])
    let parts: [Phrase] =
      (open.isEmpty ? [.allMet] : open) + [
        unproven == 0 ? .allProven : .unprovenCount(unproven)
      ]
    return self(.clauses(parts)) + (plan.made.cutShort ? "\n" + self(.cutShort) : "")
  }
}
