internal import Optimization

/// A weighted sum of variables that a planner puts together piece by piece. 线性式
struct Linear: Sendable {
  private(set) var terms: [(coefficient: Int, variable: Variable)] = []
  var constant = 0

  /// Zero.
  init() {}

  /// Each variable with its coefficient.
  init(_ terms: [(Int, Variable)]) { self.terms = terms.map { (coefficient: $0.0, variable: $0.1) } }

  /// Whether it has no variables.
  var isEmpty: Bool { terms.isEmpty }

  /// How many terms.
  var count: Int { terms.count }

  /// Adds a variable.
  mutating func add(_ coefficient: Int, _ variable: Variable) {
    if coefficient != 0 { terms.append((coefficient, variable)) }
  }

  /// Adds another sum so many times.
  mutating func add(_ other: Linear, times factor: Int = 1) {
    for term in other.terms { add(factor * term.coefficient, term.variable) }
    constant += factor * other.constant
  }

  /// The same for the solver.
  var expression: Expression {
    var result = Expression()
    for term in terms { result.add(term.coefficient, term.variable) }
    result.add(constant)
    return result
  }
}

extension Model {
  /// Asks that a sum is at most a number.
  mutating func require(_ name: String, _ sum: Linear, atMost number: Int) {
    require(name, in: ...number) { sum.expression }
  }

  /// Asks that a sum is a number.
  mutating func require(_ name: String, _ sum: Linear, equals number: Int) {
    require(name, equals: number) { sum.expression }
  }
}
