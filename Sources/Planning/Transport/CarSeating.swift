internal import Precedence
internal import Visit

/// Who sits where in a vehicle: in the honour order of its kind (protocol.md 4). 车内座次
struct CarSeating {
  private let vehicle: Vehicle
  private let stops: [Plan.Stop]
  private let first: [Person.ID]
  private let context: Context

  init(_ vehicle: Vehicle, _ stops: [Plan.Stop], first: [Person.ID], _ context: Context) {
    self.vehicle = vehicle
    self.stops = stops
    self.first = first
    self.context = context
  }

  /// Everybody with a seat, in order of honour. Somebody who gets off frees the seat for who gets on there.
  ///
  /// Nobody sits above a senior of the same side who is aboard at the same time; where the vehicle has too few seats for
  /// that, since people get on and off on the way, those who get on together sit in their order on what is free then.
  func riders() -> [Plan.Rider] {
    let spans = spans()
    let people = first + context.order.sorted(spans.keys.sorted()).filter { !first.contains($0) }
    let names = seatsInOrder(for: spans)
    let boarding = people.enumerated().sorted { one, other in
      (spans[one.element]?.lowerBound ?? 0, one.offset) < (spans[other.element]?.lowerBound ?? 0, other.offset)
    }
    let seated =
      seat(people, spans, names, belowSeniors: true) ?? seat(boarding.map(\.element), spans, names, belowSeniors: false)
    return (seated ?? []).sorted { ($0.honour, $0.from) < ($1.honour, $1.from) }
  }

  /// Gives each of some people in turn the best seat that is free, or nil when somebody gets none.
  private func seat(
    _ people: [Person.ID], _ spans: [Person.ID: Range<Int>], _ names: [String], belowSeniors: Bool
  ) -> [Plan.Rider]? {
    var taken = names.map { _ in [Range<Int>]() }
    var riders: [Plan.Rider] = []
    for person in people {
      guard let span = spans[person] else { continue }
      let side = context.register.side(of: person)
      let seniors = riders.filter {
        belowSeniors && ($0.from..<$0.to).overlaps(span) && context.register.side(of: $0.person) == side
      }
      let above = seniors.map(\.honour).max() ?? 0
      guard let index = names.indices.dropFirst(above).first(where: { !taken[$0].contains { $0.overlaps(span) } })
      else { return nil }
      taken[index].append(span)
      riders.append(
        Plan.Rider(person: person, seat: names[index], honour: index + 1, from: span.lowerBound, to: span.upperBound))
    }
    return riders
  }

  private func spans() -> [Person.ID: Range<Int>] {
    var on: [Person.ID: Int] = [:]
    var spans: [Person.ID: Range<Int>] = [:]
    for (index, stop) in stops.enumerated() {
      for person in stop.off { if let start = on[person], start < index { spans[person] = start..<index } }
      for person in stop.on { on[person] = index }
    }
    return spans
  }

  /// The seats for the most who are aboard at once, then the vehicle's others, should spans not nest.
  private func seatsInOrder(for spans: [Person.ID: Range<Int>]) -> [String] {
    let most = stops.indices.map { stop in spans.values.filter { $0.contains(stop) }.count }.max() ?? 0
    let settings = Settings(context.visit)
    let names = vehicleSeats(
      vehicle.kind, seats: vehicle.seats, riders: most, hostDrives: vehicle.hostDrives, settings: settings)
    let all = vehicleSeats(
      vehicle.kind, seats: vehicle.seats, riders: vehicle.seats, hostDrives: vehicle.hostDrives, settings: settings)
    return names + all.filter { !names.contains($0) }
  }
}
