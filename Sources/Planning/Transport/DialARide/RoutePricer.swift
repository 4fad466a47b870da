/// Looks for routes of one kind of vehicle that are worth more than they cost. 定价器
protocol RoutePricer {
  /// A cut more.
  mutating func add(_ cut: SubsetRow)
  /// Takes new prices. No route costs less at them than the answer, which may be endless.
  mutating func take(_ prices: RoutePrices) -> Double
  /// Routes that cost less than nothing, if there are any; and what no route costs less than, where that comes to light.
  func price(_ clock: Stopwatch) -> (found: [PricedRoute], least: Double?)
  /// All routes below `limit` that may be part of a plan; nil when there are too many. Nothing above `ceiling` is asked for
  /// later.
  mutating func every(below limit: Double, ceiling: Double, _ clock: Stopwatch) -> [PricedRoute]?
}

/// A route with its reduced cost. 定价路线
struct PricedRoute {
  var stops: [Int]
  var reduced: Double
}

extension RoutePricing: RoutePricer {
  func price(_ clock: Stopwatch) -> (found: [PricedRoute], least: Double?) {
    var result = search(below: floor / 2, all: false, labels: 200_000, clock: clock)
    if result.found.isEmpty { result = search(below: -1e-7, all: false, labels: 2_000_000, clock: clock) }
    let isDone = result.isComplete && result.found.isEmpty
    return (result.found.map(priced), isDone ? -1e-7 : nil)
  }

  mutating func every(below limit: Double, ceiling: Double, _ clock: Stopwatch) -> [PricedRoute]? {
    drop(above: ceiling)
    let kept = starting
    drop(above: limit)
    defer { restore(kept) }
    let result = search(below: limit, all: true, labels: 500_000, clock: clock)
    guard result.isComplete, result.found.count < 100_000 else { return nil }
    return result.found.map(priced)
  }

  private func priced(_ found: Found) -> PricedRoute {
    PricedRoute(stops: found.fragments.flatMap { fragments.stops(of: $0) }, reduced: found.reduced)
  }
}
