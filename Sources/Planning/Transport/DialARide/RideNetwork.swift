/// A problem made ready for search: stops numbered, windows tightened. 路网
///
/// Stop `r` is where request `r` gets in, stop `count + r` where it gets out. It never changes, and is shared by all who search
/// rather than copied: a search passes it on many million times.
final class RideNetwork: Sendable {
  /// Times that differ by less are the same.
  static let tolerance = 1e-9

  let problem: DialARideProblem
  /// How many requests.
  let count: Int
  let places: Int
  let time: [Double]
  let cost: [Double]
  let place: [Int]
  let service: [Double]
  let rideLimit: [Double]
  /// The longest time from the begin of service at a request's pick-up to that at its delivery.
  let rideSpan: [Double]
  let load: [SIMD4<Int32>]
  let capacity: [SIMD4<Int32>]
  let earliest: [Double]
  let latest: [Double]
  /// Where each kind begins and ends.
  private let start: [Int]
  private let end: [Int]
  /// What a request costs with a kind, `request * kinds + kind`.
  let kindCost: [Double]
  let apart: [[Int]]
  /// Whether no detour is shorter than the straight way, service included.
  let isMetric: Bool
  /// The longest round of each kind, and what a unit of cost costs with it.
  let routeLimit: [Double]
  let rate: [Double]
  /// What it costs in search to leave somebody standing who must be served: more than any plan that serves everybody.
  let dread: Double

  /// The network of a problem without fault.
  init(_ problem: DialARideProblem) {
    self.problem = problem
    let requests = problem.requests
    count = requests.count
    places = problem.places
    time = problem.time
    cost = problem.cost
    let stops = requests.map(\.pickup) + requests.map(\.delivery)
    place = stops.map(\.place)
    service = stops.map(\.service)
    rideLimit = requests.map(\.rideLimit)
    rideSpan = requests.map { $0.pickup.service + $0.rideLimit }
    load = requests.map { Self.vector($0.load) }
    capacity = problem.kinds.map { Self.vector($0.capacity) }
    let kinds = problem.kinds.count
    kindCost = requests.flatMap { $0.kindCost.isEmpty ? [Double](repeating: 0, count: kinds) : $0.kindCost }
    apart = Self.bothWays(requests.map(\.apart))
    isMetric = Self.isMetric(problem.time, problem.places) && Self.isMetric(problem.cost, problem.places)
    start = problem.kinds.map(\.start)
    end = problem.kinds.map(\.end)
    routeLimit = problem.kinds.map(\.routeLimit)
    rate = problem.kinds.map(\.rate)
    dread = Self.dread(problem)
    (earliest, latest) = Self.tightened(problem)
  }

  /// The way between two stops in time.
  func way(_ a: Int, _ b: Int) -> Double { time[place[a] * places + place[b]] }

  /// The way between two stops in cost.
  func price(_ a: Int, _ b: Int) -> Double { cost[place[a] * places + place[b]] }

  /// The vehicle's leaving, as a run of stops.
  func departure(_ kind: Int) -> Segment {
    let kind = problem.kinds[kind]
    return Segment(finish: kind.earliest, length: 0, latestStart: kind.latest)
  }

  /// The vehicle's being back.
  func arrival(_ kind: Int) -> Segment {
    let kind = problem.kinds[kind]
    return Segment(finish: kind.earliest, length: 0, latestStart: kind.latest)
  }

  func wayOut(_ kind: Int, _ stop: Int) -> Double { time[start[kind] * places + place[stop]] }
  func wayHome(_ stop: Int, _ kind: Int) -> Double { time[place[stop] * places + end[kind]] }
  func priceOut(_ kind: Int, _ stop: Int) -> Double { cost[start[kind] * places + place[stop]] }
  func priceHome(_ stop: Int, _ kind: Int) -> Double { cost[place[stop] * places + end[kind]] }

  /// What one stop alone is.
  func single(_ stop: Int) -> Segment {
    Segment(finish: earliest[stop] + service[stop], length: service[stop], latestStart: latest[stop])
  }

  /// Whether a kind may serve a request, the capacity not asked.
  func allows(_ request: Int, _ kind: Int) -> Bool {
    kindCost[request * problem.kinds.count + kind] < .infinity && fits(load[request], kind)
  }

  /// Whether a load is within a kind's capacity.
  func fits(_ load: SIMD4<Int32>, _ kind: Int) -> Bool { all(load .<= capacity[kind]) }

  private static func dread(_ problem: DialARideProblem) -> Double {
    let requests = Double(problem.requests.count)
    let leg = (problem.cost.max() ?? 0) * (problem.kinds.map(\.rate).max() ?? 1)
    let fixed = requests * (problem.kinds.map(\.fixedCost).max() ?? 0)
    let extra = problem.requests.reduce(0) {
      $0 + ($1.kindCost.filter { $0 < .infinity }.max() ?? 0) + ($1.penalty ?? 0)
    }
    return 1 + 3 * requests * leg + fixed + extra
  }

  /// Who must be apart from whom, said by either of the two.
  private static func bothWays(_ said: [[Int]]) -> [[Int]] {
    var sets = said.map { Set($0) }
    for (request, others) in said.enumerated() { for other in others { sets[other].insert(request) } }
    return sets.enumerated().map { request, others in others.subtracting([request]).sorted() }
  }

  private static func vector(_ amounts: [Int]) -> SIMD4<Int32> {
    var result = SIMD4<Int32>.zero
    for (index, amount) in amounts.prefix(4).enumerated() { result[index] = Int32(clamping: amount) }
    return result
  }

  private static func isMetric(_ table: [Double], _ places: Int) -> Bool {
    guard places <= 400 else { return false }
    for middle in 0..<places {
      for from in 0..<places {
        let first = table[from * places + middle]
        for to in 0..<places where first + table[middle * places + to] < table[from * places + to] - 1e-6 {
          return false
        }
      }
    }
    return true
  }

  /// Windows as narrow as hours, ways and ride limits make them.
  private static func tightened(_ problem: DialARideProblem) -> (earliest: [Double], latest: [Double]) {
    let count = problem.requests.count
    let stops = problem.requests.map(\.pickup) + problem.requests.map(\.delivery)
    var (earliest, latest) = (stops.map(\.earliest), stops.map(\.latest))
    for (index, request) in problem.requests.enumerated() {
      let (pickup, delivery) = (index, count + index)
      let kinds = problem.kinds.indices.filter { kind in
        problem.kinds[kind].count > 0 && (request.kindCost.isEmpty || request.kindCost[kind] < .infinity)
          && zip(request.load, problem.kinds[kind].capacity).allSatisfy(<=)
      }.map { problem.kinds[$0] }
      let out = kinds.map { $0.earliest + problem.time[$0.start * problem.places + request.pickup.place] }
      let home = kinds.map { $0.latest - problem.time[request.delivery.place * problem.places + $0.end] }
      earliest[pickup] = max(earliest[pickup], out.min() ?? -.infinity)
      latest[delivery] = min(latest[delivery], (home.max() ?? .infinity) - request.delivery.service)
      let way = problem.time[request.pickup.place * problem.places + request.delivery.place]
      let ride = request.pickup.service + way
      let longest = request.pickup.service + request.rideLimit
      for _ in 0..<2 {
        earliest[pickup] = max(earliest[pickup], earliest[delivery] - longest)
        earliest[delivery] = max(earliest[delivery], earliest[pickup] + ride)
        latest[delivery] = min(latest[delivery], latest[pickup] + longest)
        latest[pickup] = min(latest[pickup], latest[delivery] - ride)
      }
    }
    return (earliest, latest)
  }
}
