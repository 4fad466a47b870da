internal import Visit
internal import Wording

/// Luggage that has to go without its owner, as the scenario asks. 另运的行李
struct AwaitedLuggage: Sendable {
  var person: Person
  var from: Place.ID
  var to: Place.ID
  /// It leaves within these …
  var leave: ClosedRange<Moment>?
  /// … or arrives within these.
  var arrive: ClosedRange<Moment>?
}

extension AuditRule {
  /// Luggage that goes apart is taken to the hotel and back, all of it and nothing else. 行李另运
  static let luggageTaken = AuditRule("luggage-not-taken") { audit in
    var remarks: [Remark] = []
    let awaited = audit.awaitedLuggage
    for one in awaited where !audit.unmet.holds(one.person.id, .luggage, at: one.from.text) {
      let pieces = audit.trips(taking: one).map(\.baggage.pieces).total()
      guard pieces != one.person.luggage else { continue }
      remarks.append(
        Remark(
          .auditLuggageTaken(
            one.person.name, from: audit.name(one.from), to: audit.name(one.to), found: pieces,
            expected: one.person.luggage), people: [one.person.id], parts: [.person(one.person.id)]))
    }
    for trip in audit.plan.trips {
      for baggage in trip.luggage {
        let isAwaited = awaited.contains { one in
          one.person.id == baggage.person
            && audit.places(of: baggage, on: trip).map { $0 == (one.from, one.to) } ?? false
        }
        if isAwaited { continue }
        remarks.append(Remark(.auditLuggageUnasked(trip.id, audit.name(baggage.person)), people: [baggage.person]))
      }
    }
    return remarks
  }

  /// It leaves the place of arrival when it is there and not long after, and is there before its owner's departure, not
  /// long before. 行李车时间
  static let luggageTimes = AuditRule("luggage-time") { audit in
    audit.awaitedLuggage.flatMap { one in
      audit.trips(taking: one).compactMap { trip, baggage -> Remark? in
        let from = trip.stops[baggage.from]
        let (leave, arrive) = (from.leave ?? from.arrive, trip.stops[baggage.to].arrive)
        let wrong = one.leave.map { !$0.contains(leave) } ?? one.arrive.map { !$0.contains(arrive) } ?? false
        guard wrong else { return nil }
        let window = one.leave ?? one.arrive
        return Remark(
          .auditLuggageTime(
            trip.id, one.person.name, found: (one.leave == nil ? arrive : leave).text,
            from: window?.lowerBound.text ?? "", to: window?.upperBound.text ?? "", isArrival: one.leave == nil),
          people: [one.person.id], parts: [.person(one.person.id), .key(.section("transport"), "luggage-within")])
      }
    }
  }
}

extension Inspection {
  /// All luggage that goes apart: after an arrival and before a departure, where its owner lives elsewhere.
  var awaitedLuggage: [AwaitedLuggage] {
    let board = visit.travel.board
    let within = max(visit.transport.luggageWithin, board)
    return timelines.filter { $0.person.luggageApart && $0.person.luggage > 0 }.flatMap { timeline in
      var result: [AwaitedLuggage] = []
      if let arrive = timeline.person.arrive {
        let ready = register.readyAt(arrive)
        if let home = timeline.base(on: ready.day), home != arrive.place {
          result.append(
            AwaitedLuggage(
              person: timeline.person, from: arrive.place, to: home, leave: (ready + board)...(ready + within)))
        }
      }
      if let leave = timeline.person.leave {
        let due = register.dueAt(leave)
        if let home = timeline.base(on: due.day), home != leave.place {
          result.append(
            AwaitedLuggage(person: timeline.person, from: home, to: leave.place, arrive: (due - within)...due))
        }
      }
      return result
    }
  }

  /// The trips that take it.
  func trips(taking one: AwaitedLuggage) -> [(trip: Plan.Trip, baggage: Plan.Baggage)] {
    plan.trips.flatMap { trip in
      trip.luggage.filter { baggage in
        baggage.person == one.person.id && places(of: baggage, on: trip).map { $0 == (one.from, one.to) } ?? false
      }.map { (trip, $0) }
    }
  }

  /// From where to where a trip takes luggage; nil where it has no such stops.
  func places(of baggage: Plan.Baggage, on trip: Plan.Trip) -> (Place.ID, Place.ID)? {
    guard trip.stops.indices.contains(baggage.from), trip.stops.indices.contains(baggage.to), baggage.from < baggage.to
    else { return nil }
    return (trip.stops[baggage.from].place, trip.stops[baggage.to].place)
  }
}
