import Testing
import Visit

@testable import Planning

@Suite("Reasons why somebody isn't driven") struct UnmetRideTests {
  private typealias Build = VisitBuilding

  @Test("Of a wheelchair and a car that takes none, the rule that asks for that car is the reason") func pinned() {
    var build = VisitBuilding()
    build.guest("g1", rank: 1) {
      $0.needs = [.wheelchair]
      $0.arrive = Passage(at: Build.at(8), place: "station")
      $0.leave = Passage(at: Build.at(20), place: "station")
    }
    build.vehicle("car", .sedan)
    build.vehicle("van", .mpv) { $0.features = ["wheelchair"] }
    var pin = Rule.Pin()
    pin.vehicle = "car"
    build.visit.rules = [Rule(.pin(pin), people: ["g1"])]
    build.visit.activities = [Activity(id: "talks", title: "Talks", kind: .talks, duration: 60)]
    build.visit.origins[.rule(0)] = .init(line: 9)
    let talks = Plan.Item(
      activity: "talks", start: Build.at(10), end: Build.at(11), hall: nil, place: "office",
      attend: [Plan.Attendance(person: "g1")])
    let part = planTransport(build.context, items: [talks], stays: [], meetings: [])
    let whys = Set(part.contribution.unmet.map(\.why))
    #expect(whys == ["car, to which they are bound, takes no wheelchair; van does"])
    #expect(part.contribution.unmet.allSatisfy { $0.lines.contains(9) })
  }
}
