internal import Glibc

/// Files in which the system says something of itself. 系统信息
enum SystemText {
  /// The lines of a file, tabs as spaces; none where it can't be read.
  static func lines(of path: String) -> [String] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 14)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
    let text = String(decoding: bytes.map { $0 == UInt8(ascii: "\t") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
    return text.split(whereSeparator: \.isNewline).map(String.init)
  }
}
