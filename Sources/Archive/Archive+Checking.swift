internal import GRDB
internal import Publishing
internal import ScenarioFile
internal import Visit
public import Wording

/// What a check of an archive found. 检查结果
public struct ArchiveCheck: Sendable, Hashable {
  /// How many visits, scenarios, plans and decisions there are.
  public var visits = 0, scenarios = 0, plans = 0, decisions = 0
  /// How many scenarios have had private numbers purged, and can therefore not be held against their digest.
  public var purged = 0
  /// What is wrong.
  public var faults: [Phrase] = []
}

extension Archive {
  /// Goes through the whole file: SQLite's own check, references, every scenario and plan against its digest, and what the
  /// list says of each plan against the plan. 检查
  public func check() throws(ArchiveFailure) -> ArchiveCheck {
    try read { db in
      var result = ArchiveCheck()
      let integrity = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)")
      if integrity != ["ok"] { result.faults += integrity.map { .archiveIntegrity($0) } }
      let references = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check")
      result.faults += references.prefix(20).map {
        .archiveReference($0.text("table") ?? "?", $0.text("parent") ?? "?")
      }
      func count(_ table: String) throws -> Int { try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0 }
      result.visits = try count("visits")
      result.decisions = try count("decisions")
      try Self.checkScenarios(&result, db)
      try Self.checkPlans(&result, db)
      return result
    }
  }

  private static func checkScenarios(_ result: inout ArchiveCheck, _ db: Database) throws {
    for id in try String.fetchAll(db, sql: "SELECT sha256 FROM scenarios ORDER BY sha256") {
      result.scenarios += 1
      let files = try files(of: id, db)
      // A mark that nothing is kept for any more.
      let marks = files.reduce(0) { $0 + $1.text.text.ranges(of: PrivateText.mark).count }
      if marks > files.reduce(0, { $0 + $1.text.values.count }), try isPurged(id, db) {
        result.purged += 1
        continue
      }
      let originals = files.compactMap(\.text.original)
      if originals.count < files.count || SHA256.hexadecimal(originals.flatMap { Array($0.utf8) }) != id {
        result.faults.append(.archiveScenarioDamaged(String(id.prefix(8))))
      }
    }
  }

  private static func isPurged(_ scenario: String, _ db: Database) throws -> Bool {
    try String.fetchOne(
      db, sql: "SELECT purged_at FROM visits WHERE id = (SELECT visit FROM scenarios WHERE sha256 = ?)",
      arguments: [scenario]) != nil
  }

  private static func checkPlans(_ result: inout ArchiveCheck, _ db: Database) throws {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT p.*, d.text FROM plans p LEFT JOIN documents d ON d.plan = p.id ORDER BY p.id")
    while let row = try rows.next() {
      result.plans += 1
      let id = row.text("id") ?? ""
      guard let plan = row.text("text").flatMap({ try? PlanFile.plan(from: $0) }), Archive.id(of: plan) == id,
        plan.scenario.sha256 == row.text("scenario"),
        plan.goals.allSatisfy({
          row.whole($0.name.rawValue) == $0.value && row.whole("\($0.name.rawValue)_bound") == $0.bound
        }), row.whole("unmet") == plan.unmet.count
      else {
        result.faults.append(.archivePlanDamaged(String(id.prefix(8))))
        continue
      }
    }
  }
}
