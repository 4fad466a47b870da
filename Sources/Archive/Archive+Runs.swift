internal import GRDB
internal import Wording

/// A run of benchmarks as a list of the archive shows it. 评测条目
public struct RunEntry: Sendable, Hashable, Identifiable {
  /// The SHA-256 of its JSON file.
  public let id: String
  /// What the user called it.
  public let label: String
  /// When it began.
  public let startedAt: Timestamp

  /// As many digits of the id as people need.
  public var short: String { String(id.prefix(8)) }

  init(_ row: Row) {
    id = row.text("id") ?? ""
    label = row.text("label") ?? ""
    startedAt = row.moment("started_at")
  }
}

extension Archive {
  /// Keeps a run of benchmarks, as its JSON file has it, under the digest of that file. The same run is kept once.
  public func keep(run json: String, id: String, label: String, started: String) throws(ArchiveFailure) {
    try write { db in
      try db.execute(
        sql: "INSERT INTO runs (id, label, started_at, text) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        arguments: [id, label, started, json])
    }
  }

  /// The runs that were kept, the latest first.
  public func runs() throws(ArchiveFailure) -> [RunEntry] {
    try read { db in
      guard try db.tableExists("runs") else { return [] }
      return try Row.fetchAll(db, sql: "SELECT id, label, started_at FROM runs ORDER BY started_at DESC, rowid DESC")
        .map { RunEntry($0) }
    }
  }

  /// The JSON file of the run of an id, of which as many digits are enough as no other run starts with. `latest` is the
  /// run that began last.
  public func run(_ id: String) throws(ArchiveFailure) -> String {
    let digits = id.lowercased()
    let runs = try runs()
    let found = digits == "latest" ? Array(runs.prefix(1)) : runs.filter { !digits.isEmpty && $0.id.hasPrefix(digits) }
    guard let first = found.first else {
      let known = runs.prefix(8).map { $0.label.isEmpty ? $0.short : "\($0.short) (\($0.label))" }
      throw ArchiveFailure(.missing, .archiveNoRun(id, path, known: known))
    }
    if found.count > 1 { throw ArchiveFailure(.missing, .archiveManyRuns(id, found.map(\.short))) }
    let text = try read { try String.fetchOne($0, sql: "SELECT text FROM runs WHERE id = ?", arguments: [first.id]) }
    guard let text else { throw ArchiveFailure(.damaged, .archiveDamaged(path)) }
    return text
  }
}
