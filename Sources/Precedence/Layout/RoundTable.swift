public import Visit

extension PlaceOrder {
  /// A chair of a table, numbered clockwise from above from the chair that faces the door, and who sits on it. 席位
  public struct TablePlace: Sendable, Hashable {
    /// 0 faces the door; the right hand of a sitter is the chair before.
    public let chair: Int
    /// Who sits there; nil is a free chair.
    public let label: Label?
    /// The scheme lays down whose place it is; the others are free (其他随意).
    public let isFixed: Bool
  }

  /// Who sits where at a round table, by chair; nil is free (protocol.md 3). 圆桌席位
  public static func roundTable(
    _ size: Int, hosts: Int, guests: Int, scheme: Placement.Banquet = .pair, honour: Placement.Honour = .right
  ) -> [Label?] {
    var seats = [Label?](repeating: nil, count: max(0, size))
    for place in tablePlaces(size, hosts: hosts, guests: guests, scheme: scheme, honour: honour) {
      seats[place.chair] = place.label
    }
    return seats
  }

  /// All chairs of a round table in order of honour, but those that are left out (protocol.md 3.1 to 3.5). 圆桌席次
  ///
  /// `pair`: first host, guests at both his hands, second host opposite, guests at both of his, then outwards from the
  /// first host, hosts and guests by turns of two. `second-beside` has the second host beyond the first guest. With
  /// `single`, or one host only, guests sit outwards from the host, then the other hosts. `traditional` has the first
  /// guest face the door, the host opposite, and left higher.
  public static func tablePlaces(
    _ size: Int, hosts: Int, guests: Int, scheme: Placement.Banquet = .pair, honour: Placement.Honour = .right,
    without: Set<Int> = []
  ) -> [TablePlace] {
    let ring = Ring(size: size, right: honour == .right && scheme != .traditional ? -1 : 1, without: without)
    return ring.places(hosts: hosts, guests: guests, scheme: scheme, outward: ring.outward)
  }

  /// All chairs of a long table in order of honour: chair 0 is the first host's, the second's is opposite, guests sit at
  /// the hands of both, then outwards from both (protocol.md 3.9). 长桌席次
  public static func longTablePlaces(
    _ size: Int, hosts: Int, guests: Int, honour: Placement.Honour = .right, without: Set<Int> = []
  ) -> [TablePlace] {
    let ring = Ring(size: size, right: honour == .right ? -1 : 1, without: without)
    return ring.places(hosts: hosts, guests: guests, scheme: .pair, outward: ring.outwardFromBoth)
  }

  /// Tables in one row as one sees them from the main wall, looking to the door: 1 is the main table (3.8). 桌次
  public static func tableOrder(_ count: Int) -> [Int] { row(count, honour: .right, even: .strict) }
}

/// Chairs round a table; `right` is the step to a sitter's senior hand.
private struct Ring {
  let size: Int
  let right: Int
  var without: Set<Int> = []

  func chair(_ index: Int) -> Int { ((index % size) + size) % size }

  var outward: [Int] {
    distinct((0..<max(0, size)).flatMap { [right * $0, -right * $0] })
  }

  var outwardFromBoth: [Int] {
    let across = size / 2
    return distinct(
      (0..<max(0, size)).flatMap { [right * $0, -right * $0, across + right * $0, across - right * $0] })
  }

  func distinct(_ indices: [Int]) -> [Int] {
    var seen = Set<Int>()
    return indices.map(chair).filter { seen.insert($0).inserted && !without.contains($0) }
  }

  func places(hosts: Int, guests: Int, scheme: Placement.Banquet, outward: [Int]) -> [PlaceOrder.TablePlace] {
    guard size > 0 else { return [] }
    var labels = [PlaceOrder.Label?](repeating: nil, count: size)
    var host = PlaceOrder.labels(.host, hosts)[...]
    var guest = PlaceOrder.labels(.guest, guests)[...]
    func put(_ index: Int, _ sides: [Side]) {
      guard labels[chair(index)] == nil, !without.contains(chair(index)) else { return }
      for side in sides where labels[chair(index)] == nil {
        labels[chair(index)] = side == .host ? host.popFirst() : guest.popFirst()
      }
    }
    let plan = fixed(hosts: hosts, scheme: scheme)
    for (index, side) in plan.filling { put(index, [side]) }
    let settled = distinct(plan.honour).filter { labels[$0] != nil }
    let free = outward.filter { labels[$0] == nil }
    let turns = plan.filling.count > 2
    for (turn, index) in free.enumerated() {
      put(index, turns && turn / 2 % 2 == 0 ? [.host, .guest] : [.guest, .host])
    }
    return settled.map { PlaceOrder.TablePlace(chair: $0, label: labels[$0], isFixed: true) }
      + free.map { PlaceOrder.TablePlace(chair: $0, label: labels[$0], isFixed: false) }
  }

  /// The places that a scheme lays down: in the order in which they are filled, and by honour.
  private func fixed(hosts: Int, scheme: Placement.Banquet) -> (filling: [(Int, Side)], honour: [Int]) {
    let across = size / 2
    switch scheme {
    case .pair where hosts > 1:
      return (
        [
          (0, .host), (across, .host), (right, .guest), (-right, .guest), (across + right, .guest),
          (across - right, .guest),
        ], [0, right, -right, across, across + right, across - right]
      )
    case .secondBeside where hosts > 1:
      return (
        [(0, .host), (right, .guest), (-right, .guest), (2 * right, .host)], [0, right, -right, 2 * right]
      )
    case .traditional: return ([(0, .guest), (across, .host)], [0, across])
    default: return hosts > 0 ? ([(0, .host)], [0]) : ([], [])
    }
  }
}
