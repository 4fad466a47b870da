internal import Visit
internal import Wording

/// Parts of rows that a hall doesn't have. 预留区核对
extension Decoder {
  /// The rows of the halls in which an activity may be, of those that have any; nil where no hall is known.
  func grids(of halls: [Hall.ID]) -> [Layout.Grid]? {
    let own = visit.halls.filter { halls.contains($0.id) }
    return own.isEmpty ? nil : own.compactMap(\.layout.grid)
  }

  /// Points at rows or columns of which the largest hall has fewer.
  mutating func checkReach(_ node: Node?, _ span: ClosedRange<Int>?, _ most: Int?, _ message: (String, Int) -> Phrase) {
    guard let node, let span, let most, span.upperBound > most else { return }
    fault(node.spot, message(node.text ?? node.description, most))
  }
}

extension Layout {
  /// Where chairs stand in rows of equal length, numbered by row and column.
  var grid: Grid? {
    switch self {
    case .theatre(let grid), .classroom(let grid): grid
    case .rostrum(_, let audience): audience
    default: nil
    }
  }
}
