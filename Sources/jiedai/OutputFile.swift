internal import Glibc
internal import Publishing
internal import Wording

/// A file that is written whole. 输出文件
enum OutputFile {
  /// Writes text, in place of what the file held.
  static func write(_ text: String, to path: String, language: Language) throws(Stop) {
    func complaint() -> String {
      let phrase = Phrase.cannotWriteFile(path, .system(SystemError.kind(errno)))
      return Phrase.errorPrefix.text(language) + phrase.text(language)
    }
    guard let file = fopen(path, "w") else { throw .cannotCreate(complaint()) }
    let bytes = Array(text.utf8)
    let written = fwrite(bytes, 1, bytes.count, file) == bytes.count
    guard fclose(file) == 0, written else { throw .cannotWrite(complaint()) }
  }
}
