extension Table {
  /// The table for a terminal: columns aligned by what characters take there, long cells broken into lines so that no
  /// line is wider than `width`.
  public func text(width: Int = 110) -> String {
    let table = withoutForms
    let cells = ([table.columns.map(\.title)] + table.printedRows).map { $0.map(Self.printable) }
    let widths = table.columnWidths(cells, within: width)
    let rule = String(repeating: "─", count: widths.reduce(0, +) + 2 * max(0, widths.count - 1))
    var body = cells.map { table.line(of: $0, widths) }
    body.insert(rule, at: min(1, body.count))
    let below: [String] = notes.flatMap { Self.wrapped(Self.printable($0)[...], width).map(String.init) }
    let heading: [String] = [Self.oneLine(title), ""]
    return (heading + body + below).joined(separator: "\n") + "\n"
  }

  /// The table without the columns that are left for the pen.
  private var withoutForms: Table {
    let kept = columns.indices.filter { !columns[$0].isForm }
    var table = self
    table.columns = kept.map { columns[$0] }
    table.rows = rows.map { row in kept.map { row[$0] } }
    return table
  }

  private func line(of cells: [String], _ widths: [Int]) -> String {
    let broken = zip(cells, widths).map { Self.wrapped($0[...], $1) }
    let height = broken.map(\.count).max() ?? 0
    return (0..<height).map { row in
      let parts = broken.indices.map { column in
        let text = row < broken[column].count ? String(broken[column][row]) : ""
        let padding = String(repeating: " ", count: max(0, widths[column] - DisplayWidth.of(text)))
        return columns[column].isNumeric ? padding + text : text + padding
      }
      return String(parts.joined(separator: "  ").reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }

  /// Natural widths; where they are too much, the long columns share what the others leave, but at least 12 each: as the
  /// square root of what they hold, which makes the fewest lines.
  private func columnWidths(_ cells: [[String]], within width: Int) -> [Int] {
    var widths = columns.indices.map { column in
      cells.map { $0[column].split(separator: "\n").map { DisplayWidth.of($0) }.max() ?? 0 }.max() ?? 0
    }
    let gaps = 2 * max(0, columns.count - 1)
    var excess = widths.reduce(gaps, +) - width
    let held = columns.indices.map { column in max(1, cells.reduce(0) { $0 + DisplayWidth.of($1[column]) }) }
    func room(_ column: Int) -> Double { Double(widths[column] * widths[column]) / Double(held[column]) }
    let long = columns.indices.filter { columns[$0].isLong }
    while excess > 0, let widest = long.filter({ widths[$0] > 12 }).max(by: { room($0) < room($1) }) {
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  /// The lines of a text, broken after a space or between wide characters, anywhere where there is neither.
  static func wrapped(_ text: Substring, _ width: Int) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { brokenLine($0, width) }
  }

  private static func brokenLine(_ text: Substring, _ width: Int) -> [Substring] {
    var lines: [Substring] = []
    var rest = text
    while DisplayWidth.of(rest) > width {
      let end = breakPoint(of: rest, width)
      lines.append(rest[..<end])
      rest = rest[end...].drop { $0 == " " }
    }
    return lines + [rest]
  }

  private static func breakPoint(of text: Substring, _ width: Int) -> Substring.Index {
    var used = 0
    var good: (index: Substring.Index, used: Int)?
    var possible: Substring.Index?
    var position = text.startIndex
    while position < text.endIndex {
      used += DisplayWidth.of(text[position])
      if used > width { break }
      let next = text.index(after: position)
      if " 、，；：/".contains(text[position]) { good = (next, used) }
      if isBreakable(text, after: position, before: next) { possible = next }
      position = next
    }
    // Rather between names and clauses than within them, unless that leaves the line nearly empty.
    if let good, good.used * 2 > width || possible == nil { return good.index }
    // At least one character a line, however narrow the column.
    return possible ?? (position == text.startIndex ? text.index(after: position) : position)
  }

  /// Chinese may be broken anywhere but before a closing mark.
  private static func isBreakable(_ text: Substring, after: Substring.Index, before: Substring.Index) -> Bool {
    guard before < text.endIndex, !"，。、；：！？）》」』】,.;:!?)]}’”".contains(text[before]) else { return false }
    guard !"（《「『【([{‘“".contains(text[after]) else { return false }
    return DisplayWidth.of(text[after]) == 2 || DisplayWidth.of(text[before]) == 2
  }

  /// Control characters would move the cursor or colour the screen: they are left out.
  static func printable(_ text: String) -> String {
    String(
      String.UnicodeScalarView(text.unicodeScalars.filter { $0 == "\n" || $0.properties.generalCategory != .control }))
  }

  private static func oneLine(_ text: String) -> String {
    printable(text).split(separator: "\n").joined(separator: " ")
  }
}
