/// Variables, named rows and goals. It knows no visit. 模型
///
/// Coefficients and bounds are whole numbers, so that values can be checked exactly. Columns stand in the order in
/// which they were made: make them in a stable order, and the answer is the same each time.
public struct Model: Sendable {
  /// What the model is called in messages.
  public let name: String
  /// Minimised in sequence, each held before the next is looked at. 目标
  public var goals: [Goal] = []
  private(set) var columns: [Column] = []
  private(set) var rows: [Row] = []

  struct Column: Sendable {
    var name: String
    var bounds: ClosedRange<Int>
  }

  struct Row: Sendable {
    var name: String
    var expression: Expression
    var lower: Int?
    var upper: Int?
    var cause: Int?
  }

  /// An empty model.
  public init(_ name: String = "") { self.name = name }

  /// A variable that is 0 or 1.
  public mutating func binary(_ name: String) -> Variable { column(name, 0...1) }

  /// A whole variable.
  public mutating func integer(_ name: String, in bounds: ClosedRange<Int>) -> Variable {
    column(name, bounds)
  }

  private mutating func column(_ name: String, _ bounds: ClosedRange<Int>) -> Variable {
    columns.append(Column(name: name, bounds: bounds))
    return Variable(index: columns.count - 1)
  }

  /// Asks that an expression lies within a range. `cause` groups the rows that stand for one thing that a user could
  /// give up, for `minimalConflict`; rows without a cause always hold.
  public mutating func require(
    _ name: String, in range: ClosedRange<Int>, cause: Int? = nil, @Sum _ expression: () -> Expression
  ) {
    row(name, expression(), range.lowerBound, range.upperBound, cause)
  }

  /// Asks that an expression is at least a number.
  public mutating func require(
    _ name: String, in range: PartialRangeFrom<Int>, cause: Int? = nil, @Sum _ expression: () -> Expression
  ) {
    row(name, expression(), range.lowerBound, nil, cause)
  }

  /// Asks that an expression is at most a number.
  public mutating func require(
    _ name: String, in range: PartialRangeThrough<Int>, cause: Int? = nil, @Sum _ expression: () -> Expression
  ) {
    row(name, expression(), nil, range.upperBound, cause)
  }

  /// Asks that an expression is a number.
  public mutating func require(
    _ name: String, equals number: Int, cause: Int? = nil, @Sum _ expression: () -> Expression
  ) {
    row(name, expression(), number, number, cause)
  }

  private mutating func row(_ name: String, _ expression: Expression, _ lower: Int?, _ upper: Int?, _ cause: Int?) {
    rows.append(Row(name: name, expression: expression, lower: lower, upper: upper, cause: cause))
  }

  /// How many columns it has.
  public var size: Int { columns.count }

  /// How many rows it has.
  public var rowCount: Int { rows.count }

  /// So many simplex steps as take a few seconds: each is as long as the rows are many.
  public var fewSteps: Int { 25_000_000 / max(1, rows.count) }

  /// Leaves a column one value.
  mutating func narrow(_ column: Int, to value: Int) { columns[column].bounds = value...value }

  /// The causes of rows, ascending, once each.
  var causes: [Int] { Set(rows.compactMap(\.cause)).sorted() }

  /// The model with only those rows whose cause is kept; rows without a cause stay.
  func keeping(_ causes: Set<Int>) -> Model {
    var result = self
    result.rows = rows.filter { row in row.cause.map { causes.contains($0) } ?? true }
    return result
  }

  /// Whether whole values keep every bound and every row, exactly.
  func holds(_ values: [Int]) -> Bool {
    guard values.count == columns.count else { return false }
    for (column, value) in zip(columns, values) where !column.bounds.contains(value) { return false }
    return rows.allSatisfy { row in
      guard let value = row.expression.value(at: values) else { return false }
      return (row.lower.map { value >= $0 } ?? true) && (row.upper.map { value <= $0 } ?? true)
    }
  }
}

/// One goal of several, to be minimised. 目标
public struct Goal: Sendable {
  /// What it is called.
  public var name: String
  /// What is made as small as can be.
  public var expression: Expression
  /// A number below which the expression can't be, known beforehand; it spares a solve where it is attained.
  public var floor: Int?
  /// Its value in an answer that the caller holds, one answer for all the goals: only better ones are looked for.
  public var attained: Int?
  /// The most nodes that it is worth, where it only decides among answers that are as good: that it isn't taken further
  /// doesn't count as stopping short.
  public var nodes: Int?

  /// A goal.
  public init(_ name: String, _ expression: Expression, floor: Int? = nil, attained: Int? = nil) {
    self.name = name
    self.expression = expression
    self.floor = floor
    self.attained = attained
  }
}

extension Model: CustomStringConvertible {
  /// The model in words, a row a line, for looking at it.
  public var description: String {
    func sum(_ expression: Expression) -> String {
      let terms = (expression.merged ?? expression.terms).map {
        "\($0.coefficient) «\(columns[$0.variable.index].name)»"
      }
      return (terms + (expression.constant == 0 && !terms.isEmpty ? [] : ["\(expression.constant)"])).joined(
        separator: " + ")
    }
    let goals = self.goals.map { "minimise \($0.name): \(sum($0.expression))" }
    let rows = self.rows.map { row in
      "\(row.name): \(row.lower.map { "\($0) <= " } ?? "")\(sum(row.expression))\(row.upper.map { " <= \($0)" } ?? "")"
    }
    let bounds = columns.map {
      "\($0.bounds.lowerBound) <= «\($0.name)» <= \($0.bounds.upperBound)"
    }
    return (["model \(name)"] + goals + rows + bounds).joined(separator: "\n")
  }
}
