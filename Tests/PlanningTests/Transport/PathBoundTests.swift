import Optimization
import Precedence
import Testing
import Visit

@testable import Planning

@Suite struct PathBoundTests {
  private typealias Build = VisitBuilding

  /// Somebody's journey: windows from a moment of the day on.
  private struct Way {
    var from: Place.ID
    var to: Place.ID
    var ready: Minutes
    var wait: Minutes
    /// The arrival has a window, not the departure.
    var isDue = false
    var isFit = false
    var people = 1
  }

  private func problem(coaches: Int, fit: Int, _ ways: [Way]) -> RouteProblem {
    var build = Build()
    for index in 0..<coaches { build.vehicle("coach\(index)", .minibus) { $0.seats = 4 } }
    for index in 0..<fit { build.vehicle("fit\(index)", .mpv) { $0.features = ["wheelchair"] } }
    let roads = build.context.roads
    var movements: [Movement] = []
    for (index, way) in ways.enumerated() {
      let ready = Build.at(8) + way.ready
      let direct = roads.journey(from: way.from, to: way.to, at: ready) ?? Journey(minutes: 0, hectometres: 0)
      let arrive = ready + direct.minutes
      for person in 0..<way.people {
        build.guest("p\(index)-\(person)", rank: 1) { if way.isFit { $0.needs = [.wheelchair] } }
        movements.append(
          Movement(
            person: Identifier("p\(index)-\(person)"), from: way.from, to: way.to, purpose: .arrival,
            ready: way.isDue ? nil : ready, due: way.isDue ? arrive + way.wait : nil,
            leave: way.isDue ? (ready - direct.minutes)...(ready + way.wait) : ready...(ready + way.wait),
            arrive: way.isDue ? arrive...(arrive + way.wait) : arrive...(arrive + direct.minutes + way.wait),
            luggage: 0,
            direct: direct, longest: 2 * direct.minutes, convoy: nil))
      }
    }
    let context = build.context
    let day = DayProblem(
      day: Build.day, movements: movements, gather: true, barred: [], rules: CarRules(context.visit), context)
    return RouteProblem(day, context)
  }

  private func bound(_ problem: RouteProblem) -> Int {
    PathBound(problem, quickest: problem.grid.quickest()).vehicles(above: 0)
  }

  @Test("journeys one after the other need one vehicle, those at one time as many as there are")
  func apart() {
    let one = Way(from: "station", to: "hotel", ready: 0, wait: 5)
    let late = Way(from: "hotel", to: "site", ready: 60, wait: 5)
    #expect(bound(problem(coaches: 3, fit: 0, [one, late])) == 1)
    let back = Way(from: "hotel", to: "station", ready: 0, wait: 5)
    let far = Way(from: "site", to: "station", ready: 0, wait: 5)
    #expect(bound(problem(coaches: 3, fit: 0, [one, back, far])) == 3)
  }

  @Test("a search that may not begin bounds nothing")
  func cancelled() {
    let ways = (0..<12).map { Way(from: "station", to: "hotel", ready: $0 * 16, wait: 10) }
    let problem = problem(coaches: 8, fit: 0, ways)
    let stop = Cancellation()
    stop.cancel()
    #expect(PathBound(problem, quickest: problem.grid.quickest(), stop).vehicles(above: 1) == 1)
  }

  @Test("who comes again and again from afar needs vehicles for as long as a round takes")
  func rounds() {
    // A round takes 64 minutes and nobody waits longer than 10: four vehicles for one in every 16.
    let ways = (0..<12).map { Way(from: "station", to: "hotel", ready: $0 * 16, wait: 10) }
    #expect(bound(problem(coaches: 8, fit: 0, ways)) >= 3)
    #expect(bound(problem(coaches: 8, fit: 0, ways)) <= 4)
  }

  @Test("people beyond the seats of one vehicle need another")
  func seats() {
    let many = Way(from: "station", to: "hotel", ready: 0, wait: 5, people: 9)
    #expect(bound(problem(coaches: 4, fit: 0, [many])) == 3)
  }

  @Test("a wait on the way for somebody else is allowed for")
  func waits() {
    // The first leaves at once and rides by the office, where the second can't leave for ten minutes.
    let ways = [
      Way(from: "station", to: "hotel", ready: 0, wait: 0), Way(from: "office", to: "hotel", ready: 45, wait: 0),
    ]
    #expect(bound(problem(coaches: 2, fit: 0, ways)) == 1)
  }

  @Test("nobody needs none")
  func nobody() {
    #expect(bound(problem(coaches: 1, fit: 0, [])) == 0)
  }

  @Test("no plan needs fewer vehicles than the bound", arguments: 0..<30)
  func belowPlans(seed: Int) {
    var dice = SplitMix(seed: seed)
    let places: [Place.ID] = ["station", "hotel", "office", "site"]
    let ways = (0..<(3 + dice.below(8))).map { _ in
      let from = dice.below(4)
      return Way(
        from: places[from], to: places[(from + 1 + dice.below(3)) % 4], ready: dice.below(150), wait: dice.below(40),
        isDue: dice.below(2) == 0, isFit: dice.below(5) == 0, people: 1 + dice.below(3))
    }
    let problem = problem(coaches: 6, fit: 4, ways)
    var search = RouteSearch(problem, seed: seed, budget: 3_000, cancellation: Cancellation())
    let (state, value) = search.run(until: { _ in false }, progress: { _ in })
    guard !state.left.contains(where: { $0.contains { $0 > 0 } }) else { return }
    let lane = problem.goals.firstIndex(of: .vehicles) ?? 0
    let found = bound(problem)
    #expect(found <= value.lanes[lane])
    #expect(found > 0)
  }
}
