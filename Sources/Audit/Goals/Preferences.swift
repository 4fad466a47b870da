internal import Visit

/// The weight of preferences missed. 偏好
extension Inspection {
  func preferenceParts() -> [String: Int] {
    [
      "itinerary": itineraryPreferences(), "transport": transportPreferences(), "lodging": lodgingPreferences(),
      "seating": seatingPreferences(),
    ]
  }

  /// The weight of a soft rule.
  func worth(_ rule: Rule) -> Int { min(max(0, rule.weight ?? 0), 1_000_000) }

  /// Deputies and permitted absences, each by the courtesy due to who isn't there.
  private func itineraryPreferences() -> Int {
    visit.activities.flatMap { activity -> [Int] in
      let claims = Invitation(activity, visit, register).claims
      let item = scheduled.first { $0.activity.id == activity.id }?.item
      return visit.people.compactMap { person in
        guard let claim = claims[person.id], !unmet.holds(person.id, .attendance, at: activity.id.text) else {
          return nil
        }
        guard let item else { return activity.mayMiss(person.id) ? ranking.courtesy(of: person.id) : nil }
        guard !item.attend.contains(where: { $0.person == person.id }) else { return nil }
        let replaced = item.attend.contains { $0.standsFor == person.id }
        let excused = claim == .asked && possibility(of: person, at: item) != .there
        return replaced || (activity.mayMiss(person.id) && !excused) ? ranking.courtesy(of: person.id) : nil
      }
    }.total()
  }

  /// Wishes about rooms that aren't kept, floors of a delegation beyond the first, and a 4 where one would rather not.
  private func lodgingPreferences() -> Int {
    var missed = 0
    for rule in visit.rules where rule.weight != nil {
      for demand in roomDemands(of: rule) where breach(of: demand) != nil {
        missed = saturating(missed, plus: worth(rule))
      }
    }
    if visit.lodging.keepDelegationsTogether {
      for delegation in visit.delegations {
        let floors = lodgings.filter { $0.person.delegation == delegation.id }.map { "\($0.hotel.id) \($0.room.floor)" }
        missed = saturating(missed, plus: max(0, Set(floors).count - 1))
      }
    }
    let fours = lodgings.filter { $0.person.noFour && $0.room.number.contains("4") }.map(\.person.id)
    return saturating(missed, plus: Set(fours).count)
  }
}
