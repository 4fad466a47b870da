internal import Synchronization

/// A seating that several annealers work on at once: each takes some of the tables with everybody at them, moves those
/// people about, and gives the tables back. 分区退火
///
/// Few tables and their wishes fit the nearest memory, so a proposal costs a fraction of what it would with all of them.
final class BanquetRoom<Number: FixedWidthInteger & SignedInteger & Sendable>: Sendable {
  /// Tables that were taken, each with who sits on its chairs; an empty chair is -1.
  struct Part {
    var tables: [Int] = []
    var chairs: [Int32] = []
  }

  private struct State {
    var chairs: [Int32]
    var free: [Int]
    var value = 0
    var best: [Int32]
    var bestValue = Int.min
  }

  let problem: BanquetProblem
  /// What two guests at one table are worth, a row for each guest.
  let weights: [Number]
  /// The one somebody won't be parted from; itself when there is none.
  let partner: [Int32]
  /// What it costs when a table lacks a guest for its minimum: more than it can cost a guest to go there.
  let penalty: Int
  /// Whether any table asks for more than one guest.
  let minds: Bool
  /// No pair can be worse than this, with the sign turned.
  let worst: Int
  private let firstChair: [Int]
  private let state: Mutex<State>

  /// A room where people sit as given, or by chance with the tables filled as far as they must be.
  init(_ problem: BanquetProblem, seating: [Int]?, seed: UInt64) {
    let isRandom = seating == nil
    self.problem = problem
    let guests = problem.guests
    var weights = [Number](repeating: 0, count: guests * guests)
    for wish in problem.wishes {
      weights[wish.one * guests + wish.other] = Number(truncatingIfNeeded: wish.weight)
      weights[wish.other * guests + wish.one] = Number(truncatingIfNeeded: wish.weight)
    }
    self.weights = weights
    partner = problem.partners.map { Int32(truncatingIfNeeded: $0) }
    penalty = max(2 * (problem.wishes.map { abs($0.weight) }.max() ?? 1), problem.mostAtOneTable + 1)
    minds = problem.tables.contains { $0.minimum > 1 }
    worst = problem.wishes.reduce(0) { max($0, -$1.weight) }
    var firstChair = [0]
    for table in problem.tables { firstChair.append(firstChair[firstChair.count - 1] + table.capacity) }
    self.firstChair = firstChair
    var seating = seating ?? problem.fitting.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element) }
    var draw = SeededDraw(seed: seed)
    if isRandom { seating.shuffle(using: &draw) }
    var chairs = [Int32](repeating: -1, count: firstChair[problem.tables.count])
    var next = firstChair
    for (guest, table) in seating.enumerated() {
      chairs[next[table]] = Int32(truncatingIfNeeded: guest)
      next[table] += 1
    }
    let value = problem.value(of: seating) ?? 0
    state = Mutex(
      State(chairs: chairs, free: Array(problem.tables.indices), value: value, best: chairs, bestValue: value))
  }

  private static func seating(_ chairs: [Int32], _ firstChair: [Int], _ guests: Int) -> [Int] {
    var result = [Int](repeating: 0, count: guests)
    for table in 0..<firstChair.count - 1 {
      for chair in firstChair[table]..<firstChair[table + 1] where chairs[chair] >= 0 {
        result[Int(chairs[chair])] = table
      }
    }
    return result
  }

  /// Takes tables that nobody else holds, by chance, about as many as asked for.
  func take(_ count: Int, _ draw: inout SeededDraw) -> Part {
    state.withLock { state in
      var part = Part()
      while part.tables.count < count, !state.free.isEmpty {
        let pick = SeededDraw.below(state.free.count, draw.next() >> 20)
        state.free.swapAt(pick, state.free.count - 1)
        let table = state.free.removeLast()
        part.tables.append(table)
        part.chairs += state.chairs[firstChair[table]..<firstChair[table + 1]]
      }
      return part
    }
  }

  /// Gives tables back, `gain` the better; whether the room has never been as good.
  func give(_ part: Part, gain: Int) -> Bool {
    state.withLock { state in
      var next = 0
      for table in part.tables {
        for chair in firstChair[table]..<firstChair[table + 1] {
          state.chairs[chair] = part.chairs[next]
          next += 1
        }
      }
      state.free += part.tables
      state.value += gain
      guard state.value > state.bestValue, keepsMinima(state.chairs) else { return false }
      state.best = state.chairs
      state.bestValue = state.value
      return true
    }
  }

  /// Whether every table at which somebody sits has its least number of guests.
  private func keepsMinima(_ chairs: [Int32]) -> Bool {
    guard minds else { return true }
    return problem.tables.indices.allSatisfy { table in
      let guests = chairs[firstChair[table]..<firstChair[table + 1]].count { $0 >= 0 }
      return guests == 0 || guests >= problem.tables[table].minimum
    }
  }

  /// The best seating so far that keeps every minimum, a table for each guest, and its worth.
  var best: (seating: [Int], value: Int) {
    let (chairs, value) = state.withLock { ($0.best, $0.bestValue) }
    return (Self.seating(chairs, firstChair, problem.guests), value)
  }
}
