internal import Precedence
internal import Visit

/// Who needs a room, which rooms there are, and what is asked of them, all by index. 住宿问题
struct LodgingProblem: Sendable {
  /// People who come from outside and stay at least a night, in listing order.
  let guests: [Guest]
  /// All rooms, hotel by hotel, in listing order.
  let rooms: [Bedroom]
  /// Floors that have a room.
  let floors: [Floor]
  /// Spouses, named partners, and people whom a rule puts together in one room.
  let pairs: [Pair]
  /// What rules ask of rooms, floors and hotels.
  let demands: [LodgingDemand]
  /// The guests of each delegation, where `keep-together` asks for one floor.
  let cohesive: [[Int]]
  /// The rooms each guest may have, on whatever night they are free.
  let eligible: [[Int]]
  /// Somebody is away in between, and so several guests. 中途外宿
  let hasReturns: Bool

  /// Somebody who needs a room; who spends nights elsewhere in between is one before and one after.
  struct Guest: Sendable {
    var person: Person
    /// From the night of arrival to the morning of departure, or as many of them as follow one another.
    var nights: Range<Day>
    /// Place in the order of precedence; nil stands outside.
    var position: Int?
    var side: Side
    /// What one night without a room weighs.
    var weight: Int
    /// What comfort weighs.
    var courtesy: Int
    /// The standard that binds, by position.
    var standard: Int?
    /// People of the same number may share a room.
    var bond: Int?
    /// Where the guest comes when rooms are handed out: delegation, then precedence, then listing.
    var turn: Int
  }

  /// A room and where it is.
  struct Bedroom: Sendable {
    var room: Room
    var hotel: Hotel.ID
    /// The hotel by position.
    var house: Int
    /// The floor by position in `floors`.
    var floor: Int
    /// The hotel's city, where price ceilings hold.
    var city: String?
    /// What stands before the digits of the number.
    var prefix: String
    /// The digits of the number.
    var digits: Int?

    /// The room's price for one night in thousandths of a currency unit.
    var price: Int { min(max(0, room.price), 100_000_000) * 10 }
  }

  /// A floor of a hotel.
  struct Floor: Sendable, Hashable {
    var house: Int
    var number: Int
  }

  /// Two guests who may share whatever `share` says.
  struct Pair: Sendable, Hashable {
    var first: Int
    var second: Int
    var spouses: Bool

    /// Whether a guest is one of the two.
    func holds(_ guest: Int) -> Bool { first == guest || second == guest }
  }

  /// `changes` are days on which somebody may change rooms, and so is another guest from then on.
  init(_ context: Context, changes: [Person.ID: [Day]] = [:]) {
    let visit = context.visit
    var floors: [Floor] = []
    rooms = Self.rooms(of: visit, floors: &floors)
    self.floors = floors
    let guests = Self.guests(context, changes)
    self.guests = guests
    hasReturns = Set(guests.map(\.person.id)).count < guests.count
    demands =
      LodgingDemand.all(visit.rules, guests: guests, rooms: rooms)
      + LodgingDemand.quotas(visit.hotels, guests: guests)
    pairs = Self.pairs(guests, demands: demands)
    let delegations = visit.lodging.keepDelegationsTogether ? visit.delegations.map(\.id) : []
    cohesive = delegations.map { id in guests.indices.filter { guests[$0].person.delegation == id } }
      .filter { $0.count > 1 }
    let rooms = rooms
    let demands = demands.filter { $0.weight == nil }
    let pins = guests.indices.map { guest in demands.filter { $0.isPin && $0.guests.contains(guest) } }
    eligible = guests.indices.map { guest in
      rooms.indices.filter { room in
        Self.suits(guests[guest], rooms[room], among: rooms, visit.lodging)
          && pins[guest].allSatisfy { $0.allows(guest, in: room) }
      }
    }
  }

  /// Whether two rooms are at most two numbers apart on one floor, or have a door between. 就近
  func near(_ first: Int, _ second: Int) -> Bool {
    let (a, b) = (rooms[first], rooms[second])
    guard first != second else { return true }
    guard a.house == b.house else { return false }
    if a.room.connects.contains(b.room.number) || b.room.connects.contains(a.room.number) { return true }
    guard a.floor == b.floor, a.prefix == b.prefix, let x = a.digits, let y = b.digits else { return false }
    return x.distance(to: y).magnitude <= 2
  }

  /// How many people a room takes, of whom `pair` are the only two.
  func beds(_ room: Room, for pair: Pair?) -> Int {
    if let pair, pair.spouses, room.kind == .suite { return max(2, room.sleeps) }
    return max(1, room.sleeps)
  }

  /// Two guests, both with a place in the order of one side, the first before the second.
  func comparable(_ first: Int, _ second: Int) -> Bool {
    guard let a = guests[first].position, let b = guests[second].position else { return false }
    return a < b && guests[first].side == guests[second].side
  }

  /// Whether two guests may share a room: by `share`, as spouses or partners, or because a rule wants it.
  func mayShare(_ first: Int, _ second: Int) -> Bool {
    pair(first, second) != nil || (guests[first].bond != nil && guests[first].bond == guests[second].bond)
  }

  /// The pair of two guests, whichever is named first.
  func pair(_ first: Int, _ second: Int) -> Pair? {
    pairs.first { ($0.first, $0.second) == (min(first, second), max(first, second)) }
  }

  /// What the needs and the standard leave of the rooms.
  static func suits(_ guest: Guest, _ bedroom: Bedroom, among rooms: [Bedroom], _ rules: LodgingRules) -> Bool {
    let standard = guest.standard.map { rules.standards[$0] }
    if let kinds = standard?.kinds, !kinds.contains(bedroom.room.kind) { return false }
    if let ceiling = standard?.maxPrice, bedroom.room.price > ceiling { return false }
    if let ceiling = Self.ceiling(guest, bedroom, rules), bedroom.room.price > ceiling { return false }
    return guest.person.needs.allSatisfy { meets($0, bedroom, among: rooms) }
  }

  /// The least of the ceilings that hold on the guest's nights in the room's city; nil without any.
  static func ceiling(_ guest: Guest, _ bedroom: Bedroom, _ rules: LodgingRules) -> Int? {
    guard let city = bedroom.city, !rules.ceilings.isEmpty else { return nil }
    let own = rules.ceilings.filter { $0.city == city && $0.ranks.contains(guest.person.rank?.level) }
    return (guest.nights.lowerBound.ordinal..<guest.nights.upperBound.ordinal).prefix(400).compactMap { ordinal in
      let night = Day(ordinal: ordinal)
      return (own.first { $0.dates?.contains(night) ?? false } ?? own.first { $0.dates == nil })?.price
    }.min()
  }

  /// Whether a room provides for a need. Where no room of a hotel is known to be near the lift, none is.
  static func meets(_ need: Need, _ bedroom: Bedroom, among rooms: [Bedroom]) -> Bool {
    switch need {
    case .wheelchair: bedroom.room.accessible
    case .groundFloor: bedroom.room.floor == 1
    case .nearLift: bedroom.room.nearLift || !rooms.contains { $0.room.nearLift }
    case .quiet: !bedroom.room.nearLift
    }
  }
}

extension LodgingProblem {
  private static func rooms(of visit: Visit, floors: inout [Floor]) -> [Bedroom] {
    var positions: [Floor: Int] = [:]
    var rooms: [Bedroom] = []
    for (house, hotel) in visit.hotels.enumerated() {
      for room in hotel.rooms {
        let floor = Floor(house: house, number: room.floor)
        if positions[floor] == nil {
          positions[floor] = floors.count
          floors.append(floor)
        }
        let digits = String(room.number.reversed().prefix { $0.isASCII && $0.isNumber }.reversed())
        rooms.append(
          Bedroom(
            room: room, hotel: hotel.id, house: house, floor: positions[floor] ?? 0,
            city: hotel.city,
            prefix: String(room.number.dropLast(digits.count)), digits: Int(digits)))
      }
    }
    return rooms
  }

  private static func guests(_ context: Context, _ changes: [Person.ID: [Day]]) -> [Guest] {
    let visit = context.visit
    let people = visit.people.enumerated().filter { index, person in
      person.local == nil && context.register.listing[person.id] == index
    }.map(\.element)
    let delegations = Dictionary(
      visit.delegations.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var bonds: [Bond] = []
    var guests: [Guest] = []
    for person in people {
      for nights in stretches(of: person, changes[person.id] ?? []) {
        guests.append(
          Guest(
            person: person, nights: nights, position: context.order.position(of: person.id),
            side: context.register.side(of: person.id), weight: context.order.weight(of: person.id),
            courtesy: context.order.courtesy(of: person.id),
            standard: visit.lodging.standards.firstIndex { $0.ranks.contains(person.rank?.level) },
            bond: bond(of: person, context, &bonds), turn: 0))
      }
    }
    let turns = guests.indices.sorted { left, right in
      let (a, b) = (guests[left], guests[right])
      return (delegations[a.person.delegation] ?? Int.max, a.position ?? Int.max, left)
        < (delegations[b.person.delegation] ?? Int.max, b.position ?? Int.max, right)
    }
    for (turn, guest) in turns.enumerated() { guests[guest].turn = turn }
    return guests
  }

  /// The nights for which somebody needs a room, in one piece or, around nights elsewhere and changes of room, in several.
  /// 分段住宿
  static func stretches(of person: Person, _ changes: [Day]) -> [Range<Day>] {
    stretches(of: person).flatMap { nights in
      let marks = [nights.lowerBound] + changes.filter { nights.lowerBound < $0 && $0 < nights.upperBound }.sorted()
      return zip(marks, marks.dropFirst() + [nights.upperBound]).map { $0..<$1 }
    }
  }

  /// The same in one piece but for nights elsewhere.
  static func stretches(of person: Person) -> [Range<Day>] {
    guard let arrive = person.arrive?.at.day, let leave = person.leave?.at.day, arrive < leave else { return [] }
    var stretches: [Range<Day>] = []
    var from = arrive
    for away in person.away.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
      if from < min(away.lowerBound, leave) { stretches.append(from..<min(away.lowerBound, leave)) }
      from = max(from, away.upperBound)
    }
    return from < leave ? stretches + [from..<leave] : stretches
  }

  /// What people who share have in common. Men and women share only as spouses or partners (protocol.md 8.2).
  private struct Bond: Hashable {
    var gender: Gender
    var side: Side?
    var delegation: Delegation.ID?
    var level: Int?
    var smoker: Bool?
  }

  private static func bond(of person: Person, _ context: Context, _ bonds: inout [Bond]) -> Int? {
    guard let share = context.visit.lodging.share, share.ranks.contains(person.rank?.level), let gender = person.gender
    else { return nil }
    let bond = Bond(
      gender: gender, side: share.same.contains(.side) ? context.register.side(of: person.id) : nil,
      delegation: share.same.contains(.delegation) ? person.delegation : nil,
      level: share.same.contains(.rank) ? person.rank?.level ?? Int.max : nil,
      smoker: share.same.contains(.smoking) ? person.smoker : nil)
    if let known = bonds.firstIndex(of: bond) { return known }
    bonds.append(bond)
    return bonds.count - 1
  }

  private static func pairs(_ guests: [Guest], demands: [LodgingDemand]) -> [Pair] {
    let index = Dictionary(grouping: guests.indices) { guests[$0].person.id }
    var pairs: [Pair] = []
    func add(_ first: Int, _ second: Int, spouses: Bool) {
      let (low, high) = (min(first, second), max(first, second))
      guard low != high, guests[low].nights.overlaps(guests[high].nights) else { return }
      if let known = pairs.firstIndex(where: { $0.first == low && $0.second == high }) {
        pairs[known].spouses = pairs[known].spouses || spouses
      } else {
        pairs.append(Pair(first: low, second: high, spouses: spouses))
      }
    }
    for (guest, detail) in guests.enumerated() {
      for spouse in detail.person.spouse.flatMap({ index[$0] }) ?? [] { add(guest, spouse, spouses: true) }
      for partner in detail.person.partner.flatMap({ index[$0] }) ?? [] { add(guest, partner, spouses: false) }
    }
    for demand in demands where demand.kind == .together(.room) {
      for (position, first) in demand.guests.enumerated() {
        for second in demand.guests[(position + 1)...] { add(first, second, spouses: false) }
      }
    }
    return pairs
  }
}
