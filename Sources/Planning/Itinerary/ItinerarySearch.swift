internal import Visit

/// Finds the earliest starts at which everybody who is to be there can be, if there are any. 日程搜索
///
/// Activities are settled in listing order, each at its first option that leaves every later one an option; where that
/// fails the last one settled moves on. So the first answer is the earliest in listing order, and no answer means
/// that there is none.
struct ItinerarySearch {
  let problem: ItineraryProblem
  /// Which activities are held.
  let held: [Int]
  /// Options of each activity that may be used.
  let domains: [[Int]]
  /// Whether two activities have somebody in common.
  let shares: (Int, Int) -> Bool
  /// How many options may be tried.
  let nodes: Int
  /// How many pairs of options may be compared, where there are very many of them.
  var pairs = 8_000_000

  /// What came of it.
  enum Outcome: Sendable, Hashable {
    /// The option of each activity that is held.
    case found([Int: Int])
    case none
    /// So many options were tried that the search was given up.
    case cutShort
  }

  private struct Level {
    var domains: [[Int]]
    var next: Int
  }

  func run() -> Outcome {
    let order = held.filter { domains[$0].count == 1 } + held.filter { domains[$0].count != 1 }
    guard order.allSatisfy({ !domains[$0].isEmpty }) else { return .none }
    let related = order.map { a in order.map { b in a != b && isRelated(a, b) } }
    var levels = [Level(domains: order.map { domains[$0] }, next: 0)]
    var tried = 0
    var compared = 0
    while let level = levels.last {
      let depth = levels.count - 1
      guard depth < order.count else {
        return .found(Dictionary(uniqueKeysWithValues: zip(order, level.domains.compactMap(\.first))))
      }
      guard level.next < level.domains[depth].count else {
        levels.removeLast()
        continue
      }
      tried += 1
      guard tried <= nodes, compared <= pairs else { return .cutShort }
      levels[depth].next += 1
      let choice = level.domains[depth][level.next]
      if let narrowed = narrow(level.domains, order, depth, choice, related[depth], &compared) {
        levels.append(Level(domains: narrowed, next: 0))
      }
    }
    return .none
  }

  /// What one choice leaves to the activities that aren't settled yet, or nil when it leaves one of them nothing.
  private func narrow(
    _ domains: [[Int]], _ order: [Int], _ depth: Int, _ choice: Int, _ related: [Bool], _ compared: inout Int
  ) -> [[Int]]? {
    var domains = domains
    domains[depth] = [choice]
    let event = order[depth]
    let option = problem.events[event].options[choice]
    for other in (depth + 1)..<max(depth + 1, order.count) where related[other] {
      let common = shares(event, order[other])
      compared += domains[other].count
      domains[other] = domains[other].filter { candidate in
        let second = problem.events[order[other]].options[candidate]
        return problem.allows(event, option, order[other], second)
          && (!common || problem.attendable(event, option, order[other], second))
      }
      if domains[other].isEmpty { return nil }
    }
    return domains
  }

  private func isRelated(_ first: Int, _ second: Int) -> Bool {
    shares(first, second) || !problem.gaps(first, second).isEmpty
      || !Set(problem.events[first].activity.halls).isDisjoint(with: problem.events[second].activity.halls)
  }
}
