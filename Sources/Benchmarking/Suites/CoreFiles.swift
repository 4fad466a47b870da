internal import Precedence
internal import Publishing
internal import Visit

/// The problem of rooms as general solvers are given it: guests in their order, classes of rooms, who may share. 住房文件
struct LodgingFile {
  private let visit: Visit

  init(_ visit: Visit) { self.visit = visit }

  var json: String {
    let order = OrderOfPrecedence(visit)
    let delegations = visit.delegations.map(\.id)
    let nights = visit.dates.upperBound.ordinal - visit.dates.lowerBound.ordinal
    let guests = visit.people.map { person -> JSON in
      let standard = visit.lodging.standard(for: person.rank?.level)
      let shares = visit.lodging.share?.ranks.contains(person.rank?.level) ?? false
      let group = delegations.firstIndex(of: person.delegation) ?? 0
      return [
        "position": .whole(order.position(of: person.id) ?? 0), "delegation": .whole(group),
        "kinds": .strings((standard?.kinds ?? Room.Kind.allCases).map(\.rawValue)),
        "bond": .whole(shares ? group * 2 + (person.gender == .female ? 1 : 0) : -1),
      ]
    }
    let rooms = visit.hotels.enumerated().flatMap { house, hotel in
      hotel.rooms.map { room -> JSON in
        [
          "house": .whole(house), "floor": .whole(room.floor), "kind": .string(room.kind.rawValue),
          "grade": .whole(room.grade), "beds": .whole(room.sleeps), "price": .whole(room.price * 10 * nights),
        ]
      }
    }
    let file: JSON = ["kind": .string("lodging"), "guests": .array(guests), "rooms": .array(rooms)]
    return file.text()
  }
}

/// The problem of seats as general solvers are given it: people in their order, seats by honour, who may sit where. 座次文件
struct SeatingFile {
  private let visit: Visit
  private let seats: [Arrangement.Seat]
  private let activity: Activity.ID

  init(_ visit: Visit) {
    self.visit = visit
    guard let activity = visit.activities.first, let hall = visit.halls.first else {
      (seats, self.activity) = ([], "")
      return
    }
    let order = OrderOfPrecedence(visit)
    seats = arrangement(for: activity, in: hall, of: visit, attending: visit.people, order: order).seats
      .filter { $0.serves == nil }.sorted { $0.honour < $1.honour }
    self.activity = activity.id
  }

  /// The first seats are laid, as many as people come; a wheelchair may use any that it reaches.
  var json: String {
    let allowed = visit.people.map { person -> JSON in
      let needsAccess = person.needs.contains(.wheelchair)
      let own = seats.indices.filter { needsAccess ? seats[$0].accessible : $0 < visit.people.count }
      return .array(own.map { .whole($0) })
    }
    let file: JSON = ["kind": .string("seating"), "allowed": .array(allowed), "seats": .whole(seats.count)]
    return file.text()
  }

  /// The seats of a plan that gives each person one by its place in honour.
  func placed(_ numbers: [Int]) -> [Plan.Seat] {
    let given = zip(visit.people, numbers).compactMap { person, number in
      seats.indices.contains(number) ? (person.id, seats[number]) : nil
    }
    return given.sorted { $0.1.honour < $1.1.honour }.map { person, seat in
      Plan.Seat(
        activity: activity, person: person, seat: seat.id, side: .guest, table: seat.table, row: seat.row,
        honour: seat.honour, at: seat.at, faces: seat.faces)
    }
  }
}
