internal import Precedence
internal import Visit

/// The visit with the wish that everybody keep what the office gave them. 保留意愿
struct Wishes {
  var visit: Visit

  /// More than all of a scenario's own wishes about one person come to.
  private static let weight = 1000

  init(_ handmade: HandmadePlan, _ visit: Visit) {
    self.visit = visit
    let reader = HandmadeReader(visit, handmade.plan)
    if handmade.kinds.contains(.seats) { addSeats(handmade, reader) }
    if handmade.kinds.contains(.rooms) { addRooms(handmade) }
    // Keeping people where they are comes right after the order.
    let first: [GoalName] = [.served, .precedence, .preferences]
    self.visit.goals = first + visit.goals.filter { !first.contains($0) }
  }

  /// Only a seat that somebody may have at all: of the layout, of the own side and zone.
  private mutating func addSeats(_ handmade: HandmadePlan, _ reader: HandmadeReader) {
    for activity in visit.activities where handmade.seated.contains(activity.id) {
      guard let arrangement = reader.arrangement(of: activity) else { continue }
      let seats = Dictionary(arrangement.seats.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      for seat in handmade.plan.seats where seat.activity == activity.id {
        guard let place = seats[seat.seat], (place.side ?? seat.side) == reader.register.side(of: seat.person),
          arrangement.zones[seat.person].map({ $0 == place.zone }) ?? true
        else { continue }
        var pin = Rule.Pin()
        pin.seat = seat.seat
        visit.rules.append(Rule(.pin(pin), people: [seat.person], at: [activity.id], weight: Self.weight))
      }
    }
  }

  private mutating func addRooms(_ handmade: HandmadePlan) {
    for stay in handmade.plan.stays {
      var pin = Rule.Pin()
      pin.room = stay.room
      pin.hotel = stay.hotel
      visit.rules.append(Rule(.pin(pin), people: [stay.person], weight: Self.weight))
    }
  }
}
