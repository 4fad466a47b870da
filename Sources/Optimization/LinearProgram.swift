internal import CGLPK

/// A linear programme that stays alive between solves, for column generation: rows and columns are added at any time,
/// and each solve goes on from the basis of the one before. 线性规划
///
/// It belongs to the thread that made it: make, use and let it go within one function that doesn't suspend. After
/// GLPK has given up, every call throws.
public struct LinearProgram: ~Copyable {
  private let handle: OpaquePointer
  private var rows = 0
  private var columns = 0

  /// What went wrong: GLPK's own words.
  public struct Failure: Error, Sendable, CustomStringConvertible {
    /// GLPK's own words.
    public let description: String
  }

  /// What a solve found.
  public struct Solution: Sendable {
    /// Of the minimised cost.
    public var objective: Double
    /// One a column.
    public var primal: [Double]
    /// One a row: what a unit more of its bound costs.
    public var dual: [Double]
  }

  /// An empty programme.
  public init() throws(Failure) {
    guard let handle = cglpk_lp_open() else { throw Failure(description: "GLPK could not start") }
    self.handle = handle
  }

  deinit { cglpk_lp_close(handle) }

  /// Adds a row without entries; returns its index. An infinite bound is none.
  public mutating func addRow(_ lower: Double, _ upper: Double) throws(Failure) -> Int {
    try check(lower <= upper && lower < .infinity && upper > -.infinity, "a row's bounds are the wrong way round")
    let index = cglpk_lp_add_row(handle, lower, upper)
    try check(index >= 0, message)
    rows += 1
    return Int(index)
  }

  /// Adds a row with its entries in columns that are there, no column twice; returns its index.
  public mutating func addRow(
    _ lower: Double, _ upper: Double, entries: [(column: Int, value: Double)]
  ) throws(Failure) -> Int {
    let finite = entries.allSatisfy { $0.value.isFinite && (0..<columns).contains($0.column) }
    try check(finite, "a row's numbers or columns are out of range")
    try check(Set(entries.map(\.column)).count == entries.count, "a row names a column twice")
    let index = try addRow(lower, upper)
    guard !entries.isEmpty else { return index }
    let code = cglpk_lp_set_row(
      handle, Int32(index), Int32(entries.count), entries.map { Int32($0.column) }, entries.map(\.value))
    try check(code == 0, message)
    return index
  }

  /// Adds a column with its cost and its entries in rows, no row twice; returns its index.
  public mutating func addColumn(
    cost: Double, lower: Double = 0, upper: Double = .infinity, entries: [(row: Int, value: Double)]
  ) throws(Failure) -> Int {
    let finite = cost.isFinite && entries.allSatisfy { $0.value.isFinite && (0..<rows).contains($0.row) }
    try check(
      finite && lower <= upper && lower < .infinity && upper > -.infinity, "a column's numbers or rows are out of range"
    )
    try check(Set(entries.map(\.row)).count == entries.count, "a column names a row twice")
    let index = cglpk_lp_add_column(
      handle, cost, lower, upper, Int32(entries.count), entries.map { Int32($0.row) }, entries.map(\.value))
    try check(index >= 0, message)
    columns += 1
    return Int(index)
  }

  /// Changes the cost of a column.
  public mutating func setCost(_ cost: Double, of column: Int) throws(Failure) {
    try check(cost.isFinite && (0..<columns).contains(column), "no such column, or not a cost")
    let code = cglpk_lp_set_cost(handle, Int32(column), cost)
    try check(code == 0, message)
  }

  /// Changes the bounds of a column.
  public mutating func setBounds(_ lower: Double, _ upper: Double, of column: Int) throws(Failure) {
    try check(
      lower <= upper && lower < .infinity && upper > -.infinity && (0..<columns).contains(column),
      "no such column, or not bounds")
    let code = cglpk_lp_set_bounds(handle, Int32(column), lower, upper)
    try check(code == 0, message)
  }

  /// Minimises the cost from the present basis, for no longer than about so many seconds where a limit is given: then
  /// it throws. Nil when nothing keeps all rows.
  public mutating func solve(seconds: Double? = nil) throws(Failure) -> Solution? {
    var primal = [Double](repeating: 0, count: columns)
    var dual = [Double](repeating: 0, count: rows)
    let begin = Trace.current?.now
    let result = cglpk_lp_solve(handle, seconds ?? -1, &primal, &dual)
    if let trace = Trace.current, let begin {
      let work = Trace.Work(iterations: Int(result.iterations), columns: columns, rows: rows)
      trace.add("simplex", .glpk, since: begin, work: work)
    }
    try check(result.why != Int32(CGLPK_TIME), "the time was over")
    try check(result.fatal == 0 && result.why == Int32(CGLPK_DONE), message)
    guard result.held == Int32(CGLPK_OPTIMAL) else {
      try check(result.held == Int32(CGLPK_INFEASIBLE), "the cost has no bound")
      return nil
    }
    return Solution(objective: result.objective, primal: primal, dual: dual)
  }

  private var message: String { String(cString: cglpk_lp_message(handle)) }

  private func check(_ fine: Bool, _ words: @autoclosure () -> String) throws(Failure) {
    if !fine { throw Failure(description: words()) }
  }
}
