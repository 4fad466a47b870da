public import Visit

/// The orders of places that protocol.md 0 lays down, as pure functions. 座次规则
///
/// They are *seated*: from left to right as those on the seats see it. The audience sees them reversed.
public enum PlaceOrder {
  /// The first, second … of a side: `H1`, `G2`. 主方、客方第几位
  public struct Label: Sendable, Hashable, CustomStringConvertible {
    /// Hosts or guests.
    public let side: Side
    /// 1 is the first of the side.
    public let number: Int

    /// The numbered person of a side.
    public init(_ side: Side, _ number: Int) {
      self.side = side
      self.number = number
    }

    /// `H1`, `G2`.
    public var description: String { (side == .host ? "H" : "G") + String(number) }
  }

  /// One row, numbered by rank from 1 (protocol.md 1.1 to 1.4). 一排
  ///
  /// An odd row has 1 in the centre and 2 on the senior hand. In an even one `anchor` puts 2 on the senior hand *of 1*,
  /// `strict` puts 1 on the senior hand *of the centre line*.
  public static func row(_ count: Int, honour: Placement.Honour, even: Placement.Even) -> [Int] {
    guard count > 0 else { return [] }
    var left: [Int] = []
    var right: [Int] = []
    let strict = even == .strict || even == .auto && honour == .right
    for number in 1...count where number > 1 || count % 2 == 0 {
      let odd = number % 2 == 1
      if count % 2 == 0 && strict ? odd : !odd { left.append(number) } else { right.append(number) }
    }
    let seats = left.reversed() + (count % 2 == 1 ? [1] : []) + right
    return honour == .left ? seats : seats.reversed()
  }

  /// Several rows, the front row first: it takes the highest, and each row is arranged by itself (1.5). 多排
  public static func rows(
    _ people: Int, perRow: [Int], honour: Placement.Honour, even: Placement.Even
  ) -> [[Int]] {
    var next = 0
    return fill(people, perRow: perRow).map { count in
      defer { next += count }
      return row(count, honour: honour, even: even).map { $0 + next }
    }
  }

  /// How many stand in each row. The front row is full, less one where that makes it odd and the others have room. 各排人数
  static func fill(_ people: Int, perRow: [Int]) -> [Int] {
    var left = max(0, people)
    var most = perRow.map { max(0, $0) }
    if let front = most.first, front > 1, front % 2 == 0, left > front, left - front < total(most.dropFirst()) {
      most[0] = front - 1
    }
    return most.compactMap { room in
      let count = min(room, left)
      left -= count
      return count > 0 ? count : nil
    }
  }

  /// Side by side: each party from the middle outwards, the guests on the senior hand of the hosts (2.1, 2.4.3). 并排
  public static func sofa(hosts: Int, guests: Int, honour: Placement.Honour) -> [Label] {
    let host = labels(.host, hosts)
    let guest = labels(.guest, guests)
    return honour == .right ? host.reversed() + guest : guest.reversed() + host
  }

  /// One long side of a talks table: offsets from the principal at 0, positive to the principal's right; nil is the
  /// interpreter. The rest take the nearest free chair, the senior hand first (2.2). 会谈一侧
  public static func tableSide(
    _ count: Int, honour: Placement.Honour, interpreter: Placement.Honour? = nil
  ) -> [(offset: Int, number: Int?)] {
    guard count > 0 else { return [] }
    let senior = honour == .right ? 1 : -1
    let taken = interpreter.map { $0 == .right ? 1 : -1 }
    let free = (1...(count + 1)).flatMap { [senior * $0, -senior * $0] as [Int] }.filter { $0 != taken }
    var result: [(offset: Int, number: Int?)] = [(0, 1)]
    if let taken { result.append((taken, nil)) }
    for (index, offset) in free.prefix(count - 1).enumerated() { result.append((offset, index + 2)) }
    return result.sorted { $0.offset < $1.offset }
  }

  /// A row of a photo with foreign guests: the host in the centre, guests at his right and left, then both sides in turn,
  /// hosts at the ends. An even row has no single centre, and each party keeps its wing (2.5). 合影一排
  public static func photo(hosts: Int, guests: Int, honour: Placement.Honour = .right) -> [Label] {
    let row = photo(hosts, guests)
    return honour == .left ? row.reversed() : row
  }

  private static func photo(_ hosts: Int, _ guests: Int) -> [Label] {
    let total = hosts + guests
    if hosts == 0 || guests == 0 {
      return row(total, honour: .right, even: .strict).map { Label(hosts == 0 ? .guest : .host, $0) }
    }
    if total % 2 == 0 { return sofa(hosts: hosts, guests: guests, honour: .right) }
    if hosts == 1 {
      return row(total, honour: .right, even: .strict).map { $0 == 1 ? Label(.host, 1) : Label(.guest, $0 - 1) }
    }
    return interleaved(hosts: hosts, guests: guests)
  }

  private static func interleaved(hosts: Int, guests: Int) -> [Label] {
    let ends = hosts > 2 ? [Label(.host, hosts - 1)] : []
    var host = labels(.host, hosts - 1 - ends.count).dropFirst()
    var guest = labels(.guest, guests)[...]
    let half = (hosts + guests - 1) / 2
    var right: [Label] = []
    var left: [Label] = []
    func next(after count: Int) -> [Label] {
      let guestFirst = count % 2 == 0
      if let taken = guestFirst ? guest.popFirst() ?? host.popFirst() : host.popFirst() ?? guest.popFirst() {
        return [taken]
      }
      return []
    }
    for _ in 0..<half {
      if right.count < half - ends.count { right += next(after: right.count) }
      if left.count < half - 1 { left += next(after: left.count) }
    }
    return [Label(.host, hosts)] + left.reversed() + [Label(.host, 1)] + right + ends
  }

  static func labels(_ side: Side, _ count: Int) -> [Label] {
    count > 0 ? (1...count).map { Label(side, $0) } : []
  }

  static func total(_ numbers: some Sequence<Int>) -> Int { numbers.reduce(0) { $0 + $1 } }
}
