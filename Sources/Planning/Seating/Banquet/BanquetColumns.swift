internal import Optimization

/// A bound on what any seating of a banquet can be worth, by tables as columns, and with luck the proof that a seating
/// is the best. 列生成
///
/// Each bound is Lagrange's: the prices of all guests, and for each table the most that a set can exceed its prices by,
/// which the pricing proves set by set. So a bound is valid whatever the prices are and wherever the search stops.
struct BanquetColumns {
  let problem: BanquetProblem
  let classes: [BanquetClass]
  let board: BanquetBoard
  let stop: @Sendable () -> Bool
  private let units: BanquetUnits
  private let pricing: BanquetPricing
  private let neighbours: [[Int: Int]]
  /// The prices with the best bound, and by how much sets of each class may exceed them.
  private(set) var centre: [Double] = []
  private(set) var excess: [Double] = []
  private(set) var bound = Double.infinity
  private var blocks: [[Int]]
  private var threshold: Double
  private var step: Double
  private var work: Int

  init(_ problem: BanquetProblem, board: BanquetBoard, work: Int?, stop: @escaping @Sendable () -> Bool) {
    self.problem = problem
    self.board = board
    self.stop = stop
    self.work = work ?? .max
    classes = BanquetClass.classes(of: problem)
    units = BanquetUnits(problem)
    blocks = units.clusters
    pricing = BanquetPricing(units, stop: stop)
    var neighbours = [[Int: Int]](repeating: [:], count: problem.guests)
    for wish in problem.wishes {
      neighbours[wish.one][wish.other] = wish.weight
      neighbours[wish.other][wish.one] = wish.weight
    }
    self.neighbours = neighbours
    let weights = problem.wishes.map { Double(abs($0.weight)) }
    let mean = weights.reduce(0, +) / Double(max(1, weights.count))
    let table = Double(abs(board.best.value)) / Double(max(1, problem.tables.count))
    threshold = 0.1 * table + mean
    step = 0.02 * table + 0.1 * mean + 0.01
  }

  /// Whether there is nothing left to do.
  var finished: Bool { stop() || work <= 0 }

  /// Lowers the bound as far as it goes, and looks for the proof.
  mutating func run() {
    let columns = approach()
    guard !finished else { return }
    let gap = bound - Double(board.best.value)
    if problem.guests <= 400, gap < 0.02 * abs(bound) + 10 { try? converge(columns) }
    guard !finished else { return }
    close()
  }

  /// Whether every table is full in any seating, so that the number of tables needs no row.
  private var exact: Bool { classes.count == 1 && classes[0].sizes.count == 1 }

  /// Comes near the optimum of the relaxation by prices that move in small steps; the columns on the way.
  private mutating func approach() -> [BanquetColumn] {
    let start = firstPrices()
    let mean = abs(start.reduce(0, +)) / Double(max(1, start.count)) + 0.01
    let counts = classes.map { exact ? .infinity : Double($0.tables.count) }
    var prices = BanquetPrices(prices: start, counts: counts, pull: 4 / mean)
    for column in columns(of: board.best.seating) + look(at: start) { prices.add(column) }
    var idle = 0
    while !finished, idle < 12 {
      prices.solve(sweeps: 200, tolerance: 0.001 * mean)
      let before = bound
      let known = prices.count
      for column in look(at: prices.guests, least: prices.classes) { prices.add(column) }
      if bound < before {
        prices.settle()
        prices.pull *= 0.8
      } else {
        prices.pull *= 1.1
      }
      idle = before - bound > 1e-4 * abs(bound) ? 0 : idle + 1
      if prices.count == known, before - bound <= 1e-6 * abs(bound) { break }
      if prices.count > 40_000 { prices.prune(below: mean) }
    }
    return prices.columns
  }

  /// Solves the relaxation to its end by a simplex, the prices smoothed towards those of the best bound so far (Wentges
  /// 1997).
  private mutating func converge(_ columns: [BanquetColumn]) throws(LinearProgram.Failure) {
    let counts = classes.map { exact ? problem.guests : $0.tables.count }
    split(columns)
    var master = try BanquetMaster(blocks: blocks, counts: counts)
    for column in columns { try master.add(column) }
    var smoothing = 0.5
    while !finished {
      guard let prices = try master.prices(), bound - prices.value >= 1e-6 * max(1, abs(bound)) else { return }
      let mixed = zip(centre, prices.guests).map { smoothing * $0 + (1 - smoothing) * $1 }
      let found = look(at: mixed, least: smoothing == 0 ? prices.classes : nil).filter { prices.reward(of: $0) > 1e-6 }
      if found.isEmpty {
        if smoothing == 0 { return }
        smoothing = smoothing < 0.1 ? 0 : smoothing / 2
        continue
      }
      if found.contains(where: { !master.holds($0) }) {
        let kept = master.columns
        split(found)
        master = try BanquetMaster(blocks: blocks, counts: counts)
        for column in kept { try master.add(column) }
      }
      for column in found { try master.add(column) }
    }
  }

  /// Takes blocks apart that a column takes apart.
  private mutating func split(_ columns: [BanquetColumn]) {
    var blockOf = [Int](repeating: 0, count: problem.guests)
    for (number, block) in blocks.enumerated() { for guest in block { blockOf[guest] = number } }
    var broken = [Bool](repeating: false, count: blocks.count)
    for column in columns {
      for guest in column.guests where blocks[blockOf[guest]].count > 1 {
        let inside = column.guests.count { blockOf[$0] == blockOf[guest] }
        if inside < blocks[blockOf[guest]].count { broken[blockOf[guest]] = true }
      }
    }
    blocks = zip(blocks, broken).flatMap { $1 ? $0.map { [$0] } : [$0] }
  }

  /// The prices that a seating suggests: half of what each guest has at the table, drawn to the mean.
  private func firstPrices() -> [Double] {
    let (seating, value, _) = board.best
    var prices = seating.indices.map { Double(problem.fondness(of: $0, for: seating[$0])) }
    for wish in problem.wishes where seating[wish.one] == seating[wish.other] {
      prices[wish.one] += Double(wish.weight) / 2
      prices[wish.other] += Double(wish.weight) / 2
    }
    let mean = Double(value) / Double(max(1, problem.guests))
    return prices.map { 0.5 * $0 + 0.5 * mean }
  }

  /// The sets of a seating's tables.
  func columns(of seating: [Int]) -> [BanquetColumn] {
    var at = [[Int]](repeating: [], count: problem.tables.count)
    for (guest, table) in seating.enumerated() { at[table].append(guest) }
    return classes.enumerated().flatMap { place, kind in
      kind.tables.filter { !at[$0].isEmpty }.map { column(at[$0], place) }
    }
  }

  private func column(_ guests: [Int], _ place: Int) -> BanquetColumn {
    var worth = 0
    for (index, one) in guests.enumerated() {
      if !problem.fondness.isEmpty { worth += problem.fondness[one][classes[place].kind] }
      for other in guests[(index + 1)...] { worth += neighbours[one][other] ?? 0 }
    }
    return BanquetColumn(place: place, guests: guests, worth: worth)
  }

  /// Looks for sets above a falling threshold until there are enough of them, and notes each bound that this proves.
  /// With `least`, what a table of each class costs besides, it goes no further down than that.
  private mutating func look(at prices: [Double], least: [Double]? = nil) -> [BanquetColumn] {
    let lowest = least == nil ? -Double.infinity : 1e-6
    var tooLow = -Double.infinity
    var jump = step
    threshold = max(threshold, lowest)
    var best: [BanquetColumn] = []
    for _ in 0..<24 where !finished {
      let sets = sets(above: threshold, prices, least, most: 2_000)
      if sets.complete {
        note(prices, sets.highest)
        best = sets.columns
        if best.count > 600 { threshold += step / 2 }
        if best.count >= 60 || threshold <= lowest || threshold - tooLow < step / 4 { return best }
        jump = best.isEmpty ? jump * 1.3 : step
        threshold = max(lowest, max(threshold - jump, (threshold + tooLow) / 2))
      } else {
        tooLow = threshold
        if best.isEmpty { best = sets.columns }
        threshold += jump
        jump *= 1.5
        if threshold > 1e12 { return best }
      }
    }
    return best
  }

  /// All sets of all classes above a threshold.
  struct Sets {
    var columns: [BanquetColumn] = []
    /// Whether these are all.
    var complete = true
    /// By how much the best of each class exceeds its prices, or could at most.
    var highest: [Double]
  }

  /// Looks for all sets whose worth exceeds the prices by more than a threshold, and what `least` says of their class.
  mutating func sets(above threshold: Double, _ prices: [Double], _ least: [Double]?, most: Int) -> Sets {
    var result = Sets(highest: classes.map { _ in 0 })
    for (place, kind) in classes.enumerated() {
      let fond = problem.fondness
      let own = fond.isEmpty ? prices : prices.indices.map { prices[$0] - Double(fond[$0][kind.kind]) }
      let cut = threshold + (least?[place] ?? 0)
      for seats in kind.sizes.reversed() {
        let patience = min(work, 400_000_000) / max(1, units.vectors)
        let quest = BanquetPricing.Quest(
          seats: seats, threshold: cut, most: most - result.columns.count, work: max(1, patience))
        let found = pricing.tables(quest, prices: own)
        work -= found.nodes * units.vectors
        result.highest[place] = max(result.highest[place], cut + found.slack)
        for guests in found.tables {
          let column = column(guests, place)
          let surplus = guests.reduce(Double(column.worth)) { $0 - prices[$1] }
          result.highest[place] = max(result.highest[place], surplus)
          result.columns.append(column)
        }
        guard found.complete else {
          result.complete = false
          return result
        }
      }
    }
    return result
  }

  /// Notes the bound that prices give.
  private mutating func note(_ prices: [Double], _ highest: [Double]) {
    let total = zip(classes, highest).reduce(prices.reduce(0, +)) { $0 + Double($1.0.tables.count) * $1.1 }
    guard total < bound, total.magnitude < 1e15 else { return }
    bound = total
    centre = prices
    excess = highest
    board.lower(to: Int((total + 1e-6 * max(1, abs(total))).rounded(.down)))
  }
}
