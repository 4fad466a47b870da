/// Who is to be driven from where to where and when, and with what: the dial-a-ride problem (DARP) in numbers, free
/// of visits, guests and files. 拼车调度问题
///
/// Places are indices into the tables of times and costs. Times are in any unit, as long as it is one; the planner
/// uses minutes, and the public sets do too.
public struct DialARideProblem: Sendable {
  /// Where a guest gets in or out, and when that may begin. 停靠点
  public struct Stop: Sendable, Hashable {
    /// Which place.
    public var place: Int
    /// When service may begin at the earliest; who is early waits.
    public var earliest: Double
    /// When service may begin at the latest.
    public var latest: Double
    /// How long getting in or out takes.
    public var service: Double

    /// A stop.
    public init(place: Int, earliest: Double = 0, latest: Double = .infinity, service: Double = 0) {
      self.place = place
      self.earliest = earliest
      self.latest = latest
      self.service = service
    }
  }

  /// A party that rides together from one stop to another. 乘车需求
  public struct Request: Sendable, Hashable {
    /// Where and when they get in.
    public var pickup: Stop
    /// Where and when they get out.
    public var delivery: Stop
    /// What they take of each capacity: seats, wheelchair places, luggage. At most four.
    public var load: [Int]
    /// The longest time from the end of service at the pick-up to the start of service at the delivery.
    public var rideLimit: Double
    /// What it costs to leave them standing; nil when they must be served.
    public var penalty: Double?
    /// What it costs beside the way to serve them with each kind of vehicle, infinite where that kind won't do; empty
    /// when every kind will do for nothing.
    public var kindCost: [Double]
    /// Requests with whom they must not be on board at the same time, both ways round.
    public var apart: [Int]

    /// A request.
    public init(
      pickup: Stop, delivery: Stop, load: [Int] = [1], rideLimit: Double = .infinity, penalty: Double? = nil,
      kindCost: [Double] = [], apart: [Int] = []
    ) {
      self.pickup = pickup
      self.delivery = delivery
      self.load = load
      self.rideLimit = rideLimit
      self.penalty = penalty
      self.kindCost = kindCost
      self.apart = apart
    }
  }

  /// Vehicles that are alike: one capacity, one depot, the same hours. 车型
  public struct Kind: Sendable, Hashable {
    /// How many there are.
    public var count: Int
    /// Where each begins.
    public var start: Int
    /// Where each ends.
    public var end: Int
    /// As many numbers as a request's load has.
    public var capacity: [Int]
    /// It leaves no earlier.
    public var earliest: Double
    /// It is back no later.
    public var latest: Double
    /// The longest time from leaving to being back.
    public var routeLimit: Double
    /// What it costs to use one at all.
    public var fixedCost: Double
    /// What a unit of the table of costs costs with it.
    public var rate: Double

    /// A kind of vehicle.
    public init(
      count: Int, start: Int, end: Int, capacity: [Int], earliest: Double = 0, latest: Double = .infinity,
      routeLimit: Double = .infinity, fixedCost: Double = 0, rate: Double = 1
    ) {
      self.count = count
      self.start = start
      self.end = end
      self.capacity = capacity
      self.earliest = earliest
      self.latest = latest
      self.routeLimit = routeLimit
      self.fixedCost = fixedCost
      self.rate = rate
    }
  }

  /// Who is to be driven.
  public var requests: [Request]
  /// With what.
  public var kinds: [Kind]
  /// How many places there are.
  public var places: Int
  /// How long the way from place `a` to place `b` takes: `time[a * places + b]`.
  public var time: [Double]
  /// What it costs, alike.
  public var cost: [Double]
  /// The longest wait at one stop with guests on board.
  public var waitLimit: Double

  /// A problem; costs are times where no other are given.
  public init(
    requests: [Request], kinds: [Kind], places: Int, time: [Double], cost: [Double]? = nil,
    waitLimit: Double = .infinity
  ) {
    self.requests = requests
    self.kinds = kinds
    self.places = places
    self.time = time
    self.cost = cost ?? time
    self.waitLimit = waitLimit
  }

  /// What makes this no problem at all: tables of the wrong size, places that aren't there, numbers that aren't
  /// numbers. Nil when it can be solved; whether it has a solution is another question.
  public var fault: String? {
    guard places > 0, time.count == places * places, cost.count == time.count else { return "the tables' size" }
    guard time.allSatisfy({ $0 >= 0 && $0 < 1e9 }), cost.allSatisfy({ $0 >= 0 && $0 < 1e9 }) else {
      return "a time or cost that is negative or endless"
    }
    let dimensions = kinds.first?.capacity.count ?? 1
    guard (1...4).contains(dimensions) else { return "a capacity of no or more than four numbers" }
    for (index, kind) in kinds.enumerated() where !fits(kind, dimensions) { return "kind \(index)" }
    for (index, request) in requests.enumerated() where !fits(request, dimensions) { return "request \(index)" }
    return nil
  }

  private func fits(_ kind: Kind, _ dimensions: Int) -> Bool {
    let amounts = 0...1_000_000
    return (0..<places).contains(kind.start) && (0..<places).contains(kind.end) && kind.count >= 0
      && kind.capacity.count == dimensions && kind.capacity.allSatisfy(amounts.contains) && abs(kind.earliest) < 1e9
      && kind.latest > -1e9 && kind.routeLimit >= 0 && (0..<1e9).contains(kind.fixedCost)
      && (0..<1e9).contains(kind.rate)
  }

  private func fits(_ request: Request, _ dimensions: Int) -> Bool {
    let stops = [request.pickup, request.delivery]
    let amounts = 0...1_000_000
    return stops.allSatisfy {
      (0..<places).contains($0.place) && abs($0.earliest) < 1e9 && $0.latest > -1e9 && (0..<1e9).contains($0.service)
    } && request.load.count == dimensions && request.load.allSatisfy(amounts.contains) && request.rideLimit >= 0
      && request.penalty.map { (0..<1e9).contains($0) } ?? true
      && (request.kindCost.isEmpty || request.kindCost.count == kinds.count)
      && request.kindCost.allSatisfy { $0 >= 0 } && request.apart.allSatisfy(requests.indices.contains)
  }
}
