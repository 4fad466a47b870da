extension BanquetInstance {
  /// The text of a banquet that follows from its numbers and seed alone: guests 0 and 1, 2 and 3 … are couples, whose wish
  /// weighs 50; of all other pairs a quarter has a wish of 1 to 10, of which one in five is to sit apart. 生成算例
  public static func generated(guests: Int, seats: Int = 10, seed: Int) -> String {
    var chance = Chance(seed: seed &* 1_000_003 &+ guests)
    var wishes: [String] = []
    for one in 0..<max(0, guests) {
      for other in (one + 1)..<max(one + 1, guests) {
        if one % 2 == 0, other == one + 1 {
          wishes.append("[\(one),\(other),50]")
        } else if chance.percent(25) {
          let weight = chance.roll(1...10)
          wishes.append("[\(one),\(other),\(chance.percent(20) ? -weight : weight)]")
        }
      }
    }
    let tables = Array(repeating: String(seats), count: (guests + seats - 1) / max(1, seats)).joined(separator: ",")
    return "{\"guests\":\(guests),\"tables\":[\(tables)],\"min\":0,\"weights\":[\(wishes.joined(separator: ","))]}\n"
  }
}
