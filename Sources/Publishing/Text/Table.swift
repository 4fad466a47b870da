/// A list of the papers: the same table is printed on the terminal, in the handbook and as CSV. 表
public struct Table: Sendable, Hashable {
  /// Names its file: `schedule`.
  public var id: String
  /// The heading.
  public var title: String
  /// What the columns hold.
  public var columns: [Column]
  /// As many cells a row as there are columns; a cell may have several lines.
  public var rows: [[String]] = []
  /// So many columns at the left say something only where it differs from the row above; the file has it in every row.
  public var grouped = 0
  /// Printed below.
  public var notes: [String] = []
  /// Needs a sheet across. 横版
  public var isWide = false

  /// A table without rows.
  public init(_ id: String, title: String, columns: [Column]) {
    self.id = id
    self.title = title
    self.columns = columns
  }

  /// The rows as they are printed, without what repeats the row above in the grouped columns.
  var printedRows: [[String]] {
    rows.indices.map { position in
      let same = repeatedCells(at: position)
      return Array(repeating: "", count: same) + rows[position].dropFirst(same)
    }
  }

  /// How many of a row's grouped cells repeat the row above.
  func repeatedCells(at position: Int) -> Int {
    guard position > 0 else { return 0 }
    return zip(rows[position], rows[position - 1]).prefix(grouped).prefix { $0 == $1 }.count
  }

  /// A column of a table. 列
  public struct Column: Sendable, Hashable {
    /// The heading.
    public var title: String
    /// Whether it holds numbers, which stand at the right.
    public var isNumeric = false
    /// Whether its text may be broken into lines where room is short.
    public var isLong = false
    /// Whether it is left for the pen: on paper and in spreadsheets, not on the terminal. 手填
    public var isForm = false

    /// A column of short text.
    public init(_ title: String, isNumeric: Bool = false, isLong: Bool = false, isForm: Bool = false) {
      self.title = title
      self.isNumeric = isNumeric
      self.isLong = isLong
      self.isForm = isForm
    }
  }
}
