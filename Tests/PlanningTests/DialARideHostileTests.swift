import Testing

@testable import Planning

@Suite struct DialARideHostileTests {
  private func solved(_ problem: DialARideProblem) -> DialARideResult? {
    solveDialARide(problem, limits: DialARideLimits(rounds: 10, seconds: 10))
  }

  @Test(arguments: [1e308, 1e9, -1, .infinity, .nan])
  func `a way without end, or none at all, is a fault`(length: Double) {
    var problem = rides(seed: 1, count: 4)
    problem.time[3] = length
    #expect(problem.fault != nil)
    #expect(solved(problem) == nil)
  }

  @Test(arguments: [1e300, .infinity, .greatestFiniteMagnitude])
  func `windows, rides and days without end are no limits`(end: Double) throws {
    var problem = rides(seed: 2, count: 4)
    for request in problem.requests.indices {
      (problem.requests[request].pickup.latest, problem.requests[request].delivery.latest) = (end, end)
      problem.requests[request].rideLimit = end
    }
    for kind in problem.kinds.indices {
      (problem.kinds[kind].latest, problem.kinds[kind].routeLimit) = (end, end)
    }
    let result = try #require(solved(problem))
    #expect(result.servesAll)
    #expect(result.bound <= result.value + 1e-6)
    let checked = try #require(problem.checked(result.solution))
    #expect(abs(checked - result.value) < 1e-6)
  }

  @Test func `no vehicle leaves everybody standing`() throws {
    var problem = rides(seed: 3, count: 4)
    problem.kinds[0].count = 0
    let result = try #require(solved(problem))
    #expect(result.solution.unserved == [0, 1, 2, 3])
    #expect(result.solution.routes.isEmpty)
    problem.kinds = []
    for request in problem.requests.indices { problem.requests[request].load = [1] }
    #expect(solved(problem).map { $0.solution.unserved == [0, 1, 2, 3] } ?? true)
  }

  @Test func `nobody to drive costs nothing`() throws {
    var problem = rides(seed: 3, count: 1)
    problem.requests = []
    #expect(solved(problem)?.value ?? 0 == 0)
  }

  @Test(arguments: 0..<4)
  func `costs beyond what whole numbers count are planned all the same`(seed: Int) throws {
    var problem = rides(seed: 20 + seed, count: 4)
    for kind in problem.kinds.indices { problem.kinds[kind].rate = 9e8 }
    for index in problem.cost.indices { problem.cost[index] *= 3e7 }
    for request in problem.requests.indices { problem.requests[request].penalty = 9e8 }
    let result = try #require(solved(problem))
    #expect(result.value.isFinite && result.bound <= result.value * (1 + 1e-6))
  }

  @Test(arguments: 0..<10)
  func `loads of several sizes, windows of every width and several depots are planned and bounded`(seed: Int) throws {
    var problem = rides(seed: 300 + seed, count: 8 + seed, kinds: 1 + seed % 3, tight: seed % 2 == 0)
    var dice = SeededGenerator(seed: seed)
    for request in problem.requests.indices {
      problem.requests[request].load = [Int.random(in: 0...3, using: &dice), Int.random(in: 0...1, using: &dice)]
      let widths: [Double] = [0, 5, 30, 400]
      let width = widths[Int.random(in: 0..<4, using: &dice)]
      problem.requests[request].pickup.latest = problem.requests[request].pickup.earliest + width
      problem.requests[request].rideLimit = Double.random(in: 15...60, using: &dice)
    }
    for kind in problem.kinds.indices { problem.kinds[kind].start = Int.random(in: 0..<problem.places, using: &dice) }
    let result = try #require(solved(problem))
    #expect(result.bound <= result.value + 1e-6)
    let checked = try #require(problem.checked(result.solution))
    #expect(abs(checked - result.value) < 1e-6)
  }
}
