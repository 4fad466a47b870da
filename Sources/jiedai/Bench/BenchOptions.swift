public import ArgumentParser
public import Benchmarking
internal import Wording

/// What a run of benchmarks does, and how often. 评测选项
struct BenchOptions: ParsableArguments {
  @Option(help: ArgumentHelp(Speech.say(.benchInstancesHelp), valueName: Speech.say(.folderName)))
  var instances: String?

  @Option(help: ArgumentHelp(Speech.say(.benchScenariosHelp), valueName: Speech.say(.folderName)))
  var scenarios: String = "Scenarios"

  @Option(
    parsing: .singleValue, help: ArgumentHelp(Speech.say(.benchOnlyHelp), valueName: Speech.say(.benchInstanceName)))
  var only: [String] = []

  @Option(
    name: .customLong("size"), parsing: .singleValue,
    help: ArgumentHelp(Speech.say(.benchSizesHelp), valueName: Speech.say(.numberName)))
  var sizes: [Int] = []

  @Option(
    name: .customLong("seed"), parsing: .singleValue,
    help: ArgumentHelp(Speech.say(.benchSeedsHelp), valueName: Speech.say(.numberName)))
  var seeds: [Int] = []

  @Option(help: ArgumentHelp(Speech.say(.benchRepeatsHelp), valueName: Speech.say(.numberName)))
  var repeats: Int = 3

  @Option(
    name: .customLong("warm-up"), help: ArgumentHelp(Speech.say(.benchWarmUpHelp), valueName: Speech.say(.numberName)))
  var warmUps: Int = 1

  @Option(
    name: .customLong("time-limit"), help: ArgumentHelp(Speech.say(.benchTimeHelp), valueName: Speech.say(.secondsName))
  )
  var seconds: Double?

  @Option(help: ArgumentHelp(Speech.say(.benchRoundsHelp), valueName: Speech.say(.numberName)))
  var rounds: Int?

  @Option(help: ArgumentHelp(Speech.say(.jobsHelp), valueName: Speech.say(.numberName)))
  var jobs: Int?

  @Flag(help: ArgumentHelp(Speech.say(.benchPeersHelp)))
  var peers = false

  @Option(
    name: .customLong("peer"), parsing: .singleValue,
    help: ArgumentHelp(Speech.say(.benchPeerHelp), valueName: Peer.allCases.map(\.rawValue).joined(separator: "|")))
  var chosenPeers: [Peer] = []

  @Option(
    name: .customLong("peers-folder"),
    help: ArgumentHelp(Speech.say(.benchPeersFolderHelp), valueName: Speech.say(.folderName)))
  var peersFolder: String = "Benchmarks/peers"

  func validate() throws {
    let fine = [
      ("--time-limit", seconds.map { $0 > 0 && $0 < 1e6 } ?? true), ("--rounds", rounds ?? 1 > 0),
      ("--jobs", jobs ?? 1 > 0), ("--repeats", (1...1000).contains(repeats)),
      ("--warm-up", (0...1000).contains(warmUps)),
      ("--size", sizes.allSatisfy { (1...100_000).contains($0) }),
    ]
    for (option, isFine) in fine where !isFine { throw ValidationError(Speech.say(.mustBePositive(option))) }
  }

  /// The same for the library.
  func settings(of suites: [BenchSuite]) -> BenchSettings {
    var settings = BenchSettings()
    settings.suites = suites.map(\.rawValue)
    settings.seeds = seeds.isEmpty ? [1] : seeds
    (settings.repeats, settings.warmUps) = (repeats, warmUps)
    (settings.seconds, settings.rounds, settings.jobs) = (seconds, rounds, jobs)
    (settings.sizes, settings.only) = (sizes, only)
    settings.peers = (chosenPeers.isEmpty && peers ? Peer.allCases : chosenPeers).map(\.rawValue)
    return settings
  }
}

extension Peer: ExpressibleByArgument {}
