internal import Visit

/// What is unmet, by the weight of whom it is missing for, free time by 1; at an activity its priority is added. 落实
extension Inspection {
  func servedParts() -> [String: Int] {
    var parts: [String: Int] = [:]
    for entry in plan.unmet where register.people[entry.person] != nil {
      var weight = ranking.weight(of: entry.person)
      let planner: String
      switch entry.what {
      case .ride, .luggage: planner = "transport"
      case .room: planner = "lodging"
      case .seat: planner = "seating"
      case .attendance:
        planner = "itinerary"
        let activity = register.activities[Identifier(entry.at)]
        if activity?.kind == .free { weight = 1 }
        weight = saturating(weight, plus: min(max(0, activity?.priority ?? 0), 1_000_000))
      }
      parts[planner] = saturating(parts[planner] ?? 0, plus: weight)
    }
    return parts
  }
}
