internal import GRDB

/// Values of a row that may hold anything: a file may come from anywhere, and a wrong value is no reason to end.
extension Row {
  func text(_ column: String) -> String? {
    let value: DatabaseValue? = self[column]
    return value.flatMap { String.fromDatabaseValue($0) }
  }

  func whole(_ column: String) -> Int? {
    let value: DatabaseValue? = self[column]
    return value.flatMap { Int.fromDatabaseValue($0) }
  }

  func moment(_ column: String) -> Timestamp { text(column).flatMap { Timestamp($0) } ?? Timestamp(seconds: 0) }
}
