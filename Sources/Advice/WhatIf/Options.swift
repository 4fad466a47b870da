public import Optimization
public import Planning
internal import Precedence
public import Visit
public import Wording

/// Everywhere that somebody might sit, lodge or ride, each place with what it costs to put the person there. 可选位置
public struct Options: Sendable {
  /// What is chosen. 哪一类
  public enum Matter: String, Sendable, CaseIterable {
    /// 座位
    case seat
    /// 房间
    case room
    /// 车
    case car
  }

  /// One place. 选项
  public struct Option: Sendable, Hashable {
    /// Where.
    public var spot: Change.Spot
    /// The person is there now.
    public var isCurrent: Bool
    /// What it costs all in all.
    public var price: Price
    /// Why it can't be: what would be unmet, or which rule would be broken; empty where it can.
    public var obstacles: [Phrase]
    /// What one should know of it besides.
    public var cautions: [Phrase] = []

    /// Whether nothing stands against it.
    public var isPossible: Bool { obstacles.isEmpty }
  }

  /// Whose.
  public let person: Person.ID
  /// The places, possible ones before others, then by price, then as they stand.
  public let options: [Option]
  /// Prices are those of changing places with who is there, since there are hundreds: planning anew may cost less. 对调价
  public let isExchange: Bool
  /// So many places have no price, since each would take long. 未计价
  public let unpriced: Int

  /// Prices every place for somebody by planning with the person there: a seat at one of the activities (at all of them
  /// where none is named), a room, or a vehicle for the whole visit. Where that would take long for each, the price is that
  /// of changing places, and vehicles have none.
  public init(
    of person: Person.ID, _ matter: Matter, at activity: Activity.ID? = nil, in base: Draft, language: Language,
    cancellation: Cancellation = Cancellation()
  ) {
    self.person = person
    let spots = Self.spots(matter, person, activity, base)
    let jobs = base.visit.limits.jobs
    let large = spots.filter { spot in Change.pin(person, spot).concerns(base).contains { base.isLarge($0) } }
    let exchanged = Self.exchanges(large, person, base)
    isExchange = !exchanged.isEmpty
    unpriced = large.count - exchanged.count
    let quick = Set(large)
    let planned = concurrentMap(spots.filter { !quick.contains($0) }, jobs: jobs) { spot in
      Self.option(spot, person, base, language, cancellation)
    }
    let options = exchanged + planned
    self.options = options.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.isPossible != b.isPossible { return a.isPossible }
      if a.isCurrent != b.isCurrent, a.price == b.price { return a.isCurrent }
      return a.price == b.price ? left.offset < right.offset : a.price < b.price
    }.map(\.element)
  }

  /// The places of a large part at the price of changing places; rooms of other hotels and vehicles have none.
  private static func exchanges(_ spots: [Change.Spot], _ person: Person.ID, _ base: Draft) -> [Option] {
    var options: [Option] = []
    func add(_ spots: [Change.Spot], _ prices: [[GoalName: Int]?]) {
      for (spot, price) in zip(spots, prices) {
        let isCurrent = Change.pin(person, spot).isKept(by: base.plan)
        options.append(
          Option(
            spot: spot, isCurrent: isCurrent, price: Price(price ?? [:], in: base.visit.goals),
            obstacles: price == nil ? [.cannotExchange] : []))
      }
    }
    for activity in unique(spots.compactMap(\.activity)) {
      let own = spots.filter { $0.activity == activity }
      add(own, base.exchanges(of: person, seats: own.compactMap(\.seat), at: activity))
    }
    if let hotel = base.plan.stays.first(where: { $0.person == person })?.hotel {
      let own = spots.filter { $0.hotel == hotel }
      add(own, base.exchanges(of: person, rooms: own.compactMap(\.room), in: hotel))
    }
    return options
  }

  private static func option(
    _ spot: Change.Spot, _ person: Person.ID, _ base: Draft, _ language: Language, _ cancellation: Cancellation
  ) -> Option {
    let isCurrent = Change.pin(person, spot).isKept(by: base.plan)
    let whatIf = WhatIf(
      [.pin(person, spot)], to: base, language: language, purpose: .price, jobs: 1, cancellation: cancellation)
    var obstacles = whatIf.troubles
    if obstacles.isEmpty, !Change.pin(person, spot).isKept(by: whatIf.revised.plan) { obstacles = [.cannotBeThere] }
    return Option(
      spot: spot, isCurrent: isCurrent, price: whatIf.price, obstacles: obstacles, cautions: whatIf.cautions)
  }

  private static func spots(
    _ matter: Matter, _ person: Person.ID, _ activity: Activity.ID?, _ base: Draft
  ) -> [Change.Spot] {
    switch matter {
    case .seat:
      let items = base.plan.activities.filter { item in
        (activity == nil || item.activity == activity) && item.attend.contains { $0.person == person }
      }
      return items.flatMap { item in seats(for: person, at: item, base).map { .seat(item.activity, $0) } }
    case .room:
      guard base.visit.people.contains(where: { $0.id == person && $0.local == nil && $0.arrive != nil }) else {
        return []
      }
      return base.visit.hotels.flatMap { hotel in hotel.rooms.map { .room(hotel.id, $0.number) } }
    case .car:
      return base.visit.vehicles.filter { $0.role == nil || $0.role == .spare }.map { .car($0.id) }
    }
  }

  /// Seats of the person's zone and side. In rows without tables only those that are taken now and the next ones after
  /// them: nobody is moved away from the others.
  private static func seats(for person: Person.ID, at item: Plan.Item, _ base: Draft) -> [String] {
    guard let arrangement = Seats(base.visit).arrangement(of: item, in: base.plan) else { return [] }
    let side = Register(base.visit).side(of: person)
    let zone = arrangement.zones[person]
    let serves = arrangement.servers.contains { $0.person == person }
    let taken = Set(base.plan.seats.filter { $0.activity == item.activity }.map(\.seat))
    let open = arrangement.seats.filter { seat in
      (zone == nil || seat.zone == zone) && (seat.side == nil || seat.side == side) && (seat.serves != nil) == serves
    }
    let free = open.filter { !taken.contains($0.id) }
    let few = free.count <= 12 ? free : Array(free.prefix(2))
    return open.filter { taken.contains($0.id) || few.contains($0) }.map(\.id)
  }
}

extension Change {
  /// Whether a plan has somebody just there.
  func isKept(by plan: Plan) -> Bool {
    guard case .pin(let person, let spot) = self else { return true }
    switch spot {
    case .seat(let activity, let seat):
      return plan.seats.contains { $0.activity == activity && $0.person == person && $0.seat == seat }
    case .table(let activity, let table):
      return plan.seats.contains { $0.activity == activity && $0.person == person && $0.table == table }
    case .room(let hotel, let room):
      let own = plan.stays.filter { $0.person == person }
      return !own.isEmpty && own.allSatisfy { $0.hotel == hotel && $0.room == room }
    case .hotel(let hotel):
      let own = plan.stays.filter { $0.person == person }
      return !own.isEmpty && own.allSatisfy { $0.hotel == hotel }
    case .car(let vehicle):
      let trips = plan.trips.filter { $0.riders.contains { $0.person == person } }
      return !trips.isEmpty && trips.allSatisfy { $0.vehicle == vehicle }
    }
  }
}

extension Change {
  /// The parts that a pin bears on, whether or not it is kept already.
  fileprivate func concerns(_ draft: Draft) -> [Draft.Part] {
    guard case .pin(let person, let spot) = self else { return [] }
    switch spot {
    case .seat(let activity, _), .table(let activity, _): return [.seating(activity)]
    case .room, .hotel: return [.lodging]
    case .car:
      let own = draft.plan.trips.filter { trip in trip.riders.contains { $0.person == person } }
      return unique(own.compactMap { $0.stops.first.map { .day(($0.leave ?? $0.arrive).day) } })
    }
  }
}

extension Change.Spot {
  fileprivate var activity: Activity.ID? {
    if case .seat(let activity, _) = self { return activity }
    return nil
  }
  fileprivate var seat: String? {
    if case .seat(_, let seat) = self { return seat }
    return nil
  }
  fileprivate var hotel: Hotel.ID? {
    if case .room(let hotel, _) = self { return hotel }
    return nil
  }
  fileprivate var room: String? {
    if case .room(_, let room) = self { return room }
    return nil
  }
}
