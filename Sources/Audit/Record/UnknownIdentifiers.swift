internal import Visit
internal import Wording

extension AuditRule {
  /// Everything that the plan names is in the scenario. 编号存在
  static let unknownIdentifiers = AuditRule("unknown-id") { audit in
    var names: [(kind: Label, id: String)] = []
    func person(_ id: Person.ID) { if audit.register.people[id] == nil { names.append((.name, id.text)) } }
    func place(_ id: Place.ID) { if audit.register.places[id] == nil { names.append((.place, id.text)) } }
    func activity(_ id: Activity.ID) { if audit.register.activities[id] == nil { names.append((.activity, id.text)) } }
    for item in audit.plan.activities {
      activity(item.activity)
      place(item.place)
      if let hall = item.hall, audit.register.halls[hall] == nil { names.append((.charts, hall.text)) }
      for attendance in item.attend {
        person(attendance.person)
        if let absent = attendance.standsFor { person(absent) }
      }
    }
    for seat in audit.plan.seats {
      activity(seat.activity)
      person(seat.person)
    }
    for trip in audit.plan.trips {
      if audit.register.vehicles[trip.vehicle] == nil { names.append((.vehicle, trip.vehicle.text)) }
      for stop in trip.stops {
        place(stop.place)
        for id in stop.on + stop.off { person(id) }
      }
      for rider in trip.riders { person(rider.person) }
      for baggage in trip.luggage { person(baggage.person) }
    }
    for stay in audit.plan.stays {
      person(stay.person)
      guard let hotel = audit.register.hotels[stay.hotel] else {
        names.append((.house, stay.hotel.text))
        continue
      }
      if !hotel.rooms.contains(where: { $0.number == stay.room }) { names.append((.room, stay.room)) }
    }
    for duty in audit.plan.duties {
      person(duty.person)
      place(duty.place)
      for id in duty.people { person(id) }
    }
    for place in audit.plan.order { person(place.person) }
    for unmet in audit.plan.unmet { person(unmet.person) }
    var seen: Set<String> = []
    return names.filter { seen.insert("\($0.kind.rawValue) \($0.id)").inserted }.map { kind, id in
      Remark(.auditUnknown(kind.phrase, id))
    }
  }
}
