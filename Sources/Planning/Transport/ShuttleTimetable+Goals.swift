internal import Precedence
internal import Visit

// What a timetable comes to, and what no timetable that takes the same people by the same lines can be below.
extension ShuttleTimetable {
  /// Values with their bounds.
  func goals() -> [GoalName: Contribution.Bounded] {
    guard !departures.isEmpty else { return [:] }
    let totals = book.totals()
    let discomfort = discomfort()
    return [
      .served: .init(value: 0, bound: 0),
      .vehicles: .init(value: totals.days, bound: Set(departures.map(\.run.leave.day)).count),
      .cost: .init(value: totals.cost, bound: min(totals.cost, leastCost())),
      .comfort: .init(value: discomfort, bound: min(discomfort, leastDiscomfort())),
    ]
  }

  /// On each day one vehicle is out; each line is driven as often as the largest vehicle would have to, and each time it
  /// is come to from a depot or from where a line ends.
  private func leastCost() -> Int {
    let lines = Set(departures.map(\.line)).sorted().map { context.visit.shuttles[$0] }
    let fleet = lines.flatMap(\.vehicles).compactMap { context.register.vehicles[$0] }
    let kilometre = fleet.map(\.kilometreCost).min() ?? 0
    var cost = Set(departures.map(\.run.leave.day)).count * (fleet.map(\.dayCost).min() ?? 0) * 10
    let ends = Set(fleet.map(\.depot) + lines.map(\.to))
    for index in Set(departures.map(\.line)) {
      let line = context.visit.shuttles[index]
      let own = departures.filter { $0.line == index }
      let entry =
        ends.compactMap { end in
          own.first.flatMap { context.roads.journey(from: end, to: line.from, at: $0.run.leave)?.hectometres }
        }.min() ?? 0
      let length = own.map(\.run.hectometres).min() ?? 0
      for runs in Dictionary(grouping: own, by: \.run.leave.day).values {
        let people = runs.reduce(0) { $0 + $1.riders.count }
        cost += (people + seats(of: line) - 1) / seats(of: line) * (length + entry) * kilometre
      }
    }
    return cost
  }

  private func seats(of line: Shuttle) -> Int {
    max(1, line.vehicles.compactMap { context.register.vehicles[$0]?.seats }.max() ?? 1)
  }

  /// Of those who must be somewhere at one time, or may leave at one, so many as the largest vehicle seats ride at the best
  /// moment, as many a headway before or after it, and so on; those whose minutes count most first.
  private func leastDiscomfort() -> Int {
    struct Key: Hashable {
      var line: Int
      var time: Moment
      var isDue: Bool
    }
    let carried = departures.flatMap { departure in departure.riders.map { (departure.line, $0) } }
    let groups = Dictionary(grouping: carried) { line, index in
      Key(
        line: line, time: movements[index].due ?? movements[index].ready ?? Moment(minutes: 0),
        isDue: movements[index].due != nil)
    }
    return groups.reduce(0) { sum, group in
      let line = context.visit.shuttles[group.key.line]
      let windows = group.value.compactMap { riders[$0.1]?.leave }
      guard let low = windows.map(\.lowerBound).min(), let high = windows.map(\.upperBound).max() else { return sum }
      let best: Int
      if group.key.isDue {
        let drives = stride(from: low.minutes, through: high.minutes, by: 1).prefix(1500).compactMap {
          context.roads.journey(from: line.from, to: line.to, at: Moment(minutes: $0))?.minutes
        }
        best = group.key.time - high - (drives.max() ?? 0)
      } else {
        best = low - context.visit.travel.board - group.key.time
      }
      let weights = group.value.map { context.order.courtesy(of: movements[$0.1].person) }.sorted(by: >)
      return sum
        + weights.enumerated().reduce(0) { total, next in
          total + next.element * max(0, best + next.offset / seats(of: line) * line.headway)
        }
    }
  }
}
