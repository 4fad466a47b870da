internal import GRDB
internal import Publishing
internal import ScenarioFile
internal import Visit
internal import Wording

extension Archive {
  /// What came of taking in another archive.
  public struct Merged: Sendable, Hashable {
    /// How many plans and decisions were new.
    public var plans = 0, decisions = 0
  }

  /// Takes in what another archive has and this one lacks; all of it or nothing. Each plan and scenario is held against its
  /// digest first. 并入
  public func merge(_ other: Archive) throws(ArchiveFailure) -> Merged {
    let faults = try other.check().faults
    if let first = faults.first { throw ArchiveFailure(.damaged, .archiveNotMerged(other.path, first)) }
    return try write { db in
      try other.read { source in
        for table in Self.tables { try Self.copy(table, from: source, to: db) }
        var merged = Merged()
        merged.plans = try Self.copy("plans", from: source, to: db)
        try Self.copy("documents", from: source, to: db)
        try Self.copy("changes", from: source, to: db)
        merged.decisions = try Self.copy("decisions", from: source, to: db, without: "id")
        try Self.copy("prints", from: source, to: db, without: "id")
        try Self.copyAlternatives(from: source, to: db)
        if try source.tableExists("runs") { try Self.copy("runs", from: source, to: db) }
        // What was purged there or here stays purged.
        for row in try Row.fetchAll(source, sql: "SELECT id, purged_at FROM visits WHERE purged_at IS NOT NULL") {
          try db.execute(
            sql: "UPDATE visits SET purged_at = ?2 WHERE id = ?1 AND purged_at IS NULL",
            arguments: [row.text("id"), row.text("purged_at")])
        }
        try db.execute(
          sql: """
            DELETE FROM private WHERE scenario IN
              (SELECT sha256 FROM scenarios JOIN visits ON visits.id = visit WHERE purged_at IS NOT NULL)
            """)
        return merged
      }
    }
  }

  private static let tables = ["visits", "scenarios", "files", "private", "people", "names"]

  /// Copies the rows that are lacking; returns how many.
  @discardableResult
  private static func copy(
    _ table: String, from source: Database, to target: Database, without: String? = nil
  ) throws -> Int {
    let columns = try target.columns(in: table).map(\.name).filter { $0 != without }
    let places = Array(repeating: "?", count: columns.count).joined(separator: ", ")
    let insert = try target.makeStatement(
      sql: "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(places)) ON CONFLICT DO NOTHING")
    let rows = try Row.fetchCursor(
      source, sql: "SELECT \(columns.joined(separator: ", ")) FROM \(table) ORDER BY rowid")
    var count = 0
    while let row = try rows.next() {
      try insert.execute(arguments: StatementArguments(row.databaseValues))
      count += target.changesCount
    }
    return count
  }

  /// Choices are numbered in each archive by itself: they follow those that are here, unless the same is here already.
  private static func copyAlternatives(from source: Database, to target: Database) throws {
    let shift = try Int.fetchOne(target, sql: "SELECT coalesce(max(choice), 0) FROM alternatives") ?? 0
    for row in try Row.fetchAll(source, sql: "SELECT * FROM alternatives ORDER BY choice, position") {
      try target.execute(
        sql: """
          INSERT INTO alternatives SELECT ?1, ?2, ?3, ?4, ?5, ?6 WHERE NOT EXISTS
            (SELECT 1 FROM alternatives WHERE plan = ?3 AND profile = ?4 AND kept_at = ?6)
          """,
        arguments: [
          (row.whole("choice") ?? 0) + shift, row.whole("position"), row.text("plan"), row.text("profile"),
          row.text("label"), row.text("kept_at"),
        ])
    }
  }
}
