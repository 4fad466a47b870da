import Optimization
import Testing
import Visit
import Wording

@testable import Planning

@Suite struct LargeLodgingTests {
  private let goals: [GoalName] = [.served, .precedence, .preferences, .cost]

  /// What is found step by step, with the score counted from the rooms.
  private func find(_ visit: Visit) -> (problem: LodgingProblem, placements: [LodgingPlacement?], bounds: [Int]) {
    let context = Context(visit, language: .en)
    let problem = LodgingProblem(context)
    let found = LargeLodging(context: context, problem: problem, goals: goals).solve()
    return (problem, found.placements, found.bounds)
  }

  private func values(_ problem: LodgingProblem, _ placements: [LodgingPlacement?]) -> [Int] {
    let score = problem.score(placements)
    return goals.compactMap { score.value($0) }
  }

  @Test(arguments: 0..<60) func `Bounds are below the best, and what is found is lawful and not better`(seed: Int) {
    var visit = LodgingProofTests().draw(seed)
    visit.limits.nodes = 300
    let found = find(visit)
    #expect(found.problem.isLawful(found.placements))
    guard let best = LodgingProofTests().best(found.problem, goals) else { return }
    let values = values(found.problem, found.placements)
    #expect(!values.lexicographicallyPrecedes(best))
    #expect(found.bounds[0] <= best[0])
    if best[0] == 0 { #expect(zip(found.bounds, best).allSatisfy { $0 <= $1 }) }
  }

  @Test func `Most small cases are solved as well as can be`() {
    let reached = (0..<40).count { seed in
      var visit = LodgingProofTests().draw(seed)
      visit.limits.nodes = 500
      let found = find(visit)
      return values(found.problem, found.placements) == LodgingProofTests().best(found.problem, goals)
    }
    #expect(reached >= 36)
  }

  /// Guests with stays of all lengths, who share rooms of two, three and four beds with their own sex.
  private func ward(_ count: Int) -> Visit {
    var random = SeededGenerator(seed: count)
    let people = (0..<count).map { index -> Person in
      let from = Int.random(in: 1...12, using: &random)
      var person = guest("p\(index)", "\(from) 10:00", "\(from + Int.random(in: 1...5, using: &random)) 10:00")
      person.gender = Bool.random(using: &random) ? .male : .female
      person.smoker = index % 5 == 0
      return person
    }
    let rooms = (0..<(count / 8)).map { index -> Room in
      var room = room((index / 20 + 1) * 100 + index % 20, .twin, price: 100 + 40 * (index % 3))
      room.sleeps = 2 + index % 3
      return room
    }
    var visit = lodging(people, rooms)
    visit.lodging.share = LodgingRules.Sharing(ranks: RankRange(senior: nil, junior: nil), same: [.gender, .smoking])
    visit.limits.nodes = 4_000
    return visit
  }

  @Test func `Stays of all lengths are housed with their own sex and habits, the same way each time`() {
    let first = find(ward(200))
    #expect(first.problem.isLawful(first.placements))
    #expect(first.placements.allSatisfy { $0 != nil })
    for (guest, placement) in first.placements.enumerated() {
      for (other, theirs) in first.placements.enumerated() where guest < other {
        guard let placement, let theirs, placement.room == theirs.room, placement.nights.overlaps(theirs.nights) else {
          continue
        }
        let (a, b) = (first.problem.guests[guest].person, first.problem.guests[other].person)
        #expect(a.gender == b.gender && a.smoker == b.smoker)
      }
    }
    #expect(find(ward(200)).placements == first.placements)
  }

  @Test func `Where the model holds nothing in time people get rooms all the same, without a proof`() {
    let cancellation = Cancellation()
    cancellation.cancel()
    let people = (0..<36).map { index in
      guest("p\(index)", rank: ["B", "C", "D", "E"][index % 4], gender: index % 3 == 0 ? .female : .male)
    }
    let rooms = (1...6).flatMap { floor in
      (1...8).map { door in
        room(floor * 100 + door, door < 4 ? .single : .twin, grade: 1 + door / 3, price: 300 + 7 * floor - 20 * door)
      }
    }
    var visit = lodging(people, rooms)
    visit.lodging.share = LodgingRules.Sharing(ranks: RankRange(senior: 3, junior: nil), same: [.gender])
    visit.lodging.keepDelegationsTogether = true
    let context = Context(visit, language: .en, cancellation: cancellation)
    let (stays, contribution) = planLodging(context)
    #expect(Set(stays.map(\.person)).count == LodgingProblem(context).guests.count)
    #expect(contribution.cutShort)
    #expect(contribution.unmet.isEmpty)
  }

  @Test func `Where a model couldn't be solved in time, rooms are given out step by step`() {
    let people = (0..<40).map { guest("p\($0)", rank: "A") }
    let problem = LodgingProblem(Context(lodging(people, (101...109).map { room($0, grade: $0) }), language: .en))
    #expect(!LargeLodging.suits(problem, seconds: nil))
    #expect(!LargeLodging.suits(problem, seconds: 60))
    #expect(LargeLodging.suits(problem, seconds: 1))
  }
}
