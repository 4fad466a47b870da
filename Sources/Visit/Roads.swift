internal import Glibc

/// A drive from one place to another. 车程
public struct Journey: Sendable, Hashable {
  /// From leaving to arriving, the buffer included, boarding not.
  public var minutes: Minutes
  /// Hundreds of metres.
  public var hectometres: Int

  /// A drive.
  public init(minutes: Minutes, hectometres: Int) {
    self.minutes = minutes
    self.hectometres = hectometres
  }
}

/// The roads between the places of a visit. 行车时间表
///
/// A row of `travel` outdoes what is computed: great-circle kilometres (haversine, radius 6371 km) × detour, at the
/// speed of the hour in which one leaves. Minutes are rounded up, kilometres to the nearest hundred metres.
public struct Roads: Sendable {
  private let travel: Travel
  private let coordinates: [Place.ID: Coordinate]
  private let rows: [Pair: Travel.Row]

  private struct Pair: Hashable { let from, to: Place.ID }

  /// The roads of a visit.
  public init(_ visit: Visit) {
    travel = visit.travel
    coordinates = Dictionary(
      visit.places.compactMap { place in place.at.map { (place.id, $0) } }, uniquingKeysWith: { first, _ in first })
    var rows: [Pair: Travel.Row] = [:]
    for row in visit.travel.rows where !row.oneWay { rows[Pair(from: row.to, to: row.from)] = row }
    for row in visit.travel.rows { rows[Pair(from: row.from, to: row.to)] = row }
    self.rows = rows
  }

  /// Kilometres that no road has: twice round the Earth. 路程上限
  private static let farthest = 80_000.0

  /// The drive from one place to another when one leaves at `moment`, or nil where no way is known.
  public func journey(from: Place.ID, to: Place.ID, at moment: Moment) -> Journey? {
    guard from != to else { return Journey(minutes: 0, hectometres: 0) }
    let row = rows[Pair(from: from, to: to)]
    let kilometres = row?.hectometres.map { Double($0) / 10 } ?? greatCircle(from, to).map { $0 * travel.detour }
    if let row, let time = row.time {
      let assumed = kilometres ?? Double(time) * travel.speed / 60
      guard time < 100_000, assumed < Self.farthest else { return nil }
      return Journey(minutes: time + travel.buffer, hectometres: Int((assumed * 10).rounded()))
    }
    guard let kilometres, kilometres < Self.farthest else { return nil }
    let hour = moment.minuteOfDay
    let speed = travel.speeds.first { $0.hours.contains(hour) }?.speed ?? travel.speed
    guard speed > 0 else { return nil }
    let minutes = (kilometres / speed * 60 - 1e-9).rounded(.up)
    guard minutes < 100_000 else { return nil }
    return Journey(minutes: Int(minutes) + travel.buffer, hectometres: Int((kilometres * 10).rounded()))
  }

  /// The latest moment to leave so as to arrive no later than `latest`, with the drive then; nil where no way is known.
  ///
  /// Where the speed differs by the hour, leaving later may mean arriving earlier: each speed is tried at the last
  /// minute that it allows.
  public func departure(from: Place.ID, to: Place.ID, arrivingBy latest: Moment, leavingBy bound: Moment? = nil)
    -> (leave: Moment, journey: Journey)?
  {
    var moments = [latest]
    for speed in travel.speeds {
      for edge in [speed.hours.lowerBound, speed.hours.upperBound] {
        let behind = (latest.minuteOfDay - edge + 1440) % 1440
        moments += [latest - behind - 1, latest - behind]
      }
    }
    var best: (leave: Moment, journey: Journey)?
    for moment in moments {
      guard let typical = journey(from: from, to: to, at: moment) else { return nil }
      for limit in [latest - typical.minutes, moment] {
        let leave = bound.map { min($0, limit) } ?? limit
        guard let drive = journey(from: from, to: to, at: leave), leave + drive.minutes <= latest,
          best.map({ leave > $0.leave }) ?? true
        else { continue }
        best = (leave, drive)
      }
    }
    return best
  }

  private func greatCircle(_ from: Place.ID, _ to: Place.ID) -> Double? {
    guard let a = coordinates[from], let b = coordinates[to] else { return nil }
    let radians = Double.pi / 180
    let latitude = sin((b.latitude - a.latitude) * radians / 2)
    let longitude = sin((b.longitude - a.longitude) * radians / 2)
    let chord =
      latitude * latitude + cos(a.latitude * radians) * cos(b.latitude * radians) * longitude * longitude
    return 2 * 6371 * asin(min(1, chord.squareRoot()))
  }
}
