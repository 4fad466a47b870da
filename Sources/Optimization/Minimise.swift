internal import CGLPK

// One goal under the goals before it.
extension LexicographicSearch {
  /// What minimising one goal came to.
  struct Answer {
    var values: [Int]?
    var bound = Int.min
    var nodes = 0
    var stop = Stop.proven
    var failure: Outcome?
  }

  /// Beyond this, GLPK's relative tolerance hides differences of one.
  private static let valueLimit = 20_000_000

  func minimise(_ goal: Goal, in model: Model, _ progress: (Progress) -> Void) -> Answer {
    guard let lowered = try? Lowering(model, objective: goal.expression) else {
      return Answer(failure: .failed("\(model.name): a number is too large for the solver"))
    }
    guard !lowered.flat.isLargeGoal else { return minimiseByDigits(goal, in: model, held: nil, progress) }
    let answer = minimise(goal, in: model, lowered, progress)
    guard let values = answer.values, answer.stop == .proven, let value = goal.expression.value(at: values),
      (value / lowered.flat.unit).magnitude > UInt(Self.valueLimit)
    else { return answer }
    var exact = minimiseByDigits(goal, in: model, held: values, progress)
    exact.nodes += answer.nodes
    return exact
  }

  /// Minimises a goal of large numbers digit by digit, the highest first: the order of the digits is the order of the
  /// numbers.
  private func minimiseByDigits(
    _ goal: Goal, in model: Model, held: [Int]?, _ progress: (Progress) -> Void
  ) -> Answer {
    var wide = model
    guard let digits = try? wide.addDigits(of: goal) else {
      return Answer(failure: .failed("\(model.name): a number is too large for the solver"))
    }
    var total = Answer(values: held, bound: digits.offset)
    for digit in digits.variables.reversed() {
      var expression = Expression()
      expression.add(1, digit.variable)
      var part = Goal(goal.name, expression)
      part.nodes = goal.nodes
      guard let lowered = try? Lowering(wide, objective: expression) else {
        return Answer(failure: .failed("\(model.name): a number is too large for the solver"))
      }
      let answer = minimise(part, in: wide, lowered, progress)
      total.nodes += answer.nodes
      if answer.failure != nil, total.values == nil { return answer }
      guard answer.failure == nil, let values = answer.values else {
        total.stop = answer.failure == nil ? answer.stop : .nodes
        return total
      }
      let found = Array(values.prefix(model.columns.count))
      if better(found, than: total.values, goal) { total.values = found }
      total.bound = total.bound &+ digit.times &* max(0, answer.bound)
      guard answer.stop == .proven else {
        total.stop = answer.stop
        return total
      }
      wide.hold(part, at: values[digit.variable.index])
    }
    return total
  }

  private func better(_ values: [Int], than other: [Int]?, _ goal: Goal) -> Bool {
    guard let other else { return true }
    return (goal.expression.value(at: values) ?? .max) <= (goal.expression.value(at: other) ?? .max)
  }

  /// Quickly first; where that fails or its answer breaks a row, more carefully.
  private func minimise(
    _ goal: Goal, in model: Model, _ lowered: Lowering, _ progress: (Progress) -> Void
  ) -> Answer {
    if lowered.flat.contradicts { return Answer(failure: .infeasible) }
    if lowered.flat.columns.isEmpty { return Answer(values: [], bound: lowered.flat.constant) }
    var last = Answer()
    var limits = limits
    if let most = goal.nodes { limits.nodes = min(limits.nodes ?? .max, most) }
    for manner in Lowering.Manner.allCases {
      last = withoutActuallyEscaping(progress) { progress in
        let watch = watch(goal, lowered.flat, progress)
        return answer(lowered.solve(limits, seconds: secondsLeft, manner, watch), lowered.flat, model, goal)
      }
      guard case .failed? = last.failure else { return last }
    }
    return last
  }

  /// What GLPK's answer means; the values are checked in whole numbers first.
  private func answer(_ raw: Lowering.Answer, _ flat: FlatModel, _ model: Model, _ goal: Goal) -> Answer {
    let result = raw.result
    var answer = Answer(nodes: Int(result.nodes))
    if result.fatal != 0 { return Answer(failure: .failed("\(model.name): \(message(of: result))")) }
    answer.bound = bound(result.bound, flat)
    switch Int(result.why) {
    case Int(CGLPK_DONE): answer.stop = .proven
    case Int(CGLPK_NODES): answer.stop = .nodes
    case Int(CGLPK_TIME): answer.stop = .time
    case Int(CGLPK_GAP): answer.stop = .gap
    case Int(CGLPK_STOPPED): answer.stop = .cancelled
    default: return Answer(failure: .failed("\(model.name): GLPK stopped without a word"))
    }
    switch Int(result.held) {
    case Int(CGLPK_OPTIMAL), Int(CGLPK_FEASIBLE):
      let whole = raw.values.map { Int($0.rounded()) }
      guard let values = flat.values(whole), model.holds(values), let value = goal.expression.value(at: values) else {
        return Answer(failure: .failed("\(model.name): GLPK's answer breaks a row"))
      }
      answer.values = values
      answer.bound = answer.stop == .proven ? value : min(answer.bound, value)
    case Int(CGLPK_INFEASIBLE): answer.failure = .infeasible
    case Int(CGLPK_UNBOUNDED): answer.failure = .failed("\(model.name): unbounded")
    default: break
    }
    return answer
  }

  /// A bound in units of the flat objective as one of the goal, rounded to what the goal can be; GLPK's own roundings
  /// are given away first.
  private func bound(_ bound: Double, _ flat: FlatModel) -> Int {
    guard abs(bound) < 1e15 else { return .min }
    let units = Int((bound - 1e-6 * max(1, abs(bound) * 1e-3)).rounded(.up))
    return (try? Checked.sum(try Checked.product(units, flat.unit), flat.constant)) ?? .min
  }

  private func message(of result: cglpk_result) -> String {
    withUnsafeBytes(of: result.message) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }
}

extension Model {
  /// The digits of a goal's value above the least that it can be by its variables' bounds, the lowest digit first.
  struct Digits {
    var offset: Int
    var variables: [(variable: Variable, times: Int)] = []
  }

  /// Adds variables that are the digits of a goal's value, to the base 1000; the highest one has the rest.
  mutating func addDigits(of goal: Goal) throws(TooLarge) -> Digits {
    guard let terms = goal.expression.merged else { throw TooLarge() }
    var (least, span) = (goal.expression.constant, 0)
    for term in terms {
      let bounds = columns[term.variable.index].bounds
      let ends = [
        try Checked.product(term.coefficient, bounds.lowerBound),
        try Checked.product(term.coefficient, bounds.upperBound),
      ]
      least = try Checked.sum(least, min(ends[0], ends[1]))
      span = try Checked.sum(span, abs(try Checked.difference(ends[1], ends[0])))
    }
    var digits = Digits(offset: try Checked.modest(least))
    var (rest, times) = (try Checked.modest(span), 1)
    var sum = goal.expression
    while rest > 0 || digits.variables.isEmpty {
      let isLast = rest < FlatModel.coefficientLimit
      let range = 0...(isLast ? rest : FlatModel.base - 1)
      let variable = integer("\(goal.name) \(digits.variables.count)", in: range)
      sum.add(-times, variable)
      digits.variables.append((variable, times))
      if isLast { break }
      rest /= FlatModel.base
      times *= FlatModel.base
    }
    require("\(goal.name) in digits", equals: digits.offset) { sum }
    return digits
  }
}
