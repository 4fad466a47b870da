internal import Visit

/// Rules of the kind "at most two of a delegation", "at least one who speaks French". 人数规则
extension Inspection {
  /// A number that a rule forbids.
  struct NumberBreach {
    var found: Int
    var limit: Int
    /// At most rather than at least.
    var most: Bool
  }

  /// What breaks a rule about numbers among the people of one table or car.
  func numberBreaches(of rule: Rule, among people: [Person.ID]) -> [NumberBreach] {
    let named = people.filter { rule.people.isEmpty || rule.people.contains($0) }
    switch rule.demand {
    case .atMost(let limit, let group):
      return members(group, named).filter { $0.count > limit }.map {
        NumberBreach(found: $0.count, limit: limit, most: true)
      }
    case .atLeast(let limit, let group):
      guard !people.isEmpty else { return [] }
      return members(group, named).filter { $0.count < limit }.map {
        NumberBreach(found: $0.count, limit: limit, most: false)
      }
    default: return []
    }
  }

  /// Who of some people belongs to a group; each delegation among them by itself where the group leaves it open.
  func members(_ group: Rule.Group, _ people: [Person.ID]) -> [[Person.ID]] {
    func those(_ test: (Person) -> Bool) -> [[Person.ID]] {
      [people.filter { register.people[$0].map(test) ?? false }]
    }
    switch group {
    case .delegation(let id?): return those { $0.delegation == id }
    case .delegation(nil):
      return visit.delegations.map { delegation in
        people.filter { register.people[$0]?.delegation == delegation.id }
      }.filter { !$0.isEmpty }
    case .language(let code): return those { $0.languages.contains(code) }
    case .side(let side): return those { self.side(of: $0.id) == side }
    case .role(let role): return those { $0.role == role }
    }
  }
}
