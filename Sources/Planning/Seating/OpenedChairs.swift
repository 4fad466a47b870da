internal import Precedence
internal import Visit

/// One activity's problem with the chairs that aren't laid open to everybody. 启用空椅
///
/// Chairs are laid for the number who come. Where these leave a hard rule broken or somebody above a senior, though there
/// are more chairs, anybody may move to one of these, no farther than need be; a pin alone opens none, since it moves
/// nobody else.
struct OpenedChairs: Sendable {
  /// The same people and demands.
  let problem: SeatingProblem
  /// Whether it has every chair that could help, so that what can't be had here can't be had.
  let isWhole: Bool
  /// Whether it is small enough to be solved.
  let isSmall: Bool

  /// The most people times chairs where every chair is opened, and where some are.
  private static let whole = 1_500
  private static let most = 6_000

  /// Nil where nobody would have more chairs.
  init?(_ problem: SeatingProblem) {
    let people = problem.sitters.indices.filter { problem.sitters[$0].principal == nil }
    let all = Self.chairs(problem)
    guard people.contains(where: { Self.gains(problem.sitters[$0], all, problem) }) else { return nil }
    let rows = Dictionary(grouping: all) { [problem.seats[$0].zone, problem.seats[$0].table ?? ""] }
    let named = Set(problem.demands.filter(\.opensChairs).flatMap(\.people)).count
    let some = Set(
      rows.values.flatMap { row in
        row.filter { problem.isLaid[$0] }
          + row.filter { !problem.isLaid[$0] }.inHonour(problem.seats).prefix(2 * named + 2)
      })
    isWhole = people.count * all.count <= Self.whole
    isSmall = isWhole || people.count * some.count <= Self.most
    self.problem = problem.with(isSmall && !isWhole ? all.filter(some.contains) : all)
  }

  /// The chairs of the tables and rows at which chairs are laid.
  private static func chairs(_ problem: SeatingProblem) -> [Int] {
    let rows = Set(problem.seats.indices.filter { problem.isLaid[$0] }.map { row(problem.seats[$0]) })
    return problem.seats.indices.filter { problem.seats[$0].serves == nil && rows.contains(row(problem.seats[$0])) }
  }

  private static func row(_ seat: Arrangement.Seat) -> [String?] { [seat.zone, seat.table] }

  private static func gains(_ sitter: SeatingProblem.Sitter, _ chairs: [Int], _ problem: SeatingProblem) -> Bool {
    let known = Set(sitter.allowed)
    return chairs.contains { !known.contains($0) && problem.suits(sitter, $0) }
  }
}

extension SeatingProblem {
  /// Whether side, zone and needs let somebody have a chair.
  fileprivate func suits(_ sitter: Sitter, _ number: Int) -> Bool {
    let seat = seats[number]
    return seat.zone == sitter.zone && (seat.side == nil || seat.side == sitter.side)
      && (seat.accessible || !sitter.needsAccess)
  }

  /// With further chairs for everybody, taken in whatever turn.
  fileprivate func with(_ chairs: [Int]) -> SeatingProblem {
    var result = self
    // Most may sit where others may: these share one list.
    var known: [String: (before: [Int], after: [Int])] = [:]
    for (index, sitter) in sitters.enumerated() where sitter.principal == nil {
      let kind = "\(sitter.zone)/\(sitter.side.rawValue)/\(sitter.needsAccess)"
      if let same = known[kind], same.before == sitter.allowed {
        result.sitters[index].allowed = same.after
        continue
      }
      let own = Set(sitter.allowed).union(chairs.filter { suits(sitter, $0) }).sorted()
      known[kind] = (sitter.allowed, own)
      result.sitters[index].allowed = own
    }
    result.chairsInTurn = []
    result.isOpened = true
    return result
  }

  /// What it costs to have somebody on a seat rather than on that of `usual`, where further chairs are open: those that are
  /// laid come before others and the higher before the lower, a host stays where the scheme has him, and who can stays. 就近
  func unease(_ sitter: Int, _ seat: Int, _ usual: Seating) -> Int {
    let isFurther = !isLaid[seat] && seats.contains { $0.usual != nil }
    let before = usual[sitter]
    let move = before == seat ? 0 : before.map { seats[$0].side == .host } ?? false ? 2_000 : 4
    return 5 * seats[seat].honour + (isFurther ? 300 : 0) + move
  }

  /// The same of all.
  func unease(_ seating: Seating, _ usual: Seating) -> Int {
    seating.indices.reduce(0) { sum, sitter in sum + (seating[sitter].map { unease(sitter, $0, usual) } ?? 0) }
  }
}

extension SeatDemand {
  /// Whether others than those whom it names may have to move for it.
  var opensChairs: Bool {
    guard weight == nil, cause != nil else { return false }
    if case .pin = kind { return false }
    return true
  }
}
