internal import CGLPK

/// A model as the flat arrays that GLPK takes, and its answer as whole numbers. 下译
///
/// Everything that GLPK would abort on is settled before: repeated terms are merged, empty rows are decided, numbers
/// are finite and small.
struct Lowering {
  let flat: FlatModel
  private var objective: [Double]
  private var rowIndex: [Int32] = []
  private var columnIndex: [Int32] = []
  private var value: [Double] = []

  /// How GLPK is to go about it. The later ones are slower and surer. 求解方式
  enum Manner: CaseIterable {
    /// With its presolver and its cuts.
    case quick
    /// Without its presolver, which gives up on problems that it empties.
    case plain
    /// Without cuts too, whose roundings can cut answers off, and with tight tolerances.
    case careful
  }

  init(_ model: Model, objective expression: Expression) throws(TooLarge) {
    flat = try FlatModel(model, objective: expression)
    objective = [Double](repeating: 0, count: flat.columns.count)
    for term in flat.objective { objective[term.column] = Double(term.coefficient) }
    for (index, row) in flat.rows.enumerated() {
      for term in row.terms {
        rowIndex.append(Int32(index))
        columnIndex.append(Int32(term.column))
        value.append(Double(term.coefficient))
      }
    }
  }

  /// What GLPK answers: values of all columns, the bound in units of the flat objective.
  struct Answer {
    var result: cglpk_result
    var values: [Double]
  }

  /// Solves with GLPK, which works on a thread of its own so that it can be left in the middle of a long step.
  func solve(_ limits: Limits, seconds: Double?, _ manner: Manner, _ watch: Watch) -> Answer {
    var values = [Double](repeating: 0, count: objective.count)
    var options = cglpk_options()
    options.node_limit = limits.nodes.map { Int32(clamping: $0) } ?? -1
    options.iteration_limit = limits.iterations.map { Int32(clamping: $0) } ?? -1
    options.seconds = seconds ?? -1
    options.gap = limits.gap
    options.presolve = manner == .quick ? 1 : 0
    options.cuts = manner == .careful ? 0 : 1
    options.whole = manner == .careful ? 1e-9 : 0
    options.worth = 1e-9
    options.context = Unmanaged.passUnretained(watch).toOpaque()
    options.stop = { context, nodes, hasBest, best, bound in
      guard let context else { return 0 }
      let watch = Unmanaged<Watch>.fromOpaque(context).takeUnretainedValue()
      return watch.look(nodes: Int(nodes), best: hasBest != 0 ? best : nil, bound: bound) ? 1 : 0
    }
    let begin = Trace.current?.now
    let result = withExtendedLifetime(watch) {
      withProblem { problem in
        var problem = problem
        return cglpk_solve_apart(&problem, &options, &values)
      }
    }
    note("branch and cut: \(watch.goal)", result, since: begin)
    return Answer(result: result, values: values)
  }

  /// The relaxation, with GLPK's cuts as long as it is less than `enough`: its bound in units of the flat objective, values
  /// and reduced costs; nil where GLPK finds no optimum, or nobody waits for it any more.
  func relaxed(until enough: Double, _ watch: Watch) -> (bound: Double, values: [Double], reduced: [Double])? {
    guard !objective.isEmpty else { return nil }
    var values = [Double](repeating: 0, count: objective.count)
    var reduced = values
    let begin = Trace.current?.now
    let result = withExtendedLifetime(watch) {
      withProblem { problem in
        var problem = problem
        let context = Unmanaged.passUnretained(watch).toOpaque()
        return cglpk_relax(
          &problem, enough,
          { context, _, _, _, _ in
            guard let context else { return 0 }
            return Unmanaged<Watch>.fromOpaque(context).takeUnretainedValue().isOver ? 1 : 0
          },
          context, &values, &reduced)
      }
    }
    note("relaxation: \(watch.goal)", result, since: begin)
    guard result.held == Int32(CGLPK_OPTIMAL) else { return nil }
    return (result.bound, values, reduced)
  }

  private func note(_ name: String, _ result: cglpk_result, since begin: Double?) {
    guard let trace = Trace.current, let begin else { return }
    let work = Trace.Work(
      nodes: Int(result.nodes), iterations: Int(result.iterations), columns: objective.count, rows: flat.rows.count)
    trace.add(name, .glpk, since: begin, work: work)
  }

  private func withProblem(_ body: (cglpk_problem) -> cglpk_result) -> cglpk_result {
    let lower = flat.columns.map { Double($0.lowerBound) }
    let upper = flat.columns.map { Double($0.upperBound) }
    let whole = [UInt8](repeating: 1, count: flat.columns.count)
    let rowLower = flat.rows.map { $0.low.map(Double.init) ?? -.infinity }
    let rowUpper = flat.rows.map { $0.high.map(Double.init) ?? .infinity }
    return pointers(objective, lower, upper) { objective, lower, upper in
      pointers(rowLower, rowUpper, value) { rowLower, rowUpper, value in
        pointers(rowIndex, columnIndex, []) { rowIndex, columnIndex, _ in
          whole.withUnsafeBufferPointer { whole in
            body(
              cglpk_problem(
                columns: Int32(objective.count), objective: objective.baseAddress, lower: lower.baseAddress,
                upper: upper.baseAddress, integer: whole.baseAddress, rows: Int32(rowLower.count),
                row_lower: rowLower.baseAddress, row_upper: rowUpper.baseAddress, entries: Int32(value.count),
                row_index: rowIndex.baseAddress, column_index: columnIndex.baseAddress, value: value.baseAddress))
          }
        }
      }
    }
  }

  private func pointers<Number, Result>(
    _ first: [Number], _ second: [Number], _ third: [Number],
    _ body: (UnsafeBufferPointer<Number>, UnsafeBufferPointer<Number>, UnsafeBufferPointer<Number>) -> Result
  ) -> Result {
    first.withUnsafeBufferPointer { first in
      second.withUnsafeBufferPointer { second in
        third.withUnsafeBufferPointer { third in body(first, second, third) }
      }
    }
  }
}
