import Testing

@testable import Optimization

/// Random numbers that a seed repeats (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: Int) { state = UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// A small model of whole variables with rows, causes and goals, drawn by a seed.
func randomModel(_ seed: Int, goals: Int = 3, causes: Bool = false) -> Model {
  var random = SeededGenerator(seed: seed)
  var model = Model("random \(seed)")
  let variables = (0..<Int.random(in: 1...5, using: &random)).map {
    model.integer("x\($0)", in: 0...Int.random(in: 1...3, using: &random))
  }
  func expression(_ span: Int) -> Expression {
    var result = Expression()
    for variable in variables { result.add(Int.random(in: -span...span, using: &random), variable) }
    return result
  }
  for row in 0..<Int.random(in: 1...6, using: &random) {
    let sum = expression(3)
    let low = Int.random(in: -6...5, using: &random)
    model.require("r\(row)", in: low...low + Int.random(in: 0...6, using: &random), cause: causes ? row / 2 : nil) {
      sum
    }
  }
  model.goals = (0..<goals).map { Goal("g\($0)", expression(4)) }
  return model
}

/// All assignments that keep every row, by trying every one.
func allAssignments(of model: Model) -> [[Int]] {
  var result: [[Int]] = [[]]
  for column in model.columns { result = result.flatMap { head in column.bounds.map { head + [$0] } } }
  return result.filter(model.holds)
}

@Suite struct SolveTests {
  @Test("goals are minimised in sequence, as trying everything finds", arguments: 0..<150)
  func agreesWithBruteForce(seed: Int) {
    let model = randomModel(seed)
    let feasible = allAssignments(of: model)
    let best = feasible.map { values in model.goals.map { $0.expression.value(at: values) ?? .max } }
      .min { $0.lexicographicallyPrecedes($1) }
    switch solve(model) {
    case .solved(let assignment, let results, let stop):
      #expect(results.map(\.value) == best)
      #expect(results.map(\.bound) == best)
      #expect(stop == .proven)
      #expect(model.holds(assignment.values))
    case .infeasible: #expect(best == nil)
    case .nothingFound(let stop), .unbeaten(_, let stop): Issue.record("nothing found, \(stop): \(model)")
    case .failed(let words): Issue.record("\(words): \(model)")
    }
  }

  @Test("floors that are attained or not don't change the answer", arguments: 0..<60)
  func floorsChangeNothing(seed: Int) {
    var model = randomModel(seed)
    let plain = solve(model)
    for index in model.goals.indices {
      // The least by bounds alone is a floor, often out of reach.
      model.goals[index].floor = allAssignments(of: Model.free(model)).compactMap {
        model.goals[index].expression.value(at: $0)
      }.min()
    }
    #expect(values(solve(model)) == values(plain))
  }

  private func values(_ outcome: Outcome) -> [Int]? {
    if case .solved(_, let results, _) = outcome { return results.map(\.value) }
    return nil
  }

  @Test("large values don't spoil the goals behind them, as weights would")
  func largeValues() {
    // With a weight of 10^8 on the first goal, GLPK's relative tolerance would hide the second.
    var model = Model()
    let big = model.integer("big", in: 90_000_000...100_000_000)
    let small = model.integer("small", in: 0...17)
    model.require("trade", in: 90_000_003...) {
      1 * big
      1 * small
    }
    var first = Expression()
    first.add(1, big)
    var second = Expression()
    second.add(1, small)
    model.goals = [Goal("big", first), Goal("small", second)]
    #expect(values(solve(model)) == [90_000_000, 3])
  }

  @Test("an empty model has an empty answer, and an impossible empty row none")
  func emptyModels() {
    #expect(values(solve(Model())) == [0])
    var model = Model()
    model.require("never", equals: 1) {}
    guard case .infeasible = solve(model) else {
      Issue.record("an empty row of 1 was kept")
      return
    }
  }

  @Test("numbers that a double doesn't hold are refused, not rounded")
  func tooLarge() {
    var model = Model()
    let x = model.integer("x", in: 0...1)
    model.require("huge", in: ...Int.max) { Int.max * x }
    model.require("huge", in: 0...) { Int.max * x }
    guard case .failed = solve(model) else {
      Issue.record("a coefficient of 2^63 - 1 was taken")
      return
    }
  }

  /// A knapsack that takes many nodes.
  private var knapsack: Model {
    var random = SeededGenerator(seed: 7)
    var model = Model("knapsack")
    let items = (0..<40).map { model.binary("x\($0)") }
    let weights = items.map { _ in Int.random(in: 50...99, using: &random) }
    model.require("hold", in: 1011...1013) { for (item, weight) in zip(items, weights) { weight * item } }
    var cost = Expression()
    for (item, weight) in zip(items, weights) { cost.add(weight * 3 + Int.random(in: 0...9, using: &random), item) }
    model.goals = [Goal("cost", cost)]
    return model
  }

  @Test(
    "a limit of nodes or of iterations gives the same answer each time, and a bound below it",
    arguments: [Limits(nodes: 0), Limits(iterations: 2)])
  func workLimit(limits: Limits) {
    let runs = (0..<3).map { _ in "\(solve(knapsack, limits: limits))" }
    #expect(Set(runs.map { $0.replacing(/seconds: [0-9.e-]+/, with: "") }).count == 1)
    switch solve(knapsack, limits: limits) {
    case .solved(_, let results, let stop): #expect(results[0].bound <= results[0].value && stop == .nodes)
    case .nothingFound(let stop): #expect(stop == .nodes)
    default: Issue.record("neither solved nor left")
    }
  }

  @Test("a start is never made worse, even when nothing may be searched")
  func keepsStart() {
    var model = Model()
    let items = (0..<6).map { model.binary("x\($0)") }
    model.require("three", equals: 3) { for item in items { 1 * item } }
    var cost = Expression()
    for (index, item) in items.enumerated() { cost.add(index, item) }
    model.goals = [Goal("cost", cost)]
    let cancellation = Cancellation()
    cancellation.cancel()
    guard case .solved(let held, let results, _) = solve(model, start: [0, 0, 0, 1, 1, 1], cancellation: cancellation)
    else {
      Issue.record("the start was lost")
      return
    }
    #expect(model.holds(held.values))
    #expect(results[0].value <= 12)
    #expect(results[0].bound <= 3)
  }

  @Test("many solves at once don't meet")
  func concurrent() {
    let values = concurrentMap(Array(0..<100)) { seed -> Int? in
      var model = Model()
      let x = model.integer("x", in: 0...1000)
      model.require("least", in: seed...) { 1 * x }
      var sum = Expression()
      sum.add(1, x)
      model.goals = [Goal("x", sum)]
      if case .solved(let held, _, _) = solve(model) { return held[x] }
      return nil
    }
    #expect(values == Array(0..<100))
  }
}

extension Model {
  /// The same columns without any row.
  static func free(_ model: Model) -> Model {
    var result = Model()
    for column in model.columns { _ = result.integer(column.name, in: column.bounds) }
    return result
  }
}
