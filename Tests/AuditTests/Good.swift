import Precedence
import Visit
import Wording

/// A visit of two days with a plan of it in which everything is right, made by hand.
enum Good {
  static func at(_ day: Int, _ hour: Int, _ minute: Int = 0) -> Moment {
    Moment(date(day), minute: hour * 60 + minute)
  }

  /// The first day is 3 December 2026.
  static func date(_ day: Int) -> Day { Day(year: 2026, month: 12, day: 2 + day) ?? Day(ordinal: 0) }

  static var visit: Visit {
    var visit = Visit(
      id: "good", title: "Good", dates: date(1)...date(2), timezone: "Asia/Shanghai", convention: .domestic,
      precedence: OrderRules(ladder: Ladder(levels: ["r1", "r2", "r3", "r4"].map { [$0] })))
    visit.language = .en
    visit.delegations = [
      Delegation(id: "province", name: "Province", side: .guest), Delegation(id: "county", name: "County", side: .host),
    ]
    visit.people = people
    visit.places = ["station", "inn", "office", "lake", "site"].map { Place(id: Identifier($0), name: $0) }
    visit.travel.rows = [
      road("station", "inn", 30, 200), road("station", "office", 35, 230), road("inn", "office", 10, 50),
      road("inn", "site", 25, 180), road("office", "site", 20, 150), road("station", "site", 45, 330),
      road("inn", "lake", 12, 60), road("office", "lake", 15, 80), road("lake", "site", 40, 300),
      road("lake", "station", 40, 280),
    ]
    visit.vehicles = vehicles
    visit.transport.escortsAtArrival = 1
    visit.lodging.standards = [
      LodgingRules.Standard(ranks: RankRange(senior: nil, junior: 0), kinds: [.single, .twin], maxPrice: 55000),
      LodgingRules.Standard(ranks: RankRange(senior: 1, junior: nil), kinds: [.single, .twin], maxPrice: 40000),
    ]
    visit.lodging.share = LodgingRules.Sharing(ranks: RankRange(senior: 1, junior: nil), same: [.gender, .side])
    visit.lodging.keepDelegationsTogether = true
    visit.hotels = [hotel]
    visit.halls = halls
    visit.activities = activities
    visit.rules = [
      Rule(.together, people: ["wang", "ding"], scope: .car), Rule(.near, people: ["li", "ding"], scope: .room),
    ]
    return visit
  }

  private static func road(_ from: Place.ID, _ to: Place.ID, _ minutes: Int, _ hectometres: Int) -> Travel.Row {
    Travel.Row(from: from, to: to, time: minutes, hectometres: hectometres)
  }

  private static var people: [Person] {
    let wang = person("wang", "province", rank: 0, .male)
    var li = person("li", "province", rank: 1, .female)
    var ding = person("ding", "province", rank: nil, .male)
    li.needs = [.wheelchair]
    ding.role = .secretary
    ding.serves = ["wang"]
    var guests = [wang, li, ding]
    for index in guests.indices {
      guests[index].arrive = Passage(at: at(1, 10), place: "station", by: "G1")
      guests[index].leave = Passage(at: at(2, 16), place: "station", by: "G2")
      guests[index].luggage = 1
    }
    var huang = person("huang", "county", rank: nil, .female)
    huang.role = .staff
    var hosts = [person("zhao", "county", rank: 2, .male), person("chen", "county", rank: 3, .female), huang]
    for index in hosts.indices { hosts[index].local = "office" }
    return guests + hosts
  }

  private static func person(_ id: Person.ID, _ delegation: Delegation.ID, rank: Int?, _ gender: Gender) -> Person {
    var person = Person(id: id, name: id.text, delegation: delegation)
    person.rank = rank.map { Rank(name: "r\($0 + 1)", level: $0) }
    person.gender = gender
    return person
  }

  private static var vehicles: [Vehicle] {
    let hours = at(1, 6)...at(2, 22)
    var car = Vehicle(id: "car", name: "car", kind: .sedan, depot: "office", hours: [hours])
    car.rating = 1
    car.dayCost = 20_000
    car.kilometreCost = 120
    var bus = Vehicle(id: "bus", name: "bus", kind: .minibus, depot: "office", hours: [hours])
    bus.dayCost = 40_000
    bus.kilometreCost = 240
    bus.features = ["wheelchair"]
    var lead = Vehicle(id: "lead", name: "lead", kind: .sedan, depot: "office", hours: [hours])
    lead.role = .pilot
    return [car, bus, lead]
  }

  private static var hotel: Hotel {
    var reached = Room(number: "603", kind: .single, floor: 6, grade: 3, price: 38000)
    reached.accessible = true
    var taken = Room(number: "802", kind: .single, floor: 8, grade: 2, price: 48000)
    taken.taken = [date(1)..<date(2)]
    return Hotel(
      id: "guesthouse", name: "Guesthouse", place: "inn",
      rooms: [
        Room(number: "801", kind: .suite, floor: 8, grade: 1, price: 88000), taken,
        Room(number: "803", kind: .single, floor: 8, grade: 2, price: 48000),
        Room(number: "602", kind: .single, floor: 6, grade: 3, price: 38000), reached,
        Room(number: "501", kind: .twin, floor: 5, grade: 4, price: 32000),
      ])
  }

  private static var halls: [Hall] {
    [
      Hall(id: "room", name: "Room", place: "office", layout: .twoSided(perSide: 5, door: .facingLongSide)),
      Hall(
        id: "lake-room", name: "Lake room", place: "lake",
        layout: .roundTables([Layout.Table(id: "T1", seats: 8, main: true)])),
    ]
  }

  private static var activities: [Activity] {
    var talks = Activity(id: "talks", title: "Talks", kind: .talks, duration: 120)
    talks.start = at(1, 14)
    talks.halls = ["room"]
    talks.attend = [.delegation("province"), .delegation("county")]
    talks.inPerson = ["wang", "zhao"]
    var dinner = Activity(id: "dinner", title: "Dinner", kind: .meal, duration: 90)
    dinner.start = at(1, 18, 30)
    dinner.halls = ["lake-room"]
    dinner.attend = [.delegation("province"), .person("zhao"), .person("chen")]
    var tour = Activity(id: "tour", title: "Tour", kind: .tour, duration: 90)
    tour.window = at(2, 9)...at(2, 12)
    tour.place = "site"
    tour.attend = [.delegation("province"), .person("zhao")]
    tour.convoy = true
    tour.deputies = [(person: "zhao", by: ["chen"])]
    return [talks, dinner, tour]
  }
}
