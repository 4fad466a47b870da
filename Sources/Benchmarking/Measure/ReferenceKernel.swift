/// A fixed piece of work that figures are set against, so that machines and busy hours can be compared: sums over a table
/// that doesn't fit the nearest cache, comparisons and branches, as the planners have them. 基准内核
///
/// It never changes: every baseline is in its units.
public enum ReferenceKernel {
  /// What the work comes to, on every machine.
  public static let answer: UInt64 = work()

  /// Does the work once.
  public static func work() -> UInt64 {
    let size = 1 << 15
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    var table = [UInt64](repeating: 0, count: size)
    for index in table.indices { table[index] = next(&state) }
    var sum: UInt64 = 0
    var distance = 0.0
    for _ in 0..<12 {
      for index in table.indices {
        let other = Int(truncatingIfNeeded: table[index] & UInt64(size - 1))
        if table[index] > table[other] { table.swapAt(index, other) }
        sum = (sum ^ table[index]) &* 0x100_0000_01B3
        distance += Double(table[other] >> 40).squareRoot()
      }
    }
    table.sort()
    return sum ^ table[size / 2] ^ UInt64(distance)
  }

  private static func next(_ state: inout UInt64) -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  /// Seconds of a core that it takes just now: the least of so many turns.
  public static func seconds(turns: Int = 3) -> Double {
    var least = Double.infinity
    for _ in 0..<max(1, turns) {
      let begin = Gauge.cpu
      let found = work()
      // The answer is used, so that the work can't be left out.
      least = min(least, found == answer ? Gauge.cpu - begin : .infinity)
    }
    return least
  }
}
