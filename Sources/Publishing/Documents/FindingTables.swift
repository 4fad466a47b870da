internal import Visit
internal import Wording

extension Papers {
  /// What the office should know, the gravest first, the policies' reminders among it. 提示
  var findingTable: Table {
    var table = Table(
      "findings", title: self(.findings),
      columns: [
        .init(self(.severity)), .init(self(.message), isLong: true), .init(self(.people), isLong: true),
        .init(self(.rule), isLong: true), .init(self(.lines)),
      ])
    table.rows = plan.findings.enumerated()
      .sorted { ($0.element.severity, $0.offset) < ($1.element.severity, $1.offset) }
      .map { _, finding in
        [
          self(finding.severity.label), finding.message, names(finding.people), finding.rule,
          self(.scenarioLines(finding.lines)),
        ]
      }
    table.grouped = 1
    return table
  }

  /// What could not be met, for whom, and why. 未落实
  var unmetTable: Table {
    var table = Table(
      "unmet", title: self(.unmet),
      columns: [
        .init(self(.name)), .init(self(.matter)), .init(self(.whereOrWhen), isLong: true),
        .init(self(.why), isLong: true),
        .init(self(.lines)),
      ])
    table.rows = plan.unmet.map { unmet in
      [name(unmet.person), self(unmet.what.label), subject(of: unmet), unmet.why, self(.scenarioLines(unmet.lines))]
    }
    return table
  }

  /// The activity, the place of departure, or the night, by its name.
  private func subject(of unmet: Plan.Unmet) -> String {
    switch unmet.what {
    case .seat, .attendance: title(Activity.ID(unmet.at))
    case .ride, .luggage: register.activities[Activity.ID(unmet.at)]?.title ?? place(Place.ID(unmet.at))
    case .room: unmet.at
    }
  }
}
