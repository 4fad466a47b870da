extension Model {
  /// A smallest set of causes that can't hold together: without any one of them the others can. Nil when all can, or
  /// when nothing without causes can either. 最小冲突集
  ///
  /// QuickXplain (Junker 2004) over feasibility solves: with k causes in the set among n, about k·log(n/k) of them.
  /// Deterministic; among several sets it prefers to keep causes with small numbers.
  public func minimalConflict(limits: Limits = Limits(nodes: 10_000), cancellation: Cancellation = Cancellation())
    -> [Int]?
  {
    let all = causes
    var base = self
    base.goals = []
    let feasible = { (causes: [Int]) -> Bool in
      switch solve(base.keeping(Set(causes)), limits: limits, cancellation: cancellation) {
      case .infeasible: false
      default: true
      }
    }
    guard !feasible(all), feasible([]) else { return nil }
    return narrow(background: [], changed: false, all, feasible).sorted()
  }

  /// The part of `causes` that belongs to a smallest conflict with `background`. The depth is the logarithm of the
  /// number of causes.
  private func narrow(
    background: [Int], changed: Bool, _ causes: [Int], _ feasible: ([Int]) -> Bool
  ) -> [Int] {
    if changed, !feasible(background) { return [] }
    guard causes.count > 1 else { return causes }
    let front = Array(causes.prefix(causes.count / 2))
    let back = Array(causes.dropFirst(causes.count / 2))
    let second = narrow(background: background + front, changed: !front.isEmpty, back, feasible)
    let first = narrow(background: background + second, changed: !second.isEmpty, front, feasible)
    return first + second
  }
}
