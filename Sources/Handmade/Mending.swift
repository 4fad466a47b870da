public import Optimization
internal import Planning
public import Visit
public import Wording

/// The fewest moves that make an office's plan keep every rule. 最少改动
///
/// The visit is planned again with the wish that everybody keep the seat and the room that the office gave them; each wish
/// weighs more than any of the scenario's, but less than the order of precedence. What can't be kept is a move. Rides have
/// no such wishes: a day's rides are taken from that plan and then set back to the office's trip by trip as long as every
/// rule holds, which leaves few moves but not always the fewest.
public struct Mending: Sendable {
  /// Somebody who gets another seat, room or ride. 改动
  public struct Move: Sendable, Hashable {
    /// Who.
    public var person: Person.ID
    /// What.
    public var kind: SheetKind
    /// The activity, the first night, or the day and the way.
    public var at: String
    /// As the office has it; nil where there was nothing.
    public var before: String?
    /// As it is mended; nil where there is nothing.
    public var after: String?
  }

  /// The moves, in the order of the plan.
  public let moves: [Move]
  /// The plan after them.
  public let plan: Plan
  /// Whether no fewer would do.
  public let isFewest: Bool
  /// Whether a limit ended the search.
  public let isCutShort: Bool
  /// The rows that may not be changed and yet had to be: with them as they are no plan was found that keeps every rule.
  public let pinsMissed: [HandmadePlan.Mark]

  /// Why a plan is changed. 目的
  public enum Purpose: Sendable {
    /// To keep every rule with the fewest moves.
    case mend
    /// To be as good as it can be: rows that may be changed are, where some say that they may not.
    case improve
  }

  /// Mends a plan; nil where no way was found within the limits. Rows that may not be changed aren't, if there is a way.
  public init?(
    _ handmade: HandmadePlan, beside best: Plan, of visit: Visit, for purpose: Purpose = .mend, language: Language,
    cancellation: Cancellation = Cancellation()
  ) {
    let keepsOthers = purpose == .mend || !handmade.isSelective
    let hasPins = handmade.marks.contains { $0.isPinned }
    for holdsPinned in hasPins ? [true, false] : [true] {
      let wishes = Wishes(handmade, visit, Wishes.Manner(holdsPinned: holdsPinned, keepsOthers: keepsOthers))
      let planned = Planner(visit: wishes.visit, language: language, cancellation: cancellation).plan()
      let repair = Repair(handmade: handmade, planned: planned, best: best, visit: visit, language: language)
      guard let plan = repair.plan() else { continue }
      let missed = handmade.pinsMissed(in: plan)
      if holdsPinned, !missed.isEmpty { continue }
      let moves = Self.moves(from: handmade, to: plan, Register(visit), language)
      self.init(plan, moves, missed, planned, keepsOthers: keepsOthers)
      return
    }
    return nil
  }

  private init(
    _ plan: Plan, _ moves: [Move], _ missed: [HandmadePlan.Mark], _ planned: Plan, keepsOthers: Bool
  ) {
    self.plan = plan
    self.moves = moves
    pinsMissed = missed
    let isProven = planned.goals.prefix { $0.name != .vehicles }.allSatisfy(\.proven) && !planned.made.cutShort
    isFewest = keepsOthers && isProven && !moves.contains { $0.kind == .cars }
    isCutShort = planned.made.cutShort
  }

  private static func moves(
    from handmade: HandmadePlan, to plan: Plan, _ register: Register, _ language: Language
  ) -> [Move] {
    let old = places(of: handmade.plan, register, language)
    let new = places(of: plan, register, language)
    let keys = old.map(\.key) + new.map(\.key).filter { key in !old.contains { $0.key == key } }
    let before = Dictionary(old.map { ($0.key, $0.text) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(new.map { ($0.key, $0.text) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<Key> = []
    return keys.compactMap { key in
      guard seen.insert(key).inserted, before[key] != after[key] else { return nil }
      return Move(person: key.person, kind: key.kind, at: key.at, before: before[key], after: after[key])
    }
  }

  private struct Key: Hashable {
    var person: Person.ID
    var kind: SheetKind
    var at: String
  }

  /// What everybody has, in words.
  private static func places(
    of plan: Plan, _ register: Register, _ language: Language
  ) -> [(key: Key, text: String)] {
    let seats = plan.seats.map { seat in
      (
        Key(person: seat.person, kind: .seats, at: register.activities[seat.activity]?.title ?? seat.activity.text),
        seat.seat
      )
    }
    let rooms = plan.stays.map {
      (Key(person: $0.person, kind: .rooms, at: $0.nights.lowerBound.description), $0.room)
    }
    return seats + rooms + plan.trips.flatMap { rides(of: $0, register, language) }
  }

  private static func rides(
    of trip: Plan.Trip, _ register: Register, _ language: Language
  ) -> [(key: Key, text: String)] {
    func name(_ place: Place.ID) -> String { register.places[place]?.name ?? place.text }
    let vehicle = register.vehicles[trip.vehicle]?.name ?? trip.vehicle.text
    return trip.riders.compactMap { rider in
      guard trip.stops.indices.contains(rider.from), trip.stops.indices.contains(rider.to) else { return nil }
      let (start, end) = (trip.stops[rider.from], trip.stops[rider.to])
      let leave = start.leave ?? start.arrive
      let seat = Label.carSeat(rider.seat)?.phrase.text(language) ?? rider.seat
      let way = "\(leave.day) \(name(start.place)) → \(name(end.place))"
      return (Key(person: rider.person, kind: .cars, at: way), "\(leave.clock) \(vehicle) \(seat)")
    }
  }
}
