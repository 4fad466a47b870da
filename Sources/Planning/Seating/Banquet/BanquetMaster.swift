internal import Optimization

/// The choice among columns with its whole numbers relaxed: every guest once, no class of tables more often than it has
/// tables. 主问题
///
/// Guests who are together in every column are one row, whose price they share.
struct BanquetMaster: ~Copyable {
  private var programme: LinearProgram
  private let rowOf: [Int]
  private let together: [Int]
  private let classRows: [Int]
  private(set) var columns: [BanquetColumn] = []
  private var known: Set<[Int]> = []

  /// What the relaxation says.
  struct Prices {
    var value: Double
    /// What each guest is worth.
    var guests: [Double]
    /// What a table more of each class would be worth.
    var classes: [Double]

    /// What a column is worth above what its guests and its table cost.
    func reward(of column: BanquetColumn) -> Double {
      column.guests.reduce(Double(column.worth) - classes[column.place]) { $0 - guests[$1] }
    }
  }

  /// An empty master over blocks of guests; `counts` tables of each class.
  init(blocks: [[Int]], counts: [Int]) throws(LinearProgram.Failure) {
    var programme = try LinearProgram()
    var rowOf = [Int](repeating: 0, count: blocks.reduce(0) { $0 + $1.count })
    var together = rowOf
    for block in blocks {
      let row = try programme.addRow(1, 1)
      for guest in block {
        rowOf[guest] = row
        together[guest] = block.count
      }
    }
    var rows: [Int] = []
    for count in counts { rows.append(try programme.addRow(0, Double(count))) }
    self.programme = programme
    self.rowOf = rowOf
    self.together = together
    classRows = rows
  }

  /// Whether a column takes all or none of each block.
  func holds(_ column: BanquetColumn) -> Bool {
    let rows = column.guests.map { rowOf[$0] }
    return column.guests.allSatisfy { guest in rows.count { $0 == rowOf[guest] } == together[guest] }
  }

  /// Adds a column; a known one is left.
  mutating func add(_ column: BanquetColumn) throws(LinearProgram.Failure) {
    guard known.insert([column.place] + column.guests).inserted else { return }
    var entries: [(row: Int, value: Double)] = [(classRows[column.place], 1)]
    for guest in column.guests where entries.allSatisfy({ $0.row != rowOf[guest] }) {
      entries.append((rowOf[guest], 1))
    }
    _ = try programme.addColumn(cost: -Double(column.worth), entries: entries)
    columns.append(column)
  }

  /// The prices at the optimum of the relaxation; nil when the columns don't seat everybody.
  mutating func prices() throws(LinearProgram.Failure) -> Prices? {
    guard let solution = try programme.solve() else { return nil }
    let guests = rowOf.indices.map { -solution.dual[rowOf[$0]] / Double(together[$0]) }
    return Prices(value: -solution.objective, guests: guests, classes: classRows.map { -solution.dual[$0] })
  }
}
