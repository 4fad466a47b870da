internal import Visit

/// What a rule of the scenario asks of rooms, floors or hotels, by index of guest and room. 住宿规则
struct LodgingDemand: Sendable {
  /// What is asked.
  var kind: Kind
  /// Of whom.
  var guests: [Int]
  /// Nil makes it hard; else what keeping it is worth.
  var weight: Int?
  /// The rule, by position in the scenario; -1 for what a hotel's quota asks.
  var rule: Int

  /// Where people are to be together or apart.
  enum Scope: Sendable, Hashable {
    case room, floor, hotel
  }

  /// What is asked.
  enum Kind: Sendable, Hashable {
    case together(Scope)
    case apart(Scope)
    case near
    /// One of these rooms.
    case pin(Set<Int>)
    /// At most so many of the guests in one.
    case atMost(Int, Scope)
    /// On each night at most so many of the guests in one hotel, by position.
    case quota(Int, house: Int)
    /// At least so many of the guests in each that is used.
    case atLeast(Int, Scope)
  }

  /// Whether it names rooms.
  var isPin: Bool {
    if case .pin = kind { return true }
    return false
  }

  /// Whether a hard pin leaves the room to the guest.
  func allows(_ guest: Int, in room: Int) -> Bool {
    guard weight == nil, case .pin(let rooms) = kind, guests.contains(guest) else { return true }
    return rooms.contains(room)
  }

  /// The demands that bear on lodging, in the order of the rules.
  static func all(
    _ rules: [Rule], guests: [LodgingProblem.Guest], rooms: [LodgingProblem.Bedroom]
  ) -> [LodgingDemand] {
    let index = Dictionary(grouping: guests.indices) { guests[$0].person.id }
    return rules.enumerated().flatMap { position, rule in
      let named = rule.people.isEmpty ? Array(guests.indices) : unique(rule.people.flatMap { index[$0] ?? [] })
      return demands(rule, named: named, guests: guests, rooms: rooms).filter(\.matters).map { kind in
        var demand = kind
        demand.weight = rule.weight.map { min(max(0, $0), 1_000_000) }
        demand.rule = position
        return demand
      }
    }
  }

  /// What the quotas of hotels ask.
  static func quotas(_ hotels: [Hotel], guests: [LodgingProblem.Guest]) -> [LodgingDemand] {
    hotels.enumerated().flatMap { house, hotel in
      hotel.quotas.map { quota in
        let own = guests.indices.filter { guests[$0].person.delegation == quota.delegation }
        return LodgingDemand(kind: .quota(quota.most, house: house), guests: own, weight: nil, rule: -1)
      }
    }.filter(\.matters)
  }

  /// Whether there is anybody of whom something is asked.
  private var matters: Bool {
    switch kind {
    case .pin: !guests.isEmpty
    case .atMost(let most, _), .quota(let most, _): guests.count > most
    case .atLeast(let least, _): least > 0
    case .together, .apart, .near: guests.count > 1
    }
  }

  private static func demands(
    _ rule: Rule, named: [Int], guests: [LodgingProblem.Guest], rooms: [LodgingProblem.Bedroom]
  ) -> [LodgingDemand] {
    let scope: Scope? =
      switch rule.scope {
      case .room: .room
      case .floor: .floor
      case .hotel: .hotel
      default: nil
      }
    func demand(_ kind: Kind, _ guests: [Int]) -> LodgingDemand {
      LodgingDemand(kind: kind, guests: guests, weight: nil, rule: 0)
    }
    switch rule.demand {
    case .together: return scope.map { [demand(.together($0), named)] } ?? []
    case .apart: return scope.map { [demand(.apart($0), named)] } ?? []
    case .near: return rule.scope == nil || scope == .room ? [demand(.near, named)] : []
    case .pin(let pin):
      guard pin.room != nil || pin.hotel != nil else { return [] }
      let fitting = rooms.indices.filter { room in
        (pin.room ?? rooms[room].room.number) == rooms[room].room.number
          && (pin.hotel ?? rooms[room].hotel) == rooms[room].hotel
      }
      return [demand(.pin(Set(fitting)), named)]
    case .atMost(let most, let group):
      guard let scope else { return [] }
      return members(of: group, among: named, guests).map { demand(.atMost(most, scope), $0) }
    case .atLeast(let least, let group):
      guard let scope else { return [] }
      return members(of: group, among: named, guests).map { demand(.atLeast(least, scope), $0) }
    case .beside, .sharedLanguage: return []
    }
  }

  private static func members(of group: Rule.Group, among named: [Int], _ guests: [LodgingProblem.Guest]) -> [[Int]] {
    switch group {
    case .delegation(let id?): return [named.filter { guests[$0].person.delegation == id }]
    case .delegation(nil):
      let ids = unique(named.map { guests[$0].person.delegation })
      return ids.map { id in named.filter { guests[$0].person.delegation == id } }
    case .language(let language): return [named.filter { guests[$0].person.languages.contains(language) }]
    case .side(let side): return [named.filter { guests[$0].side == side }]
    case .role(let role): return [named.filter { guests[$0].person.role == role }]
    }
  }
}

/// The elements in their order, each once.
func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
  var seen: Set<Element> = []
  return elements.filter { seen.insert($0).inserted }
}
