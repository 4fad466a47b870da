/// Chance that is the same on every machine: SplitMix64 (Steele, Lea & Flood 2014). 随机数
struct Dice {
  private var state: UInt64

  /// Chance that follows from a seed, and from a name so that one part of a scenario doesn't disturb another.
  init(seed: UInt64, for part: String) {
    state = seed
    for byte in part.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
    _ = next()
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  /// One of 0 ..< sides; 0 where there are none.
  mutating func roll(_ sides: Int) -> Int {
    guard sides > 0 else { return 0 }
    return Int(next().multipliedFullWidth(by: UInt64(sides)).high)
  }

  /// A number of a range.
  mutating func roll(_ range: ClosedRange<Int>) -> Int { range.lowerBound + roll(range.count) }

  /// True so many times in a hundred.
  mutating func chance(_ percent: Int) -> Bool { roll(100) < percent }

  /// One of several, or the other where there are none.
  mutating func pick<Element>(_ elements: [Element], else other: Element) -> Element {
    elements.isEmpty ? other : elements[roll(elements.count)]
  }
}
