internal import Visit
internal import Wording

/// Lists that lie in a CSV file beside the scenario. 列表文件
extension Decoder {
  /// The most files that a scenario may name.
  private static let mostLists = 64

  /// The rows of a CSV file as mappings: the first line has the keys; `arrive.at` is the key `at` of `arrive`.
  /// Nil where the file can't be read.
  mutating func table(_ path: String, at node: Node, _ list: WordList) -> [Fields]? {
    guard path.lowercased().hasSuffix(".csv") else {
      fault(node.spot, .scenarioExpected(.aListOrCSV, found: node.description))
      return nil
    }
    guard !path.hasPrefix("/"), !path.split(separator: "/").contains("..") else {
      fault(node.spot, .listElsewhere(path))
      return nil
    }
    guard sources.count <= Self.mostLists else {
      fault(node.spot, .listsTooMany(Self.mostLists))
      return nil
    }
    switch lists(path) {
    case .failure(let failure):
      fault(node.spot, .listNotOpened(path, failure.phrase))
      return nil
    case .success(let bytes): return table(SourceText(name: beside(path), bytes: bytes), list)
    }
  }

  /// The path of a list as the user would write it.
  private func beside(_ path: String) -> String { InputFile.path(path, beside: sources[0].name) }

  private mutating func table(_ source: SourceText, _ list: WordList) -> [Fields]? {
    let file = add(source)
    if let flaw = source.flaw() {
      fault(Spot(file: file, line: flaw.line, column: flaw.column), flaw.message, hint: flaw.hint)
      return nil
    }
    do {
      return table(try CSVTable.rows(source.bytes, file: file), list, file)
    } catch {
      switch error {
      case .openQuote(let spot): fault(spot, .csvOpenQuote)
      case .afterQuote(let spot): fault(spot, .csvAfterQuote)
      case .tooMany(let spot): fault(spot, .yamlTooMany(CSVTable.limit))
      }
      return nil
    }
  }

  private mutating func table(_ rows: [[CSVTable.Cell]], _ list: WordList, _ file: Int) -> [Fields] {
    guard let head = rows.first else {
      fault(Spot(file: file, line: 1, column: 1), .fileIsEmpty)
      return []
    }
    let columns = head.map { column($0) }
    var result: [Fields] = []
    for (index, row) in rows.dropFirst().enumerated() {
      if row.count > head.count { fault(row[head.count].spot, .csvTooManyCells(head.count)) }
      let node = mapping(columns, head, row)
      // What is wrong with a column is said once, at the first row.
      let before = faults.count
      if let fields = fields(node, list) { result.append(fields) }
      if index > 0 { forgetFaults(from: before) }
    }
    return result
  }

  /// The key of a column and, after a dot, the key within it.
  private func column(_ cell: CSVTable.Cell) -> [String] {
    cell.text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map { trimmed($0) }
  }

  private func mapping(_ columns: [[String]], _ head: [CSVTable.Cell], _ row: [CSVTable.Cell]) -> Node {
    var entries: [Node.Entry] = []
    for (index, path) in columns.enumerated() where index < head.count {
      guard let key = path.first, !head[index].text.isEmpty else { continue }
      let cell = index < row.count ? row[index] : CSVTable.Cell(text: "", spot: row.last?.spot ?? head[index].spot)
      var value = Node(value: .scalar(cell.text), spot: cell.spot)
      value.isPlain = cell.text.isEmpty
      value.isCell = true
      let keyNode = Node(value: .scalar(key), spot: head[index].spot)
      guard path.count == 2 else {
        entries.append(Node.Entry(key: keyNode, value: value))
        continue
      }
      if cell.text.isEmpty { continue }
      let inner = Node.Entry(key: Node(value: .scalar(path[1]), spot: head[index].spot), value: value)
      if let at = entries.firstIndex(where: { $0.key.text == key }), case .mapping(let others) = entries[at].value.value
      {
        entries[at].value.value = .mapping(others + [inner])
      } else {
        entries.append(Node.Entry(key: keyNode, value: Node(value: .mapping([inner]), spot: cell.spot)))
      }
    }
    let spot = row.first?.spot ?? Spot(file: 0, line: 1, column: 1)
    return Node(value: .mapping(entries), spot: spot)
  }
}
