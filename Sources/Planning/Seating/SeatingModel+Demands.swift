internal import Optimization
internal import Precedence
internal import Visit

// What rules and activities ask besides the order.
extension SeatingModel {
  mutating func add(_ demand: SeatDemand) {
    switch demand.kind {
    case .strangers(let strangers): addStrangers(strangers, demand)
    case .kept(let groups): addKept(groups, demand)
    default:
      let missed = demand.weight.map { weight in
        let variable = model.binary("missed \(demand.rule ?? -1)")
        preferences.add(weight, variable)
        return variable
      }
      var rows = rows(demand.kind)
      if case .noneOr(let least, let people, let table) = demand.kind { rows = noneOr(least, people, table) }
      for (row, most, slack) in rows {
        var row = row
        if let missed { row.add(-slack, missed) }
        model.require("rule", in: ...most, cause: missed == nil ? demand.cause : nil) { row.expression }
      }
    }
  }

  /// Sums that may not pass their limit where a demand is kept, and by how much they may where it isn't.
  private func rows(_ kind: SeatDemand.Kind) -> [(Linear, most: Int, slack: Int)] {
    switch kind {
    case .pin(let person, let seats): [(has(person) { !seats.contains($0) }, 0, 1)]
    case .adjacent(let pair): adjacent(pair)
    case .notAdjacent(let pair): notAdjacent(pair)
    case .sameTable(let pair):
      problem.tables.map { table in
        // One at this table while the other is at another.
        var sum = at(pair.first, table)
        sum.add(has(pair.second) { problem.seats[$0].table != table })
        return (sum, 1, 1)
      }
    case .otherTables(let pair):
      problem.tables.map { table in
        var sum = at(pair.first, table)
        sum.add(at(pair.second, table))
        return (sum, 1, 1)
      }
    case .atMost(let most, let people, let table): [(sum(people, at: table), most, people.count)]
    case .atLeast(let least, let people, let table): [atLeast(min(least, 1_000), people, table)]
    case .strangers, .kept, .noneOr: []
    }
  }

  /// At least so many at a table where there is any.
  private mutating func noneOr(_ least: Int, _ people: [Int], _ table: String) -> [(Linear, most: Int, slack: Int)] {
    let any = model.binary("any at \(table)")
    let least = min(least, people.count + 1)
    var (few, many) = (Linear([(least, any)]), Linear([(-people.count, any)]))
    few.add(sum(people, at: table), times: -1)
    many.add(sum(people, at: table))
    return [(few, 0, least), (many, 0, people.count)]
  }

  private func atLeast(_ least: Int, _ people: [Int], _ table: String) -> (Linear, most: Int, slack: Int) {
    var negative = Linear()
    negative.add(sum(people, at: table), times: -1)
    return (negative, -least, max(0, least))
  }

  func at(_ sitter: Int, _ table: String) -> Linear { has(sitter) { problem.seats[$0].table == table } }

  private func sum(_ people: [Int], at table: String) -> Linear {
    people.reduce(into: Linear()) { $0.add(at($1, table)) }
  }

  private func hands(_ seat: Int, _ hand: Placement.Honour?) -> [Int] {
    [hand == .right ? nil : problem.hands[seat].left, hand == .left ? nil : problem.hands[seat].right].compactMap { $0 }
  }

  /// Where the first sits, the second or nobody of the two without a seat is at a hand.
  private func adjacent(_ pair: SeatDemand.Pair) -> [(Linear, most: Int, slack: Int)] {
    places[pair.first].map { place in
      let beside = hands(place.seat, pair.hand)
      var sum = Linear([(1, place.variable)])
      sum.add(has(pair.second) { beside.contains($0) }, times: -1)
      sum.add(-1, unmet[pair.second])
      return (sum, 0, 1)
    }
  }

  private func notAdjacent(_ pair: SeatDemand.Pair) -> [(Linear, most: Int, slack: Int)] {
    places[pair.first].compactMap { place in
      let beside = hands(place.seat, nil)
      var sum = has(pair.second) { beside.contains($0) }
      guard !sum.isEmpty else { return nil }
      sum.add(1, place.variable)
      return (sum, 1, 1)
    }
  }

  /// Each pair of neighbouring chairs whose sitters are among the pairs counts, or may not be.
  private mutating func addStrangers(_ strangers: Strangers, _ demand: SeatDemand) {
    for (left, right) in problem.neighbours where !bySeat[left].isEmpty && !bySeat[right].isEmpty {
      let missed = demand.weight.map { weight in
        let variable = model.binary("strangers")
        preferences.add(weight, variable)
        return variable
      }
      for (one, other) in [(left, right), (right, left)] {
        for place in bySeat[one] {
          var sum = Linear(
            bySeat[other].filter { $0.sitter != place.sitter && strangers.contains(place.sitter, $0.sitter) }.map {
              (1, $0.variable)
            })
          guard !sum.isEmpty else { continue }
          sum.add(1, place.variable)
          if let missed { sum.add(-1, missed) }
          model.require("strangers", in: ...1, cause: missed == nil ? demand.rule : nil) { sum.expression }
        }
      }
    }
  }

  private mutating func addKept(_ groups: [[Int]], _ demand: SeatDemand) {
    for group in groups where group.count > 1 {
      let used = problem.tables.map { table in
        let variable = model.binary("\(table) used")
        for sitter in group {
          var sum = at(sitter, table)
          sum.add(-1, variable)
          model.require("kept", sum, atMost: 0)
        }
        return variable
      }
      guard !used.isEmpty else { continue }
      let further = model.integer("further tables", in: 0...used.count)
      var sum = Linear(used.map { (1, $0) })
      sum.add(-1, further)
      model.require("kept", sum, atMost: 1)
      preferences.add(demand.weight ?? 1, further)
    }
  }
}
