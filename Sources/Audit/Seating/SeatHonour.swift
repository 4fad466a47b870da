internal import Precedence
internal import Visit
internal import Wording

extension AuditRule {
  /// Those who serve somebody sit beside or behind that person, as the layout provides. 随侍人员位置
  static let seatServers = AuditRule("server-not-beside-or-behind") { audit in
    audit.seatCharts.flatMap { chart in
      chart.arrangement.servers.compactMap { server, principal -> Remark? in
        guard let mine = chart.places[server], let served = chart.places[principal],
          !chart.attends(server, on: principal)
        else { return nil }
        let free = chart.arrangement.seats.contains { $0.serves == served.id && chart.sitters[$0.id] == nil }
        guard free, !audit.isSeatBound(server, at: chart.activity.id) else { return nil }
        return Remark(
          .auditServer(audit.name(server), audit.name(principal), mine.id, chart.activity.title),
          people: [server, principal], parts: [.activity(chart.activity.id)])
      }
    }
  }

  /// No junior has a better place than a comparable senior, unless the plan owns up to it. 座次
  static let seatOrder = AuditRule("junior-better-seated") { audit in
    guard !audit.admitsInversions else { return [] }
    return audit.seatInversions().map { inversion in
      Remark(
        .auditSeatOrder(
          senior: audit.name(inversion.senior), junior: audit.name(inversion.junior), audit.name(inversion.activity)),
        people: [inversion.senior, inversion.junior], parts: [.activity(inversion.activity)])
    }
  }

  /// People without a rank sit after the ranked of their side, those who serve somebody aside, and those whom the plan
  /// names where rules or needs bear on the seats. 无职级人员
  static let seatUnranked = AuditRule("unranked-better-seated") { audit in
    audit.seatCharts.flatMap { chart -> [Remark] in
      let servers = chart.servers
      let seated = chart.entries.map(\.seat.person).filter { chart.places[$0] != nil && !servers.contains($0) }
      let ranked = seated.filter { audit.ranking.position(of: $0) != nil }
      return seated.filter { audit.ranking.position(of: $0) == nil }.compactMap { person in
        guard let seat = chart.places[person], !audit.isSeatBound(person, at: chart.activity.id),
          !audit.ownsUp(to: person, at: chart.activity.id)
        else { return nil }
        let senior = ranked.first { other in
          guard let place = chart.places[other], place.zone == seat.zone, Arrangement.isBetter(seat, than: place) else {
            return false
          }
          return (chart.arrangement.merged || audit.side(of: other) == audit.side(of: person))
            && !audit.isSeatBound(other, at: chart.activity.id)
        }
        return senior.map { senior in
          Remark(
            .auditSeatUnranked(audit.name(person), audit.name(senior), chart.activity.title), people: [person, senior],
            parts: [.activity(chart.activity.id)])
        }
      }
    }
  }
}

extension Inspection {
  /// A pair of whom the junior has the better place at an activity.
  struct SeatInversion {
    var activity: Activity.ID
    var senior: Person.ID
    var junior: Person.ID
    var distance: Int
  }

  func seatInversions() -> [SeatInversion] {
    seatCharts.flatMap { chart -> [SeatInversion] in
      let ranked = Set(chart.entries.map(\.seat.person).filter { ranking.position(of: $0) != nil })
      let people = ranking.sorted(ranked).filter { chart.places[$0] != nil }
      let seats = people.compactMap { chart.places[$0] }
      // Numbers first: most pairs need no look at the seats themselves.
      let ranks = seats.map { (tier: $0.tier, honour: $0.honour) }
      return people.indices.flatMap { own in
        people.indices[(own + 1)...].compactMap { other -> SeatInversion? in
          guard ranks[other].tier < ranks[own].tier || ranks[other].honour < ranks[own].honour,
            Arrangement.isBetter(seats[other], than: seats[own]), seats[own].zone == seats[other].zone,
            let lead = ranking.lead(of: people[own], over: people[other], merged: chart.arrangement.merged)
          else { return nil }
          return SeatInversion(
            activity: chart.activity.id, senior: people[own], junior: people[other], distance: lead)
        }
      }
    }
  }

  /// The plan says that somebody without a rank sits above the ranked, where something bears on the seats: a hard rule, a
  /// need, or a wish where the goals put these before the order.
  func ownsUp(to person: Person.ID, at activity: Activity.ID) -> Bool {
    let line = visit.origins[.activity(activity)]?.line
    let named = plan.findings.contains { finding in
      finding.rule == "precedence/unranked" && finding.people.first == person
        && line.map { finding.lines.contains($0) } ?? true
    }
    let attending = scheduled.first { $0.activity.id == activity }?.item.attend ?? []
    return named
      && (attending.contains { isSeatBound($0.person, at: activity) }
        || wishesComeFirst && attending.contains { isWishedFor($0.person, at: activity) })
  }

  /// The goals put preferences before precedence, and the order isn't strict.
  private var wishesComeFirst: Bool {
    !visit.precedence.strict && visit.goals.first { $0 == .precedence || $0 == .preferences } == .preferences
  }

  /// A preference has a say in where somebody sits: a rule with a weight, or what the activity asks of neighbours.
  private func isWishedFor(_ person: Person.ID, at activity: Activity.ID) -> Bool {
    if let seating = register.activities[activity]?.seating,
      seating.alternate != nil || seating.delegations != nil || seating.variety
    {
      return true
    }
    return visit.rules.contains { rule in
      rule.weight != nil && (rule.at.isEmpty || rule.at.contains(activity))
        && (rule.people.isEmpty || rule.people.contains(person)) && isAboutSeats(rule)
    }
  }

  /// A hard rule or a need has a say in where somebody sits.
  func isSeatBound(_ person: Person.ID, at activity: Activity.ID) -> Bool {
    if register.people[person]?.needs.contains(.wheelchair) ?? false { return true }
    if register.people[person]?.companion != nil { return true }
    return hardRules.contains { _, rule in
      guard rule.at.isEmpty || rule.at.contains(activity), rule.people.isEmpty || rule.people.contains(person) else {
        return false
      }
      return isAboutSeats(rule)
    }
  }

  /// Whether a rule bears on seats or tables.
  func isAboutSeats(_ rule: Rule) -> Bool {
    switch rule.demand {
    case .together, .apart:
      rule.scope == nil || rule.scope == .seat || rule.scope == .table || rule.scope == .tableNeighbours
    case .beside, .sharedLanguage: true
    case .near: false
    case .pin(let pin): (pin.seat != nil && pin.vehicle == nil) || pin.table != nil
    case .atMost, .atLeast: rule.scope == .table || rule.scope == .tableNeighbours
    }
  }
}
