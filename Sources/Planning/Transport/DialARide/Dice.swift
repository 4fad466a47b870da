/// Draws the same numbers from the same seed everywhere (SplitMix64). 随机数
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(bitPattern: Int64(seed)) &* 0x2545_F491_4F6C_DD1D &+ 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// From 0 up to 1.
  mutating func share() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A whole number from 0 up to below `count`.
  mutating func below(_ count: Int) -> Int { min(count - 1, Int(share() * Double(count))) }
}
