internal import Precedence
internal import Visit

/// A banquet at several tables in numbers: who may change places with whom, and what it costs. 分桌问题
///
/// Chairs are those that are laid, numbered table by table and at each table by honour. People are those who serve nobody,
/// by their place among the sitters. Tables of one tier are equal, so that two people of one side may change places at
/// tables of one tier, as far as the order goes; at its table each side sits by order.
struct TablePuzzle {
  /// A laid table.
  struct Table {
    /// Its chairs, by number in the puzzle.
    var chairs: Range<Int>
    /// 1 is the highest.
    var tier: Int
    var name: String
  }

  /// A laid chair.
  struct Chair {
    /// By number in the arrangement.
    var seat: Int
    /// Whose it is as the table is laid.
    var usual: Side
    /// Nobody of the other side may sit there.
    var isFixed: Bool
    /// The chair at the right hand of its sitter, where that is laid too.
    var right: Int?
  }

  let seating: SeatingProblem
  let tables: [Table]
  let chairs: [Chair]
  /// The table of each chair.
  let tableOf: [Int]
  /// The chair of each seat.
  let chairOf: [Int?]
  /// By sitter: the chairs where a rule or a need keeps the person, where there is such.
  let kept: [Int: Set<Int>]
  /// What it costs who sits with whom.
  let costs: TableCosts

  /// Nil where these seats aren't tables of equal tiers, or not everybody can be seated.
  init?(_ seating: SeatingProblem, without dropped: Set<Int> = []) {
    guard !seating.arrangement.merged, seating.sitters.count <= 4_000 else { return nil }
    self.seating = seating
    let laid = seating.seats.indices.filter { seating.seats[$0].usual != nil && seating.seats[$0].table != nil }
    guard !laid.isEmpty, Set(seating.sitters.map(\.zone)).count == 1 else { return nil }
    (tables, chairs) = Self.laid(laid.inHonour(seating.seats), seating)
    tableOf = tables.enumerated().flatMap { number, table in table.chairs.map { _ in number } }
    var chairOf = [Int?](repeating: nil, count: seating.seats.count)
    for (number, chair) in chairs.enumerated() { chairOf[chair.seat] = number }
    self.chairOf = chairOf
    let people = seating.sitters.indices.filter { seating.sitters[$0].principal == nil }
    guard people.count == chairs.count else { return nil }
    let demands = seating.demands.filter { demand in demand.rule.map { !dropped.contains($0) } ?? true }
    guard let kept = Self.kept(people, demands, seating, chairOf) else { return nil }
    self.kept = kept
    costs = TableCosts(seating, demands, tables: tables.map(\.name))
  }

  private static func laid(_ seats: [Int], _ seating: SeatingProblem) -> ([Table], [Chair]) {
    var tables: [Table] = []
    var chairs: [Chair] = []
    let number = Dictionary(uniqueKeysWithValues: seats.enumerated().map { ($1, $0) })
    for (index, seat) in seats.enumerated() {
      let own = seating.seats[seat]
      if tables.last?.name != own.table {
        tables.append(Table(chairs: index..<index, tier: own.tier, name: own.table ?? ""))
      }
      let table = tables.count - 1
      tables[table].chairs = tables[table].chairs.lowerBound..<(index + 1)
      chairs.append(
        Chair(
          seat: seat, usual: own.usual ?? .guest, isFixed: own.side != nil,
          right: seating.hands[seat].right.flatMap { number[$0] }))
    }
    return (tables, chairs)
  }

  /// Where hard pins and needs keep people; nil where one of them has no chair among those that are laid.
  private static func kept(
    _ people: [Int], _ demands: [SeatDemand], _ seating: SeatingProblem, _ chairOf: [Int?]
  ) -> [Int: Set<Int>]? {
    var kept: [Int: Set<Int>] = [:]
    for demand in demands where demand.weight == nil {
      guard case .pin(let person, let seats) = demand.kind else { continue }
      let chairs = Set(seats.compactMap { chairOf[$0] })
      kept[person] = kept[person].map { $0.intersection(chairs) } ?? chairs
    }
    // Where every chair can be reached, needs keep nobody anywhere.
    let isHindered = chairOf.indices.contains { chairOf[$0] != nil && !seating.seats[$0].accessible }
    for person in people where isHindered && seating.sitters[person].needsAccess {
      let chairs = Set(seating.sitters[person].allowed.compactMap { chairOf[$0] })
      kept[person] = kept[person].map { $0.intersection(chairs) } ?? chairs
    }
    return kept.values.contains(where: \.isEmpty) ? nil : kept
  }

  /// Where a person comes in the order of the own side: those without a rank after all others.
  func key(_ sitter: Int) -> Int { seating.sitters[sitter].position ?? Int.max }

  func isRanked(_ sitter: Int) -> Bool { seating.sitters[sitter].position != nil }
  func side(_ sitter: Int) -> Side { seating.sitters[sitter].side }

  /// The seats for the sitters of the chairs.
  func seating(_ sitters: [Int]) -> Seating {
    var result = Seating(repeating: nil, count: seating.sitters.count)
    for (chair, sitter) in sitters.enumerated() { result[sitter] = chairs[chair].seat }
    seating.seatServers(&result)
    return result
  }
}
