internal import ArgumentParser
internal import Benchmarking
internal import Wording

/// `jiedai bench gate`
struct BenchGateCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "gate", abstract: Speech.say(.benchGateAbstract))
  }

  @Option(help: ArgumentHelp(Speech.say(.benchBaselineHelp), valueName: Speech.say(.fileName)))
  var baseline: String = "Benchmarks/baseline.json"

  @Flag(help: ArgumentHelp(Speech.say(.benchUpdateHelp)))
  var update = false

  @Option(help: ArgumentHelp(Speech.say(.benchScenariosHelp), valueName: Speech.say(.folderName)))
  var scenarios: String = "Scenarios"

  @OptionGroup var archive: ArchiveOption
  @OptionGroup var speech: LanguageOption

  func run() throws {
    let language = speech.language ?? Speech.language
    let gate = try Gatekeeper(scenarios: scenarios, language: language)
    if update { return try Console.save(try gate.baseline().json, to: baseline) }
    let known = try RunInput(archive: archive, language: language).run(baseline)
    let faults = try gate.faults(against: known)
    guard !faults.isEmpty else {
      return try Console.print(Phrase.benchGatePassed(Set(known.records.map(\.key)).count).text(language) + "\n")
    }
    let lines = faults.map { "  \($0.key.suite) \($0.key.instance): \($0.phrase.text(language))\n" }
    try Console.print(Phrase.benchGateFailed(faults.count).text(language) + "\n" + lines.joined())
    throw ExitCode(Stop.unmet)
  }
}
