internal import Precedence
internal import Visit

/// At which tiers people can sit when the order holds between them. 桌次范围
struct TableTiers {
  /// The first and the last tier of each sitter.
  private let range: [ClosedRange<Int>]
  /// The tier of those who have no choice.
  let certain: [Int?]

  /// `hold`: the order holds, nobody sits at a table below a junior.
  init(_ problem: SeatingProblem, _ tables: [(tier: Int, chairs: [Int])], hold: Bool) {
    let tiers = unique(tables.map(\.tier))
    let all = (tiers.min() ?? 0)...(tiers.max() ?? 0)
    var range = problem.sitters.map { _ in all }
    let people = problem.sitters.indices.filter { problem.sitters[$0].principal == nil }
    let chairs = tables.flatMap(\.chairs)
    if hold, !problem.opensTables, people.count == chairs.count {
      for side in Side.allCases {
        let own = people.filter { problem.sitters[$0].side == side }
        let others = people.count - own.count
        var least = 0, most = 0, before = 0
        var bounds: [(tier: Int, least: Int, most: Int)] = []
        for tier in tiers {
          let seats = tables.filter { $0.tier == tier }.flatMap(\.chairs)
          before += seats.count
          least += seats.count { problem.seats[$0].side == side }
          most += seats.count { problem.seats[$0].side == nil || problem.seats[$0].side == side }
          bounds.append((tier, max(least, before - others), min(most, own.count)))
        }
        let ranked = own.count { problem.sitters[$0].position != nil }
        for (index, sitter) in own.enumerated() {
          // Those without a rank change places among themselves as they like.
          let highest = index < ranked ? index : ranked
          let lowest = index < ranked ? index : own.count - 1
          let first = bounds.first { highest < $0.most }?.tier ?? all.upperBound
          let last = bounds.first { lowest < $0.least }?.tier ?? all.upperBound
          range[sitter] = min(first, last)...max(first, last)
        }
      }
    }
    self.range = range
    certain = range.map { $0.count == 1 ? $0.lowerBound : nil }
  }

  /// Whether two people may be at tables of one tier.
  func mayShare(_ one: Int, _ other: Int) -> Bool { range[one].overlaps(range[other]) }
}
