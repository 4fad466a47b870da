internal import Precedence
internal import Visit
internal import Wording

extension AuditRule {
  /// Everybody who attends an activity with a hall has a seat, or the plan says that there is none. 人人有座
  static let seatGiven = AuditRule("no-seat") { audit in
    audit.scheduled.flatMap { activity, item -> [Remark] in
      guard audit.charts[activity.id] != nil else { return [] }
      let seated = Set(audit.plan.seats.filter { $0.activity == activity.id }.map(\.person))
      return item.attend.map(\.person).filter { person in
        !seated.contains(person) && !audit.unmet.holds(person, .seat, at: activity.id.text)
      }.map { person in
        Remark(.auditNoSeat(audit.name(person), activity.title), people: [person], parts: [.activity(activity.id)])
      }
    }
  }

  /// Only who attends is seated, once, at an activity with a hall. 座位对应出席
  static let seatNeeded = AuditRule("seat-not-needed") { audit in
    var seen: Set<[String]> = []
    let attending = Dictionary(
      audit.scheduled.map { ($0.activity.id, Set($0.item.attend.map(\.person))) },
      uniquingKeysWith: { first, _ in first })
    let items = Dictionary(
      audit.scheduled.map { ($0.activity.id, $0.item) }, uniquingKeysWith: { first, _ in first })
    return audit.plan.seats.compactMap { seat in
      guard audit.register.activities[seat.activity] != nil, audit.register.people[seat.person] != nil else {
        return nil
      }
      let item = items[seat.activity]
      let once = seen.insert([seat.activity.text, seat.person.text]).inserted
      let attends = attending[seat.activity]?.contains(seat.person) ?? false
      guard !once || !attends || item?.hall == nil else { return nil }
      return Remark(
        .auditSeatNotNeeded(audit.name(seat.person), seat.seat, audit.name(seat.activity)), people: [seat.person],
        parts: [.activity(seat.activity)])
    }
  }

  /// A seat is one that the hall has and may be used, for one person. 座位有效
  static let seatExists = AuditRule("seat-unknown") { audit in
    audit.seatCharts.flatMap { chart in
      chart.entries.compactMap { _, entry -> Remark? in
        guard chart.seat(entry.seat) == nil || chart.hall.blocked.contains(entry.seat) else { return nil }
        return Remark(
          .auditSeatUnknown(audit.name(entry.person), entry.seat, chart.activity.title), people: [entry.person],
          parts: [.activity(chart.activity.id), .hall(chart.hall.id)])
      }
    }
  }

  /// Nobody shares a seat. 一座一人
  static let seatOnce = AuditRule("seat-taken-twice") { audit in
    audit.seatCharts.flatMap { chart -> [Remark] in
      var first: [String: Person.ID] = [:]
      return chart.entries.compactMap { _, entry -> Remark? in
        guard let rival = first[entry.seat] else {
          first[entry.seat] = entry.person
          return nil
        }
        guard rival != entry.person else { return nil }
        return Remark(
          .auditSeatTwice(entry.seat, audit.name(rival), audit.name(entry.person), chart.activity.title),
          people: [rival, entry.person], parts: [.activity(chart.activity.id)])
      }
    }
  }

  /// Table, row, honour, position and facing are what the layout says. 座位数据
  static let seatAsLaidOut = AuditRule("seat-not-as-laid-out") { audit in
    audit.seatCharts.flatMap { chart in
      chart.entries.compactMap { _, entry -> Remark? in
        guard let seat = chart.seat(entry.seat) else { return nil }
        let near = abs(seat.at.x - entry.at.x) < 0.06 && abs(seat.at.y - entry.at.y) < 0.06
        let right =
          seat.table == entry.table && seat.row == entry.row && seat.honour == entry.honour && near
          && (seat.faces - entry.faces) % 360 == 0
        guard !right else { return nil }
        return Remark(
          .auditSeatData(entry.seat, chart.activity.title), people: [entry.person], parts: [.hall(chart.hall.id)])
      }
    }
  }

  /// Everybody sits on the own side, unless a rule names the very seat or the seat is for one who serves, and on the
  /// rostrum or among the audience as asked.
  /// 主客方与分区
  static let seatSide = AuditRule("seat-wrong-side") { audit in
    audit.seatCharts.flatMap { chart in
      chart.entries.compactMap { _, entry -> Remark? in
        guard let seat = chart.seat(entry.seat), audit.register.people[entry.person] != nil else { return nil }
        let side = audit.side(of: entry.person)
        let zone = chart.arrangement.zones[entry.person]
        // Whoever serves sits with the principal, across the table too.
        let isAcross = seat.serves == nil && seat.side.map { $0 != side } ?? false
        guard
          entry.side != side || isAcross && !audit.isGiven(seat.id, entry.person, at: chart.activity.id)
            || zone.map({ $0 != seat.zone }) ?? false
        else {
          return nil
        }
        return Remark(
          .auditSeatSide(audit.name(entry.person), entry.seat, chart.activity.title), people: [entry.person],
          parts: [.activity(chart.activity.id)])
      }
    }
  }

  /// Who needs a wheelchair sits where it gets to. 无障碍座位
  static let seatNeeds = AuditRule("seat-not-accessible") { audit in
    audit.seatCharts.flatMap { chart in
      chart.entries.compactMap { _, entry -> Remark? in
        guard let seat = chart.seat(entry.seat), !seat.accessible,
          audit.register.people[entry.person]?.needs.contains(.wheelchair) ?? false
        else { return nil }
        return Remark(
          .auditSeatNeeds(audit.name(entry.person), entry.seat, chart.activity.title), people: [entry.person],
          parts: [.person(entry.person), .hall(chart.hall.id)])
      }
    }
  }
}

extension Inspection {
  /// Whether a rule gives somebody a seat by its name.
  fileprivate func isGiven(_ seat: String, _ person: Person.ID, at activity: Activity.ID) -> Bool {
    visit.rules.contains { rule in
      guard case .pin(let pin) = rule.demand, pin.seat == seat, pin.vehicle == nil else { return false }
      return rule.people.contains(person) && (rule.at.isEmpty || rule.at.contains(activity))
    }
  }
}
