internal import Visit
internal import Wording

extension AuditRule {
  /// Nobody changes rooms in the middle of a stay while a room like one of both is empty all the time. 不必要的换房
  static let splitNeeded = AuditRule("stay-split-needlessly") { audit in
    let own = Dictionary(grouping: audit.lodgings, by: \.person.id)
    return audit.visit.people.compactMap { person -> Remark? in
      let stays = (own[person.id] ?? []).sorted { $0.nights.lowerBound < $1.nights.lowerBound }
      for (first, second) in zip(stays, stays.dropFirst()) where first.isFollowed(by: second) {
        guard let room = audit.roomForBoth(first, second) else { continue }
        return Remark(
          .auditSplit(person.name, first.room.number, second.room.number, empty: room.number), people: [person.id],
          parts: [.person(person.id), .hotel(first.hotel.id)])
      }
      return nil
    }
  }
}

extension Lodging {
  /// Whether another stay begins in another room on the day on which this one ends.
  fileprivate func isFollowed(by other: Lodging) -> Bool {
    nights.upperBound == other.nights.lowerBound
      && (hotel.id != other.hotel.id || room.number != other.room.number)
  }

  /// Whether a room is to a guest what the room of this stay is.
  fileprivate func isLike(_ other: Room, of house: Hotel) -> Bool {
    hotel.id == house.id && room.kind == other.kind && room.grade == other.grade && room.price == other.price
      && room.sleeps == other.sleeps && room.accessible == other.accessible && room.nearLift == other.nearLift
  }
}

extension Inspection {
  /// A room that nobody has on the nights of two stays, like one of theirs; nil where a rule has a say in who lives where.
  fileprivate func roomForBoth(_ first: Lodging, _ second: Lodging) -> Room? {
    let isBound = visit.rules.contains { rule in
      rule.weight == nil && !roomDemands(of: rule).filter { $0.people.contains(first.person.id) }.isEmpty
    }
    let nights = first.nights.lowerBound..<second.nights.upperBound
    for stay in [first, second] where !isBound && stay.hotel.quotas.isEmpty {
      let empty = stay.hotel.rooms.first { room in
        stay.isLike(room, of: stay.hotel) && room.isFree(nights)
          && !lodgings.contains { other in
            other.hotel.id == stay.hotel.id && other.room.number == room.number && other.nights.overlaps(nights)
              && other.person.id != stay.person.id
          }
      }
      if let empty { return empty }
    }
    return nil
  }
}
