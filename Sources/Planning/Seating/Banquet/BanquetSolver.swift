internal import Dispatch
package import Optimization

/// How hard a banquet is thought about. 力度
package struct BanquetEffort: Sendable {
  /// Proposals of the annealing; with them the answer is the same on every machine. Nil: as many as time allows.
  package var moves: Int?
  /// Seconds, a cap; nil for none.
  package var seconds: Double?
  /// Two threads or one. Only without a number of moves can both halves run at once.
  package var jobs: Int
  /// The seed of the annealing.
  package var seed: UInt64

  /// An effort; without moves and seconds it is two million moves.
  package init(moves: Int? = nil, seconds: Double? = nil, jobs: Int = 2, seed: UInt64 = 1) {
    self.moves = moves ?? (seconds == nil ? 2_000_000 : nil)
    self.seconds = seconds
    self.jobs = jobs
    self.seed = seed
  }
}

/// A seating of a banquet and what is known of it. 分桌结果
package struct BanquetSeating: Sendable, Hashable {
  /// A table for each guest.
  package var tables: [Int]
  /// What it is worth.
  package var value: Int
  /// No seating is worth more.
  package var bound: Int
  /// Whether none can be worth more.
  package var proven: Bool { value >= bound }
}

/// Seats a banquet: an annealing finds seatings, columns bound them, and both stop at the proof. 求解
package struct BanquetSolver: Sendable {
  private let problem: BanquetProblem
  private let effort: BanquetEffort
  private let board: BanquetBoard
  private let stop: @Sendable () -> Bool
  private let start: ContinuousClock.Instant

  /// A solver; `cancellation` ends it with the best so far.
  package init(_ problem: BanquetProblem, effort: BanquetEffort, cancellation: Cancellation = Cancellation()) {
    self.problem = problem
    self.effort = effort
    let fitting = problem.fitting.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element) }
    let board = BanquetBoard(seating: fitting, value: problem.value(of: fitting) ?? 0)
    self.board = board
    let start = ContinuousClock.now
    self.start = start
    let end = effort.seconds.map { start + .seconds($0) }
    stop = { board.isProven || cancellation.isCancelled || end.map { ContinuousClock.now >= $0 } ?? false }
  }

  /// Seats the guests.
  package func solve() -> BanquetSeating {
    board.lower(to: easyBound)
    if problem.guests > 1, problem.tables.count > 0 {
      if let moves = effort.moves { inTurn(moves) } else { atOnce() }
    }
    let best = board.best
    return BanquetSeating(tables: best.seating, value: best.value, bound: max(best.value, best.bound))
  }

  /// Every wish to sit together fulfilled, or for each guest the best that a table can hold, halved.
  private var easyBound: Int {
    var likes = [[Int]](repeating: [], count: problem.guests)
    for wish in problem.wishes where wish.weight > 0 {
      likes[wish.one].append(wish.weight)
      likes[wish.other].append(wish.weight)
    }
    let others = max(0, (problem.tables.map(\.capacity).max() ?? 1) - 1)
    let fond = problem.fondness.reduce(0) { $0 + ($1.max() ?? 0) }
    return fond + likes.reduce(0) { $0 + $1.sorted(by: >).prefix(others).reduce(0, +) } / 2
  }

  /// A short annealing, the bound, and the rest of the annealing where the bound left a doubt: the same each time.
  private func inTurn(_ moves: Int) {
    let search = BanquetSearch(problem, board: board, stop: stop)
    search.cool(seed: effort.seed, .moves(moves / 8))
    bound(work: 400 * moves)
    if !stop() { search.cool(seed: effort.seed &+ 1, .moves(moves - moves / 8)) }
    if !stop() { bound(work: 0) }
  }

  private func bound(work: Int?) {
    guard work != 0 else { return }
    var columns = BanquetColumns(problem, board: board, work: work, stop: stop)
    columns.run()
  }

  /// Coolings on all threads until the time is up, each three times as long as the one before, up to a length that is
  /// enough for a banquet of this size; the first thread bounds before it helps. 边求界边改进
  private func atOnce() {
    let seconds = effort.seconds ?? 1
    let search = BanquetSearch(problem, board: board, stop: stop)
    search.cool(seed: effort.seed, .moves(first))
    let threads = problem.guests < 60 ? 1 : max(1, min(8, effort.jobs))
    if threads == 1 { bound(work: nil, within: seconds) }
    var isBounded = threads == 1
    var seed = effort.seed
    var length = 0.02 * Double(problem.guests)
    while !stop() {
      let begin = ContinuousClock.now
      let left = max(0.001, seconds - Self.seconds(begin - start))
      let now = length * 2 > left ? left : length
      seed &+= 1
      let share: @Sendable () -> Double = { Self.seconds(ContinuousClock.now - begin) / (0.98 * now) }
      if isBounded {
        search.cool(seed: seed, .clock(share), threads: threads)
      } else {
        search.cool(seed: seed, .clock(share), threads: threads) { if $0 == 0 { bound(work: nil, within: now) } }
      }
      isBounded = true
      length = min(4 * length, 0.2 * Double(problem.guests) + 0.2)
    }
  }

  /// The proposals of the first, short cooling.
  private var first: Int { 5_000 * problem.guests }

  /// Bounds for a third of the time; longer where the proof is near.
  private func bound(work: Int?, within seconds: Double) {
    let begin = ContinuousClock.now
    let most = 0.3 * seconds
    let (stop, board) = (stop, board)
    var columns = BanquetColumns(problem, board: board, work: work) {
      guard !stop() else { return true }
      let best = board.best
      let isNear = Double(best.bound) - Double(best.value) < 0.004 * Double(abs(best.bound)) + 2
      return !isNear && Self.seconds(ContinuousClock.now - begin) > most
    }
    columns.run()
  }

  private static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
  }
}
