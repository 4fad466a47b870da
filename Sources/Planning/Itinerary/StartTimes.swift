internal import Visit

/// The starts among which an activity's is chosen. 可选开始时间
///
/// A fixed start is the only one. Open starts fall on a grid of 5 minutes; besides, the latest moment that a window or
/// an upper bound of `after` leaves may be taken, and the earliest where no moment of the grid is left. Without a window
/// an activity starts between 8:00 and 22:00, or within two hours of the earliest that `after` allows: nobody is called to
/// a photo in the night because somebody lands late. Where there are more than 2,000 such moments the grid
/// is coarser.
struct StartTimes: Sendable {
  /// By activity, earlier first.
  private(set) var starts: [[Moment]]

  private let activities: [Activity]
  private let gaps: [ItineraryProblem.Gap]
  private var bounds: [(earliest: Moment, latest: Moment)]

  private static let most = 2000

  init(_ visit: Visit, gaps: [ItineraryProblem.Gap]) {
    activities = visit.activities
    self.gaps = gaps
    starts = Array(repeating: [], count: visit.activities.count)
    bounds = visit.activities.map { Self.bounds($0, visit) }
    tighten()
    for index in inOrderOfGaps() { starts[index] = starts(of: index) }
  }

  private static func bounds(_ activity: Activity, _ visit: Visit) -> (earliest: Moment, latest: Moment) {
    if let start = activity.start { return (start, start) }
    let duration = bounded(activity.duration)
    if let window = activity.window { return (window.lowerBound, window.upperBound - duration) }
    return (Moment(visit.dates.lowerBound, minute: 0), Moment(visit.dates.upperBound, minute: 1440) - duration)
  }

  /// Narrows the bounds by the gaps until nothing changes; each round settles at least one activity of a chain.
  private mutating func tighten() {
    for _ in activities.indices {
      var changed = false
      for gap in gaps {
        let (first, second) = (gap.first, gap.second)
        guard bounds[first].earliest <= bounds[first].latest, bounds[second].earliest <= bounds[second].latest else {
          continue
        }
        let length = bounded(activities[first].duration)
        var (a, b) = (bounds[first], bounds[second])
        if activities[second].start == nil {
          b.earliest = max(b.earliest, a.earliest + length + gap.least)
          if let most = gap.most { b.latest = min(b.latest, a.latest + length + most) }
        }
        if activities[first].start == nil {
          a.latest = min(a.latest, b.latest - gap.least - length)
          if let most = gap.most { a.earliest = max(a.earliest, b.earliest - most - length) }
        }
        changed = changed || a != bounds[first] || b != bounds[second]
        bounds[first] = a
        bounds[second] = b
      }
      if !changed { return }
    }
  }

  /// Activities after those on which their gaps depend; those in a circle last, as they are listed.
  private func inOrderOfGaps() -> [Int] {
    var waiting = Array(repeating: 0, count: activities.count)
    for gap in gaps { waiting[gap.second] += 1 }
    var ready = activities.indices.filter { waiting[$0] == 0 }
    var order: [Int] = []
    while order.count < ready.count {
      let next = ready[order.count]
      order.append(next)
      for gap in gaps where gap.first == next {
        waiting[gap.second] -= 1
        if waiting[gap.second] == 0 { ready.append(gap.second) }
      }
    }
    return order + activities.indices.filter { waiting[$0] > 0 }
  }

  private func starts(of index: Int) -> [Moment] {
    let activity = activities[index]
    if let start = activity.start { return [start] }
    let (earliest, latest) = bounds[index]
    guard earliest <= latest else { return [] }
    var starts = grid(from: earliest, to: latest)
    if activity.window == nil {
      let isFree = activity.after.isEmpty
      starts.removeAll { !(480...1320).contains($0.minuteOfDay) && (isFree || $0 > earliest + 120) }
    }
    if starts.isEmpty { starts = [earliest] }
    if activity.window != nil { starts.append(latest) }
    for gap in gaps where gap.second == index {
      guard let most = gap.most else { continue }
      for start in self.starts[gap.first] {
        let end = start + bounded(activities[gap.first].duration)
        let forced = max(earliest, end + gap.least)
        let last = min(latest, end + most)
        guard forced <= last else { continue }
        starts.append(last)
        if onGrid(forced, 5) > last { starts.append(forced) }
      }
    }
    return Set(starts).sorted()
  }

  private func grid(from earliest: Moment, to latest: Moment) -> [Moment] {
    let step = [5, 10, 15, 30, 60].first { (latest - earliest) / $0 <= Self.most } ?? 60
    let last = min(latest.minutes, earliest.minutes + Self.most * 60)
    return stride(from: onGrid(earliest, step).minutes, through: last, by: step).map { Moment(minutes: $0) }
  }

  private func onGrid(_ moment: Moment, _ step: Minutes) -> Moment {
    let over = ((moment.minutes % step) + step) % step
    return over == 0 ? moment : moment + (step - over)
  }
}
