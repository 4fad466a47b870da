internal import Precedence
internal import Visit

/// Whether the hard rules about a few people can hold together at all, everybody else and the order aside. 规则能否并存
///
/// A plain search over the seats of the people whom those rules name. A model of the whole hall proves the same with far
/// more work, since its relaxation seats everybody in halves.
struct SeatingCore {
  private let problem: SeatingProblem
  private let demands: [SeatDemand]

  /// At most so many people, and so many seats looked at: in a large hall each step looks at hundreds.
  private static let most = 12
  private static let looks = 3_000_000

  init(_ problem: SeatingProblem) {
    self.problem = problem
    demands = problem.demands.filter { demand in
      demand.weight == nil && demand.rule != nil && demand.bindsFew
        // Who serves somebody may be left without a seat, and then no rule binds.
        && demand.people.allSatisfy { problem.sitters[$0].principal == nil }
    }
  }

  /// A smallest set of rules that can't hold together, in their order, some being set aside; nil where none is found.
  func conflict(without dropped: Set<Int>) -> [Int]? {
    var rules = Set(demands.compactMap(\.rule)).subtracting(dropped).sorted()
    guard problem.unmetBound == 0, isImpossible(rules) else { return nil }
    for rule in rules.reversed() {
      let others = rules.filter { $0 != rule }
      if isImpossible(others) { rules = others }
    }
    return rules.isEmpty ? nil : rules
  }

  /// Whether rules certainly can't hold together.
  func areImpossible(_ rules: [Int]) -> Bool { problem.unmetBound == 0 && isImpossible(rules) }

  /// Certain where true.
  private func isImpossible(_ rules: [Int]) -> Bool {
    let kept = demands.filter { $0.rule.map(rules.contains) ?? false }
    let people = Set(kept.flatMap(\.people)).sorted()
    guard !people.isEmpty, people.count <= Self.most else { return false }
    var domains = Dictionary(uniqueKeysWithValues: people.map { ($0, problem.sitters[$0].allowed) })
    for case .pin(let person, let seats) in kept.map(\.kind) {
      domains[person] = domains[person]?.filter(seats.contains)
    }
    var search = Search(problem: problem, domains: domains, demands: kept, looks: Self.looks)
    return !search.seats(people) && search.looks > 0
  }

  /// Goes as deep as there are people.
  private struct Search {
    let problem: SeatingProblem
    let domains: [Int: [Int]]
    let demands: [SeatDemand]
    var looks: Int
    var chosen: [Int: Int] = [:]

    init(problem: SeatingProblem, domains: [Int: [Int]], demands: [SeatDemand], looks: Int) {
      self.problem = problem
      self.domains = domains
      self.demands = demands
      self.looks = looks
    }

    mutating func seats(_ open: [Int]) -> Bool {
      looks -= open.reduce(1) { $0 + domains[$1, default: []].count }
      guard looks > 0 else { return false }
      let choices = open.map { person in
        (person: person, seats: domains[person, default: []].filter { fits(person, $0) })
      }
      guard let next = choices.min(by: { ($0.seats.count, $0.person) < ($1.seats.count, $1.person) }) else {
        return true
      }
      for seat in next.seats {
        guard looks > 0 else { return false }
        chosen[next.person] = seat
        if seats(open.filter { $0 != next.person }) { return true }
        chosen[next.person] = nil
      }
      return false
    }

    /// Whether a seat is free and suits those who sit already.
    private func fits(_ person: Int, _ seat: Int) -> Bool {
      guard !chosen.values.contains(seat) else { return false }
      return demands.allSatisfy { demand in
        guard let pair = demand.pair, pair.first == person || pair.second == person,
          let first = pair.first == person ? seat : chosen[pair.first],
          let second = pair.second == person ? seat : chosen[pair.second]
        else { return true }
        return demand.keeps(first, second, problem)
      }
    }
  }
}

extension SeatDemand {
  /// Asks something of one person or two.
  fileprivate var bindsFew: Bool {
    if case .pin = kind { return true }
    return pair != nil
  }

  fileprivate var pair: Pair? {
    switch kind {
    case .adjacent(let pair), .notAdjacent(let pair), .sameTable(let pair), .otherTables(let pair): pair
    default: nil
    }
  }

  /// Whether two seats keep what is asked of two people.
  fileprivate func keeps(_ first: Int, _ second: Int, _ problem: SeatingProblem) -> Bool {
    let left = problem.hands[first].left == second, right = problem.hands[first].right == second
    switch kind {
    case .adjacent(let pair): return pair.hand != .right && left || pair.hand != .left && right
    case .notAdjacent: return !left && !right
    case .sameTable: return problem.seats[first].table == problem.seats[second].table
    case .otherTables: return problem.seats[first].table != problem.seats[second].table
    default: return true
    }
  }
}
