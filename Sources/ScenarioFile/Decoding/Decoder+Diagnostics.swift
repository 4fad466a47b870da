internal import Visit
internal import Wording

extension Decoder {
  /// The most findings that are shown; nobody reads more at once.
  private static let most = 500

  /// Every fault with its line, in the order of the files, each once.
  func diagnostics() -> [Diagnostic] {
    let order = faults.indices.sorted { (faults[$0].spot, $0) < (faults[$1].spot, $1) }
    var seen: Set<Seen> = []
    var sorted: [Fault] = []
    for index in order {
      let fault = faults[index]
      if seen.insert(Seen(spot: fault.spot, message: fault.message)).inserted { sorted.append(fault) }
    }
    let shown = Array(sorted.prefix(Self.most))
    var wanted: [Int: Set<Int>] = [:]
    for fault in shown { wanted[fault.spot.file, default: []].insert(fault.spot.line) }
    let lines = wanted.reduce(into: [Int: [Int: String]]()) { $0[$1.key] = sources[$1.key].lines($1.value) }
    var result = shown.map { diagnostic($0, line: lines[$0.spot.file]?[$0.spot.line]) }
    let hidden = sorted.count - shown.count + uncounted
    if let last = shown.last, hidden > 0 {
      result.append(diagnostic(Fault(spot: last.spot, message: .scenarioMore(hidden)), line: nil))
    }
    return result
  }

  private struct Seen: Hashable {
    var spot: Spot
    var message: Phrase
  }

  private func diagnostic(_ fault: Fault, line: String?) -> Diagnostic {
    let related = fault.related.map { "\(sources[$0.file].name):\($0.line)" }
    return Diagnostic(
      severity: fault.severity, file: sources[fault.spot.file].name, line: fault.spot.line, column: fault.spot.column,
      message: related.isEmpty ? fault.message : .scenarioRelated(fault.message, lines: related), hint: fault.hint,
      excerpt: line.map { Excerpt.of($0, column: fault.spot.column, length: fault.spot.length) } ?? "")
  }
}
