import Optimization
import Testing

@testable import Planning

@Suite struct DialARideTests {
  @Test(arguments: 0..<12)
  func `the plan is what trying everything finds`(seed: Int) throws {
    let problem = rides(seed: seed, count: 5, kinds: 1 + seed % 2, tight: seed % 3 == 0)
    let result = try #require(solveDialARide(problem, limits: DialARideLimits(rounds: 20)))
    let truth = cheapest(problem)
    #expect(abs(result.value - truth) < 1e-6)
    #expect(result.isProven)
    let checked = try #require(problem.checked(result.solution))
    #expect(abs(checked - result.value) < 1e-6)
  }

  @Test(arguments: 0..<6)
  func `windows without width, two depots and prices of kinds are what trying everything finds`(seed: Int) throws {
    var problem = rides(seed: 50 + seed, count: 5, kinds: 2)
    for request in problem.requests.indices where request % 2 == seed % 2 {
      problem.requests[request].pickup.earliest = problem.requests[request].pickup.latest
      problem.requests[request].penalty = 60
    }
    problem.requests[0].kindCost = [.infinity, 4]
    (problem.kinds[1].start, problem.kinds[1].end) = (3, 7)
    let result = try #require(solveDialARide(problem, limits: DialARideLimits(rounds: 20)))
    #expect(abs(result.value - cheapest(problem)) < 1e-6)
    #expect(result.isProven)
  }

  @Test(arguments: 0..<6)
  func `priced stop by stop, the bound stays below the cheapest plan and near it`(seed: Int) throws {
    var problem = rides(seed: 200 + seed, count: 5, kinds: 1 + seed % 2)
    if seed % 3 == 0 { for kind in problem.kinds.indices { problem.kinds[kind].routeLimit = 90 } }
    let truth = cheapest(problem)
    let clock = Stopwatch(seconds: nil, cancellation: Cancellation())
    let network = RideNetwork(problem)
    let made = RouteGeneration(
      network, upper: truth + 50, limits: DialARideLimits(rounds: 16), clock: clock, fragments: 0, progress: { _ in })
    guard var generation = made else {
      Issue.record("no way to price routes")
      return
    }
    try generation.run(TourPool())
    #expect(generation.lower <= truth + 1e-6)
    #expect(generation.lower >= 0.95 * truth)
  }

  @Test func `a party that no vehicle holds makes the problem infeasible, and that is said`() throws {
    var problem = rides(seed: 4, count: 4)
    for request in problem.requests.indices { problem.requests[request].penalty = nil }
    problem.requests[2].load = [9, 0]
    let result = try #require(solveDialARide(problem, limits: DialARideLimits(rounds: 20)))
    #expect(result.isInfeasible)
    #expect(result.solution.unserved.contains(2))
  }

  @Test(arguments: 0..<10)
  func `plans keep the rules`(seed: Int) throws {
    var problem = rides(seed: 100 + seed, count: 14, kinds: 1 + seed % 3, tight: seed % 2 == 0)
    if seed % 2 == 1 {
      for request in problem.requests.indices { problem.requests[request].apart = [(request + 1) % 14] }
    }
    if seed % 5 == 0 { problem.waitLimit = 5 }
    for proves in [false, true] {
      let result = try #require(solveDialARide(problem, limits: DialARideLimits(rounds: 60, proves: proves)))
      let checked = try #require(problem.checked(result.solution))
      #expect(abs(checked - result.value) < 1e-6)
      #expect(result.bound <= result.value + 1e-9)
    }
  }

  @Test func `the same seed gives the same plan on one core and on two`() {
    let problem = rides(seed: 7, count: 12, kinds: 2)
    let one = solveDialARide(problem, limits: DialARideLimits(rounds: 100, jobs: 1))
    let two = solveDialARide(problem, limits: DialARideLimits(rounds: 100, jobs: 2))
    #expect(one == two)
  }

  @Test func `who is early waits with an empty car, not with guests on board`() throws {
    let request = DialARideProblem.Request(
      pickup: .init(place: 1, earliest: 0, latest: 100), delivery: .init(place: 2, earliest: 60, latest: 90))
    let kind = DialARideProblem.Kind(count: 1, start: 0, end: 0, capacity: [4], latest: 200)
    let problem = DialARideProblem(
      requests: [request], kinds: [kind], places: 3, time: [0, 10, 10, 10, 0, 10, 10, 10, 0])
    let table = try #require(problem.timetable(of: .init(kind: 0, stops: [0, 1])))
    #expect(table == DialARideTimetable(departure: 40, services: [50, 60], arrival: 70))
  }

  @Test func `nobody who must be served is forgotten when no car can come`() throws {
    var problem = rides(seed: 3, count: 4)
    for request in problem.requests.indices { problem.requests[request].penalty = nil }
    problem.requests[1].pickup.latest = -5
    problem.requests[1].pickup.earliest = -9
    let result = try #require(solveDialARide(problem, limits: DialARideLimits(rounds: 20)))
    #expect(result.solution.unserved == [1])
    #expect(!result.servesAll)
    #expect(!result.isProven)
    #expect(result.isInfeasible)
  }

  @Test func `a problem that is none is refused with the reason`() {
    var problem = rides(seed: 1, count: 3)
    #expect(problem.fault == nil)
    problem.requests[2].delivery.place = 99
    #expect(problem.fault == "request 2")
    #expect(solveDialARide(problem) == nil)
    problem.time = [1]
    #expect(problem.fault == "the tables' size")
  }

  @Test func `a problem without requests or without vehicles is no trap`() throws {
    let none = DialARideProblem(requests: [], kinds: [], places: 1, time: [0])
    #expect(try #require(solveDialARide(none)).value == 0)
    var stranded = rides(seed: 2, count: 3)
    stranded.kinds = []
    stranded.requests = stranded.requests.map { request in
      var request = request
      request.load = [1]
      return request
    }
    #expect(try #require(solveDialARide(stranded)).solution.unserved == [0, 1, 2])
  }
}
