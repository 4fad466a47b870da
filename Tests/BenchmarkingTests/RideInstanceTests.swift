import Benchmarking
import Planning
import Testing
import Wording

/// A village of three rides, written in the public format.
let village = """
  1 3 240 2 40
  0 0.0 0.0 0 0 0 240
  1 1.0 2.0 3 1 0 240
  2 4.0 2.0 3 1 0 240
  3 6.0 8.0 3 1 100 115
  4 5.0 5.0 3 -1 30 45
  5 2.0 9.0 3 -1 30 60
  6 0.0 3.0 3 -1 0 240
  7 0.0 0.0 0 0 0 240
  """

@Suite struct RideInstanceTests {
  @Test func `a file in the public format becomes a problem`() throws {
    let instance = try RideInstance(village)
    #expect(instance.requests == 3)
    let problem = instance.problem
    #expect(problem.fault == nil)
    #expect(problem.kinds.map(\.count) == [1])
    #expect(problem.kinds.map(\.capacity) == [[2]])
    #expect(problem.requests.map(\.pickup.place) == [1, 2, 3])
    #expect(problem.requests[2].pickup.earliest == 100)
    #expect(problem.time[1 * 8 + 2] == 3)
  }

  @Test func `a set that counts stops and writes the depot once is the same`() throws {
    var lines = village.split(separator: "\n").map(String.init)
    lines[0] = "1 6 240 2 40"
    lines.removeLast()
    #expect(try RideInstance(lines.joined(separator: "\r\n")) == RideInstance(village))
  }

  @Test(arguments: [
    ("", 1, Phrase.rideFileEmpty),
    ("1 2 3", 1, .rideFileFields(expected: 5, found: 3)),
    ("1 x 3 4 5", 1, .rideFileNumber("x")),
    ("1 2.5 3 4 5", 1, .rideFileRange(lower: 1, upper: 10_000)),
    ("1 2 nan 4 5", 1, .rideFileNumber("nan")),
    ("1 1 9 1 9\n0 0 0 0 0 0 9", 2, .rideFileNodes(expected: 4, found: 1)),
    ("1 1 9 1 9\n0 0 0 0 0 0 9\n1 0 0 0 1 9 0\n2 0 0 0 -1 0 9\n3 0 0 0 0 0 9", 3, .rideFileWindow),
    ("1 1 9 1 9\n0 0 0 0 0 0 9\n2 0 0 0 1 0 9\n1 0 0 0 -1 0 9\n3 0 0 0 0 0 9", 3, .rideFileOrder(expected: 1)),
    ("1 1 9 1 9\n0 0 0 0 0 0 9\n1 0 0 0 1 0 9\n2 0 0 0 -2 0 9\n3 0 0 0 0 0 9", 4, .rideFileLoads(getIn: 1, getOut: -2)),
    ("1 1 9 1 9\n0 0 0 -1 0 0 9\n1 0 0 0 1 0 9\n2 0 0 0 -1 0 9\n3 0 0 0 0 0 9", 2, .rideFileNegative),
  ])
  func `a file that is wrong is refused with its line`(text: String, line: Int, phrase: Phrase) {
    #expect(throws: RideInstance.Fault(line: line, phrase: phrase)) { try RideInstance(text) }
  }

  @Test func `best known values are read, and the heading is not`() {
    let known = BestKnown("instance,value,proven\nv1, 12.5 ,yes\nbad\n")
    #expect(known["v1"] == 12.5)
    #expect(known["instance"] == nil)
  }
}

@Suite struct RideCheckTests {
  @Test func `the check refuses a late delivery, a long ride, a full car and a forgotten guest`() throws {
    let instance = try RideInstance(village)
    let problem = instance.problem
    let result = try #require(solveDialARide(problem, limits: DialARideLimits(rounds: 50)))
    let times = result.solution.routes.compactMap { problem.timetable(of: $0) }
    #expect(instance.cost(of: result.solution, times: times) != nil)
    var late = times
    late[0].services[5] += 300
    #expect(instance.cost(of: result.solution, times: late) == nil)
    var forgotten = result.solution
    forgotten.routes[0].stops.removeAll { $0 == 2 || $0 == 5 }
    var fewer = times
    fewer[0].services.removeLast(2)
    #expect(instance.cost(of: forgotten, times: fewer) == nil)
    var slow = instance
    slow.rideLimit = 1
    #expect(slow.cost(of: result.solution, times: times) == nil)
    var small = instance
    small.capacity = 0
    #expect(small.cost(of: result.solution, times: times) == nil)
  }
}
