internal import Visit
internal import Wording

extension AuditRule {
  /// Hard rules about rooms, floors and hotels are kept. 住房规则
  static let roomRules = AuditRule("room-rule") { audit in
    audit.hardRules.flatMap { index, rule in
      audit.roomDemands(of: rule).compactMap { demand in
        audit.breach(of: demand).map { Remark($0.phrase, people: $0.people, parts: [.rule(index)]) }
      }
    }
  }
}

/// What a rule asks of the rooms of some people. 住宿要求
struct RoomDemand: Sendable {
  var rule: Rule
  var people: [Person.ID]
}

extension Inspection {
  /// A rule as demands on rooms, floors or hotels: one, or for each delegation one where it counts each by itself.
  func roomDemands(of rule: Rule) -> [RoomDemand] {
    let guests = visit.people.filter { !$0.nightsHere(visit).isEmpty }
    let named = rule.people.isEmpty ? guests : guests.filter { rule.people.contains($0.id) }
    let lodges = rule.scope == .room || rule.scope == .floor || rule.scope == .hotel
    switch rule.demand {
    case .near: return rule.scope == nil || rule.scope == .room ? [RoomDemand(rule: rule, people: named.map(\.id))] : []
    case .together, .apart: return lodges ? [RoomDemand(rule: rule, people: named.map(\.id))] : []
    case .pin(let pin):
      return pin.room != nil || pin.hotel != nil ? [RoomDemand(rule: rule, people: named.map(\.id))] : []
    case .atMost(_, let group), .atLeast(_, let group):
      guard lodges else { return [] }
      return members(group, named.map(\.id)).map { RoomDemand(rule: rule, people: $0) }
    case .beside, .sharedLanguage: return []
    }
  }

  /// What breaks a demand among those who have a room, or nil where it is kept.
  func breach(of demand: RoomDemand) -> (phrase: Phrase, people: [Person.ID])? {
    let stays = demand.people.flatMap { person in lodgings.filter { $0.person.id == person } }
    switch demand.rule.demand {
    case .near: return pair(stays, wording: { .auditNotNear($0, $1) }) { !Self.near($0, $1) }
    case .together:
      return pair(stays, wording: { .auditRoomTogether($0, $1) }) { first, second in
        !Self.same(demand.rule.scope, first, second)
          && (demand.rule.scope != .room || first.nights.overlaps(second.nights))
      }
    case .apart:
      return pair(stays, wording: { .auditRoomApart($0, $1) }) { first, second in
        Self.same(demand.rule.scope, first, second)
          && (demand.rule.scope != .room || first.nights.overlaps(second.nights))
      }
    case .pin(let pin):
      let wrong = stays.first { stay in
        pin.room.map { $0 != stay.room.number } ?? false || pin.hotel.map { $0 != stay.hotel.id } ?? false
      }
      return wrong.map { stay in
        let expected = [pin.hotel.map { name($0) }, pin.room].compactMap { $0 }.joined(separator: " ")
        return (
          .auditRoomPin(stay.person.name, found: "\(stay.hotel.name) \(stay.room.number)", expected: expected),
          [stay.person.id]
        )
      }
    case .atMost(let limit, _):
      return crowd(demand, stays) {
        $0 > limit
      } wording: {
        .auditNumbers($0, found: $1, limit: limit, most: true)
      }
    case .atLeast(let limit, _):
      return crowd(demand, stays) {
        $0 < limit
      } wording: {
        .auditNumbers($0, found: $1, limit: limit, most: false)
      }
    case .beside, .sharedLanguage: return nil
    }
  }

  /// Room numbers at most two apart on one floor, or a door between. 就近
  static func near(_ first: Lodging, _ second: Lodging) -> Bool {
    guard first.hotel.id == second.hotel.id else { return false }
    let (a, b) = (first.room, second.room)
    if a.number == b.number || a.connects.contains(b.number) || b.connects.contains(a.number) { return true }
    let (x, y) = (split(a.number), split(b.number))
    guard a.floor == b.floor, x.prefix == y.prefix, let left = x.digits, let right = y.digits else { return false }
    return left.distance(to: right).magnitude <= 2
  }

  /// A room number as what stands before its last digits, and these.
  private static func split(_ number: String) -> (prefix: String, digits: Int?) {
    let digits = String(number.reversed().prefix { $0.isASCII && $0.isNumber }.reversed())
    return (String(number.dropLast(digits.count)), Int(digits))
  }

  private static func same(_ scope: Rule.Scope?, _ first: Lodging, _ second: Lodging) -> Bool {
    guard first.hotel.id == second.hotel.id else { return false }
    return switch scope {
    case .room: first.room.number == second.room.number
    case .floor: first.room.floor == second.room.floor
    default: true
    }
  }

  private func pair(
    _ stays: [Lodging], wording: (String, String) -> Phrase, broken: (Lodging, Lodging) -> Bool
  ) -> (phrase: Phrase, people: [Person.ID])? {
    for (position, first) in stays.enumerated() {
      for second in stays.dropFirst(position + 1) where first.person.id != second.person.id && broken(first, second) {
        return (wording(first.person.name, second.person.name), [first.person.id, second.person.id])
      }
    }
    return nil
  }

  /// The first room, floor or hotel in use that holds too many or too few of a demand's people.
  private func crowd(
    _ demand: RoomDemand, _ stays: [Lodging], broken: (Int) -> Bool, wording: (Phrase, Int) -> Phrase
  ) -> (phrase: Phrase, people: [Person.ID])? {
    for place in lodgings {
      let inside = stays.filter { Self.same(demand.rule.scope, $0, place) }
      // Somebody who goes and comes back is one.
      let people = Set(inside.map(\.person.id)).count
      guard broken(people) else { continue }
      let unit =
        switch demand.rule.scope {
        case .room: Phrase(zh: place.room.number, en: place.room.number)
        case .floor:
          Phrase(zh: "\(place.hotel.name)\(place.room.floor)层", en: "\(place.hotel.name), floor \(place.room.floor)")
        default: Phrase(zh: place.hotel.name, en: place.hotel.name)
        }
      return (wording(unit, people), inside.map(\.person.id))
    }
    return nil
  }
}
