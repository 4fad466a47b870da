import Optimization
import Precedence
import Testing
import Visit

@testable import Planning

@Suite struct RouteBoundTests {
  private typealias Build = VisitBuilding

  /// A day of movements, with coaches and cars fit for a wheelchair.
  private func problem(
    coaches: Int, fit: Int, _ ways: [(from: Place.ID, to: Place.ID, ready: Moment, wait: Minutes, wheelchair: Bool)]
  ) -> RouteProblem {
    var build = Build()
    for index in 0..<coaches { build.vehicle("coach\(index)", .minibus) { $0.seats = 3 } }
    for index in 0..<fit { build.vehicle("fit\(index)", .mpv) { $0.features = ["wheelchair"] } }
    let roads = build.context.roads
    let movements = ways.enumerated().map { index, way in
      build.guest("p\(index)", rank: 1) { if way.wheelchair { $0.needs = [.wheelchair] } }
      let direct = roads.journey(from: way.from, to: way.to, at: way.ready) ?? Journey(minutes: 0, hectometres: 0)
      return Movement(
        person: Identifier("p\(index)"), from: way.from, to: way.to, purpose: .arrival, ready: way.ready, due: nil,
        leave: way.ready...(way.ready + way.wait),
        arrive: (way.ready + direct.minutes)...(way.ready + direct.minutes * 2 + way.wait), luggage: 0,
        direct: direct, longest: 2 * direct.minutes, convoy: nil)
    }
    let context = build.context
    let day = DayProblem(
      day: Build.day, movements: movements, gather: true, barred: [], rules: CarRules(context.visit), context)
    return RouteProblem(day, context)
  }

  private func vehicles(_ problem: RouteProblem) -> Int {
    RouteBound(problem).least().served.lanes[problem.goals.firstIndex(of: .vehicles) ?? 0]
  }

  @Test("people for whom few vehicles are fit need as many of these as their journeys fall together, beside the others")
  func apart() {
    let ways = [("station", "hotel"), ("site", "office"), ("hotel", "office")].map {
      (from: Identifier<Place>($0.0), to: Identifier<Place>($0.1), ready: Build.at(9), wait: 10, wheelchair: true)
    }
    #expect(vehicles(problem(coaches: 2, fit: 4, ways)) == 3)
  }

  @Test("no plan needs fewer vehicles than the bound", arguments: 0..<20)
  func belowPlans(seed: Int) {
    var dice = SplitMix(seed: seed)
    let places: [Place.ID] = ["station", "hotel", "office", "site"]
    let ways = (0..<(4 + dice.below(9))).map { _ in
      let from = dice.below(4)
      let to = (from + 1 + dice.below(3)) % 4
      return (
        from: places[from], to: places[to], ready: Build.at(8) + dice.below(180), wait: dice.below(50),
        wheelchair: dice.below(4) == 0
      )
    }
    let problem = problem(coaches: 5, fit: 4, ways)
    var search = RouteSearch(problem, seed: seed, budget: 2_000, cancellation: Cancellation())
    let (state, value) = search.run(until: { _ in false }, progress: { _ in })
    guard !state.left.contains(where: { $0.contains { $0 > 0 } }) else { return }
    let bound = RouteBound(problem).least().served
    #expect(bound.lanes[0] <= value.lanes[0])
    let lane = problem.goals.firstIndex(of: .vehicles) ?? 0
    #expect(bound.lanes[lane] <= value.lanes[lane])
    #expect(bound.lanes[lane] > 0)
  }
}
