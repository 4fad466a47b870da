internal import Glibc
internal import Wording

/// A file that is written beside the one that is wanted and takes its name when it is complete. 未写完的文件
struct UnfinishedFile {
  /// Where it is written.
  let path: String
  private let folder: String

  /// An empty file which only its owner may read.
  init(beside target: String) throws(ArchiveFailure) {
    let slash = target.lastIndex(of: "/")
    folder = slash.map { $0 == target.startIndex ? "/" : String(target[..<$0]) } ?? "."
    let name = slash.map { target[target.index(after: $0)...] } ?? target[...]
    for attempt in 0..<100 {
      let path = "\(folder)/.\(name.prefix(80)).\(getpid()).\(attempt)"
      let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      if descriptor >= 0 {
        close(descriptor)
        self.path = path
        return
      }
      if errno != EEXIST { break }
    }
    throw .system(.cannotCreate, target)
  }

  /// Gives it its name once it has reached the disk. What has that name already is never replaced: it is used instead or
  /// is a failure.
  func publish(as target: String, orUseTheirs: Bool) throws(ArchiveFailure) {
    defer { discard() }
    // What is still in the log beside it, for want of space, would be lost with the log.
    var log = stat()
    if stat(path + "-wal", &log) == 0, log.st_size > 0 { throw .system(.cannotWrite, target, ENOSPC) }
    try Self.synchronize(path, target)
    if link(path, target) != 0 {
      let code = errno
      if code == EEXIST, orUseTheirs { return }
      // Some file systems have no links.
      let hasNoLinks = [EPERM, ENOTSUP, ENOSYS].contains(code) && access(target, F_OK) != 0
      guard hasNoLinks, rename(path, target) == 0 else {
        throw code == EEXIST
          ? ArchiveFailure(.cannotCreate, .archiveExists(target)) : .system(.cannotCreate, target, code)
      }
    }
    _ = try? Self.synchronize(folder, target)
  }

  /// Leaves nothing behind.
  func discard() {
    for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
  }

  private static func synchronize(_ path: String, _ target: String) throws(ArchiveFailure) {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(.cannotWrite, target) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .system(.cannotWrite, target) }
  }
}
