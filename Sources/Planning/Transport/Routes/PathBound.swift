internal import Optimization

/// How many vehicles must be out at least: the fewest paths of vehicles through a stretch of the day that carry
/// everybody, parts of paths allowed. 路径覆盖下界
///
/// Paths are columns, priced ride by ride (`PathPricing`). Whatever a seat of each row is said to be worth, vehicles are
/// no fewer than the worth of all over that of the best path (Farley 1990); the worth is moved away slowly from that which
/// bounds best so far (Wentges 1997), or the bound would take ten times as many rounds.
struct PathBound {
  private let problem: RouteProblem
  private let quickest: [[Int]]
  private let cancellation: Cancellation
  private let kinds: [(shift: Int, seats: Int)]
  /// So many parties are looked at together.
  private static let width = 50
  /// Stops are tried at most so often, of which so often for one stretch.
  private static let most = (all: 30_000_000, stretch: 12_000_000)

  init(_ problem: RouteProblem, quickest: [[Int]], _ cancellation: Cancellation = Cancellation()) {
    self.problem = problem
    self.quickest = quickest
    self.cancellation = cancellation
    kinds = problem.pathKinds()
  }

  /// The fewest vehicles, where that is more than is known already.
  func vehicles(above known: Int) -> Int {
    guard (1...30).contains(kinds.count) else { return known }
    var best = known
    var work = 0
    let promising = stretches().map { stretch -> (stretch: [Int], value: Double) in
      (stretch, (try? run(stretch, above: known, isQuick: true, &work))?.value ?? 0)
    }
    let order = promising.indices.sorted { (-promising[$0].value, $0) < (-promising[$1].value, $1) }
    for index in order where Self.whole(promising[index].value) > best && work < Self.most.all {
      best = max(best, (try? run(promising[index].stretch, above: best, isQuick: false, &work))?.vehicles ?? 0)
    }
    return best
  }

  /// Parties who ride about the same time.
  private func stretches() -> [[Int]] {
    let order = problem.tasks.indices.filter { index in
      let task = problem.tasks[index]
      return quickest[task.from][task.to] < RoadGrid.noWay
        && quickest[task.from][task.to] <= task.longest && task.arrive.upperBound - task.leave.lowerBound < 1440
    }.sorted {
      (problem.tasks[$0].leave.upperBound, $0) < (problem.tasks[$1].leave.upperBound, $1)
    }
    return stride(from: 0, to: max(1, order.count - Self.width / 2), by: Self.width / 2).map {
      Array(order[$0..<min(order.count, $0 + Self.width)])
    }
  }

  /// A number of vehicles; the most there is for what isn't known yet.
  private static func whole(_ bound: Double) -> Int { Int(exactly: (bound - 1e-6).rounded(.up)) ?? .max }

  // MARK: Column generation

  /// What is known of one stretch.
  private struct Choice {
    /// What it bounds.
    var vehicles = 0
    /// What the relaxation comes to at most.
    var value = Double.infinity
    /// The best bound among paths of the present kind, and the worth that gave it.
    var best = 0.0
    var centre: [Double] = []

    /// What a worth bounds, where the best path comes to so much.
    mutating func take(_ worth: [Double], _ rows: [PathRow], path: Double, isWhole: Bool) {
      let found = zip(worth, rows).reduce(0) { $0 + $1.0 * Double($1.1.size) } / max(1, path)
      if isWhole, found.isFinite { vehicles = max(vehicles, PathBound.whole(found)) }
      if found > best || centre.isEmpty { (best, centre) = (found, worth.map { $0 / max(1, path) }) }
    }
  }

  /// Generates paths for a stretch until it is settled that they bound more vehicles than are known or don't. At first
  /// these are short and don't wait on their way; that gives no bound, but soon a choice that is nearly the best.
  private func run(
    _ stretch: [Int], above known: Int, isQuick: Bool, _ work: inout Int
  ) throws(LinearProgram.Failure) -> Choice {
    let rows = problem.pathRows(stretch, kinds)
    guard !rows.isEmpty else { return Choice(value: 0) }
    var choice = Choice()
    var pricing = PathPricing(rows, quickest: quickest, board: problem.board)
    pricing.narrow()
    pricing.limit = isQuick ? Self.most.stretch / 10 : Self.most.stretch
    var programme = try programme(rows)
    for round in 0..<160 where !cancellation.isCancelled {
      guard let solution = try programme.solve() else { break }
      choice.value = min(choice.value, solution.objective)
      if Self.whole(choice.value) <= max(known, choice.vehicles) { break }
      let isNear = choice.best > 0.88 * solution.objective || round > 60
      if isNear, isQuick { break }
      if isNear, pricing.widen() { choice.best = 0 }
      let worth = solution.dual.map { max(0, $0) }
      var isBetter = try price(worth, rows, &pricing, &programme, &choice)
      if !isBetter, !isQuick, pricing.widen() {
        choice.best = 0
        isBetter = true
      }
      if !isBetter || pricing.isOver { break }
    }
    work += pricing.work
    return choice
  }

  private func programme(_ rows: [PathRow]) throws(LinearProgram.Failure) -> LinearProgram {
    var programme = try LinearProgram()
    for row in rows { _ = try programme.addRow(Double(row.size), .infinity) }
    for (index, row) in rows.enumerated() {
      let seats = kinds.indices.filter { row.kinds >> $0 & 1 == 1 }.map { kinds[$0].seats }.max() ?? 1
      _ = try programme.addColumn(cost: 1, entries: [(index, Double(min(row.size, seats)))])
    }
    return programme
  }

  /// Adds the best paths for a worth between that of the programme and the best so far, nearer the former until some are
  /// better than what the programme has; false where none are.
  private func price(
    _ worth: [Double], _ rows: [PathRow], _ pricing: inout PathPricing, _ programme: inout LinearProgram,
    _ choice: inout Choice
  ) throws(LinearProgram.Failure) -> Bool {
    for share in choice.centre.isEmpty ? [0] : [0.8, 0.5, 0.2, 0] {
      let mixed = share == 0 ? worth : zip(worth, choice.centre).map { $0 * (1 - share) + $1 * share }
      var (path, isBetter) = (0.0, false)
      for kind in kinds.indices {
        path = max(path, pricing.price(mixed, kind: kind, seats: kinds[kind].seats))
        guard !pricing.isOver, !cancellation.isCancelled else { return false }
        for column in pricing.paths(30) {
          isBetter = isBetter || column.reduce(0) { $0 + worth[$1.key] * Double($1.value) } > 1 + 1e-7
          _ = try programme.addColumn(cost: 1, entries: column.map { ($0.key, Double($0.value)) })
        }
      }
      choice.take(mixed, rows, path: path, isWhole: pricing.isWhole)
      if isBetter { return true }
    }
    return false
  }
}
