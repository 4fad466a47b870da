internal import Archive
internal import ArgumentParser
internal import Publishing
internal import Visit
internal import Wording

/// A list of plans, as text or CSV.
struct EntryList: ParsableArguments {
  /// How a list is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, csv }

  @Option(help: ArgumentHelp(Speech.say(.listFormatHelp), valueName: "text|csv"))
  var format: Format = .text

  /// Prints the entries.
  func print(_ entries: [Entry], _ title: String, _ language: Language) throws(Stop) {
    let table = Self.table(entries, title, language)
    try Console.print(format == .csv ? table.csv : table.text(width: 120))
  }

  private static let goals: [GoalName] = [.precedence, .preferences, .vehicles, .cost, .comfort]

  private static func table(_ entries: [Entry], _ title: String, _ language: Language) -> Table {
    func say(_ label: Label) -> String { label.phrase.text(language) }
    var table = Table(
      "archive", title: title,
      columns: [.init(say(.planID)), .init(say(.keptAt)), .init(say(.visit), isLong: true)]
        + goals.map { .init(Papers.goal($0).text(language), isNumeric: true) } + [.init(say(.state), isLong: true)])
    table.rows = entries.map { entry in
      [entry.short, time(entry.keptAt, entry), "\(entry.visit) \(entry.title)"]
        + goals.map { name in
          entry.goals.first { $0.name == name }.map { Papers.amount($0.value, of: name) } ?? ""
        } + [state(entry, language)]
    }
    return table
  }

  /// When, where the visit is.
  static func time(_ time: Timestamp, _ entry: Entry) -> String {
    let local = time.local(in: entry.timezone)
    return "\(local.day) \(local.clock)"
  }

  private static func state(_ entry: Entry, _ language: Language) -> String {
    let marks: [(Bool, Label)] = [
      (entry.isDecided, .decided), (!entry.complete, .incomplete), (entry.cutShort, .stoppedEarly),
    ]
    return (marks.filter(\.0).map { $1.phrase.text(language) } + entry.labels.prefix(1)).joined(separator: " ")
  }
}
