internal import Optimization
internal import ScenarioFile
internal import Visit
internal import Wording

extension Desk {
  /// Reads a scenario; says all that is wrong with it at once.
  init(reading path: String, language chosen: Language?) throws(Stop) {
    try self.init(Trace.span("read", .stage) { readScenario(at: path) }, language: chosen)
  }

  /// Takes a scenario that was read.
  init(_ reading: ScenarioReading, language chosen: Language?) throws(Stop) {
    let path = reading.file
    let language = reading.visit.map { Speech.language(chosen, for: $0) } ?? chosen ?? Speech.system ?? reading.language
    let remarks = reading.diagnostics.map { $0.rendered(language) }.joined(separator: "\n")
    if reading.failure != nil { throw .noInput(remarks) }
    guard let visit = reading.visit else { throw .badData(remarks) }
    if !remarks.isEmpty { Console.talk(remarks) }
    var source = Plan.Scenario()
    source.id = visit.id
    source.sha256 = reading.sha256
    source.file = path.split(separator: "/").last.map(String.init) ?? path
    self.init(visit: visit, source: source, language: language, reading: reading)
  }
}
