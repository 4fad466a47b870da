@testable import Planning

extension BanquetProblem {
  /// A small banquet from a seed: tables of several sizes, least numbers, wishes of both signs, couples.
  static func random(_ seed: Int, kinds: Bool = false) -> BanquetProblem? {
    var draw = SeededGenerator(seed: seed)
    let guests = Int.random(in: 2...8, using: &draw)
    var tables: [Table] = []
    let alike = Bool.random(using: &draw)
    while tables.reduce(0, { $0 + $1.capacity }) < guests || tables.count < 2 {
      let capacity = alike ? 3 : Int.random(in: 1...4, using: &draw)
      let least = Int.random(in: 0...min(2, capacity), using: &draw)
      tables.append(
        Table(capacity: capacity, minimum: alike ? 2 : least, kind: kinds ? Int.random(in: 0...1, using: &draw) : 0))
    }
    if kinds { tables[0].kind = 1 }
    var wishes: [Wish] = []
    for one in 0..<guests {
      for other in (one + 1)..<max(one + 1, guests) where Int.random(in: 0..<3, using: &draw) > 0 {
        let couple = one % 2 == 0 && other == one + 1
        wishes.append(Wish(one, other, couple ? 50 : Int.random(in: -9...9, using: &draw)))
      }
    }
    let fondness = kinds ? (0..<guests).map { _ in (0...1).map { _ in Int.random(in: -5...5, using: &draw) } } : []
    return try? BanquetProblem(guests: guests, tables: tables, wishes: wishes, fondness: fondness)
  }

  /// The most that any seating is worth, by trying them all.
  var bruteForce: Int? {
    var best: Int?
    var seating = [Int](repeating: 0, count: guests)
    func seat(_ guest: Int) {
      guard guest < guests else {
        if let value = value(of: seating) { best = max(best ?? .min, value) }
        return
      }
      for table in tables.indices {
        seating[guest] = table
        seat(guest + 1)
      }
    }
    seat(0)
    return best
  }

  /// Like the public instances: couples that weigh 50, and a share of all pairs with a wish, one in five a dislike.
  static func couples(_ guests: Int, tables: Int, share: Double, seed: Int) throws -> BanquetProblem {
    var draw = SeededGenerator(seed: seed)
    var wishes: [Wish] = []
    for one in 0..<guests {
      for other in (one + 1)..<max(one + 1, guests) {
        if one % 2 == 0, other == one + 1 {
          wishes.append(Wish(one, other, 50))
        } else if Double.random(in: 0..<1, using: &draw) < share {
          let weight = Int.random(in: 1...10, using: &draw)
          wishes.append(Wish(one, other, Int.random(in: 0..<5, using: &draw) == 0 ? -weight : weight))
        }
      }
    }
    let capacity = (guests + tables - 1) / tables
    return try BanquetProblem(
      guests: guests, tables: Array(repeating: Table(capacity: capacity), count: tables), wishes: wishes)
  }
}
