/// A set of numbers from 0 to 255: who is in a run or a route, which cuts stand half full. 位集
struct BitSet256: Hashable, Sendable {
  /// How many numbers there are.
  static let capacity = 256

  private(set) var words = SIMD4<UInt64>.zero

  /// Whether nothing is in it.
  var isEmpty: Bool { words == .zero }

  /// How many are in it.
  var count: Int {
    words[0].nonzeroBitCount + words[1].nonzeroBitCount + words[2].nonzeroBitCount + words[3].nonzeroBitCount
  }

  func contains(_ member: Int) -> Bool { words[member >> 6] >> UInt64(member & 63) & 1 == 1 }
  mutating func insert(_ member: Int) { words[member >> 6] |= 1 << UInt64(member & 63) }
  mutating func remove(_ member: Int) { words[member >> 6] &= ~(1 << UInt64(member & 63)) }
  func isDisjoint(with other: BitSet256) -> Bool { words & other.words == .zero }
  func isSubset(of other: BitSet256) -> Bool { words & ~other.words == .zero }
  func union(_ other: BitSet256) -> BitSet256 { BitSet256(words: words | other.words) }
  func intersection(_ other: BitSet256) -> BitSet256 { BitSet256(words: words & other.words) }
  func subtracting(_ other: BitSet256) -> BitSet256 { BitSet256(words: words & ~other.words) }
  func symmetricDifference(_ other: BitSet256) -> BitSet256 { BitSet256(words: words ^ other.words) }

  init() {}

  init(_ members: some Sequence<Int>) {
    for member in members { insert(member) }
  }

  private init(words: SIMD4<UInt64>) { self.words = words }

  /// Calls with each member, ascending.
  @inline(__always) func forEach(_ body: (Int) -> Void) {
    for index in 0..<4 {
      var word = words[index]
      while word != 0 {
        body(index << 6 | word.trailingZeroBitCount)
        word &= word &- 1
      }
    }
  }

  /// The members, ascending.
  var members: [Int] {
    var result: [Int] = []
    forEach { result.append($0) }
    return result
  }
}
