internal import ArgumentParser
internal import Visit
internal import Wording

/// How long and how far to search, before what the scenario says; within the same ranges as there.
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
    if let seconds, !(seconds > 0 && seconds <= 86_400) { throw complaint("--time-limit", most: 86_400) }
    if let nodes, !(1...1_000_000_000).contains(nodes) { throw complaint("--nodes", most: 1_000_000_000) }
    if let jobs, !(1...1024).contains(jobs) { throw complaint("--jobs", most: 1024) }
  }

  private func complaint(_ option: String, most: Int) -> ValidationError {
    ValidationError(Speech.say(.mustBePositive(option, most: most)))
  }

  /// The scenario's limits with these instead where they are given.
  func over(_ limits: SearchLimits) -> SearchLimits {
    var result = limits
    result.seconds = seconds ?? limits.seconds
    result.nodes = nodes ?? limits.nodes
    result.jobs = jobs ?? limits.jobs
    return result
  }
}
