internal import Precedence
internal import Visit

/// People with the same journey to make: from one place to another within the same times. 同行批次
struct Party: Sendable {
  /// One of its movements; they differ in person and luggage only.
  var model: Movement
  /// Its people in units that aren't parted, alike units together.
  var classes: [Class]

  /// Units that are alike for every rule, so that only their number matters. 同类单元
  struct Class: Sendable {
    /// The people of each unit, in order of precedence of their first.
    var units: [[Person.ID]]
    /// Seats of one unit.
    var seats: Int
    /// Pieces of luggage of one unit.
    var luggage: Int
    /// Weight of a minute of one unit's comfort.
    var courtesy: Int
    /// Weight of one unit left behind.
    var weight: Int
    /// Needs a vehicle fit for a wheelchair.
    var wheelchair: Bool
    /// The only vehicle it may ride in.
    var pinned: Vehicle.ID?
    /// Vehicles of a shuttle that goes this way: to ride in one would be a departure of its own.
    var barred: Set<Vehicle.ID> = []
    /// How many of one unit are of each group of which no more than so many may ride together (`CarRules.most`).
    var grouped: [Int] = []
    /// Touched by a soft or parting rule: it is alone in its class.
    var single: Bool

    /// Whether a vehicle may carry it at all.
    func suits(_ vehicle: Vehicle) -> Bool { !barred.contains(vehicle.id) && fits(vehicle) }

    /// Whether a vehicle that kept no line's timetable could take one unit.
    func fits(_ vehicle: Vehicle) -> Bool {
      seats <= vehicle.seats && luggage <= vehicle.luggage && (pinned ?? vehicle.id) == vehicle.id
        && (!wheelchair || vehicle.features.contains(Need.wheelchair.rawValue))
    }
  }

  /// Groups movements into parties, and the people of each into classes.
  static func group(_ movements: [Movement], rules: CarRules, _ context: Context) -> [Party] {
    var parties: [(key: Key, movements: [Movement])] = []
    var index: [Key: Int] = [:]
    let hosts = context.visit.transport.share ? [:] : delegations(movements, rules, context)
    for movement in movements.map(\.narrowed) {
      let delegation = hosts[movement.person]
      let key = Key(movement, delegation, rules)
      if let position = index[key] {
        parties[position].movements.append(movement)
      } else {
        index[key] = parties.count
        parties.append((key, [movement]))
      }
    }
    return parties.compactMap { party in
      guard let model = party.movements.first else { return nil }
      return Party(model: model, classes: classes(of: party.movements, rules: rules, context))
    }
  }

  /// With which delegation people ride where rides aren't shared: their own, or the first of those with whom hard rules
  /// bind some of them.
  private static func delegations(
    _ movements: [Movement], _ rules: CarRules, _ context: Context
  ) -> [Person.ID: Delegation.ID] {
    let own = Dictionary(
      movements.compactMap { way in context.register.people[way.person].map { (way.person, $0.delegation) } },
      uniquingKeysWith: { first, _ in first })
    return bundles(unique(movements.map(\.person)), rules).reduce(into: own) { result, bundle in
      let first = bundle.compactMap { own[$0] }.min()
      for person in bundle { result[person] = first }
    }
  }

  private struct Key: Hashable {
    var from, to: Place.ID
    var ready, due: Moment?
    var leave, arrive: ClosedRange<Moment>
    var delegation: Delegation.ID?
    /// Where rules are for some activities only.
    var purpose: Movement.Purpose?
    init(_ movement: Movement, _ delegation: Delegation.ID?, _ rules: CarRules) {
      (from, to, ready, due) = (movement.from, movement.to, movement.ready, movement.due)
      (leave, arrive) = (movement.leave, movement.arrive)
      self.delegation = delegation
      purpose = rules.areForActivities ? movement.purpose : nil
    }
  }

  private static func classes(of movements: [Movement], rules: CarRules, _ context: Context) -> [Class] {
    let parted = Set(rules.pairs.lazy.filter { !$0.together }.flatMap { [$0.first, $0.second] })
    let most = rules.most
    let rules = rules.bearing(on: movements)
    let luggage = Dictionary(movements.map { ($0.person, $0.luggage) }, uniquingKeysWith: { $1 })
    let barred = movements.first.map { way in
      context.visit.shuttles.filter { $0.from == way.from && $0.to == way.to }.flatMap(\.vehicles)
    }
    var units: [Class] = []
    for people in bundles(context.order.sorted(movements.map(\.person)), rules) {
      let pinned = people.lazy.compactMap { rules.pinned($0) }.first
      let touched =
        people.contains(where: parted.contains)
        || rules.pairs.contains { pair in
          pair.weight != nil && (people.contains(pair.first) || people.contains(pair.second))
        }
      let soft = rules.pins.contains { $0.weight != nil && people.contains($0.person) }
      units.append(
        Class(
          units: [people], seats: people.count, luggage: people.reduce(0) { $0 + (luggage[$1] ?? 0) },
          courtesy: people.reduce(0) { $0 + context.order.courtesy(of: $1) },
          weight: people.reduce(0) { $0 + context.order.weight(of: $1) },
          wheelchair: people.contains { context.register.people[$0]?.needs.contains(.wheelchair) ?? false },
          pinned: pinned, barred: Set(barred ?? []),
          grouped: most.map { group in
            movements.count { people.contains($0.person) && group.people.contains($0.person) && $0.goes(to: group.at) }
          }, single: touched || soft))
    }
    return merge(units)
  }

  /// People bound together by hard rules, each with the others; the rest alone.
  private static func bundles(_ people: [Person.ID], _ rules: CarRules) -> [[Person.ID]] {
    var bundles = people.map { [$0] }
    for pair in rules.pairs where pair.together && pair.weight == nil {
      guard let a = bundles.firstIndex(where: { $0.contains(pair.first) }),
        let b = bundles.firstIndex(where: { $0.contains(pair.second) }), a != b
      else { continue }
      let merged = bundles[min(a, b)] + bundles[max(a, b)]
      bundles.remove(at: max(a, b))
      bundles[min(a, b)] = merged
    }
    return bundles
  }

  /// Units that no rule tells apart become one class.
  ///
  /// Weights differ from person to person; a class takes them unit by unit, the heaviest served first, so units merge
  /// only when courtesy and weight are equal too.
  private static func merge(_ units: [Class]) -> [Class] {
    var classes: [Class] = []
    for unit in units {
      if !unit.single, let index = classes.firstIndex(where: { $0.alike(unit) }) {
        classes[index].units += unit.units
      } else {
        classes.append(unit)
      }
    }
    return classes
  }
}

extension Party.Class {
  fileprivate func alike(_ other: Self) -> Bool {
    !single && !other.single && seats == other.seats && luggage == other.luggage && courtesy == other.courtesy
      && wheelchair == other.wheelchair && pinned == other.pinned && grouped == other.grouped
  }
}
