internal import Dispatch
internal import Optimization
internal import Synchronization

/// Annealings of a banquet: each cools down once, from where few of the swaps still make things worse to where hardly
/// any does, and ends with swaps that make nothing worse. 搜索
struct BanquetSearch {
  private let problem: BanquetProblem
  private let board: BanquetBoard
  private let stop: @Sendable () -> Bool
  private let couples: BanquetCouples?

  init(_ problem: BanquetProblem, board: BanquetBoard, stop: @escaping @Sendable () -> Bool) {
    self.problem = problem
    self.board = board
    self.stop = stop
    couples = BanquetCouples(problem)
  }

  /// How long one cooling takes: a number of proposals, or the time until `share` of it says 1.
  enum Length: Sendable {
    case moves(Int)
    case clock(@Sendable () -> Double)

    /// How much of it is over when so many proposals were made.
    func share(of made: Int) -> Float {
      switch self {
      case .moves(let most): Float(made) / Float(max(1, most))
      case .clock(let share): Float(share())
      }
    }

    /// The first part of it.
    func part(_ part: Double) -> Length {
      switch self {
      case .moves(let most): .moves(Int(part * Double(most)))
      case .clock(let share): .clock { share() / part }
      }
    }

    /// What is left after the first part.
    func rest(after part: Double) -> Length {
      switch self {
      case .moves(let most): .moves(most - Int(part * Double(most)))
      case .clock(let share): .clock { (share() - part) / (1 - part) }
      }
    }
  }

  /// Cools down once; the best seating goes to the board. Several threads share the tables, each after it has done what
  /// comes `before`; only with one is the seating the same every time.
  func cool(seed: UInt64, _ length: Length, threads: Int = 1, before: @escaping @Sendable (Int) -> Void = { _ in }) {
    guard let couples else {
      return cool(Cooling(problem: problem, seed: seed, length: length, threads: threads, before: before))
    }
    let share = Self.coupledShare
    let first = length.part(share), rest = length.rest(after: share)
    cool(
      Cooling(problem: couples.problem, seed: seed, length: first, threads: threads, before: before, couples: couples))
    guard !stop() else { return }
    let last = Cooling(problem: problem, seed: seed, length: rest, threads: threads, before: { _ in })
    cool(last, from: board.best.seating)
  }

  /// One run from hot to cold.
  private struct Cooling: Sendable {
    var problem: BanquetProblem
    var seed: UInt64
    var length: Length
    var threads: Int
    var before: @Sendable (Int) -> Void
    var couples: BanquetCouples?
  }

  private func cool(_ cooling: Cooling, from seating: [Int]? = nil) {
    if isSmall(cooling.problem) { cool(Int16.self, cooling, seating) } else { cool(Int32.self, cooling, seating) }
  }

  /// Whether no sum at a table can leave sixteen bits.
  private func isSmall(_ problem: BanquetProblem) -> Bool {
    let weight = problem.wishes.map { abs($0.weight) }.max() ?? 0
    let fond = problem.fondness.map { $0.map { abs($0) }.max() ?? 0 }.max() ?? 0
    let seats = problem.tables.map(\.capacity).max() ?? 0
    return weight < 4_000 && weight * (seats + 4) + fond < 32_000
  }

  private func cool<Number: FixedWidthInteger & SignedInteger & Sendable>(
    _: Number.Type, _ cooling: Cooling, _ seating: [Int]?
  ) {
    let room = BanquetRoom<Number>(cooling.problem, seating: seating, seed: cooling.seed)
    let count = parted(cooling.problem, cooling.threads)
    let scale = seating == nil ? warm(room, count, cooling.seed) : 0
    let made = Atomic(0)
    let trace = Trace.current
    DispatchQueue.concurrentPerform(iterations: cooling.threads) { thread in
      Trace.$current.withValue(trace) {
        cooling.before(thread)
        let annealer = BanquetAnnealer(room, most: count, seed: cooling.seed &+ 31 &* UInt64(thread + 1))
        cool(annealer, taking: count, of: room, cooling, scale: scale, made)
      }
    }
  }

  /// What one thread does: takes tables, moves their people about, and gives them back, until it is cold.
  private func cool<Number: FixedWidthInteger & SignedInteger & Sendable>(
    _ annealer: consuming BanquetAnnealer<Number>, taking count: Int, of room: BanquetRoom<Number>,
    _ cooling: Cooling, scale: Float, _ made: borrowing Atomic<Int>
  ) {
    var done: Float = 0
    while done < 1, !stop() {
      annealer.take(count)
      let chunk = annealer.worthwhile
      annealer.run(chunk, temperature: scale * Self.temperature(done))
      done = cooling.length.share(of: made.add(chunk, ordering: .relaxed).newValue)
      if annealer.give() { offer(room.best, cooling.couples) }
    }
  }

  private func offer(_ best: (seating: [Int], value: Int), _ couples: BanquetCouples?) {
    guard best.value + (couples?.inner ?? 0) > board.best.value else { return }
    let seating = couples?.parted(best.seating) ?? best.seating
    guard problem.seats(seating) else { return }
    board.offer(seating, value: best.value + (couples?.inner ?? 0))
  }

  /// How much of a cooling is about couples, where all are couples; the rest is for guests by themselves.
  private static var coupledShare: Double { 0.9 }

  /// How many tables an annealer takes at a time: as many as the nearest memory holds, and so that some are left.
  private func parted(_ problem: BanquetProblem, _ threads: Int) -> Int {
    let tables = problem.tables.count
    let chairs = max(1, problem.tables.reduce(0) { $0 + $1.capacity })
    let most = max(2, Self.chairsAtOnce * tables / chairs)
    return threads == 1 && most >= tables ? tables : max(2, min(most, tables / (threads + 1)))
  }

  /// Chairs whose people an annealer moves about before it takes others: fewer would freeze in company by chance.
  private static var chairsAtOnce: Int { 500 }

  /// The temperature after a share of a cooling; tried on banquets of 380 and 1,500 guests.
  private static func temperature(_ done: Float) -> Float { done < 0.97 ? 0.75 * exp2(-1.35 * done / 0.97) : 0 }

  /// Two to a power, near enough for a temperature.
  private static func exp2(_ power: Float) -> Float {
    var result: Float = 1
    let part = 1 + power * 0.693_147_2 / 1_024
    for _ in 0..<10 { result = result == 1 ? part * part : result * result }
    return result
  }

  /// Cools from far too hot until a fortieth of the proposals makes things worse; that temperature.
  private func warm<Number: FixedWidthInteger & SignedInteger & Sendable>(
    _ room: BanquetRoom<Number>, _ count: Int, _ seed: UInt64
  ) -> Float {
    let problem = room.problem
    let weights = problem.wishes.map { Float(abs($0.weight)) }
    var temperature = 4 * weights.reduce(0, +) / Float(max(1, weights.count)) + 0.5
    var annealer = BanquetAnnealer(room, most: count, seed: seed)
    let rounds = max(1, problem.tables.count / count)
    let chunk = max(2_000, 16 * problem.guests) / rounds
    for _ in 0..<60 where !stop() {
      let before = annealer.worsened
      for _ in 0..<rounds {
        annealer.take(count)
        annealer.run(chunk, temperature: temperature)
        _ = annealer.give()
      }
      if annealer.worsened - before < rounds * chunk / 40 { break }
      temperature *= 0.92
    }
    return temperature
  }
}
