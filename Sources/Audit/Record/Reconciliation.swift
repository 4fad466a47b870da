internal import Precedence
internal import Visit

/// A search for places that keep a few rules about a few people, all else aside. Where there are none, the rules can't
/// hold whatever the rest of the plan. 规则可否并存
///
/// Places are seats, tables or vehicles by position. The search is the plainest: one after the other each person tries
/// each place; at most `most` people, at most `steps` trials.
struct Reconciliation {
  /// Where each person may be.
  var places: [[Int]]
  /// How many there is space for at each place.
  var space: [Int]
  /// Whether two people, by position, may be at two places.
  var agree: (_ first: (person: Int, place: Int), _ second: (person: Int, place: Int)) -> Bool

  static let most = 12
  static let steps = 200_000

  /// Certain only where true: nothing was left out of the search.
  var isImpossible: Bool {
    guard !places.contains(where: \.isEmpty) else { return true }
    guard places.count <= Self.most else { return false }
    var chosen: [Int] = []
    var steps = Self.steps
    let found = place(&chosen, &steps)
    return !found && steps > 0
  }

  /// Goes as deep as there are people.
  private func place(_ chosen: inout [Int], _ steps: inout Int) -> Bool {
    let person = chosen.count
    guard person < places.count else { return true }
    for own in places[person] {
      steps -= 1
      guard steps > 0 else { return false }
      guard chosen.filter({ $0 == own }).count < space[own],
        chosen.enumerated().allSatisfy({ agree((person: $0, place: $1), (person: person, place: own)) })
      else { continue }
      chosen.append(own)
      if place(&chosen, &steps) { return true }
      chosen.removeLast()
    }
    return false
  }
}

extension Inspection {
  /// Whether the rules of a conflict can't all hold, as far as can be seen from them alone.
  func cannotHold(_ conflict: RuleConflict) -> Bool {
    let rules = conflict.rules.map { visit.rules[$0] }
    guard let activity = conflict.activity else { return cannotRide(rules) }
    guard let chart = charts[activity] else { return false }
    let bearing = rules.filter { isAboutSeats($0) && ($0.at.isEmpty || $0.at.contains(activity)) }
    return bearing.contains { cannotCount($0, in: chart) } || cannotSit(bearing, in: chart)
  }

  /// Whoever rides is in one vehicle; a rule for some activities meets another only where they share one.
  private func cannotRide(_ rules: [Rule]) -> Bool {
    let common = rules.filter { !$0.at.isEmpty }.map { Set($0.at) }
    guard common.dropFirst().reduce(common.first, { $0?.intersection($1) })?.isEmpty != true else { return false }
    if bindTooMany(rules) || cannotHaveSeats(rules) { return true }
    let pairs = rules.filter { $0.scope == .car }
    let people = listed(rules.filter { $0.scope == .car || vehicle(of: $0) != nil }.flatMap(\.people))
    let pins = rules.compactMap { rule in vehicle(of: rule).map { (people: Set(rule.people), vehicle: $0) } }
    return Reconciliation(
      places: people.map { person in
        visit.vehicles.indices.filter { index in
          pins.allSatisfy { !$0.people.contains(person) || $0.vehicle == visit.vehicles[index].id }
        }
      }, space: visit.vehicles.map(\.seats),
      agree: { first, second in
        pairs.allSatisfy { rule in
          guard rule.people.contains(people[first.person]), rule.people.contains(people[second.person]) else {
            return true
          }
          switch rule.demand {
          case .together: return first.place == second.place
          case .apart: return first.place != second.place
          default: return true
          }
        }
      }
    ).isImpossible
  }

  /// Whether rules bind more of a group together than another lets ride in one vehicle.
  private func bindTooMany(_ rules: [Rule]) -> Bool {
    var bundles: [Set<Person.ID>] = []
    for rule in rules where rule.scope == .car && rule.demand == .together {
      let touched = bundles.filter { !$0.isDisjoint(with: rule.people) }
      bundles.removeAll { !$0.isDisjoint(with: rule.people) }
      bundles.append(touched.reduce(Set(rule.people)) { $0.union($1) })
    }
    return rules.contains { rule in
      rule.scope == .car && bundles.contains { numberBreaches(of: rule, among: $0.sorted()).contains(where: \.most) }
    }
  }

  /// Whether a rule names a seat that its vehicle doesn't have, or two name one for two who make the same journey, or two
  /// for one.
  private func cannotHaveSeats(_ rules: [Rule]) -> Bool {
    let fixed = rules.compactMap { rule -> (people: [Person.ID], vehicle: Vehicle.ID, seat: String)? in
      guard case .pin(let pin) = rule.demand, let vehicle = pin.vehicle, let seat = pin.seat else { return nil }
      return (rule.people, vehicle, seat)
    }
    let isVain = fixed.contains { pin in
      register.vehicles[pin.vehicle].map { vehicle in
        !Precedence.vehicleSeats(
          vehicle.kind, seats: vehicle.seats, riders: vehicle.seats, hostDrives: vehicle.hostDrives,
          settings: Settings(visit)
        ).contains(pin.seat)
      } ?? true
    }
    return isVain
      || fixed.enumerated().contains { index, one in
        fixed.dropFirst(index + 1).contains { other in
          guard one.vehicle == other.vehicle else { return false }
          if one.seat != other.seat { return !Set(one.people).isDisjoint(with: other.people) }
          return one.people.contains { first in other.people.contains { travelAlike(first, $0) } }
        }
      }
  }

  /// Whether two people make some journey alike.
  private func travelAlike(_ first: Person.ID, _ second: Person.ID) -> Bool {
    guard first != second, let mine = timeline(of: first)?.rides, let others = timeline(of: second)?.rides else {
      return false
    }
    return mine.contains { ride in others.contains { sameJourney(ride, $0) } }
  }

  private func vehicle(of rule: Rule) -> Vehicle.ID? {
    if case .pin(let pin) = rule.demand { return pin.vehicle }
    return nil
  }

  /// The chairs that the layout has, one person on each: on the own side, in the own zone, accessible where need be.
  private func cannotSit(_ rules: [Rule], in chart: SeatChart) -> Bool {
    let attending = Set(scheduled.first { $0.activity.id == chart.activity.id }?.item.attend.map(\.person) ?? [])
    let people = listed(rules.flatMap(\.people)).filter { attending.contains($0) }
    let seats = chart.arrangement.seats
    let places = people.map { person in seats.indices.filter { maySit(person, on: seats[$0], rules, in: chart) } }
    return Reconciliation(
      places: places, space: seats.map { _ in 1 },
      agree: { first, second in
        rules.allSatisfy { rule in
          agree(
            rule, rule.people.filter { attending.contains($0) },
            (people[first.person], seats[first.place]), (people[second.person], seats[second.place]))
        }
      }
    ).isImpossible
  }

  private func maySit(
    _ person: Person.ID, on seat: Arrangement.Seat, _ rules: [Rule], in chart: SeatChart
  ) -> Bool {
    if chart.hall.blocked.contains(seat.id) { return false }
    if let zone = chart.arrangement.zones[person], zone != seat.zone { return false }
    if let side = seat.side, side != self.side(of: person) { return false }
    if seat.serves != nil, !chart.servers.contains(person) { return false }
    if !seat.accessible, register.people[person]?.needs.contains(.wheelchair) ?? false { return false }
    return rules.allSatisfy { rule in
      guard case .pin(let pin) = rule.demand, rule.people.contains(person) else { return true }
      return pin.seat.map { $0 == seat.id } ?? true && pin.table.map { $0 == seat.table } ?? true
    }
  }

  /// Whether two people on two seats keep a rule; a row of more than two is left to the two at a time.
  private func agree(
    _ rule: Rule, _ concerned: [Person.ID], _ first: (person: Person.ID, seat: Arrangement.Seat),
    _ second: (person: Person.ID, seat: Arrangement.Seat)
  ) -> Bool {
    guard let a = concerned.firstIndex(of: first.person), let b = concerned.firstIndex(of: second.person) else {
      return true
    }
    if a > b { return agree(rule, concerned, second, first) }
    let left = first.seat.leftNeighbour == second.seat.id
    let right = first.seat.rightNeighbour == second.seat.id
    switch rule.demand {
    case .beside(let hand): return b - a > 1 || hand != .right && left || hand != .left && right
    case .together:
      return rule.scope == .table ? first.seat.table == second.seat.table : concerned.count > 2 || left || right
    case .apart: return rule.scope == .table ? first.seat.table != second.seat.table : !left && !right
    default: return true
    }
  }

  /// A rule asks for more of a group than come, for more at one table than it has chairs, or lets too few sit anywhere.
  private func cannotCount(_ rule: Rule, in chart: SeatChart) -> Bool {
    let chairs = Dictionary(grouping: chart.arrangement.seats.compactMap(\.table)) { $0 }.mapValues(\.count)
    let attending = scheduled.first { $0.activity.id == chart.activity.id }?.item.attend.map(\.person) ?? []
    let named = attending.filter { rule.people.isEmpty || rule.people.contains($0) }
    switch rule.demand {
    case .together where rule.scope == .table: return named.count > chairs.values.max() ?? 0
    case .apart where rule.scope == .table: return named.count > chairs.count
    case .atLeast(let least, let group): return members(group, named).contains { $0.count < least }
    case .atMost(let most, let group):
      return members(group, named).contains { group in
        group.count > chairs.values.map { min($0, max(0, most)) }.total()
      }
    default: return false
    }
  }

  /// Each once, in the order of listing.
  private func listed(_ people: [Person.ID]) -> [Person.ID] {
    Set(people).sorted { (register.listing[$0] ?? .max, $0) < (register.listing[$1] ?? .max, $1) }
  }
}
