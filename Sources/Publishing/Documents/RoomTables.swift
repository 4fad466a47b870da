internal import Visit
internal import Wording

extension Papers {
  /// Who sleeps where (protocol.md 9, document 6). 住房安排表
  var roomTable: Table {
    var table = Table(
      "rooms", title: self(.rooms),
      columns: [
        .init(self(.floor), isNumeric: true), .init(self(.room)), .init(self(.roomKind)), .init(self(.name)),
        .init(self(.gender)), .init(self(.title), isLong: true), .init(self(.nights)),
        .init(self(.price), isNumeric: true),
        .init(self(.paidBy), isForm: true), .init(self(.roomPhone), isForm: true),
      ])
    table.rows = staysByRoom.map { stay in
      let room = room(of: stay)
      let person = register.people[stay.person]
      return [
        floor(room), stay.room, kind(room), name(stay.person), person?.gender.map { self($0.label) } ?? "",
        person?.title ?? "", nights(stay), room.map { money($0.price) } ?? "", "", "",
      ]
    }
    table.notes = hotelNotes
    return table
  }

  /// The copy for the house: no posts, prices or phones, but what the rooms need (protocol.md 8.6). 住房安排(宾馆用)
  var houseTable: Table {
    var table = Table(
      "rooms-house", title: self(.house),
      columns: [
        .init(self(.floor), isNumeric: true), .init(self(.room)), .init(self(.roomKind)), .init(self(.name)),
        .init(self(.gender)), .init(self(.nights)), .init(self(.needs), isLong: true),
      ])
    table.rows = staysByRoom.map { stay in
      let room = room(of: stay)
      let person = register.people[stay.person]
      return [
        floor(room), stay.room, kind(room), name(stay.person), person?.gender.map { self($0.label) } ?? "",
        nights(stay),
        person.map { needs($0) } ?? "",
      ]
    }
    table.notes = hotelNotes
    return table
  }

  /// By hotel, the highest floor first, then by the rooms' listing, who moves in first before who moves in later.
  private var staysByRoom: [Plan.Stay] {
    let places = Dictionary(
      visit.hotels.enumerated().flatMap { hotel, value in
        value.rooms.enumerated().map { ("\(value.id)/\($1.number)", (hotel, -$1.floor, $0)) }
      }, uniquingKeysWith: { first, _ in first })
    let last = (Int.max, 0, 0)
    return plan.stays.enumerated().sorted { left, right in
      let a = places["\(left.element.hotel)/\(left.element.room)"] ?? last
      let b = places["\(right.element.hotel)/\(right.element.room)"] ?? last
      if a != b { return a < b }
      let (from, to) = (left.element.nights.lowerBound, right.element.nights.lowerBound)
      return from == to ? left.offset < right.offset : from < to
    }.map(\.element)
  }

  func room(of stay: Plan.Stay) -> Room? { register.hotels[stay.hotel]?.rooms.first { $0.number == stay.room } }

  /// Where there are several hotels, which rooms are where.
  private var hotelNotes: [String] {
    let hotels = unique(plan.stays.map(\.hotel))
    return hotels.map { id in
      let rooms = unique(staysByRoom.filter { $0.hotel == id }.map(\.room))
      return hotels.count == 1 ? hotel(id) : self(.group(hotel(id), self(.list(rooms))))
    }
  }

  private func floor(_ room: Room?) -> String { room.map { String($0.floor) } ?? "" }
  private func kind(_ room: Room?) -> String { room.map { self($0.kind.label) } ?? "" }

  func nights(_ stay: Plan.Stay) -> String { "\(short(stay.nights.lowerBound)) – \(short(stay.nights.upperBound))" }
}
