internal import Visit

extension SeatingSearch {
  /// The result, or a better one on chairs that aren't laid where hard rules ask for what those laid can't give: no rule is
  /// called impossible, and no order the best, while chairs that could help were left out. 启用空椅再排
  func widened(_ result: Result) -> Result {
    let isOrdered = goals.first != .precedence || problem.order(result.seating).prefix(2).allSatisfy { $0 == 0 }
    let isKept = result.conflicts.isEmpty && result.notKept.isEmpty && problem.withoutCompanion(result.seating).isEmpty
    guard !isOrdered || !isKept, problem.demands.contains(where: { $0.weight == nil && $0.cause != nil }),
      let opened = OpenedChairs(problem)
    else { return result }
    // A pin alone moves nobody else, though others might move for the order's sake.
    let isOwed = problem.demands.contains(where: \.opensChairs) && !owesToPins(result)
    guard opened.isSmall, !isKept || isOwed else {
      return unproven(result, opened)
    }
    let search = SeatingSearch(context: context, problem: opened.problem, known: result.seating)
    var wide = search.searched()
    if !opened.isWhole { wide = unproven(wide, opened) }
    if search.worth(wide).lexicographicallyPrecedes(search.worth(result)) { return wide }
    guard search.worth(wide) == search.worth(result), wide.conflicts.map(\.dropped) != result.conflicts.map(\.dropped)
    else { return kept(result, wide) }
    return wide
  }

  /// Whether pins alone, without the other rules, leave the order no better.
  private func owesToPins(_ result: Result) -> Bool {
    guard problem.demands.contains(where: { $0.weight == nil && $0.rule != nil && !$0.opensChairs }) else {
      return false
    }
    var pinned = problem
    pinned.demands.removeAll(where: \.opensChairs)
    let alone = SeatingSearch(context: context, problem: pinned).searched()
    return !pinned.order(alone.seating).lexicographicallyPrecedes(problem.order(result.seating))
  }

  /// What was found on the chairs that are laid, with what is proven with all chairs.
  private func kept(_ result: Result, _ wide: Result) -> Result {
    var kept = result
    for name in [GoalName.served, .precedence] {
      guard let own = kept.goals[name], let proven = wide.goals[name]?.bound else { continue }
      kept.goals[name]?.bound = min(own.value, own.bound, proven)
    }
    if wide.conflicts.map(\.dropped) == result.conflicts.map(\.dropped) { kept.conflicts = wide.conflicts }
    kept.notKept = unique(kept.notKept + wide.notKept.filter { rule in breaks(result.seating).contains(rule) })
    kept.cutShort = result.cutShort || wide.cutShort
    return kept
  }

  /// Without the proofs that don't hold for all chairs.
  private func unproven(_ result: Result, _ opened: OpenedChairs) -> Result {
    var result = result
    result.goals[.precedence]?.bound = 0
    let core = SeatingCore(opened.problem)
    let open = result.conflicts.filter { !core.areImpossible($0.rules) }
    result.conflicts.removeAll { conflict in open.contains { $0.rules == conflict.rules } }
    result.notKept = unique(result.notKept + open.map(\.dropped))
    return result
  }

  /// What matters before preferences: whom it leaves without a seat, rules broken, companions apart, the order.
  private func worth(_ result: Result) -> [Int] {
    [problem.unmet(result.seating), breaks(result.seating).count, problem.withoutCompanion(result.seating).count]
      + (goals.first == .precedence ? problem.order(result.seating) : [])
  }

  /// The hard rules that a seating breaks.
  private func breaks(_ seating: Seating) -> [Int] {
    unique(
      problem.demands.filter { $0.weight == nil && problem.misses($0, seating) > 0 }.compactMap(\.rule))
  }
}
