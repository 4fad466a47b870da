/// A table of comma-separated values (RFC 4180; semicolons or tabs as the first line has them). 表格
enum CSVTable {
  /// A cell with where it starts.
  struct Cell {
    var text: String
    var spot: Spot
  }

  /// What is wrong with a table.
  enum Flaw: Error {
    /// A quoted cell is never closed.
    case openQuote(Spot)
    /// Something follows the closing quote of a cell.
    case afterQuote(Spot)
    /// More cells than any list has.
    case tooMany(Spot)
  }

  /// The most cells of a table.
  static let limit = 500_000

  /// The rows of a text without those that are empty.
  static func rows(_ bytes: [UInt8], file: Int) throws(Flaw) -> [[Cell]] {
    var scanner = Scanner(bytes: bytes, file: file)
    var rows: [[Cell]] = []
    var count = 0
    while !scanner.isAtEnd {
      let row = try scanner.row()
      count += row.count
      if count > limit, let first = row.first { throw .tooMany(first.spot) }
      if row.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
    }
    return rows
  }
}

/// Goes through the bytes of a table.
private struct Scanner {
  let bytes: [UInt8]
  let file: Int
  private let separator: UInt8
  private var position = 0
  private var line = 1
  private var column = 1

  init(bytes: [UInt8], file: Int) {
    self.bytes = bytes
    self.file = file
    let head = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    let comma = UInt8(ascii: ",")
    separator = head.contains(comma) ? comma : [UInt8(ascii: ";"), 0x09].first { head.contains($0) } ?? comma
  }

  var isAtEnd: Bool { position >= bytes.count }
  private var spot: Spot { Spot(file: file, line: line, column: column) }
  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func advance() {
    let byte = bytes[position]
    position += 1
    let isPair = byte == 0x0D && next == 0x0A
    if byte == 0x0A || byte == 0x0D && !isPair {
      line += 1
      column = 1
    } else if byte & 0xC0 != 0x80, !isPair {
      column += 1
    }
  }

  /// The cells up to the end of the line, which is passed over.
  mutating func row() throws(CSVTable.Flaw) -> [CSVTable.Cell] {
    var cells: [CSVTable.Cell] = []
    while true {
      cells.append(try cell())
      guard let byte = next else { return cells }
      advance()
      if byte == 0x0D, next == 0x0A { advance() }
      if byte != separator { return cells }
    }
  }

  private mutating func cell() throws(CSVTable.Flaw) -> CSVTable.Cell {
    let start = spot
    var text: [UInt8] = []
    if next == UInt8(ascii: "\"") {
      try quoted(&text, from: start)
      if let byte = next, byte != separator, byte != 0x0A, byte != 0x0D { throw .afterQuote(spot) }
    } else {
      while let byte = next, byte != separator, byte != 0x0A, byte != 0x0D {
        text.append(byte)
        advance()
      }
    }
    var cell = CSVTable.Cell(text: trimmed(String(decoding: text, as: UTF8.self)), spot: start)
    cell.spot.length = line == start.line ? max(1, column - start.column) : 1
    return cell
  }

  private mutating func quoted(_ text: inout [UInt8], from start: Spot) throws(CSVTable.Flaw) {
    advance()
    while let byte = next {
      advance()
      if byte != UInt8(ascii: "\"") {
        text.append(byte)
      } else if next == byte {
        text.append(byte)
        advance()
      } else {
        return
      }
    }
    throw .openQuote(start)
  }
}
