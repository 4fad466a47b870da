import Optimization
import Testing
import Visit
import Wording

@testable import Planning

@Suite("The relaxation of rooms of very many") struct LodgingRelaxationTests {
  private let goals: [GoalName] = [.served, .precedence, .preferences, .cost]

  private func relaxation(_ problem: LodgingProblem, steps: Int) -> LodgingRelaxation {
    LodgingRelaxation(outline: LodgingOutline(problem, steps: steps), seconds: 20)
  }

  /// The same with whole staircases.
  private func whole(_ problem: LodgingProblem) -> LodgingRelaxation {
    LodgingRelaxation(outline: LodgingOutline(problem, steps: 8), seconds: 20, nodes: 50)
  }

  @Test("No distribution without inversions needs fewer floors or costs less", arguments: 0..<150)
  func bound(seed: Int) {
    let problem = LodgingProblem(Context(LodgingProofTests().draw(seed), language: .en))
    guard let best = LodgingProofTests().best(problem, goals), best[0] == 0, best[1] == 0 else { return }
    let relaxed = relaxation(problem, steps: 8)
    #expect(relaxed.floors() ?? .max <= best[2])
    #expect(relaxed.cost(floors: best[2]) ?? .max <= best[3])
    let whole = whole(problem)
    #expect(whole.floors() ?? .max <= best[2])
    #expect(whole.floors(reached: best[2]) ?? .max <= best[2])
    #expect(whole.divided() ?? .max <= best[2])
    #expect(whole.divided(reached: best[2]) ?? .max <= best[2])
    #expect(relaxed.divided() ?? .max <= best[2])
    #expect(whole.cost(floors: best[2]) ?? .max <= best[3])
    #expect(whole.cost(floors: best[2], reached: best[3]) ?? .max <= best[3])
    #expect(whole.floors() ?? .max >= relaxed.floors() ?? .max)
    let cheapest = LodgingProofTests().best(problem, [.served, .cost]) ?? []
    #expect(relaxation(problem, steps: 0).cost(floors: nil) ?? .max <= cheapest[1])
  }

  /// Whether a bound is a sum but for what a linear programme may fall short of it.
  private func `is`(_ bound: Int?, _ sum: Int) -> Bool { bound.map { (sum - 10...sum).contains($0) } ?? false }

  @Test("Where one floor is better and cheaper, two delegations on one floor each can't have it")
  func staircase() {
    // A principal and three juniors each: whichever has the better floor has juniors above the other's principal.
    let people = (0..<8).map { index in
      guest("p\(index)", rank: index % 4 == 0 ? "A" : "B", delegation: index < 4 ? "g" : "c")
    }
    var visit = lodging(
      people, (201...204).map { room($0, grade: 1, price: 100) } + (301...308).map { room($0, grade: 2, price: 200) })
    visit.lodging.keepDelegationsTogether = true
    let problem = LodgingProblem(Context(visit, language: .en))
    #expect(relaxation(problem, steps: 8).floors() == 0)
    #expect(`is`(relaxation(problem, steps: 0).cost(floors: 0), 2 * (4 * 100 + 4 * 200) * 1000))
    #expect(`is`(relaxation(problem, steps: 8).cost(floors: 0), 2 * 8 * 200 * 1000))
  }

  @Test("A hotel whose better half is full splits every delegation")
  func halves() {
    // Half the rooms are good. Who is in the good ones goes before who isn't, so that each delegation is split.
    let people = (0..<8).map { index in
      guest("p\(index)", rank: ["A", "B", "C", "D"][index % 4], delegation: index < 4 ? "g" : "c")
    }
    var visit = lodging(
      people, (201...204).map { room($0, grade: 1, price: 100) } + (301...304).map { room($0, grade: 2, price: 100) })
    visit.lodging.keepDelegationsTogether = true
    let problem = LodgingProblem(Context(visit, language: .en))
    #expect(whole(problem).floors() == 2)
    #expect(whole(problem).divided() == 2)
  }

  @Test("Rooms of one bed on all nights are shared by nobody, so that the bound is the cost")
  func exact() {
    let people = (0..<6).map { guest("p\($0)", rank: "A") }
    let problem = LodgingProblem(Context(lodging(people, (101...106).map { room($0, price: 150) }), language: .en))
    #expect(`is`(relaxation(problem, steps: 8).cost(floors: nil), 6 * 2 * 150 * 1000))
  }

  @Test("Nobody for whom there is no room is left out of a bound: there is none then")
  func none() {
    let people = (0..<3).map { guest("p\($0)", rank: "A") }
    let problem = LodgingProblem(Context(lodging(people, [room(101), room(102)]), language: .en))
    #expect(relaxation(problem, steps: 8).cost(floors: nil) == nil)
  }
}
