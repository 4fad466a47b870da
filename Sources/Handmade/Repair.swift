internal import Audit
internal import Visit
internal import Wording

/// Puts what was planned in the place of what the office has, no more of it than must be. 修补
struct Repair {
  let handmade: HandmadePlan
  let planned: Plan
  let best: Plan
  let visit: Visit
  let language: Language

  /// How many plans are tried at most.
  private static let trials = 400

  func plan() -> Plan? {
    var plan = handmade.plan
    if handmade.kinds.contains(.seats) {
      plan.seats.removeAll { handmade.seated.contains($0.activity) }
      plan.seats += planned.seats.filter { handmade.seated.contains($0.activity) }
    }
    if handmade.kinds.contains(.rooms) { plan.stays = planned.stays }
    plan.unmet =
      planned.unmet.filter { $0.what == .seat || $0.what == .room }
      + plan.unmet.filter { $0.what == .ride || $0.what == .attendance }
    if isSound(plan) { return plan }
    // Rides that don't fit the rooms or break rules themselves, day by day.
    plan.trips = planned.trips
    plan.duties = planned.duties
    plan.unmet = planned.unmet
    guard isSound(plan) else {
      var whole = planned
      whole.seats = plan.seats
      whole.certificates = []
      return isSound(whole) ? whole : isSound(planned) ? planned : nil
    }
    return withOwnTrips(plan)
  }

  /// Sets rides back to what the office has, a day at a time and then a trip at a time.
  private func withOwnTrips(_ mended: Plan) -> Plan {
    var plan = mended
    let days = Set(handmade.plan.trips.compactMap { $0.stops.first?.arrive.day }).sorted()
    var left = Self.trials
    for day in days {
      let changed = with(plan, handmade.plan.trips.filter { $0.stops.first?.arrive.day == day }) {
        $0.stops.first?.arrive.day == day
      }
      left -= 1
      if isSound(changed) { plan = changed; continue }
      for trip in handmade.plan.trips where trip.stops.first?.arrive.day == day && left > 0 {
        let single = with(plan, [trip]) { $0.id == trip.id }
        left -= 1
        if single.trips.count == plan.trips.count, isSound(single) { plan = single }
      }
    }
    return plan
  }

  private func with(_ plan: Plan, _ trips: [Plan.Trip], insteadOf goes: (Plan.Trip) -> Bool) -> Plan {
    var plan = plan
    plan.trips = (plan.trips.filter { !goes($0) } + trips).enumerated().sorted { left, right in
      let start = Moment(minutes: 0)
      let (a, b) = (left.element, right.element)
      return (a.stops.first?.arrive ?? start, a.position ?? 0, left.offset) < (
        b.stops.first?.arrive ?? start, b.position ?? 0, right.offset
      )
    }.map(\.element)
    return plan
  }

  private func isSound(_ plan: Plan) -> Bool {
    HandmadeReport.audit(plan, like: best, of: visit, language: language).isClean
  }
}
