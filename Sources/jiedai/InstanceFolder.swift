internal import Benchmarking
internal import Glibc
internal import Publishing
internal import Wording

/// A folder of public instances: a file each, and perhaps the best known values. 算例目录
struct InstanceFolder {
  /// The files of the instances, by name.
  let files: [String]
  /// What is known of them.
  let known: BestKnown
  private let path: String
  private let ending: String
  private let language: Language

  /// Looks into a folder. With `only`, the instances of these names alone, in this order.
  init(_ path: String, ending: String = ".txt", only: [String] = [], language: Language?) throws(Stop) {
    let language = language ?? Speech.language
    func complain(_ phrase: Phrase) -> String { Phrase.errorPrefix.text(language) + phrase.text(language) }
    guard let names = Self.names(in: path) else {
      throw .noInput(complain(.cannotRead(path, .system(SystemError.kind(errno)))))
    }
    let all = names.filter { $0.hasSuffix(ending) }
    if let missing = only.first(where: { !all.contains($0 + ending) }) {
      throw .noInput(complain(.benchUnknownInstance(missing, in: path)))
    }
    files = only.isEmpty ? all : only.map { $0 + ending }
    if files.isEmpty { throw .noInput(complain(.benchNoInstances(path, ending: ending))) }
    let hasKnown = names.contains("best_known.csv")
    known = hasKnown ? BestKnown(try InputFile(path + "/best_known.csv", language: language).text) : BestKnown()
    (self.path, self.ending, self.language) = (path, ending, language)
  }

  /// An instance's name.
  func name(of file: String) -> String { String(file.dropLast(ending.count)) }

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

  /// Reads a banquet.
  func banquet(_ file: String) throws(Stop) -> BanquetInstance {
    let whole = path + "/" + file
    let text = try InputFile(whole, language: language).text
    do throws(BanquetInstance.Fault) {
      return try BanquetInstance(text)
    } catch {
      throw .badData(say(.errorPrefix) + say(.atPlace(whole, error.place, error.phrase)))
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
