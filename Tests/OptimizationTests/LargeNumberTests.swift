import Testing

@testable import Optimization

/// A small model whose numbers are large: goals and rows of any magnitude up to 10^9, with both signs, equalities, empty
/// rows and columns, terms that repeat, drawn by a seed.
func largeModel(_ seed: Int) -> Model {
  var random = SeededGenerator(seed: seed)
  var model = Model("large \(seed)")
  let goalSpan = span(&random)
  let rowSpan = span(&random)
  let variables = (0..<Int.random(in: 0...5, using: &random)).map { index in
    let low = Int.random(in: 0...3, using: &random) == 0 ? Int.random(in: -3...3, using: &random) : 0
    return model.integer("x\(index)", in: low...low + Int.random(in: 0...3, using: &random))
  }
  let witness = variables.map { Int.random(in: model.columns[$0.index].bounds, using: &random) }
  for row in 0..<Int.random(in: 0...5, using: &random) {
    let sum = expression(variables, rowSpan, &random)
    let center = (sum.value(at: witness) ?? 0) + (Int.random(in: 0...3, using: &random) == 0 ? 1 : 0)
    let width = Bool.random(using: &random) ? 0 : Int.random(in: 0...rowSpan, using: &random)
    switch Int.random(in: 0...3, using: &random) {
    case 0: model.require("r\(row)", equals: center, cause: row) { sum }
    case 1: model.require("r\(row)", in: ...(center + width), cause: row) { sum }
    case 2: model.require("r\(row)", in: (center - width)..., cause: row) { sum }
    default: model.require("r\(row)", in: center - width...center + width, cause: row) { sum }
    }
  }
  model.goals = (0..<Int.random(in: 1...3, using: &random)).map {
    Goal("g\($0)", expression(variables, goalSpan, &random))
  }
  return model
}

private func span(_ random: inout SeededGenerator) -> Int {
  [3, 1_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000][Int.random(in: 0...5, using: &random)]
}

private func expression(_ variables: [Variable], _ span: Int, _ random: inout SeededGenerator) -> Expression {
  var result = Expression()
  let small = Bool.random(using: &random)
  for variable in variables {
    switch Int.random(in: 0...5, using: &random) {
    case 0: continue
    case 1:
      // The same variable twice.
      let half = Int.random(in: -span...span, using: &random)
      result.add(half, variable)
      result.add(Int.random(in: -3...3, using: &random) - half, variable)
    case 2: result.add(Int.random(in: -3...3, using: &random), variable)
    case 3 where small: result.add(span + Int.random(in: -3...3, using: &random), variable)
    default: result.add(Int.random(in: -span...span, using: &random), variable)
    }
  }
  if Int.random(in: 0...3, using: &random) == 0 { result.add(Int.random(in: -span...span, using: &random)) }
  return result
}

/// What is wrong with an outcome, by trying every assignment; nil when nothing is.
func fault(of outcome: Outcome, for model: Model) -> String? {
  let best = allAssignments(of: model).map { values in model.goals.map { $0.expression.value(at: values) ?? .max } }
    .min { $0.lexicographicallyPrecedes($1) }
  switch outcome {
  case .solved(let held, let results, let stop):
    guard model.holds(held.values) else { return "the answer breaks a row" }
    guard stop == .proven else { return "not proven: \(stop)" }
    guard results.map(\.value) == best else { return "\(results.map(\.value)) where \(best ?? []) is best" }
    return results.map(\.bound) == best ? nil : "bounds \(results.map(\.bound)) where \(best ?? []) is best"
  case .infeasible: return best == nil ? nil : "infeasible where \(best ?? []) is possible"
  case .nothingFound(let stop), .unbeaten(_, let stop): return "nothing found: \(stop)"
  case .failed(let words): return "failed: \(words)"
  }
}

@Suite(.serialized) struct LargeNumberTests {
  @Test("large numbers are minimised exactly, as trying everything finds", arguments: 0..<400)
  func agreesWithBruteForce(seed: Int) {
    let model = largeModel(seed)
    let fault = fault(of: solve(model), for: model)
    #expect(fault == nil, "\(model)")
  }

  @Test("sums that an integer doesn't hold are refused, not wrapped")
  func overflows() {
    var model = Model()
    let x = model.integer("x", in: 0...1)
    var cost = Expression()
    cost.add(Int.max, x)
    cost.add(Int.max, x)
    model.goals = [Goal("cost", cost)]
    guard case .failed = solve(model) else {
      Issue.record("twice the largest integer was taken")
      return
    }
    var constant = Expression()
    constant.add(Int.max)
    constant.add(1)
    #expect(constant.value(at: [0]) == nil)
    model.goals = [Goal("constant", constant)]
    guard case .failed = solve(model) else {
      Issue.record("a constant of 2^63 was taken")
      return
    }
  }

  @Test("a difference of one counts beside a thousand million millions")
  func unitsBesideBillions() {
    var model = Model()
    let days = (0..<10).map { model.integer("day \($0)", in: 0...100_000) }
    model.require("least", in: 999_999...) { for day in days { 1 * day } }
    var cost = Expression()
    for (index, day) in days.enumerated() { cost.add(1_000_000_000 + index, day) }
    model.goals = [Goal("cost", cost)]
    guard case .solved(_, let results, _) = solve(model) else {
      Issue.record("nothing was found")
      return
    }
    // All but the dearest day is full; that one lacks a single unit.
    let best = (0..<9).reduce(0) { $0 + (1_000_000_000 + $1) * 100_000 } + 1_000_000_009 * 99_999
    #expect(results[0].value == best && results[0].bound == best)
  }
}
