internal import GRDB
internal import Glibc
internal import Publishing
public import Wording

/// Why the archive can't do what it is asked; nothing was changed by it. 档案库出错
public struct ArchiveFailure: Error, Sendable, Hashable {
  /// What a script has to know of it.
  public enum Kind: Sendable, Hashable {
    /// There is no such archive, or nothing of that name in it.
    case missing
    /// It is damaged, of a newer version, or no archive at all.
    case damaged
    /// It can't be made there, or may not be written.
    case cannotCreate
    /// Writing failed.
    case cannotWrite
    /// Our fault.
    case ours
  }

  /// What a script has to know of it.
  public let kind: Kind
  /// What is wrong.
  public let message: Phrase

  /// A failure of a kind.
  public init(_ kind: Kind, _ message: Phrase) {
    self.kind = kind
    self.message = message
  }

  /// What SQLite says of the file at a path.
  init(_ error: any Error, _ path: String) {
    if let failure = error as? ArchiveFailure {
      self = failure
      return
    }
    guard let error = error as? DatabaseError else {
      self.init(.ours, .archiveFails(path, "\(error)"))
      return
    }
    switch error.resultCode {
    case .SQLITE_NOTADB, .SQLITE_CORRUPT: self.init(.damaged, .archiveDamaged(path))
    case .SQLITE_FULL: self.init(.cannotWrite, .archiveNotWritten(path, .system(.full)))
    case .SQLITE_IOERR:
      self.init(.cannotWrite, .archiveNotWritten(path, Self.isFull(path) ? .system(.full) : .archiveIO))
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
      self.init(.cannotCreate, .archiveNotWritten(path, .archiveReadOnly))
    case .SQLITE_BUSY, .SQLITE_LOCKED: self.init(.cannotWrite, .archiveNotWritten(path, .archiveBusy))
    case .SQLITE_CANTOPEN: self.init(.missing, .archiveNotOpened(path, .archiveIO))
    case .SQLITE_NOMEM, .SQLITE_TOOBIG: self.init(.cannotWrite, .archiveNotWritten(path, .archiveTooLarge))
    // A table or column that isn't there, or a value of another kind: not as we made it.
    case .SQLITE_ERROR, .SQLITE_MISMATCH, .SQLITE_SCHEMA: self.init(.damaged, .archiveDamaged(path))
    default: self.init(.ours, .archiveFails(path, error.message ?? "SQLite \(error.resultCode.rawValue)"))
    }
  }

  /// Whether the disk has no space left even for what SQLite keeps beside the file.
  private static func isFull(_ path: String) -> Bool {
    var status = statvfs()
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    return statvfs(folder, &status) == 0 && UInt64(status.f_bavail) * UInt64(status.f_frsize) < 65_536
  }

  /// What the system says of a path that can't be opened or made.
  static func system(_ kind: Kind, _ path: String, _ code: Int32 = errno) -> ArchiveFailure {
    let why = Phrase.system(SystemError.kind(code))
    let isSpace = [ENOSPC, EDQUOT, EFBIG, EIO].contains(code)
    return kind == .missing
      ? ArchiveFailure(.missing, .archiveNotOpened(path, why))
      : ArchiveFailure(isSpace ? .cannotWrite : kind, .archiveNotWritten(path, why))
  }
}
