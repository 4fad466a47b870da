internal import GRDB
public import Visit

/// A plan as a list of the archive shows it. 档案条目
public struct Entry: Sendable, Hashable, Identifiable {
  /// The SHA-256 of the plan without its seconds.
  public let id: String
  /// The visit's id.
  public let visit: String
  /// The visit's title in the plan's scenario.
  public let title: String
  /// The time zone of the visit.
  public let timezone: String
  /// The SHA-256 of the scenario.
  public let scenario: String
  /// The scenario's file.
  public let file: String
  /// When it was kept.
  public let keptAt: Timestamp
  /// How many people take part.
  public let people: Int
  /// How many things are unmet.
  public let unmet: Int
  /// Whether nothing is unmet and no rule was set aside.
  public let complete: Bool
  /// Whether the search was cut short.
  public let cutShort: Bool
  /// The goals' values and bounds, in the order of `GoalName`.
  public let goals: [Plan.Goal]
  /// Whether it is the one that was decided on. 已定
  public let isDecided: Bool
  /// What it was called among alternatives, the latest first.
  public let labels: [String]

  /// As many digits of the id as people need.
  public var short: String { String(id.prefix(8)) }

  /// What a list of entries is made from; add conditions and an order.
  static let query = """
    SELECT p.*, s.visit, s.title, s.file, s.people, v.timezone,
      p.id = (SELECT plan FROM decisions WHERE visit = s.visit ORDER BY decided_at DESC, id DESC LIMIT 1) AS decided,
      (SELECT group_concat(label, char(10)) FROM (SELECT label FROM alternatives WHERE plan = p.id ORDER BY choice DESC))
        AS labels
    FROM plans p JOIN scenarios s ON s.sha256 = p.scenario JOIN visits v ON v.id = s.visit
    """

  init(_ row: Row) {
    id = row.text("id") ?? ""
    visit = row.text("visit") ?? ""
    title = row.text("title") ?? ""
    timezone = row.text("timezone") ?? ""
    scenario = row.text("scenario") ?? ""
    file = row.text("file") ?? ""
    keptAt = row.moment("kept_at")
    people = row.whole("people") ?? 0
    unmet = row.whole("unmet") ?? 0
    complete = row.whole("complete") == 1
    cutShort = row.whole("cut_short") == 1
    goals = GoalName.allCases.compactMap { name in
      guard let value = row.whole(name.rawValue), let bound = row.whole("\(name.rawValue)_bound") else { return nil }
      return Plan.Goal(name: name, value: value, bound: bound)
    }
    isDecided = row.whole("decided") == 1
    labels = row.text("labels").map { $0.split(separator: "\n").map(String.init) } ?? []
  }
}
