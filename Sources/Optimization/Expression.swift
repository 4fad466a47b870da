/// A quantity that a model decides. 决策变量
///
/// It is an index that only a `Model` makes.
public struct Variable: Hashable, Sendable {
  let index: Int
}

/// A variable with its coefficient. 项
public struct Term: Sendable, Hashable {
  let coefficient: Int
  let variable: Variable
}

/// A variable with its coefficient: the only operator of the modelling layer, since chains of overloaded operators take
/// the type checker seconds.
public func * (coefficient: Int, variable: Variable) -> Term { Term(coefficient: coefficient, variable: variable) }

/// A sum of terms and a constant. 线性表达式
public struct Expression: Sendable {
  private(set) var terms: [Term] = []
  private(set) var constant = 0
  /// The constant passed what an integer holds: such an expression has no value.
  private(set) var overflows = false

  /// Zero.
  public init() {}

  /// Adds a term.
  public mutating func add(_ coefficient: Int, _ variable: Variable) {
    guard coefficient != 0 else { return }
    terms.append(Term(coefficient: coefficient, variable: variable))
  }

  /// Adds a constant.
  public mutating func add(_ constant: Int) {
    let (sum, overflow) = self.constant.addingReportingOverflow(constant)
    self.constant = sum
    overflows = overflows || overflow
  }

  /// Adds another expression.
  public mutating func add(_ other: Expression) {
    terms += other.terms
    add(other.constant)
    overflows = overflows || other.overflows
  }

  /// The value at some whole values of the variables, or nil on overflow.
  func value(at values: [Int]) -> Int? {
    guard !overflows else { return nil }
    var sum = constant
    for term in terms {
      let (product, first) = term.coefficient.multipliedReportingOverflow(by: values[term.variable.index])
      let (next, second) = sum.addingReportingOverflow(product)
      if first || second { return nil }
      sum = next
    }
    return sum
  }

  /// Terms in order of their variables, each variable once; nil on overflow.
  var merged: [Term]? {
    guard !overflows else { return nil }
    var result: [Term] = []
    for term in terms.sorted(by: { $0.variable.index < $1.variable.index }) {
      if let last = result.last, last.variable == term.variable {
        let (sum, overflow) = last.coefficient.addingReportingOverflow(term.coefficient)
        guard !overflow else { return nil }
        result[result.count - 1] = Term(coefficient: sum, variable: term.variable)
      } else {
        result.append(term)
      }
    }
    return result.filter { $0.coefficient != 0 }
  }
}

/// Builds an expression from a term a line, with `for` and `if`. 求和
@resultBuilder public enum Sum {
  /// A term.
  public static func buildExpression(_ term: Term) -> Expression {
    var result = Expression()
    result.add(term.coefficient, term.variable)
    return result
  }
  /// An expression made elsewhere.
  public static func buildExpression(_ expression: Expression) -> Expression { expression }
  /// A constant.
  public static func buildExpression(_ constant: Int) -> Expression {
    var result = Expression()
    result.add(constant)
    return result
  }
  /// Nothing yet.
  public static func buildBlock() -> Expression { Expression() }
  /// The first line.
  public static func buildPartialBlock(first: Expression) -> Expression { first }
  /// One line more.
  public static func buildPartialBlock(accumulated: Expression, next: Expression) -> Expression {
    var result = accumulated
    result.add(next)
    return result
  }
  /// `for`.
  public static func buildArray(_ parts: [Expression]) -> Expression {
    var result = Expression()
    for part in parts { result.add(part) }
    return result
  }
  /// `if`.
  public static func buildOptional(_ part: Expression?) -> Expression { part ?? Expression() }
  /// `if … else`.
  public static func buildEither(first part: Expression) -> Expression { part }
  /// `else`.
  public static func buildEither(second part: Expression) -> Expression { part }
}
