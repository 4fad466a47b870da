internal import Optimization
internal import Precedence
internal import Visit
internal import Wording

/// Plans everybody's transport, each day by itself: a trip belongs to the day it starts, and vehicles begin each day at
/// their depot, those that come home after midnight when they are there. 用车规划
///
/// Proven values hold for the programme, the hotels and the meetings that were decided before. Where shuttles run little is
/// proven: their timetable is built, and another might leave more to the other vehicles, or less.
func planTransport(
  _ context: Context, items: [Plan.Item], stays: [Plan.Stay], meetings: [Meeting], keeping kept: [TransportDay] = []
) -> TransportPart {
  let movements = Movements(context, items: items, stays: stays, meetings: meetings)
  let settled = CarRules.settled(context, movements: movements.all)
  var part = TransportPart()
  part.shuttles = ShuttleRuns.plan(context, items: items, rules: settled.rules, movements: movements.all)
  var context = context
  context.reserved = part.shuttles.reserved
  let (others, known) = (part.shuttles.others, context)
  let days = Set(others.map(\.day)).sorted()
  part.days = concurrentMap(days, jobs: context.limits.jobs) { day in
    let own = others.filter { $0.day == day }
    if let same = kept.first(where: { $0.day == day && $0.movements == own }) { return same }
    let solution = Trace.span("day \(day)", .part) { solveDay(day, own, rules: settled.rules, known) }
    return TransportDay(day: day, movements: own, solution: solution)
  }
  part.followMidnight(settled.rules, context)
  part.conflicts = settled.conflicts
  (part.numbers, part.seats) = (settled.rules.numbers, settled.rules.fixedSeats)
  part.stranded = movements.stranded
  part.luggage = LuggageRuns.plan(context, stays: stays)
  part.assemble(context)
  return part
}

extension TransportPart {
  /// Puts the days together.
  mutating func assemble(_ context: Context) {
    contribution = Contribution("transport")
    contribution.findings = conflicts + shuttles.findings
    for solution in days.map(\.solution) {
      contribution.unmet += solution.unmet
      contribution.findings += solution.barred.map { noConvoy($0, context) }
      contribution.cutShort = contribution.cutShort || solution.cutShort
    }
    contribution.unmet += stranded.map { $0.unmet(context) } + luggage.unmet
    let lost = stranded.reduce(0) { $0 + context.order.weight(of: $1.person) }
    for goal in context.visit.goals where goal != .precedence {
      var total = Contribution.Bounded(value: 0, bound: 0)
      for part in days.compactMap({ $0.bounded(goal, besides: shuttles) })
        + [luggage.goals[goal], shuttles.goals[goal]].compactMap(\.self)
      {
        total.value += part.value
        total.bound += part.bound
        total.seconds += part.seconds
      }
      if goal == .served {
        total.value += lost
        total.bound += lost
      }
      contribution.goals[goal] = total
    }
    trips = numbered(days.flatMap(\.solution.trips) + luggage.trips + shuttles.trips, context)
    contribution.findings += unkept(numbers, context) + unkept(seats, context)
  }
}

extension TransportDay {
  /// What it comes to in a goal; nothing is known of the least where shuttles take others on the day.
  fileprivate func bounded(_ goal: GoalName, besides shuttles: ShuttlePart) -> Contribution.Bounded? {
    var bounded = solution.goals[goal]
    if shuttles.days.contains(day) { bounded?.bound = 0 }
    return bounded
  }
}

/// People who should go in convoy go by themselves: no order of cars keeps every rule.
private func noConvoy(_ key: ConvoyKey, _ context: Context) -> Finding {
  var parts: [Origins.Part] = [.key(.section("transport"), "convoys")]
  let name: String
  switch key {
  case .activity(let id):
    name = context.register.activities[id]?.title ?? id.text
    parts.append(.activity(id))
  case .arrival(let place, let time), .departure(let place, let time):
    name = "\(context.register.places[place]?.name ?? place.text) \(time.clock)"
  }
  return Finding(
    rule: "transport/no-convoy", severity: .error, message: Phrase.noConvoy(to: name).text(context.language),
    lines: context.visit.origins.lines(of: parts))
}

/// Gives trips and convoys their ids, in order of time.
private func numbered(_ trips: [Plan.Trip], _ context: Context) -> [Plan.Trip] {
  let listing = Dictionary(
    context.visit.vehicles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  func key(_ trip: Plan.Trip) -> (Moment, Int, Int) {
    (trip.stops[0].leave ?? trip.stops[0].arrive, trip.position ?? -1, listing[trip.vehicle] ?? 0)
  }
  var convoys: [String: String] = [:]
  return trips.sorted { key($0) < key($1) }.enumerated().map { index, trip in
    var trip = trip
    trip.id = "t\(index + 1)"
    if let convoy = trip.convoy {
      if convoys[convoy] == nil { convoys[convoy] = "c\(convoys.count + 1)" }
      trip.convoy = convoys[convoy]
    }
    return trip
  }
}
