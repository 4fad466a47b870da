internal import GRDB
internal import Wording

extension Archive {
  /// Deletes the phones and identity numbers of a visit for good and keeps none of it from then on; returns how many there
  /// were. The plans stay, and their papers say `<private>` instead. 清除隐私
  public func purge(visit: String, at now: Timestamp) throws(ArchiveFailure) -> Int {
    let count = try write { db in
      try db.execute(sql: "UPDATE visits SET purged_at = ? WHERE id = ?", arguments: [now.description, visit])
      guard db.changesCount > 0 else { throw ArchiveFailure(.missing, .archiveNoVisit(visit, path)) }
      try db.execute(
        sql: "DELETE FROM private WHERE scenario IN (SELECT sha256 FROM scenarios WHERE visit = ?)", arguments: [visit])
      return db.changesCount
    }
    // Deleted rows are overwritten with zeros (secure_delete), but the log still has the pages as they were.
    let isBusy = try maintain { try Row.fetchOne($0, sql: "PRAGMA wal_checkpoint(TRUNCATE)")?.whole("busy") }
    if isBusy == 1 { throw ArchiveFailure(.cannotWrite, .archiveNotWritten(path, .archiveBusy)) }
    return count
  }
}
