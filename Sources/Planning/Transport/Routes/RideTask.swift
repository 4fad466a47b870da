internal import Precedence
internal import Visit

/// A party in numbers: moments as minutes, places by their number in the grid. 批次(数值)
struct RideTask: Sendable {
  /// A class of its people.
  struct Kind: Sendable {
    var count: Int
    var seats: Int
    var luggage: Int
    var courtesy: Int
    /// What it weighs to leave so many units behind.
    var left: [Int]
    /// For each shift, whether it may carry the class.
    var suits: [Bool]
    /// How many of a unit are of each group that a rule limits.
    var grouped: [Int]
    /// Weight of preferences that a unit's riding with each shift misses; empty where none.
    var misses: [Int]
  }

  var from: Int
  var to: Int
  var leave: ClosedRange<Int>
  var arrive: ClosedRange<Int>
  var ready: Int?
  var due: Int?
  var longest: Int
  var direct: Int
  var kinds: [Kind]
  /// Its kinds in the order in which they get on a ride: who wishes to ride together, one after the other.
  var sequence: [Int] = []
  /// Other tasks of the same people: nobody rides twice on one trip.
  var rivals: Set<Int> = []

  /// Weighted minutes that one of courtesy 1 waits, is early and rides round.
  func discomfort(leaving: Int, arriving: Int, board: Int) -> Int {
    let wait = ready.map { leaving - board - $0 } ?? 0
    let early = due.map { $0 - arriving } ?? 0
    return max(0, wait) + max(0, early) + max(0, arriving - leaving - direct)
  }
}
