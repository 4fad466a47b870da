internal import Glibc
public import Wording

/// Writes the papers into a folder, together or not at all. 输出目录
///
/// Everything goes into a new folder beside the one that is wanted, reaches the disk, and then takes its name; a reader
/// sees the papers of before or of now, never a mixture. What was there before is replaced only when it is papers of
/// ours.
public struct OutputFolder {
  /// A file of the papers.
  public struct File: Sendable, Hashable {
    /// Its name, without a folder.
    public let name: String
    /// What it holds.
    public let text: String

    /// A file of the papers.
    public init(_ name: String, _ text: String) {
      self.name = name
      self.text = text
    }
  }

  /// Why nothing was written.
  public struct Failure: Error, Hashable {
    /// Whether the folder can't be made there at all, rather than that writing failed.
    public let cannotCreate: Bool
    /// What is wrong.
    public let message: Phrase
  }

  private let path: String
  private let parent: String

  /// The folder of that path, which may be there already.
  public init(_ path: String) {
    var trimmed = path
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
    // A link is followed, so that what it points to is replaced and not the link.
    let path = Self.resolved(trimmed) ?? trimmed
    let slash = path.lastIndex(of: "/")
    self.path = path
    parent = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
  }

  /// Makes the folder with these files.
  public func write(_ files: [File]) throws(Failure) {
    let isThere = try isReplaced()
    let draft = try makeDraft()
    do {
      for file in files { try Self.write(file, in: draft) }
      try Self.synchronize(draft)
      try put(draft, isThere: isThere)
    } catch {
      Self.remove(draft)
      throw error
    }
    // The name is safe when the folder that holds it is. The papers are complete by now, so that a file system that
    // can't do this is no failure.
    _ = try? Self.synchronize(parent)
  }

  /// Fails where the folder couldn't be made, so that nothing need be planned for it.
  public func check() throws(Failure) {
    _ = try isReplaced()
    Self.remove(try makeDraft())
  }

  // MARK: What is there

  /// Whether the folder is there; refuses what may not be replaced.
  private func isReplaced() throws(Failure) -> Bool {
    guard !path.isEmpty else { throw Failure(cannotCreate: true, message: .folderUnnamed) }
    guard let mode = Self.mode(of: path) else {
      guard let above = Self.mode(of: parent) else {
        throw Failure(cannotCreate: true, message: .folderParentMissing(parent))
      }
      guard above & S_IFMT == S_IFDIR else { throw Failure(cannotCreate: true, message: .folderIsFile(parent)) }
      return false
    }
    guard mode & S_IFMT == S_IFDIR else { throw Failure(cannotCreate: true, message: .folderIsFile(path)) }
    guard let names = Self.names(in: path) else { throw Self.failure(Phrase.folderUnreadable, path, creating: true) }
    if let foreign = names.first(where: { !Self.isOurs($0) }) {
      throw Failure(cannotCreate: true, message: .folderHoldsOthers(path, foreign))
    }
    guard names.isEmpty || names.contains("plan.json") && Self.isPlan("\(path)/plan.json") else {
      throw Failure(cannotCreate: true, message: .folderNotOurs(path))
    }
    return true
  }

  /// Whether a file of that name may be from us.
  private static func isOurs(_ name: String) -> Bool {
    [".json", ".html", ".csv", ".svg", ".txt", ".ics", ".xlsx"].contains { name.hasSuffix($0) } && !name.hasPrefix(".")
  }

  /// Whether a file starts like a plan of ours: a format is its first key.
  private static func isPlan(_ path: String) -> Bool {
    guard let file = fopen(path, "r") else { return false }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 200)
    let count = fread(&bytes, 1, bytes.count, file)
    let start = String(decoding: bytes[..<count], as: UTF8.self).filter { !$0.isWhitespace }
    return start.hasPrefix("{\"format\":")
  }

  private static func mode(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode : nil
  }

  private static func names(in path: String) -> [String]? {
    guard let folder = opendir(path) else { return nil }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private static func resolved(_ path: String) -> String? {
    guard let pointer = realpath(path, nil) else { return nil }
    defer { free(pointer) }
    return String(cString: pointer)
  }
}

// Writing.
extension OutputFolder {
  /// A new folder beside the one that is wanted.
  private func makeDraft() throws(Failure) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? "papers"
    for attempt in 0..<100 {
      let draft = "\(parent)/.\(name.prefix(80)).\(getpid()).\(attempt)"
      if mkdir(draft, 0o777) == 0 { return draft }
      if errno != EEXIST { break }
    }
    throw Self.failure(Phrase.folderCannotCreate, path, creating: true)
  }

  private static func write(_ file: File, in folder: String) throws(Failure) {
    let path = "\(folder)/\(file.name)"
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw failure(Phrase.fileCannotWrite, file.name) }
    var text = file.text
    let written = text.withUTF8 { writeAll($0, to: descriptor) } && fsync(descriptor) == 0
    let reason = errno
    guard close(descriptor) == 0, written else {
      if !written { errno = reason }
      throw failure(Phrase.fileCannotWrite, file.name)
    }
  }

  private static func writeAll(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Glibc.write(
        descriptor, UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: rest)).baseAddress, rest.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private static func synchronize(_ folder: String) throws(Failure) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(Phrase.fileCannotWrite, folder) }
    defer { close(descriptor) }
    // Some file systems can't synchronize folders and say so with EINVAL.
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw failure(Phrase.fileCannotWrite, folder) }
  }

  /// Gives the draft its name. A folder that is there steps aside first and comes back if the draft can't follow.
  private func put(_ draft: String, isThere: Bool) throws(Failure) {
    let old = draft + ".old"
    if isThere, rename(path, old) != 0 { throw Self.failure(Phrase.folderCannotReplace, path, creating: true) }
    guard rename(draft, path) == 0 else {
      let failure = Self.failure(isThere ? Phrase.folderCannotReplace : Phrase.folderCannotCreate, path, creating: true)
      if isThere { rename(old, path) }
      throw failure
    }
    if isThere { Self.remove(old) }
  }

  /// Removes a folder that holds files only.
  private static func remove(_ folder: String) {
    for name in names(in: folder) ?? [] { unlink("\(folder)/\(name)") }
    rmdir(folder)
  }

  /// A failure with what the system says of it.
  private static func failure(
    _ sentence: (String, Phrase) -> Phrase, _ path: String, creating: Bool = false
  ) -> Failure {
    let code = errno
    let isSpace = [ENOSPC, EDQUOT, EFBIG, EIO].contains(code)
    return Failure(cannotCreate: creating && !isSpace, message: sentence(path, .system(SystemError.kind(code))))
  }
}
