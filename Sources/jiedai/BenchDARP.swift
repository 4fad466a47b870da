internal import ArgumentParser
internal import Benchmarking
internal import Optimization
internal import Planning
internal import Wording

/// `jiedai bench darp`
struct BenchDARP: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "darp", abstract: Speech.say(.benchRidesAbstract), discussion: Speech.say(.benchRidesDiscussion))
  }

  /// How the table is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Option(help: ArgumentHelp(Speech.say(.benchInstancesHelp), valueName: Speech.say(.folderName)))
  var instances: String

  @Option(
    parsing: .singleValue, help: ArgumentHelp(Speech.say(.benchOnlyHelp), valueName: Speech.say(.benchInstanceName)))
  var only: [String] = []

  @Option(
    name: .customLong("time-limit"), help: ArgumentHelp(Speech.say(.benchTimeHelp), valueName: Speech.say(.secondsName))
  )
  var seconds: Double = 60

  @Option(help: ArgumentHelp(Speech.say(.benchRoundsHelp), valueName: Speech.say(.numberName)))
  var rounds: Int = DialARideLimits().rounds

  @Option(help: ArgumentHelp(Speech.say(.benchSeedHelp), valueName: Speech.say(.numberName)))
  var seed: Int = 1

  @Option(help: ArgumentHelp(Speech.say(.jobsHelp), valueName: Speech.say(.numberName)))
  var jobs: Int?

  @Option(help: ArgumentHelp(Speech.say(.benchFormatHelp), valueName: "text|json"))
  var format: Format = .text

  @OptionGroup var speech: LanguageOption

  func validate() throws {
    for (option, isPositive) in [
      ("--time-limit", seconds > 0 && seconds.isFinite), ("--rounds", rounds > 0), ("--jobs", jobs ?? 1 > 0),
    ] where !isPositive { throw ValidationError(Speech.say(.mustBePositive(option))) }
  }

  func run() throws {
    let language = speech.language ?? Speech.language
    let folder = try InstanceFolder(instances, only: only, language: speech.language)
    let limits = DialARideLimits(rounds: rounds, seconds: seconds, jobs: jobs, seed: seed)
    let bench = RideBench(limits: limits, known: folder.known)
    let interrupt = Interrupt(language: language)
    var table = BenchTable(rows: [])
    for file in folder.files where !interrupt.cancellation.isCancelled {
      table.rows.append(try row(file, folder, bench, interrupt, language))
    }
    try Console.print(format == .json ? table.json : table.text)
  }

  private func row(
    _ file: String, _ folder: InstanceFolder, _ bench: RideBench, _ interrupt: Interrupt, _ language: Language
  ) throws -> BenchTable.Row {
    let name = folder.name(of: file)
    let isWatched = Console.isWatched
    defer { if isWatched { Console.rewriteLine("") } }
    let instance = try folder.rides(file)
    do throws(RideBench.Broken) {
      return try bench.row(of: instance, named: name, cancellation: interrupt.cancellation) { stage in
        guard isWatched else { return }
        Console.rewriteLine(
          Phrase.benchProgress(name, value: BenchTable.fixed(stage.value, 4), bound: BenchTable.fixed(stage.bound, 4))
            .text(language))
      }
    } catch {
      throw Stop.ourFault(folder.say(.errorPrefix) + folder.say(.benchBroken(error.instance)))
    }
  }
}
