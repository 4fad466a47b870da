internal import Visit
internal import Wording

/// Places, roads and vehicles. 地点、路程、车辆
extension Decoder {
  mutating func readPlaces(_ node: Node?) {
    for fields in rows(node, Keys.place) {
      guard let id = newID(fields, .place) else { continue }
      var place = Place(id: .init(id), name: text(fields["name"]) ?? id)
      if let at = pair(fields["at"], -90...90, -180...180, .aCoordinate) {
        place.at = Coordinate(latitude: at.0, longitude: at.1)
      }
      place.wayOut = duration(fields["way-out"])
      place.checkIn = duration(fields["check-in"])
      place.kind = text(fields["kind"])
      note(.place(place.id), fields)
      visit.places.append(place)
    }
  }

  mutating func readTravel(_ node: Node?) {
    guard let node, let fields = fields(node, Keys.travel) else { return }
    for (key, spot) in fields.keys { visit.origins[.key(.section("travel"), key)] = line(spot) }
    set(&visit.travel.detour, number(fields["detour"], 1...10))
    set(&visit.travel.speed, number(fields["speed"], 1...400))
    for row in rows(fields["speeds"], Keys.speed) {
      let hours = clockRange(required(row, "hours"))
      let speed = number(required(row, "speed"), 1...400)
      if let hours, let speed { visit.travel.speeds.append((hours, speed)) }
    }
    set(&visit.travel.board, duration(fields["board"]))
    set(&visit.travel.buffer, duration(fields["buffer"]))
    for row in rows(fields["rows"], Keys.road) { readRoad(row) }
    for row in rows(fields["matrix"], Keys.road) { readRoad(row, bothWays: false) }
  }

  /// A road; those of a matrix hold as written, since a matrix has a row for either direction.
  private mutating func readRoad(_ fields: Fields, bothWays: Bool = true) {
    let from = place(required(fields, "from"))
    let to = place(required(fields, "to"))
    let time = duration(fields["time"], bare: true)
    let kilometres = number(fields["km"], 0...20_000)
    let oneWay = flag(fields["one-way"])
    guard let from, let to else { return }
    if fields["time"] == nil, fields["km"] == nil {
      return fault(fields.spot, .scenarioMissing(Phrase(zh: "time（时间）或 km（公里）", en: "time or km")))
    }
    visit.travel.rows.append(
      Travel.Row(
        from: from, to: to, time: time, hectometres: kilometres.map { Int(($0 * 10).rounded()) },
        oneWay: oneWay ?? !bothWays))
  }

  mutating func readVehicles(_ node: Node?) {
    for fields in rows(node, Keys.vehicle) {
      let id = newID(fields, .vehicle)
      let kind: VehicleKind? = choice(required(fields, "kind", of: Values.vehicleKind), Values.vehicleKind)
      let depot = place(required(fields, "depot"))
      var vehicle = Vehicle(
        id: .init(id ?? ""), name: text(fields["name"]) ?? id ?? "", kind: kind ?? .sedan, depot: depot ?? .init(""),
        hours: hours(fields["hours"]))
      readVehicle(&vehicle, fields)
      guard id != nil else { continue }
      note(.vehicle(vehicle.id), fields)
      visit.vehicles.append(vehicle)
    }
  }

  private mutating func readVehicle(_ vehicle: inout Vehicle, _ fields: Fields) {
    vehicle.plate = text(fields["plate"])
    set(&vehicle.seats, integer(fields["seats"], 0...200))
    set(&vehicle.luggage, integer(fields["luggage"], 0...10_000))
    vehicle.driver = text(fields["driver"])
    vehicle.duty = duration(fields["duty"])
    if let node = fields["cost"], let cost = self.fields(node, Keys.cost) {
      set(&vehicle.dayCost, cents(cost["day"]))
      set(&vehicle.kilometreCost, cents(cost["km"]))
    }
    vehicle.rating = integer(fields["class"], 1...100)
    vehicle.features = texts(fields["features"]).map { Values.need.canonical($0) ?? $0 }
    vehicle.role = choice(fields["role"], Values.vehicleRole)
    set(&vehicle.hostDrives, flag(fields["host-drives"]))
  }

  /// When a vehicle may be out: ranges of moments, or of clock times for every day; the whole visit where nothing is said.
  /// A range that ends before it starts is none; the rest is planned.
  private mutating func hours(_ node: Node?) -> [ClosedRange<Moment>] {
    let days = visit.dates.lowerBound.ordinal...visit.dates.upperBound.ordinal
    guard let node else {
      return [Moment(visit.dates.lowerBound, minute: 0)...Moment(visit.dates.upperBound, minute: 1440)]
    }
    var ranges: [(range: ClosedRange<Moment>, spot: Spot)] = []
    for item in items(node) {
      if isClockRange(item) {
        guard let clock = clockRange(item, reversed: .warning) else { continue }
        for ordinal in days {
          let day = Day(ordinal: ordinal)
          ranges.append((Moment(day, minute: clock.lowerBound)...Moment(day, minute: clock.upperBound), item.spot))
        }
      } else if let range = momentRange(item, reversed: .warning) {
        ranges.append((range, item.spot))
      }
    }
    ranges.sort { $0.range.lowerBound < $1.range.lowerBound }
    for (one, next) in zip(ranges, ranges.dropFirst()) where next.range.lowerBound < one.range.upperBound {
      fault(next.spot, .scenarioHoursOverlap)
    }
    return ranges.map(\.range)
  }

  mutating func readTransport(_ node: Node?) {
    guard let node, let fields = fields(node, Keys.transport) else { return }
    for (key, spot) in fields.keys { visit.origins[.key(.section("transport"), key)] = line(spot) }
    set(&visit.transport.share, flag(fields["share"]))
    set(&visit.transport.maxWait, duration(fields["max-wait"]))
    set(&visit.transport.maxRide, number(fields["max-ride"], 1...100).map { Int(($0 * 1000).rounded()) })
    set(&visit.transport.early, duration(fields["early"]))
    set(&visit.transport.rest, duration(fields["rest"]))
    set(&visit.transport.luggageWithin, duration(fields["luggage-within"]))
    if let node = fields["escort"], let escort = self.fields(node, Keys.escort) {
      set(&visit.transport.escortsAtArrival, integer(escort["at-arrival"], 0...100))
    }
    visit.transport.convoys = choices(fields["convoys"], Values.convoy)
  }
}
