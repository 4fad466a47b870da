internal import Visit

/// Which people should not sit next to each other because of what they are: of one delegation, of one sex, without a
/// common language. 不宜相邻
///
/// People who are alike in this share a label, so that a thousand of them are a few dozen labels.
struct Strangers: Sendable {
  /// The label of each sitter.
  let labels: [Int]
  /// How many labels.
  let count: Int
  private let table: [Bool]

  /// `kind` tells what matters of somebody; `areStrange` depends on nothing else.
  init(
    _ sitters: [SeatingProblem.Sitter], by kind: (Int) -> some Hashable, areStrange: (_ one: Int, _ other: Int) -> Bool
  ) {
    var known: [AnyHashable: Int] = [:]
    var examples: [Int] = []
    labels = sitters.indices.map { sitter in
      let key = AnyHashable(kind(sitter))
      if let label = known[key] { return label }
      known[key] = examples.count
      examples.append(sitter)
      return examples.count - 1
    }
    count = examples.count
    table = examples.flatMap { one in examples.map { areStrange(one, $0) } }
  }

  /// Whether two people should not be neighbours.
  @inline(__always) func contains(_ one: Int, _ other: Int) -> Bool { table[labels[one] * count + labels[other]] }

  /// Whether people of two labels should not be neighbours.
  func areStrange(_ one: Int, _ other: Int) -> Bool { table[one * count + other] }

  /// Whether nobody minds anybody.
  var isEmpty: Bool { !table.contains(true) }
}
