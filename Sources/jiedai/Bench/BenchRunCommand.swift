internal import Archive
internal import ArgumentParser
internal import Benchmarking
internal import Publishing
internal import Wording

/// `jiedai bench [SUITE …]`
struct BenchRunCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "run", abstract: Speech.say(.benchRunAbstract))
  }

  /// How the run is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv }

  @Argument(help: ArgumentHelp(Speech.say(.benchSuitesHelp), valueName: Speech.say(.benchSuiteName)))
  var suites: [String] = []

  @OptionGroup var options: BenchOptions

  @Option(help: ArgumentHelp(Speech.say(.benchOutHelp), valueName: Speech.say(.folderName)))
  var out: String?

  @Option(help: ArgumentHelp(Speech.say(.benchLabelHelp), valueName: Speech.say(.benchLabelName)))
  var label: String = ""

  @Option(help: ArgumentHelp(Speech.say(.benchFormatHelp), valueName: "text|json|csv"))
  var format: Format = .text

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var speech: LanguageOption

  func validate() throws {
    let all = BenchSuite.allCases.map(\.rawValue)
    if let wrong = suites.first(where: { !all.contains($0) }) {
      throw ValidationError(Speech.say(.benchUnknownSuite(wrong, all)))
    }
  }

  func run() throws {
    let language = speech.language ?? Speech.language
    let chosen = suites.isEmpty ? BenchSuite.usual : suites.compactMap { BenchSuite(rawValue: $0) }
    let bench = Bench(options: options, language: language)
    // Opened first, so that nothing is measured for nothing where it can't be kept.
    let archive = try archive.openForPlan()
    let folder = out ?? (suites.isEmpty && format == .text ? "bench-report" : nil)
    let run = try bench.run(chosen, label: label, for: folder)
    try bench.keep(run, in: archive)
    if let folder { try bench.write(run, to: folder) }
    switch format {
    case .text: try Console.print(run.short(language))
    case .json: try Console.print(run.json)
    case .csv: try Console.print(run.csv)
    }
    if let broken = run.broken.first { throw Stop.ourFault(bench.say(.benchBroken(broken))) }
  }
}
