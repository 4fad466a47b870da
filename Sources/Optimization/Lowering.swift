internal import CGLPK

/// A model as the flat arrays that GLPK takes. 下译
///
/// Everything that GLPK would abort on is settled here: repeated terms are merged, empty rows are decided at once,
/// numbers that a double doesn't hold exactly are refused.
struct Lowering {
  private var objective: [Double]
  private var lower: [Double]
  private var upper: [Double]
  private var integer: [UInt8]
  private var rowLower: [Double] = []
  private var rowUpper: [Double] = []
  private var rowIndex: [Int32] = []
  private var columnIndex: [Int32] = []
  private var value: [Double] = []
  private let constant: Int
  /// An empty row can't hold.
  private(set) var contradicts = false

  private static let largest = 1 << 50

  init?(_ model: Model, objective expression: Expression) {
    guard model.columns.count < 5_000_000, model.rows.count < 5_000_000 else { return nil }
    objective = [Double](repeating: 0, count: model.columns.count)
    lower = model.columns.map { Double($0.bounds.lowerBound) }
    upper = model.columns.map { Double($0.bounds.upperBound) }
    integer = model.columns.map { $0.whole ? 1 : 0 }
    constant = expression.constant
    for column in model.columns {
      guard abs(column.bounds.lowerBound) < Self.largest, abs(column.bounds.upperBound) < Self.largest else {
        return nil
      }
    }
    for term in expression.merged {
      guard term.coefficient.magnitude < Self.largest else { return nil }
      objective[term.variable.index] = Double(term.coefficient)
    }
    for row in model.rows { guard add(row) else { return nil } }
  }

  private mutating func add(_ row: Model.Row) -> Bool {
    let terms = row.expression.merged
    let (low, lowOverflow) = row.lower.map { $0.subtractingReportingOverflow(row.expression.constant) } ?? (.min, false)
    let (high, highOverflow) =
      row.upper.map { $0.subtractingReportingOverflow(row.expression.constant) } ?? (.max, false)
    guard !lowOverflow, !highOverflow else { return false }
    if low > high {
      contradicts = true
      return true
    }
    guard !terms.isEmpty else {
      if low > 0 || high < 0 { contradicts = true }
      return true
    }
    guard row.lower == nil || low.magnitude < Self.largest, row.upper == nil || high.magnitude < Self.largest else {
      return false
    }
    let index = Int32(rowLower.count)
    for term in terms {
      guard term.coefficient.magnitude < Self.largest else { return false }
      rowIndex.append(index)
      columnIndex.append(Int32(term.variable.index))
      value.append(Double(term.coefficient))
    }
    rowLower.append(row.lower == nil ? -.infinity : Double(low))
    rowUpper.append(row.upper == nil ? .infinity : Double(high))
    return true
  }

  /// Solves with GLPK on this thread. The values are those of the columns; the objective leaves the constant out.
  func solve(_ limits: Limits, seconds: Double?, _ watch: Watch) -> (cglpk_result, [Double]) {
    var values = [Double](repeating: 0, count: objective.count)
    if objective.isEmpty {
      var result = cglpk_result()
      result.held = Int32(CGLPK_OPTIMAL)
      result.why = Int32(CGLPK_DONE)
      result.bound = Double(constant)
      return (result, values)
    }
    var options = cglpk_options()
    options.node_limit = limits.nodes.map { Int32(clamping: $0) } ?? -1
    options.seconds = seconds ?? -1
    options.gap = limits.gap
    options.presolve = 1
    options.context = Unmanaged.passUnretained(watch).toOpaque()
    options.stop = { context, nodes, hasBest, best, bound in
      guard let context else { return 0 }
      let watch = Unmanaged<Watch>.fromOpaque(context).takeUnretainedValue()
      return watch.look(nodes: Int(nodes), best: hasBest != 0 ? best : nil, bound: bound) ? 1 : 0
    }
    var result = withExtendedLifetime(watch) {
      withProblem { problem in
        var problem = problem
        let simplified = cglpk_solve(&problem, &options, &values)
        // GLPK's presolver gives up on some problems that it empties; they are small without it.
        guard simplified.fatal != 0 else { return simplified }
        options.presolve = 0
        return cglpk_solve(&problem, &options, &values)
      }
    }
    result.bound += Double(constant)
    return (result, values)
  }

  /// The relaxation: its bound without the constant, values and reduced costs; nil where GLPK finds no optimum.
  func relaxed() -> (bound: Double, values: [Double], reduced: [Double])? {
    guard !objective.isEmpty else { return nil }
    var values = [Double](repeating: 0, count: objective.count)
    var reduced = values
    let result = withProblem { problem in
      var problem = problem
      return cglpk_relax(&problem, &values, &reduced)
    }
    guard result.held == Int32(CGLPK_OPTIMAL) else { return nil }
    return (result.bound, values, reduced)
  }

  private func withProblem(_ body: (cglpk_problem) -> cglpk_result) -> cglpk_result {
    objective.withUnsafeBufferPointer { objective in
      lower.withUnsafeBufferPointer { lower in
        upper.withUnsafeBufferPointer { upper in
          integer.withUnsafeBufferPointer { integer in
            rowLower.withUnsafeBufferPointer { rowLower in
              rowUpper.withUnsafeBufferPointer { rowUpper in
                rowIndex.withUnsafeBufferPointer { rowIndex in
                  columnIndex.withUnsafeBufferPointer { columnIndex in
                    value.withUnsafeBufferPointer { value in
                      body(
                        cglpk_problem(
                          columns: Int32(objective.count), objective: objective.baseAddress, lower: lower.baseAddress,
                          upper: upper.baseAddress, integer: integer.baseAddress, rows: Int32(rowLower.count),
                          row_lower: rowLower.baseAddress, row_upper: rowUpper.baseAddress, entries: Int32(value.count),
                          row_index: rowIndex.baseAddress, column_index: columnIndex.baseAddress,
                          value: value.baseAddress))
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}

/// Looks on while GLPK works: passes progress on, and says when to stop. It makes no GLPK call.
final class Watch {
  private let goal: String
  private let cancellation: Cancellation
  private let progress: (Progress) -> Void

  init(goal: String, cancellation: Cancellation, progress: @escaping (Progress) -> Void) {
    self.goal = goal
    self.cancellation = cancellation
    self.progress = progress
  }

  func look(nodes: Int, best: Double?, bound: Double) -> Bool {
    if nodes % 64 == 1 {
      let whole = { (value: Double) in abs(value) < 1e15 ? Int(value.rounded()) : nil }
      progress(Progress(goal: goal, best: best.flatMap(whole), bound: whole(bound), nodes: nodes))
    }
    return cancellation.isCancelled
  }
}
