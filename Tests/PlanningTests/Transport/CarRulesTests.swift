import Precedence
import Testing
import Visit

@testable import Planning

@Suite("Rules about cars") struct CarRulesTests {
  private typealias Build = VisitBuilding

  /// Four guests at the hotel who go to talks and on to the site, and three sedans.
  private func plan(_ rules: [Rule], cars: Int = 3, needs: [Person.ID: [Need]] = [:]) -> TransportPart {
    var build = VisitBuilding()
    for number in 1...4 {
      build.guest("g\(number)", rank: number) {
        $0.arrive = Passage(at: Build.at(8), place: "hotel")
        $0.leave = Passage(at: Build.at(20), place: "hotel")
        $0.needs = needs[$0.id] ?? []
      }
    }
    for number in 1...cars { build.vehicle("car-\(number)", .sedan) }
    build.visit.activities = [
      Activity(id: "talks", title: "Talks", kind: .talks, duration: 60),
      Activity(id: "tour", title: "Tour", kind: .tour, duration: 60),
    ]
    build.visit.rules = rules
    let people = build.visit.people.map { Plan.Attendance(person: $0.id) }
    let items = [
      Plan.Item(activity: "talks", start: Build.at(10), end: Build.at(11), hall: nil, place: "office", attend: people),
      Plan.Item(activity: "tour", start: Build.at(12), end: Build.at(13), hall: nil, place: "site", attend: people),
    ]
    return planTransport(build.context, items: items, stays: [], meetings: [])
  }

  /// With whom somebody rides to a place.
  private func company(_ part: TransportPart, _ person: Person.ID, to place: Place.ID) -> [Person.ID] {
    let trip = part.trips.first { trip in trip.stops.contains { $0.place == place && $0.off.contains(person) } }
    return trip?.riders.map(\.person).sorted() ?? []
  }

  @Test("Without rules all ride together") func without() {
    let part = plan([])
    #expect(company(part, "g1", to: "office").count == 4 && company(part, "g1", to: "site").count == 4)
  }

  @Test("A rule for one activity parts two on the way there, and not on the way to another") func partedAtOne() {
    let part = plan([Rule(.apart, people: ["g1", "g2"], scope: .car, at: ["tour"])])
    #expect(company(part, "g1", to: "office").contains("g2"))
    let company = company(part, "g1", to: "site")
    #expect(company.contains("g1") && !company.contains("g2"))
    #expect(part.contribution.unmet.isEmpty)
  }

  @Test("A wish to part two who may not part is missed on each of their rides") func inseparable() {
    let part = plan([
      Rule(.together, people: ["g1", "g2"], scope: .car), Rule(.apart, people: ["g1", "g2"], scope: .car, weight: 2),
    ])
    let rides = part.trips.count { $0.riders.contains { $0.person == "g1" } }
    #expect(rides > 0 && part.contribution.goals[.preferences]?.value == 2 * rides)
    #expect(part.contribution.unmet.isEmpty)
  }

  @Test("Nobody misses the company of who isn't driven at all") func lonely() {
    let part = plan([Rule(.together, people: ["g1", "g2"], scope: .car, weight: 3)], needs: ["g2": [.wheelchair]])
    #expect(part.contribution.unmet.allSatisfy { $0.person == "g2" } && !part.contribution.unmet.isEmpty)
    #expect(part.contribution.goals[.preferences]?.value == 0)
  }

  @Test("A car that is fixed for one activity is taken for that") func pinnedAtOne() {
    var pin = Rule.Pin()
    pin.vehicle = "car-3"
    var other = pin
    other.vehicle = "car-2"
    let part = plan([
      Rule(.pin(pin), people: ["g1"], at: ["talks"]), Rule(.pin(other), people: ["g1"], at: ["tour"]),
    ])
    #expect(part.contribution.findings.isEmpty)
    let trips = part.trips.filter { $0.riders.contains { $0.person == "g1" } }
    #expect(trips.first { $0.stops.last?.place == "office" }?.vehicle == "car-3")
    #expect(trips.first { $0.stops.last?.place == "site" }?.vehicle == "car-2")
  }

  @Test("No car carries more of a group than a rule says", arguments: 1...3) func atMost(limit: Int) {
    let part = plan([Rule(.atMost(limit, .delegation(nil)), scope: .car)], cars: 4)
    #expect(part.trips.allSatisfy { $0.riders.count <= limit } && part.contribution.unmet.isEmpty)
    #expect(part.contribution.findings.isEmpty && part.contribution.goals[.served]?.value == 0)
  }

  @Test("Where cars are too few for a number, what can't be driven is named") func tooFewCars() {
    let part = plan([Rule(.atMost(1, .side(.guest)), scope: .car, at: ["talks"])], cars: 1)
    #expect(part.trips.allSatisfy { $0.stops.last?.place != "office" || $0.riders.count <= 1 })
    // One car comes back for the next: whoever it can't bring in time is unmet.
    let brought = part.trips.filter { $0.stops.last?.place == "office" }.flatMap(\.riders).count
    #expect(brought + part.contribution.unmet.count { $0.at == "hotel" } == 4)
  }

  @Test("A number that the cars can't keep is named") func atLeast() {
    let part = plan([Rule(.atLeast(1, .role(.staff)), scope: .car)])
    #expect(part.contribution.findings.map(\.rule) == ["rules/conflict"])
    #expect(part.contribution.findings.first?.message.contains("t1") ?? false)
    #expect(part.contribution.unmet.isEmpty)
  }

  @Test("Three who must ride together and a number that forbids it are a conflict") func overfull() {
    let part = plan([
      Rule(.together, people: ["g1", "g2"], scope: .car), Rule(.together, people: ["g2", "g3"], scope: .car),
      Rule(.together, people: ["g3", "g4"], scope: .car), Rule(.atMost(2, .delegation("guests")), scope: .car),
    ])
    #expect(part.contribution.findings.map(\.rule) == ["rules/conflict"])
    #expect(part.contribution.unmet.isEmpty)
  }

  @Test("Rules for different activities don't clash") func elsewhere() {
    let part = plan([
      Rule(.together, people: ["g1", "g2"], scope: .car, at: ["talks"]),
      Rule(.apart, people: ["g1", "g2"], scope: .car, at: ["tour"]),
    ])
    #expect(part.contribution.findings.isEmpty)
    #expect(company(part, "g1", to: "office").contains("g2") && !company(part, "g1", to: "site").contains("g2"))
  }
}
