internal import Visit

/// Minutes waited and detoured, weighted by courtesy. 舒适
///
/// A ride out of something waits from when it ends to the pick-up; a ride to something is early by what is left until
/// one has to be there; and either detours by what it takes beyond the direct drive. What starts or ends at home has
/// nothing to wait for there. Who comes to where a convoy forms is early by what is left until boarding.
extension Inspection {
  func discomfort() -> Int {
    timelines.map { saturating(minutes(of: $0), times: ranking.courtesy(of: $0.person.id)) }.total()
  }

  /// The minutes that somebody waits, is early and rides longer than need be, unweighted.
  func minutes(of timeline: Timeline) -> Minutes {
    timeline.rides.indices.map { discomfort(of: timeline, ride: $0) }.total()
  }

  private func discomfort(of timeline: Timeline, ride index: Int) -> Minutes {
    let ride = timeline.rides[index]
    let gathering = boarding(of: timeline, after: index)
    let term = terms(of: timeline, ride, gathering: gathering)
    let wait = term.ready.map { ride.leave - visit.travel.board - $0 } ?? 0
    let early = term.due.map { $0 - ride.arrive } ?? 0
    let detour = term.direct.map { ride.arrive - ride.leave - $0 } ?? 0
    return max(0, wait) + max(0, early) + max(0, detour)
  }

  /// When the next ride boards where this one ends, away from home and with nothing between.
  private func boarding(of timeline: Timeline, after index: Int) -> Moment? {
    let ride = timeline.rides[index]
    guard index + 1 < timeline.rides.count, ride.next == nil, !timeline.bases.contains(ride.to) else { return nil }
    let next = timeline.rides[index + 1]
    return next.previous == nil && next.from == ride.to ? next.leave - visit.travel.board : nil
  }

  /// When a ride could start, when it has to be over, and how long it would be.
  private func terms(
    of timeline: Timeline, _ ride: Ride, gathering: Moment?
  ) -> (ready: Moment?, due: Moment?, direct: Minutes?) {
    var previous = ride.previous
    let next = ride.isHomeward ? nil : ride.next
    if let before = previous, let after = timeline.anchors.first(where: { $0.start >= max(ride.leave, before.end) }),
      timeline.base(on: before.end.day) == ride.from,
      timeline.goesHome(before, after, roads, rest: visit.transport.rest)
    {
      previous = nil
    }
    let moment = previous?.end ?? next?.start ?? gathering ?? ride.leave
    let direct = roads.journey(from: ride.from, to: ride.to, at: moment)?.minutes
    let due = next.map { next -> Moment in
      guard case .activity = next.kind else { return next.start }
      let wanted = next.start - visit.transport.early
      guard let previous, let direct else { return wanted }
      return max(wanted, min(next.start, previous.end + visit.travel.board + direct))
    }
    return (previous?.end, due ?? gathering, direct)
  }
}
