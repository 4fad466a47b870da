internal import GRDB
internal import Publishing
public import ScenarioFile
public import Visit
internal import Wording

extension Archive {
  /// A plan that was kept.
  public func plan(of entry: Entry) throws(ArchiveFailure) -> Plan { try plan(entry.id) }

  func plan(_ id: String) throws(ArchiveFailure) -> Plan {
    let text = try document(id)
    do throws(PlanFile.Failure) {
      return try PlanFile.plan(from: text)
    } catch {
      throw ArchiveFailure(.damaged, .archivePlanDamaged(String(id.prefix(8)), path))
    }
  }

  /// The text of a plan, as `plan.json` has it.
  public func document(of entry: Entry) throws(ArchiveFailure) -> String { try document(entry.id) }

  private func document(_ id: String) throws(ArchiveFailure) -> String {
    let text = try read { try String.fetchOne($0, sql: "SELECT text FROM documents WHERE plan = ?", arguments: [id]) }
    guard let text else { throw ArchiveFailure(.damaged, .archivePlanDamaged(String(id.prefix(8)), path)) }
    return text
  }

  /// The scenario of a plan, read again from what was kept. Its digest is that of the plan even where private numbers were
  /// purged from it and it says `<private>` in their stead.
  public func reading(of entry: Entry) throws(ArchiveFailure) -> ScenarioReading {
    let files = try files(of: entry.scenario)
    guard let main = files.first else {
      throw ArchiveFailure(.damaged, .archivePlanDamaged(entry.short, path))
    }
    let lists = Dictionary(files.dropFirst().map { ($0.name, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    var reading = readScenario(main.bytes, named: main.name) { name in
      lists[name].map { .success($0) } ?? .failure(.missing)
    }
    reading.sha256 = entry.scenario
    return reading
  }

  /// The scenario's text and lists, with private numbers where they are still kept. 原文
  public func files(of scenario: String) throws(ArchiveFailure) -> [ScenarioReading.File] {
    try read { try Self.files(of: scenario, $0) }.map {
      ScenarioReading.File(name: $0.name, bytes: Array(($0.text.original ?? $0.text.text).utf8))
    }
  }

  static func files(of scenario: String, _ db: Database) throws -> [(name: String, text: PrivateText)] {
    var values: [Int: [PrivateText.Value]] = [:]
    let rows = try Row.fetchAll(
      db, sql: "SELECT * FROM private WHERE scenario = ? ORDER BY position, at", arguments: [scenario])
    for row in rows {
      let value = PrivateText.Value(
        at: row.whole("at") ?? 0, kind: row.text("kind") ?? "", text: row.text("value") ?? "")
      values[row.whole("position") ?? 0, default: []].append(value)
    }
    return try Row.fetchAll(db, sql: "SELECT * FROM files WHERE scenario = ? ORDER BY position", arguments: [scenario])
      .map { row in
        let text = PrivateText(text: row.text("text") ?? "", values: values[row.whole("position") ?? 0] ?? [])
        return (row.text("name") ?? "", text)
      }
  }
}
