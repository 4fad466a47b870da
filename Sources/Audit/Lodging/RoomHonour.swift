internal import Visit
internal import Wording

extension AuditRule {
  /// No junior has a better room than a comparable senior on a common night in the same hotel. 住房次序
  static let roomHonour = AuditRule("junior-better-housed") { audit in
    guard !audit.admitsInversions else { return [] }
    return audit.roomInversions().map { senior, junior, _ in
      Remark(
        .auditRoomHonour(
          senior: senior.person.name, senior.room.number, senior.room.grade, junior: junior.person.name,
          junior.room.number, junior.room.grade), people: [senior.person.id, junior.person.id])
    }
  }
}

extension Inspection {
  /// Pairs of stays of which the junior's room is the better, each pair of people once.
  func roomInversions() -> [(senior: Lodging, junior: Lodging, distance: Int)] {
    var result: [(senior: Lodging, junior: Lodging, distance: Int)] = []
    var seen: Set<[Person.ID]> = []
    for senior in lodgings {
      for junior in lodgings where junior.room.grade < senior.room.grade && junior.hotel.id == senior.hotel.id {
        guard junior.nights.overlaps(senior.nights),
          let lead = ranking.lead(of: senior.person.id, over: junior.person.id),
          seen.insert([senior.person.id, junior.person.id]).inserted
        else { continue }
        result.append((senior, junior, lead))
      }
    }
    return result
  }
}
