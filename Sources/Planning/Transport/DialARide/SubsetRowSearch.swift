/// Finds the cuts that a broken choice of routes breaks: three requests of which more than one pair's worth is served
/// together. 割平面分离
enum SubsetRowSearch {
  /// The most broken, at most `limit`, none twice, none of those that are known.
  static func broken(
    _ routes: [(requests: BitSet256, value: Double)], count: Int, known: [SubsetRow], limit: Int
  ) -> [SubsetRow] {
    let fractional = routes.filter { $0.value > 1e-6 }
    var together = [Double](repeating: 0, count: count * count)
    for route in fractional {
      let members = route.requests.members
      for a in members { for b in members where b != a { together[a * count + b] += route.value } }
    }
    let old = Set(known)
    var found: [(row: SubsetRow, excess: Double)] = []
    for a in 0..<count {
      let partners = (a + 1..<count).filter { together[a * count + $0] > 1e-6 }
      for (position, b) in partners.enumerated() {
        for c in partners[(position + 1)...] {
          let sum = together[a * count + b] + together[a * count + c] + together[b * count + c]
          guard sum > 1.02 else { continue }
          let row = SubsetRow(members: BitSet256([a, b, c]))
          let load = fractional.reduce(0) { $0 + $1.value * Double(row.weight($1.requests)) }
          if load > 1.02, !old.contains(row) { found.append((row, load - 1)) }
        }
      }
    }
    found.sort { $0.excess > $1.excess }
    return spread(found.map(\.row), count: count, limit: limit)
  }

  /// The first ones, no request in too many of them.
  private static func spread(_ rows: [SubsetRow], count: Int, limit: Int) -> [SubsetRow] {
    var uses = [Int](repeating: 0, count: count)
    var result: [SubsetRow] = []
    for row in rows where result.count < limit {
      let members = row.members.members
      guard members.allSatisfy({ uses[$0] < 5 }) else { continue }
      for member in members { uses[member] += 1 }
      result.append(row)
    }
    return result
  }
}
