import Testing
import Visit
import Wording

@testable import Planning

@Suite("A search for rooms that begins with rooms found step by step") struct LodgingSearchTests {
  @Test("finds none that are better than the best, and claims no more than is true", arguments: 0..<150)
  func best(seed: Int) throws {
    let context = Context(LodgingProofTests().draw(seed), language: .en)
    let goals: [GoalName] = [.served, .precedence, .preferences, .cost]
    let problem = LodgingProblem(context)
    guard !problem.guests.isEmpty else { return }
    var search = LodgingSearch(context, problem)
    #expect(!search.beginsWithSteps)
    search.beginsWithSteps = true
    let result = search.run()
    let best = try #require(LodgingProofTests().best(problem, goals))
    #expect(problem.isLawful(result.placements))
    #expect(goals.compactMap { result.goals[$0]?.value } == best)
    #expect(goals.allSatisfy { goal in result.goals[goal].map { $0.bound == $0.value } ?? false })
  }
}
