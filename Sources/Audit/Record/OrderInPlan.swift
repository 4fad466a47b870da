internal import Visit
internal import Wording

extension AuditRule {
  /// The order of precedence is what ladder, comparisons and chains make it. 礼宾次序
  static let order = AuditRule("order-of-precedence") { audit in
    let written = audit.plan.order.map(\.person)
    let right = audit.ranking.people
    guard written == right else {
      let place = zip(written, right).enumerated().first { $1.0 != $1.1 }
      let position = place?.offset ?? min(written.count, right.count)
      let found = written.indices.contains(position) ? audit.name(written[position]) : "—"
      let expected = right.indices.contains(position) ? audit.name(right[position]) : "—"
      return [
        Remark(
          .auditOrder(place: position + 1, found: found, expected: expected),
          people: [written, right].flatMap { $0.dropFirst(position).prefix(1) },
          parts: [.section("precedence")])
      ]
    }
    return audit.plan.order.compactMap { entry in
      let rank = audit.register.people[entry.person]?.rank?.name ?? ""
      guard rank != entry.rank else { return nil }
      return Remark(
        .auditRank(audit.name(entry.person), found: entry.rank, expected: rank), people: [entry.person],
        parts: [.person(entry.person)])
    }
  }

  /// What is said to decide between two neighbours of the order does decide. 先后理由
  static let orderReason = AuditRule("order-reason") { audit in
    zip(audit.plan.order, audit.plan.order.dropFirst()).compactMap { senior, next in
      let decisive = audit.ranking.comparison(of: senior.person, with: next.person)
      // A chain decides where the comparisons don't; one that goes through a third may be told as either.
      let accepted = decisive.map { [$0, "before"] } ?? ["before", "listing"]
      guard audit.ranking.position(of: senior.person) != nil, !accepted.contains(senior.by ?? "") else { return nil }
      return Remark(
        .auditOrderReason(
          audit.name(senior.person), before: audit.name(next.person), found: senior.by ?? "—",
          expected: accepted[0]), people: [senior.person, next.person], parts: [.section("precedence")])
    }
  }
}
