/// A run in the making, timed stop by stop: when the last stop can be served, and for each who is on board how long they
/// have ridden at least and how late they can have got in. These few numbers are exact: with waiting unlimited, any end of
/// the run is in time for the run exactly when it is in time for them. 路段时刻状态
///
/// With the last stop served at `t`, a rider got in at `min(t - since, until)` at the latest, and all riders can do so
/// together (the idea is Gschwind and Irnich's, 2015). A ninth rider has no place here: whoever adds riders must ask.
struct RunState {
  /// How many riders there is a place for.
  static let places = 8

  private(set) var stop: Int
  /// When service at the last stop can begin at the earliest.
  private(set) var time: Double
  private(set) var riders = 0
  private(set) var who = SIMD8<Int32>(repeating: -1)
  private(set) var since = SIMD8<Double>.zero
  private(set) var until = SIMD8<Double>(repeating: .infinity)
  /// The same two for where it all began: a first stop, or leaving the depot.
  private(set) var length = 0.0
  private(set) var latestStart: Double

  /// A run that begins where a request gets in.
  init(_ network: RideNetwork, pickup: Int) {
    stop = pickup
    time = network.earliest[pickup]
    latestStart = network.latest[pickup]
    seat(pickup, network.latest[pickup])
  }

  /// A vehicle that leaves its depot; it has no last stop yet.
  init(_ network: RideNetwork, depot kind: Int) {
    stop = -1
    time = network.problem.kinds[kind].earliest
    latestStart = network.problem.kinds[kind].latest
  }

  private mutating func seat(_ request: Int, _ due: Double) {
    who[riders] = Int32(truncatingIfNeeded: request)
    since[riders] = 0
    until[riders] = due
    riders += 1
  }

  /// The run with a stop more, `leg` after the begin of service at the last; nil when it comes too late.
  func moved(to next: Int, after leg: Double, _ network: RideNetwork) -> RunState? {
    let arrival = time + leg
    var due = network.latest[next]
    guard arrival <= due + RideNetwork.tolerance else { return nil }
    var state = self
    state.since += leg
    state.length += leg
    if next >= network.count {
      let request = next - network.count
      guard let place = state.place(of: request) else { return nil }
      guard state.since[place] <= network.rideSpan[request] + RideNetwork.tolerance else { return nil }
      due = min(due, state.until[place] + network.rideSpan[request])
      state.leave(place)
    }
    state.stop = next
    state.time = max(network.earliest[next], arrival)
    guard state.time <= due + RideNetwork.tolerance else { return nil }
    state.until = pointwiseMin(state.until, due - state.since)
    state.latestStart = min(state.latestStart, due - state.length)
    if next < network.count { state.seat(next, due) }
    return state
  }

  private func place(of request: Int) -> Int? { (0..<riders).first { who[$0] == request } }

  private mutating func leave(_ place: Int) {
    riders -= 1
    who[place] = who[riders]
    since[place] = since[riders]
    until[place] = until[riders]
    who[riders] = -1
    since[riders] = 0
    until[riders] = .infinity
  }

  /// Whether each rider could be set down next; where detours are never shorter, all who can't now never can.
  func canGoOn(_ network: RideNetwork) -> Bool {
    for place in 0..<riders {
      let request = Int(who[place])
      let leg = network.service[stop] + network.way(stop, network.count + request)
      let span = network.rideSpan[request] + RideNetwork.tolerance
      let due = min(network.latest[network.count + request], until[place] + network.rideSpan[request])
      if since[place] + leg > span || time + leg > due + RideNetwork.tolerance { return false }
    }
    return true
  }

  /// Whether all that another with the same last stop can do from here on, this one can do too; whom it has on board, the
  /// other has. Asks for what rides and windows allow, not for costs.
  func isNoTighter(than other: RunState, anchored: Bool) -> Bool {
    let slack = 1e-10
    guard time <= other.time + slack else { return false }
    if anchored, !Self.isNoTighter(length, latestStart, other.length, other.latestStart, other.time) { return false }
    for place in 0..<riders {
      guard let twin = (0..<other.riders).first(where: { other.who[$0] == who[place] }) else { return false }
      let (sinceThere, untilThere) = (other.since[twin], other.until[twin])
      if !Self.isNoTighter(since[place], until[place], sinceThere, untilThere, other.time) { return false }
    }
    return true
  }

  /// Whether `min(t - a, b) >= min(t - c, d)` from a time on.
  private static func isNoTighter(_ a: Double, _ b: Double, _ c: Double, _ d: Double, _ time: Double) -> Bool {
    b >= d - 1e-10 && (a <= c + 1e-10 || time - a >= d - 1e-10)
  }

  /// What the run is to its surroundings once nobody is on board.
  func segment(_ network: RideNetwork) -> Segment {
    let service = network.service[stop]
    return Segment(finish: time + service, length: length + service, latestStart: latestStart)
  }
}
