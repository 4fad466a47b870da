import Testing
import Visit
import Wording

@testable import Planning

@Suite struct LodgingProofTests {
  /// A few guests and rooms with rules, drawn by chance.
  func draw(_ seed: Int) -> Visit {
    var random = SeededGenerator(seed: seed)
    func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
    let people = (0..<Int.random(in: 1...3, using: &random)).map { index in
      let from = Int.random(in: 1...2, using: &random)
      let to = Int.random(in: (from + 1)...3, using: &random)
      var person = guest(
        "p\(index)", rank: chance(75) ? ["A", "B", "C"].randomElement(using: &random) : nil, "\(from) 10:00",
        "\(to) 10:00", delegation: chance(50) ? "g" : "c", gender: chance(70) ? .male : .female)
      if chance(10) { person.needs = [.wheelchair] }
      if chance(10) { person.noFour = true }
      if chance(10) { person.spouse = "p0" }
      return person
    }
    let rooms = (0..<Int.random(in: 1...4, using: &random)).map { index in
      var room = room(
        Int.random(in: 1...2, using: &random) * 100 + index + 1,
        [.single, .twin, .suite].randomElement(using: &random) ?? .single,
        grade: Int.random(in: 1...2, using: &random), price: Int.random(in: 1...2, using: &random) * 100)
      room.accessible = chance(30)
      if chance(15) { room.taken = [firstDay..<firstDay.advanced(by: 1)] }
      return room
    }
    var visit =
      chance(30)
      ? lodging(people, Array(rooms.dropLast(rooms.count / 2)), [Array(rooms.suffix(rooms.count / 2))])
      : lodging(people, rooms)
    if chance(50) {
      visit.lodging.share = LodgingRules.Sharing(ranks: RankRange(senior: 1, junior: nil), same: [.side])
    }
    visit.lodging.keepDelegationsTogether = chance(50)
    let demands: [Rule.Demand] = [.together, .apart, .near, .atMost(1, .side(.guest)), .atLeast(2, .side(.guest))]
    let scopes: [Rule.Scope] = [.room, .floor, .hotel]
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      let demand = demands.randomElement(using: &random) ?? .near
      visit.rules.append(
        Rule(
          demand, people: Array(people.map(\.id).shuffled(using: &random).prefix(2)),
          scope: demand == .near ? .room : scopes.randomElement(using: &random), weight: chance(70) ? 2 : nil))
    }
    return visit
  }

  /// The best score over everything that is lawful, goal by goal.
  func best(_ problem: LodgingProblem, _ goals: [GoalName]) -> [Int]? {
    var best: [Int]?
    let choices = problem.guests.indices.map { guest -> [LodgingPlacement?] in
      let nights = problem.guests[guest].nights
      let parts = (nights.lowerBound.ordinal..<nights.upperBound.ordinal).flatMap { from in
        ((from + 1)...nights.upperBound.ordinal).map { Day(ordinal: from)..<Day(ordinal: $0) }
      }
      return [nil] + problem.rooms.indices.flatMap { room in parts.map { LodgingPlacement(room: room, nights: $0) } }
    }
    var indices = choices.map { _ in 0 }
    while true {
      let placements = zip(choices, indices).map { $0[$1] }
      if problem.isLawful(placements) {
        let score = problem.score(placements)
        let vector = goals.compactMap { score.value($0) }
        if best.map({ vector.lexicographicallyPrecedes($0) }) ?? true { best = vector }
      }
      guard let next = indices.indices.first(where: { indices[$0] + 1 < choices[$0].count }) else { return best }
      indices[next] += 1
      for done in 0..<next { indices[done] = 0 }
    }
  }

  @Test(arguments: 0..<150) func `No other distribution of rooms is better`(seed: Int) {
    let visit = draw(seed)
    let lodged = Lodged(visit)
    let goals: [GoalName] = [.served, .precedence, .preferences, .cost]
    guard !lodged.isSplit else {
      // Nobody was to change rooms, had all been housed without.
      let best = best(lodged.problem, goals) ?? []
      #expect(lodged.contribution.goals[.served]?.value ?? .max < best[0])
      return
    }
    #expect(lodged.isSound)
    #expect(goals.compactMap { lodged.contribution.goals[$0]?.value } == best(lodged.problem, goals))
    for goal in goals { #expect(lodged.proven(goal) != nil) }
    let asked = lodged.problem.guests.reduce(0) { $0 + $1.nights.count }
    let given = lodged.stays.reduce(0) { $0 + $1.nights.count }
    #expect(lodged.contribution.unmet.count == asked - given)
  }

  /// Sixty guests of four delegations with different nights, some of whom share, and rooms of several grades.
  private func conference(rooms count: Int) -> Visit {
    var random = SeededGenerator(seed: 7)
    let ranks = ["A", "B", "C", "D", "E", "E"]
    let people = (0..<60).map { index -> Person in
      let from = Int.random(in: 1...2, using: &random)
      let to = Int.random(in: 3...4, using: &random)
      var person = guest("p\(index)", rank: index % 6 == 5 ? nil : ranks[index / 10], "\(from) 10:00", "\(to) 10:00")
      person.delegation = index % 2 == 0 ? "g" : "c"
      person.gender = index % 3 == 0 ? .female : .male
      return person
    }
    var rooms = (801...806).map { room($0, .suite, grade: 1, price: 880) }
    rooms += (701...720).map { room($0, grade: 2, price: 480) }
    rooms += (601..<(601 + count)).map { room($0, .twin, grade: 3, price: 320) }
    var visit = lodging(people, rooms)
    visit.lodging.standards = [
      LodgingRules.Standard(ranks: RankRange(senior: 0, junior: 0), kinds: nil, maxPrice: nil),
      LodgingRules.Standard(ranks: RankRange(senior: 1, junior: nil), kinds: [.single, .twin], maxPrice: nil),
    ]
    visit.lodging.share = LodgingRules.Sharing(ranks: RankRange(senior: 3, junior: nil), same: [.gender, .side])
    visit.lodging.keepDelegationsTogether = true
    visit.rules = [Rule(.near, people: ["p0", "p5"], scope: .room, weight: 5)]
    return visit
  }

  @Test(arguments: [40, 20, 8]) func `Sixty guests are housed and proven`(rooms: Int) {
    let lodged = Lodged(conference(rooms: rooms))
    #expect(lodged.isSound)
    for goal in [GoalName.precedence, .preferences, .cost] { #expect(lodged.proven(goal) != nil) }
    // Where rooms are wanting, changes of room could house some for more nights.
    #expect((lodged.proven(.served) == 0) == (rooms > 8))
    #expect(lodged.contribution.goals[.served].map { $0.bound > 0 } == (rooms <= 8))
  }
}
