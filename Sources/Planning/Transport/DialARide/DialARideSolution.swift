/// Which vehicle drives where in which order. 拼车方案
public struct DialARideSolution: Sendable, Hashable {
  /// One vehicle's round. 行车路线
  public struct Route: Sendable, Hashable {
    /// The kind of vehicle, an index into the problem's kinds.
    public var kind: Int
    /// The stops in order: `r` where request `r` gets in, `requests.count + r` where it gets out.
    public var stops: [Int]

    /// A route.
    public init(kind: Int, stops: [Int]) {
      self.kind = kind
      self.stops = stops
    }
  }

  /// The rounds of the vehicles that leave their depots.
  public var routes: [Route]
  /// Requests that nobody serves, ascending.
  public var unserved: [Int]

  /// A solution.
  public init(routes: [Route], unserved: [Int] = []) {
    self.routes = routes
    self.unserved = unserved
  }
}

/// When a vehicle does what on its round. 时刻表
public struct DialARideTimetable: Sendable, Hashable {
  /// When it leaves the depot.
  public var departure: Double
  /// When service begins at each stop.
  public var services: [Double]
  /// When it is back.
  public var arrival: Double
}

extension DialARideProblem {
  /// The times of a route: back as early as can be, left as late as that allows, and waits taken while nobody is on board
  /// rather than with guests. Nil when the route can't be driven in time.
  public func timetable(of route: DialARideSolution.Route) -> DialARideTimetable? {
    guard fault == nil, kinds.indices.contains(route.kind) else { return nil }
    return TimetableMaker(RideNetwork(self), route)?.timetable
  }
}

/// Finds the times of a route: runs one after another, each as late as its own end allows. 时刻表推算
private struct TimetableMaker {
  let timetable: DialARideTimetable

  init?(_ network: RideNetwork, _ route: DialARideSolution.Route) {
    let valid = 0..<(2 * network.count)
    guard route.stops.allSatisfy(valid.contains), let tour = Tour(network, route) else { return nil }
    let kind = network.problem.kinds[route.kind]
    guard let first = route.stops.first, let last = route.stops.last else {
      timetable = DialARideTimetable(departure: kind.earliest, services: [], arrival: kind.earliest)
      return
    }
    // Leaving later than the latest start would put off the end, or break a window.
    let slack = tour.whole.finish - tour.whole.length
    let departure = min(max(kind.earliest, slack), tour.whole.latestStart)
    var timer = RunTimer(network)
    var services: [Double] = []
    var (clock, here) = (departure + network.wayOut(route.kind, first), first)
    for run in 0..<tour.runs {
      let stops = Array(tour.stops[tour.starts[run]..<tour.starts[run + 1]])
      if run > 0 { clock += network.way(here, stops[0]) }
      guard let times = timer.calmTimes(stops, from: clock), let end = times.last, let stop = stops.last else {
        return nil
      }
      services += times
      clock = end + network.service[stop]
      here = stop
    }
    timetable = DialARideTimetable(
      departure: departure, services: services, arrival: clock + network.wayHome(last, route.kind))
  }
}
