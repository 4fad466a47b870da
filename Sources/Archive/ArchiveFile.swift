internal import GRDB
internal import Glibc
internal import Wording

/// The file of an archive: made whole or not at all, and looked at before anything is written to it. 档案文件
struct ArchiveFile {
  let path: String

  init(_ path: String) { self.path = path }

  /// Opens the file, makes it where it isn't there and may be made, and takes the steps of the schema that it lacks.
  func open(for purpose: Archive.Purpose) throws(ArchiveFailure) -> DatabaseQueue {
    let size = try lookAt(for: purpose)
    if size == nil { try create() }
    do {
      let queue = try connect(for: purpose)
      // An empty file, as `touch` leaves it, is as good as none.
      if size == 0, purpose == .adding { try Self.migrate(queue) }
      try queue.read { try check($0) }
      if purpose != .reading { try Self.migrate(queue) }
      return queue
    } catch {
      let failure = ArchiveFailure(error, path)
      throw failure.kind == .missing && purpose != .reading
        ? ArchiveFailure(.cannotCreate, .archiveNotWritten(path, .archiveReadOnly)) : failure
    }
  }

  // MARK: What is there

  /// The size of the file, or nil where there is none and one may be made.
  private func lookAt(for purpose: Archive.Purpose) throws(ArchiveFailure) -> Int? {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw ArchiveFailure(.missing, .archiveUnnamed) }
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT, purpose == .adding { return nil }
      throw .system(purpose == .adding ? .cannotCreate : .missing, path)
    }
    let kind: ArchiveFailure.Kind = purpose == .adding ? .cannotCreate : .missing
    if status.st_mode & S_IFMT == S_IFDIR { throw .system(kind, path, EISDIR) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw ArchiveFailure(kind, .archiveNotAFile(path)) }
    return Int(status.st_size)
  }

  /// Refuses a file that isn't ours or that a newer program has changed.
  private func check(_ db: Database) throws {
    let id = try Int.fetchOne(db, sql: "PRAGMA application_id")
    let steps = try db.tableExists("grdb_migrations")
    guard id == Schema.applicationID, steps else { throw ArchiveFailure(.damaged, .archiveForeign(path)) }
    guard try !Schema.migrator.hasBeenSuperseded(db) else { throw ArchiveFailure(.damaged, .archiveNewer(path)) }
  }

  // MARK: Connections

  /// A connection. Where the folder can't be written, SQLite can read a file only if it is told that nobody writes to it.
  private func connect(for purpose: Archive.Purpose) throws -> DatabaseQueue {
    let queue = try DatabaseQueue(path: Self.plain(path), configuration: Self.configuration)
    guard purpose == .reading else { return queue }
    do {
      _ = try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM sqlite_master") }
      return queue
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN && access("\(path)-wal", F_OK) != 0 {
      return try DatabaseQueue(path: Self.unchanging(path), configuration: Self.configuration)
    }
  }

  /// The path as SQLite takes no part of it for an option.
  private static func plain(_ path: String) -> String { path.hasPrefix("/") ? path : "./\(path)" }

  /// The path with the word that nobody writes to the file.
  private static func unchanging(_ path: String) -> String {
    let escaped = path.utf8.map { byte -> String in
      let isPlain = byte < 0x80 && !"%?#".utf8.contains(byte)
      return isPlain ? String(UnicodeScalar(byte)) : "%" + String(0x100 + Int(byte), radix: 16).dropFirst()
    }
    return "file:\(path.hasPrefix("/") ? "" : "./")\(escaped.joined())?immutable=1"
  }

  /// Waits for other writers, keeps references whole, writes through to the disk before a call returns, leaves nothing
  /// behind of what is deleted, and trusts nothing that a file brings along.
  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF")
    }
    return configuration
  }

  /// Takes the steps that are lacking. Where another program takes them at the same time, one of the two fails and finds
  /// them taken.
  static func migrate(_ queue: DatabaseQueue) throws {
    try queue.writeWithoutTransaction { db in
      guard try String.fetchOne(db, sql: "PRAGMA journal_mode") != "wal" else { return }
      try db.execute(sql: "PRAGMA journal_mode = WAL")
    }
    guard try !queue.read(Schema.migrator.hasCompletedMigrations) else { return }
    do {
      try Schema.migrator.migrate(queue)
    } catch {
      guard try queue.read(Schema.migrator.hasCompletedMigrations) else { throw error }
    }
  }

  // MARK: Making

  /// Makes an empty archive under another name, which then takes the name that is wanted: nobody ever sees half of one.
  /// Only its owner may read it, because it holds private numbers.
  private func create() throws(ArchiveFailure) {
    let unfinished = try UnfinishedFile(beside: path)
    do {
      let queue = try DatabaseQueue(path: Self.plain(unfinished.path), configuration: Self.configuration)
      // The log comes last: closing a file with much in its log doesn't say when there is no space for it.
      try Schema.migrator.migrate(queue)
      try Self.migrate(queue)
      try queue.close()
    } catch {
      unfinished.discard()
      let failure = ArchiveFailure(error, path)
      throw failure.kind == .missing ? ArchiveFailure(.cannotCreate, failure.message) : failure
    }
    try unfinished.publish(as: path, orUseTheirs: true)
  }
}
