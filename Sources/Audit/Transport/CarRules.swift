internal import Visit
internal import Wording

extension AuditRule {
  /// Who is fixed to a vehicle rides in no other; who is fixed to a seat of it has that one. 固定车辆
  static let vehiclePins = AuditRule("vehicle-pin") { audit in
    audit.hardRules.flatMap { index, rule -> [Remark] in
      guard case .pin(let pin) = rule.demand, let vehicle = pin.vehicle else { return [] }
      return rule.people.flatMap { person in
        (audit.timeline(of: person)?.rides ?? []).compactMap { ride -> Remark? in
          let trip = audit.plan.trips[ride.trip]
          let seat = trip.riders.first { $0.person == person }?.seat
          guard audit.applies(rule, to: ride) else { return nil }
          guard trip.vehicle != vehicle || pin.seat.map({ $0 != seat }) ?? false else { return nil }
          return Remark(
            .auditVehiclePin(
              audit.name(person), trip.id, found: audit.name(trip.vehicle) + (pin.seat == nil ? "" : " \(seat ?? "—")"),
              expected: audit.name(vehicle) + (pin.seat.map { " \($0)" } ?? "")), people: [person],
            parts: [.rule(index)])
        }
      }
    }
  }

  /// Who rides together does so whenever the journey is the same; who rides apart never shares a car. 同车、分车
  static let carPairs = AuditRule("car-together-apart") { audit in
    audit.hardRules.flatMap { index, rule -> [Remark] in
      guard rule.scope == .car, rule.demand == .together || rule.demand == .apart else { return [] }
      return rule.people.enumerated().flatMap { position, first in
        rule.people.dropFirst(position + 1).flatMap { second in
          audit.breaches(of: rule, first, second).map { trip in
            Remark(
              rule.demand == .together
                ? .auditCarTogether(audit.name(first), audit.name(second), trip)
                : .auditCarApart(audit.name(first), audit.name(second), trip), people: [first, second],
              parts: [.rule(index)])
          }
        }
      }
    }
  }

  /// A car holds no more, or no fewer, of a group than a rule says. 车内人数限制
  static let carNumbers = AuditRule("car-numbers") { audit in
    audit.hardRules.flatMap { index, rule -> [Remark] in
      guard rule.scope == .car else { return [] }
      return audit.plan.trips.flatMap { trip in
        audit.aboard(trip).prefix(1).flatMap { people in
          audit.numberBreaches(of: rule, among: people).map {
            Remark(
              .auditNumbers(Phrase(zh: trip.id, en: trip.id), found: $0.found, limit: $0.limit, most: $0.most),
              parts: [.rule(index)])
          }
        }
      }
    }
  }
}

extension Inspection {
  /// Whether a rule for some activities bears on a ride.
  func applies(_ rule: Rule, to ride: Ride) -> Bool {
    guard !rule.at.isEmpty else { return true }
    guard case .activity(let id) = ride.next?.kind else { return false }
    return rule.at.contains(id)
  }

  /// Whether two people make the same journey: from the same to the same, out of and for the same.
  func sameJourney(_ first: Ride, _ second: Ride) -> Bool {
    first.from == second.from && first.to == second.to && first.previous?.end == second.previous?.end
      && first.next?.start == second.next?.start && first.isHomeward == second.isHomeward
      && first.leave.day == second.leave.day
      && abs(first.leave - second.leave) < 120
  }

  /// The trips on which a rule about riding together or apart is broken.
  func breaches(of rule: Rule, _ first: Person.ID, _ second: Person.ID) -> [String] {
    guard first != second else { return [] }
    let mine = timeline(of: first)?.rides ?? []
    let others = timeline(of: second)?.rides ?? []
    return mine.filter { applies(rule, to: $0) }.compactMap { ride in
      let broken =
        rule.demand == .together
        ? others.contains { sameJourney(ride, $0) && $0.trip != ride.trip }
        : others.contains { $0.trip == ride.trip && $0.on < ride.off && ride.on < $0.off }
      return broken ? plan.trips[ride.trip].id : nil
    }
  }
}
