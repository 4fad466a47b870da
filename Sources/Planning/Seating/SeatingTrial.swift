internal import Optimization
internal import Visit

extension SeatingSearch {
  /// Whether everybody has a seat and every hard rule is kept in some seating, whatever its order: by order where that
  /// does, else where the model finds one. Nil where neither tells. 能否落座
  func isPossible() -> Bool? {
    let own = isPossibleAsLaid()
    guard own != true, problem.demands.contains(where: \.opensChairs), let opened = OpenedChairs(problem) else {
      return own
    }
    guard opened.isSmall else { return SeatingCore(opened.problem).conflict(without: []) == nil ? nil : false }
    let wide = SeatingSearch(context: context, problem: opened.problem).isPossibleAsLaid()
    return wide == false && !opened.isWhole ? nil : wide
  }

  private func isPossibleAsLaid() -> Bool? {
    let usual = problem.seatedByOrder()
    if problem.unmet(usual) == 0, problem.holds(usual) { return true }
    if problem.unmetBound > 0 || SeatingCore(problem).conflict(without: []) != nil { return false }
    guard problem.sitters.reduce(0, { $0 + $1.allowed.count }) <= Self.largest else { return nil }
    let model = SeatingModel(problem, order: .ignored, unmetAtMost: 0).model
    switch solve(model, limits: context.solving, cancellation: context.cancellation) {
    case .solved: return true
    case .infeasible: return false
    default: return nil
    }
  }
}
