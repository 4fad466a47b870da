internal import Optimization
internal import Visit

/// The programme of a relaxation, which stays alive between solves.
struct LodgingProgramme: ~Copyable, LodgingBranching {
  private let outline: LodgingOutline
  private var program: LinearProgram
  /// What each column costs in currency units.
  private var costs: [Double] = []
  /// The columns in which a delegation lives on one floor.
  private var wholes: [Int] = []
  private(set) var counts: [LodgingBranch.Count] = []

  /// A staircase of a house: of each grade but the last, the last step in the order that has it or a better one.
  struct Stairs: Sendable {
    var house: Int
    var last: [Int]

    /// Whether somebody of a step may have a grade, by position.
    func allows(_ step: Int?, _ grade: Int) -> Bool {
      guard let step else { return true }
      return (grade == last.count || step <= last[grade]) && (grade == 0 || step >= last[grade - 1])
    }
  }

  private struct Rows {
    var kinds: [Int] = []
    var parties: [Int] = []
    /// Rooms of a lot on a night, by position among the outline's nights; nil where it isn't free.
    var rooms: [[Int?]] = []
  }

  /// An empty programme.
  init(_ outline: LodgingOutline) throws(LinearProgram.Failure) {
    program = try LinearProgram()
    self.outline = outline
  }

  /// Puts everything in; false when there are more staircases than can be looked at.
  mutating func fill() throws(LinearProgram.Failure) -> Bool {
    let stairs = outline.houses.indices.map { Self.stairs(outline, house: $0) }
    let size = stairs.reduce(0) { $0 + $1.count }
    guard size * (outline.kinds.count * 2 + outline.parties.count) <= 120_000 else { return false }
    var rows = Rows()
    for kind in outline.kinds {
      rows.kinds.append(try program.addRow(Double(kind.count), Double(kind.count)))
    }
    for _ in outline.parties { rows.parties.append(try program.addRow(-.infinity, 1)) }
    for (house, own) in stairs.enumerated() {
      let count = Double(outline.houses[house].hotels.count)
      let all = try program.addRow(count, count)
      var columns: [Int] = []
      for last in own { columns.append(try add(Stairs(house: house, last: last), all: all, &rows)) }
      counts += try program.addCounts(own, columns, most: count)
      while costs.count <= counts.map(\.column).max() ?? -1 { costs.append(0) }
    }
    return true
  }

  /// The fewest floors that delegations need beyond their first, where a plan needs `reached`; nil where nobody knows.
  mutating func floors(
    reached: Int?, nodes: Int, seconds: Double?
  ) throws(LinearProgram.Failure) -> Int? {
    for column in costs.indices { try program.setCost(0, of: column) }
    for whole in wholes { try program.setCost(-1, of: whole) }
    let all = Double(outline.parties.count)
    let enough = reached.map { Double($0) - all - 1 + 1e-4 } ?? .infinity
    guard let least = try least(nodes: nodes, enough: enough, seconds: seconds) else { return nil }
    return max(0, Int((all + least - 1e-5).rounded(.up)))
  }

  /// The least cost in thousandths of a currency unit where delegations need no more floors than so many beyond their
  /// first, where a plan costs `reached`; nil where nobody knows.
  mutating func cost(
    floors: Int?, reached: Int?, nodes: Int, seconds: Double?
  ) throws(LinearProgram.Failure) -> Int? {
    if let floors, !wholes.isEmpty {
      let least = Double(outline.parties.count - floors)
      _ = try program.addRow(least, .infinity, entries: wholes.map { (column: $0, value: 1) })
    }
    for column in costs.indices { try program.setCost(costs[column], of: column) }
    let enough = reached.map { Double($0) / 1000 } ?? .infinity
    guard let least = try least(nodes: nodes, enough: enough, seconds: seconds) else { return nil }
    return max(0, Int((least * (1 - 1e-7) * 1000).rounded(.down)))
  }

  mutating func solve(
    _ asked: [LodgingBranch.Limit], enough: Double, seconds: Double?
  ) throws(LinearProgram.Failure) -> LodgingBranch? {
    try program.limit(counts, asked)
    guard let found = try program.solve(seconds: seconds) else { return nil }
    return LodgingBranch(
      asked: asked, value: found.objective, shares: counts.map { found.primal[$0.column] })
  }

  // MARK: - Columns

  /// Every staircase that a house may have.
  static func stairs(_ outline: LodgingOutline, house: Int) -> [[Int]] {
    let detail = outline.houses[house]
    let grades = detail.grades
    var result: [[Int]] = [[]]
    for grade in grades.dropLast() {
      let most =
        outline.kinds.filter { $0.lots[house].contains { detail.lots[$0].grade <= grade } }
        .compactMap(\.step).max() ?? -1
      result = result.flatMap { front in
        ((front.last ?? -1)...max(front.last ?? -1, most)).map { front + [$0] }
      }
    }
    return result
  }

  private mutating func column(
    cost: Double, upper: Double = .infinity, _ entries: [(row: Int, value: Double)]
  ) throws(LinearProgram.Failure) -> Int {
    costs.append(cost)
    return try program.addColumn(cost: cost, upper: upper, entries: entries)
  }

  private mutating func add(
    _ stairs: Stairs, all: Int, _ rows: inout Rows
  ) throws(LinearProgram.Failure) -> Int {
    let house = outline.houses[stairs.house]
    let (rooms, entries) = try program.addRooms(of: house, outline.nights)
    rows.rooms = rooms
    let number = try column(cost: 0, [(row: all, value: 1)] + entries)
    let grades = house.grades
    let open = outline.kinds.map { kind in
      kind.lots[stairs.house].filter { lot in
        stairs.allows(kind.step, grades.firstIndex(of: house.lots[lot].grade) ?? 0)
      }
    }
    for kind in outline.kinds.indices {
      for lot in open[kind] {
        let some = living(1, kind, lot, house, rows)
        _ = try column(cost: some.cost, [(row: rows.kinds[kind], value: 1)] + some.entries)
      }
    }
    for shape in unique(house.floors.map { floor in floor.indices.filter { floor[$0] > 0 } }) {
      try addWholes(on: shape, open, house, rows)
    }
    return number
  }

  /// So many of a kind in a lot: what they cost, and the rooms they take.
  private func living(
    _ count: Double, _ kind: Int, _ lot: Int, _ house: LodgingOutline.House, _ rows: Rows
  ) -> (cost: Double, entries: [(row: Int, value: Double)]) {
    let detail = outline.kinds[kind]
    let share = count * detail.share(of: house.lots[lot])
    let cost = share * Double(house.lots[lot].price) / 1000 * Double(detail.nights.count)
    let entries = zip(outline.nights, rows.rooms[lot]).compactMap { night, row in
      row.flatMap { detail.nights.overlaps(night) ? (row: $0, value: share) : nil }
    }
    return (cost, entries)
  }

  /// Delegations on one floor of a shape, which is the lots that it has.
  private mutating func addWholes(
    on shape: [Int], _ open: [[Int]], _ house: LodgingOutline.House, _ rows: Rows
  ) throws(LinearProgram.Failure) {
    let lots = open.map { $0.filter(shape.contains) }
    let floors = house.floors.filter { floor in
      floor.indices.allSatisfy { shape.contains($0) == (floor[$0] > 0) }
    }
    let most = floors.map { $0.reduce(0, +) }.max() ?? 0
    // Who has a choice on the floor is counted over all delegations there.
    var choices: [Int: Int] = [:]
    for (party, members) in outline.parties.enumerated()
    where members.allSatisfy({ !lots[$0.kind].isEmpty }) && fits(members, lots, house, most) {
      var cost = 0.0
      var entries = [(row: rows.parties[party], value: 1.0)]
      var taken: [Int: Double] = [:]
      for (kind, count) in members {
        entries.append((row: rows.kinds[kind], value: Double(count)))
        guard lots[kind].count > 1 else {
          let some = living(Double(count), kind, lots[kind][0], house, rows)
          cost += some.cost
          for entry in some.entries { taken[entry.row, default: 0] += entry.value }
          continue
        }
        if choices[kind] == nil { choices[kind] = try choice(of: kind, lots[kind], house, rows) }
        if let row = choices[kind] { entries.append((row: row, value: -Double(count))) }
      }
      entries += taken.keys.sorted().map { (row: $0, value: taken[$0] ?? 0) }
      let column = try column(cost: cost, entries)
      wholes.append(column)
    }
  }

  private mutating func choice(
    of kind: Int, _ lots: [Int], _ house: LodgingOutline.House, _ rows: Rows
  ) throws(LinearProgram.Failure) -> Int {
    let row = try program.addRow(0, 0)
    for lot in lots {
      let some = living(1, kind, lot, house, rows)
      _ = try column(cost: some.cost, [(row: row, value: 1)] + some.entries)
    }
    return row
  }

  /// Whether a floor of so many rooms may be enough for a delegation.
  private func fits(
    _ members: [(kind: Int, count: Int)], _ lots: [[Int]], _ house: LodgingOutline.House,
    _ most: Int
  ) -> Bool {
    outline.nights.allSatisfy { night in
      let rooms = members.filter { outline.kinds[$0.kind].nights.overlaps(night) }.reduce(0.0) {
        sum, member in
        let least =
          lots[member.kind].map { outline.kinds[member.kind].share(of: house.lots[$0]) }.min() ?? 0
        return sum + Double(member.count) * least
      }
      return rooms <= Double(most) + 1e-9
    }
  }
}

extension LinearProgram {
  /// Adds a row for the rooms of each lot of a house on each night, by position among the nights; nil where the lot is
  /// taken. The entries are what the house gives to these rows.
  mutating func addRooms(
    of house: LodgingOutline.House, _ nights: [Range<Day>]
  ) throws(LinearProgram.Failure) -> (rooms: [[Int?]], entries: [(row: Int, value: Double)]) {
    var rooms: [[Int?]] = []
    var entries: [(row: Int, value: Double)] = []
    for (lot, detail) in house.lots.enumerated() {
      var own: [Int?] = []
      for night in nights {
        guard !detail.taken.contains(where: night.overlaps) else {
          own.append(nil)
          continue
        }
        let row = try addRow(-.infinity, 0)
        entries.append((row: row, value: -Double(house.counts[lot])))
        own.append(row)
      }
      rooms.append(own)
    }
    return (rooms, entries)
  }
}
