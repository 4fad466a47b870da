import Planning
import Testing
import Visit

/// Visits that can't be met: one of the product's scenarios with one thing broken.
struct Broken: Sendable, CustomTestStringConvertible {
  var testDescription: String { name }
  let name: String
  let visit: Visit
  let scope: Set<Draft.Stage>

  init(_ name: String, _ base: Visit, _ scope: Set<Draft.Stage>, _ change: (inout Visit) -> Void) {
    self.name = name
    var visit = base
    change(&visit)
    self.visit = visit
    self.scope = scope
  }

  /// All of some in an optimised build; in a debug build, where a plan takes ten times as long, those that are soon
  /// explained.
  static func tried(_ all: [Broken]) -> [Broken] {
    #if DEBUG
      all.filter { soon.contains($0.name) }
    #else
      all
    #endif
  }

  private static let soon: Set = [
    "a standard that no room meets", "a ground floor that isn't", "near, and pinned far apart",
    "a pin to a taken room",
    "one small table", "one person at two tables", "no seat for a wheelchair", "four chairs at dinner",
    "talks before the train", "talks during the way there", "a call before the aeroplane", "one car and not one car",
    "no van for the wheelchair",
  ]

  static let rooms: [Broken] = [
    Broken("too few rooms", Sample.county, [.lodging]) {
      $0.keepRooms(["801", "802", "803", "501", "502", "601", "602"])
    },
    Broken("a standard that no room meets", Sample.county, [.lodging]) { visit in
      for index in visit.lodging.standards.indices { visit.lodging.standards[index].kinds = [.suite] }
    },
    Broken("a pin above the standard", Sample.county, [.lodging]) { $0.pin("li-xiulan", room: "801") },
    Broken("a pin to a taken room", Sample.county, [.lodging]) { $0.pin("wang-guohua", room: "802") },
    Broken("two pinned to a single room", Sample.county, [.lodging]) { visit in
      visit.pin("li-xiulan", room: "601")
      visit.pin("ouyang-lei", room: "601")
    },
    Broken("a ground floor that isn't", Sample.county, [.lodging]) { $0.need(.groundFloor, "sun-li") },
    Broken("one accessible room for two", Sample.county, [.lodging]) { visit in
      visit.need(.wheelchair, "sun-li")
      visit.need(.wheelchair, "ouyang-lei")
    },
    Broken("rooms that are taken", Sample.county, [.lodging]) { visit in
      let night = visit.dates.lowerBound.advanced(by: 1)
      for room in visit.hotels[0].rooms.indices {
        visit.hotels[0].rooms[room].taken.append(night..<night.advanced(by: 1))
      }
    },
    Broken("a quota that is full", Sample.county, [.lodging]) {
      $0.hotels[0].quotas = [.init(delegation: "city", most: 100), .init(delegation: "province", most: 2)]
    },
    Broken("ceilings of the season and of the year below every price", Sample.county, [.lodging]) { visit in
      let last = visit.dates.lowerBound.advanced(by: 1)
      let all = RankRange(senior: nil, junior: nil)
      visit.hotels[0].city = "淮安"
      visit.lodging.ceilings = [
        .init(city: "淮安", ranks: all, dates: last...last, price: 20_000),
        .init(city: "淮安", ranks: all, price: 25_000),
      ]
    },
    Broken("near, and pinned far apart", Sample.bilateral, [.lodging]) { visit in
      visit.pin("minister", room: "1801")
      visit.pin("bodyguard", room: "1606")
    },
    Broken("four rooms for eight", Sample.bilateral, [.lodging]) { $0.keepRooms(["1801", "1802", "1701", "1601"]) },
  ]

  static let seats: [Broken] = [
    Broken("one small table", Sample.county, [.seating]) { $0.tables("lake-room", [6]) },
    Broken("two on one seat", Sample.county, [.seating]) { visit in
      visit.pin("sun-li", seat: "T1-3", at: "dinner")
      visit.pin("wu-gang", seat: "T1-3", at: "dinner")
    },
    Broken("beside and apart", Sample.county, [.seating]) { visit in
      visit.rules.append(Rule(.beside(nil), people: ["sun-li", "wu-gang"], at: ["dinner"]))
      visit.rules.append(Rule(.apart, people: ["sun-li", "wu-gang"], scope: .seat, at: ["dinner"]))
    },
    Broken("one person at two tables", Sample.county, [.seating]) { visit in
      visit.pin("sun-li", table: "T1", at: "dinner")
      visit.pin("sun-li", table: "T2", at: "dinner")
    },
    Broken("one table and not one table", Sample.county, [.seating]) { visit in
      visit.rules.append(Rule(.together, people: ["zhou-jian", "qian-min"], scope: .table, at: ["dinner"]))
      visit.rules.append(Rule(.apart, people: ["zhou-jian", "qian-min"], scope: .table, at: ["dinner"]))
    },
    Broken("steps for three", Sample.county, [.seating]) { visit in
      for index in visit.halls.indices where visit.halls[index].id == "steps" {
        visit.halls[index].layout = .photo(rows: [3])
      }
    },
    Broken("no seat for a wheelchair", Sample.bilateral, [.seating]) { visit in
      for index in visit.halls.indices where visit.halls[index].id == "banquet" { visit.halls[index].accessible = [] }
    },
    Broken("four chairs at dinner", Sample.bilateral, [.seating]) { $0.tables("banquet", [4]) },
    Broken("two on one chair", Sample.bilateral, [.seating]) { visit in
      visit.pin("director", seat: "T1-5", at: "dinner")
      visit.pin("counsellor", seat: "T1-5", at: "dinner")
    },
    Broken("three who can't all be neighbours", Sample.bilateral, [.seating]) { visit in
      visit.pin("director", table: "T2", at: "dinner")
      visit.rules.append(Rule(.together, people: ["director", "counsellor"], scope: .table, at: ["dinner"]))
      visit.pin("counsellor", table: "T1", at: "dinner")
    },
  ]

  static let programmes: [Broken] = [
    Broken("talks before the train", Sample.county, []) { $0.start("talks", -240) },
    Broken("talks during the way there", Sample.county, []) { $0.start("talks", -160) },
    Broken("dinner during the talks", Sample.county, []) { visit in
      visit.start("dinner", -180)
      visit.inPerson("dinner", "wang-guohua")
    },
    Broken("a last meeting after the train", Sample.county, []) { visit in
      visit.start("report", 390)
      visit.inPerson("report", "wang-guohua")
    },
    Broken("a call before the aeroplane", Sample.bilateral, []) { $0.start("call", -300) },
    Broken("dinner during the signing", Sample.bilateral, []) { visit in
      visit.start("dinner", -120)
      visit.inPerson("dinner", "minister")
      visit.inPerson("dinner", "governor")
    },
    Broken("a tour after the train", Sample.bilateral, []) { visit in
      visit.start("visit", to: Moment(visit.dates.upperBound, minute: 15 * 60))
      visit.inPerson("visit", "director")
    },
  ]

  static let cars: [Broken] = [
    Broken("one car and not one car", Sample.small, [.transport]) { visit in
      visit.rules.append(Rule(.apart, people: ["a", "b"], scope: .car))
    },
    Broken("two bound to different cars who ride in one", Sample.small, [.transport]) { visit in
      visit.pin("a", car: "s1")
      visit.pin("b", car: "v1")
    },
    Broken("no van for the wheelchair", Sample.small, [.transport]) { visit in
      for index in visit.vehicles.indices { visit.vehicles[index].features = [] }
    },
    Broken("no car before noon", Sample.small, [.transport]) { $0.cars(from: 720) },
    Broken("no car after the meeting", Sample.small, [.transport]) { $0.cars(to: 740) },
    Broken("pinned to the car that takes no wheelchair", Sample.small, [.transport]) { $0.pin("c", car: "s1") },
    Broken("pinned to a car that only comes at noon", Sample.small, [.transport]) { visit in
      visit.pin("a", car: "s1")
      visit.vehicles[0].hours = [
        Moment(visit.dates.lowerBound, minute: 720)...Moment(visit.dates.lowerBound, minute: 1200)
      ]
    },
    Broken("two apart and one car", Sample.small, [.transport]) { visit in
      visit.vehicles.removeFirst()
      visit.rules = [Rule(.apart, people: ["a", "b"], scope: .car)]
      visit.transport.maxWait = 5
    },
  ]
}

extension Visit {
  fileprivate mutating func keepRooms(_ numbers: Set<String>) {
    for index in hotels.indices { hotels[index].rooms.removeAll { !numbers.contains($0.number) } }
  }

  fileprivate mutating func pin(_ person: Person.ID, room: String) {
    var pin = Rule.Pin()
    pin.room = room
    rules.append(Rule(.pin(pin), people: [person]))
  }

  fileprivate mutating func pin(
    _ person: Person.ID, seat: String? = nil, table: String? = nil, at activity: Activity.ID
  ) {
    var pin = Rule.Pin()
    (pin.seat, pin.table) = (seat, table)
    rules.append(Rule(.pin(pin), people: [person], at: [activity]))
  }

  fileprivate mutating func pin(_ person: Person.ID, car: Vehicle.ID) {
    var pin = Rule.Pin()
    pin.vehicle = car
    rules.append(Rule(.pin(pin), people: [person]))
  }

  /// All vehicles are out only from a minute of the day to another.
  fileprivate mutating func cars(from: Int = 420, to: Int = 1200) {
    let day = dates.lowerBound
    for index in vehicles.indices { vehicles[index].hours = [Moment(day, minute: from)...Moment(day, minute: to)] }
  }

  fileprivate mutating func need(_ need: Need, _ person: Person.ID) {
    for index in people.indices where people[index].id == person { people[index].needs.append(need) }
  }

  fileprivate mutating func tables(_ hall: Hall.ID, _ seats: [Int]) {
    let tables = seats.enumerated().map { Layout.Table(id: "T\($0 + 1)", seats: $1, main: $0 == 0) }
    for index in halls.indices where halls[index].id == hall { halls[index].layout = .roundTables(tables) }
  }

  fileprivate mutating func start(_ activity: Activity.ID, _ minutes: Int) {
    for index in activities.indices where activities[index].id == activity {
      activities[index].start = activities[index].start.map { $0 + minutes }
    }
  }

  fileprivate mutating func start(_ activity: Activity.ID, to moment: Moment) {
    for index in activities.indices where activities[index].id == activity {
      (activities[index].start, activities[index].window) = (moment, nil)
    }
  }

  fileprivate mutating func inPerson(_ activity: Activity.ID, _ person: Person.ID) {
    for index in activities.indices where activities[index].id == activity { activities[index].inPerson.append(person) }
  }
}
