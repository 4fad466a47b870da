import Precedence
import Testing
import Visit

@testable import Planning

@Suite struct WindowBoundTests {
  private typealias Build = VisitBuilding

  /// A group of one from each place to each place, all ready at once, who may wait so long.
  private func problem(_ ways: [(Place.ID, Place.ID)], wait: Minutes) -> RouteProblem {
    var build = Build()
    build.vehicle("coach", .coach)
    build.vehicle("car", .sedan)
    let movements = ways.enumerated().map { index, way in
      build.guest("p\(index)", rank: 1)
      let direct =
        build.context.roads.journey(from: way.0, to: way.1, at: Build.at(9))
        ?? Journey(minutes: 0, hectometres: 0)
      return Movement(
        person: Identifier("p\(index)"), from: way.0, to: way.1, purpose: .arrival, ready: Build.at(9), due: nil,
        leave: Build.at(9, 2)...(Build.at(9, 2) + wait),
        arrive: (Build.at(9, 2) + direct.minutes)...(Build.at(9, 2) + direct.minutes + wait), luggage: 0,
        direct: direct, longest: 2 * direct.minutes, convoy: nil)
    }
    let context = build.context
    let day = DayProblem(
      day: Build.day, movements: movements, gather: true, barred: [], rules: CarRules(context.visit), context)
    return RouteProblem(day, context)
  }

  private func bound(_ problem: RouteProblem) -> Int {
    WindowBound(problem, quickest: problem.grid.quickest()).vehicles()
  }

  @Test("who goes the same way at the same time needs one vehicle")
  func together() {
    #expect(bound(problem([("station", "hotel"), ("station", "hotel"), ("station", "office")], wait: 20)) == 1)
  }

  @Test("ways that lead apart need a vehicle each, unless there is time to drive one after the other")
  func apart() {
    let ways: [(Place.ID, Place.ID)] = [("station", "hotel"), ("hotel", "station"), ("site", "hotel")]
    #expect(bound(problem(ways, wait: 5)) == 3)
    #expect(bound(problem(ways, wait: 600)) == 1)
  }

  @Test("nobody to drive needs none")
  func nobody() {
    #expect(bound(problem([], wait: 5)) == 0)
  }
}
