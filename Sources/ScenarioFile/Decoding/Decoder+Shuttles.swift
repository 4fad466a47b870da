internal import Visit
internal import Wording

/// Lines of shuttles. 班车
extension Decoder {
  mutating func readShuttles(_ node: Node?) {
    var seen: [[String]: Spot] = [:]
    for fields in rows(node, Keys.shuttle) {
      let from = place(required(fields, "from"))
      let to = place(required(fields, "to"))
      let vehicles = shuttleVehicles(required(fields, "vehicles"))
      var line = Shuttle(from: from ?? "", to: to ?? "", vehicles: vehicles)
      set(&line.headway, duration(fields["headway"]))
      set(&line.early, duration(fields["early"]))
      line.last = last(fields["last"])
      line.riders = items(fields["who"]).compactMap { attendee($0) }
      line.ranks = rankRange(fields["ranks"])
      guard let from, let to else { continue }
      if from == to { fault(fields.spot(of: "to"), .scenarioShuttleNowhere) }
      if let first = seen[[from.text, to.text]], line.riders.isEmpty, line.ranks == nil {
        fault(fields.spot, .scenarioShuttleTwice, related: [first])
      }
      seen[[from.text, to.text]] = fields.spot
      note(.shuttle(visit.shuttles.count), fields)
      visit.shuttles.append(line)
    }
  }

  private mutating func shuttleVehicles(_ node: Node?) -> [Vehicle.ID] {
    let vehicles = referenceList(node, .vehicle, Vehicle.self)
    if let node, items(node).isEmpty {
      if case .sequence = node.value {
        fault(node.spot, .scenarioShuttleWithoutVehicles)
      } else {
        fault(node.spot, .scenarioExpected(.aList, found: node.description))
      }
    }
    for (id, item) in zip(vehicles, items(node)) where item.text == id.text {
      guard let vehicle = visit.vehicles.first(where: { $0.id == id }) else { continue }
      if vehicle.role == .pilot || vehicle.role == .luggage {
        fault(item.spot, .scenarioShuttleVehicle(vehicle.name))
      }
    }
    return vehicles
  }

  /// `15m`, or a time of day such as `22:30`.
  private mutating func last(_ node: Node?) -> Shuttle.Last? {
    guard let node, let text = text(node) else { return nil }
    if let minute = clock(halfWidth(text)) { return .clock(minute) }
    return duration(node).map { .before($0) }
  }
}
