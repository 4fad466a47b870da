internal import Precedence
internal import Visit
internal import Wording

extension AuditRule {
  /// A guest who outranks the host at table: places aren't swapped unless the scenario says so (protocol.md 3.6).
  /// 客人职级高于主人
  static let guestOutranksHost = AuditRule("guest-outranks-host") { audit in
    var meals: [(pair: [Person.ID], activities: [Activity])] = []
    for (activity, item) in audit.scheduled {
      guard let pair = audit.guestAboveHost(activity, item) else { continue }
      if let known = meals.firstIndex(where: { $0.pair == pair }) {
        meals[known].activities.append(activity)
      } else {
        meals.append((pair, [activity]))
      }
    }
    return meals.map { meal in
      let names = meal.pair.map { audit.name($0) }
      return Remark(
        .auditGuestOutranks(meal.activities.map(\.title), guest: names[0], host: names[1]), people: meal.pair,
        parts: meal.activities.map { .activity($0.id) })
    }
  }

  /// Who is away because of the own arrival or departure. 因抵离缺席
  static let awayOnJourney = AuditRule("away-on-journey") { audit in
    audit.scheduled.compactMap { activity, item in
      let claims = Invitation(activity, audit.visit, audit.register).claims
      let away = audit.visit.people.filter { person in
        claims[person.id] == .asked && audit.possibility(of: person, at: item) != .there
          && !item.attend.contains { $0.person == person.id || $0.standsFor == person.id }
          && !audit.unmet.holds(person.id, .attendance, at: activity.id.text)
      }
      guard !away.isEmpty else { return nil }
      return Remark(
        .auditAwayOnJourney(activity.title, away.map(\.name)), people: away.map(\.id), parts: [.activity(activity.id)])
    }
  }

  /// Somebody changes rooms though one is meant to be kept for the whole stay. 换房
  static let roomChange = AuditRule("changes-room") { audit in
    audit.visit.people.compactMap { person in
      let rooms = audit.lodgings.filter { $0.person.id == person.id }.map { "\($0.hotel.name) \($0.room.number)" }
      guard Set(rooms).count > 1 else { return nil }
      return Remark(.auditChangesRoom(person.name, rooms), people: [person.id], parts: [.person(person.id)])
    }
  }
}

extension Inspection {
  /// The first guest and the first host of a meal where the guest is the senior and nobody is named as host.
  fileprivate func guestAboveHost(_ activity: Activity, _ item: Plan.Item) -> [Person.ID]? {
    let atTable = charts[activity.id]?.arrangement.seats.contains { $0.table != nil } ?? false
    guard atTable || [.banquet, .meal].contains(activity.kind), activity.seating.host == nil else { return nil }
    let present = ranking.sorted(item.attend.map(\.person))
    guard let guest = present.first(where: { side(of: $0) == .guest }),
      let host = present.first(where: { side(of: $0) == .host }),
      let senior = register.people[guest]?.rank, let junior = register.people[host]?.rank, senior.level < junior.level
    else { return nil }
    return [guest, host]
  }
}
