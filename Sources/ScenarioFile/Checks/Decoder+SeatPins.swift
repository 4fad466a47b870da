internal import Precedence
internal import Visit
internal import Wording

/// Seats to which rules fix people, held against the seats that there are. 固定座位核对
extension Decoder {
  /// Layouts are set for those who are asked, and for a few less where some may not come.
  private static let mostMissing = 12

  mutating func checkSeatPins() {
    guard !isBroken, !seatPins.isEmpty else { return }
    let order = OrderOfPrecedence(visit)
    var known: [Activity.ID: [String]] = [:]
    for (index, spot) in seatPins {
      let rule = visit.rules[index]
      guard case .pin(let pin) = rule.demand, let seat = pin.seat else { continue }
      if let id = pin.vehicle {
        checkVehicleSeat(seat, of: id, at: spot)
        continue
      }
      let places = visit.activities.filter { rule.at.isEmpty ? !$0.halls.isEmpty : rule.at.contains($0.id) }
      for activity in places where known[activity.id] == nil { known[activity.id] = seats(of: activity, order) }
      let lacking = places.filter { !(known[$0.id] ?? []).contains(seat) }
      // Without an activity the seat may be at any of them.
      guard let first = lacking.first, !rule.at.isEmpty || lacking.count == places.count else { continue }
      let names = (rule.at.isEmpty ? places : [first]).flatMap { known[$0.id] ?? [] }
      fault(
        spot, .scenarioNoSeat(seat, at: rule.at.isEmpty ? nil : first.title),
        hint: proposal(for: seat, among: names) ?? .knownWords(Array(names.prefix(20))))
    }
  }

  private mutating func checkVehicleSeat(_ seat: String, of id: Vehicle.ID, at spot: Spot) {
    guard let vehicle = visit.vehicles.first(where: { $0.id == id }) else { return }
    let names = vehiclePlan(vehicle.kind, seats: vehicle.seats).map(\.id).filter { $0 != "driver" }
    guard !names.contains(seat) else { return }
    fault(spot, .scenarioNoSeat(seat, at: vehicle.name), hint: proposal(for: seat, among: names) ?? .knownWords(names))
  }

  /// The seats that there may be at an activity, each once.
  private func seats(of activity: Activity, _ order: OrderOfPrecedence) -> [String] {
    let asked = order.sorted(asked(to: activity))
    let people = Register(visit).people
    var names: [String] = []
    var seen: Set<String> = []
    for hall in visit.halls where activity.halls.contains(hall.id) {
      for missing in 0...min(Self.mostMissing, max(0, asked.count - 1)) {
        let attending = asked.dropLast(missing).compactMap { people[$0] }
        let seats = arrangement(for: activity, in: hall, of: visit, attending: attending, order: order).seats
        names += seats.map(\.id).filter { seen.insert($0).inserted }
      }
    }
    return names
  }

  /// Everybody who is asked to an activity.
  private func asked(to activity: Activity) -> [Person.ID] {
    let named =
      activity.inPerson + activity.rostrum + activity.signers
      + [activity.chair, activity.seating.host, activity.seating.secondHost].compactMap { $0 }
      + activity.deputies.flatMap(\.by)
    return visit.people.filter { person in
      named.contains(person.id)
        || activity.attend.contains { attendee in
          switch attendee {
          case .delegation(let id): person.delegation == id && !(person.role?.works ?? false)
          case .role(let role): person.role == role
          case .person(let id): person.id == id
          }
        }
    }.map(\.id)
  }
}
