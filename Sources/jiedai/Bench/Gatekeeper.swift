internal import ArgumentParser
internal import Benchmarking
internal import Wording

/// Measures what the gate looks at. 把关
struct Gatekeeper {
  private let bench: Bench
  private let language: Language

  /// How often what looks slower is measured again.
  private static let retries = 2

  init(scenarios: String, language: Language) throws {
    var options = try BenchOptions.parse([])
    options.scenarios = scenarios
    bench = Bench(options: options, language: language)
    self.language = language
  }

  /// One core and counted work: the same everywhere.
  private static var settings: BenchSettings {
    var settings = BenchSettings()
    settings.suites = BenchSuite.usual.map(\.rawValue)
    settings.only = BenchGate.instances
    (settings.repeats, settings.warmUps, settings.jobs) = (3, 1, 1)
    return settings
  }

  /// A run to hold others against, without curves, which nobody looks at.
  func baseline() throws(Stop) -> BenchRun {
    var run = try bench.run(BenchSuite.usual, settings: Self.settings, label: "baseline")
    for index in run.records.indices { run.records[index].curve = [] }
    return run
  }

  /// All that got worse. What looks slower is measured again, lest a busy moment should count.
  func faults(against baseline: BenchRun) throws(Stop) -> [BenchGate.Fault] {
    var settings = Self.settings
    settings.only = []
    for record in baseline.records where !settings.only.contains(record.instance) {
      settings.only.append(record.instance)
    }
    var run = try bench.run(BenchSuite.usual, settings: settings, label: "gate")
    var faults = BenchGate.faults(of: run, against: baseline)
    for _ in 0..<Self.retries where faults.contains(where: \.isSlow) {
      settings.only = faults.filter(\.isSlow).map(\.key.instance)
      Console.talk(Phrase.benchGateAgain(settings.only).text(language))
      run.records += try bench.run(BenchSuite.usual, settings: settings, label: "gate").records
      faults = BenchGate.faults(of: run, against: baseline)
    }
    return faults
  }
}
