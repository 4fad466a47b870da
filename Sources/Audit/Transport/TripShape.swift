internal import Visit
internal import Wording

extension AuditRule {
  /// A trip has at least two stops, in order of time; it leaves each but the last. 停靠顺序
  static let stopOrder = AuditRule("stops-out-of-order") { audit in
    audit.plan.trips.compactMap { trip in
      var clock: Moment?
      var right = trip.stops.count >= 2
      for (index, stop) in trip.stops.enumerated() {
        if let clock, stop.arrive < clock { right = false }
        if (stop.leave == nil) != (index == trip.stops.count - 1) { right = false }
        if let leave = stop.leave, leave < stop.arrive { right = false }
        clock = stop.leave ?? stop.arrive
      }
      return right ? nil : Remark(.auditStops(trip.id), parts: [.vehicle(trip.vehicle)])
    }
  }

  /// Each trip has an id of its own. 车次编号
  static let tripNames = AuditRule("trip-id-twice") { audit in
    var seen: Set<String> = []
    return audit.plan.trips.filter { !seen.insert($0.id).inserted }.map { Remark(.auditTripTwice($0.id)) }
  }

  /// The vehicle has time from one stop to the next. 行驶时间
  static let driveTime = AuditRule("drive-too-fast") { audit in
    audit.plan.trips.flatMap { trip in
      zip(trip.stops, trip.stops.dropFirst()).compactMap { from, to -> Remark? in
        let leave = from.leave ?? from.arrive
        let minutes = audit.roads.journey(from: from.place, to: to.place, at: leave)?.minutes
        let found = to.arrive - leave
        guard minutes.map({ found < $0 }) ?? true else { return nil }
        return Remark(
          .auditTooFast(trip.id, from: audit.name(from.place), to: audit.name(to.place), found: found, needed: minutes),
          parts: [.section("travel"), .vehicle(trip.vehicle)])
      }
    }
  }

  /// A stop lasts long enough to get on and off. 上下车时间
  static let boarding = AuditRule("boarding-time") { audit in
    audit.plan.trips.flatMap { trip in
      trip.stops.enumerated().compactMap { index, stop -> Remark? in
        let isLoaded = trip.luggage.contains { $0.from == index || $0.to == index }
        guard let leave = stop.leave, isLoaded || !(stop.on.isEmpty && stop.off.isEmpty),
          leave - stop.arrive < audit.visit.travel.board
        else { return nil }
        return Remark(
          .auditBoarding(trip.id, audit.name(stop.place), found: leave - stop.arrive, needed: audit.visit.travel.board),
          parts: [.key(.section("travel"), "board")])
      }
    }
  }

  /// Who rides gets on once and off once, just where the stops say. 上下车人员
  static let riders = AuditRule("riders-and-stops") { audit in
    audit.plan.trips.flatMap { trip -> [Remark] in
      var people: [Person.ID] = []
      func doubt(_ person: Person.ID) { if !people.contains(person) { people.append(person) } }
      var spans: [Person.ID: [Range<Int>]] = [:]
      var aboard: [Person.ID: Int] = [:]
      for (index, stop) in trip.stops.enumerated() {
        for person in stop.off {
          guard let on = aboard.removeValue(forKey: person), on < index else { doubt(person); continue }
          spans[person, default: []].append(on..<index)
        }
        for person in stop.on where aboard.updateValue(index, forKey: person) != nil { doubt(person) }
      }
      for person in aboard.keys.sorted() { doubt(person) }
      for rider in trip.riders {
        guard let mine = spans[rider.person], rider.from < rider.to,
          let match = mine.firstIndex(of: rider.from..<rider.to)
        else { doubt(rider.person); continue }
        spans[rider.person]?.remove(at: match)
      }
      for person in spans.keys.sorted() where !(spans[person]?.isEmpty ?? true) { doubt(person) }
      return people.map { Remark(.auditRiders(trip.id, audit.name($0)), people: [$0]) }
    }
  }

  /// The kilometres are the empty run to the first stop and the legs. 里程
  static let kilometres = AuditRule("trip-km") { audit in
    audit.vehicleDays.flatMap { day in
      day.runs.enumerated().compactMap { position, run -> Remark? in
        let legs = zip(run.trip.stops, run.trip.stops.dropFirst()).map { from, to in
          audit.roads.journey(from: from.place, to: to.place, at: from.leave ?? from.arrive)?.hectometres
        }
        let origins = position == 0 ? [day.vehicle.depot] : [day.runs[position - 1].last.place, day.vehicle.depot]
        let empty = origins.compactMap {
          audit.roads.journey(from: $0, to: run.first.place, at: run.first.arrive)?.hectometres
        }
        guard legs.allSatisfy({ $0 != nil }), let expected = empty.first else { return nil }
        let length = legs.compactMap { $0 }.total()
        // Between two shifts of a day a vehicle may have gone home.
        let choices = run.changesShift ? empty : [expected]
        guard !choices.contains(where: { abs(length + $0 - run.trip.hectometres) <= legs.count + 1 }) else {
          return nil
        }
        return Remark(
          .auditKilometres(run.trip.id, found: run.trip.hectometres, expected: length + expected),
          parts: [.vehicle(day.vehicle.id)])
      }
    }
  }
}
