internal import GRDB
internal import Wording

extension Archive {
  /// The plans that were kept, the latest first: of one visit, or of all. 目录
  public func entries(of visit: String? = nil) throws(ArchiveFailure) -> [Entry] {
    try read { db in
      try Row.fetchAll(
        db, sql: Entry.query + " WHERE ?1 IS NULL OR s.visit = ?1 ORDER BY p.kept_at DESC, p.rowid DESC",
        arguments: [visit]
      ).map { Entry($0) }
    }
  }

  /// The plans that every word is found in: in the visit's title, id or dates, a person's name or post, the name of a
  /// place, hall, hotel, vehicle or activity, a decision, or the label of an alternative. 检索
  public func entries(with words: [String]) throws(ArchiveFailure) -> [Entry] {
    let condition = """
      (p.id LIKE ?N || '%' OR s.visit LIKE '%' || ?N || '%' ESCAPE '\\' OR s.title LIKE '%' || ?N || '%' ESCAPE '\\'
      OR v.first_day LIKE ?N || '%' OR s.file LIKE '%' || ?N || '%' ESCAPE '\\'
      OR p.scenario IN (SELECT scenario FROM people WHERE name LIKE '%' || ?N || '%' ESCAPE '\\'
        OR latin LIKE '%' || ?N || '%' ESCAPE '\\' OR post LIKE '%' || ?N || '%' ESCAPE '\\' OR id = ?N)
      OR p.scenario IN (SELECT scenario FROM names WHERE name LIKE '%' || ?N || '%' ESCAPE '\\' OR id = ?N)
      OR p.id IN (SELECT plan FROM decisions WHERE who LIKE '%' || ?N || '%' ESCAPE '\\'
        OR why LIKE '%' || ?N || '%' ESCAPE '\\')
      OR p.id IN (SELECT plan FROM alternatives WHERE label LIKE '%' || ?N || '%' ESCAPE '\\'))
      """
    let words = words.flatMap { $0.split(whereSeparator: \.isWhitespace) }.prefix(20)
    let conditions = words.indices.map { condition.replacing("?N", with: "?\($0 + 1)") }
    let escaped = words.map { word in
      ["\\", "%", "_"].reduce(String(word)) { $0.replacing($1, with: "\\" + $1) }
    }
    return try read { db in
      try Row.fetchAll(
        db,
        sql: Entry.query + (words.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND "))
          + " ORDER BY p.kept_at DESC, p.rowid DESC", arguments: StatementArguments(escaped)
      ).map { Entry($0) }
    }
  }

  /// The plan of an id, of which as many digits are enough as no other plan starts with. `latest` is the plan that was kept
  /// last.
  public func entry(_ id: String) throws(ArchiveFailure) -> Entry {
    let digits = id.lowercased()
    let isPrefix = !digits.isEmpty && digits.utf8.count <= 64 && digits.allSatisfy { $0.isHexDigit && $0.isASCII }
    guard isPrefix || digits == "latest" else { throw ArchiveFailure(.missing, .archiveNoPlan(id, path)) }
    let found = try read { db in
      try Row.fetchAll(
        db,
        sql: Entry.query + (isPrefix ? " WHERE p.id GLOB ?1 || '*'" : " WHERE ?1 = 'latest'")
          + " ORDER BY p.kept_at DESC, p.rowid DESC LIMIT 2", arguments: [digits]
      ).map { Entry($0) }
    }
    guard let first = found.first else { throw ArchiveFailure(.missing, .archiveNoPlan(id, path)) }
    if isPrefix, found.count > 1 { throw ArchiveFailure(.missing, .archiveManyPlans(id, found.map(\.short))) }
    return first
  }
}
