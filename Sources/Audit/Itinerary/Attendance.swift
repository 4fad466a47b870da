internal import Visit
internal import Wording

extension AuditRule {
  /// Only who is asked attends, each once, and whoever stands in for somebody may. 出席人员
  static let attendanceAsked = AuditRule("attendance-unasked") { audit in
    audit.scheduled.flatMap { activity, item in
      let claims = Invitation(activity, audit.visit, audit.register).claims
      return item.attend.compactMap { attendance -> Remark? in
        guard attendance.standsFor == nil, claims[attendance.person] == nil else { return nil }
        return Remark(
          .auditUnasked(audit.name(attendance.person), activity.title), people: [attendance.person],
          parts: [.activity(activity.id)])
      }
    }
  }

  /// Nobody is listed twice at one activity. 重复出席
  static let attendanceOnce = AuditRule("attendance-twice") { audit in
    audit.scheduled.flatMap { activity, item in
      var seen: Set<Person.ID> = []
      return item.attend.filter { !seen.insert($0.person).inserted }.map { attendance in
        Remark(
          .auditListedTwice(audit.name(attendance.person), activity.title), people: [attendance.person],
          parts: [.activity(activity.id)])
      }
    }
  }

  /// Who must attend does, sends a deputy, or is said to be missing. 应到人员
  static let attendanceMissing = AuditRule("attendance-missing") { audit in
    audit.scheduled.flatMap { activity, item in
      let claims = Invitation(activity, audit.visit, audit.register).claims
      return audit.visit.people.compactMap { person -> Remark? in
        guard let claim = claims[person.id] else { return nil }
        guard !item.attend.contains(where: { $0.person == person.id || $0.standsFor == person.id }),
          !activity.mayMiss(person.id), !audit.unmet.holds(person.id, .attendance, at: activity.id.text)
        else { return nil }
        guard claim == .required || audit.possibility(of: person, at: item) == .there else { return nil }
        return Remark(
          activity.inPerson.contains(person.id)
            ? .auditMissingInPerson(person.name, activity.title) : .auditMissing(person.name, activity.title),
          people: [person.id], parts: [.activity(activity.id), .person(person.id)])
      }
    }
  }

  /// A deputy is one whom the activity allows, for somebody who isn't there and needn't be in person. 代理人
  static let deputyAllowed = AuditRule("deputy-not-allowed") { audit in
    audit.scheduled.flatMap { activity, item in
      let claims = Invitation(activity, audit.visit, audit.register).claims
      return item.attend.enumerated().compactMap { index, attendance -> Remark? in
        guard let absent = attendance.standsFor else { return nil }
        let allowed = activity.deputies.contains { $0.person == absent && $0.by.contains(attendance.person) }
        let there = item.attend.contains { $0.person == absent }
        let again = item.attend.prefix(index).contains { $0.standsFor == absent }
        let asked = claims[absent] != nil
        guard !allowed || there || again || !asked || activity.inPerson.contains(absent) else { return nil }
        return Remark(
          .auditDeputy(audit.name(attendance.person), for: audit.name(absent), activity.title),
          people: [attendance.person, absent], parts: [.activity(activity.id)])
      }
    }
  }

  /// Nobody attends before arriving or after leaving. 在场时间
  static let attendancePresent = AuditRule("attendance-absent") { audit in
    audit.scheduled.flatMap { activity, item in
      item.attend.compactMap { attendance -> Remark? in
        guard let person = audit.register.people[attendance.person], audit.possibility(of: person, at: item) == .away
        else { return nil }
        return Remark(
          .auditAway(person.name, activity.title), people: [person.id],
          parts: [.activity(activity.id), .person(person.id)])
      }
    }
  }
}
