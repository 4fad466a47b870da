internal import Visit
internal import Wording

// Numbers in vehicles are counted when the trips are made: what cars there are can make them impossible to keep.
extension TransportPart {
  /// A finding for each rule about numbers that some trip doesn't keep. 人数规则核对
  func unkept(_ numbers: [CarRules.Number], _ context: Context) -> [Finding] {
    numbers.compactMap { number in
      let broken = trips.filter { trip in
        aboard(trip).contains { !number.isKept(by: $0.filter { rider in bears(number.at, on: rider, of: trip) }) }
      }
      guard !broken.isEmpty else { return nil }
      return Finding(
        rule: "rules/conflict", severity: .error,
        message: Phrase.carNumbersUnkept(broken.map(\.id)).text(context.language),
        people: context.visit.rules[number.rule].people, lines: context.visit.origins.lines(of: [.rule(number.rule)]))
    }
  }

  /// A finding for each rule about a seat that some trip of its vehicle doesn't keep: those who get on and off on the way
  /// can leave no way to seat the others. 座位规则核对
  func unkept(_ seats: [CarRules.Pin], _ context: Context) -> [Finding] {
    seats.compactMap { pin in
      let broken = trips.filter { trip in
        trip.vehicle == pin.vehicle && trip.riders.contains { $0.person == pin.person && $0.seat != pin.seat }
          && bears(pin.at, on: pin.person, of: trip)
      }
      guard !broken.isEmpty else { return nil }
      return Finding(
        rule: "rules/conflict", severity: .error,
        message: Phrase.carSeatUnkept(pin.seat ?? "", broken.map(\.id)).text(context.language), people: [pin.person],
        lines: context.visit.origins.lines(of: [.rule(pin.rule)]))
    }
  }

  /// Who is aboard between each two stops.
  private func aboard(_ trip: Plan.Trip) -> [[Person.ID]] {
    var people: [Person.ID] = []
    return trip.stops.dropLast().map { stop in
      people.removeAll { stop.off.contains($0) }
      people += stop.on
      return people
    }
  }

  /// Whether a rule for some activities bears on somebody's ride.
  private func bears(_ at: [Activity.ID], on person: Person.ID, of trip: Plan.Trip) -> Bool {
    guard !at.isEmpty else { return true }
    guard let stop = trip.stops.first(where: { $0.off.contains(person) }) else { return false }
    return days.lazy.flatMap(\.movements).contains {
      $0.person == person && $0.to == stop.place && $0.arrive.contains(stop.arrive) && $0.goes(to: at)
    }
  }
}
