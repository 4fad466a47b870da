/// Some people of one way and its windows whom the same vehicles take: what the paths of vehicles are priced by. 路径需求
struct PathRow: Sendable {
  var from: Int
  var to: Int
  var leave: ClosedRange<Int>
  var arrive: ClosedRange<Int>
  /// The longest ride.
  var longest: Int
  /// Seats.
  var size: Int
  /// The kinds of vehicles that take them, a bit each.
  var kinds: Int
}

extension RouteProblem {
  /// Seats of each kind of vehicle that isn't less than another, whatever its hours: no larger one takes all whom it
  /// takes.
  func pathKinds() -> [(shift: Int, seats: Int)] {
    let kinds = tasks.flatMap(\.kinds)
    var candidates: [Int] = []
    for shift in shifts.indices where shifts[shift].carries && shifts[shift].seats > 0 {
      func isLess(_ one: Int, than other: Int) -> Bool {
        shifts[one].seats <= shifts[other].seats && kinds.allSatisfy { !$0.suits[one] || $0.suits[other] }
      }
      if candidates.contains(where: { isLess(shift, than: $0) }) { continue }
      candidates.removeAll { isLess($0, than: shift) }
      candidates.append(shift)
    }
    return candidates.map { ($0, shifts[$0].seats) }
  }

  /// The rows of some tasks for these kinds.
  func pathRows(_ some: [Int], _ kinds: [(shift: Int, seats: Int)]) -> [PathRow] {
    var rows: [PathRow] = []
    for task in some.map({ tasks[$0] }) {
      let first = rows.count
      for kind in task.kinds {
        let bits = kinds.indices.reduce(0) { $0 | (kind.suits[kinds[$1].shift] ? 1 << $1 : 0) }
        guard bits != 0, kind.seats * kind.count > 0 else { continue }
        if let same = rows.indices.dropFirst(first).first(where: { rows[$0].kinds == bits }) {
          rows[same].size += kind.seats * kind.count
        } else {
          rows.append(
            PathRow(
              from: task.from, to: task.to, leave: task.leave, arrive: task.arrive, longest: task.longest,
              size: kind.seats * kind.count, kinds: bits))
        }
      }
    }
    return rows
  }
}
