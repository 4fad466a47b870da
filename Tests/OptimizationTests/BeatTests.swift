import Testing

@testable import Optimization

@Suite struct BeatTests {
  @Test("what is held already is beaten or proven, as trying everything finds", arguments: 0..<150)
  func agreesWithBruteForce(seed: Int) throws {
    var model = randomModel(seed)
    let all = allAssignments(of: model).map { values in model.goals.map { $0.expression.value(at: values) ?? .max } }
    var random = SeededGenerator(seed: seed &+ 1000)
    guard let best = all.min(by: { $0.lexicographicallyPrecedes($1) }), let held = all.randomElement(using: &random)
    else { return }
    for (index, value) in held.enumerated() { model.goals[index].attained = value }
    switch solve(model) {
    case .solved(let assignment, let results, let stop):
      #expect(best.lexicographicallyPrecedes(held))
      #expect(results.map(\.value) == best)
      #expect(results.allSatisfy(\.proven) && stop == .proven)
      #expect(model.holds(assignment.values))
    case .unbeaten(let results, let stop):
      #expect(held == best)
      #expect(results.map(\.value) == best)
      #expect(results.allSatisfy(\.proven) && stop == .proven)
    default: Issue.record("nothing came of it")
    }
  }

  @Test("nothing is proven where nothing may be searched")
  func cancelled() throws {
    var model = randomModel(3)
    for index in model.goals.indices { model.goals[index].attained = 1000 }
    let cancellation = Cancellation()
    cancellation.cancel()
    guard case .unbeaten(let results, _) = solve(model, cancellation: cancellation) else {
      Issue.record("something came of it")
      return
    }
    #expect(results.allSatisfy { $0.value == 1000 && !$0.proven })
  }

  @Test("a goal that isn't worth many nodes spoils no proof of those before it", arguments: 0..<40)
  func fewNodes(seed: Int) throws {
    var model = randomModel(seed)
    let all = allAssignments(of: model).map { values in model.goals.map { $0.expression.value(at: values) ?? .max } }
    guard let best = all.min(by: { $0.lexicographicallyPrecedes($1) }), let last = model.goals.indices.last else {
      return
    }
    model.goals[last].nodes = 1
    guard case .solved(_, let results, let stop) = solve(model) else {
      Issue.record("nothing came of it")
      return
    }
    #expect(stop == .proven)
    let before = results.prefix(last)
    #expect(before.map { $0.value } == Array(best.prefix(last)))
    #expect(before.allSatisfy { $0.proven })
    #expect(results[last].bound <= best[last] && best[last] <= results[last].value)
  }
}
