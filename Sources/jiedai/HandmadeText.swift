internal import Handmade
internal import Publishing
internal import ScenarioFile
internal import Visit
internal import Wording

/// What is said of a plan that an office has made. 核查结果
struct HandmadeText {
  let papers: Papers
  let files: [String]
  let report: HandmadeReport
  let mending: Mending?
  /// Whether a way to mend it was looked for.
  let mends: Bool

  /// Whether every rule is kept.
  var isSound: Bool { report.isSound }

  var text: String {
    let names = say(.list(files))
    let first = isSound ? Phrase.handmadeSound(names) : .handmadeBroken(names, report.violations.count)
    var parts = [say(first) + "\n"]
    if !isSound { parts.append(report.violations.map { line($0) + "\n" }.joined()) }
    parts.append(goals.text())
    if !report.findings.isEmpty { parts.append(report.findings.map { "\($0.message)\n" }.joined()) }
    if !isSound, mends { parts.append(mending.map { mended($0) } ?? say(.handmadeHopeless) + "\n") }
    return parts.joined(separator: "\n")
  }

  private func say(_ phrase: Phrase) -> String { phrase.text(papers.language) }
  private func say(_ label: Label) -> String { label.phrase.text(papers.language) }

  /// A broken rule with the row that it is about.
  private func line(_ violation: HandmadeReport.Violation) -> String {
    let finding = violation.finding
    let phrase = Phrase.handmadeBreach(finding.message, rule: finding.rule)
    guard let mark = violation.mark else { return say(phrase) }
    return mark.sheet.diagnostic(.error, at: mark.cell, phrase).rendered(papers.language)
  }

  private var goals: Table {
    var table = Table(
      "goals", title: say(.handmadeGoals),
      columns: [
        .init(say(.goal)), .init(say(.handmadeTheirs), isNumeric: true), .init(say(.handmadeOurs), isNumeric: true),
        .init(say(.handmadeDifference), isNumeric: true), .init(say(.bound), isNumeric: true),
      ])
    table.rows = report.goals.map { pair in
      let difference = pair.theirs.subtractingReportingOverflow(pair.ours).partialValue
      return [
        say(Papers.goal(pair.goal)), Papers.amount(pair.theirs, of: pair.goal), Papers.amount(pair.ours, of: pair.goal),
        (difference > 0 ? "+" : "") + Papers.amount(difference, of: pair.goal),
        Papers.amount(pair.bound, of: pair.goal),
      ]
    }
    return table
  }

  private func mended(_ mending: Mending) -> String {
    let title = Phrase.handmadeMoves(mending.moves.count, isFewest: mending.isFewest)
    return (Self.pinsMissed(in: mending, papers) + [Self.moves(mending, title, papers).text()]).joined(separator: "\n")
  }

  /// Rows that had to be changed although they say that they may not.
  static func pinsMissed(in mending: Mending, _ papers: Papers) -> [String] {
    let register = Register(papers.visit)
    return mending.pinsMissed.map { mark in
      let person = register.people[mark.person]
      let name = papers.language == .en ? person?.nameLatin ?? person?.name : person?.name
      let phrase = Phrase.handmadePinMissed(name ?? mark.person.text)
      return mark.sheet.diagnostic(.error, at: mark.cell, phrase).rendered(papers.language)
    }
  }

  /// Who gets another seat, room or ride.
  static func moves(_ mending: Mending, _ title: Phrase, _ papers: Papers) -> Table {
    func say(_ phrase: Phrase) -> String { phrase.text(papers.language) }
    func say(_ label: Label) -> String { label.phrase.text(papers.language) }
    let register = Register(papers.visit)
    var table = Table(
      "moves", title: say(title),
      columns: [
        .init(say(.name)), .init(say(.whereOrWhen), isLong: true), .init(say(.matter)),
        .init(say(.message), isLong: true),
      ])
    table.rows = mending.moves.map { move in
      let person = register.people[move.person]
      let name = papers.language == .en ? person?.nameLatin ?? person?.name : person?.name
      let kind: Label = move.kind == .seats ? .seat : move.kind == .rooms ? .room : .cars
      return [name ?? move.person.text, move.at, say(kind), say(.handmadeMove(move.before, move.after))]
    }
    return table
  }
}
