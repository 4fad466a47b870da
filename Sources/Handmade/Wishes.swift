internal import Precedence
internal import Visit

/// The visit with the wish that everybody keep what the office gave them. 保留意愿
struct Wishes {
  var visit: Visit

  /// More than all of a scenario's own wishes about one person come to.
  private static let weight = 1000

  /// What may be changed. 改动范围
  struct Manner {
    /// Rows that say so may not be changed at all.
    var holdsPinned: Bool
    /// All others are to stay as they are if possible, rather than where they are best.
    var keepsOthers: Bool
  }

  private let manner: Manner

  init(_ handmade: HandmadePlan, _ visit: Visit, _ manner: Manner) {
    self.visit = visit
    self.manner = manner
    let reader = HandmadeReader(visit, handmade.plan)
    if handmade.kinds.contains(.seats) { addSeats(handmade, reader) }
    if handmade.kinds.contains(.rooms) { addRooms(handmade) }
    addAreas(handmade)
    guard manner.keepsOthers || !manner.holdsPinned else { return }
    // Keeping people where they are comes right after the order.
    let first: [GoalName] = [.served, .precedence, .preferences]
    self.visit.goals = first + visit.goals.filter { !first.contains($0) }
  }

  private mutating func add(_ pin: Rule.Pin, _ person: Person.ID, at activities: [Activity.ID] = [], isPinned: Bool) {
    guard isPinned || manner.keepsOthers else { return }
    let weight = isPinned && manner.holdsPinned ? nil : isPinned ? Self.weight * 10 : Self.weight
    visit.rules.append(Rule(.pin(pin), people: [person], at: activities, weight: weight))
  }

  /// Only a seat that somebody may have at all: of the layout, of the own side and zone.
  private mutating func addSeats(_ handmade: HandmadePlan, _ reader: HandmadeReader) {
    for activity in visit.activities where handmade.seated.contains(activity.id) {
      guard let arrangement = reader.arrangement(of: activity) else { continue }
      let seats = Dictionary(arrangement.seats.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      let pinned = Set(handmade.pinned(.seats).filter { $0.at == activity.id.text }.map(\.person))
      for seat in handmade.plan.seats where seat.activity == activity.id {
        guard let place = seats[seat.seat], (place.side ?? seat.side) == reader.register.side(of: seat.person),
          arrangement.zones[seat.person].map({ $0 == place.zone }) ?? true
        else { continue }
        var pin = Rule.Pin()
        pin.seat = seat.seat
        add(pin, seat.person, at: [activity.id], isPinned: pinned.contains(seat.person))
      }
    }
  }

  private mutating func addRooms(_ handmade: HandmadePlan) {
    let pinned = handmade.pinned(.rooms)
    for stay in handmade.plan.stays {
      var pin = Rule.Pin()
      pin.room = stay.room
      pin.hotel = stay.hotel
      add(pin, stay.person, isPinned: pinned.contains { $0.person == stay.person && $0.at == stay.room })
    }
  }

  private mutating func addAreas(_ handmade: HandmadePlan) {
    for area in handmade.areas {
      var pin = Rule.Pin()
      pin.table = area.table
      pin.hotel = area.hotel
      add(pin, area.person, at: area.activity.map { [$0] } ?? [], isPinned: area.isPinned)
    }
  }
}

extension HandmadePlan {
  /// The rows about seats or rooms that may not be changed.
  func pinned(_ kind: SheetKind) -> [Mark] { marks.filter { $0.isPinned && $0.kind == kind && !$0.isOpen } }

  /// The rows that may not be changed and yet are not as they say in a plan.
  func pinsMissed(in plan: Plan) -> [Mark] {
    let seats = Set(plan.seats)
    let own = self.plan.seats.filter { !seats.contains($0) }.map { [$0.person.text, $0.activity.text] }
    let rooms = Set(plan.stays.map { [$0.person.text, $0.room] })
    return pinned(.seats).filter { own.contains([$0.person.text, $0.at]) }
      + pinned(.rooms).filter { !rooms.contains([$0.person.text, $0.at]) }
  }
}
