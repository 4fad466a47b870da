internal import Visit
internal import Wording

extension AuditRule {
  /// A vehicle is in one place at a time, and can get from the end of one trip to the start of the next. 车辆冲突
  static let vehicleOnce = AuditRule("vehicle-in-two-places") { audit in
    // A trip may last beyond midnight, and the next day's begin soon after.
    let days = audit.vehicleDays
    return audit.visit.vehicles.flatMap { vehicle in
      let runs = days.filter { $0.vehicle.id == vehicle.id }.flatMap(\.runs)
      return zip(runs, runs.dropFirst()).compactMap { first, second -> Remark? in
        let free = audit.free(first)
        let needed = audit.emptyRun(
          from: first.last.place, to: second.first.place, around: free, second.first.arrive)
        let gap = second.first.arrive - free
        guard gap < 0 || needed.map({ gap < $0 }) ?? true else { return nil }
        return Remark(
          .auditVehicleTwice(vehicle.name, first.trip.id, second.trip.id, gap: gap, needed: needed),
          parts: [.vehicle(vehicle.id)])
      }
    }
  }

  /// A vehicle is out within its hours, the drive from its depot and back included. 可用时间
  static let vehicleHours = AuditRule("vehicle-hours") { audit in
    audit.vehicleDays.flatMap { day -> [Remark] in
      var broken = day.runs.filter { $0.shift == nil }.map(\.trip.id)
      if let (out, home) = audit.span(of: day), let first = day.runs.first, let last = day.runs.last {
        if let shift = first.shift, out < shift.lowerBound { broken.append(first.trip.id) }
        if let shift = last.shift, home > shift.upperBound, !broken.contains(last.trip.id) {
          broken.append(last.trip.id)
        }
      }
      return broken.map { trip in
        Remark(
          .auditHours(day.vehicle.name, trip, day: "\(day.day)"), parts: [.vehicle(day.vehicle.id)])
      }
    }
  }

  /// The span of a vehicle's day is within its duty. 出勤时长
  static let vehicleDuty = AuditRule("vehicle-duty") { audit in
    audit.vehicleDays.compactMap { day in
      guard let duty = day.vehicle.duty, let (out, home) = audit.span(of: day), home - out > duty else { return nil }
      return Remark(
        .auditDutySpan(day.vehicle.name, day: "\(day.day)", found: home - out, limit: duty),
        parts: [.vehicle(day.vehicle.id)])
    }
  }

  /// A pilot car takes no guests, a luggage car nobody; luggage without its owners goes on luggage cars. 车辆用途
  static let vehicleRole = AuditRule("vehicle-role") { audit in
    audit.plan.trips.compactMap { trip in
      if !trip.luggage.isEmpty, let vehicle = audit.register.vehicles[trip.vehicle], vehicle.role != .luggage {
        return Remark(.auditLuggageRole(vehicle.name, trip.id), parts: [.vehicle(vehicle.id)])
      }
      guard let vehicle = audit.register.vehicles[trip.vehicle] else { return nil }
      let riders = Set(trip.stops.flatMap(\.on) + trip.riders.map(\.person)).sorted()
      let wrong: [Person.ID] =
        switch vehicle.role {
        case .pilot: riders.filter { audit.side(of: $0) == .guest }
        case .luggage: riders
        case .spare, nil: []
        }
      guard !wrong.isEmpty else { return nil }
      return Remark(
        .auditVehicleRole(vehicle.name, trip.id, audit.names(wrong)), people: wrong, parts: [.vehicle(vehicle.id)])
    }
  }
}

extension Inspection {
  /// When a vehicle leaves its depot on a day, and when it is back.
  func span(of day: VehicleDay) -> (out: Moment, home: Moment)? {
    guard let first = day.runs.first, let last = day.runs.last else { return nil }
    let depot = day.vehicle.depot
    let free = free(last)
    let before = first.first.arrive - 60
    guard let out = emptyRun(from: depot, to: first.first.place, around: first.first.arrive, before),
      let back = emptyRun(from: last.last.place, to: depot, around: free)
    else { return nil }
    return (first.first.arrive - out, free + back)
  }
}
