import Testing
import Visit
import Wording

@testable import Planning

@Suite struct AgreementTests {
  /// Two locals at the hotel with one car: one is asked to the office, one to the site, which lie apart.
  private func visit(talks: Moment?, cars: Int = 1) -> Visit {
    var build = VisitBuilding()
    for name in ["an", "bo"] { build.guest(name, rank: 1) { $0.local = "hotel" } }
    for car in 0..<cars { build.vehicle("car\(car)", .sedan) }
    var tour = Activity(id: "tour", title: "Tour", kind: .tour, duration: 60)
    (tour.start, tour.place) = (VisitBuilding.at(9), "site")
    var meeting = Activity(id: "talks", title: "Talks", kind: .talks, duration: 60)
    (meeting.start, meeting.place) = (talks, "office")
    if talks == nil { meeting.window = VisitBuilding.at(9)...VisitBuilding.at(12) }
    tour.attend = [.person("an")]
    meeting.attend = [.person("bo")]
    build.visit.activities = [tour, meeting]
    return build.visit
  }

  @Test("an activity whose time is open moves to when the only car is there")
  func moves() throws {
    let plan = Planner(visit: visit(talks: nil), language: .en).plan()
    #expect(plan.unmet.isEmpty)
    let talks = try #require(plan.activities.first { $0.activity == "talks" })
    #expect(talks.start > VisitBuilding.at(9))
  }

  @Test("what is proven of a programme that gave way is what is proven without")
  func bounds() throws {
    let visit = visit(talks: nil)
    let first = planItinerary(Context(visit, language: .en)).contribution
    let moved = Planner(visit: visit, language: .en).draft().programme.contribution
    for (goal, own) in moved.goals {
      let known = try #require(first.goals[goal])
      #expect(own.bound <= known.bound)
      #expect(own.bound <= own.value)
    }
  }

  @Test("a ride that no vehicle is fit for moves nothing")
  func hopeless() throws {
    var visit = visit(talks: nil, cars: 2)
    let first = Planner(visit: visit, language: .en).plan()
    visit.people[1].needs = [.wheelchair]
    let plan = Planner(visit: visit, language: .en).plan()
    #expect(plan.unmet.contains { $0.what == .ride })
    #expect(plan.activities == first.activities)
  }

  @Test("with a car for each nothing moves")
  func stays() throws {
    let plan = Planner(visit: visit(talks: nil, cars: 2), language: .en).plan()
    #expect(plan.unmet.isEmpty)
    #expect(plan.activities.first { $0.activity == "talks" }?.start == VisitBuilding.at(9))
  }

  @Test("where no time is open the ride is told as unmet")
  func fixed() {
    var visit = visit(talks: VisitBuilding.at(9))
    visit.vehicles[0].hours = [VisitBuilding.at(8, 10)...VisitBuilding.at(22)]
    let plan = Planner(visit: visit, language: .en).plan()
    #expect(plan.unmet.contains { $0.what == .ride })
  }

  @Test("where no time is open the only car brings one early")
  func early() {
    let plan = Planner(visit: visit(talks: VisitBuilding.at(9)), language: .en).plan()
    #expect(plan.unmet.isEmpty && plan.goals.contains { $0.name == .comfort && $0.value > 0 })
  }

  @Test("the same programme comes of the same visit, on any number of cores")
  func deterministic() {
    var visit = visit(talks: nil)
    visit.limits.jobs = 1
    let one = Planner(visit: visit, language: .en).plan()
    visit.limits.jobs = 4
    let other = Planner(visit: visit, language: .en).plan()
    #expect(one.activities == other.activities && one.trips == other.trips)
  }
}
