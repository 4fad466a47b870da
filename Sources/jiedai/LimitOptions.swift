internal import ArgumentParser
internal import Visit
internal import Wording

/// How long and how far to search, before what the scenario says.
struct LimitOptions: ParsableArguments {
  @Option(
    name: .customLong("time-limit"), help: ArgumentHelp(Speech.say(.timeLimitHelp), valueName: Speech.say(.secondsName))
  )
  var seconds: Double?

  @Option(help: ArgumentHelp(Speech.say(.nodesHelp), valueName: Speech.say(.numberName)))
  var nodes: Int?

  @Option(help: ArgumentHelp(Speech.say(.jobsHelp), valueName: Speech.say(.numberName)))
  var jobs: Int?

  func validate() throws {
    if let seconds, !(seconds > 0 && seconds.isFinite) { throw complaint("--time-limit") }
    if let nodes, nodes <= 0 { throw complaint("--nodes") }
    if let jobs, jobs <= 0 { throw complaint("--jobs") }
  }

  private func complaint(_ option: String) -> ValidationError { ValidationError(Speech.say(.mustBePositive(option))) }

  /// The scenario's limits with these instead where they are given.
  func over(_ limits: SearchLimits) -> SearchLimits {
    var result = limits
    result.seconds = seconds ?? limits.seconds
    result.nodes = nodes ?? limits.nodes
    result.jobs = jobs ?? limits.jobs
    return result
  }
}
