import Testing
import Visit

@testable import Planning

@Suite("Seats in vehicles to which rules fix people") struct CarSeatRuleTests {
  private typealias Build = VisitBuilding

  private func pin(
    _ person: Person.ID, _ seat: String, weight: Int? = nil, at: [Activity.ID] = [], _ vehicle: Vehicle.ID = "car"
  ) -> Rule {
    var pin = Rule.Pin()
    (pin.vehicle, pin.seat) = (vehicle, seat)
    return Rule(.pin(pin), people: [person], at: at, weight: weight)
  }

  /// Some guests who go from the hotel to talks and on to the site by one sedan.
  private func plan(_ rules: [Rule], guests: Int = 3, change: (inout Visit) -> Void = { _ in }) -> TransportPart {
    var build = VisitBuilding()
    for number in 1...guests {
      build.guest("g\(number)", rank: number % 6) {
        $0.arrive = Passage(at: Build.at(8), place: "hotel")
        $0.leave = Passage(at: Build.at(20), place: "hotel")
      }
    }
    build.vehicle("car", .sedan)
    build.visit.activities = [
      Activity(id: "talks", title: "Talks", kind: .talks, duration: 60),
      Activity(id: "tour", title: "Tour", kind: .tour, duration: 60),
    ]
    build.visit.rules = rules
    change(&build.visit)
    let people = build.visit.people.map { Plan.Attendance(person: $0.id) }
    let items = [
      Plan.Item(activity: "talks", start: Build.at(10), end: Build.at(11), hall: nil, place: "office", attend: people),
      Plan.Item(activity: "tour", start: Build.at(12), end: Build.at(13), hall: nil, place: "site", attend: people),
    ]
    return planTransport(build.context, items: items, stays: [], meetings: [])
  }

  /// Who sits on which seats, all rides together.
  private func seats(_ part: TransportPart, of person: Person.ID) -> Set<String> {
    Set(part.trips.flatMap(\.riders).filter { $0.person == person }.map(\.seat))
  }

  @Test(
    "Who is fixed to a seat has it on every ride, and the others sit around them in their order",
    arguments: ["rear-left", "rear-middle", "front"])
  func fixed(seat: String) {
    let part = plan([pin("g1", seat)])
    #expect(part.trips.count == 3 && seats(part, of: "g1") == [seat])
    #expect(seats(part, of: "g2") == ["rear-right"])
    #expect(seats(part, of: "g3") == [seat == "rear-left" ? "front" : "rear-left"])
    #expect(part.contribution.findings.isEmpty && part.contribution.unmet.isEmpty)
    #expect(part.contribution.goals.values.allSatisfy { $0.value == $0.bound })
  }

  @Test("A seat that is fixed for one activity is taken on the way there only") func atOne() {
    let part = plan([pin("g2", "front", at: ["tour"])])
    let byPlace = Dictionary(grouping: part.trips) { $0.stops.last?.place }
    let seats = byPlace.mapValues { trips in trips.flatMap(\.riders).filter { $0.person == "g2" }.map(\.seat) }
    #expect(seats["site"] == ["front"] && seats["office"] == ["rear-left"])
  }

  @Test("In convoy the fixed seat is kept too") func inConvoy() {
    let part = plan([pin("g1", "rear-left")]) { visit in
      visit.transport.convoys = [.activities]
    }
    #expect(part.trips.contains { $0.convoy != nil } && seats(part, of: "g1") == ["rear-left"])
  }

  @Test("On a day too large for the exact search the fixed seat is kept too") func large() {
    let part = plan([pin("g30", "5C", "bus")], guests: 30) { visit in
      var bus = visit.vehicles[0]
      (bus.id, bus.kind, bus.seats) = ("bus", .minibus, 19)
      visit.vehicles = [bus]
      var other = bus
      other.id = "bus-2"
      visit.vehicles.append(other)
    }
    #expect(seats(part, of: "g30") == ["5C"])
    #expect(part.contribution.findings.isEmpty && part.contribution.unmet.isEmpty)
  }

  @Test("A wish for a seat is kept, and of two for one the heavier") func wishes() {
    let one = plan([pin("g1", "front", weight: 3)])
    #expect(seats(one, of: "g1") == ["front"] && one.contribution.goals[.preferences]?.value == 0)
    let two = plan([pin("g1", "front", weight: 2), pin("g2", "front", weight: 3)])
    #expect(seats(two, of: "g2") == ["front"] && seats(two, of: "g1") == ["rear-right"])
    #expect(two.contribution.goals[.preferences]?.value == 2 * two.trips.count)
    #expect(two.contribution.goals[.preferences].map { $0.bound <= $0.value } ?? false)
  }

  @Test("A wish for a seat that the vehicle doesn't have is missed on every ride, which is proven") func vainWish() {
    let part = plan([pin("g1", "rear-middle", weight: 3)], guests: 2) { $0.vehicles[0].seats = 2 }
    let missed = part.contribution.goals[.preferences]
    #expect(missed?.value == 3 * part.trips.count && missed?.bound == missed?.value)
    #expect(part.contribution.findings.isEmpty)
  }

  @Test("A seat that the vehicle doesn't have is named, and the rule set aside") func vain() {
    let part = plan([pin("g1", "rear-middle")], guests: 2) { visit in
      visit.vehicles[0].seats = 2
      visit.origins[.rule(0)] = .init(line: 7)
      visit.origins[.vehicle("car")] = .init(line: 4)
    }
    #expect(part.contribution.findings.map(\.rule) == ["rules/conflict"])
    #expect(part.contribution.findings.first?.lines == [4, 7] && part.contribution.unmet.isEmpty)
    #expect(part.contribution.findings.first?.message.contains("rear-middle") ?? false)
  }

  @Test("Two who go the same way and are fixed to one seat are a conflict, with both lines") func twoOnOne() {
    let part = plan([pin("g1", "front"), pin("g2", "front")]) { visit in
      for index in 0...1 { visit.origins[.rule(index)] = .init(line: 7 + index) }
    }
    #expect(part.contribution.findings.map(\.lines) == [[7, 8]])
    #expect(seats(part, of: "g1") == ["front"] && seats(part, of: "g2") == ["rear-right"])
  }

  @Test("One who is fixed to two seats of a vehicle is a conflict; for different activities they aren't")
  func oneOnTwo() {
    #expect(plan([pin("g1", "front"), pin("g1", "rear-left")]).contribution.findings.count == 1)
    let apart = plan([pin("g1", "front", at: ["talks"]), pin("g1", "rear-left", at: ["tour"])])
    #expect(apart.contribution.findings.isEmpty)
  }

  @Test("Two who are fixed to one seat and come from different places ride one after the other") func oneAfterTheOther()
  {
    let part = plan([pin("g1", "front", at: ["talks"]), pin("g2", "front", at: ["talks"])], guests: 2) { visit in
      visit.people[1].arrive = Passage(at: Build.at(8), place: "station")
      visit.transport.maxWait = 120
    }
    #expect(part.contribution.findings.isEmpty && part.contribution.unmet.isEmpty)
    let there = part.trips.filter { $0.stops.last?.place == "office" }.flatMap(\.riders)
    #expect(there.map(\.seat) == ["front", "front"])
  }
}

@Suite("Seating around fixed seats") struct FixedSeatingTests {
  private static func stop(_ place: Place.ID, on: [Person.ID] = [], off: [Person.ID] = []) -> Plan.Stop {
    let time = VisitBuilding.at(9)
    return Plan.Stop(place: place, arrive: time, leave: time, on: on, off: off)
  }

  @Test("Nobody shares a seat, and who is fixed has theirs, however people get on and off", arguments: 1...200)
  func random(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    var build = VisitBuilding()
    let count = Int.random(in: 2...6, using: &generator)
    for number in 1...count { build.guest("g\(number)", rank: number % 6) }
    build.vehicle("van", .mpv)
    let people = build.visit.people.map(\.id)
    var stops = (0...3).map { Self.stop(Place.ID("p\($0)")) }
    for person in people {
      let from = Int.random(in: 0...2, using: &generator)
      stops[from].on.append(person)
      stops[Int.random(in: (from + 1)...3, using: &generator)].off.append(person)
    }
    let seats = CarRules.seats(of: "van", build.visit).shuffled(using: &generator)
    let fixed = zip(people.shuffled(using: &generator).prefix(2), seats)
    let pins = fixed.map { CarRules.Pin(person: $0, vehicle: "van", seat: $1, weight: nil, rule: 0) }
    let riders = CarSeating(build.visit.vehicles[0], stops, first: [], pins: pins, build.context).riders()
    #expect(riders.count == count)
    for (index, rider) in riders.enumerated() {
      #expect(!riders.prefix(index).contains { $0.seat == rider.seat && $0.from < rider.to && rider.from < $0.to })
    }
    for pin in pins { #expect(riders.contains { $0.person == pin.person && $0.seat == pin.seat }) }
  }
}
