internal import Visit
internal import Wording

extension AuditRule {
  /// Who is fixed to a vehicle rides in no other; who is fixed to a seat of it has that one. 固定车辆
  static let vehiclePins = AuditRule("vehicle-pin") { $0.inVehicles($0.pinRemarks) }

  /// Who rides together does so whenever the journey is the same; who rides apart never shares a car. 同车、分车
  static let carPairs = AuditRule("car-together-apart") { $0.inVehicles($0.pairRemarks) }

  /// A car holds no more, or no fewer, of a group than a rule says. 车内人数限制
  static let carNumbers = AuditRule("car-numbers") { $0.inVehicles($0.numberRemarks) }
}

extension Inspection {
  fileprivate typealias RuleRemarks = [(rule: Int, remark: Remark)]

  /// Without the rules that can't hold with others.
  fileprivate func inVehicles(_ remarks: RuleRemarks) -> [Remark] {
    guard !remarks.isEmpty else { return [] }
    return unexcused(remarks, at: nil, besides: Set((pinRemarks + pairRemarks + numberRemarks).map(\.rule)))
  }

  fileprivate var pinRemarks: RuleRemarks {
    hardRules.flatMap { index, rule -> RuleRemarks in
      guard case .pin(let pin) = rule.demand, let vehicle = pin.vehicle else { return [] }
      return rule.people.flatMap { person in
        (timeline(of: person)?.rides ?? []).compactMap { ride -> (rule: Int, remark: Remark)? in
          let trip = plan.trips[ride.trip]
          let seat = trip.riders.first { $0.person == person }?.seat
          guard applies(rule, to: ride) else { return nil }
          guard trip.vehicle != vehicle || pin.seat.map({ $0 != seat }) ?? false else { return nil }
          let phrase = Phrase.auditVehiclePin(
            name(person), trip.id, found: name(trip.vehicle) + (pin.seat == nil ? "" : " \(seat ?? "—")"),
            expected: name(vehicle) + (pin.seat.map { " \($0)" } ?? ""))
          return (index, Remark(phrase, people: [person], parts: [.rule(index)]))
        }
      }
    }
  }

  fileprivate var pairRemarks: RuleRemarks {
    hardRules.flatMap { index, rule -> RuleRemarks in
      guard rule.scope == .car, rule.demand == .together || rule.demand == .apart else { return [] }
      return rule.people.enumerated().flatMap { position, first in
        rule.people.dropFirst(position + 1).flatMap { second in
          breaches(of: rule, first, second).map { trip in
            let phrase =
              rule.demand == .together
              ? Phrase.auditCarTogether(name(first), name(second), trip)
              : .auditCarApart(name(first), name(second), trip)
            return (index, Remark(phrase, people: [first, second], parts: [.rule(index)]))
          }
        }
      }
    }
  }

  fileprivate var numberRemarks: RuleRemarks {
    hardRules.flatMap { index, rule -> RuleRemarks in
      guard rule.scope == .car else { return [] }
      return plan.trips.indices.flatMap { trip in
        aboard(plan.trips[trip]).lazy.flatMap { people in
          numberBreaches(of: rule, among: people.filter { counts($0, on: trip, by: rule) })
        }.prefix(1).map {
          let unit = Phrase(zh: plan.trips[trip].id, en: plan.trips[trip].id)
          let phrase = Phrase.auditNumbers(unit, found: $0.found, limit: $0.limit, most: $0.most)
          return (index, Remark(phrase, parts: [.rule(index)]))
        }
      }
    }
  }

  /// Whether a rule for some activities counts somebody on a trip.
  private func counts(_ person: Person.ID, on trip: Int, by rule: Rule) -> Bool {
    guard !rule.at.isEmpty else { return true }
    return (timeline(of: person)?.rides ?? []).contains { $0.trip == trip && applies(rule, to: $0) }
  }
}

extension Inspection {
  /// Whether a rule for some activities bears on a ride: it leads to one of them, not home first.
  func applies(_ rule: Rule, to ride: Ride) -> Bool {
    guard !rule.at.isEmpty else { return true }
    guard !ride.isHomeward, case .activity(let id) = ride.next?.kind else { return false }
    return rule.at.contains(id)
  }

  /// Whether two people make the same journey: from the same to the same, out of and for the same.
  func sameJourney(_ first: Ride, _ second: Ride) -> Bool {
    first.from == second.from && first.to == second.to && first.previous?.end == second.previous?.end
      && first.next?.start == second.next?.start && first.isHomeward == second.isHomeward
      && first.leave.day == second.leave.day
  }

  /// Whether two who ride home are expected elsewhere at the same time of that day, if at all: who must go on has less time
  /// than who may stay.
  private func isDueAlike(_ first: Person.ID, _ ride: Ride, _ second: Person.ID, _ other: Ride) -> Bool {
    func due(_ person: Person.ID, _ ride: Ride) -> Moment? {
      let starts = (timeline(of: person)?.anchors ?? []).map(\.start).filter { ride.arrive <= $0 }
      return starts.min().flatMap { $0.day == ride.leave.day ? $0 : nil }
    }
    return due(first, ride) == due(second, other)
  }

  /// The trips on which a rule about riding together or apart is broken.
  func breaches(of rule: Rule, _ first: Person.ID, _ second: Person.ID) -> [String] {
    guard first != second else { return [] }
    let mine = timeline(of: first)?.rides ?? []
    let others = timeline(of: second)?.rides ?? []
    return mine.filter { applies(rule, to: $0) }.compactMap { ride in
      let broken =
        rule.demand == .together
        ? others.contains {
          sameJourney(ride, $0) && $0.trip != ride.trip && isDueAlike(first, ride, second, $0)
        }
        : others.contains { $0.trip == ride.trip && $0.on < ride.off && ride.on < $0.off }
      return broken ? plan.trips[ride.trip].id : nil
    }
  }
}
