internal import Visit

/// Wishes about seats that aren't kept, and neighbours of one kind where the kinds should alternate. 座位偏好
extension Inspection {
  func seatingPreferences() -> Int {
    var missed = 0
    for rule in visit.rules where rule.weight != nil {
      missed = saturating(missed, plus: saturating(seatBreaches(of: rule).count, times: worth(rule)))
    }
    return saturating(missed, plus: seatCharts.map { alikeNeighbours(in: $0) }.total())
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
