/// A model with the same answers whose numbers are all small: GLPK computes with doubles and takes what differs by a
/// millionth for equal, so that a row or a goal of large numbers would not mean what it says. 小数化
///
/// Variables of a wide range and rows of large numbers are written in digits to the base 1000: a row becomes one row a
/// digit, with whole carries between them. The first columns are those of the model.
struct FlatModel {
  /// A sum of coefficients times columns.
  typealias Terms = [(coefficient: Int, column: Int)]

  struct Row {
    var terms: Terms
    var low: Int?
    var high: Int?
  }

  private(set) var columns: [ClosedRange<Int>] = []
  private(set) var rows: [Row] = []
  /// Some row can't hold, whatever the columns are.
  private(set) var contradicts = false
  /// Minimised, divided by `unit`.
  private(set) var objective: Terms = []
  /// What the objective is to be multiplied by, and what is to be added then.
  private(set) var unit = 1
  private(set) var constant = 0
  /// Wide variables: what their digits are added to, and the columns of the digits behind the first.
  private var wide: [Int: (offset: Int, digits: Terms)] = [:]
  private let size: Int

  static let base = 1000
  /// Coefficients of this size and beyond are large.
  static let coefficientLimit = 500_000
  /// Bounds of this size and beyond are large.
  static let boundLimit = 4_000_000

  init(_ model: Model, objective expression: Expression) throws(TooLarge) {
    guard model.columns.count < 2_000_000, model.rows.count < 2_000_000 else { throw TooLarge() }
    size = model.columns.count
    for (index, column) in model.columns.enumerated() {
      if max(column.bounds.lowerBound.magnitude, column.bounds.upperBound.magnitude) < UInt(Self.coefficientLimit) {
        columns.append(column.bounds)
      } else {
        columns.append(0...0)
        wide[index] = (try Checked.modest(column.bounds.lowerBound), [])
      }
    }
    for index in wide.keys.sorted() { try widen(index, model.columns[index].bounds) }
    for row in model.rows {
      let (terms, constant) = try flat(row.expression)
      var (low, high) = (row.lower, row.upper)
      if let bound = low { low = try Checked.difference(bound, constant) }
      if let bound = high { high = try Checked.difference(bound, constant) }
      try insert(Row(terms: terms, low: low, high: high))
    }
    let (terms, constant) = try flat(expression)
    unit = Checked.commonDivisor(terms.map(\.coefficient))
    self.constant = constant
    objective = terms.map { ($0.coefficient / unit, $0.column) }
  }

  /// The objective's numbers are so large that it is better minimised digit by digit.
  var isLargeGoal: Bool { objective.contains { $0.coefficient.magnitude >= UInt(Self.coefficientLimit) } }

  /// Whether a variable is one column.
  func isPlain(_ variable: Int) -> Bool { wide[variable] == nil }

  /// The values of the model's variables.
  func values(_ values: [Int]) -> [Int]? {
    var result = Array(values.prefix(size))
    for (index, digits) in wide {
      var sum = digits.offset &+ result[index]
      for digit in digits.digits { sum = sum &+ digit.coefficient &* values[digit.column] }
      result[index] = sum
    }
    return result.count == size ? result : nil
  }

  private mutating func widen(_ index: Int, _ bounds: ClosedRange<Int>) throws(TooLarge) {
    let span = try Checked.modest(try Checked.difference(bounds.upperBound, bounds.lowerBound))
    columns[index] = 0...min(span, Self.base - 1)
    var digits: Terms = []
    var (rest, times) = (span / Self.base, Self.base)
    while rest > 0 {
      let isLast = rest < Self.base
      digits.append((times, columns.count))
      columns.append(0...(isLast ? rest : Self.base - 1))
      rest = isLast ? 0 : rest / Self.base
      times = try Checked.product(times, Self.base)
    }
    wide[index] = (bounds.lowerBound, digits)
    if !digits.isEmpty { try insert(Row(terms: [(1, index)] + digits, low: nil, high: span)) }
  }

  private func flat(_ expression: Expression) throws(TooLarge) -> (Terms, constant: Int) {
    guard let merged = expression.merged else { throw TooLarge() }
    var terms: Terms = []
    var constant = expression.constant
    for term in merged {
      let coefficient = try Checked.modest(term.coefficient)
      terms.append((coefficient, term.variable.index))
      guard let digits = wide[term.variable.index] else { continue }
      constant = try Checked.sum(constant, try Checked.product(coefficient, digits.offset))
      for digit in digits.digits {
        let product = try Checked.modest(try Checked.product(coefficient, digit.coefficient))
        terms.append((product, digit.column))
      }
    }
    return (terms, constant)
  }

  private mutating func insert(_ row: Row) throws(TooLarge) {
    guard !row.terms.isEmpty else {
      if (row.low ?? 0) > 0 || (row.high ?? 0) < 0 { contradicts = true }
      return
    }
    if let low = row.low, let high = row.high, low > high {
      contradicts = true
    } else if Self.isSmall(row) {
      rows.append(row)
    } else {
      try insertLarge(row)
    }
  }

  private static func isSmall(_ row: Row) -> Bool {
    let bounds = [row.low ?? 0, row.high ?? 0].allSatisfy { $0.magnitude < UInt(coefficientLimit) }
    return bounds && row.terms.allSatisfy { $0.coefficient.magnitude < UInt(coefficientLimit) }
  }

  /// Divides the row by what all its coefficients have in common and drops what always holds; what is still large is
  /// written in digits.
  private mutating func insertLarge(_ row: Row) throws(TooLarge) {
    let divisor = Checked.commonDivisor(row.terms.map(\.coefficient))
    var row = row
    row.terms = row.terms.map { ($0.coefficient / divisor, $0.column) }
    row.low = row.low.map { Checked.ceiling($0, by: divisor) }
    row.high = row.high.map { Checked.floor($0, by: divisor) }
    let (least, most) = try reach(of: row.terms)
    if let low = row.low, low <= least { row.low = nil }
    if let high = row.high, high >= most { row.high = nil }
    if row.low ?? least > min(row.high ?? most, most) || row.high ?? most < least {
      contradicts = true
    } else if let low = row.low, low == row.high {
      if isHandy(row, least, most) { rows.append(row) } else { try split(row.terms, equals: low, slack: nil) }
    } else if isHandy(row, least, most) {
      if row.low != nil || row.high != nil { rows.append(row) }
    } else {
      if let high = row.high { try split(row.terms, equals: high, slack: try Checked.difference(high, least)) }
      if let low = row.low {
        let negated: Terms = row.terms.map { (-$0.coefficient, $0.column) }
        try split(negated, equals: -low, slack: try Checked.difference(most, low))
      }
    }
  }

  /// Small coefficients, bounds that are not too large, and not so near to what the row can reach at all that a
  /// presolver would take it for reached.
  private func isHandy(_ row: Row, _ least: Int, _ most: Int) -> Bool {
    guard row.terms.allSatisfy({ $0.coefficient.magnitude < UInt(Self.coefficientLimit) }) else { return false }
    return [row.low, row.high].allSatisfy { bound in
      guard let bound else { return true }
      let margin = 2 + Int(clamping: bound.magnitude / 100_000)
      return bound.magnitude < UInt(Self.boundLimit) && bound > least + margin && bound < most - margin
    }
  }

  /// The least and the most that a sum can be.
  func reach(of terms: Terms) throws(TooLarge) -> (least: Int, most: Int) {
    var (least, most) = (0, 0)
    for term in terms {
      let range = columns[term.column]
      let ends = [
        try Checked.product(term.coefficient, range.lowerBound),
        try Checked.product(term.coefficient, range.upperBound),
      ]
      least = try Checked.sum(least, min(ends[0], ends[1]))
      most = try Checked.sum(most, max(ends[0], ends[1]))
    }
    return (least, most)
  }

  /// A sum that equals a number, or falls short of it by no more than `slack`, digit by digit.
  private mutating func split(_ terms: Terms, equals number: Int, slack: Int?) throws(TooLarge) {
    var (terms, number, slack) = (terms, number, slack)
    while !Self.isSmall(Row(terms: terms, low: number, high: number)) {
      var digit: Terms = []
      var higher: Terms = []
      for term in terms {
        let (quotient, rest) = Self.digit(term.coefficient)
        if rest != 0 { digit.append((rest, term.column)) }
        if quotient != 0 { higher.append((quotient, term.column)) }
      }
      if let span = slack {
        digit.append((1, columns.count))
        columns.append(0...min(span, Self.base - 1))
        slack = span / Self.base
      }
      let (quotient, rest) = Self.digit(number)
      let (least, most) = try reach(of: digit)
      let carry =
        Checked.ceiling(
          least - rest, by: Self.base)...max(
          Checked.ceiling(least - rest, by: Self.base), Checked.floor(most - rest, by: Self.base))
      digit.append((-Self.base, columns.count))
      higher.append((1, columns.count))
      columns.append(carry)
      rows.append(Row(terms: digit, low: rest, high: rest))
      (terms, number) = (higher, quotient)
    }
    rows.append(Row(terms: terms, low: slack == nil ? number : nil, high: number))
  }

  /// A number as a multiple of the base and a rest between -500 and 499.
  private static func digit(_ number: Int) -> (quotient: Int, rest: Int) {
    let quotient = Checked.floor(number + base / 2, by: base)
    return (quotient, number - quotient * base)
  }
}
