internal import GRDB
internal import Visit
internal import Wording

/// Which plan was chosen, by whom, when and why. 决定
public struct Decided: Sendable, Hashable {
  /// The visit's id.
  public var visit: String
  /// The plan's id.
  public var plan: String
  /// Who decided.
  public var who: String
  /// In that person's words.
  public var why: String
  /// When.
  public var at: Timestamp

  init(_ row: Row) {
    visit = row.text("visit") ?? ""
    plan = row.text("plan") ?? ""
    who = row.text("who") ?? ""
    why = row.text("why") ?? ""
    at = row.moment("decided_at")
  }
}

extension Archive {
  /// Records a decision; it takes the place of an earlier one, which stays on record.
  public func decide(
    on entry: Entry, who: String, why: String, at now: Timestamp
  ) throws(ArchiveFailure) -> Decided {
    try write { db in
      try db.execute(
        sql: "INSERT INTO decisions (visit, plan, who, why, decided_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        arguments: [entry.visit, entry.id, who, why, now.description])
    }
    guard let decided = try decisions(of: entry.visit).last else {
      throw ArchiveFailure(.damaged, .archiveDamaged(path))
    }
    return decided
  }

  /// All decisions about a visit, in the order in which they were taken; the last is in force.
  public func decisions(of visit: String) throws(ArchiveFailure) -> [Decided] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM decisions WHERE visit = ? ORDER BY decided_at, id", arguments: [visit])
        .map { Decided($0) }
    }
  }
}
