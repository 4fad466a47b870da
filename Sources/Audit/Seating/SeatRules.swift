internal import Precedence
internal import Visit
internal import Wording

extension AuditRule {
  /// Hard rules about seats and tables are kept. 座位规则
  static let seatRules = AuditRule("seat-rule") { audit in
    let breaches = audit.hardRules.flatMap { index, rule in
      audit.seatBreaches(of: rule).map { (rule: index, breach: $0) }
    }
    return audit.seatCharts.map(\.activity.id).flatMap { activity in
      let remarks = breaches.filter { $0.breach.activity == activity }.map { index, breach in
        (rule: index, remark: Remark(breach.phrase, people: breach.people, parts: [.rule(index), .activity(activity)]))
      }
      return audit.unexcused(remarks, at: activity)
    }
  }
}

/// A rule about seats that isn't kept at an activity. 座位规则未满足
struct SeatBreach: Sendable {
  var activity: Activity.ID
  var phrase: Phrase
  var people: [Person.ID]
}

extension Inspection {
  /// What breaks a rule about seats: one breach for each pair, person or table of each activity that it bears on.
  func seatBreaches(of rule: Rule) -> [SeatBreach] {
    guard isAboutSeats(rule) else { return [] }
    return seatCharts.filter { rule.at.isEmpty || rule.at.contains($0.activity.id) }.flatMap { chart in
      breaches(of: rule, in: chart).map {
        SeatBreach(activity: chart.activity.id, phrase: $0.phrase, people: $0.people)
      }
    }
  }

  private typealias Breach = (phrase: Phrase, people: [Person.ID])

  private func breaches(of rule: Rule, in chart: SeatChart) -> [Breach] {
    let seated = rule.people.filter { chart.places[$0] != nil }
    let title = chart.activity.title
    let isAboutTables = rule.scope == .table
    if isAboutTables, !chart.hasTables { return [] }
    switch rule.demand {
    case .beside(let hand): return rowBreaches(rule, seated, hand, in: chart)
    case .together where !isAboutTables: return rowBreaches(rule, seated, nil, in: chart)
    case .together, .apart:
      return pairs(seated).compactMap { first, second -> Breach? in
        let same = isAboutTables ? chart.areAtOneTable(first, second) : chart.areBeside(first, second)
        guard same != (rule.demand == .together) else { return nil }
        return (
          rule.demand == .together
            ? .auditSeatsApart(name(first), name(second), title)
            : .auditSeatsTogether(name(first), name(second), title),
          [first, second]
        )
      }
    case .pin(let pin):
      return seated.filter { person in
        guard let seat = chart.places[person] else { return false }
        let exists = pin.seat.map { chart.seat($0) != nil } ?? chart.hasTable(pin.table)
        guard exists || !rule.at.isEmpty else { return false }
        return pin.seat.map { $0 != seat.id } ?? false || pin.table.map { $0 != seat.table } ?? false
      }.map { person in
        (.auditSeatPin(name(person), pin.seat ?? pin.table ?? "", chart.places[person]?.id ?? "", title), [person])
      }
    case .sharedLanguage:
      return languageBreaches(rule, in: chart)
    case .atMost, .atLeast:
      return chart.tables.flatMap { table in
        numberBreaches(of: rule, among: table.people).map { breach in
          let unit = Phrase(zh: "“\(title)”\(table.table)桌", en: "table \(table.table) at “\(title)”")
          return (.auditNumbers(unit, found: breach.found, limit: breach.limit, most: breach.most), table.people)
        }
      }
    case .near: return []
    }
  }

  private func languageBreaches(_ rule: Rule, in chart: SeatChart) -> [Breach] {
    chart.neighbouringPairs.compactMap { first, second in
      guard rule.people.isEmpty || rule.people.contains(first) || rule.people.contains(second),
        let mine = register.people[first]?.languages, let others = register.people[second]?.languages,
        Set(mine).isDisjoint(with: others)
      else { return nil }
      return (.auditNoLanguage(name(first), name(second), chart.activity.title), [first, second])
    }
  }

  /// Each of a row is next to the one named after.
  private func rowBreaches(
    _ rule: Rule, _ seated: [Person.ID], _ hand: Placement.Honour?, in chart: SeatChart
  ) -> [Breach] {
    zip(seated, seated.dropFirst()).filter { first, second in
      !chart.areBeside(first, second, hand) && (!rule.at.isEmpty || mayBeBeside(first, second, in: chart))
    }.map { first, second in
      (.auditNotBeside(name(first), name(second), chart.activity.title), [first, second])
    }
  }

  /// Whether the layout could seat two side by side: what a rule asks at all activities, it asks where that can be.
  private func mayBeBeside(_ first: Person.ID, _ second: Person.ID, in chart: SeatChart) -> Bool {
    guard chart.places[first]?.zone == chart.places[second]?.zone else { return false }
    return !chart.isSided || side(of: first) == side(of: second)
  }

  private func pairs(_ people: [Person.ID]) -> [(Person.ID, Person.ID)] {
    people.enumerated().flatMap { position, first in people.dropFirst(position + 1).map { (first, $0) } }
  }
}
