internal import Visit

/// A stay of which the person, the hotel and the room are known. 已知住宿
struct Lodging: Sendable {
  /// Position in the plan's stays.
  var index: Int
  var person: Person
  var hotel: Hotel
  var room: Room
  var nights: Range<Day>

  static func all(_ plan: Plan, _ register: Register) -> [Lodging] {
    plan.stays.enumerated().compactMap { index, stay in
      guard let person = register.people[stay.person], let hotel = register.hotels[stay.hotel],
        let room = hotel.rooms.first(where: { $0.number == stay.room })
      else { return nil }
      return Lodging(index: index, person: person, hotel: hotel, room: room, nights: stay.nights)
    }
  }

  /// Whether both are in one room on a common night.
  func shares(with other: Lodging) -> Bool {
    hotel.id == other.hotel.id && room.number == other.room.number && nights.overlaps(other.nights)
  }
}

extension Person {
  /// The nights that the person needs a room for: those between arrival and departure of whoever isn't local. 住宿夜
  func nights(_ visit: Visit) -> Range<Day> {
    let none = visit.dates.lowerBound..<visit.dates.lowerBound
    guard local == nil, let first = arrive?.at.day, let last = leave?.at.day, first < last else { return none }
    return first..<last
  }
}

extension Person {
  /// The same night by night, without those that the person spends elsewhere. 实住夜
  func nightsHere(_ visit: Visit) -> [Day] {
    nights(visit).days.filter { night in !away.contains { $0.contains(night) } }
  }
}

extension Range<Day> {
  /// Each night by itself, at most so many as a visit can have.
  var days: [Day] { (lowerBound.ordinal..<upperBound.ordinal).prefix(400).map { Day(ordinal: $0) } }
}
