import Precedence
import Testing
import Visit

@testable import Planning

@Suite struct TransportPlannerTests {
  private typealias Build = VisitBuilding

  /// A county's working visit: three groups arrive, two staff meet them, everybody goes to talks and a dinner and back.
  static func county() -> (context: Context, items: [Plan.Item], stays: [Plan.Stay]) {
    var build = VisitBuilding()
    func place(_ id: String, _ latitude: Double, _ longitude: Double) -> Place {
      var place = Place(id: Identifier(id), name: id)
      place.at = Coordinate(latitude: latitude, longitude: longitude)
      return place
    }
    build.visit.places = [
      place("station", 33.5550, 119.0830), place("airport", 33.7908, 119.1250), place("city", 33.61, 119.02),
      place("office", 33.2940, 118.8730), place("hotel", 33.30, 118.8650), place("substation", 33.25, 118.9),
      place("township", 33.19, 118.62), place("lakeside", 33.31, 118.84),
    ]
    build.visit.travel.rows = [build.road("hotel", "office", 6, 21), build.road("office", "township", 45, 340)]
    build.visit.travel.speed = 50
    build.visit.transport.maxWait = 50
    build.visit.transport.escortsAtArrival = 1
    let arrivals: [(String, Int?, Place.ID, Moment, Int)] = [
      ("wang", 0, "station", Build.at(10, 42), 1), ("li", 1, "station", Build.at(10, 42), 1),
      ("ouyang", 1, "airport", Build.at(11, 25), 2), ("ding", nil, "station", Build.at(10, 42), 1),
      ("sun", 4, "airport", Build.at(11, 25), 1), ("zhou", 2, "city", Build.at(9, 30), 0),
      ("qian", 2, "city", Build.at(9, 30), 0), ("wu", 3, "city", Build.at(9, 30), 0),
    ]
    for (id, rank, place, at, luggage) in arrivals {
      build.guest(id, rank: rank) {
        let city = place == "city"
        $0.arrive = Passage(at: at, place: place, by: city ? nil : "G1")
        $0.leave =
          city
          ? Passage(at: Build.at(18, day: 1), place: "city")
          : Passage(at: Build.at(16, 10, day: 2), place: "station", by: "G2")
        $0.luggage = luggage
        if id == "ding" { $0.serves = ["wang"]; $0.role = .secretary }
      }
    }
    build.host("zhao", rank: 3)
    build.host("chen", rank: 4)
    build.host("liu", rank: 4)
    for id in ["huang", "ma"] { build.host(id) { $0.role = .staff } }
    build.vehicle("car-1", .sedan) {
      $0.kilometreCost = 120; $0.dayCost = 20_000
    }
    build.vehicle("mpv-1", .mpv) {
      $0.kilometreCost = 150; $0.dayCost = 26_000
    }
    build.vehicle("mini-1", .minibus) {
      $0.kilometreCost = 240; $0.dayCost = 40_000
    }
    var pin = Rule.Pin()
    pin.vehicle = "car-1"
    build.visit.rules = [
      Rule(.together, people: ["wang", "ding"], scope: .car), Rule(.pin(pin), people: ["wang"]),
    ]
    let guests = arrivals.map { Identifier<Person>($0.0) }
    let province: [Person.ID] = ["wang", "li", "ouyang", "ding", "sun"]
    var station = Activity(id: "tour", title: "Tour", kind: .tour, duration: 90)
    station.convoy = true
    var rural = Activity(id: "rural", title: "Rural", kind: .tour, duration: 120)
    rural.convoy = true
    build.visit.activities = [station, rural]
    func item(_ id: String, _ place: Place.ID, _ from: Moment, _ minutes: Int, _ people: [Person.ID]) -> Plan.Item {
      Plan.Item(
        activity: Identifier(id), start: from, end: from + minutes, hall: nil, place: place,
        attend: people.map { Plan.Attendance(person: $0) })
    }
    let items = [
      item("talks", "office", Build.at(14, 30), 120, guests + ["zhao", "chen", "liu"]),
      item("photo", "office", Build.at(16, 30), 15, guests + ["zhao", "chen", "liu"]),
      item("dinner", "lakeside", Build.at(18, 30), 90, guests + ["zhao", "chen"]),
      item("tour", "substation", Build.at(9, day: 1), 90, guests + ["zhao", "liu"]),
      item("rural", "township", Build.at(11, 30, day: 1), 120, province + ["zhou", "liu"]),
      item("report", "office", Build.at(9, day: 2), 120, province + ["zhao", "chen", "liu"]),
    ]
    build.visit.hotels = [Hotel(id: "h", name: "H", place: "hotel")]
    let stays = build.visit.people.filter { $0.arrive != nil }.map { person in
      Plan.Stay(
        person: person.id, hotel: "h", room: "1",
        nights: Build.day..<Build.day.advanced(by: person.arrive?.place == "city" ? 1 : 2))
    }
    return (build.context, items, stays)
  }

  @Test("everybody of a county visit is met, driven and taken to the train, and every goal is proven")
  func countyVisit() {
    let (context, items, stays) = Self.county()
    let meetings = planMeetings(context, items: items)
    #expect(meetings.contribution.findings.isEmpty)
    #expect(meetings.meetings.count == 3)
    let part = planTransport(context, items: items, stays: stays, meetings: meetings.meetings)
    let (trips, contribution) = (part.trips, part.contribution)
    #expect(trips.filter { $0.convoy != nil }.map(\.position) == [1, 2, 1, 2])
    for trip in trips {
      #expect(trip.riders.count == Set(trip.stops.flatMap(\.on)).count)
    }
    #expect(contribution.unmet.isEmpty)
    for (_, goal) in contribution.goals { #expect(goal.value == goal.bound) }
  }
}

@Suite struct TwoShiftTests {
  private typealias Build = VisitBuilding

  /// A car that is out in the morning and in the evening takes a guest to the site and back.
  private func twoShifts() -> TransportPart {
    var build = VisitBuilding()
    build.guest("an", rank: 1) { $0.local = "hotel" }
    build.vehicle("car", .sedan) {
      $0.depot = "office"
      $0.hours = [Build.at(7)...Build.at(11), Build.at(16)...Build.at(21)]
    }
    build.visit.activities = [Activity(id: "tour", title: "Tour", kind: .tour, duration: 420)]
    let item = Plan.Item(
      activity: "tour", start: Build.at(9), end: Build.at(17), hall: nil, place: "site",
      attend: [Plan.Attendance(person: "an")])
    return planTransport(build.context, items: [item], stays: [], meetings: [])
  }

  @Test("a vehicle with two shifts on one day comes from its depot for each, and costs one day")
  func fromTheDepotEach() {
    let part = twoShifts()
    #expect(part.contribution.unmet.isEmpty)
    // From the office 50 to the hotel and 180 to the site; from the office 150 to the site and 180 to the hotel.
    #expect(part.trips.map(\.hectometres) == [230, 330])
    #expect(part.contribution.goals[.vehicles]?.value == 1)
    // A day at 100 yuan, 56 kilometres at one yuan, in thousandths.
    #expect(part.contribution.goals[.cost]?.value == 100_000 + 56_000)
  }
}
