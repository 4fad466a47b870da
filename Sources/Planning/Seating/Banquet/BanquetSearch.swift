/// Annealings of a banquet one after the other: each cools down once, from where a twentieth of the swaps still makes
/// things worse to where hardly any does. 搜索
struct BanquetSearch {
  private let problem: BanquetProblem
  private let board: BanquetBoard
  private let stop: @Sendable () -> Bool

  init(_ problem: BanquetProblem, board: BanquetBoard, stop: @escaping @Sendable () -> Bool) {
    self.problem = problem
    self.board = board
    self.stop = stop
  }

  /// How long one cooling takes: a number of proposals, or the time until `share` of it says 1.
  enum Length {
    case moves(Int)
    case clock(@Sendable () -> Double)
  }

  /// Cools down once; the best seating goes to the board. Says how many proposals were made.
  @discardableResult func cool(seed: UInt64, _ length: Length) -> Int {
    isSmall ? cool(Int16.self, seed, length) : cool(Int32.self, seed, length)
  }

  /// Whether no sum at a table can leave sixteen bits.
  private var isSmall: Bool {
    let weight = problem.wishes.map { abs($0.weight) }.max() ?? 0
    let fond = problem.fondness.map { $0.map { abs($0) }.max() ?? 0 }.max() ?? 0
    let seats = problem.tables.map(\.capacity).max() ?? 0
    return weight < 4_000 && weight * (seats + 4) + fond < 32_000
  }

  private func cool<Number: FixedWidthInteger & SignedInteger>(
    _: Number.Type, _ seed: UInt64, _ length: Length
  ) -> Int {
    var annealer = BanquetAnnealer<Number>(problem, seed: seed)
    let hot = warm(&annealer)
    var done: Float = 0
    let chunk = max(1_000, 8 * problem.guests)
    while done < 1, !stop() {
      let temperature = hot * exp2(-2 * done)
      annealer.run(chunk, temperature: temperature)
      switch length {
      case .moves(let most): done = Float(annealer.moves) / Float(max(1, most))
      case .clock(let share): done = Float(share())
      }
      if annealer.bestValue > board.best.value { board.offer(annealer.best, value: annealer.bestValue) }
    }
    return annealer.moves
  }

  /// Two to a power, near enough for a temperature.
  private func exp2(_ power: Float) -> Float {
    var result: Float = 1
    let part = 1 + power * 0.693_147_2 / 1_024
    for _ in 0..<10 { result = result == 1 ? part * part : result * result }
    return result
  }

  /// Cools from far too hot until a fortieth of the proposals makes things worse; that temperature.
  private func warm<Number: FixedWidthInteger & SignedInteger>(_ annealer: inout BanquetAnnealer<Number>) -> Float {
    let weights = problem.wishes.map { Float(abs($0.weight)) }
    var temperature = 4 * weights.reduce(0, +) / Float(max(1, weights.count)) + 0.5
    let chunk = max(2_000, 16 * problem.guests)
    for _ in 0..<40 where !stop() {
      let before = annealer.worsened
      annealer.run(chunk, temperature: temperature)
      if annealer.worsened - before < chunk / 40 { break }
      temperature *= 0.85
    }
    return temperature
  }
}
