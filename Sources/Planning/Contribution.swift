internal import Visit

/// What one planner adds to the plan besides its own part of it. 各规划器的结果
struct Contribution: Sendable {
  /// `itinerary`, `transport`, `lodging`, `seating` or `duties`.
  var planner: String
  /// Value and bound of each goal it bears on.
  var goals: [GoalName: Bounded] = [:]
  /// What could not be met, and why.
  var unmet: [Plan.Unmet] = []
  /// What the office should know.
  var findings: [Finding] = []
  /// A limit or Ctrl-C ended the search.
  var cutShort = false

  /// A value that was reached and a bound below which nothing can be.
  struct Bounded: Sendable, Hashable {
    var value: Int
    var bound: Int
    var seconds: Double = 0
  }

  init(_ planner: String) { self.planner = planner }
}
