internal import Precedence
internal import Visit
internal import Wording

// Seats in vehicles to which rules fix people: whether they can be had at all, by whom of two, and on which rides.
extension CarRules {
  /// The seats that a vehicle has for passengers.
  static func seats(of id: Vehicle.ID, _ visit: Visit) -> [String] {
    guard let vehicle = visit.vehicles.first(where: { $0.id == id }) else { return [] }
    return vehicleSeats(
      vehicle.kind, seats: vehicle.seats, riders: vehicle.seats, hostDrives: vehicle.hostDrives,
      settings: Settings(visit))
  }

  /// Sets aside hard rules that fix somebody to a seat that the vehicle doesn't have, to two seats of it, or to one to
  /// which another is fixed who makes the same journey; with a finding for each. 座位规则冲突
  mutating func settleSeats(_ context: Context, _ movements: [Movement]) -> [Finding] {
    let fixed = fixedSeats
    guard !fixed.isEmpty else { return [] }
    let journeys = fixed.count > 1 ? Dictionary(grouping: movements, by: \.person) : [:]
    var kept: [Pin] = []
    var findings: [Finding] = []
    for pin in fixed {
      let rival = kept.first { $0.clashes(with: pin, journeys) }
      guard pin.isVain || rival != nil else {
        kept.append(pin)
        continue
      }
      findings.append(finding(pin, pin.isVain ? nil : rival, context))
      drop(pin.rule)
    }
    return findings
  }

  private func finding(_ pin: Pin, _ rival: Pin?, _ context: Context) -> Finding {
    let name = { (id: Person.ID) in context.register.people[id]?.name ?? id.text }
    let vehicle = context.register.vehicles[pin.vehicle]?.name ?? pin.vehicle.text
    let line = context.visit.origins.lines(of: [.rule(pin.rule)]).first
    let message: Phrase
    var parts: [Origins.Part] = [.rule(pin.rule)]
    if let rival, rival.person == pin.person {
      message = .carSeatsOfOne(
        name(pin.person), vehicle: vehicle, seats: [rival.seat, pin.seat].compactMap(\.self), dropped: line)
    } else if let rival {
      message = .carSeatOfTwo(
        pin.seat ?? "", vehicle: vehicle, people: [name(rival.person), name(pin.person)], dropped: line)
    } else {
      message = .carSeatMissing(pin.seat ?? "", vehicle: vehicle, has: Self.seats(of: pin.vehicle, context.visit))
      parts.append(.vehicle(pin.vehicle))
    }
    if let rival { parts.append(.rule(rival.rule)) }
    return Finding(
      rule: "rules/conflict", severity: .error, message: message.text(context.language),
      people: unique([rival?.person, pin.person].compactMap(\.self)), lines: context.visit.origins.lines(of: parts))
  }

  /// Two who are fixed to one seat and make different journeys aren't aboard at the same time.
  mutating func separateSeats() {
    let fixed = fixedSeats
    for (position, pin) in fixed.enumerated() {
      for other in fixed.dropFirst(position + 1)
      where other.vehicle == pin.vehicle && other.seat == pin.seat && other.person != pin.person {
        let (first, second) = pin.at.isEmpty && !other.at.isEmpty ? (other, pin) : (pin, other)
        pairs.append(
          Pair(
            first: first.person, second: second.person, together: false, weight: nil, rule: other.rule, at: first.at))
      }
    }
  }

  /// Hard rules that fix somebody to a seat.
  var fixedSeats: [Pin] { pins.filter { $0.seat != nil && $0.weight == nil } }

  /// What bears on who sits where in a vehicle, of those who make some journeys.
  func seats(in vehicle: Vehicle.ID, for movements: [Movement]) -> [Pin] {
    pins.filter { pin in
      pin.seat != nil && !pin.isVain && pin.vehicle == vehicle
        && movements.contains { $0.person == pin.person && $0.goes(to: pin.at) }
    }
  }
}

extension CarRules.Pin {
  /// Whether two can't both be kept: they give one person two seats, or two people one on the same journey.
  fileprivate func clashes(with other: Self, _ journeys: [Person.ID: [Movement]]) -> Bool {
    guard vehicle == other.vehicle else { return false }
    let isOpen = at.isEmpty || other.at.isEmpty
    if person == other.person { return seat != other.seat && (isOpen || !Set(at).isDisjoint(with: other.at)) }
    guard seat == other.seat else { return false }
    return (journeys[person] ?? []).contains { mine in
      mine.goes(to: at) && (journeys[other.person] ?? []).contains { $0.goes(to: other.at) && $0.isLike(mine) }
    }
  }
}

extension Movement {
  /// Whether two people make the same journey at the same time.
  fileprivate func isLike(_ other: Self) -> Bool {
    from == other.from && to == other.to && ready == other.ready && due == other.due && day == other.day
  }
}
