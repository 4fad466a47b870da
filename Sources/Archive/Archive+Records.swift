internal import GRDB
public import Wording

/// One of several plans that are laid before the one who decides. 备选
public struct Alternative: Sendable, Hashable {
  /// The plan's id.
  public var plan: String
  /// What was aimed at: `ceremony`, `fewest-cars` …
  public var profile: String
  /// What sets it apart, in one sentence.
  public var label: String

  /// One of several plans.
  public init(plan: String, profile: String, label: String) {
    self.plan = plan
    self.profile = profile
    self.label = label
  }
}

extension Archive {
  /// Keeps that these plans, kept before, were laid before the one who decides together; returns the number of the choice.
  public func keep(alternatives: [Alternative], at now: Timestamp) throws(ArchiveFailure) -> Int {
    try write { db in
      let choice = try (Int.fetchOne(db, sql: "SELECT max(choice) FROM alternatives") ?? 0) + 1
      for (position, alternative) in alternatives.enumerated() {
        try db.execute(
          sql: "INSERT INTO alternatives VALUES (?, ?, ?, ?, ?, ?)",
          arguments: [choice, position, alternative.plan, alternative.profile, alternative.label, now.description])
      }
      return choice
    }
  }

  /// The plans of a choice in their order.
  public func alternatives(of choice: Int) throws(ArchiveFailure) -> [Alternative] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM alternatives WHERE choice = ? ORDER BY position", arguments: [choice])
        .map {
          Alternative(plan: $0.text("plan") ?? "", profile: $0.text("profile") ?? "", label: $0.text("label") ?? "")
        }
    }
  }

  /// Keeps that papers of a plan were written. 印发
  public func recordPrint(
    of entry: Entry, language: Language, target: String, files: Int, at now: Timestamp
  ) throws(ArchiveFailure) {
    try write { db in
      try db.execute(
        sql:
          "INSERT INTO prints (plan, printed_at, language, target, files) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        arguments: [entry.id, now.description, language.rawValue, target, files])
    }
  }
}
