internal import Visit

/// What is unmet, by the weight of whom it is missing for; at an activity its priority is added. 落实
extension Inspection {
  func servedParts() -> [String: Int] {
    var parts: [String: Int] = [:]
    for entry in plan.unmet where register.people[entry.person] != nil {
      var weight = ranking.weight(of: entry.person)
      let planner: String
      switch entry.what {
      case .ride: planner = "transport"
      case .room: planner = "lodging"
      case .seat: planner = "seating"
      case .attendance:
        planner = "itinerary"
        let priority = register.activities[Identifier(entry.at)]?.priority ?? 0
        weight = saturating(weight, plus: min(max(0, priority), 1_000_000))
      }
      parts[planner] = saturating(parts[planner] ?? 0, plus: weight)
    }
    return parts
  }
}
