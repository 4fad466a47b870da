internal import ArgumentParser
internal import Benchmarking
internal import Optimization
internal import Wording

/// `jiedai bench banquet`
struct BenchBanquet: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "banquet", abstract: Speech.say(.benchBanquetAbstract),
      discussion: Speech.say(.benchBanquetDiscussion))
  }

  @Option(help: ArgumentHelp(Speech.say(.benchInstancesHelp), valueName: Speech.say(.folderName)))
  var instances: String

  @Option(
    parsing: .singleValue, help: ArgumentHelp(Speech.say(.benchOnlyHelp), valueName: Speech.say(.benchInstanceName)))
  var only: [String] = []

  @Option(
    name: .customLong("time-limit"), help: ArgumentHelp(Speech.say(.benchTimeHelp), valueName: Speech.say(.secondsName))
  )
  var seconds: Double = 10

  @Option(help: ArgumentHelp(Speech.say(.benchSeedHelp), valueName: Speech.say(.numberName)))
  var seed: Int = 1

  @Option(help: ArgumentHelp(Speech.say(.jobsHelp), valueName: Speech.say(.numberName)))
  var jobs: Int?

  @Option(help: ArgumentHelp(Speech.say(.benchFormatHelp), valueName: "text|json"))
  var format: BenchDARP.Format = .text

  @OptionGroup var speech: LanguageOption

  func validate() throws {
    for (option, isPositive) in [("--time-limit", seconds > 0 && seconds < 1e6), ("--jobs", jobs ?? 1 > 0)]
    where !isPositive { throw ValidationError(Speech.say(.mustBePositive(option))) }
  }

  func run() throws {
    let folder = try InstanceFolder(instances, ending: ".json", only: only, language: speech.language)
    let bench = BanquetBench(seconds: seconds, jobs: jobs, seed: seed, known: folder.known)
    let interrupt = Interrupt(language: speech.language ?? Speech.language)
    var table = BenchTable(rows: [], decimals: 0)
    for file in folder.files where !interrupt.cancellation.isCancelled {
      let instance = try folder.banquet(file)
      do throws(BanquetBench.Broken) {
        let name = folder.name(of: file)
        table.rows.append(try bench.row(of: instance, named: name, cancellation: interrupt.cancellation))
      } catch {
        throw Stop.ourFault(folder.say(.errorPrefix) + folder.say(.benchBroken(error.instance)))
      }
    }
    try Console.print(format == .json ? table.json : table.text)
  }
}
