public import Visit
public import Wording

/// What came of reading a scenario: the visit, or what is wrong. 读取结果
public struct ScenarioReading: Sendable {
  /// The visit; nil where there is an error.
  public var visit: Visit?
  /// Everything that is wrong, in the order of the file.
  public var diagnostics: [Diagnostic]
  /// SHA-256 in hexadecimal: of the file or, where it has lists beside it, of their bytes one after another.
  public var sha256: String
  /// The file as the user named it.
  public var file: String
  /// The language that the scenario names, or else that of its title.
  public var language: Language
  /// Why the scenario can't be opened; nil where it could be, even if its content is wrong.
  public var failure: FileFailure?
  /// What was read: the scenario, then its lists. The digest of their bytes one after another is `sha256`.
  public var files: [File] = []

  /// A file that was read. 原文
  public struct File: Sendable, Hashable {
    /// The path from the scenario's folder.
    public var name: String
    /// What it holds; of a list without a byte order mark.
    public var bytes: [UInt8]

    /// A file that was read.
    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }
}

/// Reads a scenario with the lists beside it. Never fails: what is wrong is in the diagnostics. 读取方案
///
///     let reading = readScenario(at: "Scenarios/county-visit.yaml")
///     guard let visit = reading.visit else { … reading.diagnostics.map { $0.rendered(.zh) } … }
public func readScenario(at path: String) -> ScenarioReading {
  switch InputFile.read(path) {
  case .success(let bytes): readScenario(bytes, named: path, lists: InputFile.resolver(beside: path))
  case .failure(let failure):
    ScenarioReading(
      visit: nil,
      diagnostics: [
        Diagnostic(
          severity: .error, file: path, line: 0, column: 0, message: .scenarioNotOpened(path, failure.phrase),
          hint: nil,
          excerpt: "")
      ], sha256: SHA256.hexadecimal([]), file: path, language: .zh, failure: failure)
  }
}

/// Reads a scenario from bytes; `lists` gives the files that it names. 读取方案文本
public func readScenario(_ bytes: [UInt8], named file: String, lists: @escaping FileResolver) -> ScenarioReading {
  var decoder = Decoder(source: SourceText(name: file, bytes: bytes), lists: lists)
  decoder.read()
  let content = decoder.sources.count == 1 ? bytes : bytes + decoder.sources.dropFirst().flatMap(\.bytes)
  let folder = file.lastIndex(of: "/").map { file[...$0] } ?? ""
  let lists = decoder.sources.dropFirst().map { source in
    let name = source.name.hasPrefix(folder) ? source.name.dropFirst(folder.count) : source.name[...]
    return ScenarioReading.File(name: String(name), bytes: source.bytes)
  }
  return ScenarioReading(
    visit: decoder.isBroken ? nil : decoder.visit, diagnostics: decoder.diagnostics(),
    sha256: SHA256.hexadecimal(content), file: file, language: decoder.language, failure: nil,
    files: [ScenarioReading.File(name: String(file.dropFirst(folder.count)), bytes: bytes)] + lists)
}
