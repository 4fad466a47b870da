/// Where something stands: a file, a line and a column, each counted from 1 but the file, and how many characters it has.
struct Spot: Hashable, Sendable, Comparable {
  /// The position among the files that were read, 0 for the scenario.
  var file: Int
  var line: Int
  var column: Int
  var length = 1

  static func < (left: Spot, right: Spot) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}
