/// Times a run of stops that begins and ends with nobody on board, ride and waiting limits kept. 时刻推算
///
/// A run is a system of difference constraints; its earliest and latest times are fixed points that two or three
/// sweeps reach. It keeps its scratch memory, so that timing costs no allocation.
struct RunTimer {
  private let network: RideNetwork
  private var times: [Double] = []
  private var legs: [Double] = []
  /// The index of the delivery of the request that gets in here, or -1.
  private var mates: [Int] = []
  private var limits: [Double] = []
  private var seat: [Int]
  /// Room for a run that is being put together.
  var draft: [Int] = []

  init(_ network: RideNetwork) {
    self.network = network
    seat = [Int](repeating: -1, count: network.count)
  }

  /// What the run is to its surroundings, or nil when it can't be kept. Requests that get in and never out have no ride
  /// limit yet: the answer is then what holds however the run goes on.
  mutating func segment(_ stops: [Int]) -> Segment? {
    guard let last = stops.last else { return nil }
    lay(stops)
    let count = stops.count
    for index in 0..<count { times[index] = network.earliest[stops[index]] }
    guard sweepForward(stops, bounded: true) else { return nil }
    let finish = times[count - 1] + network.service[last]
    for index in 0..<count { times[index] = network.latest[stops[index]] }
    guard sweepBackward(stops) else { return nil }
    let latestStart = times[0]
    times[0] = 0
    for index in 1..<max(count, 1) { times[index] = -.infinity }
    guard sweepForward(stops, bounded: false), times[0] <= RideNetwork.tolerance else { return nil }
    return Segment(finish: finish, length: times[count - 1] + network.service[last], latestStart: latestStart)
  }

  /// When service begins at each stop, when the first can't begin before `start`: the last as early as can be, the others
  /// as late as that allows, so that no guest waits on board for what the vehicle could have waited for without.
  mutating func calmTimes(_ stops: [Int], from start: Double) -> [Double]? {
    guard let last = stops.indices.last else { return [] }
    lay(stops)
    for index in stops.indices { times[index] = network.earliest[stops[index]] }
    times[0] = max(times[0], start)
    guard sweepForward(stops, bounded: true) else { return nil }
    let end = times[last]
    for index in stops.indices { times[index] = network.latest[stops[index]] }
    times[last] = end
    guard sweepBackward(stops) else { return nil }
    return Array(times[..<stops.count])
  }

  private mutating func lay(_ stops: [Int]) {
    let count = stops.count
    if times.count < count {
      times = [Double](repeating: 0, count: count * 2)
      legs = times
      limits = times
      mates = [Int](repeating: -1, count: count * 2)
    }
    for index in 0..<count {
      let stop = stops[index]
      mates[index] = -1
      if index + 1 < count { legs[index] = network.service[stop] + network.way(stop, stops[index + 1]) }
      if stop < network.count {
        seat[stop] = index
      } else if seat[stop - network.count] >= 0 {
        let request = stop - network.count
        mates[seat[request]] = index
        limits[seat[request]] = network.service[request] + network.rideLimit[request]
        seat[request] = -1
      }
    }
    for stop in stops where stop < network.count { seat[stop] = -1 }
  }

  /// Raises the times until each constraint is kept; false when one can't be.
  private mutating func sweepForward(_ stops: [Int], bounded: Bool) -> Bool {
    let count = stops.count
    let wait = network.problem.waitLimit
    for _ in 0...count {
      for index in 0..<(count - 1) { times[index + 1] = max(times[index + 1], times[index] + legs[index]) }
      var moved = false
      for index in stride(from: count - 1, through: 0, by: -1) {
        var least = times[index]
        if mates[index] >= 0 { least = times[mates[index]] - limits[index] }
        if wait < .infinity, index + 1 < count { least = max(least, times[index + 1] - legs[index] - wait) }
        if least > times[index] + RideNetwork.tolerance {
          times[index] = least
          moved = true
        }
      }
      if bounded {
        for index in 0..<count where times[index] > network.latest[stops[index]] + RideNetwork.tolerance {
          return false
        }
      } else if times[0] > RideNetwork.tolerance {
        return false
      }
      if !moved { return true }
    }
    return false
  }

  /// Lowers the times until each constraint is kept; false when one can't be.
  private mutating func sweepBackward(_ stops: [Int]) -> Bool {
    let count = stops.count
    let wait = network.problem.waitLimit
    for _ in 0...count {
      for index in stride(from: count - 2, through: 0, by: -1) {
        times[index] = min(times[index], times[index + 1] - legs[index])
      }
      var moved = false
      for index in 0..<count {
        if mates[index] >= 0 {
          let most = times[index] + limits[index]
          if most < times[mates[index]] - RideNetwork.tolerance {
            times[mates[index]] = most
            moved = true
          }
        }
        if wait < .infinity, index + 1 < count {
          let most = times[index] + legs[index] + wait
          if most < times[index + 1] - RideNetwork.tolerance {
            times[index + 1] = most
            moved = true
          }
        }
      }
      for index in 0..<count where times[index] < network.earliest[stops[index]] - RideNetwork.tolerance {
        return false
      }
      if !moved { return true }
    }
    return false
  }
}
