/// Time in steps that are shorter than any fragment, so that what comes after is always known before. 时间格
struct TimeGrid {
  let begin: Double
  let step: Double
  let count: Int
  /// The steps in which each request's first stop may be reached, and its last stop be left.
  let arriving: [ClosedRange<Int>]
  let leaving: [ClosedRange<Int>]

  /// Nil when times have no end, or steps would be too many.
  init?(_ network: RideNetwork, _ fragments: Fragments, _ vehicle: DialARideProblem.Kind) {
    let shortest = fragments.all.map(\.segment.length).min() ?? 1
    let begin = min(vehicle.earliest, network.earliest.min() ?? 0)
    let requests = 0..<network.count
    let end = requests.map { network.latest[network.count + $0] + network.service[network.count + $0] }.max() ?? 0
    guard shortest > 0, begin.isFinite, end.isFinite else { return nil }
    let span = max(1, end - begin)
    // Up to about two thousand steps, fewer for few requests, and each a whole part of the shortest fragment.
    let wish = Double(min(2000, 300 + 40 * network.count))
    let step = shortest * 0.999 / max(1, (shortest * wish / span).rounded(.up))
    guard span / step < 50_000 else { return nil }
    self.begin = begin
    self.step = step
    let count = Int(span / step) + 2
    self.count = count
    func index(_ time: Double) -> Int { timeStep(time, from: begin, every: step, count: count) }
    func range(_ low: Double, _ high: Double) -> ClosedRange<Int> { index(low)...max(index(low), index(high)) }
    arriving = requests.map { range(network.earliest[$0], network.latest[$0] + RideNetwork.tolerance) }
    leaving = requests.map {
      let stop = network.count + $0
      return range(
        network.earliest[stop] + network.service[stop],
        network.latest[stop] + network.service[stop] + RideNetwork.tolerance)
    }
  }

  /// The step of a time.
  @inline(__always) func index(_ time: Double) -> Int { timeStep(time, from: begin, every: step, count: count) }

  /// When a step begins.
  @inline(__always) func time(_ index: Int) -> Double { begin + Double(index) * step }
}
