internal import Visit

/// What rules and wishes cost by who sits at one table and who sits next to whom. 同桌与邻座代价
///
/// A hard demand costs more than any wish, so that it is kept where it can be; what is kept in the end is counted by the
/// definitions, not from here.
struct TableCosts {
  /// A number of people of one sort that should not be, or should be, at each of some tables.
  struct Group {
    /// What is asked.
    enum Kind {
      /// At as few tables as can be.
      case kept
      case atMost(Int)
      case atLeast(Int)
      case noneOr(Int)
    }

    var kind: Kind
    var members: [Int]
    var weight: Int
    var isHard: Bool
    var tables: [Bool]

    /// What a number of them at one table costs.
    func cost(_ count: Int) -> Int {
      switch kind {
      case .kept: count > 0 ? weight : 0
      case .atMost(let most): isHard ? weight * max(0, count - most) : count > most ? weight : 0
      case .atLeast(let least): isHard ? weight * max(0, least - count) : count < least ? weight : 0
      case .noneOr(let least): count == 0 ? 0 : isHard ? weight * max(0, least - count) : count < least ? weight : 0
      }
    }
  }

  let count: Int
  /// What two people at one table cost, a row a sitter; empty where nothing asks.
  private(set) var same: [Int32] = []
  /// What the second costs at the right hand of the first.
  private(set) var beside: [Int32] = []
  private(set) var groups: [Group] = []
  /// The groups of each sitter.
  private(set) var memberships: [[Int]]
  /// What a hard demand costs.
  private let hard: Int
  private let heaviest: Int
  /// Whether some neighbours are wanted.
  private(set) var hasAttraction = false
  /// Whether some neighbours must or may not be.
  private(set) var hasHardNeighbours = false

  init(_ seating: SeatingProblem, _ demands: [SeatDemand], tables: [String]) {
    count = seating.sitters.count
    memberships = Array(repeating: [], count: count)
    heaviest = max(1, demands.compactMap(\.weight).max() ?? 1)
    hard = min(1 << 22, max(64, 8 * heaviest))
    let number = Dictionary(tables.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    for demand in demands where demand.weight != 0 { take(demand, number) }
    for (index, group) in groups.enumerated() {
      for member in group.members { memberships[member].append(index) }
    }
  }

  private mutating func take(_ demand: SeatDemand, _ number: [String: Int]) {
    let weight = demand.weight ?? hard
    switch demand.kind {
    case .pin: break
    case .adjacent(let pair):
      hasAttraction = true
      hasHardNeighbours = hasHardNeighbours || demand.weight == nil
      if pair.hand != .left { Self.add(&beside, count, pair.first, pair.second, -weight) }
      if pair.hand != .right { Self.add(&beside, count, pair.second, pair.first, -weight) }
      // To sit side by side begins with one table.
      if demand.weight == nil { together(pair, -weight) }
    case .notAdjacent(let pair):
      hasHardNeighbours = hasHardNeighbours || demand.weight == nil
      besideEachOther(pair, weight)
    case .sameTable(let pair): together(pair, -weight)
    case .otherTables(let pair): together(pair, weight)
    case .strangers(let strangers):
      guard !strangers.isEmpty else { return }
      hasHardNeighbours = hasHardNeighbours || demand.weight == nil
      for one in 0..<count {
        for other in 0..<count where one != other && strangers.contains(one, other) {
          Self.add(&beside, count, one, other, weight)
        }
      }
    case .kept(let sets):
      for set in sets where set.count > 1 {
        groups.append(
          Group(
            kind: .kept, members: set, weight: weight, isHard: demand.weight == nil,
            tables: Array(repeating: true, count: number.count)))
      }
    case .atMost(let most, let people, let table): add(.atMost(most), demand, people, number[table], number.count)
    case .atLeast(let least, let people, let table): add(.atLeast(least), demand, people, number[table], number.count)
    case .noneOr(let least, let people, let table): add(.noneOr(least), demand, people, number[table], number.count)
    }
  }

  private mutating func add(
    _ kind: Group.Kind, _ demand: SeatDemand, _ people: [Int], _ table: Int?, _ tables: Int
  ) {
    guard let table else { return }
    // The demands of one rule come table by table: the same people again belong to the same group.
    if let last = groups.last, last.members == people, last.tables[table] == false, Self.alike(last.kind, kind) {
      groups[groups.count - 1].tables[table] = true
      return
    }
    var group = Group(
      kind: kind, members: people, weight: demand.weight ?? hard, isHard: demand.weight == nil,
      tables: Array(repeating: false, count: tables))
    group.tables[table] = true
    groups.append(group)
  }

  private static func alike(_ one: Group.Kind, _ other: Group.Kind) -> Bool {
    switch (one, other) {
    case (.atMost(let a), .atMost(let b)), (.atLeast(let a), .atLeast(let b)), (.noneOr(let a), .noneOr(let b)):
      a == b
    default: false
    }
  }

  private mutating func together(_ pair: SeatDemand.Pair, _ weight: Int) {
    Self.add(&same, count, pair.first, pair.second, weight)
    Self.add(&same, count, pair.second, pair.first, weight)
  }

  private mutating func besideEachOther(_ pair: SeatDemand.Pair, _ weight: Int) {
    Self.add(&beside, count, pair.first, pair.second, weight)
    Self.add(&beside, count, pair.second, pair.first, weight)
  }

  private static func add(_ matrix: inout [Int32], _ count: Int, _ one: Int, _ other: Int, _ weight: Int) {
    if matrix.isEmpty { matrix = Array(repeating: 0, count: count * count) }
    matrix[one * count + other] = Int32(clamping: Int(matrix[one * count + other]) + weight)
  }

  /// Whether two neighbours cost what only a hard demand does.
  func isHard(_ cost: Int) -> Bool { abs(cost) > hard / 2 }

  /// Where an annealing begins: half of the heaviest wish, so that few are given up for good.
  var warmth: Double {
    let wishes = groups.filter { !$0.isHard }.map(\.weight) + [heaviest]
    return Double(wishes.max() ?? 1) / 2 + 0.25
  }

  /// Whether nothing asks for anything.
  var isEmpty: Bool { same.isEmpty && beside.isEmpty && groups.isEmpty }

  /// What it costs that people sit at a table together, next to whom aside.
  func same(_ people: ArraySlice<Int>) -> Int {
    guard !same.isEmpty else { return 0 }
    var sum = 0
    for (index, one) in people.enumerated() {
      for other in people.dropFirst(index + 1) { sum += Int(same[one * count + other]) }
    }
    return sum
  }

  /// What the second costs at the right hand of the first.
  @inline(__always) func beside(_ one: Int, _ other: Int) -> Int {
    beside.isEmpty ? 0 : Int(beside[one * count + other])
  }
}
