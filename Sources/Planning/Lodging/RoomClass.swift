internal import Visit

/// Rooms that nothing in the visit tells apart, so that it is enough to decide how many of them are used. 同类房
struct RoomClass: Sendable {
  /// The rooms in the order of their numbers.
  var rooms: [Int]
  /// The hotel by position.
  var house: Int
  /// The floor by position.
  var floor: Int
  /// 1 is the best.
  var grade: Int
  /// One night in thousandths of a currency unit.
  var price: Int
  /// Any of the rooms.
  var example: Int
}

extension LodgingProblem {
  /// What tells rooms apart.
  private struct Traits: Hashable {
    var floor: Int
    var kind: Room.Kind
    var grade: Int
    var price: Int
    var sleeps: Int
    var accessible: Bool
    var nearLift: Bool
    var four: Bool
    var free: [Bool]
    var guests: [Int]
    var pins: [Int]
    var single: Int?
  }

  /// The rooms that somebody may have, by class; `split` rooms stand alone.
  func classes(_ segments: [Range<Day>], split: Set<Int>) -> [RoomClass] {
    let fussy = guests.contains { $0.person.noFour }
    let nearby = demands.contains { $0.kind == .near }
    var positions: [Traits: Int] = [:]
    var classes: [RoomClass] = []
    var welcome = Array(repeating: [Int](), count: rooms.count)
    for (guest, rooms) in eligible.enumerated() { for room in rooms { welcome[room].append(guest) } }
    for room in rooms.indices.sorted(by: inNumberOrder) where !welcome[room].isEmpty {
      let detail = rooms[room].room
      let traits = Traits(
        floor: rooms[room].floor, kind: detail.kind, grade: detail.grade, price: rooms[room].price,
        sleeps: detail.sleeps, accessible: detail.accessible, nearLift: detail.nearLift,
        four: fussy && detail.number.contains("4"), free: segments.map(detail.isFree), guests: welcome[room],
        pins: demands.indices.filter { pins(demands[$0], room) },
        single: split.contains(room) || (nearby && !detail.connects.isEmpty) ? room : nil)
      if let known = positions[traits] {
        classes[known].rooms.append(room)
      } else {
        positions[traits] = classes.count
        classes.append(
          RoomClass(
            rooms: [room], house: rooms[room].house, floor: traits.floor, grade: traits.grade, price: traits.price,
            example: room))
      }
    }
    return classes
  }

  /// Hotels in listing order, then numbers as people read them.
  func inNumberOrder(_ first: Int, _ second: Int) -> Bool {
    let (a, b) = (rooms[first], rooms[second])
    if a.house != b.house { return a.house < b.house }
    if a.prefix != b.prefix { return a.prefix < b.prefix }
    return (a.digits ?? 0, first) < (b.digits ?? 0, second)
  }

  /// Nights between which nobody comes or goes and no room becomes free or taken, in order.
  func segments() -> [Range<Day>] {
    guard let from = guests.map(\.nights.lowerBound).min(), let to = guests.map(\.nights.upperBound).max() else {
      return []
    }
    let taken = rooms.flatMap(\.room.taken).flatMap { [$0.lowerBound, $0.upperBound] }
    let stays = guests.flatMap { [$0.nights.lowerBound, $0.nights.upperBound] }
    let marks = Set(taken + stays).filter { from <= $0 && $0 <= to }.sorted()
    return zip(marks, marks.dropFirst()).map { $0..<$1 }
  }

  /// Whether some two rooms, one of each class, are near each other; a room is near itself, for those who share it or
  /// live there one after the other.
  func near(_ first: RoomClass, _ second: RoomClass) -> Bool {
    first.rooms.contains { a in second.rooms.contains { b in near(a, b) } }
  }

  private func pins(_ demand: LodgingDemand, _ room: Int) -> Bool {
    guard case .pin(let rooms) = demand.kind else { return false }
    return rooms.contains(room)
  }
}
