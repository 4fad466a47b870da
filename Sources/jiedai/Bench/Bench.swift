internal import Archive
internal import Benchmarking
internal import ScenarioFile
internal import Wording

/// Where suites become a run, and a run becomes files. 评测台
struct Bench {
  let options: BenchOptions
  let language: Language

  /// Runs suites, with a line on the terminal that says how far it is. A folder for what is found is made as soon as
  /// it is known that there is something to run.
  func run(_ suites: [BenchSuite], label: String, for folder: String?) throws(Stop) -> BenchRun {
    try run(suites, settings: options.settings(of: suites), label: label, for: folder)
  }

  /// Runs suites with settings.
  func run(
    _ suites: [BenchSuite], settings: BenchSettings, label: String, for folder: String? = nil
  ) throws(Stop) -> BenchRun {
    if BenchRun.Version.build == "debug" { Console.talk(Phrase.benchDebugBuild.text(language)) }
    let cases = try cases(of: suites, settings)
    guard !cases.isEmpty else { throw .noInput(say(.benchNothing)) }
    if let folder { try Console.makeFolder(folder) }
    let interrupt = Interrupt(language: language)
    let line = BenchLine(language: language)
    defer { line.clear() }
    do throws(BenchFailure) {
      let peers =
        settings.peers.isEmpty ? nil : try PeerRunner(folder: options.peersFolder, settings: settings)
      let runner = BenchRunner(settings, peers: peers, cancellation: interrupt.cancellation) { line.show($0) }
      let run = try runner.run(cases, started: "\(Clock.now)", label: label)
      line.clear()
      if run.isLoaded {
        let load = Figure.fixed(run.load.begin, 1)
        Console.talk(Phrase.benchLoaded(load, cores: run.machine.cores).text(language))
      }
      return run
    } catch {
      throw error.isOurs ? .ourFault(say(error.phrase)) : .badData(say(error.phrase))
    }
  }

  /// The instances of suites: read from a folder, or generated.
  private func cases(of suites: [BenchSuite], _ settings: BenchSettings) throws(Stop) -> [BenchCase] {
    let isRead = suites == [.darp] || suites == [.banquet] || suites == [.visits]
    if options.instances != nil, !isRead { throw Stop(code: 64, message: say(.benchInstancesNeedOneSuite)) }
    var cases: [BenchCase] = []
    for suite in suites {
      let folder = options.instances ?? (suite == .visits ? options.scenarios : nil)
      if let folder, let ending = suite.ending {
        // A name that is wrong is found out where only one suite can have it.
        let only = suites.count == 1 ? settings.only : []
        let hint = options.instances == nil ? Phrase.benchScenariosHint : nil
        cases += try InstanceFolder(folder, ending: ending, only: only, hint: hint, language: language).cases(of: suite)
      } else {
        do { cases += try suite.generated(settings) } catch { throw .ourFault(say(error.phrase)) }
      }
    }
    return cases.filter { settings.only.isEmpty || settings.only.contains($0.instance) }
  }

  /// Keeps a run in an archive.
  func keep(_ run: BenchRun, in archive: Archive?) throws(Stop) {
    guard let archive else { return }
    let json = run.json
    let id = SHA256.hexadecimal(Array(json.utf8))
    try archived { () throws(ArchiveFailure) in
      try archive.keep(run: json, id: id, label: run.label, started: run.started)
    }
    Console.talk(Phrase.benchKept(String(id.prefix(8)), archive.path).text(language))
  }

  /// Writes a run as files, over those of an earlier run.
  func write(_ run: BenchRun, to folder: String) throws(Stop) {
    try Console.makeFolder(folder)
    try Console.save(run.json, to: folder + "/run.json")
    try Console.save(run.csv, to: folder + "/run.csv")
    try Console.save(ReportPage(run, language: language).html, to: folder + "/report.html")
  }

  func say(_ phrase: Phrase) -> String { Phrase.errorPrefix.text(language) + phrase.text(language) }
}
