internal import GRDB
internal import Wording

extension Archive {
  /// Writes a whole copy to a path at which there is nothing yet, while others may go on writing. 备份
  public func backUp(to target: String) throws(ArchiveFailure) {
    guard !target.isEmpty else { throw ArchiveFailure(.cannotCreate, .archiveUnnamed) }
    let unfinished = try UnfinishedFile(beside: target)
    do throws(ArchiveFailure) {
      // Into an empty file, which is there already so that only its owner may read it.
      try maintain { try $0.execute(sql: "VACUUM INTO ?", arguments: [unfinished.path]) }
      let copy = try Archive(unfinished.path, for: .changing)
      let faults = try copy.check().faults
      guard faults.isEmpty else { throw ArchiveFailure(.damaged, .archiveDamaged(path)) }
    } catch {
      unfinished.discard()
      throw error.kind == .damaged ? error : ArchiveFailure(error.kind, .archiveNotCopied(target, error.message))
    }
    try unfinished.publish(as: target, orUseTheirs: false)
  }
}
