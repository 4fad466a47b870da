internal import Archive
internal import Benchmarking
internal import Wording

/// A run of benchmarks by its file or its id in the archive. 评测输入
struct RunInput {
  let archive: ArchiveOption
  let language: Language

  /// The run of a name: a file where the name ends in `.json`, else an id.
  func run(_ name: String) throws(Stop) -> BenchRun {
    let text: String
    if name.lowercased().hasSuffix(".json") {
      text = try InputFile(name, language: language).text
    } else {
      let archive = try archive.open(for: .reading)
      text = try archived { () throws(ArchiveFailure) in try archive.run(name) }
    }
    do throws(BenchRun.Fault) {
      return try BenchRun(json: text)
    } catch {
      let phrase = Phrase.atPlace(name, error.place, error.phrase)
      throw .badData(Phrase.errorPrefix.text(language) + phrase.text(language))
    }
  }
}
