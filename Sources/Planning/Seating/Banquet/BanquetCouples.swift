/// A banquet in which couples are guests: where everybody has somebody dearest by far and every table has an even number
/// of chairs, most of the search need not look at half of a couple. 成对入席
struct BanquetCouples: Sendable {
  /// The banquet of couples.
  let problem: BanquetProblem
  /// What the couples' own wishes are worth together.
  let inner: Int
  private let couples: [[Int]]

  /// The couples of a banquet; nil when somebody has no partner or a table can't be filled by couples.
  init?(_ whole: BanquetProblem) {
    let partner = whole.partners
    let isEven = whole.tables.allSatisfy { $0.capacity.isMultiple(of: 2) && $0.minimum.isMultiple(of: 2) }
    guard isEven, whole.guests > 3, partner.indices.allSatisfy({ partner[$0] != $0 }) else { return nil }
    var number = [Int](repeating: 0, count: whole.guests)
    var couples: [[Int]] = []
    for guest in partner.indices where guest < partner[guest] {
      number[guest] = couples.count
      number[partner[guest]] = couples.count
      couples.append([guest, partner[guest]])
    }
    var inner = 0
    var wishes: [BanquetProblem.Wish] = []
    for wish in whole.wishes {
      let (one, other) = (number[wish.one], number[wish.other])
      if one == other { inner += wish.weight } else { wishes.append(.init(one, other, wish.weight)) }
    }
    let tables = whole.tables.map {
      BanquetProblem.Table(capacity: $0.capacity / 2, minimum: $0.minimum / 2, kind: $0.kind)
    }
    let fondness =
      whole.fondness.isEmpty ? [] : couples.map { zip(whole.fondness[$0[0]], whole.fondness[$0[1]]).map(+) }
    guard let problem = try? BanquetProblem(guests: couples.count, tables: tables, wishes: wishes, fondness: fondness)
    else { return nil }
    self.problem = problem
    self.inner = inner
    self.couples = couples
  }

  /// The seating of the guests that a seating of the couples stands for.
  func parted(_ seating: [Int]) -> [Int] {
    var result = [Int](repeating: 0, count: 2 * couples.count)
    for (couple, table) in zip(couples, seating) { for guest in couple { result[guest] = table } }
    return result
  }
}

extension BanquetProblem {
  /// For each guest the one somebody won't be parted from, each other's dearest by far; oneself when there is none.
  var partners: [Int] {
    var dearest = [(weight: Int, who: Int)](repeating: (0, -1), count: guests)
    var second = [Int](repeating: 0, count: guests)
    for wish in wishes where wish.weight > 0 {
      for (one, other) in [(wish.one, wish.other), (wish.other, wish.one)] {
        if wish.weight > dearest[one].weight {
          second[one] = dearest[one].weight
          dearest[one] = (wish.weight, other)
        } else {
          second[one] = max(second[one], wish.weight)
        }
      }
    }
    return (0..<guests).map { guest in
      let (weight, who) = dearest[guest]
      let isMutual = who >= 0 && dearest[who].who == guest && weight > 2 * max(second[guest], second[who])
      return isMutual ? who : guest
    }
  }
}
