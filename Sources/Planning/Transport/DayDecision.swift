internal import Visit

/// Which runs are made on a day, by what and with whom. 一日用车决定
struct DayDecision: Sendable {
  /// A vehicle makes a run with so many units of some classes.
  struct Make: Sendable {
    var run: Int
    var shift: Int
    var loads: [Load]
  }
  /// Units of one class that ride.
  struct Load: Sendable, Hashable {
    var party: Int
    var kind: Int
    var count: Int
  }
  /// A convoy goes with a set of cars at the time of a run.
  struct Led: Sendable {
    var convoy: Int
    var option: Int
    var run: Int
    /// Positions in the fleet.
    var pilots: [Int]
  }

  var makes: [Make] = []
  var convoys: [Led] = []
  /// So many units of some classes are left behind, the lightest of each.
  var left: [Load] = []
  /// Convoys that can't be made.
  var dissolved: [Int] = []
}
