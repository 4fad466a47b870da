internal import ArgumentParser
internal import Benchmarking
internal import Optimization
internal import Wording

/// `--trace`: where the time goes, as a file that browsers show. 轨迹
struct TraceOption: ParsableArguments {
  @Option(name: .customLong("trace"), help: ArgumentHelp(Speech.say(.traceHelp), valueName: Speech.say(.fileName)))
  var file: String?

  /// Does something, and writes what took how long, even where it ends without its result.
  func record(_ body: () throws -> Void) throws {
    guard let file else { return try body() }
    let trace = Trace()
    let outcome = Trace.$current.withValue(trace) { Result { try body() } }
    try Console.save(ChromeTrace(trace).json, to: file)
    try outcome.get()
  }
}
