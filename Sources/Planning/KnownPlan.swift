internal import Visit

/// A plan that is known, from which the search for another one starts where a model would be too large. 已知方案
struct KnownPlan: Sendable {
  /// The trips of each day.
  var trips: [Day: [Plan.Trip]]
  /// Who has which room.
  var stays: [Plan.Stay]
  /// Who sits where.
  var seats: [Activity.ID: [Person.ID: String]]
  /// Rooms are changed only where they must be.
  var holdsRooms = false
  /// The order of the goals for which it was made.
  var goals: [GoalName]

  /// What a draft comes to.
  init(_ base: Draft) {
    trips = Dictionary(base.transport.days.map { ($0.day, $0.solution.trips) }, uniquingKeysWith: { first, _ in first })
    stays = base.lodging.stays
    seats = Dictionary(
      base.seating.map { part in
        let own = part.seats.map { ($0.person, $0.seat) }
        return (part.item.activity, Dictionary(own, uniquingKeysWith: { first, _ in first }))
      }, uniquingKeysWith: { first, _ in first })
    goals = base.visit.goals
  }

  /// Whether the fewest vehicles were looked for under the same goals before them.
  func hasFewest(for others: [GoalName]) -> Bool {
    let front = { (goals: [GoalName]) in Set(goals.prefix { $0 != .vehicles }) }
    return front(goals).isSubset(of: front(others))
  }

  /// Whether some goals stood in the same order.
  func hasOrder(of some: [GoalName], as others: [GoalName]) -> Bool {
    goals.filter(some.contains) == others.filter(some.contains)
  }
}
