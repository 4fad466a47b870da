internal import Precedence
internal import Visit

/// People who leave together, in cars whose order is that of precedence (scenario.md, rule 6). 车队
struct Convoy: Sendable {
  var key: ConvoyKey
  /// Everybody who rides, all from `from` to `to`.
  var members: [Movement]
  var from: Place.ID
  var to: Place.ID
  /// The cars leave within these.
  var leave: ClosedRange<Moment>
  /// The best moment to leave.
  var preferred: Moment
  /// The last moment at which it may arrive.
  var due: Moment
  /// Hosts who come from elsewhere and go by themselves; each is a preference of weight 1 missed.
  var aside: Int

  /// Forms the convoys among some movements; what doesn't ride in one is left over.
  ///
  /// A convoy forms where its senior guest starts. Hosts who start elsewhere come there first when time allows and
  /// `gather` says so; guests who start elsewhere go by themselves.
  static func form(_ movements: [Movement], gather: Bool, _ context: Context) -> (
    convoys: [Convoy], others: [Movement], failed: [ConvoyKey]
  ) {
    var others: [Movement] = []
    var groups: [ConvoyKey: [Movement]] = [:]
    for movement in movements {
      if let key = movement.convoy { groups[key, default: []].append(movement) } else { others.append(movement) }
    }
    var convoys: [Convoy] = []
    var failed: [ConvoyKey] = []
    for (key, group) in groups.sorted(by: { $0.key < $1.key }) {
      if let convoy = assemble(key, group, gather: gather, context, &others) {
        convoys.append(convoy)
      } else {
        failed.append(key)
      }
    }
    return (convoys, others, failed)
  }

  private static func assemble(
    _ key: ConvoyKey, _ group: [Movement], gather: Bool, _ context: Context, _ others: inout [Movement]
  ) -> Convoy? {
    let order = context.order.sorted(group.map(\.person))
    let leader = order.first { context.register.side(of: $0) == .guest } ?? order.first
    guard let first = group.first(where: { $0.person == leader }) else { return nil }
    var members = group.filter { $0.from == first.from && $0.to == first.to }
    var (low, high) = window(of: members, context)
    let elsewhere = group.filter { !($0.from == first.from && $0.to == first.to) }
    var aside = 0
    var comers: [Coming] = []
    for movement in elsewhere {
      if gather, context.register.side(of: movement.person) == .host, movement.to == first.to,
        let come = coming(movement, to: first.from, by: high, context)
      {
        comers.append(come)
        low = max(low, come.earliestGathering + context.visit.travel.board)
        var joined = first
        joined.person = movement.person
        joined.luggage = movement.luggage
        members.append(joined)
      } else {
        if context.register.side(of: movement.person) == .host { aside += 1 }
        others.append(without(movement))
      }
    }
    guard low <= high else {
      others.append(contentsOf: group.map(without))
      return nil
    }
    let preferred = first.ready == nil ? high : low
    for come in comers { others.append(come.movement(by: preferred - context.visit.travel.board, context.roads)) }
    return Convoy(
      key: key, members: members, from: first.from, to: first.to,
      leave: comers.isEmpty ? low...high : preferred...preferred, preferred: preferred,
      due: members.map(\.arrive.upperBound).min() ?? high, aside: aside)
  }

  private static func window(of members: [Movement], _ context: Context) -> (Moment, Moment) {
    let low = members.map(\.leave.lowerBound).max() ?? Moment(minutes: 0)
    let high = members.map(\.leave.upperBound).min() ?? low
    guard let first = members.first, let due = members.map(\.arrive.upperBound).min(),
      let last = context.roads.departure(from: first.from, to: first.to, arrivingBy: due, leavingBy: high)
    else { return (low, high) }
    return (low, last.leave)
  }

  private static func without(_ movement: Movement) -> Movement {
    var movement = movement
    movement.convoy = nil
    return movement
  }

  /// A host on the way to where the convoy forms.
  private struct Coming {
    var original: Movement
    var to: Place.ID
    var direct: Journey
    var longest: Minutes
    /// The earliest arrival there.
    var earliestGathering: Moment

    func movement(by due: Moment, _ roads: Roads) -> Movement {
      let direct = roads.journey(from: original.from, to: to, at: original.ready ?? due) ?? direct
      var movement = original
      movement.convoy = nil
      movement.widest = nil
      movement.to = to
      movement.direct = direct
      movement.longest = longest
      movement.due = due
      let latest = max(original.leave.lowerBound, due - direct.minutes)
      movement.leave = (original.ready == nil ? latest - 60 : original.leave.lowerBound)...latest
      movement.arrive = min(movement.leave.lowerBound + direct.minutes, due)...due
      return movement
    }
  }

  private static func coming(_ movement: Movement, to place: Place.ID, by latest: Moment, _ context: Context) -> Coming?
  {
    guard let direct = context.roads.journey(from: movement.from, to: place, at: movement.leave.lowerBound) else {
      return nil
    }
    let soonest = (movement.ready == nil ? latest - direct.minutes - 60 : movement.leave.lowerBound) + direct.minutes
    guard soonest + context.visit.travel.board <= latest else { return nil }
    let longest = max(direct.minutes, direct.minutes * context.visit.transport.maxRide / 1000)
    return Coming(
      original: movement, to: place, direct: direct, longest: longest,
      earliestGathering: movement.ready == nil ? movement.leave.lowerBound - 24 * 60 : soonest)
  }
}
