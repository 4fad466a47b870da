internal import Benchmarking
internal import Glibc
internal import Publishing
internal import Wording

/// A folder of public instances: a `.txt` file each, and perhaps the best known values. 算例目录
struct InstanceFolder {
  /// The files of the instances, by name.
  let files: [String]
  /// What is known of them.
  let known: BestKnown
  private let path: String
  private let language: Language

  /// Looks into a folder. With `only`, the instances of these names alone, in this order.
  init(_ path: String, only: [String] = [], language: Language?) throws(Stop) {
    let language = language ?? Speech.language
    func complain(_ phrase: Phrase) -> String { Phrase.errorPrefix.text(language) + phrase.text(language) }
    guard let names = Self.names(in: path) else {
      throw .noInput(complain(.cannotRead(path, .system(SystemError.kind(errno)))))
    }
    let all = names.filter { $0.hasSuffix(".txt") }
    if let missing = only.first(where: { !all.contains($0 + ".txt") }) {
      throw .noInput(complain(.benchUnknownInstance(missing, in: path)))
    }
    files = only.isEmpty ? all : only.map { $0 + ".txt" }
    if files.isEmpty { throw .noInput(complain(.benchNoInstances(path))) }
    let hasKnown = names.contains("best_known.csv")
    known = hasKnown ? BestKnown(try InputFile(path + "/best_known.csv", language: language).text) : BestKnown()
    (self.path, self.language) = (path, language)
  }

  /// An instance's name.
  static func name(of file: String) -> String { String(file.dropLast(".txt".count)) }

  /// Reads an instance.
  func rides(_ file: String) throws(Stop) -> RideInstance {
    let whole = path + "/" + file
    let text = try InputFile(whole, language: language).text
    do throws(RideInstance.Fault) {
      return try RideInstance(text)
    } catch {
      throw .badData(say(.errorPrefix) + say(.inLine(whole, error.line, error.phrase)))
    }
  }

  func say(_ phrase: Phrase) -> String { phrase.text(language) }

  private static func names(in path: String) -> [String]? {
    guard let folder = opendir(path) else { return nil }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      names.append(name)
    }
    return names.sorted()
  }
}
