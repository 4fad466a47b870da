internal import Visit
internal import Wording

extension AuditRule {
  /// Every activity of the scenario takes place once, or everybody who is asked is said to be missing it. 活动齐全
  static let activityOnce = AuditRule("activity-once") { audit in
    let counts = Dictionary(audit.plan.activities.map { ($0.activity, 1) }, uniquingKeysWith: +)
    return audit.visit.activities.compactMap { activity in
      let count = counts[activity.id] ?? 0
      guard count != 1 else { return nil }
      if count == 0 {
        let claims = Invitation(activity, audit.visit, audit.register).claims.keys
        let missed = claims.filter { !activity.mayMiss($0) }
        let owned = missed.allSatisfy { audit.unmet.holds($0, .attendance, at: activity.id.text) }
        if owned, !missed.isEmpty || audit.plan.findings.contains(where: { $0.rule == "itinerary/not-held" }) {
          return nil
        }
      }
      return Remark(.auditActivityCount(activity.title, count), parts: [.activity(activity.id)])
    }
  }

  /// The hall is one of those the activity may have. 会场
  static let activityHall = AuditRule("activity-hall") { audit in
    audit.scheduled.compactMap { activity, item in
      let right = item.hall.map { activity.halls.contains($0) } ?? activity.halls.isEmpty
      guard !right else { return nil }
      return Remark(
        .auditHall(
          activity.title, found: item.hall.map { audit.name($0) } ?? "—",
          expected: activity.halls.map { audit.name($0) }.joined(separator: " / ")), parts: [.activity(activity.id)])
    }
  }

  /// The activity is where its hall is, or where it says. 地点
  static let activityPlace = AuditRule("activity-place") { audit in
    audit.scheduled.compactMap { activity, item in
      let place = item.hall.flatMap { audit.register.halls[$0]?.place } ?? activity.place
      guard let place, place != item.place else { return nil }
      return Remark(
        .auditPlace(activity.title, found: audit.name(item.place), expected: audit.name(place)),
        parts: [.activity(activity.id)])
    }
  }

  /// A hall has one activity at a time, and its changeover between two. 会场冲突
  static let hallConflict = AuditRule("hall-conflict") { audit in
    let used = audit.scheduled.filter { $0.item.hall != nil }.sorted {
      ($0.item.start, $0.activity.id) < ($1.item.start, $1.activity.id)
    }
    return used.enumerated().flatMap { index, first in
      used.dropFirst(index + 1).compactMap { second -> Remark? in
        guard let hall = first.item.hall, hall == second.item.hall else { return nil }
        let changeover = audit.register.halls[hall]?.changeover ?? 0
        let gap = second.item.start - first.item.end
        guard gap < changeover || gap < 0 else { return nil }
        return Remark(
          .auditHallConflict(
            audit.name(hall), first.activity.title, second.activity.title, gap: gap, changeover: changeover),
          parts: [.activity(first.activity.id), .activity(second.activity.id), .hall(hall)])
      }
    }
  }
}
