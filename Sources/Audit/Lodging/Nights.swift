internal import Visit
internal import Wording

extension AuditRule {
  /// Every guest night has a room, or the plan says that it hasn't. 每夜有房
  static let nightHoused = AuditRule("night-without-room") { audit in
    let stays = Dictionary(grouping: audit.plan.stays, by: \.person)
    return audit.visit.people.flatMap { person in
      person.nightsHere(audit.visit).compactMap { night -> Remark? in
        let housed = (stays[person.id] ?? []).contains { $0.nights.contains(night) }
        guard !housed, !audit.unmet.holds(person.id, .room, at: "\(night)") else { return nil }
        return Remark(.auditNoRoom(person.name, "\(night)"), people: [person.id], parts: [.person(person.id)])
      }
    }
  }

  /// Nobody has two rooms on one night. 重复住房
  static let nightOnce = AuditRule("two-rooms-at-once") { audit in
    audit.lodgings.enumerated().flatMap { index, first in
      audit.lodgings.dropFirst(index + 1).compactMap { second -> Remark? in
        guard first.person.id == second.person.id, first.nights.overlaps(second.nights) else { return nil }
        return Remark(
          .auditTwoRooms(first.person.name, first.room.number, second.room.number), people: [first.person.id])
      }
    }
  }

  /// Stays are for nights that people spend here; local people don't lodge. 住宿日期
  static let nightNeeded = AuditRule("stay-not-needed") { audit in
    audit.plan.stays.compactMap { stay in
      guard let person = audit.register.people[stay.person] else { return nil }
      let needed = person.nights(audit.visit)
      // Who comes or goes by himself may stay any night of the visit.
      let open = person.local == nil && (person.arrive == nil || person.leave == nil)
      let right =
        !stay.nights.isEmpty && !person.away.contains(where: stay.nights.overlaps)
        && (open || (stay.nights.lowerBound >= needed.lowerBound && stay.nights.upperBound <= needed.upperBound))
      guard !right else { return nil }
      return Remark(
        .auditStayNotNeeded(person.name, stay.room, "\(stay.nights.lowerBound) – \(stay.nights.upperBound)"),
        people: [person.id], parts: [.person(person.id)])
    }
  }
}
