internal import Precedence
internal import Visit

/// Who sits where in a vehicle: those whom a rule fixes to a seat there, the others in the honour order of its kind
/// (protocol.md 4). 车内座次
struct CarSeating {
  private let vehicle: Vehicle
  private let stops: [Plan.Stop]
  private let first: [Person.ID]
  private let pins: [CarRules.Pin]
  private let context: Context

  /// `first` sit first whatever the order; `pins` are those that bear on the seats of this ride.
  init(_ vehicle: Vehicle, _ stops: [Plan.Stop], first: [Person.ID], pins: [CarRules.Pin], _ context: Context) {
    self.vehicle = vehicle
    self.stops = stops
    self.first = first
    self.pins = pins
    self.context = context
  }

  /// Everybody with a seat, in order of honour. Somebody who gets off frees the seat for who gets on there.
  ///
  /// Nobody sits above a senior of the same side who is aboard at the same time; where the vehicle has too few seats for
  /// that, since people get on and off on the way, those who get on together sit in their order on what is free then.
  /// Who has a fixed seat stands outside that order. Wishes for seats come after rules, the heavier before the lighter;
  /// where the others can't be seated beside all of these, the last is let go.
  func riders() -> [Plan.Rider] {
    let spans = spans()
    let names = seatsInOrder(for: spans)
    var fixed = fixed(spans, names)
    while !fixed.isEmpty {
      if let riders = riders(beside: fixed, spans, names) { return riders }
      fixed.removeLast()
    }
    return riders(beside: [], spans, names) ?? []
  }

  /// The weight of wishes for seats that some riders don't get.
  func missed(by riders: [Plan.Rider]) -> Int {
    pins.reduce(0) { sum, pin in
      sum + (riders.contains { $0.person == pin.person && $0.seat != pin.seat } ? pin.weight ?? 0 : 0)
    }
  }

  /// Those who have the seat that a rule gives them, rules first, then wishes by their weight.
  private func fixed(_ spans: [Person.ID: Range<Int>], _ names: [String]) -> [Plan.Rider] {
    let sorted = pins.enumerated().sorted { one, other in
      (one.element.weight.map { -$0 } ?? .min, one.offset) < (other.element.weight.map { -$0 } ?? .min, other.offset)
    }
    return sorted.map(\.element).reduce(into: [Plan.Rider]()) { fixed, pin in
      guard let span = spans[pin.person], let seat = pin.seat, let index = names.firstIndex(of: seat),
        !fixed.contains(where: { $0.person == pin.person || $0.seat == seat && ($0.from..<$0.to).overlaps(span) })
      else { return }
      fixed.append(
        Plan.Rider(person: pin.person, seat: seat, honour: index + 1, from: span.lowerBound, to: span.upperBound))
    }
  }

  private func riders(
    beside fixed: [Plan.Rider], _ spans: [Person.ID: Range<Int>], _ names: [String]
  ) -> [Plan.Rider]? {
    let others = spans.filter { span in !fixed.contains { $0.person == span.key } }
    let leading = first.filter { others[$0] != nil }
    let people = leading + context.order.sorted(others.keys.sorted()).filter { !leading.contains($0) }
    let boarding = people.enumerated().sorted { one, other in
      (spans[one.element]?.lowerBound ?? 0, one.offset) < (spans[other.element]?.lowerBound ?? 0, other.offset)
    }
    let seated =
      seat(people, beside: fixed, spans, names, belowSeniors: true)
      ?? seat(boarding.map(\.element), beside: fixed, spans, names, belowSeniors: false)
    return seated?.sorted { ($0.honour, $0.from) < ($1.honour, $1.from) }
  }

  /// Gives each of some people in turn the best seat that is free below their seniors who are aboard, or who get on with
  /// them; nil when somebody gets none.
  private func seat(
    _ people: [Person.ID], beside fixed: [Plan.Rider], _ spans: [Person.ID: Range<Int>], _ names: [String],
    belowSeniors: Bool
  ) -> [Plan.Rider]? {
    var taken = names.map { name in fixed.filter { $0.seat == name }.map { $0.from..<$0.to } }
    var riders: [Plan.Rider] = []
    for person in people {
      guard let span = spans[person] else { continue }
      let side = context.register.side(of: person)
      let seniors = riders.filter {
        (belowSeniors || $0.from == span.lowerBound) && ($0.from..<$0.to).overlaps(span)
          && context.register.side(of: $0.person) == side
      }
      let above = seniors.map(\.honour).max() ?? 0
      guard let index = names.indices.dropFirst(above).first(where: { !taken[$0].contains { $0.overlaps(span) } })
      else { return nil }
      taken[index].append(span)
      riders.append(
        Plan.Rider(person: person, seat: names[index], honour: index + 1, from: span.lowerBound, to: span.upperBound))
    }
    return riders + fixed
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
