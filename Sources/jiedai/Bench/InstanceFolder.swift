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

  /// Looks into a folder. With `only`, the instances of these names alone, in this order. `hint` says what to do where
  /// nothing is found.
  init(
    _ path: String, ending: String = ".txt", only: [String] = [], hint: Phrase? = nil, language: Language?
  ) throws(Stop) {
    let language = language ?? Speech.language
    func complain(_ phrase: Phrase) -> String {
      let hint = hint.map { "\n" + $0.text(language) } ?? ""
      return Phrase.errorPrefix.text(language) + phrase.text(language) + hint
    }
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

  /// The instances as a suite solves them.
  func cases(of suite: BenchSuite) throws(Stop) -> [BenchCase] {
    var cases: [BenchCase] = []
    for file in files {
      switch suite {
      case .darp: cases.append(try rides(file))
      case .banquet: cases.append(try banquet(file))
      default: cases.append(.visit(at: path + "/" + file))
      }
    }
    return cases
  }

  /// An instance's name.
  private func name(of file: String) -> String { String(file.dropLast(ending.count)) }

  private func rides(_ file: String) throws(Stop) -> BenchCase {
    let whole = path + "/" + file
    let text = try InputFile(whole, language: language).text
    do throws(RideInstance.Fault) {
      return .rides(try RideInstance(text), named: name(of: file), text: text, known: known, seconds: 60)
    } catch {
      throw .badData(say(.errorPrefix) + say(.inLine(whole, error.line, error.phrase)))
    }
  }

  private func banquet(_ file: String) throws(Stop) -> BenchCase {
    let whole = path + "/" + file
    let text = try InputFile(whole, language: language).text
    do throws(BanquetInstance.Fault) {
      return .banquet(try BanquetInstance(text), named: name(of: file), text: text, known: known, seconds: 10)
    } catch {
      throw .badData(say(.errorPrefix) + say(.atPlace(whole, error.place, error.phrase)))
    }
  }

  private func say(_ phrase: Phrase) -> String { phrase.text(language) }

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
