internal import Visit
internal import Wording

extension AuditRule {
  /// Everybody is brought to where they have to be next: nobody is left, nobody is somewhere without a ride. 位移完整
  static let movementMissing = AuditRule("movement-missing") { audit in
    audit.timelines.flatMap { timeline in
      timeline.missing.filter { !$0.excused }.map { gap in
        Remark(
          .auditNotBrought(
            timeline.person.name, from: audit.name(gap.from), to: audit.name(gap.to), by: gap.by.text,
            for: gap.purpose.map { audit.title($0) }), people: [timeline.person.id],
          parts: [.person(timeline.person.id)] + (gap.purpose.map { audit.parts($0) } ?? []))
      }
    }
  }

  /// Nobody is picked up before being ready: off the train and out of the station, out of the meeting, and given time to
  /// get in. 接人不早于就绪
  static let pickUpReady = AuditRule("picked-up-before-ready") { audit in
    let board = audit.visit.travel.board
    return audit.timelines.flatMap { timeline in
      timeline.rides.enumerated().compactMap { index, ride -> Remark? in
        var ready = timeline.person.arrive.map { audit.register.readyAt($0) }
        if let previous = ride.previous { ready = max(ready ?? previous.end, previous.end) }
        if index > 0, timeline.rides[index - 1].trip != ride.trip {
          ready = max(ready ?? timeline.rides[index - 1].arrive, timeline.rides[index - 1].arrive)
        }
        guard let ready, ride.leave < ready + board else { return nil }
        return Remark(
          .auditPickedUpEarly(
            timeline.person.name, audit.plan.trips[ride.trip].id, leave: ride.leave.text, ready: ready.text,
            board: board), people: [timeline.person.id], parts: [.person(timeline.person.id)])
      }
    }
  }

  /// Nobody waits longer than `max-wait` at an arrival. 最长等候
  static let arrivalWait = AuditRule("arrival-wait") { audit in
    let limit = audit.visit.transport.maxWait
    return audit.timelines.flatMap { timeline in
      timeline.rides.compactMap { ride -> Remark? in
        guard let previous = ride.previous, previous.kind == .arrival else { return nil }
        let wait = ride.leave - audit.visit.travel.board - previous.end
        guard wait > limit else { return nil }
        return Remark(
          .auditWait(timeline.person.name, audit.name(ride.from), found: wait, limit: limit),
          people: [timeline.person.id], parts: [.section("transport"), .person(timeline.person.id)])
      }
    }
  }

  /// Everybody is at an activity `early` before it starts, or as early as the gap before allows. 提前到达
  static let activityArrival = AuditRule("late-for-activity") { audit in
    audit.timelines.flatMap { timeline in
      timeline.rides.compactMap { ride -> Remark? in
        guard let next = ride.next, next.kind != .departure, next.kind != .arrival else { return nil }
        let latest = audit.latestArrival(of: ride, at: next)
        guard ride.arrive > latest else { return nil }
        return Remark(
          .auditLate(
            timeline.person.name, audit.plan.trips[ride.trip].id, audit.title(next.kind), found: ride.arrive.text,
            latest: latest.text), people: [timeline.person.id],
          parts: audit.parts(next.kind) + [.key(.section("transport"), "early")])
      }
    }
  }

  /// Everybody is at the station in time to check in, and isn't driven after leaving. 送站时间
  static let departureArrival = AuditRule("late-for-departure") { audit in
    audit.timelines.flatMap { timeline -> [Remark] in
      guard let leave = timeline.person.leave else { return [] }
      let due = audit.register.dueAt(leave)
      return timeline.rides.compactMap { ride in
        guard ride.leave >= due || (ride.next?.kind == .departure && ride.arrive > due) else { return nil }
        return Remark(
          .auditDepartureLate(
            timeline.person.name, audit.plan.trips[ride.trip].id, found: ride.arrive.text, due: due.text,
            checkIn: audit.register.checkIn(leave)), people: [timeline.person.id], parts: [.person(timeline.person.id)])
      }
    }
  }

  /// Nobody is on board longer than `max-ride` × the direct time. 绕行上限
  static let rideLength = AuditRule("ride-too-long") { audit in
    audit.timelines.flatMap { timeline in
      timeline.rides.compactMap { ride -> Remark? in
        guard let direct = audit.slowestDirect(ride) else { return nil }
        let limit = max(direct, saturating(direct, times: audit.visit.transport.maxRide) / 1000)
        let minutes = ride.arrive - ride.leave
        guard minutes > limit else { return nil }
        return Remark(
          .auditRideLong(
            timeline.person.name, audit.plan.trips[ride.trip].id, found: minutes, direct: direct, limit: limit),
          people: [timeline.person.id], parts: [.key(.section("transport"), "max-ride")])
      }
    }
  }

  /// A gap longer than `rest`, the journeys taken off, is spent at the hotel. 回住地休息
  static let restAtHotel = AuditRule("rest-at-hotel") { audit in
    audit.timelines.flatMap { timeline in
      guard timeline.person.local == nil, !timeline.bases.isEmpty else { return [Remark]() }
      return zip(timeline.anchors, timeline.anchors.dropFirst()).compactMap { before, after in
        guard audit.mustGoHome(timeline, before, after), before.end.day == after.start.day,
          !timeline.bases.contains(before.place), !timeline.bases.contains(after.place),
          !audit.unmet.holds(timeline.person.id, .ride, at: before.place.text)
        else { return nil }
        let rests = timeline.rides.contains {
          $0.leave >= before.end && $0.arrive <= after.start && timeline.bases.contains($0.to)
        }
        guard !rests else { return nil }
        return Remark(
          .auditNoRest(
            timeline.person.name, between: audit.title(before.kind), and: audit.title(after.kind),
            rest: audit.visit.transport.rest), people: [timeline.person.id],
          parts: [.key(.section("transport"), "rest")] + audit.parts(before.kind) + audit.parts(after.kind))
      }
    }
  }
}

extension Inspection {
  /// The last moment at which a ride may arrive: `early` before an activity, but no earlier than the gap before allows.
  func latestArrival(of ride: Ride, at next: Anchor) -> Moment {
    guard case .activity = next.kind else { return next.start }
    let wanted = next.start - visit.transport.early
    guard let previous = ride.previous, let direct = slowestDirect(ride) else { return wanted }
    return max(wanted, min(next.start, previous.end + visit.travel.board + direct))
  }

  /// Minutes of the direct drive of a ride; the longest where they differ by the hour of leaving.
  func slowestDirect(_ ride: Ride) -> Minutes? {
    let moments = [ride.leave, ride.arrive, ride.previous?.end, ride.next?.start].compactMap { $0 }
    return moments.compactMap { roads.journey(from: ride.from, to: ride.to, at: $0)?.minutes }.max()
  }
}

extension Inspection {
  /// Whether the gap is long enough to be home for `rest` and back `early`, with getting in and out.
  func mustGoHome(_ timeline: Timeline, _ before: Anchor, _ after: Anchor) -> Bool {
    var wanted = after
    wanted.start = after.start - visit.transport.early - 4 * visit.travel.board
    return wanted.start > before.end && timeline.goesHome(before, wanted, roads, rest: visit.transport.rest)
  }
}
