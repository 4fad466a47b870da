internal import Visit
internal import Wording

/// The limits of a policy that a plan passes, and its reminders. 规定核查
func policyRemarks(_ policy: Policy, _ audit: Inspection) -> [(limit: Policy.Limit, remark: Remark)] {
  policy.limits.flatMap { limit in
    audit.breaches(of: limit).map { breach in
      let text = Phrase(zh: limit.text.zh, en: limit.text.en)
      var remark = Remark(
        .auditPolicy(
          article: Phrase(zh: limit.article.zh, en: limit.article.en), text, found: breach.found),
        people: breach.people, parts: breach.parts)
      if case .reminder = limit.check { remark.severity = .note }
      return (limit, remark)
    }
  }
}

/// How a plan passes a limit: what was found, and whom and what it is about. 超限情况
struct PolicyBreach: Sendable {
  var found: Phrase?
  var people: [Person.ID] = []
  var parts: [Origins.Part] = []
}

extension Inspection {
  /// How the plan passes a limit; for a reminder, once in any case.
  func breaches(of limit: Policy.Limit) -> [PolicyBreach] {
    switch limit.check {
    case .escorts(let kinds, let bands, let uncounted, let exempt):
      escorts(kinds: kinds, bands: bands, uncounted: uncounted, exempt: exempt)
    case .count(let kinds, let most): count(kinds: kinds, most: most)
    case .rooms(let ranks, let kinds):
      lodged(ranks, broken: { !kinds.contains($0.room.kind) }) { .auditRoomsFound($0) }
    case .price(let ranks, let most):
      lodged(ranks, broken: { $0.room.price > most }) { .auditPricesFound($0, most: most) }
    case .stars(let ranks, let most): stars(ranks, most: most)
    case .receivers(let roles, let most): receivers(roles: roles, most: most)
    case .vehicles(let ranks, let kinds): vehicles(ranks, kinds: kinds)
    case .reminder: [PolicyBreach()]
    }
  }

  /// People whose rank a policy means; nobody where the visit's ladder lacks its names.
  func holds(_ ranks: Policy.RankNames, _ person: Person.ID) -> Bool {
    guard let range = ranks.range(on: visit.precedence.ladder), let rank = register.people[person]?.rank else {
      return false
    }
    return range.contains(rank.level)
  }
}
