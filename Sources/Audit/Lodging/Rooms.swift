internal import Visit
internal import Wording

extension AuditRule {
  /// A room is free on every night of a stay. 房间空闲
  static let roomFree = AuditRule("room-taken") { audit in
    audit.lodgings.compactMap { stay in
      guard !stay.room.isFree(stay.nights) else { return nil }
      return Remark(
        .auditRoomTaken(stay.person.name, stay.hotel.name, stay.room.number), people: [stay.person.id],
        parts: [.hotel(stay.hotel.id)])
    }
  }

  /// A room holds no more than it sleeps; a suite holds a couple. 房间床位
  static let roomSleeps = AuditRule("room-overfull") { audit in
    audit.roomNights().compactMap { room in
      let couple = room.people.count == 2 && room.people[0].isCouple(with: room.people[1])
      let sleeps = max(couple && room.room.kind == .suite ? 2 : 1, room.room.sleeps)
      guard room.people.count > sleeps else { return nil }
      return Remark(
        .auditOverfull(room.room.number, "\(room.night)", found: room.people.count, sleeps: sleeps),
        people: room.people.map(\.id), parts: [.hotel(room.hotel.id)])
    }
  }

  /// Who shares a room may: couples, named partners, and those whom the rule of sharing allows. 合住
  static let roomSharing = AuditRule("sharing-not-allowed") { audit in
    var seen: Set<String> = []
    return audit.roomNights().flatMap { room in
      room.people.enumerated().flatMap { index, first in
        room.people.dropFirst(index + 1).compactMap { second -> Remark? in
          guard !audit.mayShare(first, second), seen.insert("\(first.id) \(second.id)").inserted else { return nil }
          return Remark(
            .auditSharing(room.room.number, first.name, second.name), people: [first.id, second.id],
            parts: [.key(.section("lodging"), "share"), .person(first.id), .person(second.id)])
        }
      }
    }
  }

  /// Kind and price are within what the rank may be given. 住房标准
  static let roomStandard = AuditRule("room-standard") { audit in
    audit.lodgings.compactMap { stay in
      guard let standard = audit.visit.lodging.standard(for: stay.person.rank?.level) else { return nil }
      let kind = standard.kinds.map { $0.contains(stay.room.kind) } ?? true
      let price = standard.maxPrice.map { stay.room.price <= $0 } ?? true
      guard !kind || !price else { return nil }
      return Remark(
        .auditStandard(
          stay.person.name, stay.room.number, kind: kind ? nil : stay.room.kind.label,
          price: price ? nil : stay.room.price, limit: standard.maxPrice),
        people: [stay.person.id], parts: audit.standardPart(of: stay.person))
    }
  }

  /// A room provides what its guest needs. 特殊需要(住房)
  static let roomNeeds = AuditRule("room-needs") { audit in
    let liftsKnown = audit.visit.hotels.contains { $0.rooms.contains(where: \.nearLift) }
    return audit.lodgings.flatMap { stay in
      stay.person.needs.compactMap { need -> Remark? in
        let met =
          switch need {
          case .wheelchair: stay.room.accessible
          case .groundFloor: stay.room.floor == 1
          case .nearLift: stay.room.nearLift || !liftsKnown
          case .quiet: !stay.room.nearLift
          }
        guard !met else { return nil }
        return Remark(
          .auditRoomNeeds(stay.person.name, stay.room.number, need.label), people: [stay.person.id],
          parts: [.person(stay.person.id), .hotel(stay.hotel.id)])
      }
    }
  }
}

extension Need {
  var label: Phrase {
    switch self {
    case .wheelchair: Label.wheelchair.phrase
    case .groundFloor: Label.groundFloor.phrase
    case .nearLift: Label.nearLift.phrase
    case .quiet: Label.quiet.phrase
    }
  }
}

extension Room.Kind {
  var label: Phrase {
    switch self {
    case .suite: Label.suite.phrase
    case .single: Label.single.phrase
    case .twin: Label.twin.phrase
    }
  }
}

extension Person {
  /// Spouses or named partners.
  func isCouple(with other: Person) -> Bool { spouse == other.id || other.spouse == id }
  func isPartner(of other: Person) -> Bool { partner == other.id || other.partner == id }
}

extension Inspection {
  /// The standard that binds somebody.
  func standardPart(of person: Person) -> [Origins.Part] {
    let index = visit.lodging.standards.firstIndex { $0.ranks.contains(person.rank?.level) }
    return [.person(person.id)] + (index.map { [.standard($0)] } ?? [])
  }

  /// Who is in a room on a night.
  struct RoomNight {
    var hotel: Hotel
    var room: Room
    var night: Day
    var people: [Person]
  }

  /// The rooms on the nights on which more than one person is in them.
  func roomNights() -> [RoomNight] {
    struct Key: Hashable {
      var hotel: Hotel.ID
      var room: String
      var night: Day
    }
    var index: [Key: Int] = [:]
    var result: [RoomNight] = []
    for stay in lodgings {
      for night in stay.nights.days {
        let key = Key(hotel: stay.hotel.id, room: stay.room.number, night: night)
        if let position = index[key] {
          guard !result[position].people.contains(where: { $0.id == stay.person.id }) else { continue }
          result[position].people.append(stay.person)
        } else {
          index[key] = result.count
          result.append(RoomNight(hotel: stay.hotel, room: stay.room, night: night, people: [stay.person]))
        }
      }
    }
    return result.filter { $0.people.count > 1 }
  }

  /// Couples, named partners and whom a rule puts into one room; else those of one sex (protocol.md 8.2) whom `share`
  /// allows.
  func mayShare(_ first: Person, _ second: Person) -> Bool {
    if first.isCouple(with: second) || first.isPartner(of: second) { return true }
    let wanted = visit.rules.contains { rule in
      rule.demand == .together && rule.scope == .room
        && (rule.people.isEmpty || rule.people.contains(first.id) && rule.people.contains(second.id))
    }
    if wanted { return true }
    guard first.gender != nil, first.gender == second.gender, let share = visit.lodging.share,
      share.ranks.contains(first.rank?.level),
      share.ranks.contains(second.rank?.level)
    else { return false }
    return share.same.allSatisfy { bond in
      switch bond {
      case .gender: first.gender != nil && first.gender == second.gender
      case .side: side(of: first.id) == side(of: second.id)
      case .delegation: first.delegation == second.delegation
      case .rank: first.rank?.level == second.rank?.level
      case .smoking: first.smoker == second.smoker
      }
    }
  }
}
