internal import Visit
internal import Wording

extension AuditRule {
  /// Between two departures of a line there is its headway. 班车间隔
  static let shuttleHeadway = AuditRule("shuttle-headway") { audit in
    audit.visit.shuttles.enumerated().flatMap { index, line -> [Remark] in
      let departures = audit.departures(of: line).sorted { ($0.leave, $0.trip) < ($1.leave, $1.trip) }
      return zip(departures, departures.dropFirst()).compactMap { one, next in
        guard next.leave - one.leave < line.headway else { return nil }
        return Remark(
          .auditHeadway(
            audit.plan.trips[one.trip].id, audit.plan.trips[next.trip].id, found: next.leave - one.leave,
            least: line.headway), parts: [.shuttle(index)])
      }
    }
  }

  /// The last departure is in time for what people go to, and no later than the line runs. 末班车
  static let shuttleLast = AuditRule("shuttle-last") { audit in
    let rides = Dictionary(
      grouping: audit.timelines.flatMap { timeline in timeline.rides.map { (timeline.person, $0) } }, by: \.1.trip)
    return audit.visit.shuttles.enumerated().flatMap { index, line -> [Remark] in
      audit.departures(of: line).compactMap { departure -> Remark? in
        let trip = audit.plan.trips[departure.trip].id
        switch line.last {
        case nil: return nil
        case .clock(let minute):
          guard departure.leave.minuteOfDay > minute else { return nil }
          let latest = Moment(departure.leave.day, minute: minute)
          return Remark(
            .auditLastShuttle(trip, found: departure.leave.text, latest: latest.text), parts: [.shuttle(index)])
        case .before(let margin):
          let late = (rides[departure.trip] ?? []).filter { _, ride in
            ride.from == line.from && ride.to == line.to
              && (ride.isHomeward ? nil : ride.next).map { departure.leave > $0.start - margin } ?? false
          }
          guard let first = late.first, let next = first.1.next else { return nil }
          return Remark(
            .auditLastShuttle(trip, found: departure.leave.text, latest: (next.start - margin).text),
            people: late.map(\.0.id), parts: [.shuttle(index)] + audit.parts(next.kind))
        }
      }
    }
  }
}

extension Inspection {
  /// When a line's vehicles leave its start with people for its end: positions of trips, convoys aside.
  func departures(of line: Shuttle) -> [(trip: Int, leave: Moment)] {
    let vehicles = Set(line.vehicles)
    return plan.trips.enumerated().flatMap { index, trip -> [(trip: Int, leave: Moment)] in
      guard trip.convoy == nil, vehicles.contains(trip.vehicle) else { return [] }
      return zip(trip.stops, trip.stops.dropFirst()).enumerated().filter { leg, stops in
        stops.0.place == line.from && stops.1.place == line.to
          && trip.riders.contains { $0.from == leg && $0.to == leg + 1 }
      }.map { (index, $0.element.0.leave ?? $0.element.0.arrive) }
    }
  }

  /// Whether a trip is a run of a shuttle, which everybody shares.
  func isShuttle(_ trip: Plan.Trip) -> Bool {
    trip.stops.count == 2
      && visit.shuttles.contains { line in
        line.vehicles.contains(trip.vehicle) && trip.stops[0].place == line.from && trip.stops[1].place == line.to
      }
  }
}
