internal import Glibc
internal import Wording

/// Why a file could not be read at all. 读取失败
public enum FileFailure: Error, Sendable, Hashable {
  /// There is no such file.
  case missing
  /// It is a folder.
  case folder
  /// The user may not read it.
  case noPermission
  /// It is larger than any scenario.
  case tooLarge
  /// Links to it lead in a circle.
  case linkLoop
  /// The system's own words.
  case other(String)
}

/// Gives the bytes of a file that a scenario names, such as `guests.csv`, by its path from the scenario's folder.
public typealias FileResolver = @Sendable (_ path: String) -> Result<[UInt8], FileFailure>

/// Files as the system gives them. 输入文件
enum InputFile {
  /// The most bytes a file may have: a visit of 3,000 people takes less than 2 MB.
  static let limit = 16 << 20

  /// The bytes of a file.
  static func read(_ path: String) -> Result<[UInt8], FileFailure> {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return .failure(failure(errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return .failure(failure(errno)) }
    if status.st_mode & S_IFMT == S_IFDIR { return .failure(.folder) }
    if status.st_mode & S_IFMT == S_IFREG, status.st_size > limit { return .failure(.tooLarge) }
    return bytes(of: descriptor, expected: Int(status.st_size))
  }

  /// Reads to the end, which a pipe doesn't announce, and no further than the limit.
  private static func bytes(of descriptor: Int32, expected: Int) -> Result<[UInt8], FileFailure> {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(max(0, min(expected, limit)))
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count == 0 { return .success(bytes) }
      if count < 0 {
        if errno == EINTR { continue }
        return .failure(failure(errno))
      }
      bytes.append(contentsOf: chunk[..<count])
      if bytes.count > limit { return .failure(.tooLarge) }
    }
  }

  private static func failure(_ code: Int32) -> FileFailure {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case EISDIR: .folder
    case EACCES, EPERM: .noPermission
    case ELOOP: .linkLoop
    default: .other(String(cString: strerror(code)))
    }
  }

  /// Reads files by their path from the folder of `scenario`.
  static func resolver(beside scenario: String) -> FileResolver {
    { path in read(self.path(path, beside: scenario)) }
  }

  /// A path from the folder of `scenario`, as seen from where the scenario's own path starts.
  static func path(_ path: String, beside scenario: String) -> String {
    guard !path.hasPrefix("/"), let slash = scenario.lastIndex(of: "/") else { return path }
    return scenario[...slash] + path
  }
}

extension FileFailure {
  /// What to tell the user.
  var phrase: Phrase {
    switch self {
    case .missing: .fileMissing
    case .folder: .fileIsFolder
    case .noPermission: .fileNotReadable
    case .tooLarge: .fileTooLarge(InputFile.limit >> 20)
    case .linkLoop: .fileIsLinkLoop
    case .other(let words): .fileFails(words)
    }
  }
}
