/// Tables that are alike: of one capacity, minimum and kind. 同类餐桌
struct BanquetClass: Sendable, Hashable {
  /// Which tables.
  var tables: [Int]
  /// The kind, as the guests' fondness counts it.
  var kind: Int
  /// The numbers of guests that such a table may have when it is used, so that everybody finds a chair.
  var sizes: ClosedRange<Int>

  /// The classes of a banquet's tables, in the order of their first table.
  static func classes(of problem: BanquetProblem) -> [BanquetClass] {
    let spare = problem.tables.reduce(-problem.guests) { $0 + $1.capacity }
    var result: [BanquetClass] = []
    var shapes: [BanquetProblem.Table: Int] = [:]
    for (index, table) in problem.tables.enumerated() where table.capacity > 0 {
      if let known = shapes[table] {
        result[known].tables.append(index)
      } else {
        let least = max(1, table.minimum, table.capacity - spare)
        shapes[table] = result.count
        result.append(BanquetClass(tables: [index], kind: table.kind, sizes: least...max(least, table.capacity)))
      }
    }
    return result
  }
}

/// A set of guests for one table of a class, with what it is worth there. 列
struct BanquetColumn: Sendable, Hashable {
  /// The class, by number.
  var place: Int
  /// The guests, by number.
  var guests: [Int]
  /// What the set is worth.
  var worth: Int
}
