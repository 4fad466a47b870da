import Testing
import Visit

@Suite struct BrokenTransportTests {
  @Test(arguments: trips + movements + convoys) func `broken transport is named`(_ broken: Broken) {
    #expect(broken.named.contains("audit/\(broken.rule)"), "\(broken.named)")
  }

  static let trips: [Broken] = [
    Broken("stops aren't in order of time", "stops-out-of-order") { plan, _ in plan.trip("t2") { $0.stops.swapAt(1, 2) }
    },
    Broken("a trip has one stop", "stops-out-of-order") { plan, _ in plan.trip("t12") { $0.stops.removeLast() } },
    Broken("two trips have one id", "trip-id-twice") { plan, _ in plan.trip("t2") { $0.id = "t1" } },
    Broken("it drives too fast", "drive-too-fast") { plan, _ in
      plan.trip("t15") { $0.stops[1].arrive = Good.at(2, 15, 20) }
    },
    Broken("no road is known", "drive-too-fast") { _, visit in visit.travel.rows.removeAll { $0.to == "lake" } },
    Broken("a stop is too short to get in", "boarding-time") { plan, _ in
      plan.trip("t15") { $0.stops[0].arrive = Good.at(2, 15) }
    },
    Broken("a rider never gets on", "riders-and-stops") { plan, _ in
      plan.trip("t14") { $0.riders.append(.init(person: "chen", seat: "rear-left", honour: 2, from: 0, to: 1)) }
    },
    Broken("a rider gets off where nobody does", "riders-and-stops") { plan, _ in
      plan.trip("t2") { $0.riders[0].to = 2 }
    },
    Broken("somebody never gets off", "riders-and-stops") { plan, _ in plan.trip("t15") { $0.stops[1].off.removeLast() }
    },
    Broken("the kilometres leave out the empty run", "trip-km") { plan, _ in plan.trip("t11") { $0.hectometres = 180 }
    },
    Broken("a vehicle makes two trips at once", "vehicle-in-two-places") { plan, _ in
      plan.trip("t6") { $0.vehicle = "bus" }
    },
    Broken("a vehicle can't get to its next trip", "vehicle-in-two-places") { plan, _ in
      plan.trip("t9") { trip in
        for index in trip.stops.indices {
          trip.stops[index].arrive = trip.stops[index].arrive + 1
          trip.stops[index].leave = trip.stops[index].leave.map { $0 + 1 }
        }
      }
    },
    Broken("a trip is out of hours", "vehicle-hours") { _, visit in
      visit.vehicle("car") { $0.hours = [Good.at(1, 6)...Good.at(2, 9)] }
    },
    Broken("the way back to the depot is out of hours", "vehicle-hours") { _, visit in
      visit.vehicle("bus") { $0.hours = [Good.at(1, 6)...Good.at(2, 16)] }
    },
    Broken("the way from the depot is out of hours", "vehicle-hours") { _, visit in
      visit.vehicle("lead") { $0.hours = [Good.at(2, 8, 50)...Good.at(2, 22)] }
    },
    Broken("a vehicle is out for too long", "vehicle-duty") { _, visit in visit.vehicle("bus") { $0.duty = 10 * 60 } },
    Broken("a pilot car takes a guest", "vehicle-role") { plan, _ in
      plan.trip("t12") {
        $0.stops[0].on = ["ding"]
        $0.stops[1].off = ["ding"]
      }
    },
    Broken("there are more people than seats", "too-many-people") { _, visit in visit.vehicle("bus") { $0.seats = 3 } },
    Broken("there is more luggage than space", "too-much-luggage") { _, visit in
      visit.person("li") { $0.luggage = 11 }
    },
    Broken("a wheelchair rides in a vehicle not fit for it", "wheelchair-vehicle") { _, visit in
      visit.person("wang") { $0.needs = [.wheelchair] }
    },
    Broken("different parties share a ride", "ride-shared") { _, visit in visit.transport.share = false },
    Broken("a seat isn't in the vehicle", "vehicle-seats") { plan, _ in plan.trip("t6") { $0.riders[0].seat = "roof" }
    },
    Broken("two sit on one seat", "vehicle-seats") { plan, _ in plan.trip("t6") { $0.riders[1].seat = "rear-right" } },
    Broken("a seat's place of honour is wrong", "vehicle-seats") { plan, _ in
      plan.trip("t6") { $0.riders[1].honour = 3 }
    },
    Broken("the junior sits better", "vehicle-seat-order") { plan, _ in
      plan.trip("t6") {
        ($0.riders[0].seat, $0.riders[1].seat) = ("rear-left", "rear-right")
        ($0.riders[0].honour, $0.riders[1].honour) = (2, 1)
      }
    },
    Broken("the best seat is empty", "vehicle-seat-order") { plan, _ in
      plan.trip("t14") {
        $0.riders[0].seat = "front"
        $0.riders[0].honour = 4
      }
    },
  ]

  static let movements: [Broken] = [
    Broken("nobody drives them to dinner", "movement-missing") { plan, _ in plan.trips.removeAll { $0.id == "t5" } },
    Broken("nobody drives them home", "movement-missing") { plan, _ in plan.trips.removeAll { $0.id == "t7" } },
    Broken("nobody drives a host home", "movement-missing") { plan, _ in plan.trips.removeAll { $0.id == "t14" } },
    Broken("nobody drives them to the train", "movement-missing") { plan, _ in plan.trips.removeAll { $0.id == "t15" }
    },
    Broken("somebody gets on where they aren't", "movement-missing") { plan, _ in
      plan.trip("t4") { $0.stops[0].place = "lake" }
    },
    Broken("they are picked up before they are out of the station", "picked-up-before-ready") { _, visit in
      visit.places[0].wayOut = 30
    },
    Broken("they are picked up as the talks end", "picked-up-before-ready") { plan, _ in
      plan.trip("t4") {
        $0.stops[0].arrive = Good.at(1, 15, 58)
        $0.stops[0].leave = Good.at(1, 16)
        $0.stops[1].arrive = Good.at(1, 16, 10)
      }
    },
    Broken("they wait too long at the station", "arrival-wait") { _, visit in visit.transport.maxWait = 1 },
    Broken("they come too late to the talks", "late-for-activity") { _, visit in visit.transport.early = 15 },
    Broken("they come too late to the train", "late-for-departure") { _, visit in visit.places[0].checkIn = 40 },
    Broken("a ride is too long", "ride-too-long") { _, visit in visit.transport.maxRide = 1100 },
    Broken("they aren't taken to the hotel between", "rest-at-hotel") { plan, _ in
      plan.trips.removeAll { $0.id == "t4" }
      plan.trip("t5") {
        $0.stops[0].place = "office"
        $0.stops[0].leave = Good.at(1, 18, 5)
        $0.stops[0].arrive = Good.at(1, 18, 3)
      }
    },
    Broken("somebody rides in another vehicle than fixed", "vehicle-pin") { _, visit in
      visit.rules.append(pin("li", "car"))
    },
    Broken("two who ride together don't", "car-together-apart") { _, visit in
      visit.rules.append(Rule(.together, people: ["wang", "li"], scope: .car))
    },
    Broken("two who ride apart don't", "car-together-apart") { _, visit in
      visit.rules.append(Rule(.apart, people: ["wang", "li"], scope: .car))
    },
    Broken("too many of a delegation are in a car", "car-numbers") { _, visit in
      visit.rules.append(Rule(.atMost(2, .delegation(nil)), scope: .car))
    },
    Broken("nobody meets them", "arrival-not-met") { plan, _ in plan.duties = [] },
    Broken("who is to meet them isn't brought there", "movement-missing") { plan, _ in
      plan.trips.removeAll { $0.id == "t1" }
    },
  ]

  static let convoys: [Broken] = [
    Broken("a convoy doesn't leave together", "convoy-together") { plan, _ in
      plan.trip("t11") {
        $0.stops[0].leave = Good.at(2, 8, 50)
        $0.stops[0].arrive = Good.at(2, 8, 48)
      }
    },
    Broken("the cars aren't numbered from 1", "convoy-together") { plan, _ in plan.trip("t11") { $0.position = 3 } },
    Broken("a car with people has the pilot's place", "convoy-pilot") { plan, _ in plan.trip("t11") { $0.position = 0 }
    },
    Broken("a senior rides behind a junior", "convoy-order") { plan, _ in
      plan.trip("t10") { $0.position = 2 }
      plan.trip("t11") { $0.position = 1 }
    },
    Broken("the first host isn't in car 1", "convoy-first-car") { plan, _ in
      plan.trip("t10") {
        $0.stops[0].on = ["wang", "ding"]
        $0.stops[1].off = ["wang", "ding"]
        $0.riders.remove(at: 1)
      }
      plan.trip("t11") {
        $0.stops[0].on.append("zhao")
        $0.stops[1].off.append("zhao")
        $0.riders.append(.init(person: "zhao", seat: "1B", honour: 2, from: 0, to: 1))
      }
    },
    Broken("the aide of the first guest isn't in car 1", "convoy-first-car") { plan, _ in
      plan.trip("t10") {
        $0.stops[0].on = ["wang", "zhao"]
        $0.stops[1].off = ["wang", "zhao"]
        $0.riders.removeLast()
      }
      plan.trip("t11") {
        $0.stops[0].on.append("ding")
        $0.stops[1].off.append("ding")
        $0.riders.append(.init(person: "ding", seat: "1B", honour: 2, from: 0, to: 1))
      }
    },
    Broken("they don't go in convoy", "convoy-missing") { plan, _ in
      for index in plan.trips.indices {
        plan.trips[index].convoy = nil
        plan.trips[index].position = nil
      }
    },
  ]

  private static func pin(_ person: Person.ID, _ vehicle: Vehicle.ID) -> Rule {
    var pin = Rule.Pin()
    pin.vehicle = vehicle
    return Rule(.pin(pin), people: [person])
  }
}
