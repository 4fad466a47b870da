import Testing

@testable import Optimization

@Suite struct ConflictTests {
  @Test("a conflict is infeasible, and without any one of its causes feasible", arguments: 0..<200)
  func minimal(seed: Int) {
    let model = randomModel(seed, causes: true)
    let feasible = { (causes: [Int]) in !allAssignments(of: model.keeping(Set(causes))).isEmpty }
    guard let conflict = model.minimalConflict() else {
      #expect(feasible(model.causes))
      return
    }
    #expect(!feasible(conflict))
    for cause in conflict { #expect(feasible(conflict.filter { $0 != cause })) }
  }

  @Test("what has no cause is never given up")
  func structural() {
    var model = Model()
    let x = model.binary("x")
    model.require("always", equals: 1) { 1 * x }
    model.require("a", equals: 0, cause: 4) { 1 * x }
    model.require("b", in: ...1, cause: 2) { 1 * x }
    #expect(model.minimalConflict() == [4])
  }
}
