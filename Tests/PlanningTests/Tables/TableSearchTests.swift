import Precedence
import Testing
import Visit

@testable import Planning

@Suite("Banquets at equal tables") struct TableSearchTests {
  /// The least cost over all ways to seat everybody, by the definitions; what is hard first, then the goals.
  private func best(_ problem: SeatingProblem) -> [Int]? {
    var best: [Int]?
    var seating = Seating(repeating: nil, count: problem.sitters.count)
    var taken = [Bool](repeating: false, count: problem.seats.count)
    func place(_ sitter: Int) {
      guard sitter < problem.sitters.count else {
        guard problem.holds(seating), problem.unrankedAbove(seating).isEmpty else { return }
        let cost = [problem.precedence(seating), problem.preferences(seating)]
        if best.map({ cost.lexicographicallyPrecedes($0) }) ?? true { best = cost }
        return
      }
      for seat in problem.sitters[sitter].allowed where !taken[seat] {
        (seating[sitter], taken[seat]) = (seat, true)
        place(sitter + 1)
        (seating[sitter], taken[seat]) = (nil, false)
      }
    }
    place(0)
    return best
  }

  /// Guests and unranked guests of two delegations at equal tables, with wishes by chance.
  private func random(_ seed: Int, guests: Int, hosts: Int, unranked: Int, tables: Int, seats: Int, rules: Int)
    -> SeatingCase
  {
    var generator = SeededGenerator(seed: seed)
    let layout = (0..<tables).map { Layout.Table(id: "T\($0)", seats: seats, main: $0 == 0, tier: 1) }
    var seating = SeatingCase(guests: guests, hosts: hosts, unranked: unranked, .roundTables(layout))
    for index in seating.visit.people.indices {
      if seating.visit.people[index].delegation == "g", index % 2 == 1 { seating.visit.people[index].delegation = "f" }
      seating.visit.people[index].gender = Bool.random(using: &generator) ? .male : .female
      seating.visit.people[index].languages = Bool.random(using: &generator) ? ["zh"] : ["fr", "zh"]
    }
    let everybody = seating.visit.people.map(\.id.text)
    for _ in 0..<rules {
      let two = Array(everybody.shuffled(using: &generator).prefix(2))
      let weight = Int.random(in: 1...4, using: &generator)
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: seating.rule(.apart, two, .table, weight: weight)
      case 1: seating.rule(.apart, two, .seat, weight: weight)
      case 2: seating.rule(.atMost(1, .delegation(nil)), [], .table, weight: weight)
      case 3: seating.rule(.atLeast(1, .language("fr")), [], .table, weight: weight)
      default: seating.rule(.together, two, .table, weight: weight)
      }
    }
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: seating.activity.seating.delegations = .keep
    case 1: seating.activity.seating.delegations = .mix
    case 2: seating.activity.seating.alternate = .gender
    default: break
    }
    return seating
  }

  private func searched(_ problem: SeatingProblem) -> (seating: Seating, bound: Int)? {
    let bound = TableBound(problem, tiersHold: true).value
    return TableSearch(problem, seed: 1, bound: bound, stop: { false }).map { ($0.run(), bound) }
  }

  @Test("No way to seat a tiny banquet is better, and the bound is below all", arguments: 0..<40)
  func tiny(seed: Int) throws {
    let seating = random(seed, guests: 5, hosts: 0, unranked: seed % 3 == 0 ? 1 : 0, tables: 2, seats: 3, rules: 3)
    let problem = seating.problem
    let found = try #require(searched(problem))
    let least = try #require(self.best(problem))
    #expect(problem.holds(found.seating))
    #expect(least[0] == 0 && problem.precedence(found.seating) == 0)
    #expect(found.bound <= least[1])
    // Rules may open no other table here, so that the search sees every way.
    #expect(problem.preferences(found.seating) == least[1])
  }

  @Test("With hosts the search keeps what is hard and stays between the bound and the usual", arguments: 0..<24)
  func hosted(seed: Int) throws {
    let seating = random(seed, guests: 40, hosts: 8, unranked: seed % 5, tables: 6, seats: 10, rules: 6)
    let problem = seating.problem
    let found = try #require(searched(problem))
    let usual = problem.seatedByOrder()
    #expect(Set(found.seating.compactMap { $0 }).count == problem.sitters.count)
    #expect(problem.holds(found.seating))
    #expect(problem.inversions(found.seating).isEmpty && problem.unrankedAbove(found.seating).isEmpty)
    #expect(found.bound <= problem.preferences(found.seating))
    #expect(problem.preferences(found.seating) <= problem.preferences(usual))
  }

  @Test("Hard rules are kept between tables, by order between tiers", arguments: 0..<12)
  func hard(seed: Int) throws {
    var seating = random(seed, guests: 44, hosts: 6, unranked: 0, tables: 5, seats: 10, rules: 0)
    seating.rule(.apart, ["g1", "g2"], .table)
    seating.rule(.together, ["g3", "g\(20 + seed)"], .table)
    seating.rule(.atLeast(1, .language("fr")), [], .table)
    let problem = seating.problem
    let found = try #require(searched(problem))
    #expect(problem.holds(found.seating))
    #expect(problem.precedence(found.seating) == 0)
  }

  @Test("The same seed seats the same") func determinism() throws {
    let problem = random(3, guests: 50, hosts: 5, unranked: 3, tables: 6, seats: 10, rules: 8).problem
    #expect(searched(problem)?.seating == searched(problem)?.seating)
  }

  @Test("Somebody moves to a higher table only where a rule asks for it, and as little as can be")
  func promoted() throws {
    let layout = (0..<3).map { Layout.Table(id: "T\($0)", seats: 6, main: $0 == 0, tier: $0 == 0 ? 1 : 2) }
    var seating = SeatingCase(guests: 15, hosts: 3, .roundTables(layout))
    seating.rule(.together, ["g1", "g7"], .table)
    let problem = seating.problem
    let found = try #require(searched(problem))
    #expect(problem.holds(found.seating))
    let inversions = problem.inversions(found.seating)
    #expect(!inversions.isEmpty && inversions.allSatisfy { problem.sitters[$0.junior].person.id == "g7" })
  }
}
