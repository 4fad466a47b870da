internal import Optimization

extension BanquetColumns {
  /// Enumerates every column that a better seating could use, and lets GLPK choose among them; again with fewer when the
  /// other half finds a better seating meanwhile. 收尾
  mutating func close() {
    while !finished {
      let held = board.best
      let gap = bound - Double(held.value) - 1
      guard gap >= -1, gap.isFinite else { return }
      let sets = sets(above: -gap - 0.1, centre, excess, most: 40_000)
      if sets.complete, !stop() { choose(sets.columns, held.seating, held.value) }
      guard board.best.value > held.value else { return }
    }
  }

  private func choose(_ columns: [BanquetColumn], _ seating: [Int], _ value: Int) {
    let incumbent = self.columns(of: seating)
    let all = columns + incumbent
    let (model, chosen) = model(all)
    let start = all.indices.map { $0 < columns.count ? 0 : 1 }
    let cancellation = Cancellation()
    let outcome = Optimization.solve(model, limits: Limits(nodes: 20_000), start: start, cancellation: cancellation) {
      _ in
      if stop() || board.best.value > value { cancellation.cancel() }
    }
    guard case .solved(let assignment, let goals, _) = outcome, let goal = goals.first else { return }
    let better = self.seating(zip(all, chosen).filter { assignment[$1] == 1 }.map(\.0))
    if let value = problem.value(of: better) { board.offer(better, value: value) }
    // A seating that uses any other column is no better than the one we had.
    board.lower(to: max(-goal.bound, value))
  }

  private func model(_ columns: [BanquetColumn]) -> (Model, [Variable]) {
    var model = Model("banquet")
    let chosen = columns.indices.map { model.binary("column \($0)") }
    var once = [Expression](repeating: Expression(), count: problem.guests)
    var uses = [Expression](repeating: Expression(), count: classes.count)
    var worth = Expression()
    for (column, variable) in zip(columns, chosen) {
      for guest in column.guests { once[guest].add(1, variable) }
      uses[column.place].add(1, variable)
      worth.add(-column.worth, variable)
    }
    for (guest, sum) in once.enumerated() { model.require("guest \(guest)", equals: 1) { sum } }
    for (place, use) in uses.enumerated() {
      model.require("class \(place)", in: ...classes[place].tables.count) { use }
    }
    model.goals = [Goal("worth", worth)]
    return (model, chosen)
  }

  /// The seating that columns make, tables of a class in turn.
  private func seating(_ columns: [BanquetColumn]) -> [Int] {
    var result = [Int](repeating: 0, count: problem.guests)
    var used = [Int](repeating: 0, count: classes.count)
    for column in columns {
      for guest in column.guests { result[guest] = classes[column.place].tables[used[column.place]] }
      used[column.place] += 1
    }
    return result
  }
}
