/// A problem made ready for search: stops numbered, windows tightened. 路网
///
/// Stop `r` is where request `r` gets in, stop `count + r` where it gets out.
struct RideNetwork: Sendable {
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
  let load: [SIMD4<Int32>]
  let capacity: [SIMD4<Int32>]
  private(set) var earliest: [Double]
  private(set) var latest: [Double]
  /// What a request costs with a kind, `request * kinds + kind`.
  let kindCost: [Double]
  let apart: [[Int]]
  /// Whether no detour is shorter than the straight way, service included.
  let isMetric: Bool

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
    earliest = stops.map(\.earliest)
    latest = stops.map(\.latest)
    rideLimit = requests.map(\.rideLimit)
    load = requests.map { Self.vector($0.load) }
    capacity = problem.kinds.map { Self.vector($0.capacity) }
    let kinds = problem.kinds.count
    kindCost = requests.flatMap { $0.kindCost.isEmpty ? [Double](repeating: 0, count: kinds) : $0.kindCost }
    apart = requests.map(\.apart)
    isMetric = Self.isMetric(problem.time, problem.places) && Self.isMetric(problem.cost, problem.places)
    tighten()
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

  func wayOut(_ kind: Int, _ stop: Int) -> Double { time[problem.kinds[kind].start * places + place[stop]] }
  func wayHome(_ stop: Int, _ kind: Int) -> Double { time[place[stop] * places + problem.kinds[kind].end] }
  func priceOut(_ kind: Int, _ stop: Int) -> Double { cost[problem.kinds[kind].start * places + place[stop]] }
  func priceHome(_ stop: Int, _ kind: Int) -> Double { cost[place[stop] * places + problem.kinds[kind].end] }

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
  private mutating func tighten() {
    for request in 0..<count {
      let (pickup, delivery) = (request, count + request)
      let kinds = problem.kinds.indices.filter { allows(request, $0) && problem.kinds[$0].count > 0 }
      if !kinds.isEmpty {
        let out = kinds.map { problem.kinds[$0].earliest + wayOut($0, pickup) }.min() ?? 0
        let home = kinds.map { problem.kinds[$0].latest - wayHome(delivery, $0) }.max() ?? 0
        earliest[pickup] = max(earliest[pickup], out)
        latest[delivery] = min(latest[delivery], home - service[delivery])
      }
      let ride = service[pickup] + way(pickup, delivery)
      let longest = service[pickup] + rideLimit[request]
      for _ in 0..<2 {
        earliest[pickup] = max(earliest[pickup], earliest[delivery] - longest)
        earliest[delivery] = max(earliest[delivery], earliest[pickup] + ride)
        latest[delivery] = min(latest[delivery], latest[pickup] + longest)
        latest[pickup] = min(latest[pickup], latest[delivery] - ride)
      }
    }
  }
}
