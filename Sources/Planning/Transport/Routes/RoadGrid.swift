internal import Visit

/// The roads between a day's places, looked up by number in constant time. 路网矩阵
///
/// Times hold for a regime: the hours of the day at which one of the scenario's speeds is in force.
struct RoadGrid: Sendable {
  /// The places by their number.
  let places: [Place.ID]
  private let numbers: [Place.ID: Int]
  /// Minutes by regime, from and to; `noWay` where no road is known.
  private var minutes: [Int] = []
  private var lengths: [Int] = []
  /// The regime of each minute of a day.
  private var regimes: [Int] = []
  private let start: Int
  private let slowest: Int

  /// Longer than any day.
  static let noWay = 1 << 40

  /// The roads among some places, for moments counted from the start of a day.
  init(_ places: [Place.ID], _ visit: Visit, _ roads: Roads, day: Day) {
    self.places = places
    numbers = Dictionary(places.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    start = Moment(day, minute: 0).minutes
    let speeds = visit.travel.speeds
    var moments: [Int: Int] = [:]
    for minute in 0..<1440 {
      let regime = speeds.firstIndex { $0.hours.contains(minute) } ?? speeds.count
      regimes.append(regime)
      if moments[regime] == nil { moments[regime] = minute }
    }
    for regime in 0...speeds.count {
      for from in places {
        for to in places {
          let drive = moments[regime].flatMap { roads.journey(from: from, to: to, at: Moment(day, minute: $0)) }
          minutes.append(drive?.minutes ?? Self.noWay)
          if regime == regimes[0] { lengths.append(drive?.hectometres ?? 0) }
        }
      }
    }
    slowest = minutes.lazy.filter { $0 < Self.noWay }.max() ?? 0
  }

  /// The number of a place; only places that the grid was made of have one.
  func number(_ place: Place.ID) -> Int? { numbers[place] }

  /// Minutes of the drive when one leaves at a moment.
  func drive(_ from: Int, _ to: Int, at moment: Int) -> Int {
    let minute = ((moment - start) % 1440 + 1440) % 1440
    return minutes[(regimes[minute] * places.count + from) * places.count + to]
  }

  /// Minutes from place to place at the best hours and by the best way round.
  func quickest() -> [[Int]] {
    let area = places.count * places.count
    let quickest = places.indices.map { from in
      places.indices.map { to in
        stride(from: from * places.count + to, to: minutes.count, by: area).reduce(Self.noWay) { min($0, minutes[$1]) }
      }
    }
    return byTheBestWayRound(quickest)
  }

  /// Hundreds of metres from place to place by the shortest way round.
  func shortest() -> [[Int]] {
    byTheBestWayRound(places.indices.map { from in places.indices.map { length(from, $0) } })
  }

  /// The least over all ways round: Floyd & Warshall 1962.
  private func byTheBestWayRound(_ direct: [[Int]]) -> [[Int]] {
    var best = direct
    for middle in places.indices {
      for from in places.indices {
        for to in places.indices {
          best[from][to] = min(best[from][to], best[from][middle] + best[middle][to])
        }
      }
    }
    return best
  }

  /// The same places with other minutes, whatever the hour.
  func with(_ quickest: [[Int]]) -> RoadGrid {
    var grid = self
    grid.minutes = quickest.flatMap { $0 }
    grid.regimes = regimes.map { _ in 0 }
    return grid
  }

  /// Hundreds of metres of the drive.
  func length(_ from: Int, _ to: Int) -> Int { lengths[from * places.count + to] }

  /// The latest moment no later than `bound` to leave and arrive by `latest`; nil where there is none.
  func departure(_ from: Int, _ to: Int, by latest: Int, leavingBy bound: Int) -> Int? {
    var leave = min(bound, latest)
    let least = min(leave, latest - slowest)
    while leave >= least {
      let arrive = leave + drive(from, to, at: leave)
      if arrive <= latest { return leave }
      guard regimes.count > 0, arrive < Self.noWay else { return nil }
      leave -= uniform ? arrive - latest : 1
    }
    return nil
  }

  private var uniform: Bool { minutes.count == places.count * places.count }
}
