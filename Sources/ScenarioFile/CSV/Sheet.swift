internal import Glibc
public import Visit
public import Wording

/// A table that an office has made, with where each cell stands, so that a message can point at it. 表格文件
///
/// Commas, semicolons or tabs; UTF-8, or GBK as spreadsheets in China write it. Cells are trimmed, and the apostrophe that
/// keeps a spreadsheet from running a text as a formula is taken off.
public struct Sheet: Sendable {
  /// A cell of the table. 单元格
  public struct Cell: Sendable, Hashable {
    /// What it says.
    public var text: String
    /// 1 is the first line of the file.
    public var line: Int
    /// 1 is the first character of the line.
    public var column: Int
    /// How many characters it has.
    public var length: Int

    /// A cell of the table.
    public init(text: String, line: Int, column: Int, length: Int) {
      self.text = text
      self.line = line
      self.column = column
      self.length = length
    }
  }

  /// The file as the user named it.
  public let file: String
  /// The titles of the columns.
  public let header: [Cell]
  /// The rows that aren't empty; a row may have fewer cells than there are columns.
  public let rows: [[Cell]]
  private let source: SourceText

  /// Reads a table from a file.
  public static func read(_ path: String) -> Result<Sheet, SheetFailure> {
    switch InputFile.read(path) {
    case .success(let bytes): read(bytes, named: path)
    case .failure(let failure):
      .failure(
        SheetFailure(
          diagnostic: Diagnostic(
            severity: .error, file: path, line: 0, column: 0, message: .scenarioNotOpened(path, failure.phrase),
            hint: nil, excerpt: ""), isUnreadable: true))
    }
  }

  /// Reads a table from bytes.
  public static func read(_ bytes: [UInt8], named file: String) -> Result<Sheet, SheetFailure> {
    var source = SourceText(name: file, bytes: bytes)
    if bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      let diagnostic = Diagnostic(
        severity: .error, file: file, line: 1, column: 1, message: .sheetIsWorkbook, hint: .sheetSaveAsCSV, excerpt: "")
      return .failure(SheetFailure(diagnostic: diagnostic, isUnreadable: false))
    }
    if let flaw = source.flaw() {
      guard let text = chinese(source.bytes) else {
        return .failure(source.failure(flaw.line, flaw.column, flaw.message, flaw.hint))
      }
      source = SourceText(name: file, bytes: text)
    }
    do {
      let rows = try CSVTable.rows(source.bytes, file: 0)
      guard let header = rows.first else { return .failure(source.failure(1, 1, .fileIsEmpty, nil)) }
      return .success(
        Sheet(
          file: file, header: header.map { cell($0) }, rows: rows.dropFirst().map { row in row.map { cell($0) } },
          source: source))
    } catch {
      switch error {
      case .openQuote(let spot): return .failure(source.failure(spot.line, spot.column, .csvOpenQuote, nil))
      case .afterQuote(let spot): return .failure(source.failure(spot.line, spot.column, .csvAfterQuote, nil))
      case .tooMany(let spot):
        return .failure(source.failure(spot.line, spot.column, .yamlTooMany(CSVTable.limit), nil))
      }
    }
  }

  /// Says something of a cell, with its line and a mark under it.
  public func diagnostic(
    _ severity: Finding.Severity, at cell: Cell, _ message: Phrase, hint: Phrase? = nil
  ) -> Diagnostic {
    let line = source.lines([cell.line])[cell.line]
    return Diagnostic(
      severity: severity, file: file, line: cell.line, column: cell.column, message: message, hint: hint,
      excerpt: line.map { Excerpt.of($0, column: cell.column, length: cell.length) } ?? "")
  }

  /// The candidate that was probably meant by a text, if one is near enough.
  public static func nearest(to text: String, among candidates: [String]) -> String? {
    Closeness.nearest(to: text, among: candidates)
  }

  private static func cell(_ cell: CSVTable.Cell) -> Cell {
    var text = cell.text
    if text.hasPrefix("'"), let second = text.dropFirst().first, "=+-@".contains(second) { text.removeFirst() }
    return Cell(text: text, line: cell.spot.line, column: cell.spot.column, length: cell.spot.length)
  }

  /// Bytes in GBK or GB 18030 as UTF-8, or nil where they are neither.
  private static func chinese(_ bytes: [UInt8]) -> [UInt8]? {
    guard let converter = iconv_open("UTF-8", "GB18030"), converter != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: bytes.count * 3 + 16)
    var left = output.count
    let failed = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var from = source.baseAddress
        var to = target.baseAddress
        var rest = source.count
        return iconv(converter, &from, &rest, &to, &left) == Int.max.magnitude * 2 + 1 || rest > 0
      }
    }
    guard !failed else { return nil }
    let text = output[..<(output.count - left)].map { UInt8(bitPattern: $0) }
    return SourceText(name: "", bytes: text).flaw() == nil ? text : nil
  }
}

/// Why a file isn't a table. 表格读取失败
public struct SheetFailure: Error, Sendable {
  /// What is wrong and where.
  public let diagnostic: Diagnostic
  /// Whether it can't be opened at all.
  public let isUnreadable: Bool
}

extension SourceText {
  fileprivate func failure(_ line: Int, _ column: Int, _ message: Phrase, _ hint: Phrase?) -> SheetFailure {
    let text = lines([line])[line]
    let diagnostic = Diagnostic(
      severity: .error, file: name, line: line, column: column, message: message, hint: hint,
      excerpt: text.map { Excerpt.of($0, column: column, length: 1) } ?? "")
    return SheetFailure(diagnostic: diagnostic, isUnreadable: false)
  }
}
