import ScenarioFile
import Testing
import Visit
import Wording

@testable import Planning

@Suite("A plan that is known")
struct KnownPlanTests {
  private static func visit(_ name: String) -> Visit? {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return readScenario(at: "/\(root)/Scenarios/\(name).yaml").visit
  }

  /// The rides of a day as the search for routes holds them when it starts from trips.
  private func start(
    _ draft: Draft, _ day: TransportDay, trips: [Plan.Trip]
  ) -> (routes: RouteProblem, state: RouteState) {
    let context = Context(draft.visit, language: .en)
    let rules = CarRules.settled(context, movements: []).rules
    let problem = DayProblem(day: day.day, movements: day.movements, gather: true, barred: [], rules: rules, context)
    let routes = RouteProblem(problem, context)
    return (routes, routes.state(like: trips, problem, draft.visit.vehicles))
  }

  @Test(
    "gives the search for routes a start that comes to just the same", arguments: ["bilateral-visit", "county-visit"])
  func same(_ name: String) throws {
    let draft = Planner(visit: try #require(Self.visit(name)), language: .en).draft([.transport])
    for day in draft.transport.days where day.solution.barred.isEmpty {
      let (routes, state) = start(draft, day, trips: day.solution.trips)
      #expect(state.left.allSatisfy { $0.allSatisfy { $0 == 0 } }, "\(day.day)")
      let score = routes.score(state)
      for (lane, goal) in draft.visit.goals.enumerated() where goal != .precedence {
        #expect(score.lanes[lane] == day.solution.goals[goal]?.value, "\(day.day) \(goal)")
      }
    }
  }

  @Test("leaves to the search who rode in a vehicle that isn't there any more, and nobody else")
  func dropped() throws {
    let draft = Planner(visit: try #require(Self.visit("bilateral-visit")), language: .en).draft([.transport])
    let day = try #require(draft.transport.days.first)
    let gone = try #require(day.solution.trips.first { $0.convoy == nil }).vehicle
    let kept = day.solution.trips.filter { $0.vehicle != gone }
    let (routes, state) = start(draft, day, trips: kept)
    let seats = zip(state.left, routes.tasks).reduce(0) { sum, task in
      sum + zip(task.0, task.1.kinds).reduce(0) { $0 + $1.0 * $1.1.seats }
    }
    let lost = day.solution.trips.filter { $0.vehicle == gone && $0.convoy == nil }.reduce(0) { $0 + $1.riders.count }
    #expect(seats == lost && lost > 0)
  }

  @Test("keeps everybody's room where nothing else is asked, and all but a few where somebody is bound elsewhere")
  func rooms() throws {
    let people = (0..<60).map { guest("p\($0)", "\($0 % 5 + 1) 10:00", "\($0 % 5 + 3) 10:00") }
    var visit = lodging(people, (0..<70).map { room(100 * ($0 / 20 + 1) + $0 % 20, .single, price: 100) })
    visit.limits.nodes = 2_000
    let goals: [GoalName] = [.served, .precedence, .preferences, .cost]
    let context = Context(visit, language: .en)
    let problem = LodgingProblem(context)
    let found = LargeLodging(context: context, problem: problem, goals: goals).solve().placements
    let stays = zip(problem.guests, found).compactMap { guest, placement in
      placement.map {
        Plan.Stay(
          person: guest.person.id, hotel: problem.rooms[$0.room].hotel, room: problem.rooms[$0.room].room.number,
          nights: $0.nights)
      }
    }
    #expect(stays.count == 60)
    var builder = LodgingBuilder(LodgingBoard(problem, goals: goals))
    let again = builder.build(like: stays).placements
    #expect(again.map { $0?.room } == found.map { $0?.room })

    var pin = Rule.Pin()
    pin.room = stays[7].room
    visit.rules.append(Rule(.pin(pin), people: [stays[2].person]))
    let bound = LodgingProblem(Context(visit, language: .en))
    var other = LodgingBuilder(LodgingBoard(bound, goals: goals))
    let moved = zip(other.build(like: stays).placements, found).count { $0?.room != $1?.room }
    #expect(moved >= 2 && moved <= 6)
  }
}
