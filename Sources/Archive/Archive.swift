internal import GRDB

/// Where the office keeps its visits: scenarios, plans, what was chosen from them and why, in one SQLite file. 档案库
///
/// Whatever a call has returned from is on the disk: each is one transaction, written through before it returns. Several
/// programs may use a file at once; a writer waits up to ten seconds for another. What is kept is never changed, only
/// added to, but for private numbers, which can be purged.
///
///     let archive = try Archive("jiedai.sqlite", for: .adding)
///     let kept = try archive.keep(plan, of: reading, at: now)
///     try archive.decide(on: kept.entry, who: "王局长", why: "…", at: now)
public final class Archive: Sendable {
  /// What an archive is opened for.
  public enum Purpose: Sendable {
    /// It must be there; nothing is written.
    case reading
    /// It must be there.
    case changing
    /// It is made where it isn't there.
    case adding
  }

  /// The file as the user named it.
  public let path: String
  private let queue: DatabaseQueue

  /// Opens an archive. `mostPages` limits the size of the file, in pages of 4 KB; writing beyond it fails as on a full disk.
  public init(_ path: String, for purpose: Purpose, mostPages: Int? = nil) throws(ArchiveFailure) {
    self.path = path
    queue = try ArchiveFile(path).open(for: purpose)
    if let mostPages { try maintain { try $0.execute(sql: "PRAGMA max_page_count = \(mostPages)") } }
  }

  /// Closes the file; what was written is in it already.
  deinit { try? queue.close() }

  /// Reads in one transaction.
  func read<Result>(_ body: (Database) throws -> Result) throws(ArchiveFailure) -> Result {
    do { return try queue.read(body) } catch { throw ArchiveFailure(error, path) }
  }

  /// Writes in one transaction: all or nothing.
  func write<Result>(_ body: (Database) throws -> Result) throws(ArchiveFailure) -> Result {
    do { return try queue.write(body) } catch { throw ArchiveFailure(error, path) }
  }

  /// Runs what can't run in a transaction.
  func maintain<Result>(_ body: (Database) throws -> Result) throws(ArchiveFailure) -> Result {
    do { return try queue.writeWithoutTransaction(body) } catch { throw ArchiveFailure(error, path) }
  }
}
