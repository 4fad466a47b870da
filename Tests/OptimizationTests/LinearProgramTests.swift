import CGLPK
import Testing

@testable import Optimization

@Suite struct LinearProgramTests {
  @Test("columns priced by the duals reach the optimum of a cutting-stock programme")
  func columnGeneration() throws {
    // Rolls of 100; 97 pieces of 45, 610 of 36, 395 of 31, 211 of 14: the relaxation needs 452.25 rolls (Chvátal 1983).
    let widths = [45, 36, 31, 14]
    let demand = [97.0, 610, 395, 211]
    var program = try LinearProgram()
    for need in demand { _ = try program.addRow(need, .infinity) }
    for (row, width) in widths.enumerated() {
      _ = try program.addColumn(cost: 1, entries: [(row, Double(100 / width))])
    }
    var objective = 0.0
    for _ in 0..<50 {
      let solution = try #require(try program.solve())
      objective = solution.objective
      let cut = bestCut(widths, solution.dual)
      guard cut.value > 1 + 1e-9 else { break }
      let entries = cut.counts.enumerated().filter { $0.element > 0 }.map {
        (row: $0.offset, value: Double($0.element))
      }
      _ = try program.addColumn(cost: 1, entries: entries)
    }
    #expect(abs(objective - 452.25) < 1e-6)
  }

  /// The most valuable pattern on a roll of 100, by trying all.
  private func bestCut(_ widths: [Int], _ duals: [Double]) -> (value: Double, counts: [Int]) {
    var best = (value: 0.0, counts: [0, 0, 0, 0])
    for a in 0...2 {
      for b in 0...2 {
        for c in 0...3 {
          for d in 0...7 {
            let counts = [a, b, c, d]
            guard zip(widths, counts).reduce(0, { $0 + $1.0 * $1.1 }) <= 100 else { continue }
            let value = zip(duals, counts).reduce(0) { $0 + $1.0 * Double($1.1) }
            if value > best.value { best = (value, counts) }
          }
        }
      }
    }
    return best
  }

  @Test("a programme that nothing keeps has no solution")
  func infeasible() throws {
    var program = try LinearProgram()
    let row = try program.addRow(2, 2)
    _ = try program.addColumn(cost: 1, upper: 1, entries: [(row, 1)])
    #expect(try program.solve() == nil)
  }

  @Test("wrong rows, repeated rows and bounds the wrong way round are refused before GLPK sees them")
  func refused() throws {
    var program = try LinearProgram()
    _ = try program.addRow(0, 1)
    #expect(throws: LinearProgram.Failure.self) { _ = try program.addRow(2, 1) }
    #expect(throws: LinearProgram.Failure.self) { _ = try program.addColumn(cost: 1, entries: [(3, 1)]) }
    #expect(throws: LinearProgram.Failure.self) { _ = try program.addColumn(cost: 1, entries: [(0, 1), (0, 1)]) }
    #expect(throws: LinearProgram.Failure.self) { _ = try program.addColumn(cost: .nan, entries: []) }
  }

  @Test("what GLPK would abort on comes back as its message, and the next solve works")
  func recovers() {
    var values = [0.0]
    let one = [1.0]
    let zero = [0.0]
    let whole: [UInt8] = [1]
    // The same entry twice: glp_load_matrix gives up on it.
    let rows: [Int32] = [0, 0]
    let entries = [1.0, 1.0]
    var options = cglpk_options(
      node_limit: -1, iteration_limit: -1, seconds: -1, gap: 0, presolve: 1, cuts: 1, whole: 0, worth: 0, stop: nil,
      context: nil)
    for count in [Int32(2), 1, 2, 1] {
      let result = unsafeSolve(one, zero, whole, rows, entries, count, &options, &values)
      #expect((result.fatal != 0) == (count == 2))
    }
  }

  private func unsafeSolve(
    _ one: [Double], _ zero: [Double], _ whole: [UInt8], _ rows: [Int32], _ entries: [Double], _ count: Int32,
    _ options: inout cglpk_options, _ values: inout [Double]
  ) -> cglpk_result {
    one.withUnsafeBufferPointer { one in
      zero.withUnsafeBufferPointer { zero in
        whole.withUnsafeBufferPointer { whole in
          rows.withUnsafeBufferPointer { rows in
            entries.withUnsafeBufferPointer { entries in
              var problem = cglpk_problem(
                columns: 1, objective: one.baseAddress, lower: zero.baseAddress, upper: one.baseAddress,
                integer: whole.baseAddress, rows: 1, row_lower: one.baseAddress, row_upper: one.baseAddress,
                entries: count, row_index: rows.baseAddress, column_index: rows.baseAddress, value: entries.baseAddress)
              return cglpk_solve(&problem, &options, &values)
            }
          }
        }
      }
    }
  }

  @Test("GLPK keeps its environment for each thread")
  func threadLocal() {
    #expect(cglpk_config("TLS") != nil)
  }
}
