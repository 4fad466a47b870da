internal import Wording

/// Hotels and cars that a forum needs. 住宿与车辆
struct Venue {
  /// A hotel and how many rooms it has of each kind.
  struct Hotel {
    var id: String
    var suites: Int
    /// Single rooms of the better and of the plain grade.
    var singles: (better: Int, plain: Int)
    var twins: Int
  }

  /// A car of the fleet.
  struct Vehicle {
    var id: String
    var kind: String
    var cost: (day: Int, km: String)
    var isWheelchair = false
    var isFirstClass = false
  }

  /// Hotels.
  private(set) var hotels: [Hotel] = []
  /// The fleet.
  private(set) var fleet: [Vehicle] = []
  /// Everybody who may sit in a hall.
  let seats: Int

  /// Rooms for all guests with one in six to spare, and a vehicle for every twelve.
  init(cast: Cast, guests: Int) {
    seats = cast.people.count
    let levels = cast.people.filter { !$0.isLocal }.map(\.level)
    let count = 1 + guests / 300
    // What each hotel has of a kind so that all together have enough, however parties are put in them.
    func share(_ number: Int) -> Int { (number + number / 6 + 2) / count + 2 }
    for index in 0..<count {
      hotels.append(
        Hotel(
          id: "hotel-\(index + 1)", suites: share(levels.count { $0 == 0 }),
          singles: (share(levels.count { $0 == 1 || $0 == 2 }), share(levels.count { $0 == 3 })),
          twins: share(levels.count { $0 == nil || $0 ?? 0 > 3 } * 5 / 8)))
    }
    addFleet(guests)
  }

  private mutating func addFleet(_ guests: Int) {
    let count = max(4, guests / 12)
    let coaches = count * 16 / 100
    let minibuses = max(1, count * 24 / 100)
    let mpvs = max(1, count * 32 / 100)
    for index in 0..<count {
      if index < coaches {
        fleet.append(Vehicle(id: "coach-\(index + 1)", kind: "coach", cost: (1200, "4")))
      } else if index < coaches + minibuses {
        fleet.append(Vehicle(id: "mini-\(index - coaches + 1)", kind: "minibus", cost: (700, "2.4")))
      } else if index < coaches + minibuses + mpvs {
        let number = index - coaches - minibuses
        fleet.append(
          Vehicle(id: "mpv-\(number + 1)", kind: "mpv", cost: (450, "1.5"), isWheelchair: number % 3 == 0))
      } else {
        let number = index - coaches - minibuses - mpvs
        fleet.append(
          Vehicle(id: "car-\(number + 1)", kind: "sedan", cost: (350, "1.2"), isFirstClass: number % 3 == 0))
      }
    }
  }
}

/// Places, cars and hotels on paper. 地点、车辆、住宿
extension Lines {
  mutating func write(_ venue: Venue) {
    section("places", .forumPlaces)
    item([
      ("id", "airport"), ("name", say(.forumAirport)), ("at", "[31.6600, 120.0200]"), ("kind", "airport"),
      ("way-out", "30m"),
    ])
    item([("id", "east-station"), ("name", say(.forumEastStation)), ("at", "[31.5400, 119.9700]"), ("kind", "station")])
    item([
      ("id", "old-station"), ("name", say(.forumOldStation)), ("at", "[31.4700, 119.9200]"), ("kind", "station"),
      ("way-out", "10m"),
    ])
    item([("id", "centre"), ("name", say(.forumCentre)), ("at", "[31.5000, 119.9000]")])
    item([("id", "park"), ("name", say(.forumPark)), ("at", "[31.4400, 119.8200]")])
    for (index, hotel) in venue.hotels.enumerated() {
      // Along a spiral around the centre, one to five kilometres away.
      let north = [90, -160, 210, -60, 330, -300][index % 6] + 7 * (index / 6)
      let east = [60, 140, -190, -280, 90, -120][index % 6] + 9 * (index / 6)
      item([
        ("id", "at-\(hotel.id)"), ("name", say(.forumHotel(index))),
        ("at", "[31.\(5000 + north), \(east < 0 ? "119.\(9000 + east)" : "119.\(9000 + east)")]"),
      ])
    }
    line()
    line("travel: {detour: 1.3, speed: 45, board: 2m}")
    writeFleet(venue.fleet)
    writeLodging(venue.hotels)
  }

  private mutating func writeFleet(_ fleet: [Venue.Vehicle]) {
    section("vehicles", .forumFleet)
    for (index, vehicle) in fleet.enumerated() {
      let hundreds = twoDigits(index / 100)
      item([
        ("id", vehicle.id),
        ("name", say(.forumVehicle(vehicle.kind, String(vehicle.id.split(separator: "-").last ?? "")))),
        ("plate", say(.forumPlate("\(hundreds)\(twoDigits(index % 100 + 1 > 99 ? 0 : index % 100 + 1))"))),
        ("kind", vehicle.kind), ("depot", "centre"), ("hours", "06:00 .. 23:30"),
        ("cost", "{day: \(vehicle.cost.day), km: \(vehicle.cost.km)}"), ("class", vehicle.isFirstClass ? "1" : nil),
        ("features", vehicle.isWheelchair ? "[wheelchair]" : nil),
      ])
    }
    line()
    line("transport: {share: true, max-wait: 50m, max-ride: 2.0, early: 10m, rest: 90m}")
  }

  private mutating func writeLodging(_ hotels: [Venue.Hotel]) {
    let language = language
    let rank = { (level: Int) in Ladder.name(level, language) }
    line()
    line("lodging:")
    line("  standards:")
    item([("ranks", "\(rank(0)).."), ("kinds", "[suite, single, twin]"), ("max-price", "1200")], indent: 4)
    item([("ranks", "\(rank(2))..\(rank(1))"), ("kinds", "[single, twin]"), ("max-price", "700")], indent: 4)
    item([("ranks", "..\(rank(3))"), ("kinds", "[single, twin]"), ("max-price", "480")], indent: 4)
    line("  share: {ranks: ..\(rank(4)), same: [gender, side]}")
    line("  keep-together: [delegation]")
    section("hotels", .forumHotels)
    for (index, hotel) in hotels.enumerated() {
      line("  - id: \(hotel.id)")
      line("    name: \(say(.forumHotel(index)))")
      line("    place: at-\(hotel.id)")
      line("    stars: \(index == 0 ? 5 : 4)")
      line("    rooms:")
      writeRooms(hotel)
    }
  }

  /// Twenty rooms a floor, the plain ones below; the first of a kind are fit for wheelchairs.
  private mutating func writeRooms(_ hotel: Venue.Hotel) {
    let kinds: [(kind: String, count: Int, grade: Int, price: Int)] = [
      ("twin", hotel.twins, 4, 380), ("single", hotel.singles.plain, 3, 460),
      ("single", hotel.singles.better, 2, 680), ("suite", hotel.suites, 1, 1180),
    ]
    var floor = 4
    for kind in kinds {
      var left = kind.count
      var isFirst = true
      while left > 0 {
        floor += 1
        let rooms = min(20, left)
        left -= rooms
        let name = { (room: Int) in "\(floor)\(twoDigits(room))" }
        item(
          [
            ("numbers", rooms > 1 ? "\(name(1))-\(name(rooms))" : name(1)), ("kind", kind.kind),
            ("floor", String(floor)), ("grade", String(kind.grade)), ("price", String(kind.price)),
            ("accessible", isFirst ? "[\(name(1))\(rooms > 1 ? ", " + name(2) : "")]" : nil),
          ], indent: 6)
        isFirst = false
      }
    }
  }
}
