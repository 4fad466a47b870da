internal import Visit
internal import Wording

extension AuditRule {
  /// What is said to be unmet really is missing, and was asked for. 未落实事项属实
  static let needlessUnmet = AuditRule("unmet-though-met") { audit in
    var remarks: [Remark] = []
    for entry in audit.plan.unmet where audit.register.people[entry.person] != nil {
      guard let phrase = contradiction(entry, audit) else { continue }
      remarks.append(Remark(phrase, people: [entry.person], parts: [.person(entry.person)]))
    }
    for timeline in audit.timelines {
      for place in timeline.needless {
        let name = audit.register.places[Identifier(place)]?.name ?? place
        remarks.append(
          Remark(.auditRideMet(timeline.person.name, from: name), people: [timeline.person.id]))
      }
    }
    return remarks
  }

  private static func contradiction(_ entry: Plan.Unmet, _ audit: Inspection) -> Phrase? {
    let name = audit.name(entry.person)
    switch entry.what {
    case .ride:
      return audit.register.places[Identifier(entry.at)] == nil ? .auditUnmetWhere(name, entry.at) : nil
    case .luggage:
      let place = Identifier<Place>(entry.at)
      guard let awaited = audit.awaitedLuggage.first(where: { $0.person.id == entry.person && $0.from == place })
      else { return .auditUnmetWhere(name, entry.at) }
      return audit.trips(taking: awaited).isEmpty ? nil : .auditLuggageMet(name, from: audit.name(place))
    case .attendance:
      guard let activity = audit.register.activities[Identifier(entry.at)] else {
        return .auditUnmetWhere(name, entry.at)
      }
      let item = audit.scheduled.first { $0.activity.id == activity.id }?.item
      if item?.attend.contains(where: { $0.person == entry.person }) ?? false {
        return .auditAttendanceMet(name, activity.title)
      }
      let asked = Invitation(activity, audit.visit, audit.register).claims[entry.person]
      return asked == nil ? .auditAttendanceUnasked(name, activity.title) : nil
    case .seat:
      guard let activity = audit.register.activities[Identifier(entry.at)] else {
        return .auditUnmetWhere(name, entry.at)
      }
      let seated = audit.plan.seats.contains { $0.person == entry.person && $0.activity == activity.id }
      return seated ? .auditSeatMet(name, activity.title) : nil
    case .room:
      guard let person = audit.register.people[entry.person],
        let night = person.nightsHere(audit.visit).first(where: { "\($0)" == entry.at })
      else { return .auditUnmetWhere(name, entry.at) }
      let housed = audit.lodgings.contains { $0.person.id == entry.person && $0.nights.contains(night) }
      return housed ? .auditRoomMet(name, entry.at) : nil
    }
  }
}
