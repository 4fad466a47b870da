internal import Optimization
internal import Visit

/// The programme of a relaxation that sees delegations: each lives on one floor, on two, or wherever it likes for two
/// floors more. How its people are spread comes in column by column. 分团住房规划
struct LodgingDivision: ~Copyable, LodgingBranching {
  private let outline: LodgingOutline
  private let question: Question
  private var program: LinearProgram
  private var spots: [Spot] = []
  /// One row for each party, then one for each kind of those who belong to none.
  private var parties: [Int] = []
  private var loose: [(row: Int, kind: Int, count: Int)] = []
  private var floors: Int?
  /// Whether a party may fit on one floor of a spot, by party and then spot.
  private var isWide: [Bool] = []
  private(set) var counts: [LodgingBranch.Count] = []

  /// What is asked of the programme.
  enum Question: Sendable, Hashable {
    /// The fewest floors beyond the first.
    case floors
    /// The least cost with no more than so many floors beyond the first.
    case cost(floors: Int?)
  }

  /// A kind of floor of a hotel with a certain staircase.
  private struct Spot {
    var house: Int
    /// The lots on it that somebody of each kind may have.
    var open: [[Int]]
    /// Rows by lot and night.
    var rooms: [[Int?]]
    /// Rooms of the largest such floor.
    var most: Int
  }

  /// How the people of a party are spread, and what that comes to under the present prices.
  private struct Spread {
    var extra: Int
    var worth: Double
    /// The spots it may use; all of them where it is empty.
    var spots: [Int]
  }

  /// What the programme is worth under the present columns, and below what it can't fall with any others.
  private struct Round {
    var bound: Double
    var isLast: Bool
    /// What each count is.
    var shares: [Double]
  }

  /// Whether there aren't too many ways to spread a party.
  static func suits(_ outline: LodgingOutline) -> Bool {
    let count = outline.houses.indices.reduce(0) { sum, house in
      sum + LodgingProgramme.stairs(outline, house: house).count
        * unique(outline.houses[house].floors).count
    }
    return count <= 600 && count * count / 2 * outline.parties.count <= 20_000_000
  }

  /// A programme without columns.
  init(_ outline: LodgingOutline, _ question: Question) throws(LinearProgram.Failure) {
    program = try LinearProgram()
    self.outline = outline
    self.question = question
  }

  /// Puts in hotels and people, all without a room.
  mutating func fill() throws(LinearProgram.Failure) {
    for house in outline.houses.indices {
      let count = Double(outline.houses[house].hotels.count)
      let all = try program.addRow(count, count)
      let stairs = LodgingProgramme.stairs(outline, house: house)
      var columns: [Int] = []
      for last in stairs {
        columns.append(try add(LodgingProgramme.Stairs(house: house, last: last), all: all))
      }
      counts += try program.addCounts(stairs, columns, most: count)
    }
    try addPeople()
  }

  /// The programme with some counts limited, after as many columns as make it cheaper.
  mutating func solve(
    _ asked: [LodgingBranch.Limit], enough: Double, seconds: Double?
  ) throws(LinearProgram.Failure) -> LodgingBranch? {
    try program.limit(counts, asked)
    var bound = -Double.infinity
    for _ in 0..<200 {
      guard let round = try round(seconds: seconds) else { return nil }
      bound = max(bound, round.bound)
      if round.isLast || bound >= enough {
        return LodgingBranch(asked: asked, value: bound, shares: round.shares)
      }
    }
    return LodgingBranch(asked: asked, value: bound, shares: [])
  }

  // MARK: - Rows

  private mutating func add(
    _ stairs: LodgingProgramme.Stairs, all: Int
  ) throws(LinearProgram.Failure) -> Int {
    let house = outline.houses[stairs.house]
    let (rooms, entries) = try program.addRooms(of: house, outline.nights)
    let number = try program.addColumn(cost: 0, entries: [(row: all, value: 1)] + entries)
    let grades = house.grades
    let open = outline.kinds.map { kind in
      kind.lots[stairs.house].filter { lot in
        stairs.allows(kind.step, grades.firstIndex(of: house.lots[lot].grade) ?? 0)
      }
    }
    let shapes = house.floors.map { floor in floor.indices.filter { floor[$0] > 0 } }
    for shape in unique(shapes) {
      let own = open.map { $0.filter(shape.contains) }
      guard own.contains(where: { !$0.isEmpty }) else { continue }
      let most =
        zip(house.floors, shapes).filter { $0.1 == shape }.map { $0.0.reduce(0, +) }.max() ?? 0
      spots.append(Spot(house: stairs.house, open: own, rooms: rooms, most: most))
    }
    return number
  }

  private mutating func addPeople() throws(LinearProgram.Failure) {
    let high = question == .floors ? 10.0 : 10 * highest
    var left = outline.kinds.map(\.count)
    for members in outline.parties {
      let row = try program.addRow(1, 1)
      parties.append(row)
      _ = try program.addColumn(cost: high, entries: [(row: row, value: 1)])
      for (kind, count) in members { left[kind] -= count }
      isWide += spots.map { spot in fits(members, spot) }
    }
    for kind in left.indices where left[kind] > 0 {
      let row = try program.addRow(Double(left[kind]), Double(left[kind]))
      loose.append((row, kind, left[kind]))
      _ = try program.addColumn(cost: high, entries: [(row: row, value: 1)])
    }
    if case .cost(let most?) = question { floors = try program.addRow(-.infinity, Double(most)) }
  }

  /// More than any party can cost.
  private var highest: Double {
    let price = outline.houses.flatMap(\.lots).map(\.price).max() ?? 0
    let most = outline.parties.map { members in
      members.reduce(0) { $0 + $1.count * outline.kinds[$1.kind].nights.count }
    }
    return Double(price) / 1000 * Double(max(400, most.max() ?? 0))
  }

  /// Whether one floor may be enough for a party.
  private func fits(_ members: [(kind: Int, count: Int)], _ spot: Spot) -> Bool {
    let house = outline.houses[spot.house]
    return members.allSatisfy { !spot.open[$0.kind].isEmpty }
      && outline.nights.allSatisfy { night in
        let rooms = members.filter { outline.kinds[$0.kind].nights.overlaps(night) }.reduce(0.0) {
          sum, member in
          let least =
            spot.open[member.kind].map { outline.kinds[member.kind].share(of: house.lots[$0]) }
            .min() ?? 0
          return sum + Double(member.count) * least
        }
        return rooms <= Double(spot.most) + 1e-9
      }
  }

  // MARK: - Columns

  /// Solves the programme, and adds the columns that would make it cheaper.
  private mutating func round(seconds: Double?) throws(LinearProgram.Failure) -> Round? {
    guard let found = try program.solve(seconds: seconds) else { return nil }
    let prices = outline.kinds.indices.map { kind in spots.map { price(kind, $0, found.dual) } }
    let extra = (question == .floors ? 1 : 0) - (floors.map { found.dual[$0] } ?? 0)
    var short = 0.0
    var added = 0
    for (party, members) in outline.parties.enumerated() {
      let own = members.map { member in prices[member.kind].map { $0 * Double(member.count) } }
      let spreads = spreads(party, own, max(0, extra)).map { spread in
        var spread = spread
        spread.worth += Double(spread.extra) * extra - found.dual[parties[party]]
        return spread
      }
      short += min(0, spreads.map(\.worth).min() ?? 0)
      for spread in spreads where spread.worth < -1e-6 {
        try add(members, to: spread, row: parties[party], found.dual)
        added += 1
      }
    }
    for (row, kind, count) in loose {
      let least = prices[kind].min() ?? .infinity
      guard least - found.dual[row] < -1e-6 else { continue }
      short += Double(count) * (least - found.dual[row])
      try add([(kind, 1)], to: Spread(extra: 0, worth: 0, spots: []), row: row, found.dual)
      added += 1
    }
    let isLast = added == 0 || -short < 2e-4 * max(1, abs(found.objective))
    return Round(
      bound: found.objective + short, isLast: isLast,
      shares: counts.map { found.primal[$0.column] })
  }

  /// What one of a kind costs on a spot, with what the rooms are worth to others.
  private func price(_ kind: Int, _ spot: Spot, _ dual: [Double]) -> Double {
    spot.open[kind].map { lot in
      let some = living(kind, lot, spot)
      return some.entries.reduce(some.cost) { $0 - dual[$1.row] * $1.value }
    }.min() ?? .infinity
  }

  /// One of a kind in a lot: what that adds to the objective, and the rooms it takes.
  private func living(_ kind: Int, _ lot: Int, _ spot: Spot) -> (
    cost: Double, entries: [(row: Int, value: Double)]
  ) {
    let detail = outline.kinds[kind]
    let lots = outline.houses[spot.house].lots
    let share = detail.share(of: lots[lot])
    let cost =
      question == .floors ? 0 : share * Double(lots[lot].price) / 1000 * Double(detail.nights.count)
    let entries = zip(outline.nights, spot.rooms[lot]).compactMap { night, row in
      row.flatMap { detail.nights.overlaps(night) ? (row: $0, value: share) : nil }
    }
    return (cost, entries)
  }

  /// The cheapest ways to spread a party over one spot, two, and any.
  private func spreads(_ party: Int, _ own: [[Double]], _ extra: Double) -> [Spread] {
    let least = own.map { $0.min() ?? .infinity }
    var best = [Spread(extra: 2, worth: least.reduce(0, +), spots: [])]
    let usable = spots.indices.filter { spot in own.contains { $0[spot] < .infinity } }
    let wide = spots.count * party
    var one: Spread?
    for spot in usable where isWide[wide + spot] {
      let worth = own.reduce(0) { $0 + $1[spot] }
      if worth < one?.worth ?? .infinity { one = Spread(extra: 0, worth: worth, spots: [spot]) }
    }
    let most = min(best[0].worth + extra, (one?.worth ?? .infinity) - extra)
    if let one { best.append(one) }
    var two: Spread?
    var limit = most
    for (place, first) in usable.enumerated() {
      for second in usable[place...] {
        var worth = 0.0
        for prices in own {
          worth += Swift.min(prices[first], prices[second])
          if worth >= limit { break }
        }
        if worth < limit {
          (limit, two) = (worth, Spread(extra: 1, worth: worth, spots: [first, second]))
        }
      }
    }
    if let two { best.append(two) }
    return best.filter { $0.worth < .infinity }
  }

  private mutating func add(
    _ members: [(kind: Int, count: Int)], to spread: Spread, row: Int, _ dual: [Double]
  ) throws(LinearProgram.Failure) {
    var cost = question == .floors ? Double(spread.extra) : 0
    var taken: [Int: Double] = [:]
    let among = spread.spots.isEmpty ? Array(spots.indices) : spread.spots
    for (kind, count) in members {
      var best: (worth: Double, cost: Double, entries: [(row: Int, value: Double)])?
      for spot in among {
        for lot in spots[spot].open[kind] {
          let some = living(kind, lot, spots[spot])
          let worth = some.entries.reduce(some.cost) { $0 - dual[$1.row] * $1.value }
          if worth < best?.worth ?? .infinity { best = (worth, some.cost, some.entries) }
        }
      }
      guard let best else { return }
      cost += Double(count) * best.cost
      for entry in best.entries { taken[entry.row, default: 0] += Double(count) * entry.value }
    }
    var entries =
      [(row: row, value: 1.0)] + taken.keys.sorted().map { (row: $0, value: taken[$0] ?? 0) }
    if let floors, spread.extra > 0 { entries.append((row: floors, value: Double(spread.extra))) }
    _ = try program.addColumn(cost: cost, entries: entries)
  }
}
