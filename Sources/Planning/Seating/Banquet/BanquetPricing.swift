/// Finds every table's worth of guests whose wishes exceed the prices of its guests by more than a threshold. 列定价
///
/// The surplus of a set is spread over the pairs of its units. In any set with a positive surplus the unit that adds
/// least can be taken away, and what is left is still positive: so every such set grows from a pair through positive
/// sets only, each by one way (reverse search; Avis & Fukuda 1996). Sets of different sizes are searched apart.
struct BanquetPricing {
  /// What an enumeration found.
  struct Found: Sendable {
    /// The guests of each set, by number.
    var tables: [[Int]] = []
    /// Whether every set above the threshold is among the tables.
    var complete = true
    var nodes = 0
    /// How far sets that aren't among them may exceed the threshold, by rounding.
    var slack = 0.0
  }

  /// What is sought: the seats of the table, what a set must exceed its prices by, and when to give up.
  struct Quest {
    var seats: Int
    var threshold: Double
    var most: Int
    var work: Int
  }

  private let units: BanquetUnits
  private let sizes: [Int]
  private let stop: @Sendable () -> Bool

  init(_ units: BanquetUnits, stop: @escaping @Sendable () -> Bool = { false }) {
    self.units = units
    self.stop = stop
    sizes = units.members.map(\.count)
  }

  /// The sets of exactly so many guests with a surplus above the threshold under these prices.
  func tables(_ quest: Quest, prices: [Double]) -> Found {
    var growth = Growth(units, sizes, quest, prices)
    var found = Found(slack: Double(growth.slack))
    for unit in sizes.indices where sizes[unit] == quest.seats && growth.cost[unit] > -growth.slack {
      found.tables.append(units.members[unit])
    }
    guard quest.seats > 1 else { return found }
    for root in sizes.indices where sizes[root] < quest.seats {
      growth.start(root, &found)
      while let unit = growth.next() {
        growth.add(unit, &found)
        guard found.tables.count < quest.most, found.nodes < quest.work, found.nodes & 1023 != 0 || !stop() else {
          found.complete = false
          return found
        }
      }
    }
    return found
  }
}

extension BanquetPricing {
  /// A set of units that grows, with what every other unit would add to it.
  fileprivate struct Growth: ~Copyable {
    typealias Lanes = SIMD8<Float>
    let units: BanquetUnits
    let sizes: [Int]
    let quest: Quest
    let vectors: Int
    /// For each unit its worth less its price.
    let cost: [Float]
    private let share: UnsafeMutablePointer<Lanes>
    private let size: UnsafeMutablePointer<Lanes>
    /// For each level what the wishes of the set give every unit.
    private let pulls: UnsafeMutablePointer<Lanes>
    private var levels: [Level] = []
    private var taken: [Bool]
    private var queues: [[Int32]]

    private struct Level {
      var unit: Int
      var total: Float
      var shares: Float
      var filled: Float
    }

    /// What rounding may do to a sum.
    let slack: Float

    init(_ units: BanquetUnits, _ sizes: [Int], _ quest: Quest, _ prices: [Double]) {
      self.units = units
      self.sizes = sizes
      self.quest = quest
      vectors = units.vectors
      taken = [Bool](repeating: false, count: units.clusters.count)
      queues = [[Int32]](repeating: [], count: quest.seats + 1)
      share = .allocate(capacity: max(1, vectors))
      size = .allocate(capacity: max(1, vectors))
      share.initialize(repeating: Lanes(), count: vectors)
      size.initialize(repeating: Lanes(), count: vectors)
      pulls = .allocate(capacity: max(1, vectors * (quest.seats + 1)))
      pulls.initialize(repeating: Lanes(), count: vectors * (quest.seats + 1))
      let shift = quest.threshold / Double(quest.seats)
      cost = sizes.indices.map { unit in
        Float(Double(units.inner[unit]) - units.members[unit].reduce(0) { $0 + prices[$1] + shift })
      }
      slack = 4e-6 * ((cost.map { abs($0) }.max() ?? 0) + units.largest * Float(quest.seats)) + 1e-4
      for unit in sizes.indices {
        size[unit / 8][unit % 8] = Float(sizes[unit])
        share[unit / 8][unit % 8] = cost[unit] / Float(max(1, quest.seats - sizes[unit]))
      }
      // What pads the last vector can never add anything.
      for pad in sizes.count..<max(sizes.count, vectors * 8) { share[pad / 8][pad % 8] = -1e30 }
    }

    deinit {
      share.deallocate()
      size.deallocate()
      pulls.deallocate()
    }

    /// A number of one unit out of an array of vectors.
    @inline(__always) private func number(_ lanes: UnsafeMutablePointer<Lanes>, _ unit: Int) -> Float {
      UnsafeRawPointer(lanes).load(fromByteOffset: unit &* 4, as: Float.self)
    }

    @inline(__always) private func weight(_ one: Int, _ other: Int) -> Float {
      units.rows[one &* vectors &+ other / 8][other % 8]
    }

    mutating func start(_ root: Int, _ found: inout Found) {
      levels.removeAll(keepingCapacity: true)
      push(Level(unit: root, total: 0, shares: number(share, root), filled: Float(sizes[root])), &found)
    }

    /// The next unit to add, sets that are done with taken apart; nil when all are.
    mutating func next() -> Int? {
      while !levels.isEmpty {
        if let unit = queues[levels.count].popLast() { return Int(unit) }
        if let done = levels.popLast() { taken[units.cluster[done.unit]] = false }
      }
      return nil
    }

    mutating func add(_ unit: Int, _ found: inout Found) {
      guard let last = levels.last else { return }
      push(
        Level(
          unit: unit, total: last.total + gain(unit), shares: last.shares + number(share, unit),
          filled: last.filled + Float(sizes[unit])), &found)
    }

    /// What a unit adds to the set.
    private func gain(_ unit: Int) -> Float {
      guard let last = levels.last else { return 0 }
      let pull = number(pulls + levels.count * vectors, unit)
      return pull + Float(sizes[unit]) * last.shares + number(share, unit) * last.filled
    }

    /// Adds a level and looks for what may come next.
    private mutating func push(_ level: Level, _ found: inout Found) {
      found.nodes += 1
      levels.append(level)
      taken[units.cluster[level.unit]] = true
      queues[levels.count].removeAll(keepingCapacity: true)
      let degrees = degrees(level)
      let old = pulls + (levels.count - 1) * vectors
      let new = pulls + levels.count * vectors
      let row = level.unit * vectors
      let first = levels.count == 1 ? level.unit + 1 : 0
      let shares = Lanes(repeating: level.shares)
      let filled = Lanes(repeating: level.filled)
      let cut = Lanes(repeating: -level.total - slack)
      units.rows.withUnsafeBufferPointer { rows in
        for vector in 0..<vectors {
          let pull = levels.count == 1 ? rows[row + vector] : old[vector] + rows[row + vector]
          new[vector] = pull
          let gains = pull + size[vector] * shares + share[vector] * filled
          let good = gains .> cut
          guard any(good) else { continue }
          for lane in 0..<8 where good[lane] {
            let unit = vector * 8 + lane
            if unit >= first { consider(unit, gains[lane], degrees, &found) }
          }
        }
      }
    }

    /// What each unit of the set, the new one among them, adds to the rest of it.
    private func degrees(_ level: Level) -> [Float] {
      let old = pulls + (levels.count - 1) * vectors
      return levels.map { member in
        let pull = (levels.count == 1 ? 0 : number(old, member.unit)) + weight(level.unit, member.unit)
        let shares = level.shares - number(share, member.unit)
        let own = Float(sizes[member.unit])
        return pull + own * shares + number(share, member.unit) * (level.filled - own)
      }
    }

    /// Takes a unit as the next when it is the one that adds least in the set with it.
    private mutating func consider(_ unit: Int, _ gain: Float, _ degrees: [Float], _ found: inout Found) {
      guard let last = levels.last, !taken[units.cluster[unit]] else { return }
      let filled = last.filled + Float(sizes[unit])
      guard filled < Float(quest.seats) + 0.5 else { return }
      for (level, degree) in zip(levels, degrees) {
        let pair =
          weight(unit, level.unit) + number(share, unit) * Float(sizes[level.unit])
          + number(share, level.unit) * Float(sizes[unit])
        if gain > degree + pair + slack { return }
      }
      guard filled < Float(quest.seats) - 0.5 else {
        let guests = (levels.map(\.unit) + [unit]).flatMap { units.members[$0] }.sorted()
        found.tables.append(guests)
        return
      }
      queues[levels.count].append(Int32(unit))
    }
  }
}
