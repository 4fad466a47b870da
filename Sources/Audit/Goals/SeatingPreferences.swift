internal import Visit

/// Wishes about seats that aren't kept, and neighbours of one kind where the kinds should alternate. 座位偏好
extension Inspection {
  func seatingPreferences() -> Int {
    var missed = 0
    for rule in visit.rules where rule.weight != nil {
      missed = saturating(missed, plus: saturating(seatBreaches(of: rule).count, times: worth(rule)))
    }
    missed = saturating(missed, plus: neighboursAgain)
    return saturating(missed, plus: seatCharts.map { alikeNeighbours(in: $0) + delegationsMisplaced(in: $0) }.total())
  }

  /// Pairs who sit beside each other as they did at an earlier activity, where both activities want other neighbours.
  /// 邻座重复
  private var neighboursAgain: Int {
    var met: Set<Set<Person.ID>> = []
    return seatCharts.filter(\.activity.seating.variety).map { chart in
      let pairs = chart.neighbouringPairs.map { Set([$0.0, $0.1]) }
      let again = pairs.count { met.contains($0) }
      met.formUnion(pairs)
      return again
    }.total()
  }

  /// Neighbours of one delegation where delegations should mix; tables beyond the first of a delegation that should keep
  /// together. 穿插、集中
  private func delegationsMisplaced(in chart: SeatChart) -> Int {
    let delegation = { (person: Person.ID) in self.register.people[person]?.delegation }
    switch chart.activity.seating.delegations {
    case .mix: return chart.neighbouringPairs.filter { delegation($0) == delegation($1) }.count
    case .keep:
      let known = Set(visit.delegations.map(\.id))
      let met = chart.tables.map { table in Set(table.people.compactMap(delegation)).intersection(known) }
      let tables = met.map(\.count).total()
      return tables - met.reduce(into: Set<Delegation.ID>()) { $0.formUnion($1) }.count
    case nil: return 0
    }
  }

  private func alikeNeighbours(in chart: SeatChart) -> Int {
    guard let alternate = chart.activity.seating.alternate else { return 0 }
    return chart.neighbouringPairs.filter { first, second in
      switch alternate {
      case .side: side(of: first) == side(of: second)
      case .gender:
        register.people[first]?.gender != nil && register.people[first]?.gender == register.people[second]?.gender
      }
    }.count
  }
}
