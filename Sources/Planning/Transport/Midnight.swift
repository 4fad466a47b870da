internal import Visit

// Days are planned at the same time; where a vehicle would have to set out for a day before it is home from the day
// before, the later day is planned once more. 跨夜用车
extension TransportPart {
  /// Plans days anew on which vehicles would set out before they are home.
  ///
  /// Nothing of such a day is known to be best: another plan of the evening before might leave it more.
  mutating func followMidnight(_ rules: CarRules, _ context: Context) {
    for (index, next) in days.indices.dropFirst().enumerated() {
      let (before, after) = (days[index], days[next])
      guard before.day.advanced(by: 1) == after.day else { continue }
      let late = before.home(context).filter { $0.value > Moment(after.day, minute: 0) - DayProblem.eve }
      let out = after.out(context)
      homeLate[after.day] = late
      guard late.contains(where: { vehicle, home in out[vehicle].map { $0 < home } ?? false }) else { continue }
      var context = context
      context.homeLate = homeLate
      var solution = solveDay(after.day, after.movements, rules: rules, context)
      for goal in solution.goals.keys { solution.goals[goal]?.bound = 0 }
      days[next].solution = solution
    }
  }
}

extension TransportDay {
  /// When each vehicle is home again, by position in the fleet.
  fileprivate func home(_ context: Context) -> [Int: Moment] {
    var homes: [Int: Moment] = [:]
    for (index, vehicle) in context.visit.vehicles.enumerated() {
      for last in solution.trips.lazy.filter({ $0.vehicle == vehicle.id }).compactMap(\.stops.last) {
        let free = last.arrive + context.visit.travel.board
        let way = context.roads.journey(from: last.place, to: vehicle.depot, at: free)?.minutes ?? 0
        homes[index] = max(homes[index] ?? free + way, free + way)
      }
    }
    return homes
  }

  /// When each vehicle sets out.
  fileprivate func out(_ context: Context) -> [Int: Moment] {
    var outs: [Int: Moment] = [:]
    for (index, vehicle) in context.visit.vehicles.enumerated() {
      for first in solution.trips.lazy.filter({ $0.vehicle == vehicle.id }).compactMap(\.stops.first) {
        let way = context.roads.journey(from: vehicle.depot, to: first.place, at: first.arrive)?.minutes ?? 0
        outs[index] = min(outs[index] ?? first.arrive - way, first.arrive - way)
      }
    }
    return outs
  }
}
