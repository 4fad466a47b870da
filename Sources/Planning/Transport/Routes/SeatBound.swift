internal import Optimization

/// How many seats must be out at least, or how much room for luggage: a linear relaxation in which every seat drives by
/// itself. 座位下界
///
/// A seat carries one person after another. The chains of journeys that a seat can make in a day are priced by their
/// worth, journey by journey and minute by minute, and the fewest chains that carry everybody are chosen, parts of
/// chains allowed. Any worth of journeys bounds the number (Farley 1990): the worth of all, over that of the best chain.
struct SeatBound {
  /// Some people, or pieces of luggage, of one way and its windows.
  struct Demand: Sendable {
    var from: Int
    var to: Int
    var leave: ClosedRange<Int>
    var arrive: ClosedRange<Int>
    var size: Int
  }

  private let demands: [Demand]
  private let quickest: [[Int]]
  private let board: Int
  private let start: Int
  private let span: Int
  /// Chains are priced at most so often.
  private static let rounds = 120
  /// Longer than any day with its night.
  private static let longest = 3000

  init(_ demands: [Demand], quickest: [[Int]], board: Int) {
    let demands = demands.filter { $0.size > 0 && quickest[$0.from][$0.to] < Self.longest }
    self.demands = demands
    self.quickest = quickest
    self.board = board
    start = demands.lazy.map(\.arrive.lowerBound).min() ?? 0
    span = (demands.lazy.map(\.arrive.upperBound).max() ?? 0) - start
  }

  /// The fewest seats, proven as far as it takes to know how many vehicles with so many seats that makes.
  func seats(by unit: Int = 1, _ cancellation: Cancellation = Cancellation()) -> Int {
    guard !demands.isEmpty, span < Self.longest else { return 0 }
    var best = 0.0
    let stop = { cancellation.isCancelled }
    try? generate(by: Double(max(1, unit)), until: stop) { best = max(best, $0) }
    return Int((best - 1e-6).rounded(.up))
  }

  /// Generates chains until none improves the choice, and tells each bound on the way.
  private func generate(
    by unit: Double, until stop: () -> Bool, _ bound: (Double) -> Void
  ) throws(LinearProgram.Failure) {
    var programme = try LinearProgram()
    for demand in demands { _ = try programme.addRow(Double(demand.size), .infinity) }
    for index in demands.indices { _ = try programme.addColumn(cost: 1, entries: [(index, 1)]) }
    var previous = 0.0
    var stalled = 0
    for _ in 0..<Self.rounds where !stop() {
      guard let solution = try programme.solve() else { return }
      let worth = solution.dual.map { max(0, $0) }
      let priced = chains(worth)
      let total = zip(worth, demands).reduce(0) { $0 + $1.0 * Double($1.1.size) }
      let found = priced.best > 0 ? total / max(1, priced.best) : 0
      bound(found)
      if priced.best < 1 + 1e-7 { return }
      stalled = found > previous + 1e-3 ? 0 : stalled + 1
      previous = max(previous, found)
      let units = ((previous - 1e-6) / unit).rounded(.up)
      if (solution.objective / unit).rounded(.up) <= units || stalled > 30 { return }
      for chain in priced.chains {
        _ = try programme.addColumn(cost: 1, entries: chain.map { ($0.key, Double($0.value)) })
      }
    }
  }

  /// One step of a chain: which journey was made, and what was before it.
  private struct Step {
    var worth: Double
    var demand: Int
    var before: Int
  }

  /// The worth of the best chain, and the best chains that end with each journey, as how often each journey is made.
  private func chains(_ worth: [Double]) -> (best: Double, chains: [[(key: Int, value: Int)]]) {
    var steps: [Step] = []
    let places = quickest.count
    // For each place and minute, the best step after which a seat is there by then.
    var held = [Int](repeating: -1, count: places * (span + 1))
    var ends = [Int](repeating: -1, count: demands.count)
    for minute in 0...span {
      for place in 0..<places where minute > 0 {
        held[place * (span + 1) + minute] = held[place * (span + 1) + minute - 1]
      }
      for (index, demand) in demands.enumerated() where worth[index] > 0 {
        guard let leave = departure(demand, arriving: start + minute) else { continue }
        let before = last(by: leave, at: demand.from, held, steps)
        let value = worth[index] + (before < 0 ? 0 : steps[before].worth)
        let slot = demand.to * (span + 1) + minute
        let isBest = held[slot] < 0 || steps[held[slot]].worth < value
        let isLast = ends[index] < 0 || steps[ends[index]].worth < value
        guard isBest || isLast else { continue }
        steps.append(Step(worth: value, demand: index, before: before))
        if isBest { held[slot] = steps.count - 1 }
        if isLast { ends[index] = steps.count - 1 }
      }
    }
    let good = ends.filter { $0 >= 0 && steps[$0].worth > 1 + 1e-7 }
      .sorted { (-steps[$0].worth, $0) < (-steps[$1].worth, $1) }.prefix(40)
    let best = ends.lazy.filter { $0 >= 0 }.map { steps[$0].worth }.max() ?? 0
    return (best, good.map { counted($0, steps) })
  }

  /// The latest moment at which somebody may leave and arrive at a moment; nil where they can't.
  private func departure(_ demand: Demand, arriving: Int) -> Int? {
    guard demand.arrive.contains(arriving) else { return nil }
    let leave = min(demand.leave.upperBound, arriving - quickest[demand.from][demand.to])
    return leave >= demand.leave.lowerBound ? leave : nil
  }

  /// The best step after which a seat can leave a place at a moment: it lets somebody out, drives there, lets somebody in.
  private func last(by leave: Int, at place: Int, _ held: [Int], _ steps: [Step]) -> Int {
    var best = -1
    for other in quickest.indices {
      let needed = other == place ? board : quickest[other][place] + 2 * board
      let minute = leave - needed - start
      guard minute >= 0 else { continue }
      let candidate = held[other * (span + 1) + min(minute, span)]
      if candidate >= 0, best < 0 || steps[candidate].worth > steps[best].worth { best = candidate }
    }
    return best
  }

  private func counted(_ end: Int, _ steps: [Step]) -> [(key: Int, value: Int)] {
    var counts = [Int](repeating: 0, count: demands.count)
    var step = end
    while step >= 0 {
      counts[steps[step].demand] += 1
      step = steps[step].before
    }
    return counts.enumerated().filter { $0.element > 0 }.map { ($0.offset, $0.element) }
  }
}
