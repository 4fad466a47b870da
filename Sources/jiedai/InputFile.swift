internal import Glibc
internal import Publishing
internal import Wording

/// A file that is read whole. 输入文件
struct InputFile {
  /// What it holds.
  let text: String

  /// Reads a file of text in UTF-8.
  init(_ path: String, language: Language) throws(Stop) {
    func complain(_ phrase: Phrase) -> String { Phrase.errorPrefix.text(language) + phrase.text(language) }
    guard let bytes = Self.bytes(of: path) else {
      throw .noInput(complain(.cannotRead(path, .system(SystemError.kind(errno)))))
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .badData(complain(.notUTF8(path))) }
    self.text = text
  }

  private static func bytes(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
    return ferror(file) == 0 ? bytes : nil
  }
}
